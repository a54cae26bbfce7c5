// @module-tag slow
import { describe, expect, test } from 'vitest';
import { exampleWorkspace } from '../../src/check/examples/example-workspace.js';
import type { LoadedFile } from '../../src/model/source-file.js';
import { exampleFiles } from '../example-files.js';
import { told } from './told.js';

const TASK = 'resa/kurs/follow-up/01-prova.md';
const COURSE = 'resa/kurs/course.md';
const DAY = 'resa/kurs/course-days/01-dag.md';
const GUIDE = 'resa/kurs/trainer/guide.md';
const text = (path: string): string => String(exampleWorkspace[path] ?? '');

/** The rules by which something is an error, each with its file. */
const errors = (files: readonly LoadedFile[]): readonly string[] =>
  told(files)
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, file }) => `${rule} ${file}`);

/** Markdown that would run something in the page, and what tells so. */
const constructs: readonly (readonly [string, string, string])[] = [
  ['a script', '<script>alert(1)</script>', 'raw-html'],
  ['a script in a line', 'Hej <script>alert(1)</script> du', 'raw-html'],
  ['a script in upper case', '<SCRIPT SRC=//x.example/x.js></SCRIPT>', 'raw-html'],
  ['a script in a list', '- <script>alert(1)</script>', 'raw-html'],
  ['a script in a quotation', '> <script>alert(1)</script>', 'raw-html'],
  ['a script in a table', '| a |\n| - |\n| <script>alert(1)</script> |', 'raw-html'],
  ['a script in a heading', '## <script>alert(1)</script>', 'raw-html'],
  ['a script in a link', '[<script>alert(1)</script>](https://example.org/)', 'raw-html'],
  ['a script in emphasis', '*<script>alert(1)</script>*', 'raw-html'],
  ['a script in a footnote', 'Hej[^1].\n\n[^1]: <script>alert(1)</script>', 'raw-html'],
  ['a script in a call-out', ':::note\n<script>alert(1)</script>\n:::', 'raw-html'],
  ['a script in another language', ':lang[<script>alert(1)</script>]{la}', 'raw-html'],
  ['a script after a comment', '<!-- hej --><script>alert(1)</script>', 'raw-html'],
  ['a script in a comment that ends early', '<!--> <script>alert(1)</script> -->', 'raw-html'],
  ['a picture with an event', '<img src=x onerror=alert(1)>', 'raw-html'],
  ['a drawing with an event', '<svg onload=alert(1)>', 'raw-html'],
  ['a frame', '<iframe srcdoc="<script>alert(1)</script>"></iframe>', 'raw-html'],
  ['an object', '<object data="data:text/html,x"></object>', 'raw-html'],
  ['a style', '<style>body { background: url(https://x.example/) }</style>', 'raw-html'],
  ['a form', '<form action="https://x.example/"><input></form>', 'raw-html'],
  ['a base', '<base href="https://x.example/">', 'raw-html'],
  ['a refresh', '<meta http-equiv=refresh content="0;url=https://x.example/">', 'raw-html'],
  ['a link of HTML', '<a href="javascript:alert(1)">här</a>', 'raw-html'],
  ['CDATA', 'Hej <![CDATA[<script>alert(1)</script>]]>', 'raw-html'],
  ['an instruction', 'Hej <?php echo 1 ?>', 'raw-html'],
  ['a declaration', 'Hej <!DOCTYPE html>', 'raw-html'],
  ['a link that runs', '[Häftet om frågor](javascript:alert(1))', 'unsafe-url'],
  ['a link that runs, in angles', '[Häftet om frågor](<javascript:alert(1)>)', 'unsafe-url'],
  ['a link that runs, in mixed case', '[Häftet om frågor](JaVaScRiPt:alert(1))', 'unsafe-url'],
  ['a link that runs, with a reference to a character', '[Häftet om frågor](java&#115;cript:alert(1))', 'unsafe-url'],
  ['a link that runs, with a reference to a tab', '[Häftet om frågor](<java&Tab;script:alert(1)>)', 'unsafe-url'],
  ['a link that runs, with a reference to a line end', '[Häftet om frågor](<java&#10;script:alert(1)>)', 'unsafe-url'],
  ['a link that runs, after a control character', '[Häftet om frågor](<&#1;javascript:alert(1)>)', 'broken-link'],
  ['a link that runs, by reference', '[Häftet om frågor][1]\n\n[1]: javascript:alert(1)', 'unsafe-url'],
  ['an address that runs', '<javascript:alert(1)>', 'unsafe-url'],
  ['a picture that runs', '![En bild](javascript:alert(1))', 'unsafe-url'],
  ['a link to data', '[Häftet om frågor](data:text/html;base64,PHNjcmlwdD4=)', 'unsafe-url'],
  ['a picture of data', '![En bild](data:image/svg+xml,<svg/onload=alert(1)>)', 'unsafe-url'],
  ['VBScript', '[Häftet om frågor](vbscript:msgbox(1))', 'unsafe-url'],
  ['a file', '[Häftet om frågor](file:///etc/passwd)', 'unsafe-url'],
  ['a scheme of its own', '[Häftet om frågor](ms-word:ofe|u|https://x.example/)', 'unsafe-url'],
  ['a link without a scheme', '[Häftet om frågor](//x.example/)', 'unsafe-url'],
  ['a picture from elsewhere', '![En bild](https://x.example/spion.png)', 'remote-resource'],
  ['a picture from elsewhere, by reference', '![En bild][1]\n\n[1]: https://x.example/spion.png', 'remote-resource'],
  ['a leaf of its own', '::script{src=x}', 'unknown-directive'],
  ['a call-out of its own', ':::script\nalert(1)\n:::', 'unknown-directive'],
  ['a call-out with an attribute', ':::note{onclick="alert(1)"}\nHej\n:::', 'unknown-directive'],
  ['an audience with more', ':::audience{is=myndighet onclick="alert(1)"}\nHej\n:::', 'unknown-directive'],
  ['a language with more', ':lang[Hej]{la onclick="alert(1)"}', 'unknown-directive'],
  ['a language that is none', ':lang[Hej]{"><script>}', 'unknown-directive'],
];

test.each(constructs)('%s is told of wherever it stands', (_, markdown, rule) => {
  const places = [TASK, COURSE, DAY, GUIDE];
  const found = errors(exampleFiles(Object.fromEntries(places.map((path) => [path, `${text(path)}\n${markdown}\n`]))));
  for (const path of places) expect(found).toContain(`${rule} ${path}`);
});

describe('what only looks like a script is text', () => {
  test.each([
    '`<script>alert(1)</script>`',
    '    <script>alert(1)</script>',
    '```\n<script>alert(1)</script>\n```',
    '\\<script>alert(1)\\</script>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    'javascript:alert(1)',
    'Om 1 < 2 och 3 > 2.',
    '<!-- <script>alert(1)</script> -->',
    '<!-- --!> <script>alert(1)</script> -->',
    '<svg/onload=alert(1)>',
    ':script[x]{src=x}',
    '{onclick=alert(1)}',
  ])('%s', (markdown) => {
    expect(errors(exampleFiles({ [TASK]: `${text(TASK)}\n${markdown}\n` }))).toEqual([]);
  });
});

/** Every text of front matter and YAML files, with a script in it. */
const payloads = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</script><script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '<!--',
  ']]>',
  '&#60;script&#62;',
  '=cmd|calc!A0',
  '%0d%0aSet-Cookie: x',
  '\\u003cscript\\u003e',
];

describe('a script in a text of front matter is told of or stays a text', () => {
  const filled: Readonly<Record<string, string>> = {
    ...Object.fromEntries(Object.entries(exampleWorkspace).map(([path, content]) => [path, String(content)])),
    'resa/journey.yaml': `${text('resa/journey.yaml')}support:\n  text: "Hjälp"\nwords:\n  step: "väska"\n`,
    'kurspaket.yaml': 'language: sv\norganisation: "Region"\n',
    'resa/kurs/media/credits.yaml':
      '- file: "*.pdf"\n  creator: "Redaktionen"\n  licence: "CC BY 4.0"\n  source: "Arkivet"\n',
    'resa/kurs/reviews.yaml':
      'signOffs:\n  - scope: expert\n    by: "Socialstyrelsen"\n    date: 2026-02-01\n    version: 1.0.0\n',
  };

  test.each(payloads)(
    '%s',
    (payload) => {
      for (const [path, content] of Object.entries(filled)) {
        const texts = [...content.matchAll(/"([^"\n]*)"/g)];
        for (const { index, 0: written } of texts) {
          const quoted = JSON.stringify(payload);
          const files = exampleFiles(filled, {
            [path]: content.slice(0, index) + quoted + content.slice(index + written.length),
          });
          for (const { rule } of told(files, 'one'))
            expect(['yaml-syntax', 'yaml-prose', 'encoding']).not.toContain(rule);
        }
      }
    },
    20_000,
  );
});
