import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { coveragePageTimes } from './coverage-page.js';
import { writeFilmCourse } from './film-course.js';
import { NATION, writeNation } from './nation.js';

// `npm run bench`: times are of this machine and this moment; the ratio to zip is what can be compared.
const cli = resolve(process.env['KURSPAKET_TOOL'] ?? 'dist/tool', 'cli.js');
const RUNS = Number(process.env['RUNS'] ?? 3);
const FILM = 1024 ** 3;
/** Runs in the tool's own process and tells its peak memory when it ends. */
const MEMORY = `data:text/javascript,import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(process.env.KURSPAKET_PEAK, String(process.resourceUsage().maxRSS)));`;

interface Run {
  readonly seconds: number;
  /** MB. */
  readonly peak?: number;
}

const folder = mkdtempSync(join(tmpdir(), 'kurspaket-bench-'));
const at = (...parts: readonly string[]): string => join(folder, ...parts);
try {
  await bench();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function bench(): Promise<void> {
  console.log(
    `kurspaket ${NATION.courses} courses × ${NATION.tasksPerCourse} tasks · Node ${process.version} · ${availableParallelism()} cores · median of ${RUNS}\n`,
  );
  writeNation(at('nation'));
  const build = ['build', at('nation'), '--out', at('out'), '--cache', at('cache'), '--quiet'];
  const cold = repeat(() => {
    for (const name of ['out', 'cache']) rmSync(at(name), { recursive: true, force: true });
    return tool(build);
  });
  const all = repeat(() => {
    rmSync(at('all'), { recursive: true, force: true });
    return tool(['build', at('nation'), '--target', 'all', '--out', at('all'), '--no-cache', '--quiet']);
  });
  const zip = repeat(() => zipped(at('out'), at('folders')));
  const unchanged = repeat(() => tool(build));
  const task = at('nation', 'aldre', 'kurs-4', 'preparation', '02-uppgift.md');
  let edits = 0;
  const changed = repeat(() => {
    writeFileSync(task, `${readFileSync(task, 'utf8')}\nÄndrad ${(edits += 1)} gång.\n`);
    return tool(build);
  });
  const check = repeat(() => tool(['check', at('nation')], [0, 1]));
  const coverage = repeat(() => tool(['coverage', at('nation'), '--format', 'html', '--out', at('coverage')]));
  tool(['coverage', at('nation'), '--format', 'json', '--out', at('coverage.json')]);
  const page = await coveragePageTimes(at('coverage.json'), at('coverage.html'));
  writeFilmCourse(at('film'), FILM);
  const film = tool(['build', at('film'), '--out', at('film-out'), '--no-cache', '--quiet']);
  const filmZip = zipped(at('film-out'), at('film-folders'));
  print([
    ['cold build', cold, zip, '≤ 3 × zip'],
    ['all six targets', all, zip, `≤ 2.5 × cold (${(all.seconds / cold.seconds).toFixed(2)})`],
    ['one task changed', changed, zip, '≤ 1 s'],
    ['unchanged', unchanged, zip, '≤ 0.5 s'],
    ['check alone', check, zip, ''],
    ['coverage pages', coverage, zip, ''],
    ['film of 1 GB', film, filmZip, ''],
    ['zip -q -X -9', zip, zip, ''],
  ]);
  console.log(
    `\na coverage page of ${page.goals} goals in the browser: interactive ${page.interactive.toFixed(2)} s, table open ${page.open.toFixed(2)} s, filtered ${page.filter.toFixed(2)} s, sorted ${page.sort.toFixed(2)} s (aim ≤ 1 s each)`,
  );
  const peak = Math.max(...[cold, all, changed, unchanged, check, coverage, film].map((run) => run.peak ?? 0));
  console.log(`\npeak memory ${peak.toFixed(0)} MB (aim ≤ 300 MB)`);
}

function tool(args: readonly string[], codes: readonly number[] = [0]): Run {
  const peakFile = at('peak.txt');
  const start = performance.now();
  const { status, stderr, stdout } = spawnSync(process.execPath, ['--import', MEMORY, cli, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, KURSPAKET_PEAK: peakFile },
  });
  const seconds = (performance.now() - start) / 1000;
  if (!codes.includes(status ?? -1))
    throw new Error(`kurspaket ${args.join(' ')} ended with ${status}:\n${stderr}${stdout.slice(0, 4000)}`);
  return { seconds, peak: Number(readFileSync(peakFile, 'utf8')) / 1024 };
}

/** The same bytes by the system's zip, once per package folder. */
function zipped(out: string, folders: string): Run {
  if (spawnSync('zip', ['-v']).error !== undefined) return { seconds: Number.NaN };
  if (!existsSync(folders)) {
    mkdirSync(folders);
    for (const name of readdirSync(join(out, 'scorm12')))
      spawnSync('unzip', ['-q', join(out, 'scorm12', name), '-d', join(folders, name.slice(0, -'.zip'.length))], {
        stdio: 'inherit',
      });
  }
  const start = performance.now();
  const { status } = spawnSync(
    'sh',
    ['-c', 'for f in */; do (cd "$f" && zip -q -X -9 -r ../package.zip . && rm ../package.zip) || exit 1; done'],
    { cwd: folders, stdio: 'inherit' },
  );
  if (status !== 0) throw new Error('zip failed');
  return { seconds: (performance.now() - start) / 1000 };
}

/** The median of several runs, with the highest memory of all. */
function repeat(run: () => Run): Run {
  const runs = Array.from({ length: RUNS }, run).sort((a, b) => a.seconds - b.seconds);
  const peaks = runs.flatMap(({ peak }) => peak ?? []);
  return {
    seconds: runs[runs.length >> 1]?.seconds ?? Number.NaN,
    ...(peaks.length > 0 && { peak: Math.max(...peaks) }),
  };
}

function print(rows: readonly (readonly [string, Run, Run, string])[]): void {
  console.log(`${'what'.padEnd(18)}${'time'.padStart(9)}${'× zip'.padStart(9)}${'memory'.padStart(10)}   aim`);
  for (const [name, { seconds, peak }, { seconds: zip }, aim] of rows) {
    const ratio = Number.isNaN(zip) ? '–' : (seconds / zip).toFixed(2);
    console.log(
      `${name.padEnd(18)}${`${seconds.toFixed(2)} s`.padStart(9)}${ratio.padStart(9)}${(peak === undefined ? '' : `${peak.toFixed(0)} MB`).padStart(10)}   ${aim}`,
    );
  }
}
