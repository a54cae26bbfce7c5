import pc from 'picocolors';
import { describe, expect, test } from 'vitest';
import { cellOf, csvCoverage } from '../../src/report/coverage/csv.js';
import { coveragePages } from '../../src/report/coverage/html.js';
import { jsonCoverage } from '../../src/report/coverage/json.js';
import { markdownCoverage } from '../../src/report/coverage/markdown.js';
import { prettyCoverage } from '../../src/report/coverage/pretty.js';
import { coverageOfTexts, troubledFiles } from '../curriculum/troubled-journey.js';

const { coverage } = coverageOfTexts(troubledFiles);
const plain = pc.createColors(false);

describe('CSV', () => {
  const rows = csvCoverage(coverage, 'sv')
    .split('\r\n')
    .map((row) => row.split(';'));
  const column = (name: string): number =>
    rows[0]?.findIndex((heading) => heading.replace('\ufeff', '') === name) ?? -1;

  test('opens as it should in a spreadsheet: byte order mark, semicolons, a row a goal, all of one width', () => {
    expect(csvCoverage(coverage, 'sv').startsWith('\ufeffResa;Steg;Kurs;Status;')).toBe(true);
    expect(rows.at(-1)).toEqual(['']);
    expect(rows.length).toBe(1 + 13 + 1);
    expect(new Set(rows.slice(0, -1).map((row) => row.length))).toEqual(new Set([rows[0]?.length]));
  });

  test('tells minutes part by part: 0 where nothing trains the goal, nothing where the course has no such part', () => {
    const row = rows.find((each) => each.includes('helt-bra')) ?? [];
    const cells = ['Förberedelser (min)', 'Kursdag 1 (min)', 'Efterarbete (min)', 'Uppgifter (min)', 'Summa (min)'].map(
      (name) => row[column(name)],
    );
    expect(cells).toEqual(['20', '50', '20', '', '90']);
    expect(rows.find((each) => each.includes('foljs-inte-upp'))?.[column('Förberedelser (min)')]).toBe('0');
    expect(row[column('Uppgifter och pass')]).toBe('Uppgift mycket | Övning | Uppgift prova');
  });

  test('speaks English too', () => expect(csvCoverage(coverage, 'en')).toContain('Course day 1 (min)'));

  test.each([
    ['=1+1', "'=1+1"],
    ['+46', "'+46"],
    ['-5', "'-5"],
    ['@x', "'@x"],
    ['a;b', '"a;b"'],
    ['säger "hej"', '"säger ""hej"""'],
    ['=a;b', '"\'=a;b"'],
    ['två\nrader', '"två\nrader"'],
  ])('%j cannot be a formula or break a row', (text, cell) => {
    expect(cellOf(text)).toBe(cell);
  });
});

describe('Markdown', () => {
  const text = markdownCoverage(coverage, 'sv');

  test('begins with the verdict, then what is missing', () => {
    const [title, verdict, ...rest] = text.split('\n\n');
    expect(title).toBe('### Måltäckning: Yrkesresan Prövning');
    expect(verdict).toBe('❌ **9 av 12 kursmål tränas** (75 %). Kravet på 75 % är uppfyllt.');
    expect(rest.slice(0, 4)).toEqual([
      '⚠️ Kan inte läsas och räknas inte: trasig. Kör kurspaket check.',
      '⚠️ Har fel som döljer en del av innehållet: Kursen med en trasig uppgift. Kör kurspaket check.',
      '⚠️ 1 kurs är ett utkast och räknas med.',
      '⚠️ 1 kurs har utgått och räknas inte.',
    ]);
    expect(text).toContain('- Kursen med alla fel: Du kan for tva grupper. *(Inte för Personlig assistans)*');
    expect(text).toContain('- Ny: Du kan något som inget kursmål bidrar till. *(Inget kursmål bidrar)*');
    expect(text).toContain('- Socialtjänstlag (2001:453). Ersätts av lag');
    expect(text).toContain('| Ny | 2 | 8/11 | 1/3 | 4 h 50 min |');
  });

  test('folds long lists and what is only to be looked into', () => {
    expect(text).toContain('<details><summary>Att se över: 5</summary>');
    const many = Array.from(
      { length: 20 },
      (_, index) => `  - id: mal-${index}\n    text: "Du kan ${index}."\n    level: fakta\n`,
    ).join('');
    const untrained = {
      ...troubledFiles,
      'ensam/course.md': `---\nid: ensam\ntitle: Ensam\nversion: 1.0.0\nstatus: published\ngoals:\n${many}---\nText.\n`,
    };
    expect(markdownCoverage(coverageOfTexts(untrained, ['ensam']).coverage, 'sv')).toContain(
      '<details><summary>och 12 till</summary>',
    );
  });

  test('takes no markup from a goal', () => {
    const hostile = {
      ...troubledFiles,
      'ensam/course.md': (troubledFiles['ensam/course.md'] ?? '')
        .replace('Kursen utan resa', 'Kurs <img src=x> | [länk](x) @alla `kod`')
        .replace('ensamt-mal\n', 'annat-mal\n'),
    };
    const said = markdownCoverage(coverageOfTexts(hostile, ['ensam']).coverage, 'sv');
    expect(said).toContain('- Kurs \\<img src=x\\> \\| \\[länk\\](x) @\u200balla \\`kod\\`:');
  });
});

describe('the terminal', () => {
  test('tells course by course, gaps with their places, and the verdict last', () => {
    const said = prettyCoverage(coverage, 'sv', plain, (file) => `content/${file}`);
    expect(said).toContain(
      '    Kursen med alla fel           ███████░░░  7/10   4 h 30 min\n    Kursen som är ett utkast      ██████████   1/1       20 min  utkast',
    );
    expect(said).toContain(
      '  ▲ Kursen med alla fel: Du kan ingen tranar.  Tränas inte  content/resa/alla-fel/course.md:7',
    );
    expect(said).toContain(
      '✗ 9 av 12 kursmål tränas (75 %). Kravet på 75 % är uppfyllt.\n  Stegmål: 1 av 3 har kursmål bakom sig som tränas.',
    );
  });

  test('speaks English too', () =>
    expect(prettyCoverage(coverage, 'en', plain)).toContain(
      '9 of 12 course goals are trained (75 %). The threshold of 75 % is met.',
    ));
});

test('JSON is the coverage itself, byte for byte the same each time', () => {
  expect(JSON.parse(jsonCoverage(coverage))).toEqual(JSON.parse(JSON.stringify(coverage)));
  expect(jsonCoverage(coverageOfTexts(troubledFiles).coverage)).toBe(jsonCoverage(coverage));
});

describe('waivers', () => {
  const waiver = (rule: string, expires: string): string =>
    `  - {rule: ${rule}, approvedBy: SKR, date: 2026-02-01, expires: ${expires}, reason: "Provas i höst."}\n`;
  const waived = coverageOfTexts({
    ...troubledFiles,
    'ensam/reviews.yaml': `waivers:\n${waiver('too-many-goals', '2026-03-01')}${waiver('missing-part', '2026-02-28')}`,
  }).coverage;
  const line = 'too-many-goals: godkänt av SKR till 2026-03-01. Provas i höst.';

  test('are told in every format until they expire', () => {
    const [page] = [...coveragePages(waived, { language: 'sv', links: {}, look: { style: '' } })]
      .map(([, text]) => text)
      .filter((text) => text.includes('too-many-goals'));
    const texts = [prettyCoverage(waived, 'sv', plain), markdownCoverage(waived, 'sv'), page ?? ''];
    for (const text of texts) {
      expect(text).toContain(line);
      expect(text).not.toContain('missing-part');
    }
    expect(
      JSON.parse(jsonCoverage(waived)).journeys.flatMap(
        ({ courses }: { readonly courses: readonly { readonly waivers: readonly { readonly rule: string }[] }[] }) =>
          courses.flatMap(({ waivers }) => waivers.map(({ rule }) => rule)),
      ),
    ).toEqual(['too-many-goals']);
  });
});
