import type { Browser, BrowserContext, CDPSession } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { startLms } from '../../src/simulator/start-lms.js';
import type { Lms } from '../../src/simulator/start-lms.js';
import { launchChromium } from './chromium.js';
import { bundlePlayer, packageOf, readModule, soon, task, visit } from './tracking-lab.js';
import type { Visit } from './tracking-lab.js';

// Whole visits in a real browser.
vi.setConfig({ testTimeout: 60_000 });

let browser: Browser;
let player: string;
let lms: Lms;
let context: BrowserContext;

beforeAll(async () => {
  [browser, player] = await Promise.all([launchChromium(), bundlePlayer()]);
}, 60_000);
afterAll(() => browser.close());
afterEach(async () => {
  await context.close();
  await lms.close();
});

const begin = async (): Promise<Visit> => {
  lms = await startLms({ package: packageOf(player, [task('a'), task('b'), task('extra', { required: false })]), readModule });
  context = await browser.newContext();
  return visit(context, lms, 'anna');
};
const saved = async (opened: Visit): Promise<void> => { await soon(() => opened.save()).toMatchObject({ state: 'saved' }); };
/** The tab dies: no event is heard, nothing more is sent. */
const kill = async (opened: Visit): Promise<void> => {
  const session: CDPSession = await context.newCDPSession(opened.page);
  const crashed = opened.page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  await opened.page.close();
};

describe('a second tab of the browser', () => {
  test('only reads, never writes or finishes, and leaves the first in peace', async () => {
    const first = await begin();
    await first.tick('a');
    await saved(first);
    const second = await visit(context, lms, 'anna');
    expect([await second.mode(), await second.ticked()]).toEqual(['second-tab', ['a']]);
    expect(await second.sco.evaluate(() => [
      globalThis.session.setDone('b', true), globalThis.session.setAudience(undefined), globalThis.session.finishPart(),
    ])).toEqual([false, false, false]);
    await second.sco.evaluate(() => { globalThis.session.commit(); globalThis.session.retry(); globalThis.session.close(); });
    expect((await second.calls()).map(({ call }) => call)).toEqual(['LMSInitialize']);
    await second.leave();
    await first.tick('b');
    await soon(() => lms.tracks('anna')['cmi.core.lesson_status']).toBe('completed');
    expect(await first.mode()).toBe('normal');
  });

  test('is not another part, another learner, or the same tab come back', async () => {
    const first = await begin();
    const other = await visit(context, lms, 'berit');
    expect(await other.mode()).toBe('normal');
    await other.leave();
    await first.leave();
    const again = await visit(context, lms, 'anna');
    expect(await again.mode()).toBe('normal');
    await again.page.reload();
    const frame = await (await again.page.waitForSelector('iframe[src]')).contentFrame();
    await frame!.waitForFunction(() => globalThis.session.mode() === 'normal');
    await lms.replacePackage(packageOf(player, [task('x')], { part: 'follow-up' }));
    const part = await visit(context, lms, 'anna');
    expect(await part.mode()).toBe('normal');
  });

  test('is locked out for a moment only where the first has crashed, and finds its unsaved ticks', async () => {
    const first = await begin();
    await first.tick('a');
    await kill(first);
    const second = await visit(context, lms, 'anna');
    await soon(() => second.mode()).toBe('normal');
    expect(await second.ticked()).toEqual(['a']);
    await saved(second);
    await second.tick('b');
    await soon(() => lms.tracks('anna')['cmi.core.lesson_status']).toBe('completed');
  });

  test('where the browser keeps nothing steps back when the first answers', async () => {
    lms = await startLms({ package: packageOf(player, [task('a')]), readModule });
    context = await browser.newContext();
    await context.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', { get: () => { throw new DOMException('denied', 'SecurityError'); } });
    });
    const first = await visit(context, lms, 'anna');
    const second = await visit(context, lms, 'anna');
    await soon(() => second.mode()).toBe('second-tab');
    expect(await first.mode()).toBe('normal');
    await first.tick('a');
    await saved(first);
  });
});

describe('a killed tab', () => {
  test('loses nothing that was ticked, committed or not', async () => {
    const opened = await begin();
    await opened.tick('a');
    await saved(opened);
    await opened.tick('b');
    await kill(opened);
    expect(lms.tracks('anna')['cmi.core.lesson_status']).toBe('incomplete');
    const again = await visit(context, lms, 'anna');
    await soon(() => again.ticked()).toEqual(['a', 'b']);
    await soon(() => lms.tracks('anna')['cmi.core.lesson_status']).toBe('completed');
  });
});

describe('two devices', () => {
  test('one after the other share one record', async () => {
    const work = await begin();
    await work.tick('a');
    await work.leave();
    await soon(() => lms.tracks('anna')['cmi.core.total_time']).toBeDefined();
    const elsewhere = await browser.newContext();
    const home = await visit(elsewhere, lms, 'anna');
    expect(await home.ticked()).toEqual(['a']);
    await home.tick('a', false);
    await home.tick('b');
    await home.leave();
    await elsewhere.close();
    await soon(async () => {
      const back = await visit(context, lms, 'anna');
      const ticked = await back.ticked();
      await back.leave();
      return ticked;
    }).toEqual(['b']);
  });

  test('at the same time: what one overwrites in the LMS comes back when the other returns', async () => {
    const work = await begin();
    const elsewhere = await browser.newContext();
    const home = await visit(elsewhere, lms, 'anna');
    await home.tick('b');
    await saved(home);
    await home.leave();
    // Opened before, and left open: its LMS page knows nothing of the other.
    await work.tick('a');
    await saved(work);
    await work.leave();
    const back = await visit(elsewhere, lms, 'anna');
    expect(await back.ticked()).toEqual(['a', 'b']);
    await soon(() => lms.tracks('anna')['cmi.core.lesson_status']).toBe('completed');
    await back.leave();
    const last = await visit(context, lms, 'anna');
    expect(await last.ticked()).toEqual(['a', 'b']);
    await elsewhere.close();
  });
});

describe('the browser', () => {
  test('keeps no names, and shows nobody what somebody else has ticked', async () => {
    const opened = await begin();
    await opened.setFaults({ commit: 'false' });
    await opened.tick('a');
    const entries = await opened.sco.evaluate(() => Object.entries(localStorage).flat().join(' '));
    expect(entries).not.toMatch(/anna|Learner|kurs(?!paket)|preparation/);
    await opened.leave();
    const other = await visit(context, lms, 'berit');
    expect(await other.ticked()).toEqual([]);
    await other.leave();
    const back = await visit(context, lms, 'anna');
    expect(await back.ticked()).toEqual(['a']);
  });

  test('that keeps nothing is no hindrance', async () => {
    lms = await startLms({ package: packageOf(player, [task('a'), task('b')]), readModule });
    context = await browser.newContext();
    await context.addInitScript(() => {
      Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
      Object.defineProperty(globalThis, 'BroadcastChannel', { value: undefined });
    });
    const opened = await visit(context, lms, 'anna');
    await opened.setFaults({ commit: 'false' });
    await opened.tick('a');
    await soon(() => opened.save()).toEqual({ state: 'unsaved', keptIn: 'memory', reason: 'refused' });
    await opened.setFaults({});
    await saved(opened);
  });

  test('that brings a page back from its cache opens a new session', async () => {
    const opened = await begin();
    await opened.tick('a');
    await opened.sco.evaluate(() => {
      globalThis.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      Object.assign(globalThis, { isOld: true });
      globalThis.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    await soon(() => opened.sco.evaluate(() => (globalThis as { isOld?: boolean }).isOld ?? false)).toBe(false);
    await opened.sco.waitForSelector('input[data-task]');
    await opened.tick('b');
    await saved(opened);
    const calls = (await opened.calls()).map(({ call, answer }) => `${call} ${answer}`);
    expect(calls.filter((call) => /Initialize|Finish/.test(call))).toEqual(['LMSInitialize true', 'LMSFinish true', 'LMSInitialize true']);
  });
});

test('time counts while somebody is there: a page left open for hours adds ten minutes at most', async () => {
  lms = await startLms({ package: packageOf(player, [task('a'), task('b')]), readModule });
  context = await browser.newContext();
  await context.clock.install();
  const opened = await visit(context, lms, 'anna');
  await context.clock.fastForward('03:00:00');
  await opened.tick('a');
  await context.clock.fastForward('05:00');
  await opened.sco.evaluate(() => { globalThis.session.close(); });
  expect(lms.tracks('anna')['cmi.core.total_time']).toMatch(/^00:15:/);
});
