import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import { EXAMPLE, temporaryFolder, writeFiles, TWO_COURSES, type Files } from '../workspace.js';
import { call } from './terminal.js';

const REVIEWS = 'content/resa/kurs/reviews.yaml';
const TASK = 'resa/kurs/preparation/01-las.md';

/** A folder with a workspace in content/. */
function workspace(files: Files = EXAMPLE): string {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'content'), files);
  return folder;
}

const policy = (...scopes: readonly string[]): Files => ({
  'kurspaket.yaml': `language: sv\npolicy:\n  published:\n    signOffs: [${scopes.join(', ')}]\n`,
});
const approve = (...more: readonly string[]): readonly string[] => [
  'approve',
  'kurs',
  '--scope',
  'expert',
  '--by',
  'Socialstyrelsen',
  '--date',
  '2026-03-01',
  ...more,
];

async function findings(folder: string): Promise<readonly string[]> {
  const { out } = await call(folder, 'check', '--format', 'json', '--today', '2026-03-02');
  return (JSON.parse(out) as { readonly diagnostics: readonly Diagnostic[] }).diagnostics.map(
    ({ rule, severity, file, start, message }) => `${severity} ${rule} ${file}:${start.line} ${message}`,
  );
}

test('writes a sign-off with the digests of what the scope covers', async () => {
  const folder = workspace();
  expect(await call(folder, ...approve())).toEqual({
    code: 0,
    err: '',
    out: `✓ Sakgranskningen av ”Samtal med barn” 1.0.0 är inskriven: Socialstyrelsen, 2026-03-01, hela kursen (4 filer).\n  ${REVIEWS}\n`,
  });
  expect(parse(readFileSync(join(folder, REVIEWS), 'utf8'))).toEqual({
    signOffs: [
      {
        scope: 'expert',
        by: 'Socialstyrelsen',
        date: '2026-03-01',
        version: '1.0.0',
        tasks: 'all',
        digests: Object.fromEntries(
          ['course-days/01-dag.md', 'course.md', 'follow-up/01-prova.md', 'preparation/01-las.md'].map((file) => [
            file,
            expect.stringMatching(/^sha256-[A-Za-z0-9+/]{43}=$/),
          ]),
        ),
      },
    ],
  });
  expect(await findings(folder)).toEqual([]);
});

test.each([
  ['its id', 'kurs', '.'],
  ['its folder', 'content/resa/kurs', '.'],
  ['a file in it', 'content/resa/kurs/course.md', '.'],
  ['the folder one is in', '.', 'content/resa/kurs'],
  ['its id, from inside', 'kurs', 'content/resa'],
])('finds the course by %s', async (_, name, from) => {
  const folder = workspace(TWO_COURSES);
  expect((await call(join(folder, from), 'approve', name, '--scope', 'rights', '--by', 'SKR')).code).toBe(0);
  expect(readFileSync(join(folder, REVIEWS), 'utf8')).toContain('scope: rights');
});

test('renews the sign-off of the same signer and adds that of another', async () => {
  const folder = workspace();
  await call(folder, ...approve());
  const first = readFileSync(join(folder, REVIEWS), 'utf8');
  writeFiles(join(folder, 'content'), {
    [TASK]: String(EXAMPLE[TASK]).replace('Läs bestämmelserna', 'Läs alla bestämmelserna'),
  });
  expect(
    (await call(folder, 'approve', 'kurs', '--scope', 'expert', '--by', ' Socialstyrelsen ', '--date', '2026-03-02'))
      .out,
  ).toMatch(/är förnyad/);
  const second = readFileSync(join(folder, REVIEWS), 'utf8');
  expect(parse(second).signOffs).toHaveLength(1);
  const changed = second
    .split('\n')
    .flatMap((line, index) => (line === first.split('\n')[index] ? [] : [line.trim().split(':')[0]]));
  expect(changed).toEqual(['date', 'preparation/01-las.md']);
  await call(folder, 'approve', 'kurs', '--scope', 'expert', '--by', 'SKR', '--date', '2026-03-02');
  expect(readFileSync(join(folder, REVIEWS), 'utf8').startsWith(second)).toBe(true);
});

test('signs tasks alone, by the ids they have or had', async () => {
  const folder = workspace({
    ...EXAMPLE,
    [TASK]: String(EXAMPLE[TASK]).replace('id: las-om-ratten', 'id: las-om-ratten\nformerly: [las]'),
  });
  expect(
    (await call(folder, ...approve('--task', 'prova-i-ett-samtal', '--task', 'las', '--lang', 'en'))).out,
  ).toContain(
    'The expert review of “Samtal med barn” 1.0.0 is recorded: Socialstyrelsen, 2026-03-01, 2 tasks (2 files).',
  );
  expect(parse(readFileSync(join(folder, REVIEWS), 'utf8')).signOffs[0]).toMatchObject({
    tasks: ['prova-i-ett-samtal', 'las-om-ratten'],
    digests: { 'follow-up/01-prova.md': expect.anything(), 'preparation/01-las.md': expect.anything() },
  });
});

test('the bytes of pictures are signed for their accessibility, and missed when they change', async () => {
  const picture = {
    [TASK]: `${EXAMPLE[TASK]}\n![Två stolar snett mot varandra.](../media/stolar.png)\n`,
    'resa/kurs/media/credits.yaml': '- file: "*"\n  creator: Redaktionen\n  licence: CC0\n',
  };
  const folder = workspace({
    ...EXAMPLE,
    ...policy('accessibility', 'rights'),
    ...picture,
    'resa/kurs/media/stolar.png': new Uint8Array([137, 80, 78, 71, 1]),
  });
  expect((await findings(folder)).map((line) => line.split(' ')[1])).toEqual(['sign-off-missing', 'sign-off-missing']);
  for (const scope of ['accessibility', 'rights'])
    await call(folder, 'approve', 'kurs', '--scope', scope, '--by', 'SKR', '--date', '2026-03-01');
  expect(await findings(folder)).toEqual([]);
  writeFiles(join(folder, 'content'), { 'resa/kurs/media/stolar.png': new Uint8Array([137, 80, 78, 71, 2]) });
  expect(await findings(folder)).toEqual([
    `warning sign-off-stale ${REVIEWS}:2 Kursen har ändrats efter tillgänglighetsgranskningen av SKR 2026-03-01: ändrat \`media/stolar.png\`.`,
  ]);
  const { out } = await call(folder, 'build', '--dry-run', '--no-cache', '--today', '2026-03-02');
  expect(
    (JSON.parse(out) as { readonly diagnostics: readonly Diagnostic[] }).diagnostics.map(({ rule }) => rule),
  ).toEqual(['sign-off-stale']);
});

test('refuses a course with errors, its own or above it, and writes nothing', async () => {
  for (const broken of [{ [TASK]: String(EXAMPLE[TASK]).replace('10 min', '10') }, { 'sources.yaml': '- id: [\n' }]) {
    const folder = workspace({ ...EXAMPLE, ...broken });
    const { code, out, err } = await call(folder, ...approve());
    expect([code, err]).toEqual([
      1,
      'Kursen har fel och kan inte godkännas. Rätta felen först; ingenting är inskrivet.\n',
    ]);
    expect(out).toContain(`content/${Object.keys(broken)[0]}:`);
    expect(() => readFileSync(join(folder, REVIEWS))).toThrow('ENOENT');
  }
});

describe('a wrong call ends with 2 and says what was meant', () => {
  test.each<readonly [string, readonly string[], string]>([
    [
      'an unknown scope',
      ['kurs', '--scope', 'experts', '--by', 'SKR'],
      '--scope kan inte vara ”experts”. Menade du expert?',
    ],
    [
      'a scope in Swedish',
      ['kurs', '--scope', 'Tillgänglighet', '--by', 'SKR'],
      '--scope kan inte vara ”Tillgänglighet”. Menade du accessibility?',
    ],
    [
      'a scope nobody knows',
      ['kurs', '--scope', 'språk', '--by', 'SKR'],
      '--scope kan inte vara ”språk”. Välj bland pedagogy, expert, accessibility, rights.',
    ],
    [
      'an unknown course',
      ['kurser', '--scope', 'expert', '--by', 'SKR'],
      'Det finns varken någon kurs eller någon mapp som heter kurser. Menade du kurs?',
    ],
    [
      'a folder of several courses',
      ['content', '--scope', 'expert', '--by', 'SKR'],
      'content rymmer 2 kurser. Ange en av dem, till exempel med id: digital, kurs.',
    ],
    [
      'a folder without a course',
      ['content/sources.yaml', '--scope', 'expert', '--by', 'SKR'],
      'Det finns ingen kurs i content/sources.yaml.',
    ],
    [
      'an unknown task',
      ['kurs', '--scope', 'expert', '--by', 'SKR', '--task', 'las-om-rattan'],
      'Kursen kurs har ingen uppgift som heter las-om-rattan. Menade du las-om-ratten?',
    ],
    [
      'rights of a task',
      ['kurs', '--scope', 'rights', '--by', 'SKR', '--task', 'las-om-ratten'],
      'Rättigheterna granskas för hela kursen. Ta bort --task.',
    ],
    [
      'a day that does not exist',
      ['kurs', '--scope', 'expert', '--by', 'SKR', '--date', '2026-02-30'],
      '--date skrivs ÅÅÅÅ-MM-DD, inte ”2026-02-30”.',
    ],
    [
      'a day that has not been',
      ['kurs', '--scope', 'expert', '--by', 'SKR', '--date', '2999-01-01'],
      '--date 2999-01-01 har inte varit än. En granskning skrivs in när den är gjord.',
    ],
    ['no scope', ['kurs', '--by', 'SKR'], 'Säg med --scope vad som är granskat.'],
    [
      'no signer',
      ['kurs', '--scope', 'expert', '--by', ' '],
      'Säg med --by vilken organisation som har granskat, till exempel --by "Socialstyrelsen".',
    ],
    ['no course', ['--scope', 'expert', '--by', 'SKR'], 'Ange en kurs, med id eller mapp.'],
  ])('%s', async (_, args, sentence) => {
    const folder = workspace(TWO_COURSES);
    const { code, out, err } = await call(folder, 'approve', ...args, '--lang', 'sv');
    expect([code, out, err.split('\n')[0]]).toEqual([2, '', sentence]);
  });
});

describe('the policy', () => {
  test('asks for what it names, of published courses and pilots alone', async () => {
    const pilot = { 'resa/kurs/course.md': String(EXAMPLE['resa/kurs/course.md']).replace('published', 'pilot') };
    expect(await findings(workspace({ ...EXAMPLE, ...policy('expert') }))).toEqual([
      'warning sign-off-missing content/resa/kurs/course.md:6 Kursen är publicerad men saknar sakgranskning.',
    ]);
    expect(await findings(workspace({ ...EXAMPLE, ...policy('expert'), ...pilot }))).toEqual([]);
    expect(
      await findings(
        workspace({ ...EXAMPLE, ...pilot, 'kurspaket.yaml': 'policy:\n  pilot:\n    signOffs: [pedagogy]\n' }),
      ),
    ).toEqual([
      'warning sign-off-missing content/resa/kurs/course.md:6 Kursen körs som pilot men saknar pedagogisk granskning.',
    ]);
  });

  test('with a scope that does not exist is refused with a proposal', async () => {
    const { code, out } = await call(workspace({ ...EXAMPLE, ...policy('expertt') }), 'check', '--today', '2026-03-02');
    expect(code).toBe(1);
    expect(out).toContain('content/kurspaket.yaml:4:16  fel  schema');
    expect(out).toContain('`signOffs` (granskningar) kan inte vara `expertt`.');
    expect(out).toContain('Skriv `expert`. Du kan välja mellan pedagogy (pedagogik), expert');
  });

  test('is met by several who have each signed some', async () => {
    const folder = workspace({ ...EXAMPLE, ...policy('pedagogy') });
    const sign = (by: string, ...more: readonly string[]): Promise<unknown> =>
      call(folder, 'approve', 'kurs', '--scope', 'pedagogy', '--by', by, '--date', '2026-03-01', ...more);
    await sign('A', '--task', 'las-om-ratten');
    expect(await findings(folder)).toEqual([
      `warning sign-off-partial ${REVIEWS}:2 Den pedagogiska granskningen gäller bara en del av kursen: 1 av 2 uppgifter är granskad.`,
    ]);
    await sign('B', '--task', 'prova-i-ett-samtal');
    expect(await findings(folder)).toEqual([
      `warning sign-off-partial ${REVIEWS}:10 Den pedagogiska granskningen gäller bara en del av kursen: alla uppgifter är granskade, men inte 2 andra filer.`,
    ]);
    await sign('C');
    expect(await findings(folder)).toEqual([]);
  });
});
