// @module-tag slow
import type { CDPSession } from 'playwright-core';
import { describe, expect, vi } from 'vitest';
import { packageOf, soon, task, test, useBrowser, visit } from './tracking-lab.js';
import type { Course, Start, Visit } from './tracking-lab.js';

// Whole visits in a real browser.
vi.setConfig({ testTimeout: 90_000 });
useBrowser();

/** Anna comes to a course of three tasks. */
const begin = async (start: Start): Promise<Course & { readonly first: Visit }> => {
  const course = await start(packageOf([task('a'), task('b'), task('extra', { required: false })]));
  return { ...course, first: await visit(course.context, course.lms, 'anna') };
};
const saved = async (opened: Visit): Promise<void> => {
  await soon(() => opened.save()).toMatchObject({ state: 'saved' });
};
/** The tab dies: no event is heard, nothing more is sent. */
const kill = async (opened: Visit): Promise<void> => {
  const session: CDPSession = await opened.page.context().newCDPSession(opened.page);
  const crashed = opened.page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  await opened.page.close();
};

describe('a second tab of the browser', () => {
  test('only reads, never writes or finishes, and leaves the first in peace', async ({ start }) => {
    const { first, lms, context, status } = await begin(start);
    await first.tick('a');
    await saved(first);
    const second = await visit(context, lms, 'anna');
    expect([await second.mode(), await second.ticked()]).toEqual(['second-tab', ['a']]);
    expect(
      await second.sco.evaluate(() => [
        globalThis.session.setDone('b', true),
        globalThis.session.setAudience(undefined),
        globalThis.session.finishPart(),
      ]),
    ).toEqual([false, false, false]);
    await second.sco.evaluate(() => {
      globalThis.session.commit();
      globalThis.session.retry();
      globalThis.session.close();
    });
    expect((await second.calls()).map(({ call }) => call)).toEqual(['LMSInitialize']);
    await second.leave();
    await first.tick('b');
    await soon(status).toBe('completed');
    expect(await first.mode()).toBe('normal');
  });

  test('is not another part, another learner, or the same tab come back', async ({ start }) => {
    const { first, lms, context } = await begin(start);
    const other = await visit(context, lms, 'berit');
    expect(await other.mode()).toBe('normal');
    await other.leave();
    await first.leave();
    const again = await visit(context, lms, 'anna');
    expect(await again.mode()).toBe('normal');
    await again.page.reload();
    const frame = await (await again.page.waitForSelector('iframe[src]')).contentFrame();
    await frame!.waitForFunction(() => globalThis.session.mode() === 'normal');
    await lms.replacePackage(packageOf([task('x')], { part: 'follow-up' }));
    const part = await visit(context, lms, 'anna');
    expect(await part.mode()).toBe('normal');
  });

  test('is locked out for a moment only where the first has crashed, and finds its unsaved ticks', async ({
    start,
  }) => {
    const { first, lms, context, status } = await begin(start);
    await first.tick('a');
    await kill(first);
    const second = await visit(context, lms, 'anna');
    await soon(() => second.mode()).toBe('normal');
    expect(await second.ticked()).toEqual(['a']);
    await saved(second);
    await second.tick('b');
    await soon(status).toBe('completed');
  });

  test('where the browser keeps nothing steps back when the first answers', async ({ start }) => {
    const { lms, context } = await start(packageOf([task('a')]));
    await context.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
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
  test('loses nothing that was ticked, committed or not', async ({ start }) => {
    const { first: opened, lms, context, status } = await begin(start);
    await opened.tick('a');
    await saved(opened);
    await opened.tick('b');
    await kill(opened);
    expect(status()).toBe('incomplete');
    const again = await visit(context, lms, 'anna');
    await soon(() => again.ticked()).toEqual(['a', 'b']);
    await soon(status).toBe('completed');
  });
});

describe('two devices', () => {
  test('one after the other share one record', async ({ start }) => {
    const { first: work, lms, context, device } = await begin(start);
    await work.tick('a');
    await work.leave();
    await soon(() => lms.tracks('anna')['cmi.core.total_time']).toBeDefined();
    const elsewhere = await device();
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

  test('at the same time: what one overwrites in the LMS comes back when the other returns', async ({ start }) => {
    const { first: work, lms, context, status, device } = await begin(start);
    const elsewhere = await device();
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
    await soon(status).toBe('completed');
    await back.leave();
    const last = await visit(context, lms, 'anna');
    expect(await last.ticked()).toEqual(['a', 'b']);
    await elsewhere.close();
  });
});

describe('the browser', () => {
  test('keeps no names, and shows nobody what somebody else has ticked', async ({ start }) => {
    const { first: opened, lms, context } = await begin(start);
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

  test('that keeps nothing is no hindrance', async ({ start }) => {
    const { lms, context } = await start(packageOf([task('a'), task('b')]));
    await context.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      Object.defineProperty(globalThis, 'BroadcastChannel', { value: undefined });
    });
    const opened = await visit(context, lms, 'anna');
    await opened.setFaults({ commit: 'false' });
    await opened.tick('a');
    await soon(() => opened.save()).toEqual({ state: 'unsaved', keptIn: 'memory', reason: 'refused' });
    await opened.setFaults({});
    await saved(opened);
  });

  test('that brings a page back from its cache opens a new session', async ({ start }) => {
    const { first: opened } = await begin(start);
    await opened.tick('a');
    await opened.sco.evaluate(() => {
      globalThis.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      Object.assign(globalThis, { isOld: true });
      setTimeout(() => globalThis.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })), 0);
    });
    await soon(() => opened.sco.evaluate(() => (globalThis as { isOld?: boolean }).isOld ?? false)).toBe(false);
    await opened.sco.waitForSelector('input[data-task]');
    await opened.tick('b');
    await saved(opened);
    const calls = (await opened.calls()).map(({ call, answer }) => `${call} ${answer}`);
    expect(calls.filter((call) => /Initialize|Finish/.test(call))).toEqual([
      'LMSInitialize true',
      'LMSFinish true',
      'LMSInitialize true',
    ]);
  });
});

test('time counts while somebody is there: a page left open for hours adds ten minutes at most', async ({ start }) => {
  const { lms, context } = await start(packageOf([task('a'), task('b')]));
  await context.clock.install();
  const opened = await visit(context, lms, 'anna');
  await context.clock.fastForward('03:00:00');
  await opened.tick('a');
  await context.clock.fastForward('05:00');
  await opened.sco.evaluate(() => {
    globalThis.session.close();
  });
  expect(lms.tracks('anna')['cmi.core.total_time']).toMatch(/^00:15:/);
});
