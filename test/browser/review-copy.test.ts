// @module-tag slow
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diff } from '../../src/jobs/compare/compare.js';
import { review } from '../../src/jobs/review/review.js';
import { readPageLook } from '../../src/disk/tool-assets.js';
import { htmlChanges } from '../../src/report/changes/html.js';
import { axe } from './axe.js';
import { launchChromium } from './chromium.js';
import { pdfPages, reportLab, sticksOut, type ReportLab } from './report-lab.js';

const COURSE = 'barn-och-unga/samtal-och-delaktighet';
const FILM = 'handlaggning-med-barnet-i-centrum';
const folder = mkdtempSync(join(tmpdir(), 'kurspaket-review-'));
let browser: Browser;
let lab: ReportLab;

/** The example content with a course that somebody has worked on. */
function worked(): string {
  const root = join(folder, 'content');
  cpSync('content', root, { recursive: true });
  const edit = (path: string, ...pairs: readonly (readonly [string, string])[]): void => {
    const file = join(root, COURSE, path);
    const text = readFileSync(file, 'utf8');
    for (const [from] of pairs) if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
    writeFileSync(
      file,
      pairs.reduce((all, [from, to]) => all.replace(from, to), text),
    );
  };
  edit(
    'preparation/02-lyssna-pa-tva-samtal.md',
    ['time: 3 min', 'time: 10 min'],
    ['- Vilken fråga öppnade upp?', '- Vilken fråga öppnade upp samtalet?'],
  );
  edit('preparation/01-las-om-att-samtala-med-barn.md', ['Läs artikel 12 två gånger.', 'Läs artikel 12 långsamt.']);
  edit('course.md', ['Du kan värdera din egen roll i samtalet', 'Du kan värdera din egen roll och makt i samtalet']);
  edit('media/tva-samtal.md', ['.', '!']);
  rmSync(join(root, COURSE, 'follow-up/04-starta-en-samtalscirkel.md'));
  writeFileSync(
    join(root, COURSE, 'follow-up/06-beratta.md'),
    '---\nid: beratta\ntitle: "Berätta för gruppen"\nkind: discuss\ntime: 30 min\ngoals:\n  - egen-roll\nwhy: "Det blir tydligare."\n---\nTa tio minuter på nästa möte.\n',
  );
  return root;
}

beforeAll(async () => {
  browser = await launchChromium();
  const root = worked();
  const call = { root, within: [], cwd: folder, today: '2026-11-01' };
  const base = join(process.cwd(), 'content');
  const compared = await review({ ...call, base });
  const english = await review({ ...call, base, language: 'en' });
  const plain = await review({ ...call, within: [`barn-och-unga/${FILM}`] });
  const report = await diff({ base, workspace: () => root, cwd: folder, today: '2026-11-01' });
  lab = reportLab(
    browser,
    new Map([
      ...compared.copies.map(({ page }) => ['changed.html', page] as const),
      ...english.copies.map(({ page }) => ['english.html', page] as const),
      ...plain.copies.map(({ page }) => ['plain.html', page] as const),
      ['diff.html', htmlChanges({ ...report, base: 'main', head: 'gren' }, readPageLook('changes'))],
    ]),
  );
  expect(compared.copies.map(({ course }) => course)).toEqual(['samtal-och-delaktighet']);
});
afterAll(async () => {
  lab.close();
  rmSync(folder, { recursive: true, force: true });
  await browser.close();
});

const PAGES = ['changed.html', 'english.html', 'plain.html', 'diff.html'];
const openDetails = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });

describe.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
] as const)('axe-core has nothing to say, %s', (_, look) => {
  test.each(PAGES)('%s', async (name) => {
    const { page, context, complaints, requests } = await lab.open(name, look);
    await openDetails(page);
    expect(await axe(page)).toEqual([]);
    expect([complaints, requests.filter((address) => !address.startsWith('data:'))]).toEqual([[], []]);
    await context.close();
  });
});

describe.each(PAGES)('%s', (name) => {
  test('fits a phone and a page zoomed to 400 %', async () => {
    const { page, context } = await lab.open(name, { viewport: { width: 320, height: 640 } });
    await openDetails(page);
    expect(await sticksOut(page)).toEqual([]);
    await context.close();
  });

  test('leads somewhere with every link in it, and has every id once', async () => {
    const { page, context } = await lab.open(name);
    const wrong = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const lost = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].filter(
        (link) => document.getElementById(decodeURIComponent(link.hash.slice(1))) === null,
      );
      return [...ids.filter((id, index) => ids.indexOf(id) !== index), ...lost.map((link) => link.hash)];
    });
    expect(wrong).toEqual([]);
    await context.close();
  });

  test('goes on paper', async () => {
    const { page, context } = await lab.open(name);
    expect(pdfPages(await page.pdf())).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    expect(await sticksOut(page)).toEqual([]);
    await context.close();
  });
});

describe('a review copy', () => {
  test('shows what came and went in the text, and says it', async () => {
    const { page, context } = await lab.open('changed.html');
    const article = page.locator('#task-lyssna-pa-tva-samtal');
    expect(await article.locator('del').allTextContents()).toContain('[borttaget: 3 min]');
    expect(await article.locator('ins').allTextContents()).toEqual(
      expect.arrayContaining(['[tillagt: 10 min]', '[tillagt: samtalet]']),
    );
    const lines = await article
      .locator('ins')
      .first()
      .evaluate((element) => getComputedStyle(element).textDecorationLine);
    const through = await article
      .locator('del')
      .first()
      .evaluate((element) => getComputedStyle(element).textDecorationLine);
    expect([lines, through]).toEqual(['underline', 'line-through']);
    expect(await page.locator('#task-beratta').getByText('Ny', { exact: true }).count()).toBe(1);
    // What is reworded with the goals is not marked again in every task that trains them.
    expect(await page.locator('#task-se-dig-sjalv-i-samtalet ins, #task-se-dig-sjalv-i-samtalet del').count()).toBe(0);
    await context.close();
  });

  test('leads from the list of changes to the place', async () => {
    const { page, context } = await lab.open('changed.html');
    await page
      .locator('#changes')
      .getByRole('link', { name: /^Lyssna på två samtal/ })
      .click();
    expect(await page.evaluate(() => location.hash)).toBe('#task-lyssna-pa-tva-samtal');
    expect(await page.locator('#task-lyssna-pa-tva-samtal h3').isVisible()).toBe(true);
    await context.close();
  });

  test('puts away what has not changed, and what has gone, without a script', async () => {
    const { page, context } = await lab.open('changed.html', { javaScriptEnabled: false });
    const visible = async (): Promise<readonly (string | null)[]> =>
      Promise.all(
        (await page.locator('article.task:visible > h3 > :first-child').all()).map((each) => each.textContent()),
      );
    expect((await visible()).length).toBeGreaterThan(12);
    await page.getByLabel('Visa bara det som är ändrat').check();
    expect(await visible()).toEqual(
      [
        'Läs om att samtala med barn',
        'Lyssna på två samtal om samma sak',
        'Berätta för gruppen',
        '[borttaget: Starta en samtalscirkel på jobbet]',
      ].map((text) => expect.stringContaining(text.replace(/^\[borttaget: |\]$/g, ''))),
    );
    await page.getByLabel('Dölj det som är borttaget').check();
    expect((await visible()).length).toBe(3);
    expect(await page.locator('del.removed:visible').count()).toBe(0);
    await context.close();
  });

  test('holds the pictures, names the film, gives its text, and shows what only trainers see', async () => {
    const { page, context } = await lab.open('plain.html');
    const widths = await page
      .locator('main img')
      .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
    expect(widths.length).toBeGreaterThan(1);
    expect(widths.every((width) => width > 0)).toBe(true);
    expect(await page.locator('video, audio, script, iframe, link').count()).toBe(0);
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/Film: fran-oro-till-beslut\.mp4 \(.*min.*\)/);
    expect(text).toContain('Undertexter: fran-oro-till-beslut.sv.vtt');
    expect(text).toContain('Kursen följer ett enda ärende från oro till uppföljning.');
    expect(text).toMatch(/09:00\s+\d+ min/);
    expect(await page.locator('ins, del.removed, .tools').count()).toBe(0);
    await context.close();
  });
});
