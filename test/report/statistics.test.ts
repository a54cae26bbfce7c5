import pc from 'picocolors';
import { describe, expect, test } from 'vitest';
import { HtmlValidate } from 'html-validate';
import { journeyStatistics, type ReviewFacts } from '../../src/curriculum/journey-statistics.js';
import { readPageLook } from '../../src/disk/tool-assets.js';
import type { WorkspaceStatistics } from '../../src/model/statistics.js';
import { statisticsPages } from '../../src/report/statistics/html.js';
import { jsonStatistics } from '../../src/report/statistics/json.js';
import { markdownStatistics } from '../../src/report/statistics/markdown.js';
import { prettyStatistics } from '../../src/report/statistics/pretty.js';
import { coverageOfTexts, troubledDay, troubledFiles } from '../curriculum/troubled-journey.js';
import { crowdedJourney } from './crowded-statistics.js';

const look = readPageLook('statistics');
const facts: ReviewFacts = {
  asked: 3,
  missing: [
    { course: 'alla-fel', title: 'Kursen med alla fel', scope: 'expert', verdict: 'unsigned', reviewed: 0, all: 9 },
    {
      course: 'alla-fel',
      title: 'Kursen med alla fel',
      scope: 'accessibility',
      verdict: 'partial',
      reviewed: 3,
      all: 9,
    },
  ],
};
const waiver = (rule: string, expires: string, reason: string): string =>
  `  - {rule: ${rule}, approvedBy: SKR, date: 2026-01-01, expires: ${expires}, reason: "${reason}"}\n`;
const { coverage } = coverageOfTexts({
  ...troubledFiles,
  'resa/alla-fel/reviews.yaml': `waivers:\n${waiver('too-many-goals', '2027-02-01', 'Kursen ersätter två.')}${waiver('missing-part', '2026-04-01', 'Prövas.')}${waiver('missing-alt', '2026-02-01', 'Gick ut.')}`,
});
const statistics: WorkspaceStatistics = {
  today: troubledDay,
  organisation: 'Exempelregionen',
  journeys: coverage.journeys.map((journey) =>
    journeyStatistics(journey, new Map([['alla-fel', facts]]), 'Utanför resvägen'),
  ),
};
const [journey] = statistics.journeys;
if (journey === undefined) throw new Error('the fixture has no journey');

describe('a journey in figures', () => {
  test('counts courses by status, tasks, days', () => {
    expect(journey.courses).toEqual({ published: 2, pilot: 0, draft: 1, retired: 1, unreadable: 1 });
    expect(journey.tasks).toEqual({ required: 10, voluntary: 1 });
    expect(journey.days).toBe(1);
    expect(journey.goals).toEqual({ covered: 9, of: 12, percent: 75 });
  });

  test('tells the time of each step as each audience meets it', () => {
    expect(journey.steps.map(({ title, courses, tasks, time }) => [title, courses, tasks, time])).toEqual([
      ['Ny', 2, 10, { required: 180, optional: 20, days: 90 }],
      ['Van', 1, 1, { required: 20, optional: 0, days: 0 }],
    ]);
    expect(journey.steps[0]?.byAudience['assistans']).toEqual({ required: 120, optional: 20, days: 90 });
    expect(journey.byAudience['boende']).toEqual({ required: 180, optional: 20, days: 90 });
  });

  test('tells the time of each part and the goals of each level', () => {
    expect(journey.parts).toEqual([
      { part: 'preparation', minutes: 140 },
      { part: 'course-days', minutes: 90 },
      { part: 'follow-up', minutes: 40 },
      { part: 'tasks', minutes: 40 },
    ]);
    expect(journey.levels.map(({ level, goals, covered }) => [level, goals, covered])).toEqual([
      ['fakta', 8, 6],
      ['förståelse', 0, 0],
      ['färdighet', 3, 2],
      ['förtrogenhet', 1, 1],
    ]);
  });

  test('lists what is missing and what is waived, the deviation that ends first at the top', () => {
    expect(journey.reviews).toEqual({ asked: 3, missing: facts.missing });
    expect(journey.waivers.map(({ rule }) => rule)).toEqual(['missing-part', 'too-many-goals']);
    expect(journey.sources.map(({ trouble }) => trouble)).toEqual(['repealed', 'stale', 'outdated']);
  });

  test('audits the time of each course, for each audience only where they differ', () => {
    expect(journey.audits.map(({ course, byAudience }) => [course, Object.keys(byAudience)])).toEqual([
      ['alla-fel', ['boende', 'daglig', 'assistans']],
      ['utkast', []],
      ['halv', []],
    ]);
    expect(journey.audits[0]).toMatchObject({
      step: 'Ny',
      days: { 'day-1': 'Kursdag ett' },
      time: { required: 160, optional: 20, days: 90 },
    });
  });
});

test('JSON is the figures themselves', () =>
  expect(JSON.parse(jsonStatistics(statistics))).toEqual(JSON.parse(JSON.stringify(statistics))));

test('Markdown tells all of it', () => {
  const said = markdownStatistics(statistics, 'sv');
  expect(said).toContain('- **Kurser:** 3 (1 utkast; 1 kurs har utgått; 1 kurs kan inte läsas och räknas inte)');
  expect(said).toContain(
    '| Ny | 2 | 10 | 4 h 30 min + 20 min | 4 h 10 min + 20 min | 3 h 50 min + 20 min | 3 h 30 min + 20 min |',
  );
  expect(said).toContain(
    '2 av 3 saknas\n\n- Kursen med alla fel: sakgranskning saknas\n- Kursen med alla fel: tillgänglighetsgranskning är delvis gjord, 3 av 9 uppgifter granskade',
  );
  expect(said).toContain('- Kursen med alla fel: missing-part till 2026-04-01, godkänt av SKR. Prövas.');
  expect(said).toContain('| Kursen med alla fel | 2 h 40 min | 1 h 30 min | 4 h 10 min | 20 min |');
});

test('the terminal tells it in columns, and says so where nothing is asked for', () => {
  const said = prettyStatistics(statistics, 'sv', pc.createColors(false));
  expect(said).toContain('  Kursmål:     75 %, 9 av 12 tränas. Kravet på 75 % är uppfyllt.');
  expect(said).toContain(
    '  Van                  20 min                20 min                20 min                20 min\n',
  );
  expect(said).toContain(
    '  Kursen med alla fel: missing-part till 2026-04-01, godkänt av SKR\n  Kursen med alla fel: too-many-goals',
  );
  expect(said).toContain('  Arbetsytan ställer inga krav på granskning.');
  expect(prettyStatistics(statistics, 'en', pc.createColors(false))).toContain('Time by step and audience');
});

describe('the pages', () => {
  const pages = statisticsPages(statistics, 'sv', look);

  test('are an A4 a journey, an audit a course, an index that leads to all of them', () => {
    expect([...pages.keys()]).toEqual([
      'index.html',
      'resa.html',
      '_courses.html',
      'time/alla-fel.html',
      'time/utkast.html',
      'time/halv.html',
      'time/ensam.html',
    ]);
    const links = [...(pages.get('index.html') ?? '').matchAll(/href="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(links.sort()).toEqual([...pages.keys()].filter((name) => name !== 'index.html').sort());
  });

  test('have names that stay in their folder, whatever an id holds', () => {
    const audits = journey.audits.map((audit) => ({ ...audit, course: '../../utanför' }));
    expect([
      ...statisticsPages({ ...statistics, journeys: [{ ...journey, journey: '../x', audits }] }, 'sv', look).keys(),
    ]).toEqual(['index.html', 'x.html', 'time/utanfor.html', 'time/utanfor--2.html', 'time/utanfor--3.html']);
  });

  test.each(['sv', 'en'] as const)('are sound HTML, in %s', async (language) => {
    const validate = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'no-inline-style': 'off', 'long-title': 'off' },
    });
    for (const [name, page] of statisticsPages(
      { ...statistics, journeys: [...statistics.journeys, { ...crowdedJourney(), audits: [] }] },
      language,
      look,
    )) {
      const { results } = await validate.validateString(page);
      expect([
        name,
        results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)),
      ]).toEqual([name, []]);
    }
  });

  test('the audit names every task and session with its time, and counts lunch nowhere', () => {
    const rows = [
      ...(pages.get('time/alla-fel.html') ?? '').matchAll(/<tr><th scope="row">([^<]+)<\/th>(.*?)<\/tr>/g),
    ].map((match) => [
      match[1],
      ...(match[2] ?? '')
        .replace(/<[^>]+>/g, '|')
        .split('|')
        .filter((cell) => cell !== ''),
    ]);
    expect(rows).toContainEqual(['Uppgift en-grupp', 'Öva', 'Boende', 'Obligatoriskt', '20 min']);
    expect(rows).toContainEqual(['Uppgift valj', 'Öva', 'Alla', 'Frivilligt', '20 min']);
    expect(rows).toContainEqual(['Uppgift boka', 'Praktiskt', 'Alla', 'Obligatoriskt', '20 min']);
    expect(rows).toContainEqual(['Lunch', 'Lunch', 'Alla', 'räknas inte', '(1 h)']);
    expect(pages.get('time/alla-fel.html')).toContain('<td class="number">1 h 30 min</td></tr>');
    expect(pages.get('time/utkast.html')).toContain('Kursen är ett utkast');
  });
});
