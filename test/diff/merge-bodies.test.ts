import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { mergeBodies } from '../../src/diff/merge-bodies.js';
import { parseMarkdown } from '../../src/read/markdown/parse.js';
import { bodyOf } from '../../src/read/markdown/references.js';
import { newNotes } from '../../src/read/reading.js';
import type { Body } from '../../src/model/course.js';

function bodyOfText(text: string): Body {
  return bodyOf('text.md', text, parseMarkdown('text.md', text, newNotes()), (url) => ({ kind: 'web', url }));
}

function merged(before: string | undefined, after: string | undefined): Body {
  const side = (text: string | undefined): Parameters<typeof mergeBodies>[0] =>
    text === undefined ? undefined : { body: bodyOfText(text), names: (path) => path };
  return mergeBodies(side(before), side(after), 'Bild');
}

/**
 * The words of a tree without what is marked as this: without what came it is the text before, without what went the
 * text after.
 */
function wordsWithout(node: Nodes, mark: 'ins' | 'del'): string {
  if ((node.data as { readonly hName?: string } | undefined)?.hName === mark) return ' ';
  if (node.type === 'html') return '';
  if ('value' in node) return node.value;
  if (node.type === 'image') return ` ${node.alt} `;
  return 'children' in node ? ` ${node.children.map((child) => wordsWithout(child, mark)).join('')} ` : ' ';
}

function plain(text: string): string {
  return text.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? '';
}

/** A short notation of the tree: what came in {+ +}, what went in [- -]. */
function shown(node: Nodes): string {
  const mark = (node.data as { readonly hName?: string } | undefined)?.hName;
  const inside = textIn(node);
  if (mark !== undefined) return mark === 'ins' ? `{+${inside}+}` : `[-${inside}-]`;
  if (node.type === 'paragraph' || node.type === 'heading') return `${inside}\n`;
  if (node.type === 'emphasis' || node.type === 'strong') return `*${inside}*`;
  if (node.type === 'link') return `(${inside})`;
  if (node.type === 'tableCell') return `${inside}|`;
  return node.type === 'tableRow' ? `${inside}\n` : inside;
}

function textIn(node: Nodes): string {
  if ('children' in node) return node.children.map(shown).join('');
  if ('value' in node) return node.value;
  return node.type === 'image' ? `<${node.alt}>` : '';
}

describe('two states of a text in one', () => {
  test.each([
    ['words', 'Läs en fråga till dagen.', 'Läs två frågor till dagen.', 'Läs [-en fråga-] {+två frågor+} till dagen.'],
    [
      'words around one that stayed',
      'Läs en fråga till dagen.',
      'Läs två frågor till kursdagen.',
      'Läs [-en fråga till dagen-] {+två frågor till kursdagen+}.',
    ],
    ['words inside emphasis', 'Ta *med den* nu.', 'Ta *med boken* nu.', 'Ta *med *[-*den*-] {+*boken*+} nu.'],
    ['a paragraph more', 'Ett.\n\nTre.', 'Ett.\n\nTvå.\n\nTre.', 'Ett.\n{+Två.+}\nTre.'],
    ['a paragraph less', 'Ett.\n\nTvå.\n\nTre.', 'Ett.\n\nTre.', 'Ett.\n[-Två.-]\nTre.'],
    [
      'an item in a list',
      '- ett äpple\n- ett päron',
      '- ett äpple\n- en banan\n- ett päron',
      'ett äpple\n{+en banan+}\nett päron',
    ],
    ['a heading that sinks', '## Rubrik', '### Rubrik', '[-Rubrik-]\n{+Rubrik+}'],
    [
      'where a link leads',
      'Se [sidan](https://a.example/).',
      'Se [sidan](https://b.example/).',
      'Se [-sidan (https://a.example/)-] {+(sidan)+}.',
    ],
    ['a picture', 'Se.\n\n![Ett hus](a.png)', 'Se.', 'Se.\n[-[Bild: Ett hus]-]'],
    [
      'a cell',
      '| a | b |\n| - | - |\n| ett | två |',
      '| a | b |\n| - | - |\n| ett | tre |',
      'a|b|\nett|[-två-] {+tre+}|',
    ],
    [
      'a call-out',
      ':::note\nTänk efter först.\n:::',
      ':::note\nTänk efter sedan.\n:::',
      'Tänk efter [-först-] {+sedan+}.',
    ],
    ['another call-out', ':::note\nTänk.\n:::', ':::warning\nTänk.\n:::', '[-Tänk.-]\n{+Tänk.+}'],
    ['a comment', 'Ett.', '<!-- nytt -->\n\nEtt.', 'Ett.'],
    ['emphasis alone', 'Läs noga.', 'Läs *noga*.', 'Läs [-noga-] {+*noga*+}.'],
  ])('%s', (_, before, after, expected) => {
    expect(shown(merged(before, after).tree).trim()).toBe(expected);
  });

  test('all of a text that is new, or gone', () => {
    expect(shown(merged(undefined, 'Ett.\n\n- två').tree)).toBe('{+Ett.+}\n{+två+}\n');
    expect(shown(merged('Ett [två](https://a.example/).', undefined).tree)).toBe('[-Ett två (https://a.example/).-]\n');
  });

  const word = fc.constantFrom('barn', 'samtal', 'fråga', 'lyssna', 'inte', 'du', 'och', 'möte', 'plan', 'mål');
  const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `${words.join(' ')}.`);
  const block = fc.oneof(
    sentence,
    sentence.map((text) => `## ${text}`),
    fc.array(sentence, { minLength: 1, maxLength: 4 }).map((items) => items.map((item) => `- ${item}`).join('\n')),
    sentence.map((text) => `> *${text}*`),
    sentence.map((text) => `:::note\n${text}\n:::`),
    sentence.map((text) => `Se [${text}](https://a.example/).`),
    fc
      .array(fc.tuple(word, word), { minLength: 1, maxLength: 3 })
      .map((rows) => `| x | y |\n| - | - |\n${rows.map(([a, b]) => `| ${a} | **${b}** |`).join('\n')}`),
  );
  const text = fc.array(block, { maxLength: 6 }).map((blocks) => blocks.join('\n\n'));

  test('without what went it reads as the text after, without what came as the text before', { tags: 'slow' }, () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { tree } = merged(before, after);
        const address = / https a example/g;
        expect(plain(wordsWithout(tree, 'del'))).toBe(plain(wordsWithout(bodyOfText(after).tree, 'del')));
        expect(plain(wordsWithout(tree, 'ins')).replace(address, '')).toBe(
          plain(wordsWithout(bodyOfText(before).tree, 'ins')).replace(address, ''),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('of the same text is the text', () => {
    fc.assert(
      fc.property(text, (same) => {
        expect(shown(merged(same, same).tree)).toBe(shown(bodyOfText(same).tree));
      }),
    );
  });
});
