import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkedCourse, checkedWorkspace } from '../../src/jobs/check/check-content.js';
import { exampleDay, exampleWorkspace } from '../../src/check/examples/example-workspace.js';
import { listFiles } from '../../src/disk/list.js';
import { loadFile } from '../../src/disk/load.js';
import type { LoadedFile } from '../../src/model/source-file.js';
import { errorsOf, told } from './told.js';

let base: string;
let root: string;

beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'kurspaket-links-'));
  root = path.join(base, 'content');
  for (const [name, content] of Object.entries(exampleWorkspace)) write(`content/${name}`, content ?? '');
  write('hemligt.pdf', '%PDF-1.7 utanför');
  write('hemligt.md', '# Hemligt');
  write('content/resa/kurs/trainer/facit.pdf', '%PDF-1.7 facit');
  write('content/resa/annan/media/film.mp4', 'film');
  write('content/resa/kurs/media/credits.yaml', '- file: "*"\n  creator: Redaktionen\n  licence: CC BY 4.0\n');
});

afterEach(() => rmSync(base, { recursive: true, force: true }));

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(base, name)), { recursive: true });
  writeFileSync(path.join(base, name), content);
}

function link(target: string, name: string): void {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  symlinkSync(target, path.join(root, name));
}

const load = (): readonly LoadedFile[] => listFiles(root).map(loadFile);

/** Where the bytes of a course's media lie. */
function mediaOf(files: readonly LoadedFile[]): readonly string[] {
  const { workspace } = checkedWorkspace(files, { today: exampleDay });
  return workspace.courses.flatMap((card) => {
    const { course } = checkedCourse(
      card,
      files.filter((file) => file.path.startsWith(`${card.folder}/`)),
      workspace,
      { today: exampleDay },
    );
    return course?.media.map(({ absolute }) => absolute) ?? [];
  });
}

describe('a symbolic link that leads out of its course', () => {
  test.each<readonly [string, string, string]>([
    ['to a file beside the workspace', '../../../../hemligt.pdf', 'resa/kurs/media/hemligt.pdf'],
    ['to a folder beside the workspace', '../../../..', 'resa/kurs/media/mapp'],
    ['by an absolute path', '/etc/hostname', 'resa/kurs/media/namn.txt'],
    ['into another course', '../../annan/media/film.mp4', 'resa/kurs/media/film.mp4'],
    ['to the settings', '../../../kurspaket.yaml', 'resa/kurs/media/kurspaket.txt'],
    ['into the trainers’ folder', '../trainer/facit.pdf', 'resa/kurs/media/facit.pdf'],
    ['to nothing', '../../finns-inte.pdf', 'resa/kurs/media/borta.pdf'],
    ['to itself', 'ring.pdf', 'resa/kurs/media/ring.pdf'],
    ['as a task', '../../../../hemligt.md', 'resa/kurs/preparation/02-hemligt.md'],
    ['as reviews', '../../../hemligt.md', 'resa/kurs/reviews.yaml'],
    ['as a guide', '../../../../hemligt.md', 'resa/kurs/trainer/guide.md'],
  ])('%s is refused', (_, target, name) => {
    link(target, name);
    const files = load();
    expect(errorsOf(files)).toEqual(['outside-course 1:1']);
    for (const absolute of mediaOf(files)) expect(path.dirname(absolute)).toBe(path.join(root, 'resa/kurs/media'));
  });

  test('to the front matter of the course is refused, and nothing of it is shown', () => {
    rmSync(path.join(root, 'resa/kurs/course.md'));
    link('../../../hemligt.md', 'resa/kurs/course.md');
    const diagnostics = told(load());
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([
      'outside-course',
    ]);
    expect(JSON.stringify(diagnostics)).not.toContain('Hemligt');
  });

  test.each(['kurspaket.yaml', 'sources.yaml', 'resa/journey.yaml'])('as %s is refused', (name) => {
    rmSync(path.join(root, name));
    link(path.join(base, 'hemligt.md'), name);
    const diagnostics = told(load());
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ rule, file }) => [rule, file])).toEqual([
      ['outside-course', name],
    ]);
    expect(JSON.stringify(diagnostics)).not.toContain('Hemligt');
  });
});

test('a link within the course is a file like others', () => {
  write('content/resa/kurs/media/kort.pdf', '%PDF-1.7');
  link('kort.pdf', 'resa/kurs/media/kort-2.pdf');
  expect(errorsOf(load())).toEqual([]);
});

test('a folder that leads back to itself is not followed', () => {
  link('..', 'resa/kurs/media/igen');
  expect(errorsOf(load())).toEqual(['outside-course 1:1']);
});
