import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Faults } from '../../src/simulator/faults.js';
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

/** Anna comes to a course of three tasks; `faults` from then on. */
const begin = async (faults: Faults = {}): Promise<Visit> => {
  lms = await startLms({ package: packageOf(player, [task('a'), task('b'), task('extra', { required: false })]), readModule });
  context = await browser.newContext();
  const opened = await visit(context, lms, 'anna');
  await opened.setFaults(faults);
  return opened;
};
const status = (learner = 'anna'): string | undefined => lms.tracks(learner)['cmi.core.lesson_status'];
const saveState = (opened: Visit): ReturnType<typeof soon> => soon(() => opened.save());
/** What somebody sees who comes to the course now. */
const seenBy = async (learner: string, where = context): Promise<readonly string[]> => {
  const opened = await visit(where, lms, learner);
  const ticked = await opened.ticked();
  await opened.leave();
  return ticked;
};
/** What the LMS itself has, asked from a browser that knows nothing. */
const stored = async (): Promise<readonly string[]> => {
  const elsewhere = await browser.newContext();
  const ticked = await seenBy('anna', elsewhere);
  await elsewhere.close();
  return ticked;
};

describe('an LMS that does not save', () => {
  test.each<readonly [string, Faults, string]>([
    ['answers false', { commit: 'false' }, 'refused'],
    ['throws', { commit: 'throw' }, 'gone'],
    ['has logged the learner out', { expired: true }, 'refused'],
    ['refuses the record', { suspendData: 10 }, 'refused'],
    ['is gone', { gone: true }, 'gone'],
  ])('%s: the learner is told, goes on, and finds everything on return', async (_, faults, reason) => {
    const opened = await begin(faults);
    await opened.tick('a');
    await saveState(opened).toEqual({ state: 'unsaved', keptIn: 'browser', reason });
    await opened.tick('b');
    expect(await opened.ticked()).toEqual(['a', 'b']);
    await opened.leave();

    const again = await visit(context, lms, 'anna');
    expect(await again.ticked()).toEqual(['a', 'b']);
    await soon(status).toBe('completed');
    await again.leave();
    expect(await stored()).toEqual(['a', 'b']);
  });

  test('recovers: everything is saved without the learner\'s help, and the part completed', async () => {
    const opened = await begin({ commit: 'false' });
    await opened.tick('a');
    await opened.tick('b');
    await saveState(opened).toMatchObject({ state: 'unsaved' });
    await opened.setFaults({});
    await saveState(opened).toMatchObject({ state: 'saved', where: 'lms' });
    expect(status()).toBe('completed');
  });

  test('is asked again at once by the learner', async () => {
    const opened = await begin({ commit: 'throw' });
    await opened.tick('a');
    await saveState(opened).toMatchObject({ state: 'unsaved' });
    await opened.setFaults({});
    expect(await opened.sco.evaluate(() => { globalThis.session.retry(); return globalThis.session.save(); })).toMatchObject({ state: 'saved' });
  });

  test('vanishes with its page: found again when it is back', async () => {
    const opened = await begin();
    await opened.lmsPage.evaluate(() => { Object.assign(globalThis, { kept: (globalThis as { API?: unknown }).API, API: undefined }); });
    await opened.tick('a');
    await saveState(opened).toEqual({ state: 'unsaved', keptIn: 'browser', reason: 'gone' });
    await opened.lmsPage.evaluate(() => { Object.assign(globalThis, { API: (globalThis as { kept?: unknown }).kept }); });
    await saveState(opened).toMatchObject({ state: 'saved' });
  });

  test('takes long: saved in the end, and nothing twice at a time', async () => {
    const opened = await begin({ delay: 2_000 });
    await opened.tick('a');
    await opened.tick('b');
    await soon(status).toBe('completed');
    await saveState(opened).toMatchObject({ state: 'saved' });
  });

  test('cannot be read at the start: nothing is written over what it has, and it is asked again', async () => {
    const first = await begin();
    await first.tick('a');
    await first.leave();
    await soon(stored).toEqual(['a']);
    lms.faults.gone = true;
    const opened = await visit(context, lms, 'anna');
    await saveState(opened).toEqual({ state: 'unsaved', keptIn: 'memory', reason: 'gone' });
    await opened.tick('b');
    await opened.setFaults({});
    await saveState(opened).toMatchObject({ state: 'saved' });
    expect(await opened.ticked()).toEqual(['a', 'b']);
  });
});

describe('an LMS that says "true" and forgets', () => {
  test('gets it all at the next visit, completion too', async () => {
    const opened = await begin({ commit: 'forget' });
    await opened.tick('a');
    await opened.tick('b');
    await saveState(opened).toMatchObject({ state: 'saved' });
    await opened.leave();
    expect(status()).toBe('incomplete');
    expect(await seenBy('anna')).toEqual(['a', 'b']);
    await soon(status).toBe('completed');
    expect(await stored()).toEqual(['a', 'b']);
  });

  test('keeps nothing in the browser once the LMS has shown that it has it', async () => {
    const opened = await begin();
    await opened.tick('a');
    await opened.leave();
    await soon(stored).toEqual(['a']);
    const again = await visit(context, lms, 'anna');
    const kept = await again.sco.evaluate(() => Object.keys(localStorage).filter((key) => !/:(salt|tab)$|:tab$/.test(key)));
    expect(kept).toEqual([]);
  });

  test('and a new attempt is a new attempt: what was sent to the old one does not complete it', async () => {
    const opened = await begin();
    await opened.tick('a');
    await opened.tick('b');
    await soon(status).toBe('completed');
    await opened.leave();
    await soon(() => lms.tracks('anna')['cmi.core.total_time']).toBeDefined();
    lms.setTracks('anna', {});
    expect(await seenBy('anna')).toEqual([]);
    await soon(status).toBe('incomplete');
  });
});

describe('offline', () => {
  const commitsOf = async (opened: Visit): Promise<number> => (await opened.calls()).filter(({ call }) => call === 'LMSCommit').length;

  test('nothing is committed, the learner is told, and it is sent when the network is back', async () => {
    const opened = await begin();
    await context.setOffline(true);
    const before = await commitsOf(opened);
    await opened.tick('a');
    await opened.tick('b');
    await saveState(opened).toEqual({ state: 'unsaved', keptIn: 'browser', reason: 'offline' });
    expect(await commitsOf(opened)).toBe(before);
    await context.setOffline(false);
    await saveState(opened).toMatchObject({ state: 'saved' });
    expect(status()).toBe('completed');
  });

  test('what was said to be saved just before is sent again', async () => {
    const opened = await begin({ commit: 'forget' });
    await opened.tick('a');
    await saveState(opened).toMatchObject({ state: 'saved' });
    await context.setOffline(true);
    await saveState(opened).toMatchObject({ state: 'unsaved', reason: 'offline' });
    await opened.setFaults({});
    await context.setOffline(false);
    await saveState(opened).toMatchObject({ state: 'saved' });
    expect(await stored()).toEqual(['a']);
  });

  test('and closed: everything is there at the next visit', async () => {
    const opened = await begin();
    await context.setOffline(true);
    await opened.tick('a');
    expect(await opened.sco.evaluate(() => { globalThis.session.close(); return globalThis.session.save(); }))
      .toEqual({ state: 'closed', saved: false });
    await opened.page.close();
    await context.setOffline(false);
    expect(await seenBy('anna')).toEqual(['a']);
  });
});

describe('a record that somebody has spoilt', () => {
  /** Leaves, and takes the browser with all that it kept away. */
  const leaveFor = async (opened: Visit): Promise<void> => {
    await opened.leave();
    await soon(() => lms.tracks('anna')['cmi.core.total_time']).toBeDefined();
    await context.close();
  };
  const beginWith = async (text: string): Promise<Visit> => {
    await leaveFor(await begin());
    lms.setTracks('anna', { 'cmi.core.lesson_status': 'incomplete', 'cmi.suspend_data': text });
    context = await browser.newContext();
    return visit(context, lms, 'anna');
  };
  const repaired = (opened: Visit): Promise<boolean | undefined> => opened.sco.evaluate(() => globalThis.session.repaired?.());

  test.each([
    ['4097 characters', 'x'.repeat(4097)], ['another tool\'s data', '{"progress":[1,2,3]}'], ['odd characters', '\u0000"<script>å'],
  ])('%s: the course begins anew and saves', async (_, text) => {
    const opened = await beginWith(text);
    expect([await opened.ticked(), await repaired(opened)]).toEqual([[], true]);
    await opened.tick('a');
    await saveState(opened).toMatchObject({ state: 'saved' });
    await opened.leave();
    expect(await stored()).toEqual(['a']);
  });

  test('half of it: what can be read is kept', async () => {
    const first = await begin();
    await first.tick('a');
    await first.tick('b');
    await leaveFor(first);
    const text = lms.tracks('anna')['cmi.suspend_data']!;
    lms.setTracks('anna', { 'cmi.core.lesson_status': 'incomplete', 'cmi.suspend_data': text.slice(0, -10) });
    context = await browser.newContext();
    const opened = await visit(context, lms, 'anna');
    expect([(await opened.ticked()).length, await repaired(opened)]).toEqual([1, true]);
  });
});
