import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, parseDocument, stringify } from 'yaml';
import { withSignOff } from '../../src/jobs/review/reviews-text.js';
import type { WrittenSignOff } from '../../src/jobs/review/sign-off-lines.js';

const word = fc.constantFrom(
  'SKR',
  'Region: Väst',
  'A #1',
  '- x',
  '"citat"',
  "d'Arc",
  'ja',
  '007',
  '1.0',
  'Å ä ö',
  '{a}',
  '[b]',
  'null',
  '2026-01-01',
  '@c',
  '%d',
  'lång '.repeat(30).trim(),
);
const path = fc.constantFrom(
  'course.md',
  'preparation/01-las.md',
  'media/bild: ett #2.png',
  'media/åäö.png',
  'media/- x.mp4',
  'media/"q".png',
);
const signOff: fc.Arbitrary<WrittenSignOff> = fc.record({
  scope: fc.constantFrom('pedagogy', 'expert', 'accessibility', 'rights'),
  by: word,
  date: fc.constantFrom('2026-01-01', '2026-02-28'),
  version: fc.constantFrom('1.0.0', '1.2.0-beta.1'),
  tasks: fc.oneof(fc.constant('all' as const), fc.uniqueArray(fc.constantFrom('las', 'se', 'prova'), { minLength: 1 })),
  digests: fc.dictionary(path, fc.constantFrom('sha256-AAA=', 'sha256-b+/c=')),
});
/** The same file in many hands. */
const manner = fc.record({
  collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
  indent: fc.constantFrom(2, 4),
  indentSeq: fc.boolean(),
  defaultStringType: fc.constantFrom('PLAIN' as const, 'QUOTE_DOUBLE' as const, 'QUOTE_SINGLE' as const),
  lineWidth: fc.constantFrom(0, 40),
});
/** Some empty lists come out of the library in a form that it cannot read itself. */
const isReadable = (text: string): boolean => parseDocument(text).errors.length === 0;
const same = (a: WrittenSignOff, b: WrittenSignOff): boolean =>
  a.scope === b.scope &&
  a.by === b.by &&
  JSON.stringify([a.tasks].flat().sort()) === JSON.stringify([b.tasks].flat().sort());

test('however reviews.yaml is written: what was there stays, and the sign-off is in it once', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(signOff, { comparator: same, maxLength: 3 }),
      signOff,
      fc.record({ style: manner, eol: fc.constantFrom('\n', '\r\n'), waivers: fc.boolean() }),
      (before, added, { style, eol, waivers }) => {
        const data = {
          ...(waivers && { waivers: [{ rule: 'too-many-goals', reason: 'Ett: två' }] }),
          signOffs: before,
        };
        const text = `# överst\n${stringify(data, style)}# sist\n`.replaceAll('\n', eol);
        fc.pre(isReadable(text));
        const { text: after, renewed } = withSignOff(text, added);
        const index = before.findIndex((each) => same(each, added));
        expect(renewed).toBe(index !== -1);
        const expected =
          index === -1
            ? [...before, added]
            : before.map((each, place) => (place === index ? { ...added, tasks: each.tasks } : each));
        expect(parse(after)).toEqual({ ...data, signOffs: expected });
        expect(after).toContain('# överst');
        expect(after).toContain('# sist');
        expect(withSignOff(after, added)).toEqual({ text: after, renewed: true });
      },
    ),
    { numRuns: 200 },
  );
});
