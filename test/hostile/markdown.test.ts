// @module-tag slow
import { describe, expect, test } from 'vitest';
import { exampleWorkspace } from '../../src/check/examples/example-workspace.js';
import type { LoadedFile } from '../../src/model/source-file.js';
import { exampleFiles } from '../example-files.js';
import { errorsOf, told } from './told.js';

const TASK = 'resa/kurs/follow-up/01-prova.md';
const SIZE = 60_000;

const withBody = (body: string): readonly LoadedFile[] =>
  exampleFiles({ [TASK]: `${String(exampleWorkspace[TASK])}\n${body}` });
const many = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join('');

/** A piece again and again, in lines within the limit. */
function run(piece: string, size = SIZE): string {
  const line = `${piece.repeat(Math.max(1, Math.floor(15_000 / piece.length)))}\n`;
  return line.repeat(Math.ceil(size / line.length));
}

/** The same in paragraphs, each within what is let through. */
function paragraphs(piece: string, marks: number): string {
  const paragraph = `${piece.repeat(Math.floor(1900 / marks)).replace(/.{15000}/g, '$&\n')}\n\n`;
  return paragraph.repeat(Math.ceil(SIZE / 2 / paragraph.length));
}

describe('Markdown that would take the parser minutes is refused before it is parsed', () => {
  test.each<readonly [string, string]>([
    ['brackets', '['.repeat(15_000)],
    ['brackets with words', '[a'.repeat(7000)],
    ['brackets by ninety', run(`${'['.repeat(90)} `)],
    ['pictures in pictures', run('![')],
    ['closing brackets', run(']')],
    ['openings of links', run('[a](')],
    ['openings of links in angles', run('[a](<')],
    ['references', run('[a][b] ')],
    ['asterisks', run('*')],
    ['asterisks in words', run('a*b')],
    ['doubled asterisks in words', run('a**b')],
    ['strong and emphasised', run('*a **b ')],
    ['underscores', run('_a ')],
    ['struck out', run('~~a ')],
    ['backticks', run('`a')],
    ['longer and longer backticks', many(300, (index) => `${'`'.repeat(index + 1)}a\n`)],
    ['quotations in quotations', '> '.repeat(9000)],
    ['lists in lists', `${'- '.repeat(9000)}x`],
    ['quotations in lists in quotations', `${'> - 1. '.repeat(2500)}x`],
    ['footnotes', many(4000, (index) => `a[^${index}]\n\n[^${index}]: b\n\n`)],
    ['footnotes in footnotes', many(4000, (index) => `[^${index}]: a[^${index + 1}]\n\n`)],
    ['languages in languages', `${':lang['.repeat(2000)}a${']{la}'.repeat(2000)}`],
    ['underlined headings', 'a\n===\n\n'.repeat(10_000)],
    ['list items', '- a\n\n'.repeat(20_000)],
    ['blocks of HTML', '<div>\n\n'.repeat(15_000)],
    ['call-outs', ':::note\na\n:::\n\n'.repeat(7000)],
    ['openings of call-outs', ':::note\n\n'.repeat(10_000)],
    ['closings of call-outs', ':::\n\n'.repeat(20_000)],
    ['call-outs that do not exist', ':::x\n\n'.repeat(15_000)],
    ['quotations', '> a\n\n'.repeat(40_000)],
    ['lists', '- a\n\nb\n\n'.repeat(20_000)],
    ['a paragraph of ten thousand lines', 'ord\n'.repeat(10_000)],
  ])('%s', (_, body) => {
    expect(errorsOf(withBody(body)).map((error) => error.split(' ')[0])).toContain('file-too-large');
  });
});

describe('Markdown that is only much is read', () => {
  test.each<readonly [string, string]>([
    ['brackets within measure', paragraphs('[a][b] ', 4)],
    ['closing brackets within measure', paragraphs(']', 1)],
    ['asterisks within measure', paragraphs('a*b', 1)],
    ['openings of links within measure', paragraphs('[a](', 2)],
    ['pictures in pictures within measure', `${'!['.repeat(90)}a${'](x.png)'.repeat(90)}`],
    ['pictures in pictures on many lines', `${'![\n'.repeat(700)}a${'](x.png)\n'.repeat(700)}`],
    ['emphasis in emphasis', `${'*a _b '.repeat(450)}${'c_ d* '.repeat(450)}`],
    ['lists in lists by indentation', many(450, (index) => `${' '.repeat(index)}- a\n`)],
    ['quotations by ninety', `${'> '.repeat(90)}x\n\n`.repeat(150)],
    ['headings', '## a\n'.repeat(1900)],
    ['underlined headings within measure', 'a\n===\n\n'.repeat(1000)],
    ['quotations within measure', '> a\n\n'.repeat(1500)],
    ['lists within measure', '- a\n\nb\n\n'.repeat(1000)],
    ['call-outs within measure', ':::note\na\n:::\n\n'.repeat(1600)],
    ['rules', '* * *\n\n'.repeat(600)],
    ['a table of thousands of columns', `|${'a|'.repeat(2000)}\n|${'-|'.repeat(2000)}\n|${'a|'.repeat(2000)}\n`],
    ['pipes', run('|')],
    ['link definitions', many(1500, (index) => `[d${index}]: https://example.org/${index}\n\n`)],
    ['addresses', run('http://a.b ', 15_000)],
    ['addresses in angles', run('<http://a>', 15_000)],
    ['what may be e-mail', run('a@b.c ', 15_000)],
    ['angles', run('<')],
    ['tags without an end', run('<a b="')],
    ['comments without an end', run('<!-- ')],
    ['ampersands', run('&')],
    ['references to characters', run('&#1;')],
    ['backslashes', run('\\')],
    ['blank lines', '\n'.repeat(SIZE)],
    ['spaces before a word', `${' '.repeat(15_000)}::\n\n`.repeat(8)],
    ['spaces after a word', `a${' '.repeat(15_000)}\n\n`.repeat(8)],
    ['tabs', run('\t')],
    ['colons', run(':')],
    ['an audience of fifteen thousand letters', `:::audience{is=${'a'.repeat(15_000)}}\n:::\n`],
    ['silences', '<!-- kurspaket-disable link-text: x -->\n\n'.repeat(2500)],
    ['a silence with a hole in it', `<!-- kurspaket-disable x${' \n'.repeat(1500)}y -->`],
    ['one word', `${'a'.repeat(15_000)}\n\n`.repeat(8)],
    ['digits', `${'1'.repeat(15_000)}\n\n`.repeat(8)],
    ['what may be personal numbers', `${'19121212-1212 '.repeat(1000)}\n\n`.repeat(8)],
    ['marks on one letter', `a${'\u0301'.repeat(15_000)}\n\n`.repeat(4)],
    ['turned text', run('\u202e')],
    ['families', run('👨‍👩‍👧')],
    ['laws', `${'SoL (2001:453) '.repeat(1000)}\n\n`.repeat(8)],
  ])('%s', (_, body) => {
    told(withBody(body), 'one');
  });
});
