// @module-tag slow
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { call } from '../commands/terminal.js';
import { commit, repository, writeFiles } from '../disk/repository.js';
import { axe } from './axe.js';
import { launchChromium } from './chromium.js';
import { pdfPages, reportLab, sticksOut, type ReportLab } from './report-lab.js';

const COURSE = 'handlaggning-med-barnet-i-centrum';
let browser: Browser;
let lab: ReportLab;

/** The sheet of a course of the examples, as it is built. */
async function built(folder: string, ...args: readonly string[]): Promise<string> {
  const { code, err } = await call(
    folder,
    'build',
    `content/barn-och-unga/${COURSE}`,
    '--no-cache',
    '--quiet',
    ...args,
  );
  expect(code, err).toBe(0);
  return readFileSync(join(folder, `dist/packages/${COURSE}-installation.html`), 'utf8');
}

beforeAll(async () => {
  browser = await launchChromium();
  const folder = repository({ 'README.md': '# Kurser\n' });
  cpSync('content', join(folder, 'content'), { recursive: true });
  commit(folder, {});
  const first = await built(folder, '--target', 'all');
  const text = (path: string): string => readFileSync(join(folder, `content/${path}`), 'utf8');
  const course = `barn-och-unga/${COURSE}/course.md`;
  writeFiles(folder, {
    [`content/${course}`]: text(course)
      .replace(/^version: .*$/m, 'version: 3.0.0')
      .replace(/^language: sv$/m, 'language: en'),
  });
  const update = await built(folder, '--since', 'HEAD');
  writeFiles(folder, { 'content/kurspaket.yaml': text('kurspaket.yaml').replace(/^lms: .*$/m, 'lms: canvas') });
  lab = reportLab(
    browser,
    new Map([
      ['first.html', first],
      ['update.html', update],
      ['canvas.html', await built(folder)],
    ]),
  );
}, 120_000);
afterAll(async () => {
  lab.close();
  await browser.close();
});

test.each(
  ['first.html', 'update.html', 'canvas.html'].flatMap((name) =>
    (
      [
        ['light', 1280],
        ['dark', 1280],
        ['light', 320],
        ['dark', 320],
      ] as const
    ).map((look) => [name, ...look] as const),
  ),
)('%s, %s, %i px: axe-core has nothing to say, and nothing sticks out', async (name, colorScheme, width) => {
  const { page, context, complaints, requests } = await lab.open(name, {
    colorScheme,
    viewport: { width, height: 900 },
  });
  expect(await axe(page)).toEqual([]);
  expect(await sticksOut(page)).toEqual([]);
  expect(
    await page
      .locator('dd, td')
      .evaluateAll((cells) =>
        cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map((cell) => cell.textContent),
      ),
  ).toEqual([]);
  expect([...complaints, ...requests]).toEqual([]);
  await context.close();
});

test('an update is told in the language of the course', async () => {
  const { page, context } = await lab.open('update.html');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await page.getByRole('heading', { name: 'This is an update' }).isVisible()).toBe(true);
  await context.close();
});

test('prints within the paper, with no activity or step torn apart, and boxes to tick', async () => {
  const { page, context } = await lab.open('first.html');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 688, height: 1000 });
  expect(await sticksOut(page)).toEqual([]);
  expect(
    await page
      .locator('.stops > li, .boxes > li, .settings tr')
      .evaluateAll((pieces) => pieces.map((piece) => getComputedStyle(piece).breakInside)),
  ).not.toContain('auto');
  expect(await page.locator('.boxes > li').count()).toBeGreaterThan(4);
  const pages = pdfPages(await page.pdf({ preferCSSPageSize: true }));
  expect(pages).toBeGreaterThan(1);
  expect(pages).toBeLessThanOrEqual(5);
  await context.close();
});
