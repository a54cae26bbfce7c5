// @module-tag slow
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readZip } from '../../disk/read-zip.js';
import { isInstalled } from '../../tool.js';
import { spawnSync } from 'node:child_process';
import {
  built,
  buildIn,
  digitalCourse,
  EXAMPLE,
  filesIn,
  outcomes,
  recordsIn,
  TWO_COURSES,
  writeFiles,
} from '../../workspace.js';

const DIGITAL = 'scorm12/digital-uppgifter-1.0.0.zip';
const PREPARATION = 'scorm12/kurs-forberedelser-1.0.0.zip';
const FOLLOW_UP = 'scorm12/kurs-efterarbete-1.0.0.zip';
const BROKEN = digitalCourse('digital', { body: '<script>alert(1)</script>' });

/** For the importers of Totara. */
const TABLES = ['totara-competencies.csv', 'totara-courses.csv'];

describe('the output folder', () => {
  test('holds a zip for each digital part, the list and the sums, what administrators need, and nothing else', async () => {
    const { out, report } = await built(TWO_COURSES);
    expect(outcomes(report)).toEqual({ digital: 'built', kurs: 'built' });
    expect(filesIn(out)).toEqual(
      [
        'SHA256SUMS',
        'digital-installation.html',
        'kurs-installation.html',
        'packages.json',
        DIGITAL,
        FOLLOW_UP,
        PREPARATION,
        ...TABLES,
      ].sort(),
    );
  });

  test('the list tells the truth of every package', async () => {
    const { out } = await built(TWO_COURSES);
    const records = recordsIn(out);
    expect(records.map(({ file }) => file)).toEqual([DIGITAL, FOLLOW_UP, PREPARATION]);
    for (const { file, bytes, sha256, sha1, current } of records) {
      const zip = readFileSync(join(out, file));
      expect({ bytes, sha256, sha1, current }).toEqual({
        bytes: zip.length,
        sha256: createHash('sha256').update(zip).digest('hex'),
        sha1: createHash('sha1').update(zip).digest('hex'),
        current: true,
      });
    }
    expect(records[2]).toMatchObject({
      course: 'kurs',
      part: 'preparation',
      target: 'scorm12',
      version: '1.0.0',
      title: 'Samtal med barn – Förberedelser',
      language: 'sv',
      status: 'published',
      learningTime: { required: 10, optional: 0, byAudience: {} },
      goals: [{ id: 'oppna-fragor', text: 'Du kan använda öppna frågor i samtal med barn.', level: 'färdighet' }],
    });
  });

  test.runIf(isInstalled('sha256sum'))('sha256sum finds every sum right', async () => {
    const { out } = await built(TWO_COURSES);
    expect(spawnSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: out, encoding: 'utf8' })).toMatchObject(
      { status: 0, stdout: `${DIGITAL}: OK\n${FOLLOW_UP}: OK\n${PREPARATION}: OK\n` },
    );
  });

  test('learning time is told by audience where tasks differ', async () => {
    const task = (EXAMPLE['resa/kurs/preparation/01-las.md'] as string)
      .replace('las-om-ratten', 'las-mer')
      .replace('time: 10 min', 'time: 1 h 30 min\naudience:\n  - familjehem\nrequired: false');
    const { out } = await built({ ...EXAMPLE, 'resa/kurs/preparation/02-mer.md': task });
    expect(recordsIn(out).find(({ file }) => file === PREPARATION)?.learningTime).toEqual({
      required: 10,
      optional: 90,
      byAudience: { myndighet: { required: 10, optional: 0 }, familjehem: { required: 10, optional: 90 } },
    });
  });
});

describe('a part of the workspace', () => {
  test('builds the courses asked for and keeps the others', async () => {
    const { folder, out } = await built(TWO_COURSES);
    writeFiles(join(folder, 'content'), digitalCourse('digital', { version: '2.0.0' }));
    const report = await buildIn(folder, { within: ['resa/digital'] });
    expect(outcomes(report)).toEqual({ digital: 'built' });
    expect(recordsIn(out).map(({ file }) => file)).toEqual([
      'scorm12/digital-uppgifter-2.0.0.zip',
      FOLLOW_UP,
      PREPARATION,
    ]);
    expect(existsSync(join(out, DIGITAL))).toBe(false);
  });

  test('forgets a package whose bytes are not what they were', async () => {
    const { folder, out } = await built(TWO_COURSES);
    writeFileSync(join(out, FOLLOW_UP), 'x'.repeat(recordsIn(out)[1]?.bytes ?? 0));
    await buildIn(folder, { within: ['resa/digital'] });
    expect(recordsIn(out).map(({ file }) => file)).toEqual([DIGITAL, PREPARATION]);
  });

  test('a damaged package is built anew by the next whole build, memory or not', async () => {
    const { folder, out } = await built(TWO_COURSES);
    const cache = join(folder, 'cache');
    await buildIn(folder, { cache });
    const good = readFileSync(join(out, FOLLOW_UP));
    writeFileSync(join(out, FOLLOW_UP), 'x'.repeat(good.length));
    await buildIn(folder, { cache, within: ['resa/digital'] });
    await buildIn(folder, { cache });
    expect(readFileSync(join(out, FOLLOW_UP)).equals(good)).toBe(true);
    expect(recordsIn(out)).toHaveLength(3);
  });

  test('tells of errors that concern it alone', async () => {
    const { folder } = await built({ ...TWO_COURSES, ...BROKEN });
    writeFiles(join(folder, 'content'), { 'annan/journey.yaml': 'id: annan\ntitle: [\n' });
    const report = await buildIn(folder, { within: ['resa/kurs'] });
    expect(report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const all = await buildIn(folder);
    expect(new Set(all.diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file))).toEqual(
      new Set(['annan/journey.yaml', 'resa/digital/tasks/01-las.md']),
    );
  });
});

describe('a course with errors', () => {
  test('keeps its last good package, marked so; the others are built', async () => {
    const { folder, out } = await built(TWO_COURSES);
    const before = readFileSync(join(out, DIGITAL));
    writeFiles(join(folder, 'content'), {
      ...BROKEN,
      'resa/kurs/follow-up/01-prova.md': `${EXAMPLE['resa/kurs/follow-up/01-prova.md'] as string}\nOch mer.\n`,
    });
    const report = await buildIn(folder);
    expect(outcomes(report)).toEqual({ digital: 'failed', kurs: 'built' });
    expect(readFileSync(join(out, DIGITAL)).equals(before)).toBe(true);
    expect(recordsIn(out).map(({ file, current }) => [file, current])).toEqual([
      [DIGITAL, false],
      [FOLLOW_UP, true],
      [PREPARATION, true],
    ]);
    writeFiles(join(folder, 'content'), digitalCourse('digital'));
    expect(outcomes(await buildIn(folder))).toEqual({ digital: 'built', kurs: 'built' });
    expect(recordsIn(out).every(({ current }) => current)).toBe(true);
  });

  test('keeps it over many builds, partial ones too', async () => {
    const { folder, out } = await built(TWO_COURSES);
    writeFiles(join(folder, 'content'), BROKEN);
    const cache = join(folder, 'cache');
    for (const within of [[], ['resa/kurs'], ['resa/digital'], []]) {
      await buildIn(folder, { cache, within });
      expect(recordsIn(out).find(({ file }) => file === DIGITAL)).toMatchObject({ current: false });
    }
  });

  test.each([
    ['its course.md is no YAML', { 'resa/digital/course.md': '---\nid: digital\ntitle: [\n---\n' }],
    ['its course.md has no front matter', { 'resa/digital/course.md': 'Hej.\n' }],
    ['its course.md is not UTF-8', { 'resa/digital/course.md': new Uint8Array([45, 45, 45, 10, 0xff, 0xfe]) }],
    [
      'its id is gone',
      {
        'resa/digital/course.md':
          digitalCourse('digital')['resa/digital/course.md']?.toString().replace('id: digital\n', '') ?? '',
      },
    ],
    ['its journey cannot be read', { 'resa/journey.yaml': 'id: [\n' }],
    ['the sources cannot be read', { 'sources.yaml': '- id: [\n' }],
    ['the settings cannot be read', { 'kurspaket.yaml': 'language: [\n' }],
  ])('keeps it where %s', async (_, wrong) => {
    // The folder is not called what the course is called: nobody can guess whose package it was.
    const renamed = (
      files: Readonly<Record<string, string | Uint8Array>>,
    ): Readonly<Record<string, string | Uint8Array>> =>
      Object.fromEntries(
        Object.entries(files).map(([path, content]) => [path.replace('resa/digital/', 'resa/mappen/'), content]),
      );
    const { folder, out } = await built(renamed(TWO_COURSES));
    writeFiles(join(folder, 'content'), renamed(wrong));
    await buildIn(folder);
    expect(recordsIn(out).find(({ file }) => file === DIGITAL)).toMatchObject({ current: false });
    expect(readZip(readFileSync(join(out, DIGITAL))).length).toBeGreaterThan(5);
  });

  test('does not stop those that do not depend on it', async () => {
    const { report } = await built({
      ...TWO_COURSES,
      'annan/journey.yaml': 'id: [\n',
      'annan/sista/course.md': (digitalCourse('sista')['resa/sista/course.md'] as string).replace(
        '    supports: [ny-samtal]\n',
        '',
      ),
    });
    expect(outcomes(report)).toMatchObject({ digital: 'built', kurs: 'built', sista: 'failed' });
  });
});

describe('statuses', () => {
  test('a draft is built when asked for, and only then', async () => {
    const { folder, out, report } = await built({ ...TWO_COURSES, ...digitalCourse('digital', { status: 'draft' }) });
    expect(outcomes(report)).toEqual({ digital: 'draft', kurs: 'built' });
    expect(recordsIn(out).map(({ file }) => file)).not.toContain(DIGITAL);
    expect(outcomes(await buildIn(folder, { drafts: true }))).toEqual({ digital: 'built', kurs: 'built' });
    expect(recordsIn(out).find(({ file }) => file === DIGITAL)).toMatchObject({ status: 'draft' });
    await buildIn(folder);
    expect(existsSync(join(out, DIGITAL))).toBe(false);
  });

  test('a retired course loses its package', async () => {
    const { folder, out } = await built(TWO_COURSES);
    writeFiles(join(folder, 'content'), digitalCourse('digital', { status: 'retired' }));
    expect(outcomes(await buildIn(folder, { targets: ['scorm12'] }))).toEqual({ digital: 'retired', kurs: 'built' });
    expect(filesIn(out)).toEqual(
      ['SHA256SUMS', 'kurs-installation.html', 'packages.json', FOLLOW_UP, PREPARATION, ...TABLES].sort(),
    );
  });

  test('a pilot says so', async () => {
    const { out } = await built({ ...EXAMPLE, ...digitalCourse('digital', { status: 'pilot' }) });
    expect(recordsIn(out)[0]).toMatchObject({ status: 'pilot', title: 'Kursen digital – Uppgifter (pilot)' });
    expect(
      readZip(readFileSync(join(out, DIGITAL)))
        .find(({ path }) => path === 'tasks.html')
        ?.content.toString(),
    ).toContain('ilot');
  });

  test('a course that is gone loses its package', async () => {
    const { folder, out } = await built(TWO_COURSES);
    rmSync(join(folder, 'content/resa/digital'), { recursive: true });
    await buildIn(folder);
    expect(filesIn(out)).toEqual(
      ['SHA256SUMS', 'kurs-installation.html', 'packages.json', FOLLOW_UP, PREPARATION, ...TABLES].sort(),
    );
  });

  test('a part that is gone loses its package', async () => {
    const { folder, out } = await built(TWO_COURSES);
    rmSync(join(folder, 'content/resa/kurs/follow-up'), { recursive: true });
    await buildIn(folder);
    expect(recordsIn(out).map(({ file }) => file)).toEqual([DIGITAL, PREPARATION]);
  });
});

describe('a plan', () => {
  test('is told and nothing is written', async () => {
    const { folder, report, out } = await built(TWO_COURSES, { dryRun: true });
    expect(existsSync(out)).toBe(false);
    expect(report.courses.flatMap(({ plans }) => plans.map(({ file }) => file))).toEqual([
      DIGITAL,
      PREPARATION,
      FOLLOW_UP,
    ]);
    await buildIn(folder);
    const before = filesIn(folder).map((path) => readFileSync(join(folder, path)).toString('base64'));
    writeFiles(join(folder, 'content'), {});
    await buildIn(folder, { dryRun: true, cache: join(folder, 'cache') });
    expect(filesIn(folder).map((path) => readFileSync(join(folder, path)).toString('base64'))).toEqual(before);
  });

  test('names the very files that are then written', async () => {
    const { folder, report, out } = await built(TWO_COURSES, { dryRun: true });
    await buildIn(folder);
    for (const { file, files } of report.courses.flatMap(({ plans }) => plans)) {
      expect(readZip(readFileSync(join(out, file))).map(({ path }) => path)).toEqual(files.map(({ path }) => path));
    }
  });
});

describe('names of packages', () => {
  test('that two courses would share are refused', async () => {
    const words = {
      'resa/journey.yaml': (EXAMPLE['resa/journey.yaml'] as string).replace(
        'owner:',
        'words:\n  tasks: Grunder\nowner:',
      ),
    };
    const files = {
      ...EXAMPLE,
      ...words,
      ...digitalCourse('samtal'),
      ...digitalCourse('samtal-grunder', { more: 'packaging: course\n' }),
    };
    await expect(built(files)).rejects.toThrow(
      /scorm12\/samtal-grunder-1\.0\.0\.zip.*samtal-grunder \(course\).*samtal \(tasks\)/,
    );
  });

  test('come in the course’s language', async () => {
    const { out } = await built({ ...EXAMPLE, ...digitalCourse('digital', { more: 'language: en\n' }) });
    expect(recordsIn(out)[0]).toMatchObject({ file: 'scorm12/digital-tasks-1.0.0.zip', language: 'en' });
  });

  test('of a course in one package have no part', async () => {
    const course = (EXAMPLE['resa/kurs/course.md'] as string).replace('version:', 'packaging: course\nversion:');
    const { out } = await built({ ...EXAMPLE, 'resa/kurs/course.md': course });
    expect(recordsIn(out)).toMatchObject([
      { file: 'scorm12/kurs-1.0.0.zip', part: 'course', title: 'Samtal med barn', learningTime: { required: 40 } },
    ]);
    expect(readZip(readFileSync(join(out, 'scorm12/kurs-1.0.0.zip'))).map(({ path }) => path)).toContain('course.html');
  });
});
