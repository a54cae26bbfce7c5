// @module-tag slow
import { describe, expect, test } from 'vitest';
import { checkedCourse, checkedWorkspace } from '../../src/jobs/check/check-content.js';
import { exampleDay, exampleWorkspace } from '../../src/check/examples/example-workspace.js';
import type { Example } from '../../src/findings/rule.js';
import { exampleFiles } from '../example-files.js';
import { told } from './told.js';

const task = (id: string): string =>
  String(exampleWorkspace['resa/kurs/follow-up/01-prova.md']).replace('prova-i-ett-samtal', id);
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Names that some system or some program takes for something else. */
const names: readonly string[] = [
  'CON',
  'con',
  'CON.png',
  'aux.png',
  'NUL.tar.gz',
  'PRN.pdf',
  'COM1.png',
  'lpt9.png',
  'AUX',
  'con.',
  'clock$.png',
  'bild.png.',
  'bild.png ',
  ' bild.png',
  'bild .png',
  'bild..png',
  '-rf.png',
  '--.png',
  '$(id).png',
  '`id`.png',
  '%2e%2e.png',
  '..png',
  '...',
  'a:b.png',
  'a*b?.png',
  'a|b.png',
  '<script>.png',
  '"><img src=x>.png',
  '__proto__',
  '__proto__.png',
  'constructor',
  'hasOwnProperty',
  'toString.png',
  'å.png',
  'a\u030a.png',
  'ﬁl.png',
  '文件.png',
  '🙂.png',
  '🙂',
  'a\u202egnp.exe.png',
  'a\u200bb.png',
  'rad\nbrytning.png',
  'tab\tb.png',
  'a\\b.png',
  `${'x'.repeat(250)}.png`,
  'imsmanifest.xml',
  'player.js',
  'style.css',
  'launch.js',
  'index.html',
  'bild.PNG',
  'bild.pNg',
  'bild',
  'bild.',
  '.png',
];

describe('whatever a media file is called, its name in a package is plain', () => {
  test.each(names)('%j', (name) => {
    const files = exampleFiles({ [`resa/kurs/media/${name}`]: 'x', [`resa/kurs/media/${name}/${name}`]: 'x' });
    told(files);
    const { workspace } = checkedWorkspace(files, { today: exampleDay });
    const [card] = workspace.courses;
    const course =
      card &&
      checkedCourse(
        card,
        files.filter(({ path }) => path.startsWith('resa/kurs/')),
        workspace,
        { today: exampleDay },
      ).course;
    expect(course?.media).toHaveLength(2);
    for (const { packaged } of course?.media ?? []) {
      expect(packaged).toMatch(/^media\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/);
      expect(packaged.slice('media/'.length)).not.toMatch(RESERVED);
    }
  });
});

describe('whatever a file of a part is called, it is read or told of', () => {
  test.each([
    '03-CON.md',
    '02-aux.md',
    '3.md',
    '04.md',
    '5-.md',
    '6 namn.md',
    '7_namn.md',
    '8.namn.md',
    '99999999999999999999999999-x.md',
    '00-x.md',
    '2-å.md',
    '2-<b>.md',
    '2-__proto__.md',
  ])('%j is read', (name) => {
    expect(
      told(exampleFiles({ [`resa/kurs/follow-up/${name}`]: task('en-till') }))
        .filter(({ severity }) => severity === 'error')
        .map(({ rule }) => rule),
    ).toEqual([]);
  });

  test.each<readonly [string, string]>([
    ['preparation/aux.md', 'stray-file'],
    ['preparation/namn.md', 'stray-file'],
    ['preparation/-1-x.md', 'stray-file'],
    ['preparation/01-x.md.', 'stray-file'],
    ['preparation/02-x.md ', 'stray-file'],
    ['preparation/02-x.MD', 'stray-file'],
    ['preparation/02-x.markdown', 'stray-file'],
    ['preparation/02-x.md.exe', 'stray-file'],
    ['preparation/02-x.md~', 'stray-file'],
    ['preparation/2-\n.md', 'stray-file'],
    ['preparation/02x.md', 'stray-file'],
    ['preparation/٢-x.md', 'stray-file'],
    ['preparation/01-y.md', 'duplicate-number'],
    ['preparation/1-y.md', 'duplicate-number'],
    ['preparation/001.md', 'duplicate-number'],
    ['Preparation/02-x.md', 'stray-file'],
    ['preparation /02-x.md', 'stray-file'],
    ['preparation', 'stray-file'],
    ['__proto__/02-x.md', 'stray-file'],
    ['constructor', 'stray-file'],
    ['tostring/x.md', 'stray-file'],
    ['course.md.bak', 'stray-file'],
    ['COURSE.MD', 'stray-file'],
    ['media', 'stray-file'],
    ['trainer', 'stray-file'],
    ['preparation/sub/02-x.md', 'stray-file'],
    ['preparation/sub/course.md', 'stray-file'],
    ['inre/course.md', 'stray-file'],
    ['tasks/01-x.md', 'stray-file'],
  ])('%j is told of', (name, rule) => {
    const found = told(
      exampleFiles({
        [`resa/kurs/${name}`]: name.endsWith('course.md')
          ? String(exampleWorkspace['resa/kurs/course.md'])
          : task('en-till'),
      }),
    );
    expect(found.filter(({ severity }) => severity === 'error').map((diagnostic) => diagnostic.rule)).toEqual([rule]);
  });
});

test.each<readonly [string, Example]>([
  [
    'a course in the root',
    { 'course.md': String(exampleWorkspace['resa/kurs/course.md']).replace('id: kurs', 'id: rot') },
  ],
  ['a journey in a course', { 'resa/kurs/journey.yaml': 'id: inre\ntitle: "Inre"\n' }],
  ['a journey in a journey', { 'resa/kurs-2/journey.yaml': 'id: inre\ntitle: "Inre"\n' }],
  [
    'journeys and courses of the same id',
    { 'resa/annan/course.md': String(exampleWorkspace['resa/kurs/course.md']).replace('id: kurs', 'id: resa') },
  ],
  [
    'a course in a folder called __proto__',
    { '__proto__/course.md': String(exampleWorkspace['resa/kurs/course.md']).replace('id: kurs', 'id: proto') },
  ],
  ['nothing at all', Object.fromEntries(Object.keys(exampleWorkspace).map((path) => [path, null]))],
  ['empty files alone', Object.fromEntries(Object.keys(exampleWorkspace).map((path) => [path, '']))],
])('%s is no reason to stumble', (_, example) => {
  told(exampleFiles(example));
});
