// @module-tag slow
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './chromium.js';
import { startPageLab, type PageLab } from './page-lab.js';

let browser: Browser;
let lab: PageLab;

beforeAll(async () => {
  browser = await launchChromium();
  lab = await startPageLab(browser);
});
afterAll(async () => {
  lab.close();
  await browser.close();
});

describe('help', () => {
  test('names version, part, contact and support', async () => {
    const { page, context } = await lab.open('kurs/preparation');
    await page.locator('.page-nav').getByRole('link', { name: 'Hjälp' }).click();
    const panel = await page.locator('#help-panel').innerText();
    for (const said of [
      'Förberedelser',
      '1.2.0 (Pilotversion)',
      'redaktionen@kurs.example',
      'Ring supporten.',
      'Sparas bara i den här webbläsaren',
      'CC BY 4.0',
    ])
      expect(panel).toContain(said);
    await context.close();
  });

  test('copies what the support needs, and nothing of who the learner is', async () => {
    const { page, context } = await lab.open('kurs/preparation');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${page.url()}?learner=anna.andersson&sesskey=hemlig`);
    await page.locator('.page-nav').getByRole('link', { name: 'Hjälp' }).click();
    await page.click('#copy');
    await expect.poll(() => page.locator('#live').textContent()).toBe('Kopierat.');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    for (const said of [
      'course: kurs',
      'part: preparation',
      'version: 1.2.0',
      'protocol: web',
      'mode: normal',
      'save: unchanged browser',
      'tasks: 0/2',
      'browser: Mozilla',
    ])
      expect(text).toContain(said);
    expect(text).not.toMatch(/anna|hemlig|http/i);
    await context.close();
  });

  test('without a clipboard shows the text to copy by hand', async () => {
    const { page, context } = await lab.open('kurs/preparation');
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await page.locator('.page-nav').getByRole('link', { name: 'Hjälp' }).click();
    await page.click('#copy');
    expect(await page.getByLabel('Uppgifter till supporten').inputValue()).toContain('course: kurs');
    expect(await page.locator('#live').textContent()).toBe('Markera texten och kopiera den.');
    await context.close();
  });
});

describe('on paper', () => {
  test('everything is open: a checklist with boxes, times, goals and the addresses of sources', async () => {
    const { page, context } = await lab.open('kurs/preparation');
    await page.click('#task-las > h3 button');
    await page.check('#task-las input');
    await page.click('#view-goals');
    await page.emulateMedia({ media: 'print' });
    for (const said of ['Du behöver grunderna.', 'Du får en bild.', 'Öva tillsammans', 'Du kan värdera din egen roll.'])
      expect([said, (await page.getByText(said).locator('visible=true').count()) > 0]).toEqual([said, true]);
    expect(await page.locator('.tick input:visible').count()).toBe(3);
    expect(await page.locator('.tick input:checked:visible').count()).toBe(1);
    expect(await page.locator('#task-las .fact').first().isVisible()).toBe(true);
    for (const away of [
      '#bar',
      '.page-nav',
      '#views',
      'video',
      '.route',
      '#goals-view',
      '#receipt',
      '#audience',
      '#tools',
      '.next',
    ])
      expect([away, await page.locator(away).first().isVisible()]).toEqual([away, false]);
    const printed = (selector: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element, '::after').content);
    expect(await printed('#task-las a[href="https://riksdagen.example/sol"]')).toContain(
      'https://riksdagen.example/sol',
    );
    const box = await page
      .locator('#task-las .box')
      .first()
      .evaluate((element) => getComputedStyle(element, '::before').borderTopWidth);
    expect(parseFloat(box)).toBeGreaterThan(0);
    await context.close();
  });

  test('without script too', async () => {
    const { page, context } = await lab.open('kurs/preparation', { javaScriptEnabled: false });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.tick input:visible').count()).toBe(3);
    await context.close();
  });

  test('a receipt tells what is done, when it was printed, and leaves the name to a pen', async () => {
    const { page, context } = await lab.open('kurs/preparation');
    await page.evaluate(() => {
      globalThis.print = () => undefined;
    });
    await page.click('#task-las > h3 button');
    await page.check('#task-las input');
    await page.locator('.page-nav').getByRole('link', { name: 'Hjälp' }).click();
    await page.click('#print-receipt');
    await page.emulateMedia({ media: 'print' });
    const receipt = await page.locator('#receipt').innerText();
    expect(receipt).toMatch(
      /Kvitto[^]*Yrkesresan Exempel[^]*Förberedelser[^]*1\.2\.0[^]*1 av 2 uppgifter klara, 45 min[^]*\d{4}[^]*Namn/,
    );
    expect(await page.locator('#receipt tr[data-task="las"]').innerText()).toMatch(/45 min\s+Ja$/);
    expect(await page.locator('#receipt tr[data-task="se"]').innerText()).toMatch(/Nej$/);
    expect(await page.locator('#stops').isVisible()).toBe(false);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('#receipt').isVisible()).toBe(false);
    expect(await page.locator('#stops').isVisible()).toBe(true);
    await context.close();
  });
});
