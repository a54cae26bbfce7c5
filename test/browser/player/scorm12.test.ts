import { describe, expect, test } from 'vitest';
import type { Adapter, LmsState, Outcome, Progress } from '../../../src/browser/player/lms/adapter.js';
import { openScorm12 } from '../../../src/browser/player/lms/scorm12.js';
import type { Faults } from '../../../src/simulator/faults.js';
import { openScorm12Session } from '../../../src/simulator/scorm12-api.js';
import type { Scorm12Session } from '../../../src/simulator/scorm12-api.js';
import { launchOf } from '../../../src/simulator/tracks.js';
import type { Launch, Tracks } from '../../../src/simulator/tracks.js';

interface Visit {
  readonly adapter: Adapter;
  readonly session: Scorm12Session;
  readonly read: () => LmsState | undefined;
  readonly write: (progress?: Partial<Progress>) => Outcome;
  readonly end: (progress?: Partial<Progress>, isOnline?: boolean) => Outcome;
  /** Calls since the last look, without reading. */
  readonly calls: () => readonly string[];
  readonly page: Record<string, unknown>;
}

const progressOf = (more: Partial<Progress>): Progress => ({
  text: 'record',
  location: '',
  isCompleted: false,
  goals: [],
  share: 0,
  stamps: new Map(),
  seconds: 61.239,
  ...more,
});

/** One learner's activity in the strict simulator, visited with the real adapter. */
const activity = (
  stored: Tracks = {},
): { tracks: () => Tracks; visit: (faults?: Faults, asked?: Launch['mode']) => Visit } => {
  let tracks = stored;
  const visit = (faults?: Faults, asked?: Launch['mode']): Visit => {
    const session = openScorm12Session(
      launchOf('anna', tracks, asked),
      (changes) => {
        tracks = { ...tracks, ...changes };
        return true;
      },
      faults,
    );
    const page: Record<string, unknown> = { API: session.api, closed: false, opener: null };
    page['parent'] = page;
    const adapter = openScorm12(page as unknown as Window)!;
    let seen = 0;
    return {
      adapter,
      session,
      page,
      read: () => adapter.read() as LmsState | undefined,
      write: (progress = {}) => adapter.write(progressOf(progress)) as Outcome,
      end: (progress = {}, isOnline = true) => adapter.end(progressOf(progress), isOnline, true) as Outcome,
      calls: () => {
        const calls = session.log.slice(seen).filter(({ call }) => call !== 'LMSGetValue');
        seen = session.log.length;
        return calls.map(({ call, words }) => [call, ...words].join(' ').trim());
      },
    };
  };
  return { tracks: () => tracks, visit };
};

describe('a first visit', () => {
  test('reads without writing, then is registered as incomplete with exit suspend', () => {
    const course = activity();
    const { read, write, calls } = course.visit();
    expect(read()).toEqual({
      mode: 'normal',
      learner: 'anna',
      isFirstVisit: true,
      isCompleted: false,
      text: '',
      location: '',
    });
    expect(calls()).toEqual(['LMSInitialize']);
    expect(
      write({
        goals: [
          { id: 'g1', done: false, share: 0 },
          { id: 'g2', done: true, share: 1 },
        ],
        location: 'las',
      }),
    ).toBe('saved');
    expect(calls()).toEqual([
      'LMSSetValue cmi.objectives.0.id g1',
      'LMSSetValue cmi.objectives.0.status incomplete',
      'LMSSetValue cmi.objectives.1.id g2',
      'LMSSetValue cmi.objectives.1.status completed',
      'LMSSetValue cmi.suspend_data record',
      'LMSSetValue cmi.core.lesson_location las',
      'LMSSetValue cmi.core.lesson_status incomplete',
      'LMSSetValue cmi.core.session_time 00:01:01.23',
      'LMSSetValue cmi.core.exit suspend',
      'LMSCommit',
    ]);
    expect(course.tracks()).toMatchObject({
      'cmi.core.lesson_status': 'incomplete',
      'cmi.core.exit': 'suspend',
      'cmi.suspend_data': 'record',
    });
  });

  test('that ends before anything could be written is not finished: the LMS would make it completed', () => {
    const course = activity();
    const { page, read, end, session, calls } = course.visit();
    page['API'] = { ...session.api, LMSSetValue: () => 'false' };
    read();
    expect(end()).toBe('refused');
    expect(calls()).not.toContain('LMSFinish');
    expect(course.tracks()['cmi.core.lesson_status']).toBeUndefined();
  });
});

describe('a later visit', () => {
  const stored: Tracks = {
    'cmi.core.lesson_status': 'incomplete',
    'cmi.core.exit': 'suspend',
    'cmi.suspend_data': 'record',
    'cmi.core.lesson_location': 'las',
    'cmi.objectives.0.id': 'other',
    'cmi.objectives.0.status': 'incomplete',
    'cmi.objectives.1.id': 'g1',
    'cmi.objectives.1.status': 'completed',
  };
  test('finds the objectives that are there, appends the others, and writes what has changed', () => {
    const { read, write, calls } = activity(stored).visit();
    expect(read()).toMatchObject({ isFirstVisit: false, text: 'record', location: 'las' });
    calls();
    write({
      text: 'next',
      location: 'las',
      goals: [
        { id: 'g2', done: false, share: 0 },
        { id: 'g1', done: false, share: 0 },
      ],
    });
    expect(calls()).toEqual([
      'LMSSetValue cmi.objectives.2.id g2',
      'LMSSetValue cmi.objectives.2.status incomplete',
      'LMSSetValue cmi.objectives.1.status incomplete',
      'LMSSetValue cmi.suspend_data next',
      'LMSSetValue cmi.core.session_time 00:01:01.23',
      'LMSSetValue cmi.core.exit suspend',
      'LMSCommit',
    ]);
  });

  test('completes once, last of all, and finishes with the time', () => {
    const course = activity(stored);
    const { read, write, end, calls } = course.visit();
    read();
    write({ isCompleted: true });
    expect(calls().slice(-3)).toEqual(['LMSCommit', 'LMSSetValue cmi.core.lesson_status completed', 'LMSCommit']);
    write({ isCompleted: true, text: 'more' });
    expect(end({ isCompleted: true, text: 'last', goals: [{ id: 'g1', done: false, share: 0 }] })).toBe('saved');
    const after = calls();
    expect(after.filter((call) => call.includes('lesson_status'))).toEqual([]);
    expect(after.slice(-2)).toEqual(['LMSCommit', 'LMSFinish']);
    expect(course.tracks()).toMatchObject({
      'cmi.core.lesson_status': 'completed',
      'cmi.core.exit': 'suspend',
      'cmi.objectives.1.status': 'completed',
      'cmi.core.total_time': '00:01:01.23',
    });
  });

  test('that completes at the end still gets there', () => {
    const course = activity(stored);
    const { read, end } = course.visit();
    read();
    expect(end({ isCompleted: true }, false)).toBe('saved');
    expect(course.tracks()['cmi.core.lesson_status']).toBe('completed');
  });

  test.each(['passed', 'completed'])('never lowers %s', (status) => {
    const course = activity({ ...stored, 'cmi.core.lesson_status': status });
    const { read, write, end } = course.visit({}, 'normal');
    expect(read()).toMatchObject({ isCompleted: true });
    write({ isCompleted: true });
    write({ isCompleted: false });
    end();
    expect(course.tracks()['cmi.core.lesson_status']).toBe(status);
  });
});

describe('modes', () => {
  test('review writes the record and nothing else', () => {
    const { read, write, end, calls } = activity({ 'cmi.core.lesson_status': 'completed' }).visit();
    expect(read()?.mode).toBe('review');
    write({ goals: [{ id: 'g1', done: true, share: 1 }], location: 'las', isCompleted: true });
    end({ text: 'last', isCompleted: true });
    expect(calls()).toEqual([
      'LMSInitialize',
      'LMSSetValue cmi.suspend_data record',
      'LMSCommit',
      'LMSSetValue cmi.suspend_data last',
      'LMSCommit',
      'LMSFinish',
    ]);
  });

  test('browse writes nothing, and does not finish what was never attempted', () => {
    const fresh = activity();
    const first = fresh.visit({}, 'browse');
    expect(first.read()?.mode).toBe('browse');
    first.end({ isCompleted: true, goals: [{ id: 'g1', done: true, share: 1 }] });
    expect(first.calls()).toEqual(['LMSInitialize']);
    expect(fresh.tracks()).toEqual({});
    const begun = activity({ 'cmi.core.lesson_status': 'incomplete' }).visit({}, 'browse');
    begun.read();
    begun.end();
    expect(begun.calls()).toEqual(['LMSInitialize', 'LMSFinish']);
  });
});

describe('an LMS in trouble', () => {
  test('LMSInitialize false with 101: goes on', () => {
    const { read, write } = activity().visit({ initialize: 'false' });
    expect(read()).toBeDefined();
    expect(write()).toBe('saved');
  });

  test('that cannot be read is not written to', () => {
    const { read, page, session } = activity({ 'cmi.suspend_data': 'record' }).visit();
    page['API'] = { ...session.api, LMSInitialize: () => 'false' };
    expect(read()).toBeUndefined();
    expect(activity().visit({ gone: true }).read()).toBeUndefined();
  });

  test('refuses, throws, vanishes: said to be so, and never an exception', () => {
    const faults: Faults = {};
    const { read, write, end, page } = activity().visit(faults);
    read();
    faults.commit = 'false';
    expect(write()).toBe('refused');
    faults.commit = 'throw';
    expect(write()).toBe('gone');
    delete faults.commit;
    faults.suspendData = 3;
    expect(write({ text: 'too long' })).toBe('refused');
    faults.gone = true;
    expect([write(), end(), read()]).toEqual(['gone', 'gone', undefined]);
    page['closed'] = true;
    expect([write(), end()]).toEqual(['gone', 'gone']);
  });

  test('completes after a refused commit, though the LMS never repeats a value', () => {
    const faults: Faults = { commit: 'false' };
    const course = activity({ 'cmi.core.lesson_status': 'incomplete' });
    const { read, write } = course.visit(faults);
    read();
    expect(write({ text: '1', isCompleted: true })).toBe('refused');
    delete faults.commit;
    read();
    expect(write({ text: '2', isCompleted: true })).toBe('saved');
    expect(course.tracks()).toMatchObject({ 'cmi.suspend_data': '2', 'cmi.core.lesson_status': 'completed' });
  });

  test('without objectives still saves the record', () => {
    const { read, write } = activity().visit({ unsupported: ['cmi.objectives'] });
    read();
    expect(write({ goals: [{ id: 'g1', done: true, share: 1 }] })).toBe('saved');
  });

  test('that comes back as a new page is opened anew', () => {
    const course = activity();
    const first = course.visit();
    first.read();
    const second = course.visit();
    first.page['API'] = second.session.api;
    expect(first.write()).toBe('gone');
    expect(first.read()).toBeDefined();
    expect(first.write()).toBe('saved');
    expect(second.calls()).toContain('LMSInitialize');
  });

  test('that has closed the session meanwhile is initialized again', () => {
    const course = activity();
    const { read, write, session, calls } = course.visit();
    read();
    write();
    session.api.LMSFinish('');
    calls();
    expect(write({ text: 'next' })).toBe('refused');
    expect(read()).toBeDefined();
    expect(write({ text: 'next' })).toBe('saved');
    expect(course.tracks()['cmi.suspend_data']).toBe('next');
  });
});
