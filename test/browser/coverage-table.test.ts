// @module-tag slow
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './chromium.js';
import { coverageReports, openTable, shownGoals } from './coverage-reports.js';
import { reportLab, type ReportLab } from './report-lab.js';

/** A busy machine is no fault of the page. */
const PATIENCE = { timeout: 15_000 };
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

const shown = (page: Page): Promise<string> => page.locator('#shown').innerText();

describe('the table', () => {
  test('is filtered by step, flag and words, tells how much is left, and lets go', async () => {
    const { page, context } = await lab.open('resa.html');
    await openTable(page);
    expect(await shown(page)).toBe('12 av 12 mål visas');
    await page.getByRole('combobox', { name: 'Steg' }).selectOption('Van');
    expect(await shownGoals(page)).toEqual(['Du kan halvt.']);
    expect(await shown(page)).toBe('1 av 12 mål visas');
    await page.getByRole('button', { name: 'Rensa' }).click();
    await expect.poll(() => shown(page), PATIENCE).toBe('12 av 12 mål visas');
    await page.getByRole('combobox', { name: 'Att se över' }).selectOption('Övas aldrig');
    expect(await shownGoals(page)).toEqual(['Du kan ovas aldrig.']);
    await page.getByRole('combobox', { name: 'Att se över' }).selectOption('Allt med märkning');
    expect((await shownGoals(page)).length).toBe(9);
    await page.getByRole('searchbox', { name: 'Sök i målen' }).fill('UTKAST');
    expect(await shownGoals(page)).toEqual([]);
    expect(await shown(page)).toBe('0 av 12 mål visas');
    expect(await page.locator('#shown').getAttribute('role')).toBe('status');
    await context.close();
  });

  test('shows what one audience meets: its tasks, its minutes, its sums', async () => {
    const { page, context } = await lab.open('resa.html');
    await openTable(page);
    const row = page.locator('#goal--alla-fel--for-en-grupp');
    const said = (cell: Locator): Promise<string> =>
      cell
        .locator('summary > :not(i)')
        .allTextContents()
        .then((texts) => texts.join(''));
    const cells = async (): Promise<readonly string[]> => [
      await said(row.locator('td').nth(3)),
      await row.locator('.sum').innerText(),
    ];
    expect(await cells()).toEqual(['40 min, 2 uppgifter', '40 min']);
    await page.getByRole('combobox', { name: 'Målgrupp' }).selectOption('Daglig verksamhet');
    expect(await cells()).toEqual(['0 min, Inget tränar målet här', '0 min']);
    await page.getByRole('combobox', { name: 'Målgrupp' }).selectOption('Boende');
    expect(await cells()).toEqual(['40 min, 2 uppgifter', '40 min']);
    await page.getByRole('combobox', { name: 'Målgrupp' }).selectOption('Daglig verksamhet');
    const two = page.locator('#goal--alla-fel--for-tva-grupper td').nth(3);
    expect(await said(two)).toBe('20 min, 1 uppgift');
    await two.locator('summary').click();
    expect(await page.locator('#goal--alla-fel--for-tva-grupper li[data-k]:visible').allTextContents()).toEqual([
      expect.stringContaining('Uppgift tva-grupper'),
    ]);
    await context.close();
  });

  test('is sorted by every column, by mouse and keyboard, and says so', async () => {
    const { page, context } = await lab.open('resa.html');
    await openTable(page);
    const head = (name: string) => page.getByRole('columnheader', { name });
    expect(
      await page.locator('#goals thead th').evaluateAll((heads) => heads.map((each) => each.getAttribute('aria-sort'))),
    ).toEqual(['ascending', ...Array.from({ length: 8 }, () => 'none')]);
    await head('Mål').getByRole('button').click();
    expect(await head('Mål').getAttribute('aria-sort')).toBe('ascending');
    const texts = await shownGoals(page);
    expect(texts).toEqual([...texts].sort(new Intl.Collator('sv').compare));
    await head('Summa').getByRole('button').focus();
    await page.keyboard.press('Enter');
    expect(await head('Summa').getAttribute('aria-sort')).toBe('descending');
    expect(await head('Mål').getAttribute('aria-sort')).toBe('none');
    expect((await shownGoals(page))[0]).toBe('Du kan helt bra.');
    await page.keyboard.press('Enter');
    expect(await head('Summa').getAttribute('aria-sort')).toBe('ascending');
    expect((await shownGoals(page))[0]).toBe('Du kan ingen tranar.');
    await head('Kurs').first().getByRole('button').click();
    expect((await shownGoals(page)).slice(0, 2)).toEqual(['Du kan ingen tranar.', 'Du kan for en grupp.']);
    await context.close();
  });

  test('opens a cell to links to the task and to its line, by the keyboard alone', async () => {
    const { page, context } = await lab.open('resa.html');
    await openTable(page);
    const cell = page.locator('#goal--alla-fel--helt-bra td').nth(4);
    await cell.locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
      'https://kurser.example/alla-fel/preparation.html#day-dag-1',
    );
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
      'https://forge.example/blob/abc/resa/alla-fel/course-days/01-dag.md#L8',
    );
    await page.getByRole('button', { name: 'Visa uppgifterna' }).click();
    expect(await page.locator('#goals details:not([open])').count()).toBe(0);
    await page.getByRole('button', { name: 'Visa uppgifterna', pressed: true }).click();
    expect(await page.locator('#goals details[open]').count()).toBe(0);
    await context.close();
  });

  test('tells screen readers what a figure belongs to', async () => {
    const { page, context } = await lab.open('resa.html');
    await openTable(page);
    expect(await page.getByRole('table', { name: 'Kunskapsmålen och det som tränar dem' }).count()).toBe(1);
    expect(await page.getByRole('row').filter({ hasText: 'helt bra' }).getByRole('rowheader').count()).toBe(1);
    expect(await page.locator('#goals thead th:not([scope=col])').count()).toBe(0);
    expect(await page.locator('#goals .absent').first().textContent()).toBe('Delen finns inte i kursen');
    expect(
      await page.getByRole('region', { name: 'Kunskapsmålen och det som tränar dem' }).getAttribute('tabindex'),
    ).toBe('0');
    await context.close();
  });
});

test('a link to a goal opens the fold, lets filters go and puts the focus on the goal', async () => {
  const { page, context } = await lab.open('resa.html#goal--alla-fel--helt-bra');
  const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.closest('tr')?.id);
  await expect.poll(focused, PATIENCE).toBe('goal--alla-fel--helt-bra');
  await page.getByRole('searchbox', { name: 'Sök i målen' }).fill('utkastets');
  await page.locator('#uncovered + ul a[href="#goal--alla-fel--ingen-tranar"]').click();
  await expect.poll(focused, PATIENCE).toBe('goal--alla-fel--ingen-tranar');
  expect(await page.locator('#goal--alla-fel--ingen-tranar').isVisible()).toBe(true);
  await context.close();
});

describe('125 courses', () => {
  test('every goal is in the table, however far one scrolls, and filters and sorting work', async () => {
    const { page, context, complaints } = await lab.open('nation.html');
    await openTable(page);
    const all = await page.locator('#goals tbody tr').count();
    expect(all).toBeGreaterThan(500);
    await expect.poll(() => page.locator('#goals tbody tr:visible').count(), PATIENCE).toBe(all);
    await page.getByRole('searchbox', { name: 'Sök i målen' }).fill('samtal och delaktighet 122');
    expect((await shownGoals(page)).length).toBe(6);
    await page.getByRole('searchbox', { name: 'Sök i målen' }).fill('');
    await page.getByRole('combobox', { name: 'Målgrupp' }).selectOption('Arbetsledare och chefer');
    expect(await shown(page)).toBe(`75 av ${all} mål visas`);
    await page.getByRole('columnheader', { name: 'Summa' }).getByRole('button').click();
    const sums = await page
      .locator('#goals tbody tr:visible .sum')
      .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('data-v'))));
    expect(sums).toEqual([...sums].sort((a, b) => b - a));
    expect(complaints).toEqual([]);
    await context.close();
  }, 60_000);
});
