// @module-tag slow
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPageLook } from '../../src/disk/tool-assets.js';
import { statisticsPages } from '../../src/report/statistics/html.js';
import { crowdedJourney, exampleStatistics } from '../report/crowded-statistics.js';
import { axe } from './axe.js';
import { launchChromium } from './chromium.js';
import { pdfPages, reportLab, sticksOut, type ReportLab } from './report-lab.js';

const SHEETS = ['barn-och-unga.html', 'funktionshinder-utforare.html', 'crowded.html', 'empty.html'];
const AUDIT = 'handlaggning.html';
let browser: Browser;
let lab: ReportLab;

beforeAll(async () => {
  browser = await launchChromium();
  const examples = exampleStatistics();
  const pages = statisticsPages(examples, 'sv', readPageLook('statistics'));
  const [journey] = examples.journeys;
  if (journey === undefined) throw new Error('the examples have no journey');
  const none = { required: 0, optional: 0, days: 0 };
  const empty = {
    ...journey,
    audits: [],
    parts: [],
    steps: [],
    sources: [],
    time: none,
    byAudience: {},
    goals: { covered: 0, of: 0 },
    stepGoals: { covered: 0, of: 0 },
  };
  const only = (one: typeof journey): string =>
    [...statisticsPages({ ...examples, journeys: [one] }, 'en', readPageLook('statistics')).values()][1] ?? '';
  lab = reportLab(
    browser,
    new Map([
      ...[...pages].filter(([name]) => !name.includes('/')),
      [AUDIT, pages.get('time/handlaggning-med-barnet-i-centrum.html') ?? ''],
      ['crowded.html', only(crowdedJourney())],
      ['empty.html', only(empty)],
    ]),
  );
});
afterAll(async () => {
  lab.close();
  await browser.close();
});

describe.each(SHEETS)('%s', (name) => {
  test('is exactly one A4 on paper, with nothing cut off', async () => {
    const { page, context } = await lab.open(name);
    expect(pdfPages(await page.pdf({ preferCSSPageSize: true, printBackground: true }))).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 794, height: 1123 });
    const { over, foot } = await page.locator('.sheet').evaluate((sheet) => {
      const bottom = Math.max(
        ...[...sheet.querySelectorAll('.lists li, .lists p, .lists h2')].map(
          (element) => element.getBoundingClientRect().bottom,
        ),
      );
      return {
        over: sheet.scrollHeight - sheet.clientHeight,
        foot: (sheet.querySelector('.made')?.getBoundingClientRect().top ?? 0) - bottom,
      };
    });
    expect(over).toBeLessThanOrEqual(0);
    expect(foot).toBeGreaterThan(0);
    await context.close();
  });

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
  ] as const)('axe-core has nothing to say, and nothing sticks out: %s, %i px', async (colorScheme, width) => {
    const { page, context, complaints, requests } = await lab.open(name, {
      colorScheme,
      viewport: { width, height: 900 },
    });
    expect(await axe(page)).toEqual([]);
    expect(await sticksOut(page)).toEqual([]);
    expect([...complaints, ...requests]).toEqual([]);
    await context.close();
  });
});

describe('the time audit and the index', () => {
  test.each([
    [AUDIT, 'light', 1280],
    [AUDIT, 'dark', 1280],
    [AUDIT, 'light', 320],
    ['index.html', 'light', 1280],
    ['index.html', 'dark', 320],
  ] as const)(
    'axe-core has nothing to say, and nothing sticks out: %s, %s, %i px',
    async (name, colorScheme, width) => {
      const { page, context } = await lab.open(name, { colorScheme, viewport: { width, height: 900 } });
      expect(await axe(page)).toEqual([]);
      expect(await sticksOut(page)).toEqual([]);
      await context.close();
    },
  );

  test('the audit prints within the paper, with lines to sign on', async () => {
    const { page, context } = await lab.open(AUDIT);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 688, height: 1000 });
    expect(await sticksOut(page)).toEqual([]);
    expect(await page.locator('.blank').count()).toBe(4);
    const pages = pdfPages(await page.pdf({ preferCSSPageSize: true }));
    expect(pages).toBeGreaterThan(1);
    expect(pages).toBeLessThanOrEqual(5);
    await context.close();
  });
});
