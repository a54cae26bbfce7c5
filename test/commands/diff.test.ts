// @module-tag slow
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleWorkspace } from '../../src/check/examples/example-workspace.js';
import type { Example } from '../../src/findings/rule.js';
import type { CourseChange } from '../../src/model/course-change.js';
import { COURSE, edited, READ, task } from '../diff/edited.js';
import { commit, git, repository, temporaryFolder, writeFiles } from '../disk/repository.js';
import { below, workspace, LONGER } from './compared-workspace.js';
import { call } from './terminal.js';

const raised = (version: string): Example => edited(COURSE, '1.0.0', version);

async function json(
  cwd: string,
  ...args: readonly string[]
): Promise<{
  readonly courses: readonly CourseChange[];
  readonly diagnostics: readonly { readonly rule: string; readonly severity: string; readonly file: string }[];
  readonly summary: unknown;
  readonly base: string;
  readonly head: string;
}> {
  const { out } = await call(cwd, 'diff', ...args, '--format', 'json');
  return JSON.parse(out);
}

describe('kurspaket diff', () => {
  test('says that nothing has changed', async () => {
    expect(await call(workspace(), 'diff', 'HEAD')).toEqual({
      code: 0,
      out: 'Ändringar i kurserna  HEAD → content\n\nIngen kurs är ändrad.\n',
      err: '',
    });
  });

  test('tells what changed since a revision, what it is and what it asks of the version', async () => {
    const root = workspace();
    writeFiles(root, below('content', LONGER));
    const { code, out } = await call(root, 'diff', 'HEAD');
    expect(code).toBe(1);
    expect(out).toBe(`Ändringar i kurserna  HEAD → content

Samtal med barn  Ändrat innehåll  Version 1.0.0
  ✗ Kursen har kvar version 1.0.0 fast innehållet är ändrat. Skriv \`version: 1.1.0\`.
  Byt paketen på plats. Alla bockar finns kvar.
  I lärplattformen
    · Förberedelser: byt paketet på plats
    · Efterarbete: byt paketet på plats
    · Prövat med 6 provdeltagare, från halvvägs till klar med allt: alla bockar och slutföranden finns kvar.
  Måltäckning
    · 1 av 1 mål tränas
    ~ Du kan använda öppna frågor i samtal med barn.
      ~ Förberedelser: 10 min → 15 min
  Uppgifter
    ~ Läs om barnets rätt att komma till tals (Förberedelser)
      ~ Tid: 10 min → 15 min
  Tid
    ~ Förberedelser: 10 min → 15 min (+5 min)
    · Kursdagar: 2 h 15 min
    · Efterarbete: 30 min
    ~ Sammanlagt: 2 h 55 min → 3 h (+5 min)
  Granskning
    · Pedagogik: 1 ändrad fil att granska

1 av 1 kurs är ändrad: 1 med ändrat innehåll.
`);
  });

  test('is content with a version that says enough', async () => {
    const root = workspace();
    writeFiles(root, below('content', { ...LONGER, ...raised('1.1.0') }));
    expect((await call(root, 'diff', 'HEAD')).code).toBe(0);
    const english = await call(root, 'diff', 'HEAD', '--lang', 'en', '--format', 'markdown');
    expect(english.code).toBe(0);
    expect(english.out).toContain(
      '#### 🟠 Samtal med barn: Content changed\n\nVersion 1.0.0 → 1.1.0. Replace the packages in place. Every tick is kept.',
    );
  });

  test('compares two revisions, two folders, and what stands between', async () => {
    const root = workspace();
    commit(root, below('content', { ...LONGER, ...raised('1.1.0') }));
    const old = join(temporaryFolder(), 'gammal');
    writeFiles(old, exampleWorkspace);
    const folders = await json(temporaryFolder(), old, join(root, 'content'));
    const revisions = await json(root, 'HEAD~1', 'HEAD');
    const mixed = await json(root, old, 'HEAD');
    for (const report of [folders, revisions, mixed])
      expect(
        report.courses.map(({ version, tasks }) => [version.verdict, tasks.map(({ changed }) => changed)]),
      ).toEqual([['fits', [['time']]]]);
    expect(revisions).toMatchObject({
      base: 'HEAD~1',
      head: 'HEAD',
      summary: { courses: 1, changed: 1, errors: 0, warnings: 0 },
    });
    expect((await json(join(root, 'content', 'resa'), 'HEAD')).courses.map(({ state }) => state)).toEqual([
      'unchanged',
    ]);
  });

  test('compares with where the branch began, not with what others have done since', async () => {
    const root = workspace();
    git(root, 'checkout', '-q', '-b', 'gren');
    commit(root, below('content', { ...LONGER, ...raised('1.1.0') }));
    git(root, 'checkout', '-q', 'main');
    commit(root, { 'content/resa/kurs/preparation/09-annat.md': task('annat') });
    git(root, 'checkout', '-q', 'gren');
    expect((await json(root, 'main...')).courses[0]?.tasks.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'las-om-ratten changed',
    ]);
    expect((await json(root, 'main')).courses[0]?.tasks.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'las-om-ratten changed',
      'annat removed',
    ]);
  });

  test('works where the content is the root of the repository, and in a working tree of its own', async () => {
    const root = repository(exampleWorkspace as Record<string, string>);
    const tree = join(temporaryFolder(), 'gren');
    git(root, 'worktree', 'add', '-q', '-b', 'gren', tree);
    writeFiles(tree, { ...LONGER, ...raised('1.1.0') });
    expect((await json(tree, 'main')).courses.map(({ class: each }) => each)).toEqual(['content']);
  });

  test('sees a picture whose bytes are others, though not more', async () => {
    const picture = (fill: number): Uint8Array => new Uint8Array(500).fill(fill);
    const shown = edited(READ, 'Läs bestämmelserna.', '![Ett barn](../media/bild.png)\n\nLäs bestämmelserna.');
    const root = workspace({
      ...shown,
      'resa/kurs/media/bild.png': picture(1),
      'resa/kurs/media/kvar.png': picture(3),
      'resa/kurs/trainer/bilder.pptx': picture(4),
    });
    writeFiles(
      root,
      below('content', { 'resa/kurs/media/bild.png': picture(2), 'resa/kurs/trainer/bilder.pptx': picture(5) }),
    );
    const media = (await json(root, 'HEAD')).courses[0]?.media.map(({ id, changed, class: each }) => [
      id,
      changed,
      each,
    ]);
    expect(media).toEqual([
      ['media/bild.png', ['bytes'], 'content'],
      ['trainer/bilder.pptx', ['bytes'], 'none'],
    ]);
  });

  test('says of a packages.json what it can: versions, goals, minutes', async () => {
    const root = workspace();
    const out = join(root, 'dist');
    expect((await call(root, 'build', '--out', out, '--quiet')).code).toBe(0);
    const same = await json(root, join(out, 'packages.json'));
    expect(same.courses.map(({ state, detail }) => [state, detail])).toEqual([['unchanged', 'outline']]);
    writeFiles(
      root,
      below('content', {
        ...LONGER,
        ...edited(COURSE, 'öppna frågor i samtal', 'öppna frågor under samtal', raised('1.0.1')),
      }),
    );
    const { code, out: said } = await call(root, 'diff', 'dist');
    expect(code).toBe(1);
    expect(said).toContain('Version 1.0.1 räcker inte efter 1.0.0');
    expect(said).toContain('Jämförelsen bygger på packages.json');
    expect(said).toContain('~ Du kan använda öppna frågor [-i-] {+under+} samtal med barn.');
    expect(said).toContain('~ Förberedelser: 10 min → 15 min (+5 min)');
    expect((await json(root, 'dist', '--course', 'kurs')).courses.map(({ course }) => course)).toEqual(['kurs']);
    expect((await call(root, 'diff', 'dist', 'dist', '--course', 'krus')).err).toBe(
      'Kursen krus finns inte här. Menade du kurs?\n',
    );
  });

  test.each([
    ['a text', 'hej'],
    ['a list', '[]'],
    ['no list of packages', '{"packages":{}}'],
    ['an empty record', '{"packages":[{}]}'],
    ['nothing', '{"packages":[null]}'],
  ])('refuses a packages.json that holds %s', async (_, text) => {
    const root = workspace();
    writeFiles(root, { 'old.json': text });
    const { code, out, err } = await call(root, 'diff', 'old.json');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(
      /^old\.json är (?:ingen packages\.json från kurspaket|inte som kurspaket har skrivit den: paket 1 i listan är skadat)\.\n$/,
    );
  });

  test('refuses a packages.json in which any one value is not what it must be', async () => {
    const root = workspace();
    await call(root, 'build', '--target', 'scorm12,web', '--out', 'dist', '--quiet');
    const list = JSON.parse(readFileSync(join(root, 'dist/packages.json'), 'utf8')) as {
      packages: Record<string, unknown>[];
    };
    const optional = new Set(['files', 'iriBase', 'catalogue', 'installation']);
    for (const [index, record] of list.packages.entries()) {
      for (const key of Object.keys(record)) {
        for (const value of optional.has(key) ? [7, [{}]] : [undefined, { odd: true }]) {
          const packages = list.packages.map((each, at) => (at === index ? { ...each, [key]: value } : each));
          writeFiles(root, { 'odd.json': JSON.stringify({ ...list, packages }) });
          expect([key, (await call(root, 'diff', 'odd.json')).code]).toEqual([key, 2]);
        }
      }
    }
  });

  test('calls courses new or gone', async () => {
    const root = workspace();
    const other = edited(COURSE, 'id: kurs', 'id: annan');
    writeFiles(root, {
      ...below('content', {
        'resa/journey.yaml': String(exampleWorkspace['resa/journey.yaml']).replace('- kurs', '- annan'),
      }),
      'content/resa/kurs': null,
      'content/resa/annan/course.md': String(other[COURSE]),
      'content/resa/annan/preparation/01-las.md': String(exampleWorkspace[READ]),
    });
    const { out } = await call(root, 'diff', 'HEAD');
    expect(out).toMatch(/Samtal med barn {2}Ny kurs {2}Version 1\.0\.0/);
    expect(out).toMatch(/Samtal med barn {2}Kursen är borttagen {2}Version 1\.0\.0/);
    expect(out).toContain('Resvägen i Ny');
  });
});

describe('what is wrong with the version', () => {
  test.each([
    ['a warning in a pilot', { ...LONGER, ...edited(COURSE, 'status: published', 'status: pilot') }, 'warning'],
    [
      'a warning in what has become a draft',
      { ...LONGER, ...edited(COURSE, 'status: published', 'status: draft') },
      'warning',
    ],
    [
      'a warning where an approved deviation says so',
      {
        ...LONGER,
        'resa/kurs/reviews.yaml':
          'waivers:\n  - rule: version-too-small\n    approvedBy: SKR\n    date: 2026-01-01\n    expires: 2026-12-31\n    reason: "Rättas i nästa utgåva."\n',
      },
      'warning',
    ],
    [
      'a warning where only the amount of text tells',
      { ...edited(READ, 'till kursdagen.\n', 'till kursdagen.\n\nTa med den på papper.\n'), ...raised('1.0.1') },
      'warning',
    ],
    ['an error in what is published', LONGER, 'error'],
    [
      'as severe as the workspace wants',
      { ...LONGER, 'kurspaket.yaml': 'language: sv\nrules:\n  version-too-small: info\n' },
      'info',
    ],
  ] as const)('is %s', async (_, layer, severity) => {
    const root = workspace();
    writeFiles(root, below('content', layer));
    const { diagnostics } = await json(root, 'HEAD', '--today', '2026-03-01');
    expect(diagnostics.map((diagnostic) => [diagnostic.rule, diagnostic.severity, diagnostic.file])).toEqual([
      ['version-too-small', severity, 'content/resa/kurs/course.md'],
    ]);
  });

  test('can be silenced where it is a guess, and check lets the silence be', async () => {
    const root = workspace();
    const silenced = edited(
      COURSE,
      'version: 1.0.0',
      '# kurspaket-disable version-too-small: samma innebörd\nversion: 1.0.1',
    );
    writeFiles(
      root,
      below('content', {
        ...edited(READ, 'till kursdagen.\n', 'till kursdagen.\n\nTa med den på papper.\n'),
        ...silenced,
      }),
    );
    expect((await json(root, 'HEAD')).diagnostics).toEqual([]);
    expect((await call(root, 'check', '--today', '2026-03-01')).out).toContain('Inga fel');
  });
});
