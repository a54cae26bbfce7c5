// @module-tag slow
import type { BrowserContext } from 'playwright-core';
import { describe, expect, vi } from 'vitest';
import { packageOf, soon, task, test, useBrowser, visit } from './tracking-lab.js';
import type { Visit } from './tracking-lab.js';

// Whole visits in a real browser in which what was said to be saved is not.
vi.setConfig({ testTimeout: 90_000 });
useBrowser();

const two = () => packageOf([task('a'), task('b'), task('extra', { required: false })]);
const saved = async (opened: Visit): Promise<void> => {
  await soon(() => opened.save()).toMatchObject({ state: 'saved' });
};
/** Waits until a page answers nothing any more, as in a commit that takes its time. */
const standsStill = async ({ page }: Visit): Promise<void> => {
  const late = (): Promise<false> =>
    new Promise((resolve) => {
      setTimeout(resolve, 1_000, false);
    });
  while (await Promise.race([page.evaluate(() => true), late()]));
};
/** The server answers 500 to the first commit that carries the completion. */
async function failOnce(context: BrowserContext): Promise<() => number> {
  let failed = 0;
  await context.route('**/tracks*', async (route) => {
    const carries = /"cmi\.core\.lesson_status":"completed"/.test(route.request().postData() ?? '');
    if (!carries || failed > 0) return route.continue();
    failed += 1;
    return route.fulfill({ status: 500 });
  });
  return () => failed;
}
const withoutStorage = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
};

describe('a completion that the LMS has lost', () => {
  test('arrives in the same visit, though the page of the LMS never sends a value again', async ({ start }) => {
    const { lms, context, status } = await start(two());
    const failed = await failOnce(context);
    const opened = await visit(context, lms, 'anna');
    await opened.tick('a');
    await saved(opened);
    await opened.tick('b');
    await soon(failed).toBe(1);
    await soon(status).toBe('completed');
    await saved(opened);
    await opened.leave();
    expect(status()).toBe('completed');
  });

  test('arrives where the network was dead before the browser knew', async ({ start }) => {
    const { lms, context, status } = await start(two());
    const opened = await visit(context, lms, 'anna');
    await opened.tick('a');
    await saved(opened);
    await opened.setFaults({ commit: 'forget' });
    await opened.tick('b');
    await soon(async () => (await opened.calls()).some(({ words }) => words[1] === 'completed')).toBe(true);
    await context.setOffline(true);
    await soon(() => opened.save()).toMatchObject({ state: 'unsaved', reason: 'offline' });
    await opened.setFaults({});
    await context.setOffline(false);
    await soon(status).toBe('completed');
  });

  test('is not touched again where another commit fails later', async ({ start }) => {
    const { lms, context, status } = await start(two());
    const opened = await visit(context, lms, 'anna');
    await opened.tick('a');
    await opened.tick('b');
    await soon(status).toBe('completed');
    await saved(opened);
    await opened.sco.evaluate(() => {
      const now = Date.now.bind(Date);
      Date.now = () => now() + 120_000;
    });
    await opened.setFaults({ commit: 'false' });
    await opened.tick('extra');
    await soon(() => opened.save()).toMatchObject({ state: 'unsaved' });
    await opened.setFaults({});
    await opened.sco.evaluate(() => {
      globalThis.session.retry();
    });
    await saved(opened);
    const statuses = (await opened.calls())
      .filter(({ words }) => words[0] === 'cmi.core.lesson_status')
      .map(({ words }) => words[1]);
    expect(statuses).toEqual(['incomplete', 'completed']);
  });

  test('arrives at the next visit, on another device too', async ({ start }) => {
    const { lms, context, status, device } = await start(two());
    const opened = await visit(context, lms, 'anna');
    await opened.tick('a');
    await opened.tick('b');
    await soon(status).toBe('completed');
    await opened.leave();
    lms.setTracks('anna', { ...lms.tracks('anna'), 'cmi.core.lesson_status': 'incomplete' });
    const again = await visit(await device(), lms, 'anna');
    await soon(status).toBe('completed');
    expect(await again.ticked()).toEqual(['a', 'b']);
  });
});

test('another learner who signs in to the LMS behind the course gets none of the first one’s ticks', async ({
  start,
}) => {
  const { lms, context } = await start(two());
  const opened = await visit(context, lms, 'anna', { window: 'simple' });
  await opened.tick('a');
  await saved(opened);
  await opened.lmsPage.addScriptTag({
    type: 'module',
    content: `
    import { openScorm12Session } from '/lms/scorm12-api.js';
    const page = JSON.parse(document.getElementById('page').textContent);
    const store = (changes) => { const request = new XMLHttpRequest(); request.open('POST', '/tracks?learner=bo', false); request.send(JSON.stringify(changes)); return request.status === 200; };
    window.API = openScorm12Session({ ...page.launch, learner: 'bo', name: 'Bo', tracks: {}, entry: 'ab-initio' }, store).api;`,
  });
  await opened.tick('b');
  await soon(() => opened.save()).toMatchObject({ state: 'unsaved', keptIn: 'browser', reason: 'gone' });
  expect(lms.tracks('bo')).toEqual({});
});

test('a tab that was held up while another took over does not write over it', async ({ start }) => {
  const { lms, context } = await start(packageOf(['a', 'b', 'c', 'd'].map((id) => task(id))));
  const slow = await visit(context, lms, 'anna');
  await soon(() => slow.save()).toMatchObject({ where: 'lms' });
  // Long enough for another page to open meanwhile, however busy the machine is.
  await slow.setFaults({ delay: 15_000 });
  await slow.tick('a');
  await standsStill(slow);
  const other = await visit(context, lms, 'anna');
  await soon(() => other.mode()).toBe('normal');
  await other.tick('b');
  await saved(other);
  await soon(() => slow.mode()).toBe('second-tab');
  await slow.leave();
  await other.leave();
  expect(await (await visit(context, lms, 'anna')).ticked()).toContain('b');
});

describe('without room to keep anything', () => {
  test('a session that cannot be saved is not ended by its button', async ({ start }) => {
    const { lms, device, status } = await start(two());
    const context = await device();
    await withoutStorage(context);
    const opened = await visit(context, lms, 'anna');
    await opened.setFaults({ commit: 'false' });
    await opened.tick('a');
    await soon(() => opened.save()).toMatchObject({ state: 'unsaved', keptIn: 'memory' });
    await opened.sco.evaluate(() => {
      globalThis.session.close();
    });
    expect(await opened.save()).toMatchObject({ state: 'unsaved', keptIn: 'memory' });
    await opened.setFaults({});
    await saved(opened);
    await opened.tick('b');
    await opened.sco.evaluate(() => {
      globalThis.session.close();
    });
    expect(await opened.save()).toEqual({ state: 'closed', saved: true });
    expect(status()).toBe('completed');
  });

  test('and without an LMS the button does not say that all is saved', async ({ start }) => {
    const { lms, device } = await start(two());
    const context = await device();
    await withoutStorage(context);
    const page = await context.newPage();
    await page.goto(`${lms.origin}/package/1/preparation.html`);
    await page.waitForSelector('input[data-task]');
    await page.check('input[data-task=a]');
    expect(
      await page.evaluate(() => {
        globalThis.session.close();
        return globalThis.session.save();
      }),
    ).toEqual({ state: 'closed', saved: false });
  });
});

test('an audience that is only passed by on the way to another completes nothing', async ({ start }) => {
  const { lms, context, status } = await start(
    packageOf([task('a'), task('m', { audience: ['myndighet'] }), task('f', { audience: ['familjehem'] })], {
      audiences: ['myndighet', 'familjehem'],
    }),
  );
  const opened = await visit(context, lms, 'anna');
  await opened.tick('a');
  await opened.tick('m');
  await saved(opened);
  await opened.sco.evaluate(() => {
    for (const audience of ['myndighet', 'familjehem']) globalThis.session.setAudience(audience);
  });
  await soon(async () => (await opened.calls()).filter(({ call }) => call === 'LMSCommit').length > 2).toBe(true);
  await saved(opened);
  expect([status(), await opened.sco.evaluate(() => globalThis.session.isCompleted())]).toEqual(['incomplete', false]);
  await opened.tick('f');
  await soon(status).toBe('completed');
});
