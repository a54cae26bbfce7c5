import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { readPageLook } from '../../src/disk/tool-assets.js';
import type { JourneyCoverage, WorkspaceCoverage } from '../../src/model/coverage.js';
import { coveragePages } from '../../src/report/coverage/html.js';
import { launchChromium } from '../browser/chromium.js';

/** Seconds in a real browser. */
export interface PageTimes {
  /** Until the page answers. */
  readonly interactive: number;
  /** From a click until the table of goals is open, filtered, sorted. */
  readonly open: number;
  readonly filter: number;
  readonly sort: number;
  readonly goals: number;
}

/**
 * How long a coverage page with all courses of a workspace on one route keeps its reader waiting. `json` is what
 * `coverage --format json` printed.
 */
export async function coveragePageTimes(json: string, page: string): Promise<PageTimes> {
  const coverage = JSON.parse(readFileSync(json, 'utf8')) as WorkspaceCoverage;
  const courses = coverage.journeys.flatMap((journey) => journey.courses);
  const [first] = coverage.journeys;
  if (first === undefined) throw new Error('no journey');
  const journey: JourneyCoverage = {
    ...first,
    courses,
    steps: first.steps.map((step) => ({ ...step, courses: courses.map(({ course }) => course) })),
  };
  const links = {
    source: ({ file, line }: { readonly file: string; readonly line: number }) =>
      `https://forge.example/organisation/kurser/blob/0123456789abcdef0123456789abcdef01234567/content/${file}#L${line}`,
    page: (course: string, place: string) => `../web/${course}/${place}`,
  };
  for (const text of coveragePages(
    { ...coverage, journeys: [journey] },
    { language: 'sv', links, look: readPageLook('coverage') },
  ).values())
    writeFileSync(page, text);
  const browser = await launchChromium();
  try {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await tab.goto(pathToFileURL(page).href);
    return await tab.evaluate(async () => {
      const painted = (): Promise<unknown> =>
        new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const timed = async (act: () => void): Promise<number> => {
        const start = performance.now();
        act();
        await painted();
        return (performance.now() - start) / 1000;
      };
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return {
        interactive: (navigation?.domInteractive ?? Number.NaN) / 1000,
        open: await timed(() => document.querySelector<HTMLElement>('#table > summary')?.click()),
        filter: await timed(() => {
          const flag = document.querySelector<HTMLSelectElement>('#filters [name=flag]');
          if (flag === null) return;
          flag.value = 'any';
          flag.dispatchEvent(new Event('input', { bubbles: true }));
        }),
        sort: await timed(() => [...document.querySelectorAll<HTMLElement>('#goals thead button')].at(-1)?.click()),
        goals: document.querySelectorAll('#goals tbody tr').length,
      };
    });
  } finally {
    await browser.close();
  }
}
