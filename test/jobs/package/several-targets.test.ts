// @module-tag slow
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BuildReport } from '../../../src/jobs/package/report.js';
import { run as runCommand } from '../../../src/commands/run.js';
import { jsonBuildReport } from '../../../src/report/build-json.js';
import { ALL, IRI_BASE, RICH } from '../../targets/built-packages.js';
import { built, buildIn, filesIn, recordsIn, temporaryFolder, writeFiles, type Files } from '../../workspace.js';

const errors = ({ diagnostics }: BuildReport): readonly string[] =>
  diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, file, start }) => `${rule} ${file}:${start.line}:${start.column}`);
/** Calls the tool as its command line does, in this process. */
async function call(
  cwd: string,
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let [out, err] = ['', ''];
  const code = await runCommand(args, {
    cwd,
    out: (text) => (out += text),
    err: (text) => (err += text),
    colors: false,
    interactive: false,
  });
  return { code, out, err };
}

const targetsIn = (out: string): readonly string[] => [...new Set(recordsIn(out).map(({ target }) => target))].sort();

describe('several targets in one run', () => {
  test('write all packages, one list, and leave nothing else behind', async () => {
    const { out } = await built(RICH, { targets: ALL });
    expect(
      readdirSync(out)
        .filter((name) => !/-installation\.html$|\.csv$/.test(name))
        .sort(),
    ).toEqual(['SHA256SUMS', 'cmi5', 'packages.json', 'scorm12', 'scorm2004', 'scorm2004-3', 'web', 'xapi']);
    expect(recordsIn(out).map(({ file }) => file)).toEqual([
      'cmi5/annan-0.3.0.zip',
      'cmi5/kurs-1.0.0.zip',
      ...['scorm12', 'scorm2004-3', 'scorm2004'].flatMap((target) => [
        `${target}/annan-uppgifter-0.3.0.zip`,
        `${target}/kurs-efterarbete-1.0.0.zip`,
        `${target}/kurs-forberedelser-1.0.0.zip`,
      ]),
      'web/annan',
      'web/kurs',
      'xapi/annan-uppgifter-0.3.0.zip',
      'xapi/kurs-efterarbete-1.0.0.zip',
      'xapi/kurs-forberedelser-1.0.0.zip',
    ]);
  });

  test('come from the settings, and from a journey that has its own', async () => {
    const files: Files = {
      ...RICH,
      'kurspaket.yaml': `language: sv\niriBase: ${IRI_BASE}\ntargets:\n  - scorm2004\n  - cmi5\n`,
    };
    const one = await built(files);
    expect(targetsIn(one.out)).toEqual(['cmi5', 'scorm2004']);
    const two = await built({
      ...files,
      'resa/journey.yaml': `targets:\n  - web\n${RICH['resa/journey.yaml'] as string}`,
    });
    expect(targetsIn(two.out)).toEqual(['web']);
  });

  test('a run for one target leaves the packages of the others; a run without takes those away that nobody asks for', async () => {
    const { folder, out } = await built(RICH, { targets: ALL });
    await buildIn(folder, { targets: ['xapi'] });
    expect(targetsIn(out)).toEqual([...ALL].sort());
    await buildIn(folder);
    expect(targetsIn(out)).toEqual(['scorm12']);
    expect(filesIn(out).every((path) => path.startsWith('scorm12/') || !path.includes('/'))).toBe(true);
  });

  test('a dry run tells every package and file, and writes nothing', async () => {
    const folder = temporaryFolder();
    writeFiles(join(folder, 'content'), RICH);
    const report = await buildIn(folder, { targets: ALL, dryRun: true });
    expect(readdirSync(folder)).toEqual(['content']);
    const { courses } = JSON.parse(jsonBuildReport(report, { errors: 0, warnings: 0, infos: 0, courses: 2 })) as {
      courses: { plans: { target: string; file: string; files: { path: string; bytes: number }[] }[] }[];
    };
    const plans = courses.flatMap((course) => course.plans);
    expect([...new Set(plans.map(({ target }) => target))]).toEqual(ALL);
    const real = await built(RICH, { targets: ALL });
    expect(plans.map(({ file }) => file).sort()).toEqual(recordsIn(real.out).map(({ file }) => file));
    const web = plans.find(({ file }) => file === 'web/kurs');
    expect(web?.files.map(({ path, bytes }) => [path, bytes])).toEqual(
      recordsIn(real.out)
        .find(({ file }) => file === 'web/kurs')
        ?.files?.map(({ path, bytes }) => [path, bytes]),
    );
  });
});

describe('the base of IRIs', () => {
  test.each([
    [
      'in the settings',
      { 'kurspaket.yaml': 'language: sv\ntargets:\n  - scorm12\n  - xapi\n' },
      undefined,
      'missing-iri-base kurspaket.yaml:4:5',
    ],
    [
      'in a journey',
      {
        'kurspaket.yaml': 'language: sv\n',
        'resa/journey.yaml': `targets: [cmi5]\n${RICH['resa/journey.yaml'] as string}`,
      },
      undefined,
      'missing-iri-base resa/journey.yaml:1:11',
    ],
    ['on the command line', { 'kurspaket.yaml': 'language: sv\n' }, ALL, 'missing-iri-base kurspaket.yaml:1:1'],
  ])('is missed where cmi5 or xAPI is asked for %s', async (_, files, targets, error) => {
    const { report, out } = await built({ ...RICH, ...files }, targets === undefined ? {} : { targets });
    expect(errors(report)).toEqual([error]);
    expect(recordsIn(out)).toEqual([]);
  });

  test('may not change unnoticed: the packages stay as they were', async () => {
    const { folder, out } = await built(RICH, { targets: ['xapi', 'scorm12'] });
    const before = filesIn(out).map((path) => [path, readFileSync(join(out, path), 'latin1')]);
    writeFiles(join(folder, 'content'), { 'kurspaket.yaml': 'language: sv\niriBase: https://ny.example/\n' });
    await expect(buildIn(folder, { targets: ['xapi'] })).rejects.toMatchObject({
      words: {
        sv: expect.stringContaining(
          `kurspaket.yaml:2:10: iriBase är nu https://ny.example/, men paketen i mappen har ${IRI_BASE}`,
        ) as string,
        en: expect.stringContaining('--new-iri-base') as string,
      },
    });
    expect(filesIn(out).map((path) => [path, readFileSync(join(out, path), 'latin1')])).toEqual(before);
    await buildIn(folder, { targets: ['xapi'], newIriBase: true });
    expect(
      recordsIn(out)
        .filter(({ target }) => target === 'xapi')
        .map(({ iriBase }) => iriBase),
    ).toEqual(Array(3).fill('https://ny.example/'));
    await buildIn(folder, { targets: ['xapi'] });
  });

  test('does not change by a slash at its end, and nobody minds where it is not used', async () => {
    const { folder } = await built(RICH, { targets: ['cmi5'] });
    writeFiles(join(folder, 'content'), { 'kurspaket.yaml': `language: sv\niriBase: ${IRI_BASE.slice(0, -1)}\n` });
    await buildIn(folder, { targets: ['cmi5'] });
    writeFiles(join(folder, 'content'), { 'kurspaket.yaml': 'language: sv\niriBase: https://ny.example/\n' });
    await buildIn(folder, { targets: ['scorm12', 'web'] });
  });
});

describe('kurspaket build --target', () => {
  const options = ['--no-cache', '--today', '2026-03-01', '--lang', 'sv', '--out', 'ut'];

  test('takes several, or all, and says where the website begins', async () => {
    const folder = temporaryFolder();
    writeFiles(join(folder, 'content'), RICH);
    const run = await call(folder, 'build', 'content', '--target', 'scorm12, web', ...options);
    expect([run.code, run.err]).toEqual([0, '']);
    expect(run.out).toContain('Webbplatsen börjar i ut/web/index.html.');
    expect(targetsIn(join(folder, 'ut'))).toEqual(['scorm12', 'web']);
    expect((await call(folder, 'build', 'content', '--target', 'all', '--quiet', ...options)).code).toBe(0);
    expect(targetsIn(join(folder, 'ut'))).toEqual([...ALL].sort());
  });

  test.each([
    ['scrom12', '--target kan inte vara ”scrom12”. Menade du scorm12?'],
    [
      'scorm12,aicc',
      '--target kan inte vara ”aicc”. Välj bland scorm12, scorm2004, scorm2004-3, cmi5, xapi, web, all.',
    ],
  ])('%s: one line with a proposal, the usage, exit 2', async (value, sentence) => {
    const run = await call(temporaryFolder(), 'build', '--target', value, '--lang', 'sv');
    expect(run.code).toBe(2);
    expect(run.err.startsWith(`${sentence}\n\nkurspaket build`)).toBe(true);
  });

  test('a new iriBase: one line, exit 2, unless it is meant', async () => {
    const folder = temporaryFolder();
    writeFiles(join(folder, 'content'), RICH);
    const build = (...more: readonly string[]): ReturnType<typeof call> =>
      call(folder, 'build', 'content', '--target', 'cmi5', '--quiet', ...options, ...more);
    expect((await build()).code).toBe(0);
    writeFiles(join(folder, 'content'), { 'kurspaket.yaml': 'language: sv\niriBase: https://ny.example/\n' });
    const run = await build();
    expect([run.code, run.out, run.err.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(run.err).toContain('--new-iri-base');
    expect((await build('--new-iri-base')).code).toBe(0);
  });
});
