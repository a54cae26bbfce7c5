import { describe, test } from 'vitest';
import { exampleWorkspace } from '../../src/check/examples/example-workspace.js';
import { expectTold, COURSE, DAY, JOURNEY, TASK, TITLE, instead, task, type Mistake } from './mistake.js';

const mistakes: readonly Mistake[] = [
  ['a bare number of minutes', task('30 min', '45'), [['schema 5:7', '45', 'time: 45 min']]],
  ['a bare number of hours', task('30 min', '2'), [['schema 5:7', '2', 'time: 2 h']]],
  ['a Swedish value', task('practise', 'öva'), [['schema 4:7', 'öva', 'kind: practise']]],
  ['a misspelt value', task('practise', 'practice'), [['schema 4:7', 'practice', 'kind: practise']]],
  ['an id with spaces', task('prova-i-ett-samtal', 'Prova i dag'), [['schema 2:5', 'Prova i dag', 'prova-i-dag']]],
  ['no id', task('id: prova-i-ett-samtal\n', ''), [['schema 1:1', '---', 'id: prova']]],
  [
    'no why',
    task('why: "Det du har övat på blir ditt först när du använder det."\n', ''),
    [['schema 1:1', '---', 'kind: practical']],
  ],
  ['an empty value', task(TITLE, 'title:'), [['schema 3:1', 'title', 'title: "']]],
  [
    'one goal without a list',
    task('goals:\n  - oppna-fragor', 'goals: oppna-fragor'),
    [['schema 6:8', 'oppna-fragor', 'goals: [oppna-fragor]']],
  ],
  [
    'a dash without a space',
    task('  - oppna-fragor', '  -oppna-fragor'),
    [['schema 7:3', '-oppna-fragor', 'mellanslag']],
  ],
  [
    'a goal as in course.md',
    task('  - oppna-fragor', '  - id: oppna-fragor'),
    [['schema 7:5', 'id: oppna-fragor\n', '- oppna-fragor']],
  ],
  ['a Swedish key', task('when:', 'när:'), [['unknown-key 9:1', 'när', '`when`']]],
  [
    'a Swedish key instead of a required one is told once',
    task('title:', 'titel:'),
    [['unknown-key 3:1', 'titel', '`title`']],
  ],
  ['a misspelt key', task('when:', 'whan:'), [['unknown-key 9:1', 'whan', '`when`']]],
  ['a version of two numbers', instead(COURSE, '1.0.0', '1.10'), [['schema 5:10', '1.10', 'version: 1.10.0']]],
  [
    'goals under another name leave the tasks alone',
    instead(COURSE, 'goals:', 'mål:'),
    [['unknown-key 7:1', 'mål', '`goals`']],
  ],
  ['an hour without minutes', instead(DAY, '"09:00"', '9'), [['schema 6:12', '9', 'start: "09:00"']]],
  ['an hour that does not exist', instead(DAY, '"09:00"', '"25:00"'), [['schema 6:12', '"25:00"', 'start: "09:00"']]],
  [
    'a source register that cannot be read leaves the tasks alone',
    { 'sources.yaml': '- id: sol\n  title: Lag: ny\n' },
    [['yaml-prose 2:10', 'Lag: ny', 'title: "Lag: ny"']],
  ],
  [
    'a journey that cannot be read leaves its courses alone',
    {
      ...instead(JOURNEY, 'owner: Exempelregionen', 'owner: Region: exempel'),
      ...task('when:', 'audience: [hemma]\nwhen:'),
    },
    [['yaml-prose 3:8', 'Region: exempel', 'owner: "Region: exempel"']],
  ],
  [
    'a course.md that cannot be read leaves the route alone and its tasks read',
    { ...instead(COURSE, 'title: "Samtal', 'title: Nytt: "Samtal'), ...task('30 min', '45') },
    [
      ['yaml-prose 3:8', 'Nytt: "Samtal med barn"', 'citattecken'],
      ['schema 5:7', '45', 'time: 45 min'],
    ],
  ],
  [
    'a source register that cannot be read leaves silences alone',
    {
      'sources.yaml': '- id: sol\n  title: Lag: ny\n',
      ...task('why:', '# kurspaket-disable outdated-basis: så är det\nsource: sol\nwhy:'),
    },
    [['yaml-prose 2:10', 'Lag: ny', 'title: "Lag: ny"']],
  ],
  [
    'a key that has lost its colon is told without what lies below it',
    instead(JOURNEY, 'steps:', 'steps'),
    [['yaml-syntax 9:1', 'steps', '`steps:`']],
  ],
  [
    'a source without its id is not given the name of the file',
    task('why:', 'source:\n  - where: "kapitel 2"\nwhy:'),
    [['schema 9:5', 'where', 'Skriv till exempel `id: ']],
  ],
  [
    'a goal without its id is not given the name of the course',
    instead(COURSE, '  - id: oppna-fragor\n    text', '  - text'),
    [['schema 8:5', 'text', 'Skriv till exempel `id: ']],
  ],
  [
    'an empty value that nobody can leave out',
    task('time: 30 min', 'time:'),
    [['schema 5:1', 'time', 'time: 45 min`.']],
  ],
  [
    'words in Swedish for a call-out',
    task('Välj ett', ':::varning\nLyssna först.\n:::\n\nVälj ett'),
    [['unknown-directive 11:1', ':::varning', ':::warning']],
  ],
  [
    'a call-out with two colons',
    task('Välj ett', '::note\nLyssna först.\n:::\n\nVälj ett'),
    [['unknown-directive 11:1', '::note', ':::note']],
  ],
  [
    'the title of an audience for its id',
    task('Välj ett', ':::audience{is=Familjehem}\nLyssna först.\n:::\n\nVälj ett'),
    [['unknown-directive 11:1', ':::audience{is=Familjehem}', '`:::audience{is=familjehem}`']],
  ],
  [
    'two audiences of a call-out',
    task('Välj ett', ':::audience{is=familjehem, myndighet}\nLyssna först.\n:::\n\nVälj ett'),
    [
      [
        'unknown-directive 11:1',
        ':::audience{is=familjehem, myndighet}',
        'en ruta för varje: `:::audience{is=familjehem}`',
      ],
    ],
  ],
  [
    'a misspelt audience of a call-out',
    task('Välj ett', ':::audience{is=familjehemm}\nLyssna först.\n:::\n\nVälj ett'),
    [['unknown-audience 11:16', 'familjehemm', 'Menade du `familjehem`?']],
  ],
  [
    'an audience that does not exist, of a call-out in a list',
    task('Välj ett', '- :::audience{is="barn"}\n  Lyssna först.\n  :::\n\nVälj ett'),
    [['unknown-audience 11:19', 'barn', '`myndighet`, `familjehem`. Är texten till för alla']],
  ],
  [
    'an audience of a call-out that the course is not for',
    {
      ...instead(COURSE, 'status:', 'audience: [myndighet]\nstatus:'),
      ...task('Välj ett', ':::audience{is=familjehem}\nLyssna först.\n:::\n\nVälj ett'),
    },
    [['unknown-audience 11:16', 'familjehem', 'Välj bland `myndighet`.']],
  ],
  [
    'an audience of a call-out when the journey cannot be read',
    {
      ...instead(JOURNEY, 'owner: Exempelregionen', 'owner: Region: exempel'),
      ...task('Välj ett', ':::audience{is=barn}\nLyssna först.\n:::\n\nVälj ett'),
    },
    [['yaml-prose 3:8', 'Region: exempel', 'owner: "Region: exempel"']],
  ],
  [
    'a heading of a call-out',
    task('Välj ett', ':::note Bra att veta\nLyssna först.\n:::\n\nVälj ett'),
    [['unknown-directive 11:1', ':::note Bra att veta', 'Skriv texten på raden under.']],
  ],
  [
    'a key beside the mapping it belongs to',
    task('why:', 'source:\n  - id: sol\nwhere: "9 kap."\nwhy:'),
    [['unknown-key 10:1', 'where', 'under `source:`']],
  ],
  [
    'a key for what is voluntary',
    task('when:', 'frivillig: ja\nwhen:'),
    [['unknown-key 9:1', 'frivillig', '`required: no`']],
  ],
  [
    'a merge that is not finished',
    task(TITLE, `<<<<<<< HEAD\n${TITLE}\n=======\ntitle: "Prova två samtal"\n>>>>>>> min-gren`),
    [['merge-marker 3:1', '<<<<<<< HEAD', 'Behåll den version som gäller']],
  ],
  [
    'a file of Word with the name of a text',
    { [TASK]: new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]) },
    [['encoding 1:1', '', 'kopiera texten']],
  ],
  [
    'a task among the course days',
    { [TASK]: null, 'resa/kurs/course-days/02-prova.md': String(exampleWorkspace[TASK]) },
    [['stray-file 4:1', 'kind', '`preparation`, `between-days` eller `follow-up`']],
  ],
  [
    'a course day among the tasks',
    { [DAY]: null, 'resa/kurs/follow-up/02-dag.md': String(exampleWorkspace[DAY]) },
    [['stray-file 5:1', 'schedule', '`course-days`']],
  ],
  [
    'tasks without numbers',
    { 'resa/kurs/follow-up/läs.md': '', 'resa/kurs/follow-up/öva.md': '' },
    [
      ['stray-file 1:1', '', '`02-läs.md`'],
      ['stray-file 1:1', '', ''],
    ],
  ],
  [
    'a folder in Swedish, with several files',
    { 'resa/kurs/förberedelser/02-a.md': '', 'resa/kurs/förberedelser/03-b.md': '' },
    [['stray-file 1:1', '', 'Menade du `preparation`?']],
  ],
  [
    'a document of Word among the tasks',
    { 'resa/kurs/follow-up/02-läs.docx': '' },
    [['stray-file 1:1', '', 'Kopiera texten till en ny fil']],
  ],
  [
    'a text with two endings',
    { 'resa/kurs/follow-up/02-läs.md.txt': '' },
    [['stray-file 1:1', '', 'Döp om filen till `02-läs.md`.']],
  ],
  [
    'the sentence of a goal for its id',
    task('- oppna-fragor', '- "Du kan använda öppna frågor i samtal med barn."'),
    [
      [
        'schema 7:5',
        '"Du kan använda öppna frågor i samtal med barn."',
        'Skriv `oppna-fragor`. Målet anges med sitt id',
      ],
    ],
  ],
  ['no goals', task('goals:\n  - oppna-fragor\n', ''), [['schema 1:1', '---', 'Kursens mål är `oppna-fragor`.']]],
  [
    'an address for the id of a source',
    task('why:', 'source:\n  - id: https://liu.se/krav\nwhy:'),
    [['schema 9:9', 'https://liu.se/krav', 'Källan anges med sitt id i sources.yaml.']],
  ],
  [
    'a silence of a rule that does not exist',
    task('Välj ett', '<!-- kurspaket-disable link-texts: så heter den -->\n\nVälj ett'),
    [['unknown-rule 11:1', '<!-- kurspaket-disable link-texts: så heter den -->', 'link-text']],
  ],
  [
    'a silence of everything',
    task('Välj ett', '<!-- kurspaket-disable -->\n\nVälj ett'),
    [['unused-silence 11:1', '<!-- kurspaket-disable -->', 'link-text:']],
  ],
  [
    'a form rule that is switched off',
    { 'kurspaket.yaml': 'rules:\n  raw-html: off\n' },
    [['unknown-rule 2:3', 'raw-html', 'Ta bort']],
  ],
];

describe('a producer who writes', () => {
  test.each(mistakes)('%s is told so', (_, example, expected) => expectTold(example, expected));
});
