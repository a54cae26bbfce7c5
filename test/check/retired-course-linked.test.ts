import { expect, test } from 'vitest';
import type { Example } from '../../src/findings/rule.js';
import { pointedAt, TASK, taskWith } from './pointed-at.js';

const course = (status: string, more = ''): string =>
  `---\nid: gammal\ntitle: Samtal förr\nversion: 1.0.0\nstatus: ${status}\ngoals:\n  - id: fragor\n    text: "Du kan använda öppna frågor."\n    level: färdighet\n${more}---\nHej.\n`;
const journey =
  'id: resa\ntitle: Resa\nsteps:\n  - id: ny\n    title: Ny\n    courses:\n      - finns-inte\n      - gammal\n      - kurs\n';
const kurs =
  '---\nid: kurs\ntitle: Samtal\nversion: 1.0.0\nstatus: published\nafter:\n  - finns-inte\n  - gammal\ngoals:\n  - id: oppna-fragor\n    text: "Du kan använda öppna frågor."\n    level: färdighet\n---\nHej.\n';

function found(status: string): readonly string[] {
  const files: Example = {
    'resa/gammal/course.md': course(status),
    'resa/journey.yaml': journey,
    'resa/kurs/course.md': kurs,
    [TASK]: taskWith('Läs [Samtal förr](../../gammal/).'),
  };
  return pointedAt('retired-course-linked', files)
    .map(({ file, text, message }) => `${file} ${text}: ${message}`)
    .sort();
}

test('points at links, at what a course builds on and at routes', () => {
  expect(found('retired')).toEqual([
    'resa/journey.yaml gammal: ”Samtal förr” står på resvägen men ges inte längre.',
    'resa/kurs/course.md gammal: Kursen bygger på ”Samtal förr”, som inte längre ges.',
    'resa/kurs/follow-up/01-prova.md ../../gammal/: Länken leder till kursen ”Samtal förr”, som inte längre ges.',
  ]);
});

test('is silent while the course is given', () => {
  for (const status of ['draft', 'pilot', 'published']) expect(found(status)).toEqual([]);
});
