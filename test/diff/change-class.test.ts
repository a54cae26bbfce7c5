import { describe, expect, test } from 'vitest';
import type { Example } from '../../src/findings/rule.js';
import type { ChangeClass } from '../../src/model/course-change.js';
import { changeBy, COURSE, DAY, edited, READ, task, TRY } from './edited.js';

const EXTRA = 'resa/kurs/preparation/02-mer.md';
const WHOLE = edited(COURSE, 'status: published\n', 'status: published\npackaging: course\n');
const PICTURE: Example = {
  'resa/kurs/media/bild.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  ...edited(READ, 'Läs bestämmelserna.', '![Ett barn](../media/bild.svg)\n\nLäs bestämmelserna.'),
};

/** What is changed · how · on what ground · the class. */
const CASES: readonly (readonly [string, ChangeClass, Example, Example?])[] = [
  ['nothing', 'none', {}],
  [
    'a file renumbered',
    'none',
    { [READ]: null, 'resa/kurs/preparation/03-las.md': task('las-om-ratten').replace('03', '') },
    { [READ]: task('las-om-ratten') },
  ],
  [
    'Markdown spelt otherwise',
    'none',
    edited(READ, '- ett\n- två', '* ett\n* två', { [READ]: task('las-om-ratten', '', '- ett\n- två') }),
    { [READ]: task('las-om-ratten', '', '- ett\n- två') },
  ],
  ['a comment', 'none', edited(READ, 'Läs bestämmelserna.', '<!-- att göra -->\n\nLäs bestämmelserna.')],
  ['trainers’ text', 'none', { 'resa/kurs/trainer/guide.md': 'Börja med en runda.\n' }],
  ['trainers’ clock', 'none', edited(DAY, '"09:00"', '"09:15"')],
  ['who leads', 'none', edited(DAY, '    method: lecture\n', '    method: lecture\n    leads: leader\n')],
  ['trainers’ slides', 'none', { 'resa/kurs/trainer/bilder.pptx': new Uint8Array(7) }],
  ['media that nobody meets', 'none', { 'resa/kurs/media/gammal.png': new Uint8Array(9) }],
  ['a source looked at again', 'none', edited('sources.yaml', 'checked: 2026-02-01', 'checked: 2026-02-28')],
  [
    'from draft to published',
    'none',
    edited(COURSE, 'draft', 'published', edited(COURSE, 'status: published', 'status: draft')),
    edited(COURSE, 'status: published', 'status: draft'),
  ],

  ['a word', 'wording', edited(READ, 'Skriv ner en fråga', 'Skriv upp en fråga')],
  ['emphasis', 'wording', edited(READ, 'Skriv ner en fråga', 'Skriv ner *en* fråga')],
  ['a title', 'wording', edited(READ, 'Läs om barnets rätt', 'Läs om barns rätt')],
  ['a goal in other words', 'wording', edited(COURSE, 'öppna frågor i samtal', 'öppna frågor under samtal')],
  [
    'the words of a link',
    'wording',
    edited(READ, '[prova](', '[pröva det](', {
      [READ]: task('las-om-ratten', '', 'Sedan kan du [prova](../follow-up/01-prova.md).'),
    }),
    { [READ]: task('las-om-ratten', '', 'Sedan kan du [prova](../follow-up/01-prova.md).') },
  ],
  ['an alternative text', 'wording', edited(READ, '![Ett barn]', '![Ett barn som läser]', PICTURE), PICTURE],
  ['whom to ask', 'wording', edited(COURSE, 'Yrkesresans redaktion', 'Kursredaktionen')],
  ['from pilot to published', 'wording', edited(COURSE, 'status: published', 'status: pilot')],
  ['where a source is', 'wording', edited('sources.yaml', 'https://www.riksdagen.se/', 'https://www.riksdagen.se/lag')],
  [
    'an id, with its earlier one',
    'wording',
    edited(READ, 'id: las-om-ratten', 'id: las-ratten\nformerly:\n  - las-om-ratten'),
  ],

  ['a sentence denied', 'content', edited(READ, 'Skriv ner en fråga', 'Skriv inte ner en fråga')],
  ['a number', 'content', edited(READ, 'en fråga', '3 frågor')],
  ['a paragraph more', 'content', edited(READ, 'till kursdagen.\n', 'till kursdagen.\n\nTa med den på papper.\n')],
  [
    'most of a text',
    'content',
    edited(
      READ,
      'Läs bestämmelserna. Skriv ner en fråga som du vill ta med till kursdagen.',
      'Se filmen tillsammans med en kollega och prata om vad ni tänkte på.',
    ),
  ],
  [
    'where a link leads',
    'content',
    edited(READ, 'https://a.example/', 'https://b.example/', {
      [READ]: task('las-om-ratten', '', '[Sidan](https://a.example/)'),
    }),
    { [READ]: task('las-om-ratten', '', '[Sidan](https://a.example/)') },
  ],
  [
    'a picture’s bytes',
    'content',
    { 'resa/kurs/media/bild.svg': '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>' },
    PICTURE,
  ],
  ['the time of a task', 'content', edited(READ, 'time: 10 min', 'time: 15 min')],
  ['the kind of a task', 'content', edited(READ, 'kind: read', 'kind: reflect')],
  [
    'the source of a task',
    'content',
    edited(READ, 'source:\n  - id: sol\n    where: "bestämmelserna om barnets rätt till delaktighet"\n', ''),
  ],
  ['when a task is due', 'content', edited(READ, 'Senast en vecka före kursdagen', 'Senast 2 veckor före kursdagen')],
  [
    'a goal more',
    'content',
    edited(COURSE, 'goals:\n', 'goals:\n  - id: ny\n    text: "Du kan mer."\n    level: fakta\n'),
  ],
  ['the level of a goal', 'content', edited(COURSE, 'level: färdighet', 'level: förtrogenhet')],
  ['a voluntary task more', 'content', { [EXTRA]: task('mer', 'required: no\n') }],
  [
    'the order of tasks',
    'content',
    { [EXTRA]: null, 'resa/kurs/preparation/00-mer.md': task('mer') },
    { [EXTRA]: task('mer') },
  ],
  ['a source repealed', 'content', edited('sources.yaml', 'status: in-force', 'status: repealed')],
  ['the form of a day', 'content', edited(DAY, 'form: in-person', 'form: online')],
  ['a session longer', 'content', edited(DAY, 'time: 45 min', 'time: 50 min')],
  [
    'a task in another part of one page',
    'content',
    { [EXTRA]: null, 'resa/kurs/follow-up/02-mer.md': task('mer') },
    { [EXTRA]: task('mer'), ...WHOLE },
  ],

  ['a required task more', 'structure', { [EXTRA]: task('mer') }],
  ['a task less', 'structure', { [EXTRA]: null }, { [EXTRA]: task('mer', 'required: no\n') }],
  ['an id without its earlier one', 'structure', edited(READ, 'id: las-om-ratten', 'id: las-ratten')],
  [
    'a task now required',
    'structure',
    edited(EXTRA, 'required: no\n', '', { [EXTRA]: task('mer', 'required: no\n') }),
    { [EXTRA]: task('mer', 'required: no\n') },
  ],
  ['a task now voluntary', 'structure', edited(TRY, 'kind: practise', 'kind: practise\nrequired: no')],
  [
    'a task in another part',
    'structure',
    { [EXTRA]: null, 'resa/kurs/follow-up/02-mer.md': task('mer') },
    { [EXTRA]: task('mer') },
  ],
  [
    'a task for fewer',
    'structure',
    edited(EXTRA, 'kind: read', 'kind: read\naudience:\n  - familjehem', { [EXTRA]: task('mer') }),
    { [EXTRA]: task('mer') },
  ],
  [
    'a voluntary task for some alone, so that the page begins to ask',
    'structure',
    { [EXTRA]: task('mer', 'required: no\naudience:\n  - familjehem\n') },
  ],
  ['a part less', 'structure', { [TRY]: null }],
  ['a part more, though voluntary', 'structure', { 'resa/kurs/between-days/01-mer.md': task('mer', 'required: no\n') }],
  [
    'a course day more',
    'structure',
    {
      'resa/kurs/course-days/02-dag.md':
        '---\nid: dag-2\ntitle: Kursdag 2\nform: online\nschedule:\n  - time: 1 h\n    title: Mer\n    method: exercise\n---\nMer.\n',
    },
  ],
  ['the packaging', 'structure', WHOLE],
];

describe('the class of a change', () => {
  test.for(CASES)('%s: %s', ([, expected, layer, ground]) => {
    const change = changeBy(layer, ground);
    expect(change.incomplete).toEqual([]);
    expect([
      change.class,
      change.reasons.map(({ class: each, what, state, aspects }) => `${each}: ${what} ${state} ${aspects.join()}`),
    ]).toEqual([expected, expect.any(Array)]);
  });

  test.for(CASES.filter(([, each]) => each !== 'structure'))(
    '%s keeps every tick and whatever is completed',
    ([, , layer, ground]) => {
      const { lms } = changeBy(layer, ground);
      expect(lms.migrations.length).toBeGreaterThanOrEqual(3);
      for (const {
        lost,
        ticksBefore,
        ticksKept,
        completedBefore,
        completedAfter,
        leftBefore,
        leftAfter,
      } of lms.migrations) {
        expect([lost, ticksKept, completedAfter, leftAfter]).toEqual([[], ticksBefore, completedBefore, leftBefore]);
      }
      expect(lms.packages.map(({ progress }) => progress)).toEqual(lms.packages.map(() => 'kept'));
    },
  );

  test('is a guess where it rests on how much a text has changed', () => {
    const certain = (layer: Example): boolean => changeBy(layer).version.certain;
    expect(
      certain({
        ...edited(READ, 'till kursdagen.\n', 'till kursdagen.\n\nTa med den på papper.\n'),
        ...edited(COURSE, '1.0.0', '1.0.1'),
      }),
    ).toBe(false);
    expect(certain({ ...edited(READ, 'time: 10 min', 'time: 15 min'), ...edited(COURSE, '1.0.0', '1.0.1') })).toBe(
      true,
    );
  });
});
