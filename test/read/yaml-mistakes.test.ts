import { describe, test } from 'vitest';
import { exampleWorkspace } from '../../src/check/examples/example-workspace.js';
import { expectTold, JOURNEY, TASK, TITLE, task, type Mistake } from './mistake.js';

const mistakes: readonly Mistake[] = [
  [
    'a colon in a sentence',
    task(TITLE, 'title: Prova: steg 2'),
    [['yaml-prose 3:8', 'Prova: steg 2', 'title: "Prova: steg 2"']],
  ],
  [
    'a colon in a sentence that goes on',
    task(TITLE, 'title: Prova\n  i steg: två'),
    [['yaml-prose 3:8', 'Prova\n  i steg: två', 'citattecken']],
  ],
  ['a number sign', task(TITLE, 'title: Prova #2 i dag'), [['yaml-prose 3:8', 'Prova', 'title: "Prova #2 i dag"']]],
  [
    'a comma in braces',
    { [JOURNEY]: `${String(exampleWorkspace[JOURNEY])}support: { text: Ring oss, så hjälper vi }\n` },
    [['yaml-prose 18:28', 'så hjälper vi', 'raka citattecken']],
  ],
  ['typographic quotes', task(TITLE, 'title: ”Prova”'), [['yaml-prose 3:8', '”Prova”', 'title: "Prova"']]],
  [
    'text after a quotation',
    task(TITLE, 'title: "Prova" i dag'),
    [['yaml-prose 3:8', '"Prova" i dag', 'title: \'"Prova" i dag\'']],
  ],
  [
    'quotes within quotes',
    task(TITLE, 'title: "Prova "öppna" frågor"'),
    [['yaml-prose 3:8', '"Prova "öppna" frågor"', 'title: \'Prova "öppna" frågor\'']],
  ],
  [
    'an apostrophe within apostrophes',
    task(TITLE, "title: 'GR's kurs'"),
    [['yaml-prose 3:8', "'GR's kurs'", 'title: "GR\'s kurs"']],
  ],
  ...[
    '@Prova',
    '*Prova* nu',
    '**Prova**',
    '&Prova',
    '!Prova',
    '%Prova',
    '[Ny] Prova',
    '{Ny} Prova',
    '- Prova',
    '> Prova',
    '| Prova',
    '? Prova',
  ].map((text): Mistake => [
    `a text that begins with ${text.charAt(0)}`,
    task(TITLE, `title: ${text}`),
    [['yaml-prose 3:8', text, `title: "${text}"`]],
  ]),
  ['a quotation without its end', task(TITLE, 'title: "Prova'), [['yaml-syntax 3:8', '"Prova', 'title: "Prova"']]],
  [
    'a list without its end',
    task('goals:\n  - oppna-fragor', 'goals: [oppna-fragor'),
    [['yaml-syntax 6:8', '[oppna-fragor', ']']],
  ],
  [
    'no space after the colon',
    task('time: 30 min', 'time:30 min'),
    [['yaml-syntax 5:1', 'time:30 min', 'time: 30 min']],
  ],
  ['no colon', task('time: 30 min', 'time 30 min'), [['yaml-syntax 5:1', 'time 30 min', 'time: 30 min']]],
  ['an equals sign', task('time: 30 min', 'time = 30 min'), [['yaml-syntax 5:1', 'time = 30 min', 'time: 30 min']]],
  ['a hard space', task('time: 30 min', 'time:\u00a030 min'), [['yaml-syntax 5:6', '\u00a0', 'mellanslag']]],
  ['a tab', task('  - oppna-fragor', '\t- oppna-fragor'), [['yaml-syntax 7:1', '\t', 'mellanslag']]],
  [
    'an indented key',
    task('kind: practise', ' kind: practise'),
    [['yaml-syntax 4:1', ' kind: practise', 'Ta bort mellanslagen']],
  ],
  ['a line without a key', task(TITLE, 'title: Prova\ni ett samtal'), [['yaml-syntax 4:1', 'i ett samtal', 'en rad']]],
  ['a key twice', task('kind: practise', 'kind: practise\ntime: 20 min'), [['yaml-syntax 6:1', 'time', '`time`']]],
  [
    'several mistakes at once',
    task(`${TITLE}\nkind: practise\ntime: 30 min`, 'title: Nytt: prova\nkind:practise\ntime 30 min'),
    [
      ['yaml-prose 3:8', 'Nytt: prova', 'title: "Nytt: prova"'],
      ['yaml-syntax 4:1', 'kind:practise', 'kind: practise'],
      ['yaml-syntax 5:1', 'time 30 min', 'time: 30 min'],
    ],
  ],
  ['no front matter', { [TASK]: 'Hej\n' }, [['yaml-syntax 1:1', '', '---']]],
  ['front matter without its end', { [TASK]: '---\nid: prova\n' }, [['yaml-syntax 1:1', '---', '---']]],
  [
    'a key indented below one without quotation marks',
    task('time: 30 min', '  time: 30 min'),
    [['yaml-syntax 5:1', '  time: 30 min', 'Ta bort mellanslagen']],
  ],
  [
    'a list indented below a value',
    task('goals:', '  goals:'),
    [['yaml-syntax 6:1', '  goals:', 'Ta bort mellanslagen']],
  ],
  [
    'a key that has come out of its mapping',
    task(
      'why:',
      'media:\n  file: ../media/a.mp4\ncaptions: ../media/a.vtt\n  transcript: ../media/a.md\n  duration: 3 min\nwhy:',
    ),
    [['yaml-syntax 10:1', 'captions: ../media/a.vtt', 'som det står på raden ovanför']],
  ],
  [
    'a source without `id:` and with its place',
    task('why:', 'source:\n  - sol\n    where: "9 kap."\nwhy:'),
    [['yaml-syntax 9:5', 'sol', 'Skriv `- id: sol`, så att `where` hör dit.']],
  ],
  [
    'dashes without a space',
    task('  - oppna-fragor', '  - oppna-fragor\n  -barnets-ord\n  -rast'),
    [
      ['yaml-syntax 8:3', '-barnets-ord', '`- barnets-ord`'],
      ['yaml-syntax 9:3', '-rast', '`- rast`'],
    ],
  ],
  [
    'a quotation without its beginning',
    task(TITLE, 'title: Prova i ett samtal"'),
    [['yaml-prose 3:8', 'Prova i ett samtal"', 'Skriv `title: "Prova i ett samtal"`.']],
  ],
  ['a text that ends with a quoted word', task(TITLE, 'title: Prova "öppna frågor"'), []],
  [
    'an empty line before the front matter',
    { [TASK]: `\n\n${String(exampleWorkspace[TASK])}` },
    [['yaml-syntax 3:1', '---', 'Ta bort de tomma raderna']],
  ],
  [
    'four hyphens at the top',
    { [TASK]: `-${String(exampleWorkspace[TASK])}` },
    [['yaml-syntax 1:1', '----', 'tre bindestreck: `---`']],
  ],
  [
    'a dash that a program has made of two hyphens',
    { [TASK]: String(exampleWorkspace[TASK]).replace('---', '—-') },
    [['yaml-syntax 1:1', '—-', 'tre bindestreck: `---`']],
  ],
  [
    'four hyphens at the end of the front matter',
    { [TASK]: String(exampleWorkspace[TASK]).replace('\n---\n', '\n----\n') },
    [['yaml-syntax 10:1', '----', 'tre bindestreck: `---`']],
  ],
];

describe('a producer who writes YAML with', () => {
  test.each(mistakes)('%s is told so', (_, example, expected) => expectTold(example, expected));
});
