// @module-tag slow
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './chromium.js';
import { startPageLab, type PageLab } from './page-lab.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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

/** What axe-core finds: rule and element; every rule it has, best practices too. */
async function axe(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe: judge } = globalThis as unknown as {
      axe: {
        run: (
          context: Document,
          options: object,
        ) => Promise<{ violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[] }>;
      };
    };
    const { violations } = await judge.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
    );
  });
}

const looks: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light', reducedMotion: 'reduce' },
  dark: { colorScheme: 'dark', reducedMotion: 'reduce' },
};
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'as it opens': async () => undefined,
  'everything open, help too': async (page) => {
    for (const button of await page.locator('.fold-button[aria-expanded="false"]').all())
      if (await button.isVisible()) await button.click();
    for (const button of await page.locator('.fold-line .fold-button[aria-expanded="false"]').all())
      await button.click();
  },
  'audience chosen, ticked': async (page) => {
    await page.getByRole('radio', { name: 'Myndighetsutövning' }).check();
    await page.locator('[data-fold-all]').first().click();
    for (const box of await page.locator('.tick input:visible').all()) await box.check();
  },
  'goal by goal': async (page) => {
    await page.click('#view-goals');
  },
};

describe.each(Object.entries(looks))('axe-core has nothing to say, %s', (_, look) => {
  test.each(Object.entries(states))('%s', async (__, bring) => {
    const { page, context } = await lab.open('kurs/preparation', look);
    await bring(page);
    expect(await axe(page)).toEqual([]);
    await context.close();
  });

  test('saved badly, in review, with news', async () => {
    const { page, context } = await lab.open('kurs/preparation', {
      ...look,
      script: {
        mode: 'review',
        completed: true,
        fresh: ['se'],
        save: { state: 'unsaved', keptIn: 'memory', reason: 'gone' },
      },
    });
    expect(await axe(page)).toEqual([]);
    await context.close();
  });

  test('read only', async () => {
    const { page, context } = await lab.open('kurs/preparation', { ...look, script: { mode: 'second-tab' } });
    await page.locator('[data-fold-all]').click();
    expect(await axe(page)).toEqual([]);
    await context.close();
  });

  test.each([
    'handlaggning-med-barnet-i-centrum/preparation',
    'handlaggning-med-barnet-i-centrum/course',
    'samtal-och-delaktighet/follow-up',
  ])('%s, all open', async (where) => {
    const { page, context } = await lab.open(where, look);
    for (const button of await page
      .locator('[data-fold-all], .day .fold-button, .help .fold-button, .goals .fold-button')
      .all())
      if (await button.isVisible()) await button.click();
    expect(await axe(page)).toEqual([]);
    await context.close();
  });
});

test('axe-core has nothing to say without script', async () => {
  const context = await browser.newContext();
  await context.route('**/player.js', (route) => route.abort());
  const { page } = await lab.open('kurs/preparation', { context });
  await page.locator('#task-las--body').waitFor({ state: 'visible' });
  expect(await axe(page)).toEqual([]);
  await context.close();
});
