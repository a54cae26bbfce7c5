// @module-tag slow
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe } from './axe.js';
import { launchChromium } from './chromium.js';
import { coverageReports, openTable, shownGoals } from './coverage-reports.js';
import { reportLab, sticksOut, type ReportLab } from './report-lab.js';

let browser: Browser;
let lab: ReportLab;

beforeAll(async () => {
  browser = await launchChromium();
  lab = reportLab(browser, coverageReports());
});
afterAll(async () => {
  lab.close();
  await browser.close();
});

const openFolds = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('details')) fold.open = true;
  });
describe.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
] as const)('axe-core has nothing to say, %s', (_, look) => {
  test.each(['resa.html', 'english.html', 'index.html', '_courses.html', 'bare.html'])(
    '%s, folded and open',
    async (name) => {
      const { page, context, complaints, requests } = await lab.open(name, look);
      expect(await axe(page)).toEqual([]);
      await openFolds(page);
      expect(await axe(page)).toEqual([]);
      expect([...complaints, ...requests]).toEqual([]);
      await context.close();
    },
  );
});

test.each([
  [320, 640],
  [320, 256],
  [768, 900],
  [1900, 1000],
])('%i × %i: nothing but tables in their regions scrolls sideways', async (width, height) => {
  const { page, context } = await lab.open('resa.html', { viewport: { width, height } });
  expect(await sticksOut(page)).toEqual([]);
  await openFolds(page);
  expect(await sticksOut(page)).toEqual([]);
  await context.close();
});

test('on a phone every filter stands whole in its card', async () => {
  const { page, context } = await lab.open('resa.html', { viewport: { width: 320, height: 640 } });
  await openFolds(page);
  const beyond = await page
    .locator('.tools')
    .evaluate((tools) =>
      [...tools.querySelectorAll('select, input, button')]
        .filter((each) => each.getBoundingClientRect().right > tools.getBoundingClientRect().right + 1)
        .map(({ tagName, id }) => `${tagName} ${id}`),
    );
  expect(beyond).toEqual([]);
  await context.close();
});

test('wider text spacing and twice the text size lose nothing', async () => {
  for (const css of [
    '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }',
    'html { font-size: 200% !important }',
  ]) {
    const { page, context } = await lab.open('resa.html', { viewport: { width: 640, height: 900 } });
    await openFolds(page);
    await page.addStyleTag({ content: css });
    expect(await sticksOut(page)).toEqual([]);
    await context.close();
  }
});

test('every target is at least 24 pixels high, links in running text aside', async () => {
  const { page, context } = await lab.open('resa.html');
  await openFolds(page);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, select, input, summary')]
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && (width < 24 || height < 24);
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  );
  expect(small).toEqual([]);
  await context.close();
});

test('without script everything is there to read, and nothing pretends to work', async () => {
  const { page, context } = await lab.open('resa.html', { javaScriptEnabled: false });
  await openTable(page);
  expect((await shownGoals(page)).length).toBe(12);
  expect(await page.locator('#filters').isVisible()).toBe(false);
  expect(await page.locator('#goals thead button').count()).toBe(0);
  await context.close();
});

test('on paper every fold is open and no control is left', async () => {
  const { page, context } = await lab.open('resa.html');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await page.locator('#goals tbody tr:visible').count()).toBe(12);
  expect(await page.locator('.fold:not([open])').count()).toBe(0);
  expect(await page.locator('#filters').isVisible()).toBe(false);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await page.locator('.fold[open]').count()).toBe(0);
  await context.close();
});
