import fc from 'fast-check';
import { directiveFromMarkdown } from 'mdast-util-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { restrictedDirectives } from '../../src/read/markdown/directives.js';
import { parseTree } from '../../src/read/markdown/parser.js';

/** The same parser without any haste. */
const slow = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm, { singleTilde: false })
  .use(function directives() {
    const data = this.data();
    (data.micromarkExtensions ??= []).push(restrictedDirectives());
    (data.fromMarkdownExtensions ??= []).push(directiveFromMarkdown());
  })
  .freeze();

test.each([
  'Mejla namn@kommun.se eller se www.kommun.se.',
  'https://example.org/a?b=c',
  '(http://example.org)',
  'se_https://example.org',
  'xhttp://example.org',
  'www.a',
  '[www.a.se](https://a.se)',
  '<https://example.org>',
  'HTTPS://EXAMPLE.ORG',
  '`https://example.org`',
  'a@b',
  'mailto:a@b.se',
  '[a][b]\n\n[b]: https://example.org',
  '| https://a.se |\n| - |\n| www.b.se |',
  'fot[^1]\n\n[^1]: https://a.se',
])('finds the addresses in “%s” that GFM finds', (text) => {
  expect(parseTree(text)).toEqual(slow.parse(text));
});

test('takes no text for anything else than the parser without haste does', () => {
  const piece = fc.constantFrom(
    'ord',
    ' ',
    '\n',
    '\n\n',
    '- ',
    '1. ',
    '> ',
    '# ',
    '*',
    '**',
    '_',
    '`',
    '```\n',
    '~~',
    '|',
    '| - |\n',
    '[',
    ']',
    '(',
    ')',
    '!',
    '<',
    '>',
    'http',
    'https://',
    'www.',
    'a.se',
    '@',
    ':',
    '::',
    ':::note\n',
    ':::',
    ':lang[a]{la}',
    '\\',
    '[^1]',
    '[^1]: ',
    '---\n',
    '&amp;',
    'å',
    '🧳',
    '\t',
    '    ',
    '[ ] ',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
      (text) => {
        expect(parseTree(text)).toEqual(slow.parse(text));
      },
    ),
    { numRuns: 400 },
  );
});
