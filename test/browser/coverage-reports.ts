import type { Page } from 'playwright-core';
import { readPageLook } from '../../src/disk/tool-assets.js';
import { coverage as coverageOnDisk } from '../../src/jobs/measure/coverage.js';
import { coveragePages } from '../../src/report/coverage/html.js';
import { coverageOfTexts, troubledFiles } from '../curriculum/troubled-journey.js';

const look = readPageLook('coverage');
const links = {
  source: ({ file, line }: { readonly file: string; readonly line: number }) =>
    `https://forge.example/blob/abc/${file}#L${line}`,
  page: (course: string, page: string) => `https://kurser.example/${course}/${page}`,
};
const changes = [
  {
    course: 'alla-fel',
    title: 'Kursen med alla fel',
    goal: 'helt-bra',
    before: 'Du kan lite.',
    after: 'Du kan helt bra.',
  },
];

/** The example journey grown to 125 courses, all on one route. */
function nation(): ReadonlyMap<string, string> {
  const { coverage } = coverageOnDisk({ root: 'content', within: [], today: '2026-11-01' });
  const [journey] = coverage.journeys;
  if (journey === undefined) throw new Error('the examples have no journey');
  const courses = Array.from({ length: 125 }, (_, index) => {
    const course = journey.courses[index % journey.courses.length];
    if (course === undefined) throw new Error('the journey has no courses');
    return { ...course, course: `${course.course}-${index + 1}`, title: `${course.title} ${index + 1}` };
  });
  return coveragePages(
    { ...coverage, journeys: [{ ...journey, journey: 'nation', courses }] },
    { language: 'sv', links, look },
  );
}

/**
 * Pages of coverage by file name: troubles of every kind, a nation of courses, a journey without any, one in English.
 */
export function coverageReports(): ReadonlyMap<string, string> {
  return new Map([
    ...coveragePages(coverageOfTexts(troubledFiles).coverage, { language: 'sv', links, look, changes }),
    ...nation(),
    [
      'bare.html',
      coveragePages(
        coverageOfTexts({
          'bare/journey.yaml':
            'id: bare\ntitle: Resa utan kurser\nsteps:\n  - {id: ny, title: Ny, goals: [{id: mal, text: Du kan., level: fakta}]}\n',
        }).coverage,
        { language: 'sv', links: {}, look },
      ).get('bare.html') ?? '',
    ],
    [
      'english.html',
      coveragePages(coverageOfTexts(troubledFiles, ['resa']).coverage, { language: 'en', links: {}, look }).get(
        'resa.html',
      ) ?? '',
    ],
  ]);
}

/** Opens the fold with the table of goals. */
export function openTable(page: Page): Promise<void> {
  return page.locator('#table > summary').click();
}

/** The goals that are seen, in their order. */
export function shownGoals(page: Page): Promise<readonly string[]> {
  return page.locator('#goals tbody tr:visible th > span:first-child').allTextContents();
}
