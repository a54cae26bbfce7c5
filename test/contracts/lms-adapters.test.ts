import { afterAll, describe, expect, test, vi } from 'vitest';
import type { Adapter } from '../../src/browser/player/lms/adapter.js';
import { progressOf } from '../browser/player/lrs-lab.js';
import { contenders } from './lms-contenders.js';
import type { Trouble } from './lms-contenders.js';

const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
afterAll(() => {
  warn.mockRestore();
});

const goal = (share: number) => [{ id: 'g1', done: share === 1, share }];
/** Half of it done, and all of it. */
const half = (text: string) => progressOf(text, { a: 11 }, { share: 0.5, location: 'a', goals: goal(0.5) });
const all = (text: string) =>
  progressOf(text, { a: 11, b: 21 }, { share: 1, location: 'b', goals: goal(1), isCompleted: true });
const read = async (adapter: Adapter) => adapter.read();

describe.each(contenders)('$name', ({ begin, hasReview, hasBrowse }) => {
  test('a first visit reads without leaving a trace, and is one no more once it is written', async () => {
    const { visit, refusals } = await begin();
    const first = visit();
    expect(await read(first)).toMatchObject({
      mode: 'normal',
      isFirstVisit: true,
      isCompleted: false,
      text: '',
      location: '',
    });
    expect(await first.write(progressOf('1'))).toBe('saved');
    await first.end(progressOf('2'), true, false);
    expect(await read(visit())).toMatchObject({ isFirstVisit: false, isCompleted: false });
    expect(refusals()).toEqual([]);
  });

  test('tells the same learner from others by the same word each time', async () => {
    const { visit } = await begin();
    const learners = [(await read(visit()))?.learner, (await read(visit()))?.learner];
    expect(learners[0]).toBeTruthy();
    expect(learners[1]).toBe(learners[0]);
  });

  test.each([true, false])(
    'a tick is there on return, whether the learner closed (%s) or just left',
    async (isClosing) => {
      const { visit, isCompleted, ends, refusals } = await begin();
      const first = visit();
      await read(first);
      await first.write(progressOf('1'));
      expect(await first.write(half('2'))).toBe('saved');
      expect(await first.end(half('3'), true, isClosing)).toBe('saved');
      expect(ends()).toBeLessThanOrEqual(1);
      expect(await read(visit())).toMatchObject({ text: '3', location: 'a', isCompleted: false, mode: 'normal' });
      expect(isCompleted()).toBe(false);
      expect(refusals()).toEqual([]);
    },
  );

  test('completes once, and nothing takes it back', async () => {
    const { visit, isCompleted, completions, refusals } = await begin();
    const first = visit();
    await read(first);
    expect(await first.write(all('1'))).toBe('saved');
    expect(isCompleted()).toBe(true);
    await first.write(all('2'));
    await first.write({ ...half('3'), isCompleted: false });
    await first.end(all('4'), true, true);
    const second = visit('normal');
    expect(await read(second)).toMatchObject({ isCompleted: true });
    await second.write(half('5'));
    await second.write(all('6'));
    await second.end(all('7'), true, true);
    expect([isCompleted(), completions()]).toEqual([true, 1]);
    expect(refusals()).toEqual([]);
  });

  test('completes at the very end', async () => {
    const { visit, isCompleted, ends } = await begin();
    const first = visit();
    await read(first);
    await first.write(half('1'));
    expect(await first.end(all('2'), true, true)).toBe('saved');
    expect([isCompleted(), ends()]).toEqual([true, 1]);
  });

  test('a new version with other tasks and goals writes on', async () => {
    const { visit, refusals } = await begin();
    const old = visit();
    await read(old);
    await old.write(half('1'));
    await old.end(half('2'), true, true);
    const next = visit(undefined, ['c', 'b', 'a']);
    expect(await read(next)).toMatchObject({ text: '2' });
    const goals = [{ id: 'g2', done: false, share: 0 }, ...goal(1)];
    expect(await next.write(progressOf('3', { a: 11, b: 22, c: 31, gone: 41 }, { goals, share: 0.66 }))).toBe('saved');
    await next.end(progressOf('4', { a: 11, c: 31 }, { goals }), true, true);
    expect(await read(visit())).toMatchObject({ text: '4' });
    expect(refusals()).toEqual([]);
  });

  if (hasReview)
    test('review keeps the record and touches nothing else', async () => {
      const { visit, stored, refusals } = await begin();
      const first = visit();
      await read(first);
      await first.write(all('1'));
      await first.end(all('2'), true, true);
      const before = stored();
      const review = visit();
      expect(await read(review)).toMatchObject({ mode: 'review', isCompleted: true, text: '2' });
      expect(await review.write(half('3'))).toBe('saved');
      await review.end(half('4'), true, true);
      expect(await read(visit())).toMatchObject({ mode: 'review', text: '4' });
      const plain = (value: unknown) =>
        JSON.stringify(value, (key, inner: unknown) =>
          key === 'cmi.suspend_data' || key === 'state' || key.endsWith('_time') || key.endsWith('exit')
            ? undefined
            : inner,
        );
      expect(plain(stored())).toBe(plain(before));
      expect(refusals()).toEqual([]);
    });

  if (hasBrowse)
    test('browse writes nothing at all', async () => {
      const { visit, stored, refusals } = await begin();
      const first = visit();
      await read(first);
      await first.write(half('1'));
      await first.end(half('2'), true, true);
      const before = JSON.stringify(stored());
      const browse = visit('browse');
      expect(await read(browse)).toMatchObject({ mode: 'browse', text: '2' });
      await browse.write(all('3'));
      await browse.end(all('4'), true, true);
      const untimed = (text: string) => text.replace(/"[^"]*total_time":"[^"]*"/g, '');
      expect(untimed(JSON.stringify(stored()))).toBe(untimed(before));
      expect(refusals()).toEqual([]);
    });

  describe('an LMS that', () => {
    test.each<Trouble>(['refuses', 'vanishes', 'loses the answer'])(
      '%s: said so, never an exception, and saved when it is well',
      async (what) => {
        const { visit, trouble, isCompleted, completions } = await begin();
        const adapter = visit();
        await read(adapter);
        await adapter.write(progressOf('1'));
        trouble(what);
        expect(['refused', 'gone']).toContain(await adapter.write(all('2')));
        expect(['refused', 'gone', 'conflict']).toContain(await adapter.write(all('3')));
        trouble(undefined);
        let outcome = '';
        for (let tries = 3; tries > 0 && outcome !== 'saved'; tries--)
          outcome = (await read(adapter)) ? await adapter.write(all(`again ${tries}`)) : 'unread';
        expect(outcome).toBe('saved');
        expect([isCompleted(), completions()]).toEqual([true, 1]);
        expect(await read(visit())).toMatchObject({ isCompleted: true });
      },
    );

    test('vanishes before the first word: nothing is read, nothing is written, and it begins when it is well', async () => {
      const { visit, trouble, stored } = await begin();
      const before = JSON.stringify(stored());
      const adapter = visit();
      trouble('vanishes');
      expect([await read(adapter), await adapter.write(half('1')), await adapter.end(half('1'), true, false)]).toEqual([
        undefined,
        'gone',
        'gone',
      ]);
      trouble(undefined);
      expect(JSON.stringify(stored())).toBe(before);
      expect(await read(adapter)).toMatchObject({ isFirstVisit: true });
      expect(await adapter.write(half('2'))).toBe('saved');
    });

    test('is gone when the learner closes: said so, and the next visit begins where it was', async () => {
      const { visit, trouble } = await begin();
      const adapter = visit();
      await read(adapter);
      await adapter.write(half('1'));
      trouble('vanishes');
      expect(await adapter.end(all('2'), true, true)).toBe('gone');
      trouble(undefined);
      expect(await read(visit())).toMatchObject({ text: '1', isCompleted: false });
    });
  });
});
