// @module-tag slow
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../src/jobs/package/package.js';
import { temporaryPlace } from '../targets/temporary-place.js';
import { launchChromium } from './chromium.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGES = [
  'index.html',
  'barn-och-unga.html',
  'funktionshinder-utforare.html',
  'handlaggning-med-barnet-i-centrum/index.html',
  'barn-som-lever-med-vald/index.html',
];
const LOOKS = { light: { colorScheme: 'light' }, dark: { colorScheme: 'dark' } } as const;

let browser: Browser;
const place = temporaryPlace();
const web = join(place.folder, 'web');

beforeAll(async () => {
  browser = await launchChromium();
  await build({
    root: resolve('content'),
    out: place.folder,
    within: [],
    drafts: false,
    dryRun: false,
    today: '2026-11-01',
    targets: ['web'],
  });
});
afterAll(async () => {
  await browser.close();
  place.remove();
});

/** The address of a page of the site, opened from disk. */
const at = (path: string): string => pathToFileURL(join(web, path)).href;

async function axe(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe: judge } = globalThis as unknown as {
      axe: {
        run: (
          context: Document,
          options: object,
        ) => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>;
      };
    };
    const { violations } = await judge.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

describe.each(Object.entries(LOOKS))('%s', (_, look) => {
  test.each(PAGES)('axe-core has nothing to say of %s', async (path) => {
    // The page forbids every script, its own too: axe is let in by switching the page's policy off.
    const context = await browser.newContext({ ...look, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(at(path));
    expect(await axe(page)).toEqual([]);
    await context.close();
  });
});

test.each(PAGES)('%s fits 320 pixels, and text twice as large', async (path) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await page.goto(at(path));
  const overflow = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 640, height: 640 });
  await page.addStyleTag({ content: 'html { font-size: 200% }' });
  expect(await overflow()).toBeLessThanOrEqual(0);
  await context.close();
});

test.each(PAGES)('%s asks for its own files alone, runs nothing and complains of nothing', async (path) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => complaints.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(at(path));
  expect(requests.filter((url) => !url.startsWith(`${pathToFileURL(web).href}/`))).toEqual([]);
  expect(complaints).toEqual([]);
  expect(readFileSync(join(web, path), 'utf8')).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
  await context.close();
});

test.each(PAGES)('%s is ready for paper: all of it in sight, black on white, no wider than the sheet', async (path) => {
  const context = await browser.newContext({ viewport: { width: 672, height: 900 }, colorScheme: 'dark' });
  const page = await context.newPage();
  await page.emulateMedia({ media: 'print' });
  await page.goto(at(path));
  const seen = await page.evaluate(() => {
    const texts = [
      ...document.querySelectorAll('h1, h2, h3, .leg > :first-child, .summary, .packed li, .front-summary'),
    ];
    const { color, backgroundColor } = getComputedStyle(document.body);
    return {
      hidden: texts.filter((element) => element.getClientRects().length === 0).map((element) => element.textContent),
      color,
      backgroundColor,
      overflow: document.documentElement.scrollWidth - innerWidth,
    };
  });
  expect(seen).toEqual({ hidden: [], color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)', overflow: 0 });
  await context.close();
});

test('every link of every page leads to a place that is there', async () => {
  const pages = (readdirSync(web, { recursive: true }) as string[]).filter((path) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(12);
  const dead = pages.flatMap((path) => {
    const links = [...readFileSync(join(web, path), 'utf8').matchAll(/\b(?:href|src)="([^"]+)"/g)].map(
      (match) => match[1] ?? '',
    );
    return links
      .filter((link) => !/^(?:https?|mailto):/.test(link) && !isThere(link, join(web, path)))
      .map((link) => `${path}: ${link}`);
  });
  expect(dead).toEqual([]);
});

test('what the player turns into links leads to places that are there', () => {
  const courses = readdirSync(web, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(courses.length).toBe(6);
  for (const { name } of courses) {
    const launch = readFileSync(join(web, name, 'launch.js'), 'utf8');
    const { links } = JSON.parse(launch.slice(launch.indexOf('{'), launch.lastIndexOf('}') + 1)) as {
      links: Readonly<Record<string, string>>;
    };
    expect(Object.values(links).filter((link) => !isThere(link, join(web, name, 'index.html')))).toEqual([]);
    const named = readdirSync(join(web, name))
      .filter((file) => file.endsWith('.html') && file !== 'index.html')
      .flatMap((file) =>
        [...readFileSync(join(web, name, file), 'utf8').matchAll(/data-link="([^"]+)"/g)].map(
          (match) => match[1] ?? '',
        ),
      );
    expect(named.filter((link) => !Object.hasOwn(links, link))).toEqual([]);
  }
});

test('from the catalogue through a suitcase into a course, and back by the name of the journey', async () => {
  const page = await browser.newPage();
  await page.goto(at('index.html'));
  await page.getByRole('link', { name: /Ny/ }).first().click();
  expect(page.url()).toBe(`${at('barn-och-unga.html')}#step-ny`);
  await page.locator('#course-samtal-och-delaktighet').getByRole('link', { name: 'Förberedelser' }).click();
  await expectHeading(page, 'Samtal och delaktighet');
  await page.locator('.trail a').click();
  await expectHeading(page, 'Yrkesresan Barn och unga (exempel)');
  await page.getByRole('link', { name: 'Samtal och delaktighet' }).click();
  await expectHeading(page, 'Samtal och delaktighet');
  await page.close();
});

test('a course named on a page is a link here; without script it is its name', async () => {
  const where = at('samtal-och-delaktighet/preparation.html');
  const page = await browser.newPage();
  await page.goto(where);
  const link = page.locator('.introduction .after a');
  expect(await link.getAttribute('href')).toBe('../barn-och-unga.html#course-handlaggning-med-barnet-i-centrum');
  await link.click();
  await expectHeading(page, 'Yrkesresan Barn och unga (exempel)');
  await page.close();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(where);
  expect(await plain.locator('.introduction .after a').count()).toBe(0);
  expect(await plain.locator('.introduction .after').textContent()).toContain('Handläggning med barnet i centrum');
  await context.close();
});

test('ticks are kept in the browser', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(at('verktyg-i-vardagen/tasks.html'));
  await page.locator('[data-fold-all]').first().click();
  await page.locator('.tick input').first().check();
  await page.reload();
  await page.locator('[data-fold-all]').first().click();
  expect(await page.locator('.tick input').first().isChecked()).toBe(true);
  await context.close();
});

async function expectHeading(page: Page, words: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: new RegExp(words.replace(/[()]/g, '.')) }).waitFor();
}

/** True if a relative link leads to a file, and its anchor to an element of it. */
function isThere(link: string, from: string): boolean {
  const url = new URL(link, pathToFileURL(from));
  const [file, anchor] = [
    fileURLToPath(Object.assign(new URL(url), { hash: '' })),
    decodeURIComponent(url.hash.slice(1)),
  ];
  return existsSync(file) && (anchor === '' || readFileSync(file, 'utf8').includes(`id="${anchor}"`));
}
