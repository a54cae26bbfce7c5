// @module-tag slow
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './chromium.js';
import { startPageLab, type PageLab } from './page-lab.js';
import type { Script } from './scripted-session.js';

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

/** Gives the session another state and lets it tell the page. */
async function become(page: Page, state: Partial<Script>): Promise<void> {
  await page.evaluate((next) => {
    Object.assign(globalThis.script ?? {}, next);
    globalThis.script?.tell?.();
  }, state);
}

const status = (page: Page): Promise<string> => page.locator('#save-state').innerText();
const calls = (page: Page): Promise<readonly string[]> => page.evaluate(() => globalThis.script?.calls ?? []);

describe('the status line', () => {
  test('says in plain words whether it is saved, and where', async () => {
    const { page, context } = await lab.open('kurs/preparation', { script: {} });
    const at = await page.evaluate(() => new Date(2026, 9, 14, 14, 2).getTime());
    const said: Record<string, Script['save']> = {
      'Sparat i lärplattformen 14:02': { state: 'saved', where: 'lms', at },
      'Sparat i den här webbläsaren 14:02': { state: 'saved', where: 'browser', at },
      'Finns bara kvar tills du stänger sidan': { state: 'saved', where: 'memory', at },
      'Sparas i lärplattformen': { state: 'unchanged', where: 'lms' },
      'Sparas bara i den här webbläsaren': { state: 'unchanged', where: 'browser' },
      'Sparas inte när du stänger sidan': { state: 'unchanged', where: 'memory' },
      'Sparar …': { state: 'saving' },
      'Du är inte uppkopplad. Dina bockar ligger kvar i webbläsaren och skickas så snart det går.': {
        state: 'unsaved',
        keptIn: 'browser',
        reason: 'offline',
      },
      'Lärplattformen tog inte emot det senaste. Dina bockar ligger kvar i webbläsaren och skickas så snart det går.': {
        state: 'unsaved',
        keptIn: 'browser',
        reason: 'refused',
      },
      'Kontakten med lärplattformen är bruten. Stäng inte sidan: dina bockar finns bara här tills det går att spara.': {
        state: 'unsaved',
        keptIn: 'memory',
        reason: 'gone',
      },
      'Lärplattformen har avslutat besöket. Gå tillbaka dit och starta om. Dina bockar ligger kvar i webbläsaren och skickas så snart det går.':
        {
          state: 'unsaved',
          keptIn: 'browser',
          reason: 'over',
        },
      'Allt är sparat. Du kan stänga sidan.': { state: 'closed', saved: true },
      'Det senaste hann inte sparas. Öppna delen igen och kontrollera dina bockar.': { state: 'closed', saved: false },
    };
    for (const [sentence, save] of Object.entries(said)) {
      await become(page, { save });
      expect(await status(page)).toBe(sentence);
      expect(await page.locator('#save-state-help').textContent()).toBe(sentence);
      expect([save.state, await page.locator('#retry').isVisible()]).toEqual([
        save.state,
        save.state === 'unsaved' && save.reason !== 'over',
      ]);
      expect([save.state, await page.locator('#save-close').isVisible()]).toEqual([
        save.state,
        save.state !== 'closed',
      ]);
      expect([save.state, await page.locator('.tick input').first().isDisabled()]).toEqual([
        save.state,
        save.state === 'closed',
      ]);
    }
    await context.close();
  });

  test('keeps the focus where the button that had it goes away', async () => {
    const { page, context } = await lab.open('kurs/preparation', {
      script: { save: { state: 'unsaved', keptIn: 'browser', reason: 'gone' } },
    });
    await page.locator('#retry').focus();
    await become(page, { save: { state: 'unchanged', where: 'lms' } });
    expect(await page.locator('#retry').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('save-state');
    await context.close();
  });

  test('promises nothing in a preview', async () => {
    const { page, context } = await lab.open('kurs/preparation', { script: { mode: 'browse' } });
    expect(await status(page)).toBe('Det här är en förhandsvisning. Inget sparas.');
    await become(page, { save: { state: 'closed', saved: true } });
    expect(await status(page)).toBe('Det här är en förhandsvisning. Inget sparas.');
    await context.close();
  });

  test('tells once more of what cannot be saved when somebody wants to close', async () => {
    const { page, context } = await lab.open('kurs/preparation', {
      script: { save: { state: 'unsaved', keptIn: 'memory', reason: 'gone' } },
    });
    await page.locator('#save-close').click();
    expect(await calls(page)).toContain('close');
    await page.waitForFunction(() => document.getElementById('live')?.textContent?.includes('Stäng inte sidan'));
    await context.close();
  });

  test('announces a trouble once, not at every new attempt, and tries again when asked', async () => {
    const { page, context } = await lab.open('kurs/preparation', { script: {} });
    const trouble = { state: 'unsaved', keptIn: 'browser', reason: 'refused' } as const;
    await become(page, { save: trouble });
    expect(await page.locator('#live').textContent()).toContain('Lärplattformen tog inte emot det senaste.');
    await page.evaluate(() => {
      (document.getElementById('live') as HTMLElement).textContent = '';
    });
    await become(page, { save: trouble });
    await become(page, { save: { state: 'saved', where: 'lms', at: 0 } });
    expect(await page.locator('#live').textContent()).toBe('');
    await become(page, { save: trouble });
    await page.click('#retry');
    expect(await calls(page)).toEqual(['retry']);
    await context.close();
  });

  test('in review, preview and a second tab says what the visit may do', async () => {
    const { page, context } = await lab.open('kurs/preparation', { script: {} });
    expect(await page.locator('#mode').isVisible()).toBe(false);
    for (const [mode, said, fixed] of [
      ['review', 'öppnat en avslutad del igen', false],
      ['browse', 'förhandsvisning', true],
      ['second-tab', 'annan flik', true],
    ] as const) {
      await become(page, { mode });
      expect(await page.locator('#mode').innerText()).toContain(said);
      expect(await page.locator('.tick input').first().isDisabled()).toBe(fixed);
    }
    await become(page, { mode: 'normal', damaged: true });
    expect(await page.locator('#mode').innerText()).toContain('Gå igenom dina bockar');
    await context.close();
  });
});

describe('a completed part', () => {
  test('stays so after an update, and says what is new', async () => {
    const { page, context } = await lab.open('kurs/preparation', {
      script: { completed: true, done: ['las'], fresh: ['se', 'boka'] },
    });
    expect(await page.locator('#part-state').innerText()).toBe(
      'Delen är redan godkänd. 2 uppgifter är nya sedan dess.',
    );
    expect(await page.locator('#task-se .is-new').isVisible()).toBe(true);
    expect(await page.locator('#task-las .is-new').isVisible()).toBe(false);
    await become(page, { fresh: ['boka'], done: ['las', 'se'] });
    expect(await page.locator('#part-state').innerText()).toBe('Delen är redan godkänd. 1 uppgift är ny sedan dess.');
    await become(page, { fresh: [], done: ['las'] });
    expect(await page.locator('#part-state').innerText()).toBe('Delen är redan godkänd.');
    await become(page, { done: ['las', 'se', 'boka'] });
    expect(await page.locator('#part-state').innerText()).toBe('Delen är godkänd. Allt som krävs är klart.');
    await context.close();
  });
});

describe('what the session refuses', () => {
  test('is not shown as done, and the learner is told', async () => {
    const { page, context } = await lab.open('kurs/preparation', { script: {} });
    await page.click('#task-las > h3 button');
    await page.click('#task-las .tick label');
    expect(await page.locator('#task-las input').isChecked()).toBe(false);
    expect(await page.locator('#live').textContent()).toBe('Det går inte att ändra just nu.');
    await context.close();
  });
});

describe('leaving', () => {
  test('a link to a source commits first and opens a new tab', async () => {
    const { page, context } = await lab.open('kurs/preparation', { script: {} });
    await context.route('https://riksdagen.example/**', (route) =>
      route.fulfill({ body: 'Lagen', contentType: 'text/plain' }),
    );
    await page.click('#task-las > h3 button');
    const [tab] = await Promise.all([
      context.waitForEvent('page'),
      page
        .getByRole('link', { name: /Socialtjänstlag.*öppnas i ny flik/ })
        .first()
        .click(),
    ]);
    expect(await calls(page)).toEqual(['setLocation', 'commit']);
    expect(await tab.evaluate(() => opener === null)).toBe(true);
    expect(page.url()).toContain('preparation.html');
    await context.close();
  });

  test('save and close ends the session, says so where the focus goes, and nothing can be changed after', async () => {
    const { page, context } = await lab.open('kurs/preparation');
    await page.click('#task-las > h3 button');
    await page.check('#task-las input');
    await page.getByRole('button', { name: 'Spara och stäng' }).click();
    expect(await page.locator('#mode').innerText()).toBe('Allt är sparat. Du kan stänga sidan.');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('mode');
    expect(await page.locator('#task-las input').isDisabled()).toBe(true);
    expect(await page.locator('#save-close').isVisible()).toBe(false);
    await page.reload();
    expect(await page.locator('#task-las input').isChecked()).toBe(true);
    await context.close();
  });
});
