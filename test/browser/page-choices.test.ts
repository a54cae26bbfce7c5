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

describe('goals', () => {
  test('a view of what trains what follows the ticks and leads back to the task', async () => {
    const { page, context } = await lab.open('kurs/preparation');
    expect(await page.locator('#goals-view').isVisible()).toBe(false);
    await page.click('#task-las > h3 button');
    await page.check('#task-las input');
    await page.click('#view-goals');
    expect(await page.locator('#stops').isVisible()).toBe(false);
    expect(await page.locator('#view-goals').getAttribute('aria-pressed')).toBe('true');
    const goal = page.locator('#goals-view [data-goal="gora"]');
    expect(await goal.innerText()).toMatch(/Läs om det\s+Klar[^]*Öva tillsammans[^]*Efterarbete/);
    await page.locator('#goals-view [data-goal="veta"]').getByRole('link', { name: 'Se filmen' }).click();
    expect(await page.locator('#task-se--body').isVisible()).toBe(true);
    expect(await page.locator('#goals-view').isVisible()).toBe(false);
    await context.close();
  });
});

describe('the audience', () => {
  test('hides what is for others, keeps ticks, can be changed, and opens the way to completion', async () => {
    const { page, context } = await lab.open('kurs/preparation');
    await page.click('#task-las > h3 button');
    await page.click('#task-se > h3 button');
    await page.check('#task-se input');
    const callOut = page.getByText('Bara för familjehem.');
    expect(await callOut.isVisible()).toBe(true);
    await page.getByRole('radio', { name: 'Myndighetsutövning' }).check();
    expect(await page.locator('#task-se').isVisible()).toBe(false);
    expect(await callOut.isVisible()).toBe(false);
    expect(await page.locator('.route .dot:visible').count()).toBe(2);
    expect(await page.locator('#progress-tasks').innerText()).toBe('0 av 1 uppgift klar');
    expect(await page.locator('#live').textContent()).toBe(
      'Uppgifterna har ändrats efter ditt val. 0 av 1 uppgift klar. 45 min kvar.',
    );
    expect(await page.locator('#task-las .next').innerText()).toMatch(/Boka resan/);
    await page.check('#task-las input');
    expect(await page.locator('#live').textContent()).toBe(
      'Läs om det är klar. 1 av 1 uppgift klar. Delen är godkänd. Allt som krävs är klart.',
    );
    expect(await page.locator('#part-state').innerText()).toBe('Delen är godkänd. Allt som krävs är klart.');
    await page.getByRole('radio', { name: 'Familjehem' }).check();
    expect(await page.locator('#task-se input').isChecked()).toBe(true);
    expect(await page.locator('#part-state').isVisible()).toBe(true);
    await page.reload();
    expect(await page.getByRole('radio', { name: 'Familjehem' }).isChecked()).toBe(true);
    await context.close();
  });

  test('unanswered keeps the part open though everything is ticked', async () => {
    const { page, context } = await lab.open('kurs/preparation');
    await page.locator('[data-fold-all]').click();
    for (const box of await page.locator('.tick input').all()) await box.check();
    expect(await page.locator('#progress-tasks').innerText()).toBe('2 av 2 uppgifter klara');
    expect(await page.locator('#part-state').isVisible()).toBe(false);
    await context.close();
  });
});

describe('a part where nothing is required', () => {
  test('is finished by a button that then is gone', async () => {
    const { page, context } = await lab.open('kurs/follow-up');
    expect(await page.locator('#progress-tasks').innerText()).toBe('0 av 1 uppgift klar');
    await page.getByRole('button', { name: 'Jag är klar med den här delen' }).click();
    expect(await page.locator('#part-state').isVisible()).toBe(true);
    expect(await page.locator('#finish').isVisible()).toBe(false);
    expect(await page.locator('#live').textContent()).toContain('godkänd');
    await context.close();
  });
});

describe('a second tab', () => {
  test('reads and says why it may not tick', async () => {
    const { page: first, context } = await lab.open('kurs/preparation');
    await first.click('#task-las > h3 button');
    await first.check('#task-las input');
    const { page } = await lab.open('kurs/preparation', { context });
    expect(await page.locator('#mode').innerText()).toContain('öppen i en annan flik');
    await page.click('#task-las > h3 button');
    expect(await page.locator('#task-las input').isDisabled()).toBe(true);
    expect(await page.locator('#task-las input').isChecked()).toBe(true);
    expect(await page.locator('#save-close').isVisible()).toBe(false);
    await context.close();
  });
});

describe('on the web', () => {
  test('what lies elsewhere is a link where the launch knows the way, and words where it does not', async () => {
    const context = await browser.newContext();
    const links = {
      'journey/resa': '../index.html',
      'task/efter': 'follow-up.html#task-efter',
      'part/follow-up': 'follow-up.html',
    };
    await context.route('**/launch.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: `globalThis.kurspaketLaunch=${JSON.stringify({ protocol: 'web', version: '1', links })};`,
      }),
    );
    const { page } = await lab.open('kurs/preparation', { context });
    expect(await page.getByRole('link', { name: 'mer efteråt' }).getAttribute('href')).toBe(
      'follow-up.html#task-efter',
    );
    expect(await page.getByRole('link', { name: 'Yrkesresan Exempel' }).getAttribute('href')).toBe('../index.html');
    expect(await page.getByRole('link', { name: 'Den andra kursen' }).count()).toBe(0);
    await page.click('#view-goals');
    expect(await page.getByRole('link', { name: 'Efterarbete' }).first().getAttribute('href')).toBe('follow-up.html');
    await context.close();
  });
});
