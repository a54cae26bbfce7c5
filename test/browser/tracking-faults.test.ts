// @module-tag slow
import { describe, expect, vi } from 'vitest';
import type { Faults } from '../../src/simulator/faults.js';
import { packageOf, soon, task, test, useBrowser, visit } from './tracking-lab.js';
import type { Course, Start, Visit } from './tracking-lab.js';

// Whole visits in a real browser.
vi.setConfig({ testTimeout: 90_000 });
useBrowser();

interface Begun extends Course {
  readonly opened: Visit;
  /** What somebody sees who comes to the course now. */
  readonly seen: (learner?: string) => Promise<readonly string[]>;
  /** What the LMS itself has, asked from a browser that knows nothing. */
  readonly stored: () => Promise<readonly string[]>;
}

/** Anna comes to a course of three tasks; `faults` from then on. */
const begin = async (start: Start, faults: Faults = {}): Promise<Begun> => {
  const course = await start(packageOf([task('a'), task('b'), task('extra', { required: false })]));
  const opened = await visit(course.context, course.lms, 'anna');
  await opened.setFaults(faults);
  const look = async (context: typeof course.context, learner = 'anna'): Promise<readonly string[]> => {
    const seen = await visit(context, course.lms, learner);
    const ticked = await seen.ticked();
    await seen.leave();
    return ticked;
  };
  return {
    ...course,
    opened,
    seen: (learner) => look(course.context, learner),
    stored: async () => {
      const elsewhere = await course.device();
      const ticked = await look(elsewhere);
      await elsewhere.close();
      return ticked;
    },
  };
};
const saveState = (opened: Visit): ReturnType<typeof soon> => soon(() => opened.save());

describe('an LMS that does not save', () => {
  test.for<readonly [string, Faults, string]>([
    ['answers false', { commit: 'false' }, 'refused'],
    ['throws', { commit: 'throw' }, 'gone'],
    ['has logged the learner out', { expired: true }, 'refused'],
    ['refuses the record', { suspendData: 10 }, 'refused'],
    ['is gone', { gone: true }, 'gone'],
  ])('%s: the learner is told, goes on, and finds everything on return', async ([, faults, reason], { start }) => {
    const { opened, lms, context, status, stored } = await begin(start, faults);
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

  test("recovers: everything is saved without the learner's help, and the part completed", async ({ start }) => {
    const { opened, status } = await begin(start, { commit: 'false' });
    await opened.tick('a');
    await opened.tick('b');
    await saveState(opened).toMatchObject({ state: 'unsaved' });
    await opened.setFaults({});
    await saveState(opened).toMatchObject({ state: 'saved', where: 'lms' });
    expect(status()).toBe('completed');
  });

  test('is asked again at once by the learner', async ({ start }) => {
    const { opened } = await begin(start, { commit: 'throw' });
    await opened.tick('a');
    await saveState(opened).toMatchObject({ state: 'unsaved' });
    await opened.setFaults({});
    expect(
      await opened.sco.evaluate(() => {
        globalThis.session.retry();
        return globalThis.session.save();
      }),
    ).toMatchObject({ state: 'saved' });
  });

  test('vanishes with its page: found again when it is back', async ({ start }) => {
    const { opened } = await begin(start);
    await opened.lmsPage.evaluate(() => {
      Object.assign(globalThis, { kept: (globalThis as { API?: unknown }).API, API: undefined });
    });
    await opened.tick('a');
    await saveState(opened).toEqual({ state: 'unsaved', keptIn: 'browser', reason: 'gone' });
    await opened.lmsPage.evaluate(() => {
      Object.assign(globalThis, { API: (globalThis as { kept?: unknown }).kept });
    });
    await saveState(opened).toMatchObject({ state: 'saved' });
  });

  test('takes long: saved in the end, and nothing twice at a time', async ({ start }) => {
    const { opened, status } = await begin(start, { delay: 2_000 });
    await opened.tick('a');
    await opened.tick('b');
    await soon(status).toBe('completed');
    await saveState(opened).toMatchObject({ state: 'saved' });
  });

  test('cannot be read at the start: nothing is written over what it has, and it is asked again', async ({ start }) => {
    const { opened: first, lms, context, stored } = await begin(start);
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
  test('gets it all at the next visit, completion too', async ({ start }) => {
    const { opened, status, seen, stored } = await begin(start, { commit: 'forget' });
    await opened.tick('a');
    await opened.tick('b');
    await saveState(opened).toMatchObject({ state: 'saved' });
    await opened.leave();
    expect(status()).toBe('incomplete');
    expect(await seen()).toEqual(['a', 'b']);
    await soon(status).toBe('completed');
    expect(await stored()).toEqual(['a', 'b']);
  });

  test('keeps nothing in the browser once the LMS has shown that it has it', async ({ start }) => {
    const { opened, lms, context, stored } = await begin(start);
    await opened.tick('a');
    await opened.leave();
    await soon(stored).toEqual(['a']);
    const again = await visit(context, lms, 'anna');
    const kept = await again.sco.evaluate(() => Object.keys(localStorage).filter((key) => !/:(salt|tab)$/.test(key)));
    expect(kept).toEqual([]);
  });

  test('and a new attempt is a new attempt: what was sent to the old one does not complete it', async ({ start }) => {
    const { opened, lms, status, seen } = await begin(start);
    await opened.tick('a');
    await opened.tick('b');
    await soon(status).toBe('completed');
    await opened.leave();
    await soon(() => lms.tracks('anna')['cmi.core.total_time']).toBeDefined();
    lms.setTracks('anna', {});
    expect(await seen()).toEqual([]);
    await soon(status).toBe('incomplete');
  });

  test('nor one that was begun elsewhere meanwhile', async ({ start }) => {
    const { opened, lms, context, device, status, stored } = await begin(start);
    await opened.tick('a');
    await opened.tick('b');
    await soon(status).toBe('completed');
    await opened.leave();
    await soon(() => lms.tracks('anna')['cmi.core.total_time']).toBeDefined();
    lms.setTracks('anna', {});
    const elsewhere = await visit(await device(), lms, 'anna');
    await elsewhere.tick('a');
    await elsewhere.leave();
    await soon(stored).toEqual(['a']);
    const again = await visit(context, lms, 'anna');
    expect(await again.ticked()).toEqual(['a']);
    expect(status()).toBe('incomplete');
  });
});

describe('offline', () => {
  const commitsOf = async (opened: Visit): Promise<number> =>
    (await opened.calls()).filter(({ call }) => call === 'LMSCommit').length;

  test('nothing is committed, the learner is told, and it is sent when the network is back', async ({ start }) => {
    const { opened, context, status } = await begin(start);
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

  test('what was said to be saved just before is sent again', async ({ start }) => {
    const { opened, context, stored } = await begin(start, { commit: 'forget' });
    await opened.tick('a');
    await saveState(opened).toMatchObject({ state: 'saved' });
    await context.setOffline(true);
    await saveState(opened).toMatchObject({ state: 'unsaved', reason: 'offline' });
    await opened.setFaults({});
    await context.setOffline(false);
    await saveState(opened).toMatchObject({ state: 'saved' });
    expect(await stored()).toEqual(['a']);
  });

  test('and closed: everything is there at the next visit', async ({ start }) => {
    const { opened, context, seen } = await begin(start);
    await context.setOffline(true);
    await opened.tick('a');
    expect(
      await opened.sco.evaluate(() => {
        globalThis.session.close();
        return globalThis.session.save();
      }),
    ).toEqual({ state: 'closed', saved: false });
    await opened.page.close();
    await context.setOffline(false);
    expect(await seen()).toEqual(['a']);
  });
});

describe('a record that somebody has spoilt', () => {
  /** Anna comes, ticks, leaves; then her record is spoilt, and she comes to another computer. */
  const beginWith = async (start: Start, spoil: (text: string) => string): Promise<Begun> => {
    const begun = await begin(start);
    await begun.opened.tick('a');
    await begun.opened.tick('b');
    await begun.opened.leave();
    await soon(() => begun.lms.tracks('anna')['cmi.core.total_time']).toBeDefined();
    const text = begun.lms.tracks('anna')['cmi.suspend_data'] ?? '';
    begun.lms.setTracks('anna', { 'cmi.core.lesson_status': 'incomplete', 'cmi.suspend_data': spoil(text) });
    return { ...begun, opened: await visit(await begun.device(), begun.lms, 'anna') };
  };
  const repaired = (opened: Visit): Promise<boolean | undefined> =>
    opened.sco.evaluate(() => globalThis.session.repaired?.());

  test.for([
    ['4097 characters', 'x'.repeat(4097)],
    ["another tool's data", '{"progress":[1,2,3]}'],
    ['odd characters', '\u0000"<script>å'],
  ] as const)('%s: the course begins anew and saves', async ([, text], { start }) => {
    const { opened, stored } = await beginWith(start, () => text);
    expect([await opened.ticked(), await repaired(opened)]).toEqual([[], true]);
    await opened.tick('a');
    await saveState(opened).toMatchObject({ state: 'saved' });
    await opened.leave();
    expect(await stored()).toEqual(['a']);
  });

  test('half of it: what can be read is kept', async ({ start }) => {
    const { opened } = await beginWith(start, (text) => text.slice(0, -10));
    expect([(await opened.ticked()).length, await repaired(opened)]).toEqual([1, true]);
  });
});
