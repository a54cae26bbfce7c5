import { describe, expect, test } from 'vitest';
import { computedTime, type ComputedTime } from '../../../src/check/time/computed-time.js';
import { pagesIn } from '../../../src/check/time/page-range.js';
import { implausibility, roundMinutes } from '../../../src/check/time/plausible-time.js';
import type { Example } from '../../../src/findings/rule.js';
import type { TaskKind } from '../../../src/model/course.js';
import { findingsOf, textAt, readExample, taskText } from '../read-example.js';

test.each<readonly [string, number | undefined]>([
  ['s. 15–38', 24],
  ['kapitel 2–3, s. 15–38', 24],
  ['sidorna 3-5', 3],
  ['sidan 7', 1],
  ['sid 3–5 och 8', 4],
  ['s. 3–5, 8 och 10–11', 6],
  ['pp. 100–110', 11],
  ['kap. 1, s. 3–5; kap. 2, s. 10–12', 6],
  ['s. 15 ff', undefined],
  ['s. 15f.', undefined],
  ['kapitel 2–3', undefined],
  ['11 kap. 1–3 §§', undefined],
  ['avsnitten om 15–38-åringar', undefined],
  ['s. 38–15', undefined],
  ['artiklarna 2, 3, 6 och 12', undefined],
  ['26 kap. 1 §', undefined],
])('pages in “%s”: %s', (where, pages) => {
  expect(pagesIn(where)).toBe(pages);
});

describe('a declared time', () => {
  const known = (parts: Partial<ComputedTime>): ComputedTime => {
    const { text = 0, media = 0, reading = 0, sources = 0 } = parts;
    return {
      text,
      media,
      pages: 0,
      reading,
      sources,
      total: text + media + reading + sources,
      work: 0,
      complete: true,
      ...parts,
    };
  };
  test.each<readonly [TaskKind, number, Partial<ComputedTime>, 'short' | 'long' | undefined]>([
    ['read', 20, { reading: 40 }, 'short'],
    ['read', 24, { reading: 40 }, undefined],
    ['read', 40, { reading: 40 }, undefined],
    ['read', 80, { reading: 40 }, undefined],
    ['read', 85, { reading: 40 }, 'long'],
    ['read', 85, { reading: 40, work: 5 }, undefined],
    ['read', 500, { reading: 40, complete: false }, undefined],
    ['read', 20, { reading: 40, complete: false }, 'short'],
    ['read', 1, { text: 4 }, undefined],
    ['read', 60, { text: 4 }, undefined],
    ['read', 2, { text: 5 }, 'short'],
    ['watch', 10, { media: 20 }, 'short'],
    ['listen', 45, { media: 20 }, 'long'],
    ['web-course', 60, { sources: 180 }, 'short'],
    ['web-course', 180, { sources: 180 }, undefined],
    ['practise', 3, { text: 5 }, 'short'],
    ['practise', 4, { text: 5 }, undefined],
    ['practise', 240, { text: 5 }, undefined],
    ['reflect', 10, { reading: 60 }, undefined],
    ['discuss', 5, { media: 20 }, 'short'],
    ['write', 60, { text: 1 }, undefined],
    ['practical', 1, { text: 1.9 }, undefined],
    ['practical', 1, { text: 4 }, 'short'],
  ])('of a task to %s, %i min against %j: %s', (kind, declared, parts, verdict) => {
    expect(implausibility(kind, declared, known(parts))).toBe(verdict);
  });

  test('is proposed in round figures', () => {
    expect([0.3, 1.6, 9.4, 12, 13, 47, 178].map(roundMinutes)).toEqual([1, 2, 9, 10, 15, 45, 180]);
  });
});

describe('what a task takes', () => {
  const sources = `- id: handbok
  title: "Handbok"
  publisher: Socialstyrelsen
  kind: handbook
  checked: 2026-02-01
- id: webbkurs
  title: "Webbkurs"
  publisher: NCK
  kind: web-course
  length: 3 h
  checked: 2026-02-01
`;
  const words = (count: number): string => Array.from({ length: count }, () => 'ord').join(' ');
  const example = (keys: string, body: string, more: Example = {}): Example => ({
    'sources.yaml': sources,
    'resa/kurs/preparation/01-las.md': taskText(
      'las',
      `goals:\n  - oppna-fragor\nwhy: "Du behöver det."\n${keys}`,
      body,
    ),
    ...more,
  });
  const timeOf = (keys: string, body: string, more: Example = {}): ComputedTime => {
    const task = readExample(example(keys, body, more)).parts[0]?.tasks[0];
    if (task === undefined) throw new Error('the task cannot be read');
    return computedTime(task);
  };
  const film: Example = {
    'resa/kurs/media/film.mp4': new Uint8Array(9),
    'resa/kurs/media/film.vtt': 'WEBVTT\n\n00:00.000 --> 00:01.000\nHej\n',
    'resa/kurs/media/film.md': `${words(600)}\n`,
  };

  test.each<readonly [string, ComputedTime, Partial<ComputedTime>]>([
    [
      'its own text',
      timeOf('kind: read\ntime: 5 min', `## Läs\n\n${words(999)}`),
      { text: 5, total: 5, complete: true },
    ],
    [
      'no comments and no addresses',
      timeOf('kind: read\ntime: 5 min', `<!-- ${words(50)} -->\n\n${words(200)}`),
      { text: 1 },
    ],
    [
      'pages',
      timeOf('kind: read\ntime: 5 min\nsource:\n  - id: handbok\n    where: "s. 1–13"', words(200)),
      { text: 1, pages: 13, reading: 25, total: 26, complete: true },
    ],
    [
      'a source without pages',
      timeOf('kind: read\ntime: 5 min\nsource: handbok', words(200)),
      { reading: 0, complete: false },
    ],
    [
      'a chapter',
      timeOf('kind: read\ntime: 5 min\nsource:\n  - id: handbok\n    where: "kapitel 2"', words(200)),
      { total: 1, complete: false },
    ],
    [
      'a whole web course',
      timeOf('kind: web-course\ntime: 3 h\nsource: webbkurs', words(200)),
      { sources: 180, total: 181, complete: true },
    ],
    [
      'a part of a web course',
      timeOf('kind: web-course\ntime: 1 h\nsource:\n  - id: webbkurs\n    where: "kapitel 1"', words(200)),
      { sources: 0, complete: false },
    ],
    ['an unknown source', timeOf('kind: read\ntime: 5 min\nsource: hanbok', words(200)), { total: 1, complete: false }],
    [
      'a link',
      timeOf('kind: read\ntime: 5 min', `${words(200)} [rapporten](https://example.se/)`),
      { complete: false },
    ],
    [
      'a film',
      timeOf('kind: watch\ntime: 5 min\nmedia:\n  file: ../media/film.mp4\n  duration: 6 min', words(200), film),
      { media: 6, total: 7, complete: true },
    ],
    [
      'a film by its transcript',
      timeOf(
        'kind: watch\ntime: 5 min\nmedia:\n  file: ../media/film.mp4\n  transcript: ../media/film.md',
        words(200),
        film,
      ),
      { media: 3, total: 4 },
    ],
    [
      'a film of unknown length',
      timeOf('kind: watch\ntime: 5 min\nmedia:\n  file: ../media/film.mp4', words(200), film),
      { media: 0, complete: false },
    ],
    ['questions and steps', timeOf('kind: read\ntime: 5 min', 'Vad vet du?\n\n1. Läs\n2. Skriv'), { work: 15 }],
  ])('counts %s', (_, time, parts) => {
    expect(time).toMatchObject(parts);
  });

  test('shows both times, what was counted and the time to write', () => {
    const files = example('kind: web-course\ntime: 45 min\nsource: webbkurs', words(200));
    const [finding, ...rest] = findingsOf('implausible-time', files);
    expect(rest).toEqual([]);
    expect(finding && textAt(finding, files)).toBe('45 min');
    expect(finding?.message).toBe('The time is 45 min, but what there is to read, see and hear takes about 3 h.');
    expect(finding?.hint).toBe(
      'That counts the text (1 min) and the whole source (3 h). Write `time: 3 h`, or ask for less. If only a part of the source is meant, say which in `where`.',
    );
    expect(finding?.related.map((place) => [place.file, textAt(place, files)])).toEqual([['sources.yaml', '3 h']]);
  });

  test('calls a time too long only where everything is known', () => {
    const long = 'kind: read\ntime: 2 h\nsource:\n  - id: handbok\n    where: "s. 1–13"';
    expect(findingsOf('implausible-time', example(long, 'Läs.')).map(({ message }) => message)).toEqual([
      'The time is 2 h, but what there is to read takes only about 25 min.',
    ]);
    expect(findingsOf('implausible-time', example(`${long}\n  - handbok`, 'Läs.'))).toEqual([]);
  });
});
