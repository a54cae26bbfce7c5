// @module-tag slow
import { afterAll, describe, expect, test, vi } from 'vitest';
import { taskKey } from '../../../src/progress/task-key.js';
import type { LrsFault } from '../../../src/simulator/lrs-faults.js';
import type { Lrs } from '../../../src/simulator/start-lrs.js';
import { progressOf, reloading, runningLrs, told, visitLrs } from './lrs-lab.js';

const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
afterAll(() => {
  warn.mockRestore();
});

const protocols = ['cmi5', 'xapi'] as const;
const stateOf = (lrs: Lrs): Record<string, unknown> =>
  JSON.parse(lrs.state('anna', 'kurspaket') ?? '{}') as Record<string, unknown>;
const faults = (lrs: Lrs, ...rules: LrsFault[]): void => {
  lrs.faults.rules = rules;
};

describe.each(protocols)('%s: a store in trouble', (protocol) => {
  /** Anna has begun; then the fault, a tick, and what becomes of it. */
  const tickDuring = async (...rules: LrsFault[]) => {
    const lrs = await runningLrs(protocol);
    const adapter = visitLrs(lrs, 'anna');
    await adapter.read();
    await adapter.write(progressOf('1'));
    faults(lrs, ...rules);
    const outcome = await adapter.write(progressOf('2', { a: 11 }));
    const again = async (text = '3') => {
      faults(lrs);
      return [(await adapter.read()) !== undefined, await adapter.write(progressOf(text, { a: 11 }))];
    };
    return { lrs, adapter, outcome, again };
  };

  test.each<readonly [LrsFault['what'], string]>([
    [500, 'refused'],
    [503, 'refused'],
    [429, 'refused'],
    ['lost-before', 'gone'],
  ])(
    'statements answered by %s: said to be %s, kept in State as untold, sent unchanged later',
    async (what, expected) => {
      const { lrs, outcome, again } = await tickDuring({ on: 'statements', what });
      expect(outcome).toBe(expected);
      expect(stateOf(lrs)).toMatchObject({ record: '2', stated: {} });
      expect(await again()).toEqual([true, 'saved']);
      expect(told(lrs)).toEqual(['initialized preparation', 'completed a']);
      expect(Object.values(stateOf(lrs)['stated'] as object)).toEqual([11]);
    },
  );

  test('the answer to statements is lost: they are sent again under the same ids, and stored once', async () => {
    const { lrs, outcome, again } = await tickDuring({ on: 'statements', what: 'lost-after' });
    expect(outcome).toBe('gone');
    expect(await again()).toEqual([true, 'saved']);
    expect(told(lrs)).toEqual(['initialized preparation', 'completed a']);
    expect(lrs.refusals).toEqual([]);
  });

  test('and at the next visit, where nothing is remembered but State, a tick that is stored is not stored twice', async () => {
    const { lrs } = await tickDuring({ on: 'statements', what: 'lost-after' });
    faults(lrs);
    const next = visitLrs(lrs, 'anna');
    await next.read();
    expect(await next.write(progressOf('3', { a: 11 }))).toBe('saved');
    expect(told(lrs).filter((line) => line === 'completed a')).toHaveLength(1);
    expect(Object.values(stateOf(lrs)['stated'] as object)).toEqual([11]);
  });

  test.each<LrsFault['what']>([400 as never, 403, 413])(
    'one statement is refused for good (%s): the others are stored, the record too',
    async (what) => {
      const lrs = await runningLrs(protocol);
      const adapter = visitLrs(lrs, 'anna');
      await adapter.read();
      faults(lrs, { on: 'statements', what, times: 2 });
      expect(await adapter.write(progressOf('1', { a: 11, b: 21 }))).toBe('saved');
      expect(told(lrs)).toEqual(['initialized preparation', 'completed b']);
      expect(stateOf(lrs)).toMatchObject({ record: '1' });
      // Told anew in the next session, once.
      const next = visitLrs(lrs, 'anna');
      await next.read();
      await next.write(progressOf('2', { a: 11, b: 21 }));
      expect(told(lrs).slice(2)).toEqual(['initialized preparation', 'completed a']);
    },
  );

  test('the completion is refused: said so until it is taken, and the others get past it', async () => {
    const lrs = await runningLrs(protocol);
    const adapter = visitLrs(lrs, 'anna');
    await adapter.read();
    const done = (text: string) => progressOf(text, { a: 11 }, { isCompleted: true, share: 1 });
    faults(lrs, { on: 'statements', what: 403, times: 3 });
    expect(await adapter.write(done('1'))).toBe('refused');
    expect(stateOf(lrs)).toMatchObject({ record: '1', completed: false });
    expect(await adapter.write(done('2'))).toBe('saved');
    expect(told(lrs)).toEqual(['initialized preparation', 'completed preparation']);
    expect(stateOf(lrs)).toMatchObject({ completed: true });
  });

  test('a reload while the completion is refused: the session goes on, and it is sent as it was', async () => {
    const lrs = await runningLrs(protocol);
    const load = reloading(lrs, 'anna');
    const first = load();
    await first.read();
    const done = (text: string) => progressOf(text, { a: 11 }, { isCompleted: true, share: 1, seconds: 7 });
    faults(lrs, { on: 'statements', what: 403 });
    await first.write(done('1'));
    await first.end(done('2'), true, false);
    const second = load();
    expect(await second.read()).toMatchObject({ text: '2', isCompleted: false });
    faults(lrs);
    expect(await second.write({ ...done('3'), seconds: 2000 })).toBe('saved');
    const completed = lrs
      .statements()
      .filter(({ verb, object }) => verb.id.endsWith('/completed') && object.id === lrs.session('anna')!.activity);
    expect(completed.map(({ result }) => result!['duration'])).toEqual(['PT0H0M7S']);
  });

  test('401: nothing more is asked', async () => {
    const { lrs, adapter, outcome } = await tickDuring({ on: 'statements', what: 401 });
    expect(outcome).toBe('gone');
    const before = lrs.requests.length;
    faults(lrs);
    expect([await adapter.write(progressOf('3', { a: 11 })), await adapter.read()]).toEqual(['gone', undefined]);
    expect(lrs.requests).toHaveLength(before);
  });

  test.each<readonly [LrsFault['what'], string]>([
    [500, 'refused'],
    [429, 'refused'],
    ['lost-before', 'gone'],
    [409, 'conflict'],
    [412, 'conflict'],
  ])('State answered by %s: %s, and saved when it is well', async (what, expected) => {
    const { lrs, outcome, again } = await tickDuring({ on: 'state', method: 'PUT', what });
    expect(outcome).toBe(expected);
    expect(stateOf(lrs)).toMatchObject({ record: '1' });
    expect(await again()).toEqual([true, 'saved']);
    expect(stateOf(lrs)).toMatchObject({ record: '3' });
  });

  test('the answer to State is lost: whether read anew or written on, nothing is in the way', async () => {
    const { lrs, outcome, adapter, again } = await tickDuring({ on: 'state', method: 'PUT', what: 'lost-after' });
    expect(outcome).toBe('gone');
    faults(lrs);
    // The store has it: the same once more is no conflict.
    expect(await adapter.write(progressOf('2', { a: 11 }))).toBe('saved');
    expect(await again()).toEqual([true, 'saved']);
  });

  test('ETags are not shown: written all the same', async () => {
    const lrs = await runningLrs(protocol);
    lrs.faults.etags = 'hidden';
    const adapter = visitLrs(lrs, 'anna');
    await adapter.read();
    for (const text of ['1', '2', '3']) expect(await adapter.write(progressOf(text))).toBe('saved');
    expect(stateOf(lrs)).toMatchObject({ record: '3' });
  });

  test('an old document is returned for ever: refused in the end, and nothing is overwritten', async () => {
    const { lrs, again, adapter } = await tickDuring();
    await again();
    faults(lrs, { on: 'state', method: 'GET', what: 'old' });
    const outcomes = [];
    for (let i = 0; i < 5; i++) {
      await adapter.read();
      outcomes.push(await adapter.write(progressOf(`old ${i}`, { a: 11 })));
    }
    expect(outcomes).toEqual(['conflict', 'conflict', 'conflict', 'refused', 'refused']);
    expect(stateOf(lrs)).toMatchObject({ record: '3' });
    expect(await again('4')).toEqual([true, 'saved']);
  });

  test('somebody else has written: a conflict, after which their words have been read', async () => {
    const lrs = await runningLrs(protocol);
    const home = visitLrs(lrs, 'anna');
    await home.read();
    await home.write(progressOf('home 1'));
    const stated = { [taskKey('b')]: 21 };
    lrs.setState('anna', 'kurspaket', JSON.stringify({ record: 'work 1', stated }));
    expect(await home.write(progressOf('home 2', { a: 11 }))).toBe('conflict');
    expect(await home.read()).toMatchObject({ text: 'work 1' });
    expect(await home.write(progressOf('both', { a: 11, b: 21 }))).toBe('saved');
    // What the other has told is not told again.
    expect(told(lrs)).toEqual(['initialized preparation', 'completed a']);
    expect(stateOf(lrs)['stated']).toEqual({ ...stated, [taskKey('a')]: 11 });
  });

  test('the page is leaving: everything is on its way before anything is answered', async () => {
    const lrs = await runningLrs(protocol);
    const adapter = visitLrs(lrs, 'anna');
    await adapter.read();
    await adapter.write(progressOf('1'));
    faults(lrs, { on: 'statements', method: 'POST', what: 'silent' });
    void adapter.end(progressOf('2', { a: 11 }), true, false);
    await vi.waitFor(() => {
      expect(stateOf(lrs)).toMatchObject({ record: '2', stated: {} });
      expect(lrs.requests.filter((line) => line === 'POST statements')).toHaveLength(2);
    }, 10_000);
  });

  test('the page is leaving while the store is being asked what it has: the last word counts', async () => {
    const lrs = await runningLrs(protocol);
    const adapter = visitLrs(lrs, 'anna');
    await adapter.read();
    faults(lrs, { on: 'state', method: 'GET', what: 'silent' });
    void adapter.write(progressOf('1'));
    await vi.waitFor(() => {
      expect(lrs.requests.at(-1)).toBe('GET state');
    }, 10_000);
    void adapter.end(progressOf('2', { a: 11 }), true, false);
    await vi.waitFor(() => {
      expect(stateOf(lrs)).toMatchObject({ record: '2' });
    }, 10_000);
  });

  test('offline nothing is asked', async () => {
    const { lrs, adapter } = await tickDuring();
    const before = lrs.requests.length;
    expect(await adapter.end(progressOf('3'), false, true)).toBe('gone');
    expect(lrs.requests).toHaveLength(before);
  });
});
