import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { exampleWorkspace } from '../../src/check/examples/example-workspace.js';
import type { Example } from '../../src/findings/rule.js';
import { coveredDigests } from '../../src/curriculum/sign-off-digests.js';
import type { Course } from '../../src/model/course.js';
import type { ReviewScope } from '../../src/model/workspace.js';
import { readExample } from '../check/read-example.js';
import { edited, REVIEWED } from './reviewed-course.js';

const SCOPES: readonly ReviewScope[] = ['pedagogy', 'expert', 'accessibility', 'rights'];
const before = readExample(REVIEWED);

/** `scope file` for everything whose digest is not what it was. */
function touched(example: Example): readonly string[] {
  const after = readExample(example);
  return SCOPES.flatMap((scope) => {
    const [was, is] = [coveredDigests(before, scope, 'all'), coveredDigests(after, scope, 'all')];
    return [...new Set([...was.keys(), ...is.keys()])]
      .filter((file) => was.get(file) !== is.get(file))
      .sort()
      .map((file) => `${scope} ${file}`);
  });
}

test('each scope covers its files', () => {
  const files = (scope: ReviewScope, tasks: 'all' | readonly string[] = 'all'): readonly string[] => [
    ...coveredDigests(before, scope, tasks).keys(),
  ];
  const tasks = ['follow-up/01-prova.md', 'preparation/01-las.md', 'preparation/02-se.md'];
  expect(files('pedagogy')).toEqual(['course-days/01-dag.md', 'course.md', ...tasks]);
  expect(files('expert')).toEqual([
    'course-days/01-dag.md',
    'course.md',
    'follow-up/01-prova.md',
    'media/film.md',
    'preparation/01-las.md',
    'preparation/02-se.md',
    'trainer/guide.md',
  ]);
  expect(files('accessibility')).toEqual([
    'media/film.md',
    'media/film.mp4',
    'media/film.vtt',
    'media/stolar.png',
    'preparation/01-las.md',
    'preparation/02-se.md',
  ]);
  expect(files('rights')).toEqual(['media/credits.yaml']);
  expect(files('expert', ['se'])).toEqual(['media/film.md', 'preparation/02-se.md']);
  expect(files('accessibility', ['las'])).toEqual(['media/stolar.png', 'preparation/01-las.md']);
  expect(files('rights', ['las'])).toEqual([]);
});

const LAS = 'preparation/01-las.md';

describe('what a scope covers changes its digest, and nothing else does', () => {
  test.each<readonly [string, Example, readonly string[]]>([
    [
      'the text of a goal',
      edited('course.md', ['öppna frågor i', 'slutna frågor i']),
      ['pedagogy course.md', 'expert course.md'],
    ],
    ['the level of a goal', edited('course.md', ['färdighet', 'förståelse']), ['pedagogy course.md']],
    ['the introduction', edited('course.md', ['Här övar', 'Nu övar']), ['expert course.md']],
    ['what a task trains', edited(LAS, ['[oppna-fragor, ratten]', '[ratten]']), [`pedagogy ${LAS}`]],
    ['its reason', edited(LAS, ['innan du övar', 'när du övar']), [`pedagogy ${LAS}`]],
    ['its time', edited(LAS, ['10 min', '12 min']), [`pedagogy ${LAS}`]],
    ['its kind', edited(LAS, ['kind: read', 'kind: reflect']), [`pedagogy ${LAS}`]],
    ['its text', edited(LAS, ['Läs och', 'Läs inte och']), [`expert ${LAS}`]],
    ['the place in a source', edited(LAS, ['11 kap.', '10 kap.']), [`expert ${LAS}`]],
    ['the address of a link', edited(LAS, ['www.riksdagen.se', 'lagen.nu']), [`expert ${LAS}`, `accessibility ${LAS}`]],
    [
      'the text of a link',
      edited(LAS, ['riksdagens sida', 'Riksdagens sida']),
      [`expert ${LAS}`, `accessibility ${LAS}`],
    ],
    ['an alternative text', edited(LAS, ['Två stolar', 'Tre stolar']), [`expert ${LAS}`, `accessibility ${LAS}`]],
    [
      'audio description',
      edited('preparation/02-se.md', ['not-needed', 'included']),
      ['accessibility preparation/02-se.md'],
    ],
    [
      'captions',
      { ...REVIEWED, 'resa/kurs/media/film.vtt': 'WEBVTT\n\n00:00.000 --> 00:02.000\nHallå!\n' },
      ['accessibility media/film.vtt'],
    ],
    [
      'a transcript',
      edited('media/film.md', ['hej', 'hallå']),
      ['expert media/film.md', 'accessibility media/film.md'],
    ],
    ['the trainers’ guide', edited('trainer/guide.md', ['runda', 'fråga']), ['expert trainer/guide.md']],
    ['a licence', edited('media/credits.yaml', ['CC BY 4.0', 'CC0']), ['rights media/credits.yaml']],
    [
      'title, version, status, when and whether required',
      edited(LAS, ['Läs om barnets rätt', 'Läs'], ['kind: read', 'kind: read\nwhen: "Före dagen"\nrequired: false']),
      [],
    ],
    [
      'the title and version of the course',
      edited('course.md', ['Samtal med barn', 'Samtal'], ['1.0.0', '2.0.0'], ['published', 'pilot']),
      [],
    ],
    [
      'the length of a session',
      { ...REVIEWED, 'resa/kurs/course-days/01-dag.md': dayText().replace('time: 40 min', 'time: 30 min') },
      ['pedagogy course-days/01-dag.md'],
    ],
    [
      'the name of a session',
      { ...REVIEWED, 'resa/kurs/course-days/01-dag.md': dayText().replace('Frågor som öppnar', 'Öppna frågor') },
      ['pedagogy course-days/01-dag.md'],
    ],
    [
      'the text of a day',
      { ...REVIEWED, 'resa/kurs/course-days/01-dag.md': dayText().replace('Vi övar', 'Alla övar') },
      ['expert course-days/01-dag.md'],
    ],
    [
      'the title of a source',
      register('title: "Socialtjänstlag (2025:400)"', 'title: "Socialtjänstlag (2001:453)"'),
      [`expert ${LAS}`],
    ],
    ['a source that is repealed', register('status: in-force', 'status: repealed'), [`expert ${LAS}`]],
    [
      'the address of a source and who checked it when',
      register(
        'url: https://www.riksdagen.se/',
        'url: https://lagen.nu/',
        'checked: 2026-02-01',
        'checked: 2026-02-28',
        'Redaktionen',
        'SKR',
      ),
      [],
    ],
  ])('%s', (_, example, expected) => {
    expect(touched(example)).toEqual(expected);
  });
});

describe('how a file is written changes nothing', () => {
  test.each<readonly [string, Example]>([
    [
      'comments in YAML and in the text',
      edited(LAS, ['kind: read', '# till granskaren\nkind: read # läsning'], ['Läs och', '<!-- kolla -->\n\nLäs och']),
    ],
    ['order of keys', edited(LAS, ['kind: read\ntime: 10 min\n', 'time: 10 min\nkind: read\n'])],
    [
      'quotes',
      edited(LAS, [
        'why: "Du vet varför frågorna betyder något innan du övar."',
        "why: 'Du vet varför frågorna betyder något innan du övar.'",
      ]),
    ],
    [
      'a folded text',
      edited(LAS, [
        'why: "Du vet varför frågorna betyder något innan du övar."',
        'why: >\n  Du vet varför frågorna\n  betyder något innan du övar.',
      ]),
    ],
    ['white space between keys', edited(LAS, ['kind: read\n', '\nkind:   read\n\n\n'])],
    ['lists on one line or several', edited(LAS, ['[oppna-fragor, ratten]', '\n  - ratten\n  - oppna-fragor'])],
    ['another way to write a time', edited(LAS, ['10 min', 'PT10M'])],
    ['line ends', edited(LAS, [/\n/g, '\r\n'])],
    ['a byte order mark', edited(LAS, [/^/, '\uFEFF'])],
    ['line breaks in the text', edited(LAS, ['Läs och *fundera*. Se', 'Läs och\n_fundera_.\nSe'])],
    [
      'the order of goals in the course',
      edited('course.md', [/( {2}- id: oppna[^]*?\n)( {2}- id: ratten[^]*?\n)(---)/, '$2$1$3']),
    ],
    ['line ends of captions', edited('media/film.vtt', [/\n/g, '\r\n'])],
  ])('%s', (_, example) => {
    expect(touched(example)).toEqual([]);
  });

  test('the number of a file, and of a file that it links to', () => {
    const { 'resa/kurs/preparation/01-las.md': las = null, ...rest } = REVIEWED;
    const after = readExample({
      ...rest,
      'resa/kurs/preparation/01-las.md': null,
      'resa/kurs/preparation/07-las.md': String(las).replace('01-prova.md', '03-prova.md'),
      'resa/kurs/follow-up/01-prova.md': null,
      'resa/kurs/follow-up/03-prova.md': exampleWorkspace['resa/kurs/follow-up/01-prova.md'] ?? null,
    });
    const digests = (course: Course, scope: ReviewScope): readonly (string | undefined)[] =>
      [...coveredDigests(course, scope, 'all').values()].sort();
    for (const scope of SCOPES) expect(digests(after, scope)).toEqual(digests(before, scope));
  });
});

test('a digest is SHA-256 in base64, of a picture that of its bytes; undefined where they are not known', () => {
  const bytes = REVIEWED['resa/kurs/media/stolar.png'] as Uint8Array;
  const hash = createHash('sha256').update(bytes);
  const known = {
    ...before,
    media: before.media,
    parts: before.parts.map((part) => ({
      ...part,
      tasks: part.tasks.map((task) => ({ ...task, body: withDigest(task.body, hash.copy().digest('hex')) })),
    })),
  };
  expect(coveredDigests(before, 'accessibility', 'all').get('media/stolar.png')).toBeUndefined();
  expect(coveredDigests(known, 'accessibility', 'all').get('media/stolar.png')).toBe(`sha256-${hash.digest('base64')}`);
  expect(coveredDigests(before, 'pedagogy', 'all').get(LAS)).toMatch(/^sha256-[A-Za-z0-9+/]{43}=$/);
});

test('digests stay what they are from one version of the tool to the next', () => {
  expect(
    Object.fromEntries(
      SCOPES.map((scope) => [
        scope,
        createHash('sha256')
          .update(JSON.stringify([...coveredDigests(before, scope, 'all')]))
          .digest('hex')
          .slice(0, 16),
      ]),
    ),
  ).toMatchInlineSnapshot(`
    {
      "accessibility": "93d2acb408309bbe",
      "expert": "ce1a31b108c26c37",
      "pedagogy": "c9c51b296f4e2ff5",
      "rights": "7947b60d81d083d3",
    }
  `);
});

function withDigest(body: Course['introduction'], hex: string): Course['introduction'] {
  const references = [...body.references].map(
    ([start, reference]) =>
      [
        start,
        reference.to.kind === 'media'
          ? { ...reference, to: { ...reference.to, file: { ...reference.to.file, digest: `sha256:${hex}` } } }
          : reference,
      ] as const,
  );
  return { ...body, references: new Map(references) };
}

function dayText(): string {
  return String(exampleWorkspace['resa/kurs/course-days/01-dag.md']);
}

function register(...pairs: readonly string[]): Example {
  let text = String(exampleWorkspace['sources.yaml']);
  for (let index = 0; index < pairs.length; index += 2) text = text.replace(pairs[index] ?? '', pairs[index + 1] ?? '');
  return { ...REVIEWED, 'sources.yaml': text };
}
