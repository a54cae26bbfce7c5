// @module-tag slow
import type { Browser, Page } from 'playwright-core';
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

/** Elements that stick out to the right of the window, where nothing scrolls them. */
const sticksOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['the page'] : [];
    const scrolls = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
    const out = [...document.querySelectorAll('main *, header *, footer *')].filter(
      (element) =>
        element.getClientRects().length > 0 &&
        element.getBoundingClientRect().right > innerWidth + 1 &&
        !scrolls(element.parentElement) &&
        !scrolls(element),
    );
    return [
      ...wide,
      ...out.map(
        (element) =>
          `${element.tagName}.${element.getAttribute('class') ?? ''} ${(element.textContent ?? '').slice(0, 30)}`,
      ),
    ];
  });

async function openAll(page: Page): Promise<void> {
  for (const button of await page
    .locator('[data-fold-all], .day .fold-button, .help .fold-button, .goals .fold-button')
    .all())
    if (await button.isVisible()) await button.click();
}

describe('room', () => {
  test.each([
    ['320 px', 320, 640],
    ['400 % of 1280 × 1024', 320, 256],
    ['a phone in the LMS', 367, 666],
    ['the LMS', 650, 666],
  ])('%s is enough: nothing scrolls sideways', async (_, width, height) => {
    for (const where of [
      'kurs/preparation',
      'handlaggning-med-barnet-i-centrum/preparation',
      'samtal-och-delaktighet/course',
    ]) {
      const { page, context } = await lab.open(where, { viewport: { width, height } });
      await openAll(page);
      expect(await sticksOut(page)).toEqual([]);
      await page.click('#view-goals');
      expect(await sticksOut(page)).toEqual([]);
      await context.close();
    }
  });

  test('at 400 % the bar does not take the window', async () => {
    const { page, context } = await lab.open('kurs/preparation', { viewport: { width: 320, height: 256 } });
    expect(await page.locator('#bar').evaluate((element) => getComputedStyle(element).position)).toBe('static');
    await context.close();
  });

  test('wider text spacing (1.4.12) and twice the text size (1.4.4) lose nothing', async () => {
    for (const css of [
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
      'html { font-size: 200% !important }',
    ]) {
      const { page, context } = await lab.open('handlaggning-med-barnet-i-centrum/preparation', {
        viewport: { width: 650, height: 666 },
        bypassCSP: true,
      });
      await openAll(page);
      await page.addStyleTag({ content: css });
      expect(await sticksOut(page)).toEqual([]);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('main :not(.vh, .vh *, svg, svg *)')]
          .filter(
            (element) =>
              element.getClientRects().length > 0 &&
              getComputedStyle(element).overflow === 'hidden' &&
              element.scrollHeight > element.clientHeight + 1,
          )
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      expect(cut).toEqual([]);
      await context.close();
    }
  });
});

/** What has the focus, and what is seen of it. */
const focused = (page: Page): Promise<{ readonly name: string; readonly seen: boolean; readonly outlined: boolean }> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const box = element.getBoundingClientRect();
    const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 20), 0), innerHeight - 1);
    const top = document.elementFromPoint(box.left + Math.min(box.width / 2, 40), y);
    const style = getComputedStyle(element);
    return {
      name:
        element === document.body
          ? ''
          : element.id ||
            element.getAttribute('data-task') ||
            element.getAttribute('aria-controls') ||
            element.getAttribute('name') ||
            (element.textContent ?? '').trim() ||
            element.tagName,
      seen:
        box.bottom > 0 &&
        box.top < innerHeight &&
        top !== null &&
        (element.contains(top) || top.contains(element) || element.closest('label')?.contains(top) === true),
      outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
    };
  });

describe('the keyboard', () => {
  test('reaches everything in order, always seen, never under the bar', async () => {
    const { page, context } = await lab.open('kurs/preparation');
    await page.keyboard.press('Tab');
    await page.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>('.fold-button')) button.click();
    });
    const names: string[] = [];
    for (let i = 0; i < 120; i += 1) {
      const now = await focused(page);
      if (now.name === '') break;
      names.push(now.name);
      expect([now.name, now.outlined, now.seen]).toEqual([now.name, true, true]);
      await page.keyboard.press('Tab');
    }
    const order = [
      'task-las--body',
      'las',
      'task-se--body',
      'task-se--transcript',
      'se',
      'task-boka--body',
      'boka',
      'day-dag-1--body',
      'help-panel',
      'print',
      'copy',
      'save-close',
    ];
    expect(names.filter((name) => order.includes(name))).toEqual(order);
    await context.close();
  });

  test('is enough to skip, open, tick and go on', async () => {
    const { page, context } = await lab.open('kurs/preparation');
    await page.keyboard.press('Tab');
    expect((await focused(page)).name).toBe('Hoppa till uppgifterna');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect((await focused(page)).name).toBe('task-las--body');
    await page.keyboard.press('Enter');
    for (let i = 0; i < 40 && (await focused(page)).name !== 'las'; i += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.locator('#task-las input').isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect((await focused(page)).name).toBe('task-se--body');
    expect(await page.locator('#task-se--body').isVisible()).toBe(true);
    await context.close();
  });

  test('a target that is followed is not hidden by the bar', async () => {
    const { page, context } = await lab.open('handlaggning-med-barnet-i-centrum/preparation');
    for (const name of ['Kunskapsmål', 'Kursdagar', 'Hjälp', 'Uppgifter']) {
      await page.locator('.page-nav').getByRole('link', { name }).click();
      const { top, bar } = await page.evaluate(() => ({
        top: document.activeElement?.getBoundingClientRect().top ?? -1,
        bar: document.getElementById('bar')?.getBoundingClientRect().top ?? 0,
      }));
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(bar);
    }
    await context.close();
  });
});

test('every target is at least 24 × 24 px, links in running text aside', async () => {
  const { page, context } = await lab.open('kurs/preparation', { viewport: { width: 367, height: 666 } });
  await openAll(page);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, input, .page-nav a, .go a, .next a, .help-columns p a, textarea')]
      .filter((element) => {
        const { width, height } = (
          element.matches('input') ? (element.closest('label') ?? element) : element
        ).getBoundingClientRect();
        return width > 0 && (width < 24 || height < 24);
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  );
  expect(small).toEqual([]);
  await context.close();
});

test('with forced colours what is done, chosen and focused is still told apart', async () => {
  const { page, context } = await lab.open('kurs/preparation', { forcedColors: 'active' });
  await page.click('#task-las > h3 button');
  await page.check('#task-las input');
  const border = (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => `${getComputedStyle(element).borderTopStyle} ${getComputedStyle(element).borderTopWidth}`);
  expect(await border('#task-las > .marker')).not.toBe(await border('#task-se > .marker'));
  expect(await page.locator('#task-las .chip.is-done').isVisible()).toBe(true);
  expect(await border('#view-route')).not.toBe(await border('#view-goals'));
  expect(await page.locator('#task-las input').evaluate((element) => getComputedStyle(element).appearance)).toBe(
    'auto',
  );
  await page.locator('#task-las input').focus();
  await page.keyboard.press('Tab');
  expect((await focused(page)).outlined).toBe(true);
  await context.close();
});

test('with reduced motion nothing moves', async () => {
  const moving = async (reducedMotion: 'reduce' | 'no-preference'): Promise<number> => {
    const { page, context } = await lab.open('kurs/preparation', { reducedMotion });
    const count = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) =>
          getComputedStyle(element)
            .transitionDuration.split(',')
            .some((time) => parseFloat(time) > 0),
        ).length,
    );
    await context.close();
    return count;
  };
  expect(await moving('reduce')).toBe(0);
  expect(await moving('no-preference')).toBeGreaterThan(0);
});
