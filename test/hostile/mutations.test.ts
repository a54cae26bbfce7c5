// @module-tag slow
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleWorkspace } from '../../src/check/examples/example-workspace.js';
import { exampleFiles } from '../example-files.js';
import { told } from './told.js';

const paths = Object.keys(exampleWorkspace);

/** What a keyboard, a clipboard or a merge leaves in a text. */
const pieces = [
  '\n',
  '\r\n',
  '\t',
  ' ',
  '  ',
  ':',
  ': ',
  '- ',
  '# ',
  '"',
  "'",
  '`',
  '[',
  ']',
  '{',
  '}',
  '(',
  ')',
  '<',
  '>',
  '|',
  '*',
  '_',
  '~~',
  '&',
  '!',
  '%',
  '@',
  '\\',
  '/',
  '../',
  '---\n',
  '```\n',
  ':::',
  ':::note\n',
  '\n\n',
  '”',
  '\u00a0',
  '\u200b',
  '\u0000',
  '\ufeff',
  '\ufffd',
  '\u202e',
  '🙂',
  'å',
  '<<<<<<< HEAD\n',
  '=======\n',
  '>>>>>>> gren\n',
  '&a ',
  '*a',
  '!!x ',
  '__proto__: ',
  'null',
  '~',
  '1e9',
  '2026-02-30',
  '[x](',
  '![](',
  '](x)',
  '{decorative}',
  '[^1]',
  '[^1]: ',
  ':lang[',
  '<!--',
  '-->',
  '<div>',
  '&#x;',
  'http://',
  '|-|-|',
];

/** A place in a text as a share of its length, anywhere in it alike. */
const place = fc.noBias(fc.nat(99_999)).map((number) => number / 100_000);

const edit = fc.record({
  path: fc.nat(paths.length - 1),
  at: place,
  remove: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(40)),
  insert: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary', maxLength: 8 })),
});

test('a valid workspace with anything done to it never makes the reader stumble', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      const files: Record<string, string> = Object.fromEntries(
        Object.entries(exampleWorkspace).map(([path, content]) => [path, String(content)]),
      );
      for (const { path, at, remove, insert } of edits) {
        const name = paths[path] ?? '';
        const text = files[name] ?? '';
        const from = Math.floor(at * text.length);
        files[name] = text.slice(0, from) + insert + text.slice(from + remove);
      }
      told(exampleFiles(files));
    }),
    { numRuns: 150 },
  );
});

test('nor with any bytes put into it', () => {
  fc.assert(
    fc.property(fc.nat(paths.length - 1), place, fc.uint8Array({ minLength: 1, maxLength: 6 }), (path, at, bytes) => {
      const name = paths[path] ?? '';
      const whole = new TextEncoder().encode(String(exampleWorkspace[name]));
      const from = Math.floor(at * whole.length);
      told(exampleFiles({ [name]: new Uint8Array([...whole.subarray(0, from), ...bytes, ...whole.subarray(from)]) }));
    }),
    { numRuns: 60 },
  );
});

test('nor with a file of it cut off anywhere', () => {
  fc.assert(
    fc.property(fc.nat(paths.length - 1), place, (path, at) => {
      const name = paths[path] ?? '';
      const text = String(exampleWorkspace[name]);
      const diagnostics = told(exampleFiles({ [name]: text.slice(0, Math.floor(at * text.length)) }));
      for (const { frame } of diagnostics) expect(frame.length).toBeLessThan(12);
    }),
    { numRuns: 60 },
  );
});
