import { describe, expect, test } from 'vitest';
import { pointedAt, TASK, taskWith } from './pointed-at.js';

const source = (...[id, number, title, status, more = '']: readonly string[]): string =>
  `- id: ${id}\n  title: "${title}"\n  number: "${number}"\n  publisher: Sveriges riksdag\n  kind: law\n  status: ${status}\n  checked: 2026-02-01\n${more}`;
const sources = [
  source('sol', 'SFS 2025:400', 'Socialtjänstlag (2025:400)', 'in-force'),
  source('sol-2001', 'SFS 2001:453', 'Socialtjänstlag (2001:453)', 'repealed', '  replacedBy: sol\n'),
  source('vald', 'HSLF-FS 2022:39', 'Våld i nära relationer', 'in-force'),
  source('vald-2014', 'SOSFS 2014:4', 'Våld i nära relationer', 'repealed', '  replacedBy: vald\n'),
  source('handbok', 'Artikelnummer 2016-6-37, ISBN 978-91-7555-391-7', 'Våld', 'repealed'),
  source('grundbok', 'Artikelnummer 2018-10-20', 'Grundbok i BBIC', 'outdated-basis'),
].join('');

function found(body: string, front = ''): readonly string[] {
  return pointedAt('outdated-reference', { 'sources.yaml': sources, [TASK]: taskWith(body, front) }).map(
    ({ text }) => text,
  );
}

describe('points at', () => {
  test.each([
    ['socialtjänstlagen (2001:453) säger', '2001:453'],
    ['SoL (2001:453) säger', '2001:453'],
    ['enligt SFS 2001:453.', 'SFS 2001:453'],
    ['enligt 5 kap. 1 § socialtjänstlagen (SFS 2001:453).', 'SFS 2001:453'],
    ['Läs SOSFS 2014:4 om våld.', 'SOSFS 2014:4'],
    ['Läs SOSFS\u00a02014:4.', 'SOSFS\u00a02014:4'],
    ['Beställ handboken (2016-6-37).', '2016-6-37'],
    ['ISBN 9789175553917', '9789175553917'],
    ['> Citat ur **SOSFS 2014:4**', 'SOSFS 2014:4'],
    ['| Regel | Nummer |\n| --- | --- |\n| Våld | SOSFS 2014:4 |', 'SOSFS 2014:4'],
    ['Den tidigare lagen var kort. Nu gäller SoL (2001:453).', '2001:453'],
  ])('%s', (body, number) => {
    expect(found(body)).toEqual([number]);
  });

  test('front matter too', () => {
    expect(found('Läs.', 'when: "Efter SOSFS 2014:4"\n')).toEqual(['SOSFS 2014:4']);
  });
});

describe('lets pass', () => {
  test.each([
    ['what is in force', 'socialtjänstlagen (2025:400) och HSLF-FS 2022:39'],
    ['a sentence about the past', 'Den tidigare socialtjänstlagen (2001:453) gällde till 2025.'],
    ['a sentence that says it is repealed', 'SOSFS 2014:4 är upphävd.'],
    ['what replaced it', 'HSLF-FS 2022:39 ersatte SOSFS 2014:4, jfr 2 kap. 1 § i den.'],
    ['an abbreviation that ends no sentence', 'Den äldre lagens 5 kap. 1 § SoL (2001:453) hade samma lydelse.'],
    ['the same numbers in another series', 'HSLF-FS 2014:4, SFS 2014:4, prop. 2001:453 och Ds 2001:453'],
    ['a longer number', 'SFS 2001:4531 och SOSFS 2014:45'],
    ['an address', '[Lagen](https://lagen.nu/2001:453)'],
    ['a note of the producer’s own', '<!-- stod SOSFS 2014:4 förut -->'],
    ['a book that stands, though built on repealed law', 'Grundbok i BBIC (2018-10-20)'],
  ])('%s', (_, body) => {
    expect(found(body)).toEqual([]);
  });
});

test('names what replaces it and shows the register', () => {
  const [finding] = pointedAt('outdated-reference', { 'sources.yaml': sources, [TASK]: taskWith('Läs SOSFS 2014:4.') });
  expect(finding).toMatchObject({
    message: 'Texten hänvisar till SOSFS 2014:4, som är upphävd.',
    related: [{ file: 'sources.yaml', start: { line: 28 } }],
  });
  expect(finding?.hint).toContain('Våld i nära relationer (HSLF-FS 2022:39)');
});
