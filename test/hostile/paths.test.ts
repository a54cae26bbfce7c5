// @module-tag slow
import { describe, expect, test } from 'vitest';
import { checkedCourse, checkedWorkspace } from '../../src/jobs/check/check-content.js';
import { exampleDay, exampleWorkspace } from '../../src/check/examples/example-workspace.js';
import type { Example } from '../../src/findings/rule.js';
import type { Course } from '../../src/model/course.js';
import type { LoadedFile } from '../../src/model/source-file.js';
import { exampleFiles } from '../example-files.js';
import { told } from './told.js';

const TASK = 'resa/kurs/follow-up/01-prova.md';
const DAY = 'resa/kurs/course-days/01-dag.md';
const COURSE = 'resa/kurs/course.md';
const text = (path: string): string => String(exampleWorkspace[path]);

/** What lies around the course and must never get into it. */
const around: Example = {
  'hemligt.pdf': '%PDF-1.7\n',
  'resa/hemligt.pdf': '%PDF-1.7\n',
  'resa/annan/course.md': text(COURSE).replace('id: kurs', 'id: annan'),
  'resa/annan/media/hemligt.pdf': '%PDF-1.7\n',
  'resa/kurs-2/media/hemligt.pdf': '%PDF-1.7\n',
  'resa/kurs/trainer/hemligt.pdf': '%PDF-1.7\n',
  'resa/kurs/media/credits.yaml': '- file: "*"\n  creator: Redaktionen\n  licence: CC BY 4.0\n',
};

/** Every place in which a course names a file. */
const places: Readonly<Record<string, (path: string) => Example>> = {
  'media.file': (path) => ({ [TASK]: text(TASK).replace('when:', () => `media:\n  file: ${path}\nwhen:`) }),
  'media.captions': (path) => ({
    [TASK]: text(TASK).replace('when:', () => `media:\n  file: ../media/film.mp4\n  captions: ${path}\nwhen:`),
  }),
  'media.transcript': (path) => ({
    [TASK]: text(TASK).replace('when:', () => `media:\n  file: ../media/film.mp4\n  transcript: ${path}\nwhen:`),
  }),
  'image.file': (path) => ({
    [COURSE]: text(COURSE).replace('version:', () => `image:\n  file: ${path}\n  alt: "En bild."\nversion:`),
  }),
  handouts: (path) => ({ [DAY]: text(DAY).replace('team:', () => `handouts:\n  - ${path}\nteam:`) }),
  trainerMaterials: (path) => ({ [DAY]: text(DAY).replace('team:', () => `trainerMaterials:\n  - ${path}\nteam:`) }),
  'a link': (path) => ({ [TASK]: `${text(TASK)}\nLäs [häftet](<${bare(path)}>).\n` }),
  'a link by reference': (path) => ({ [TASK]: `${text(TASK)}\nLäs [häftet][1].\n\n[1]: <${bare(path)}>\n` }),
  'a picture': (path) => ({ [TASK]: `${text(TASK)}\n![En bild](<${bare(path)}>)\n` }),
  'a picture in the introduction': (path) => ({ [COURSE]: `${text(COURSE)}\n![En bild](<${bare(path)}>)\n` }),
};

function bare(path: string): string {
  return path.replace(/^["']|["']$/g, '');
}

const ways: readonly string[] = [
  '../../hemligt.pdf',
  '../../../hemligt.pdf',
  '../../../../../../../../etc/passwd',
  '../../annan/media/hemligt.pdf',
  '../../kurs-2/media/hemligt.pdf',
  '../media/../../hemligt.pdf',
  '../media/../../../hemligt.pdf',
  './../../hemligt.pdf',
  '..//..//hemligt.pdf',
  '../..//hemligt.pdf',
  '/etc/passwd',
  '/resa/hemligt.pdf',
  '//server/share/hemligt.pdf',
  '\\\\server\\share\\hemligt.pdf',
  '..\\..\\hemligt.pdf',
  '..\\../hemligt.pdf',
  'C:/hemligt.pdf',
  'C:\\hemligt.pdf',
  'file:///etc/passwd',
  'file:../../hemligt.pdf',
  '~/hemligt.pdf',
  '%2e%2e/%2e%2e/hemligt.pdf',
  '..%2f..%2fhemligt.pdf',
  '%2e%2e%2f%2e%2e%2fhemligt.pdf',
  '..%5c..%5chemligt.pdf',
  '%252e%252e/hemligt.pdf',
  '..%00/hemligt.pdf',
  '../../hemligt.pdf%00.png',
  '../../hemligt.pdf?x=../media/a.png',
  '../../hemligt.pdf#../media/a.png',
  '....//....//hemligt.pdf',
  '.../hemligt.pdf',
  '../media/../trainer/hemligt.pdf',
  '../trainer/hemligt.pdf',
  '../trainer/./hemligt.pdf',
  '../TRAINER/hemligt.pdf',
  '../trainer%2fhemligt.pdf',
  '..',
  '../..',
  '.',
  '../media',
  '../media/',
  '../media/..',
  '%',
  '%zz/hemligt.pdf',
  '../media/\u202e/hemligt.pdf',
  'data:text/html,<script>alert(1)</script>',
  'javascript:alert(1)',
  'jAvAsCrIpT:alert(1)',
  'vbscript:x',
  'blob:x',
  'ftp://example.com/x',
  'http:hemligt.pdf',
];

/** Paths of everything that would be packaged or shown. */
function reached(files: readonly LoadedFile[]): readonly string[] {
  const { workspace } = checkedWorkspace(files, { today: exampleDay });
  const card = workspace.courses.find(({ id }) => id === 'kurs');
  const course =
    card &&
    checkedCourse(
      card,
      files.filter(({ path }) => path.startsWith(`${card.folder}/`)),
      workspace,
      { today: exampleDay },
    ).course;
  return course === undefined ? [] : filesOf(course);
}

function filesOf({ image, parts, days, introduction }: Course): readonly string[] {
  const tasks = parts.flatMap((part) => part.tasks);
  const bodies = [introduction, ...tasks.map(({ body }) => body), ...days.map(({ body }) => body)];
  const linked = bodies
    .flatMap(({ references }) => [...references.values()])
    .flatMap(({ to }) => (to.kind === 'media' ? [to.file.path] : []));
  const media = tasks.flatMap((task) => [
    task.media?.file.path,
    task.media?.captions?.path,
    task.media?.transcript?.file,
  ]);
  return [
    ...linked,
    ...media,
    image?.file.path,
    ...days.flatMap(({ handouts }) => handouts.map(({ path }) => path)),
  ].filter((path) => path !== undefined);
}

describe.each(Object.entries(places))('%s leads nowhere but into the course', (place, example) => {
  test.each(ways)('%s', (way) => {
    const quoted = `"${way.replaceAll('\\', '\\\\')}"`;
    const files = exampleFiles(
      around,
      { 'resa/kurs/media/film.mp4': 'film' },
      example(place.startsWith('a ') ? way : quoted),
    );
    for (const path of reached(files)) expect(path).toMatch(/^resa\/kurs\/media\/[^/]+$/);
    const isTrainers = place === 'trainerMaterials' && /trainer(?:\/|\/\.\/|%2f)hemligt\.pdf$/.test(way);
    const complaints = told(files).filter(
      ({ severity, file }) => severity === 'error' && file.startsWith('resa/kurs/'),
    );
    // A link to the course's own folder is one to the course.
    const isCourse = place.startsWith('a link') && ['..', '../media/..'].includes(way);
    if (!isTrainers && !isCourse) expect(complaints.map(({ rule }) => rule)).not.toEqual([]);
  });
});

test('credits name files by patterns that match nothing outside media', () => {
  const credits = ['../*', '/etc/*', '..', '**', '../../resa/**', '[a-z]*', '{a,b}', '(a|a)*b', '*'.repeat(200)]
    .map((file) => `- file: "${file}"\n  creator: x\n  licence: y\n`)
    .join('');
  told(exampleFiles(around, { 'resa/kurs/media/credits.yaml': credits, 'resa/kurs/media/omslag.png': 'x' }));
});
