import { describe, expect, test } from 'vitest';
import { shippedMedia } from '../../src/check/media/shipped-media.js';
import type { Example } from '../../src/findings/rule.js';
import { mediaOf } from '../../src/render/media.js';
import { scopesOf } from '../../src/render/scopes.js';
import { viewOf } from '../../src/render/view.js';
import { findingsOf, textAt, readExample, taskText } from './read-example.js';

const KB = 1000;
const bytes = (size: number): Uint8Array => new Uint8Array(size).fill(32);
const task = (id: string, keys: string, body: string): string =>
  taskText(id, `kind: practise\ntime: 10 min\ngoals:\n  - oppna-fragor\nwhy: "Du behöver det."\n${keys}`, body);
const limits = (warn: string, error: string, more = ''): string =>
  `language: sv\n${more}limits:\n  packageSize:\n    warn: ${warn}\n    error: ${error}\n`;

const media: Example = {
  'resa/kurs/media/film.mp4': bytes(90 * KB),
  'resa/kurs/media/film.vtt': 'WEBVTT\n\n00:00.000 --> 00:01.000\nHej\n',
  'resa/kurs/media/film.md': 'Hej. ![](bild.png){decorative}\n',
  'resa/kurs/media/bild.png': bytes(20 * KB),
  'resa/kurs/media/blad.pdf': bytes(30 * KB),
  'resa/kurs/media/utdelat.pdf': bytes(40 * KB),
  'resa/kurs/media/omslag.png': bytes(500 * KB),
  'resa/kurs/trainer/dag.pptx': bytes(600 * KB),
  'resa/kurs/media/oanvand.pdf': bytes(700 * KB),
  'resa/kurs/course.md':
    '---\nid: kurs\ntitle: "Kurs"\nversion: 1.0.0\nstatus: published\nimage:\n  file: media/omslag.png\n  alt: "Ett hus."\ngoals:\n  - id: oppna-fragor\n    text: "Du kan använda öppna frågor."\n    level: färdighet\n---\nVälkommen.\n',
  'resa/kurs/preparation/01-las.md': task(
    'se',
    'media:\n  file: ../media/film.mp4\n  captions: ../media/film.vtt\n  transcript: ../media/film.md\n  duration: 1 min',
    'Se filmen.',
  ),
  'resa/kurs/follow-up/01-prova.md': task(
    'prova',
    '',
    'Använd [bladet](../media/blad.pdf) igen och igen: [bladet](../media/blad.pdf).',
  ),
  'resa/kurs/course-days/01-dag.md':
    '---\nid: dag-1\ntitle: "Dag"\nform: online\ntrainerMaterials:\n  - ../trainer/dag.pptx\nhandouts:\n  - ../media/utdelat.pdf\n---\nVi ses.\n',
};

test('a part ships what its page shows, as the page itself counts it', () => {
  const course = readExample(media);
  for (const packaging of ['part', 'course'] as const) {
    for (const scoped of scopesOf({ ...course, packaging })) {
      const onPage = mediaOf(viewOf(scoped, { courses: [], assets: { player: '', style: '', drawings: [] } }));
      expect(
        shippedMedia(course, scoped.parts)
          .map(({ file }) => file.path)
          .sort(),
      ).toEqual(onPage.map(({ path }) => path).sort());
    }
  }
  const [preparation, followUp] = course.parts.map((part) =>
    shippedMedia(course, [part]).map(({ file }) => file.path.slice('resa/kurs/media/'.length)),
  );
  expect(preparation).toEqual(['film.mp4', 'film.vtt', 'utdelat.pdf', 'bild.png']);
  expect(followUp).toEqual(['blad.pdf']);
});

describe('package-too-large', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['under both limits', limits('151 kB', '200 kB'), []],
    [
      'over the warning',
      limits('150 kB', '200 kB'),
      ['warning The package for the preparation comes to 150 kB, over the limit of 150 kB.'],
    ],
    [
      'over the error',
      limits('100 kB', '140 kB'),
      ['error The package for the preparation comes to 150 kB, over the limit of 140 kB.'],
    ],
    [
      'both parts',
      limits('10 kB', '140 kB'),
      [
        'warning The package for the follow-up comes to 30 kB, over the limit of 10 kB.',
        'error The package for the preparation comes to 150 kB, over the limit of 140 kB.',
      ],
    ],
    [
      'cmi5, which takes a whole course',
      limits('160 kB', '1 MB', 'iriBase: https://kurs.example/\ntargets: [scorm12, cmi5]\n'),
      ['warning The package for the course comes to 180 kB, over the limit of 160 kB.'],
    ],
    ['web pages, which no LMS takes', limits('1 kB', '2 kB', 'targets: [web]\n'), []],
    [
      'one package a course',
      limits('160 kB', '1 MB', 'packaging: course\n'),
      ['warning The package for the course comes to 180 kB, over the limit of 160 kB.'],
    ],
  ])('%s', (_, settings, messages) => {
    const found = findingsOf('package-too-large', { ...media, 'kurspaket.yaml': settings });
    expect(found.map(({ severity, message }) => `${severity} ${message}`)).toEqual(messages);
  });

  test('points at the largest files where they are named', () => {
    const example = { ...media, 'kurspaket.yaml': limits('100 kB', '140 kB') };
    const [finding] = findingsOf('package-too-large', example);
    expect(finding && textAt(finding, example)).toBe('../media/film.mp4');
    expect(finding?.hint).toMatch(/^Start here: `film.mp4` is the largest, 90 kB\./);
    expect(finding?.related.map((place) => [textAt(place, example), place.message])).toEqual([
      ['../media/utdelat.pdf', '`utdelat.pdf` is large too: 40 kB.'],
      ['bild.png', 'Then comes `bild.png`: 20 kB.'],
    ]);
  });
});
