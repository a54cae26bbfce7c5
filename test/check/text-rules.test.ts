import { describe, expect, test } from 'vitest';
import type { Example } from '../../src/findings/rule.js';
import { pointedAt, TASK, taskWith } from './pointed-at.js';

const png = new Uint8Array([137, 80, 78, 71]);
const rights = { 'resa/kurs/media/credits.yaml': '- file: "*"\n  creator: Redaktionen\n  licence: CC0\n' };

function found(rule: string, body: string, more: Example = {}): readonly string[] {
  return pointedAt(rule, { [TASK]: taskWith(body), ...more }).map(({ text }) => text);
}

describe('unrendered-markdown', () => {
  test.each([
    ['##Efteråt\n\nVila.', '##Efteråt', 'mellanslag efter `##`'],
    ['Vila.\n###Sedan', '###Sedan', 'mellanslag efter `###`'],
    ['-läsa\n-skriva', '-läsa', 'efter varje streck'],
    ['Tänk **på att läsa.', '**', '`**fet text**`'],
    ['**Ett** och **två** och **tre', '**', '`**fet text**`'],
    ['**Obs! ** Läs.', '**', '`**fet text**`'],
    ['| Del | Tid |\n| --- |\n| Läsa | 20 min |', '| --- |', '`| --- | --- |`'],
    ['| Del | Tid |\n| Läsa | 20 min |', '| Del | Tid |', 'Skriv `| --- | --- |` på en egen rad'],
    [
      '| Del | Tid |\n| --- | --- |\n| Läsa | 20 min | **extra** lång |',
      '**extra** lång',
      'en av radens 2 första celler',
    ],
  ])('%s', (body, text, hint) => {
    const findings = pointedAt('unrendered-markdown', { [TASK]: taskWith(body) });
    expect(findings.map((finding) => finding.text)).toEqual([text]);
    expect(findings[0]?.hint).toContain(hint);
  });

  test.each([
    '#metoo i arbetslivet',
    'Fråga #1 och ##',
    '`##Rubrik` och `**fet`',
    '```\n##Rubrik\n**fet\n```',
    '\\##Rubrik',
    '\\*\\*fet',
    '2**3 är 8',
    'Lön** och tid**',
    '** Gäller från 2026',
    '****',
    '**fet *och kursiv***',
    '***både och***',
    '**”Hur”** och **vad?**',
    '**fet\ntext** på två rader',
    '-läsa är bra',
    '- läsa\n- skriva',
    '| Del | Tid |\n| :-- | --: |\n| Läsa |\n| Skriva | 10 min | |',
    'Ja | nej',
    'ja|nej\neller|hur',
    '> **Obs** och\n> **se**',
    '**[Krav](https://liu.se/)** och **Läs `**` här**',
    '*lätt **och fet***',
    '| a | b |\n|---|---|\n| x \\| y | z |',
  ])('lets pass %s', (body) => {
    expect(found('unrendered-markdown', body)).toEqual([]);
  });
});

describe('raw-html', () => {
  test.each([
    ['Ett <b>fett</b> ord', ['<b>'], '`**fet text**`'],
    ['<div class="x">\n<script>alert(1)</script>\n</div>', ['<div class="x">'], '`:::note`'],
    ['Skriv <namn> här', ['<namn>'], '`\\<namn>`'],
    ['Rad<br/>rad', ['<br/>'], 'nytt stycke'],
    [
      '<!-- kommentar --> <iframe src="https://x.example"></iframe>',
      ['<iframe src="https://x.example">'],
      'Länka till sidan',
    ],
    ['<!-- kommentar som aldrig slutar\n\nText', ['<!--'], '`-->`'],
    ['</b>', ['</b>'], '`**fet text**`'],
    ['<?php echo 1 ?>', ['<?php echo 1 ?>'], '`\\<`'],
  ])('%s', (body, texts, hint) => {
    const findings = pointedAt('raw-html', { [TASK]: taskWith(body) });
    expect(findings.map(({ text }) => text)).toEqual(texts);
    expect(findings[0]?.hint).toContain(hint);
  });

  test.each([
    '<!-- kommentar -->',
    'Text <!-- mitt i --> text',
    '`<b>`',
    '```html\n<div>\n```',
    '5 < 6 och a<b',
    '<https://liu.se/>',
    '\\<b>',
    '<!-- två\n\nrader -->',
  ])('lets pass %s', (body) => {
    expect(found('raw-html', body)).toEqual([]);
  });

  test('in a trainer’s text too', () => {
    expect(found('raw-html', 'Prova.', { 'resa/kurs/trainer/guide.md': '<center>Dag 1</center>\n' })).toEqual([
      '<center>',
    ]);
  });
});

describe('heading-order', () => {
  test.each([
    ['# Rubrik', ['# Rubrik']],
    ['### Rubrik', ['### Rubrik']],
    ['## A\n\n#### B', ['#### B']],
    ['## A\n\n### B\n\n## C\n\n#### D', ['#### D']],
    ['##', ['##']],
    ['## A\n\n### B\n\n#### C\n\n## D', []],
    [':::note\n## A\n:::', []],
    ['Text.\n\nRubrik\n---', []],
  ])('%j', (body, expected) => {
    expect(found('heading-order', body)).toEqual(expected);
  });

  test('a trainer’s text may begin with a title of its own', () => {
    expect(found('heading-order', 'Prova.', { 'resa/kurs/trainer/guide.md': '# Handledning\n\n## Dag 1\n' })).toEqual(
      [],
    );
    expect(found('heading-order', 'Prova.', { 'resa/kurs/trainer/guide.md': '# Handledning\n\n### Dag 1\n' })).toEqual([
      '### Dag 1',
    ]);
  });
});

describe('missing-alt and bad-alt', () => {
  test.each([
    ['![](../media/a.png)', ['![](../media/a.png)'], []],
    ['![ ](../media/a.png)', ['![ ](../media/a.png)'], []],
    ['![](../media/a.png){decorative}', [], []],
    ['![Bild på en trappa](../media/a.png)', [], ['Börja direkt med det som syns: ”En trappa”.']],
    ['![IMG_1234.JPG](../media/a.png)', [], ['Skriv som om']],
    ['![bild](../media/a.png)', [], ['Skriv som om']],
    ['![En trappa](../media/a.png){decorative}', [], ['Ta bort `{decorative}`']],
    ['![Bilden av barnet är suddig i kanten.](../media/a.png)', [], []],
    ['![En bildserie på fyra rutor.](../media/a.png)', [], []],
  ])('%s', (body, missing, bad) => {
    const files = { [TASK]: taskWith(body), 'resa/kurs/media/a.png': png, ...rights };
    expect(pointedAt('missing-alt', files).map(({ text }) => text)).toEqual(missing);
    expect(pointedAt('bad-alt', files).map(({ hint }) => hint.slice(0, bad[0]?.length))).toEqual(bad);
  });
});

test('personal-number looks into every text of the course and above it', () => {
  const number = '850709-9805';
  const files: Example = {
    [TASK]: taskWith('Prova.', `when: "${number}"\n`),
    'resa/kurs/trainer/guide.md': `${number}\n`,
    'resa/kurs/media/a.svg': `<svg xmlns="http://www.w3.org/2000/svg"><text>${number}</text></svg>`,
    'resa/kurs/media/credits.yaml': `- file: a.svg\n  creator: "${number}"\n  licence: CC0\n`,
    'kurspaket.yaml': `organisation: "${number}"\n`,
  };
  const findings = pointedAt('personal-number', files);
  expect(findings.map(({ file }) => file).sort()).toEqual(Object.keys(files).sort());
  for (const { text, message } of findings) {
    expect(text).toBe(number);
    expect(message).not.toContain('850709');
  }
});
