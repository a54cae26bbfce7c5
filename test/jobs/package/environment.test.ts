// @module-tag slow
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { spawnSync } from 'node:child_process';
import { CLI, runTool, type ToolRun } from '../../tool.js';
import {
  built,
  buildIn,
  digitalCourse,
  filesIn,
  recordsIn,
  temporaryFolder,
  TODAY,
  TWO_COURSES,
  writeFiles,
} from '../../workspace.js';

// What is wrong with the machine is told in one line that names the path, ends with 2, and leaves what was there.

const ARGUMENTS = ['--no-cache', '--today', TODAY, '--lang', 'sv'];
const isRoot = process.getuid?.() === 0;

function say(run: ToolRun): { readonly code: number | null; readonly err: string } {
  return { code: run.code, err: run.err };
}

function content(folder: string, path: string): string {
  return filesIn(join(folder, path))
    .map((file) => `${file} ${readFileSync(join(folder, path, file)).toString('base64')}`)
    .join('\n');
}

describe('an output folder that cannot be', () => {
  test('because a file has its name', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { ...prefixed(TWO_COURSES), out: 'mine' });
    expect(say(runTool(['build', 'content', '--out', 'out', ...ARGUMENTS], { cwd: folder }))).toEqual({
      code: 2,
      err: `Det ligger redan en fil där: ${join(folder, 'out')}\n`,
    });
    expect(readFileSync(join(folder, 'out'), 'utf8')).toBe('mine');
  });

  test('because a file stands in the way to it', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { ...prefixed(TWO_COURSES), out: 'mine' });
    expect(say(runTool(['build', 'content', '--out', 'out/packages', ...ARGUMENTS], { cwd: folder }))).toEqual({
      code: 2,
      err: `Det här är en fil, inte en mapp: ${join(folder, 'out/packages')}\n`,
    });
  });

  test.runIf(process.platform === 'linux')('because nobody can make a folder there', () => {
    const folder = temporaryFolder();
    writeFiles(folder, prefixed(TWO_COURSES));
    const { code, err } = runTool(['build', 'content', '--out', '/proc/kurspaket/packages', ...ARGUMENTS], {
      cwd: folder,
    });
    expect(code).toBe(2);
    expect(err).toMatch(/^[^\n]+: \/proc\/kurspaket\n$/);
  });

  test.runIf(process.platform !== 'win32')('because it may not be written to', async () => {
    const { folder, out } = await built(TWO_COURSES);
    writeFiles(join(folder, 'content'), digitalCourse('digital', { version: '2.0.0' }));
    const before = content(folder, 'out');
    chmodSync(folder, 0o755);
    for (const path of ['.', 'scorm12']) chmodSync(join(out, path), 0o555);
    // To the superuser nothing is forbidden: somebody without rights tries instead.
    const run = runTool(
      ['build', join(folder, 'content'), '--out', out, ...ARGUMENTS],
      isRoot ? { cwd: folder, uid: 65534, gid: 65534 } : { cwd: folder },
    );
    for (const path of ['.', 'scorm12']) chmodSync(join(out, path), 0o755);
    expect(run.code).toBe(2);
    expect(run.err).toMatch(/^Åtkomst nekad: .*out\n$/);
    expect(content(folder, 'out')).toBe(before);
  });

  test.runIf(process.platform !== 'win32')('because one of its folders may not be written to', async () => {
    const { folder, out } = await built(TWO_COURSES);
    writeFiles(join(folder, 'content'), digitalCourse('digital', { version: '2.0.0' }));
    const before = content(folder, 'out');
    chmodSync(folder, 0o755);
    chmodSync(out, 0o777);
    chmodSync(join(out, 'scorm12'), 0o555);
    const run = runTool(
      ['build', join(folder, 'content'), '--out', out, ...ARGUMENTS],
      isRoot ? { cwd: folder, uid: 65534, gid: 65534 } : { cwd: folder },
    );
    chmodSync(join(out, 'scorm12'), 0o755);
    expect(run.code).toBe(2);
    expect(run.err).toMatch(/^Åtkomst nekad: .*scorm12.*\.zip\n$/);
    expect(content(folder, 'out')).toBe(before);
  });
});

describe('a disk without room', () => {
  // A limit on the size of files makes writing fail in the same calls as a full disk does, on every machine and without
  // rights.
  test.runIf(process.platform !== 'win32').each([
    ['for the first package', 4],
    ['for the packages', 24],
  ])('%s leaves the earlier packages whole', async (_, blocks) => {
    const { folder, out } = await built(TWO_COURSES);
    writeFiles(join(folder, 'content'), digitalCourse('digital', { version: '2.0.0' }));
    const before = content(folder, 'out');
    const run = spawnSync(
      'sh',
      [
        '-c',
        `ulimit -f ${blocks}; exec "$0" "$@"`,
        process.execPath,
        CLI,
        'build',
        'content',
        '--out',
        'out',
        ...ARGUMENTS,
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(
      /^Filen blir större än disken eller systemet tillåter: .*out.scorm12.digital-uppgifter-2\.0\.0\.zip\n$/,
    );
    expect(content(folder, 'out')).toBe(before);
    expect(recordsIn(out)).toHaveLength(3);
  });

  test.runIf(existsSync('/dev/full'))('for what is told on the terminal ends with 2', () => {
    const run = spawnSync('sh', ['-c', '"$0" "$@" > /dev/full', process.execPath, CLI, '--help'], { encoding: 'utf8' });
    expect({ status: run.status, lines: run.stderr.trim().split('\n').length }).toEqual({ status: 2, lines: 1 });
  });
});

describe('a file that vanishes', () => {
  test('between listing and reading', async () => {
    const { folder, out } = await built(TWO_COURSES);
    writeFiles(join(folder, 'content'), digitalCourse('digital', { version: '2.0.0' }));
    const before = content(folder, 'out');
    const task = join(folder, 'content/resa/kurs/follow-up/01-prova.md');
    const vanishing = buildIn(folder, { onProgress: (done) => void (done === 1 && rmSync(task)) });
    await expect(vanishing).rejects.toMatchObject({ code: 'ENOENT', path: task });
    expect(content(folder, 'out')).toBe(before);
    expect(recordsIn(out)).toHaveLength(3);
  });

  test('with its whole course', async () => {
    const { folder } = await built(TWO_COURSES);
    writeFiles(join(folder, 'content'), digitalCourse('digital', { version: '2.0.0' }));
    const before = content(folder, 'out');
    await expect(
      buildIn(folder, {
        onProgress: () => rmSync(join(folder, 'content/resa/kurs'), { recursive: true, force: true }),
      }),
    ).rejects.toMatchObject({ code: 'ENOENT' });
    expect(content(folder, 'out')).toBe(before);
  });

  test('is named in one line', () => {
    const folder = temporaryFolder();
    writeFiles(folder, prefixed(TWO_COURSES));
    const gone = join(folder, 'content/resa/kurs/follow-up/01-prova.md');
    // A module that runs before the tool takes the file away as soon as the folder has been listed.
    const vanish = `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module'; const read = fs.readFileSync; fs.readFileSync = (path, ...more) => { if (String(path).endsWith('.md')) fs.rmSync(${JSON.stringify(gone)}, { force: true }); return read(path, ...more); }; syncBuiltinESMExports();`;
    const run = runTool(['build', 'content', '--out', 'out', ...ARGUMENTS], {
      cwd: folder,
      node: ['--import', `data:text/javascript,${encodeURIComponent(vanish)}`],
    });
    expect(say(run)).toEqual({ code: 2, err: `Filen försvann medan den lästes: ${gone}\n` });
  });
});

describe('a content folder that cannot be read', () => {
  test.runIf(process.platform !== 'win32')('is named', () => {
    const folder = temporaryFolder();
    writeFiles(folder, prefixed(TWO_COURSES));
    chmodSync(folder, 0o777);
    chmodSync(join(folder, 'content/resa/kurs/follow-up'), 0o000);
    const run = runTool(
      ['build', 'content', '--out', 'out', ...ARGUMENTS],
      isRoot ? { cwd: folder, uid: 65534, gid: 65534 } : { cwd: folder },
    );
    chmodSync(join(folder, 'content/resa/kurs/follow-up'), 0o755);
    expect(say(run)).toEqual({ code: 2, err: `Åtkomst nekad: ${join(folder, 'content/resa/kurs/follow-up')}\n` });
  });

  test('that is not there is a wrong call', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'empty'));
    expect(runTool(['build', 'saknas', '--lang', 'sv'], { cwd: folder })).toMatchObject({
      code: 2,
      err: 'saknas finns inte.\n',
    });
    expect(runTool(['build', '--lang', 'sv'], { cwd: join(folder, 'empty') })).toMatchObject({ code: 2, out: '' });
    expect(filesIn(folder)).toEqual([]);
  });
});

test('somebody who reads the first line only is no error', () => {
  const folder = temporaryFolder();
  writeFiles(folder, prefixed(TWO_COURSES));
  writeFileSync(join(folder, 'content/resa/kurs/follow-up/01-prova.md'), '<b>\n\n'.repeat(5000));
  const run = spawnSync(
    'sh',
    ['-c', '"$0" "$@" | head -1', process.execPath, CLI, 'check', 'content', '--today', TODAY],
    { cwd: folder, encoding: 'utf8' },
  );
  expect({ status: run.status, lines: run.stdout.split('\n').length, err: run.stderr }).toEqual({
    status: 0,
    lines: 2,
    err: '',
  });
});

function prefixed(files: Readonly<Record<string, string | Uint8Array>>): Readonly<Record<string, string | Uint8Array>> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text]));
}
