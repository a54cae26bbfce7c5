// @module-tag slow
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readZip } from '../disk/read-zip.js';
import {
  built,
  buildIn,
  digitalCourse,
  EXAMPLE,
  filesIn,
  outcomes,
  recordsIn,
  temporaryFolder,
  TWO_COURSES,
  writeFiles,
  type Files,
} from '../workspace.js';

/** Stands in everything that only trainers may have. */
const CANARY = 'KANARIEFÅGEL-UTBILDARE';
const CREDITS = '- file: "*"\n  creator: "Exempelregionen"\n  licence: CC BY 4.0\n  consent: not-needed\n';
const SPELLINGS = [
  CANARY,
  CANARY.normalize('NFD'),
  encodeURIComponent(CANARY),
  'KANARIEFAGEL',
  'KANARIEF',
  CANARY.toLowerCase(),
  Buffer.from(CANARY).toString('base64').slice(0, 12),
];

const TRAINED: Files = {
  ...EXAMPLE,
  'resa/kurs/trainer/guide.md': `# Studiehandledning\n\n${CANARY}\n\n![${CANARY}](../media/bild.svg) ![x](hemlig.svg)\n`,
  'resa/kurs/trainer/01-dag.md': `${CANARY}: säg så här.\n`,
  'resa/kurs/trainer/dag-1.pptx': `PK ${CANARY}`,
  'resa/kurs/trainer/hemlig.svg': `<svg xmlns="http://www.w3.org/2000/svg"><title>${CANARY}</title></svg>\n`,
  'resa/kurs/trainer/media/inuti.txt': CANARY,
  'resa/kurs/media/bild.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>\n',
  'resa/kurs/media/oanvand.txt': `Ingen uppgift nämner filen. ${CANARY}`,
  'resa/kurs/media/credits.yaml': CREDITS,
  'resa/kurs/course-days/01-dag.md': (EXAMPLE['resa/kurs/course-days/01-dag.md'] as string).replace(
    'team:',
    'trainerMaterials:\n  - ../trainer/dag-1.pptx\nteam:',
  ),
  'resa/kurs/reviews.yaml': `waivers:\n  - rule: too-many-goals\n    approvedBy: SKR\n    date: 2026-02-01\n    expires: 2027-02-01\n    reason: "${CANARY}"\n`,
};

/** Where the canary sings in what a learner gets, unpacked. */
function songs(out: string): readonly string[] {
  return filesIn(out).flatMap((file) => {
    const bytes = readFileSync(join(out, file));
    const parts = file.endsWith('.zip')
      ? readZip(bytes).map(({ path, content }) => ({ path: `${file}/${path}`, content }))
      : [{ path: file, content: bytes }];
    return parts.flatMap(({ path, content }) =>
      SPELLINGS.filter((spelling) => content.includes(spelling) || path.includes(spelling)).map(
        (spelling) => `${path}: ${spelling}`,
      ),
    );
  });
}

describe('what is for trainers', () => {
  test.each([
    ['part', ''],
    ['course', 'packaging: course\n'],
  ])('is in no package, one a %s', async (_, packaging) => {
    const { out, report } = await built(
      { ...TRAINED, 'kurspaket.yaml': `language: sv\niriBase: https://kurs.example/\n${packaging}` },
      { targets: ['scorm12', 'scorm2004', 'cmi5', 'xapi', 'web'] },
    );
    expect(outcomes(report)).toEqual({ kurs: 'built' });
    expect(filesIn(out).length).toBeGreaterThan(8);
    expect(songs(out)).toEqual([]);
  });

  test('would be found', async () => {
    const task = EXAMPLE['resa/kurs/preparation/01-las.md'] as string;
    const { out } = await built({ ...TRAINED, 'resa/kurs/preparation/01-las.md': `${task}\n${CANARY}\n` });
    expect(songs(out)).toContain(`scorm12/kurs-forberedelser-1.0.0.zip/preparation.html: ${CANARY}`);
  });

  test.each([
    ['a link', '[facit](../trainer/guide.md)'],
    ['a picture', '![x](../trainer/hemlig.svg)'],
    ['a roundabout way', '[facit](../media/../trainer/dag-1.pptx)'],
    ['another case', '[facit](../Trainer/guide.md)'],
    ['an escaped way', '[facit](../%74rainer/guide.md)'],
  ])('is not reached by %s', async (_, body) => {
    const { out, report } = await built({
      ...TRAINED,
      'resa/kurs/preparation/01-las.md': `${EXAMPLE['resa/kurs/preparation/01-las.md'] as string}\n${body}\n`,
    });
    expect(outcomes(report)).toEqual({ kurs: 'failed' });
    expect(filesIn(out)).toEqual(['SHA256SUMS', 'packages.json']);
  });

  test('is not reached by a waiver either', async () => {
    const waiver =
      'waivers:\n  - rule: trainer-material-linked\n    approvedBy: SKR\n    date: 2026-02-01\n    expires: 2027-02-01\n    reason: "Prov."\n';
    const { out } = await built({
      ...TRAINED,
      'resa/kurs/reviews.yaml': waiver,
      'resa/kurs/preparation/01-las.md': `${EXAMPLE['resa/kurs/preparation/01-las.md'] as string}\n[facit](../trainer/guide.md) ![x](../trainer/hemlig.svg)\n`,
    });
    expect(songs(out)).toEqual([]);
  });
});

describe.runIf(process.platform !== 'win32')('symbolic links', () => {
  const LINKED: Files = {
    ...TRAINED,
    'resa/kurs/preparation/01-las.md': `${EXAMPLE['resa/kurs/preparation/01-las.md'] as string}\n[Bladet](../media/blad.pdf)\n`,
  };

  async function withLink(target: string): Promise<{
    readonly outcome: string | undefined;
    readonly songs: readonly string[];
    readonly rules: readonly string[];
  }> {
    const folder = temporaryFolder();
    writeFiles(join(folder, 'content'), { ...LINKED, ...digitalCourse('annan'), 'resa/annan/media/blad.pdf': CANARY });
    writeFileSync(join(folder, 'hemligt.pdf'), CANARY);
    symlinkSync(target.replace('FOLDER', folder), join(folder, 'content/resa/kurs/media/blad.pdf'));
    const report = await buildIn(folder);
    return {
      outcome: outcomes(report)['kurs'],
      songs: songs(join(folder, 'out')),
      rules: report.diagnostics.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
    };
  }

  test.each([
    ['out of the workspace', 'FOLDER/hemligt.pdf'],
    ['to trainers’ material', '../trainer/dag-1.pptx'],
    ['to another course', '../../annan/media/blad.pdf'],
    ['to a file above the courses', '../../journey.yaml'],
    ['to a folder', '../trainer'],
    ['to a device', '/dev/zero'],
    ['to nowhere', 'borta.pdf'],
    ['to itself', 'blad.pdf'],
  ])('that lead %s fail the course', async (_, target) => {
    const result = await withLink(target);
    expect(result).toMatchObject({ outcome: 'failed', songs: [] });
    expect(result.rules).toContain('outside-course');
  });

  test('inside the media are files like any other', async () => {
    expect(await withLink('bild.svg')).toEqual({ outcome: 'built', songs: [], rules: [] });
  });

  test('in the place of the output folder’s own are not written through', async () => {
    const { folder, out } = await built(TWO_COURSES);
    writeFileSync(join(folder, 'mitt.txt'), 'mitt');
    writeFiles(join(folder, 'content'), digitalCourse('digital', { body: 'Läs igen.' }));
    for (const name of ['packages.json', 'SHA256SUMS', 'scorm12/digital-uppgifter-1.0.0.zip']) {
      rmSync(join(out, name));
      symlinkSync(join(folder, 'mitt.txt'), join(out, name));
    }
    await buildIn(folder);
    expect(readFileSync(join(folder, 'mitt.txt'), 'utf8')).toBe('mitt');
    expect(recordsIn(out)).toHaveLength(3);
  });
});

describe('a list that somebody else has written', () => {
  const record = (more: object): string =>
    JSON.stringify({
      format: 1,
      packages: [
        {
          course: 'x',
          part: 'tasks',
          target: 'scorm12',
          version: '1.0.0',
          file: 'scorm12/x.zip',
          bytes: 4,
          sha256: 'x',
          current: true,
          ...more,
        },
      ],
    });

  test.each([
    ['a way out', { file: '../mitt.txt', target: '..' }],
    ['a way out inside', { file: 'scorm12/../../mitt.txt' }],
    ['an absolute way', { file: '/FOLDER/mitt.txt', target: '' }],
    ['a way with backslashes', { file: 'scorm12\\..\\..\\mitt.txt', target: 'scorm12\\..\\..' }],
    [
      'a folder with a way out',
      { file: 'web/x', target: 'web', files: [{ path: '../../../mitt.txt', bytes: 4, sha256: 'x' }] },
    ],
    ['a hidden file', { file: 'scorm12/.mitt' }],
    ['no file', { file: 7 }],
    ['nothing', null],
  ])('names %s: nothing is deleted but what is ours', async (_, more) => {
    const folder = temporaryFolder();
    writeFiles(folder, { 'mitt.txt': 'mitt', 'out/scorm12/.mitt': 'mitt' });
    writeFiles(join(folder, 'content'), TWO_COURSES);
    writeFileSync(
      join(folder, 'out/packages.json'),
      more === null ? '{"packages":[null,7,"x",[]]}' : record(more).replaceAll('FOLDER', folder.slice(1)),
    );
    await buildIn(folder);
    expect(readFileSync(join(folder, 'mitt.txt'), 'utf8')).toBe('mitt');
    expect(readFileSync(join(folder, 'out/scorm12/.mitt'), 'utf8')).toBe('mitt');
    expect(recordsIn(join(folder, 'out'))).toHaveLength(3);
  });

  test.each(['', '{', 'null', '[]', '{"packages":{}}', '{"packages":"x"}'])('is %s', async (text) => {
    const folder = temporaryFolder();
    writeFiles(folder, { 'out/packages.json': text });
    writeFiles(join(folder, 'content'), TWO_COURSES);
    await buildIn(folder, { within: ['resa/kurs'] });
    expect(recordsIn(join(folder, 'out'))).toHaveLength(2);
  });
});

test('what lies in the output folder and is not ours is left alone', async () => {
  const folder = temporaryFolder();
  const mine = {
    'out/README.txt': 'mitt',
    'out/scorm12/egen-1.0.0.zip': 'mitt',
    'out/.dold': 'mitt',
    'out/arkiv/gammal.zip': 'mitt',
  };
  writeFiles(folder, mine);
  writeFiles(join(folder, 'content'), TWO_COURSES);
  await buildIn(folder);
  await buildIn(folder);
  for (const path of Object.keys(mine)) expect(readFileSync(join(folder, path), 'utf8')).toBe('mitt');
});

test('an output folder inside the content is not taken for content', async () => {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'content'), TWO_COURSES);
  const out = join(folder, 'content/resa/digital/paket');
  mkdirSync(out);
  await buildIn(folder, { out, cache: join(folder, 'cache') });
  const again = await buildIn(folder, { out, cache: join(folder, 'cache') });
  expect(outcomes(again)).toEqual({ digital: 'unchanged', kurs: 'unchanged' });
  expect(existsSync(join(out, 'scorm12/digital-uppgifter-1.0.0.zip'))).toBe(true);
});
