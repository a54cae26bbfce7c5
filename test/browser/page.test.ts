// @module-tag slow
import type { Browser } from 'playwright-core';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './chromium.js';
import { bundledPlayer, bundledStyle, startPageLab, type PageLab } from './page-lab.js';

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

const REAL = 'handlaggning-med-barnet-i-centrum/preparation';

describe('what is fetched', () => {
  test('everything in one round from one origin, no film, nothing later, nothing that a strict policy forbids', async () => {
    const { page, requests, complaints, context } = await lab.open(REAL);
    await page.waitForLoadState('networkidle');
    const html = await (await context.request.get(page.url())).text();
    for (const url of requests) expect(url.startsWith(`${lab.origin}/`)).toBe(true);
    const base = page.url().replace(/[^/]*$/, '');
    const [first, ...others] = requests.map((url) => url.slice(base.length));
    expect(first).toBe('preparation.html');
    for (const url of others) expect(html).toContain(`"${url}"`);
    expect(others).toEqual(
      expect.arrayContaining([
        'style.css',
        'launch.js',
        'player.js',
        'theme/scenery.svg',
        'media/handlaggningens-steg.svg',
      ]),
    );
    expect(others.filter((url) => /\.(?:mp4|mp3|vtt|pdf)$/.test(url))).toEqual([]);
    const before = requests.length;
    await page.click('#task-se-filmen-fran-oro-till-beslut button');
    await page.click('#view-goals');
    await page.waitForLoadState('networkidle');
    expect(requests.length).toBe(before);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('script at most 16 kB, interface alone at most 5 kB, style at most 10 kB, gzipped', async () => {
    const size = (text: string): number => gzipSync(text, { level: 9 }).length;
    expect(size(await bundledPlayer())).toBeLessThanOrEqual(16 * 1024);
    expect(size(await bundledPlayer(true))).toBeLessThanOrEqual(5 * 1024);
    expect(size(await bundledStyle())).toBeLessThanOrEqual(10 * 1024);
  });
});

describe('without script', () => {
  test('everything is open, and nothing pretends to work', async () => {
    const { page, context } = await lab.open('kurs/preparation', { javaScriptEnabled: false });
    for (const text of [
      'Du behöver grunderna.',
      'Bara för familjehem.',
      'Någon säger',
      'Öva tillsammans',
      'Du kan värdera din egen roll.',
      'Ring supporten.',
    ]) {
      expect([text, await page.locator('main').getByText(text).first().isVisible()]).toEqual([text, true]);
    }
    expect(await page.locator('noscript .notice').isVisible()).toBe(true);
    for (const control of await page.locator('button, input, textarea').all())
      expect(await control.isVisible()).toBe(false);
    await page.click('#go a');
    expect(page.url()).toContain('#task-las');
    await context.close();
  });

  test('what a blocked script would have folded opens by itself', async () => {
    const context = await browser.newContext();
    await context.route('**/player.js', (route) => route.abort());
    const { page } = await lab.open('kurs/preparation', { context });
    await page.locator('#task-las--body').waitFor({ state: 'visible' });
    expect(await page.locator('.tick').first().isVisible()).toBe(false);
    await context.close();
  });
});

describe('stops', () => {
  test('tell title, kind, time and whether they must be done while closed; open and close where they are', async () => {
    const { page, context } = await lab.open('kurs/preparation');
    const button = page.locator('#task-las button').first();
    expect(await button.innerText()).toMatch(/Läs om det[^]*Läsa[^]*45 min[^]*Obligatorisk/);
    expect(await page.locator('#task-boka button').first().innerText()).toContain('Frivillig');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator('#task-las--body').isVisible()).toBe(false);
    await button.click();
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('#task-las--body').isVisible()).toBe(true);
    await page.click('#task-se > h3 button');
    expect(await page.locator('#task-las--body').isVisible()).toBe(true);
    await button.click();
    expect(await page.locator('#task-las--body').isVisible()).toBe(false);
    await context.close();
  });

  test('all at once', async () => {
    const { page, context } = await lab.open('kurs/preparation');
    const all = page.locator('[data-fold-all]');
    await all.click();
    expect(await page.locator('.part .stop-body:visible').count()).toBe(3);
    expect(await all.innerText()).toBe('Stäng alla');
    await all.click();
    expect(await page.locator('.part .stop-body:visible').count()).toBe(0);
    await context.close();
  });

  test('a tick changes the count, the time, the route and the goals; the focus and the page stay; one message is heard', async () => {
    const { page, context } = await lab.open('kurs/preparation');
    await page.click('#task-las > h3 button');
    const box = page.getByRole('checkbox', { name: 'Markera Läs om det som klar' });
    await box.focus();
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const region of document.querySelectorAll('[aria-live],[role=status],[role=alert]')) {
        new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
          childList: true,
          characterData: true,
          subtree: true,
        });
      }
    });
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press('Space');
    expect(await box.isChecked()).toBe(true);
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['task'])).toBe('las');
    expect(await page.evaluate(() => scrollY)).toBe(before);
    expect(await page.locator('#task-las--body').isVisible()).toBe(true);
    await expect
      .poll(() => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard))
      .toEqual(['Läs om det är klar. 1 av 2 uppgifter klara. 1 h 5 min kvar.']);
    expect(await page.locator('#progress-tasks').innerText()).toBe('1 av 2 uppgifter klara');
    expect(await page.locator('#progress-time').innerText()).toBe('1 h 5 min kvar (frivilligt: 0 av 1)');
    expect(await page.locator('.route .dot.done').getAttribute('data-task')).toBe('las');
    expect(await page.locator('#task-las .chip.is-done').innerText()).toContain('Klar');
    expect(await page.locator('#save-state').innerText()).toMatch(/^Sparat i den här webbläsaren \d\d:\d\d$/);
    await page.keyboard.press('Space');
    expect(await page.locator('#live').textContent()).toBe(
      'Läs om det är inte längre klar. 0 av 2 uppgifter klara. 1 h 50 min kvar.',
    );
    expect(await page.locator('#task-las .chip.is-done').isVisible()).toBe(false);
    await context.close();
  });

  test('a later visit finds the ticks and the way on', async () => {
    const { page, context } = await lab.open('kurs/preparation');
    expect(await page.locator('#go').innerText()).toMatch(/Börja med\s+Läs om det/);
    await page.click('#task-las > h3 button');
    await page.check('#task-las input');
    await page.reload();
    expect(await page.locator('#task-las input').isChecked()).toBe(true);
    expect(await page.locator('#go').innerText()).toMatch(/Fortsätt med\s+Se filmen/);
    await page.click('#go a');
    expect(await page.locator('#task-se--body').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-controls'))).toBe('task-se--body');
    expect(page.url()).not.toContain('#');
    await context.close();
  });

  test('each leads to the next, and a link from outside opens its stop', async () => {
    const { page, context } = await lab.open('kurs/preparation');
    await page.click('#task-las > h3 button');
    await page.click('#task-las .next a');
    expect(await page.locator('#task-se--body').isVisible()).toBe(true);
    await page.click('#introduction a[href="#day-dag-1"]');
    expect(await page.locator('#day-dag-1--body').isVisible()).toBe(true);
    await page.goto(`${page.url()}#task-boka`);
    await page.reload();
    expect(await page.locator('#task-boka--body').isVisible()).toBe(true);
    await context.close();
  });
});
