import { describe, expect, test } from 'vitest';
import type { Example } from '../../src/findings/rule.js';
import { pointedAt, TASK, taskWith } from './pointed-at.js';

const DAY = 'resa/kurs/course-days/01-dag.md';
const png = new Uint8Array([137, 80, 78, 71]);
const rights = { 'resa/kurs/media/credits.yaml': '- file: "*"\n  creator: Redaktionen\n  licence: CC0\n' };

function found(rule: string, body: string, more: Example = {}): readonly string[] {
  return pointedAt(rule, { [TASK]: taskWith(body), ...more }).map(({ text }) => text);
}

describe('broken-link', () => {
  test.each([
    ['[x](../preparation/01-lasa.md)', '../preparation/01-lasa.md', 'Menade du `../preparation/01-las.md`?'],
    ['![En trappa.](../media/trapa.png)', '../media/trapa.png', 'Menade du `../media/trappa.png`?'],
    ['![En trappa.][t]\n\n[t]: ../media/trapa.png', '![En trappa.][t]', 'Menade du `../media/trappa.png`?'],
    ['## Så gör du\n\n[x](#sa-gör-de)', '#sa-gör-de', 'Menade du `#sa-gor-du`?'],
    [
      '[x](../preparation/01-las.md#rubrik)',
      '../preparation/01-las.md#rubrik',
      'Ta bort det som står från och med `#`',
    ],
    ['[x](<../media/en bild.png>)', '../media/en bild.png', 'Rätta adressen'],
    ['[x]()', '[x]()', 'Skriv adressen inom parentesen'],
    ['[x](?sida=2)', '?sida=2', 'Rätta adressen'],
    ['![Ett häfte.](../preparation/01-las.md)', '../preparation/01-las.md', 'Ta bort utropstecknet'],
    ['![En bild.](../media/en bild.png)', '../media/en bild.png', '`![En bild.](<../media/en bild.png>)`'],
    ['**Hämta** [mallen](../media/en mall.pdf)', '../media/en mall.pdf', '`[mallen](<../media/en mall.pdf>)`'],
    ['Läs (Krav)[https://liu.se/krav].', 'https://liu.se/krav', '`[Krav](https://liu.se/krav)`'],
    [
      'Läs [Krav] (https://liu.se/krav).',
      'https://liu.se/krav',
      'Ta bort mellanslaget mellan `]` och `(`: `[Krav](https://liu.se/krav)`',
    ],
    ['[Krav](www.liu.se/krav)', 'www.liu.se/krav', 'Skriv `https://www.liu.se/krav`'],
    ['[Krav](liu.se/krav)', 'liu.se/krav', 'Skriv `https://liu.se/krav`'],
  ])('%s', (body, text, hint) => {
    const files = {
      [TASK]: taskWith(`${body}\n\n![](../media/trappa.png){decorative}`),
      'resa/kurs/media/trappa.png': png,
      ...rights,
    };
    const findings = pointedAt('broken-link', files);
    expect(findings.map((finding) => finding.text)).toEqual([text]);
    expect(findings[0]?.hint).toContain(hint);
  });

  test.each([
    '## Så gör du\n\n[x](#sa-gor-du) [y](#Så%20gör%20du)',
    '## Mål\n\n## Mål\n\n[x](#mal-2)',
    '[x](../preparation/01-las.md)',
    '[x](../course.md)',
    '[x](../course-days/01-dag.md)',
    '[x](https://liu.se/#finns-inte)',
    '[x](mailto:a@b.example)',
    '[x](../../kurs)',
    '[x](..)',
    'Text[^1].\n\n[^1]: Not.',
    '`(Krav)[https://liu.se/]`',
    '\\[Krav] (https://liu.se/)',
    '[Krav](https://liu.se/) (https://liu.se/om)',
    '[Krav][1] (https://liu.se/)\n\n[1]: https://liu.se/',
    'Text[^1] (https://liu.se/).\n\n[^1]: Not.',
    '[Dag 1](../course-days/01-dag.md "Dag 1")',
    '[Lagen] (2025:400)',
    '```\n(Krav)[https://liu.se/]\n```',
  ])('lets pass %s', (body) => {
    expect(found('broken-link', body)).toEqual([]);
  });

  test('a trainer’s text may lead to trainers’ texts that exist', () => {
    const guide = (url: string): Example => ({
      'resa/kurs/trainer/guide.md': `[Dag 1](${url})\n`,
      'resa/kurs/trainer/01-dag-1.md': 'Runda.\n',
    });
    expect(found('broken-link', 'Prova.', guide('01-dag-1.md'))).toEqual([]);
    expect(found('broken-link', 'Prova.', guide('01-dag-2.md'))).toEqual(['01-dag-2.md']);
    expect(
      found('broken-link', 'Prova.', { ...guide('bilder/dag-1.pdf'), 'resa/kurs/trainer/bilder/dag-1.pdf': 'pdf' }),
    ).toEqual([]);
    expect(
      found('broken-link', 'Prova.', { ...guide('bilder/'), 'resa/kurs/trainer/bilder/dag-1.pdf': 'pdf' }),
    ).toEqual([]);
    expect(found('broken-link', 'Prova.', guide('bilder/dag-1.pdf'))).toEqual(['bilder/dag-1.pdf']);
    expect(found('trainer-material-linked', 'Prova.', guide('01-dag-1.md'))).toEqual([]);
  });
});

describe('link-text', () => {
  test.each([
    ['Läs mer på www.liu.se.', 'www.liu.se', '`[sidans namn](https://www.liu.se)`'],
    [
      'Läs [https://liu.se/ett och [https://liu.se/tva',
      'https://liu.se/ett|https://liu.se/tva',
      '`[sidans namn](https://liu.se/ett)`',
    ],
  ])('%s', (body, text, hint) => {
    const findings = pointedAt('link-text', { [TASK]: taskWith(body) });
    expect(findings.map((finding) => finding.text).join('|')).toBe(text);
    expect(findings[0]?.hint).toContain(hint);
  });

  test.each(['Läs (Krav)[https://liu.se/krav].', 'Läs [Krav] (https://liu.se/krav).'])(
    'leaves %s to broken-link',
    (body) => {
      expect(found('link-text', body)).toEqual([]);
    },
  );
});

describe('what is done about', () => {
  test.each([
    ['unsafe-url', '![Bild.](data:image/png;base64,AA==)', '`![vad bilden visar](../media/bild.png)`'],
    ['unsafe-url', '[Bild](data:image/png;base64,AA==)', 'länka till den'],
    ['raw-html', '<p class="MsoNormal">Läs.</p>', 'Klistra helst in text från Word utan formatering'],
    ['raw-html', 'Skriv <barnets namn> i planen.', '`\\<barnets namn>`'],
    ['heading-order', 'Efteråt\n=======\n\nVila.', 'ta bort raden med `===`'],
    ['heading-order', '# Efteråt\n\nVila.', 'i stället för `# `'],
  ])('%s in %s', (rule, body, hint) => {
    expect(pointedAt(rule, { [TASK]: taskWith(body) })[0]?.hint).toContain(hint);
  });
});

describe('unsafe-url', () => {
  test.each([
    ['[x](javascript:alert(1))', 'kör ett program'],
    ['[x](JaVaScRiPt:alert(1))', 'kör ett program'],
    ['[x](&#32;javascript:1)', 'kör ett program'],
    ['[x](vbscript:1)', 'kör ett program'],
    ['[x](java&#9;script:1)', 'osynliga tecken'],
    ['[x](https://liu.se/\u202egnp.exe)', 'osynliga tecken'],
    ['![Bild.](data:image/png;base64,AA==)', 'bär innehållet i sig'],
    ['[x](file:///C:/a.pdf)', 'din egen dator'],
    ['[x](C:/kurs/a.pdf)', 'din egen dator'],
    ['[x](<\\\\\\\\server\\kurs\\a.pdf>)', 'din egen dator'],
    ['[x](//evil.example/)', 'börjar med `//`'],
    ['[x](ftp://liu.se/)', 'börjar med `ftp:`'],
    ['<javascript:alert(1)>', 'kör ett program'],
  ])('%s', (body, message) => {
    const findings = pointedAt('unsafe-url', { [TASK]: taskWith(body) });
    expect(findings.map((finding) => finding.severity)).toEqual(['error']);
    expect(findings[0]?.message).toContain(message);
  });

  test('is no broken link besides', () => {
    expect(found('broken-link', '[x](java&#9;script:1)')).toEqual([]);
  });

  test('in front matter too', () => {
    const journey = (url: string): Example => ({
      'resa/journey.yaml': `id: resa\ntitle: Resa\nsupport:\n  text: "Hjälp."\n  url: "${url}"\nsteps:\n  - id: ny\n    title: Ny\n    courses: [kurs]\n`,
    });
    expect(found('unsafe-url', 'Prova.', journey('https://liu.se/\u200bx'))).toEqual(['"https://liu.se/\u200bx"']);
    expect(found('unsafe-url', 'Prova.', journey('javascript:alert(1)'))).toEqual(['"javascript:alert(1)"']);
  });
});

test('trainer-material-linked points at addresses in texts and at paths in front matter', () => {
  expect(found('trainer-material-linked', '![Karta.](../trainer/karta.png) och [bilder](../trainer/dag.pptx)')).toEqual(
    ['../trainer/karta.png', '../trainer/dag.pptx'],
  );
  const day =
    'form: in-person\nschedule:\n  - start: "09:00"\n    time: 45 min\n    title: Öva\n    method: exercise\n    goals: [oppna-fragor]\nhandouts:\n  - ../trainer/dag.pptx\n';
  expect(
    found('trainer-material-linked', 'Prova.', {
      [DAY]: `---\nid: dag-1\ntitle: Dag\n${day}---\nVälkommen.\n`,
      'resa/kurs/trainer/dag.pptx': png,
    }),
  ).toEqual(['../trainer/dag.pptx']);
});

test('link-text looks at links, not at pictures and mail addresses', () => {
  const body =
    '[här](https://liu.se/) https://liu.se/kurser [](https://liu.se/) <redaktionen@yrkesresan.example> [![Logga för universitetet.](../media/a.png)](https://liu.se/)';
  expect(found('link-text', body, { 'resa/kurs/media/a.png': png, ...rights })).toEqual([
    '[här](https://liu.se/)',
    'https://liu.se/kurser',
    '[](https://liu.se/)',
  ]);
});
