import { describe, expect, test } from 'vitest';
import { examplePage, exampleRead } from './example-course.js';

const page = examplePage('preparation');

/** The body of the example's first task, as HTML. */
function rendered(markdown: string): string {
  const front = '---\nid: las\ntitle: Läs\nkind: practical\ntime: 5 min\n---\n';
  const html = examplePage('preparation', { 'resa/kurs/preparation/01-las.md': front + markdown });
  const start = html.indexOf('<div class="prose">', html.indexOf('id="task-las--body"'));
  return html
    .slice(start + '<div class="prose">'.length, html.indexOf('<p class="tick">', start))
    .trim()
    .replace(/<\/div>$/, '')
    .trim();
}

describe('a body on the page', () => {
  test('the example is content that the tool accepts', () => {
    expect(exampleRead().complaints).toEqual([]);
  });

  test('every colon but the one of :lang is a letter like any other', () => {
    expect(page).toContain('<p>SKR:s och GR:s material. Den 3:e dagen kl 13:30 träffas RSS:erna, SoL 11:1.</p>');
    expect(page).toContain('<span lang="la">Parens patriae</span> är latin.');
  });

  test("headings go below the task's own, their ids under its name", () => {
    expect(page).toContain('<h4 id="task-las--h-sa-gor-du">Så gör du</h4>');
    expect(page).toContain('<h5 id="task-las--h-nasta-rubrik">Nästa rubrik</h5>');
    expect(page).toContain('<h4 id="task-se--h-sa-gor-du">Så gör du</h4>');
    expect(page).toContain('<h3 id="introduction--h-upplagg">Upplägg</h3>');
    expect(page).toContain('<h5 id="task-se--transcript--h-bild-ett">Bild ett</h5>');
  });

  test('a link to a heading leads there, to no heading is text', () => {
    expect(page).toContain('<a href="#task-las--h-nasta-rubrik">rubriken nedan</a> eller ingenstans.');
  });

  test('two headings of one name have two ids', () => {
    expect(rendered('## Samma\n\n## Samma\n\n## Samma 2')).toBe(
      '<h4 id="task-las--h-samma">Samma</h4>\n<h4 id="task-las--h-samma-2">Samma</h4>\n<h4 id="task-las--h-samma-2-2">Samma 2</h4>',
    );
  });

  test('footnotes of two bodies do not meet', () => {
    for (const task of ['las', 'se']) {
      expect(page).toContain(`<h4 class="vh" id="task-${task}--footnotes">Fotnoter</h4>`);
      expect(page).toContain(
        `href="#task-${task}--fn-a" id="task-${task}--fnref-a" aria-describedby="task-${task}--footnotes"`,
      );
      expect(page).toContain(`<li id="task-${task}--fn-a">`);
    }
    expect(page).toContain('aria-label="Tillbaka till hänvisning 1-2"');
  });

  test('a table has heads and scrolls in a frame that the keyboard reaches', () => {
    expect(rendered('| Vad |  |\n| --- | :-: |\n| a | b |')).toBe(
      '<div class="table" role="group" aria-label="Tabell, går att rulla i sidled" tabindex="0"><table>\n<thead>\n<tr>\n<th scope="col">Vad</th>\n<td class="center"></td>\n</tr>\n</thead>\n' +
        '<tbody>\n<tr>\n<td>a</td>\n<td class="center">b</td>\n</tr>\n</tbody>\n</table></div>',
    );
  });

  test('task lists are bullets: no dead boxes', () => {
    expect(page).toMatch(/<li class="box">\s*En ruta<\/li>\s*<li class="box">\s*En ruta till<\/li>/);
    expect(rendered('- [ ] a\n\n- [x] b')).not.toContain('<input');
  });

  test('call-outs say what they are', () => {
    for (const [name, title] of [
      ['note', 'Tänk på'],
      ['warning', 'Viktigt'],
      ['example', 'Exempel'],
    ]) {
      expect(rendered(`:::${name}\nText.\n:::`)).toBe(
        `<div class="callout ${name}"><p class="callout-title">${title}</p><p>Text.</p></div>`,
      );
    }
    expect(page).toContain(
      '<div class="callout audience" data-audience="familjehem"><p class="callout-title">För Familjehem</p><p>Bara för familjehem.</p></div>',
    );
  });

  test('pictures have their text, their size, their packaged name; decorative ones say nothing', () => {
    expect(page).toContain('<img src="media/bild.svg" alt="En bild" width="40" height="20">');
    expect(page).toContain('<img src="media/bild.svg" alt="" width="40" height="20">');
    expect(page).not.toContain('decorative');
  });
});

describe('a link in a body', () => {
  test('to the web and to a file opens a new tab and says so', () => {
    expect(rendered('[länk](https://example.org/?a=1&b=2)')).toBe(
      '<p><a href="https://example.org/?a=1&#x26;b=2" target="_blank" rel="noopener noreferrer">länk<span class="note-after"> (öppnas i ny flik)</span></a></p>',
    );
    expect(rendered('[Bladet](../media/blad.pdf)')).toContain(
      '<a href="media/blad.pdf" target="_blank" rel="noopener noreferrer">Bladet<span class="note-after"> (PDF, 240 kB, öppnas i ny flik)</span></a>',
    );
    expect(rendered('Se https://example.org/sida.')).toContain(
      '<a href="https://example.org/sida" target="_blank" rel="noopener noreferrer">https://example.org/sida<span',
    );
  });

  test('to a task or a day of this page leads to its place', () => {
    expect(rendered('[se](02-se.md), [dagen](../course-days/01-dag.md), [början](../course.md)')).toBe(
      '<p><a href="#task-se">se</a>, <a href="#day-dag-1">dagen</a>, <a href="#introduction">början</a></p>',
    );
  });

  test('to a task of another part or to another course is its name', () => {
    expect(rendered('[senare](../follow-up/01-efter.md) och [Tänk efter](../follow-up/01-efter.md)')).toBe(
      '<p><span data-link="task/efter">senare</span><span class="note-after"> (Tänk efter, i Efterarbete)</span> och ' +
        '<span data-link="task/efter">Tänk efter</span><span class="note-after"> (i Efterarbete)</span></p>',
    );
    expect(rendered('[en kurs](../../annan/course.md)')).toBe(
      '<p><span data-link="course/annan">en kurs</span><span class="note-after"> (kursen Den andra kursen)</span></p>',
    );
    expect(rendered('[Den andra kursen](../../annan/)')).toBe(
      '<p><span data-link="course/annan">Den andra kursen</span></p>',
    );
  });

  test('back to an earlier part is its name too, and in the whole course a link', () => {
    expect(examplePage('follow-up')).toContain(
      'Se <span data-link="task/se">filmen</span><span class="note-after"> (Se filmen, i Förberedelser)</span> en gång till',
    );
    expect(examplePage('course')).toContain('Se <a href="#task-se">filmen</a> en gång till');
  });

  test("to trainers' texts, to what is missing or unsafe is text alone", () => {
    expect(
      rendered(
        '[a](../trainer/guide.md) [b](../media/borta.pdf) [c](javascript:alert(1)) [d](//ond.example/) [e](../../../../etc/passwd)',
      ),
    ).toBe('<p>a b c d e</p>');
    expect(rendered('![alt](https://ond.example/x.png) ![borta](../media/borta.png)')).toBe('<p>alt borta</p>');
  });
});

describe('what must not pass', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '<style>*{}</style>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '[x](vbscript:alert(1))',
    '<javascript:alert(1)>',
    '![x](javascript:alert(1))',
    '![x](data:image/svg+xml,<svg/onload=alert(1)>)',
    '[x][r]\n\n[r]: javascript:alert(1)',
    '![x][r]\n\n[r]: javascript:alert(1)',
    ':lang[x]{onclick=alert(1)}',
    ':lang[x]{la onclick=alert(1)}',
    ':::note{onclick=alert(1)}\nx\n:::',
    ':::audience{is="x\\" onclick=alert(1)"}\nx\n:::',
    ':::iframe{src=https://ond.example}\nx\n:::',
    '[^1]\n\n[^1]: [x](javascript:alert(1))',
    '`<script>alert(1)</script>`',
    '```html\n<script>alert(1)</script>\n```',
    '# <script>alert(1)</script>',
    '| <img src=x onerror=alert(1)> |\n| --- |\n| <svg onload=alert(1)> |',
    '[x](https://ond.example/"onmouseover="alert(1))',
    '[x](https://ok.example "t\\" onclick=\\"alert(1)")',
    '[x](#"onclick="alert(1))',
    '[x](mailto:a@b.example"onclick="alert(1))',
  ];

  test.each(hostile)('%s', (markdown) => {
    const html = rendered(`Före.\n\n${markdown}\n\nEfter.`);
    // Tags alone: what stands between them is escaped text.
    const tags = html.match(/<[^>]*>/g) ?? [];
    for (const tag of tags) {
      const shape = tag.replace(/"[^"]*"/g, '""');
      expect(shape).not.toMatch(/\son|style=|script|iframe|<svg|<style/i);
      expect(tag).not.toMatch(/(?:href|src)="(?!https:\/\/|#|mailto:|media\/)/);
    }
    expect(html).toMatch(/^<p>Före\.<\/p>[^]*<p>Efter\.<\/p>/);
  });
});
