import { describe, expect, test } from 'vitest';
import type { Adapter, Progress } from '../../../src/browser/player/lms/adapter.js';
import { openScorm2004 } from '../../../src/browser/player/lms/scorm2004.js';
import { duration } from '../../../src/browser/player/lms/timespan.js';
import type { Faults } from '../../../src/simulator/faults.js';
import { openScorm2004Session } from '../../../src/simulator/scorm2004-api.js';
import type { Scorm2004Session } from '../../../src/simulator/scorm2004-api.js';
import { launchOf } from '../../../src/simulator/tracks.js';
import type { Launch, Tracks } from '../../../src/simulator/tracks.js';

const progressOf = (more: Partial<Progress> = {}): Progress => ({
  text: 'record',
  location: '',
  isCompleted: false,
  goals: [],
  share: 0,
  stamps: new Map(),
  seconds: 61.239,
  ...more,
});

interface Visit {
  readonly adapter: Adapter;
  readonly session: Scorm2004Session;
  /** Calls since the last look, without reading. */
  readonly calls: () => readonly string[];
}

/** One learner's activity in the strict simulator, visited with the real adapter. */
const activity = (
  stored: Tracks = {},
  edition: 3 | 4 = 4,
): { tracks: () => Tracks; visit: (asked?: Launch['mode'], faults?: Faults) => Visit } => {
  let tracks = stored;
  const visit = (asked?: Launch['mode'], faults?: Faults): Visit => {
    const launch = { ...launchOf('anna', tracks, asked, '2004 4th Edition'), objectives: ['g1', 'g2'] };
    const session = openScorm2004Session(
      launch,
      (changes) => {
        tracks = { ...tracks, ...changes };
        return true;
      },
      faults,
      edition,
    );
    const page: Record<string, unknown> = { API_1484_11: session.api, closed: false, opener: null };
    page['parent'] = page;
    let seen = 0;
    return {
      session,
      adapter: openScorm2004(page as unknown as Window, edition)!,
      calls: () => {
        const calls = session.log.slice(seen).filter(({ call }) => call !== 'GetValue');
        seen = session.log.length;
        return calls.map(({ call, words, answer }) =>
          [call, ...words, answer === 'true' ? '' : answer].join(' ').trim(),
        );
      },
    };
  };
  return { tracks: () => tracks, visit };
};
const goals = [
  { id: 'g2', done: false, share: 0.5 },
  { id: 'g3', done: true, share: 1 },
];

describe('a first visit', () => {
  test('finds the objectives of the manifest, appends the others, and is registered as incomplete and suspended', () => {
    const course = activity();
    const { adapter, calls } = course.visit();
    expect(adapter.read()).toEqual({
      mode: 'normal',
      learner: 'anna',
      isFirstVisit: true,
      isCompleted: false,
      text: '',
      location: '',
    });
    expect(calls()).toEqual(['Initialize']);
    expect(adapter.write(progressOf({ goals, location: 'las', share: 2 / 3 }))).toBe('saved');
    expect(calls()).toEqual([
      'SetValue cmi.objectives.1.completion_status incomplete',
      'SetValue cmi.objectives.1.progress_measure 0.5',
      'SetValue cmi.objectives.2.id g3',
      'SetValue cmi.objectives.2.completion_status completed',
      'SetValue cmi.objectives.2.progress_measure 1',
      'SetValue cmi.progress_measure 0.66',
      'SetValue cmi.suspend_data record',
      'SetValue cmi.location las',
      'SetValue cmi.completion_status incomplete',
      'SetValue cmi.session_time PT0H1M1.23S',
      'SetValue cmi.exit suspend',
      'Commit',
    ]);
  });

  test('in the 3rd edition tells nothing of the progress of objectives', () => {
    const { adapter, calls } = activity({}, 3).visit();
    adapter.read();
    expect(adapter.write(progressOf({ goals }))).toBe('saved');
    expect(calls().filter((call) => call.includes('measure') || call.endsWith('false'))).toEqual([
      'SetValue cmi.progress_measure 0',
    ]);
  });
});

test('a later visit completes once, measures all of it, touches no success and no score, and ends with the time', () => {
  const course = activity({
    'cmi.completion_status': 'incomplete',
    'cmi.exit': 'suspend',
    'cmi.suspend_data': 'record',
    'cmi.location': 'las',
  });
  const { adapter, calls, session } = course.visit();
  expect(adapter.read()).toMatchObject({ isFirstVisit: false, text: 'record', location: 'las' });
  adapter.write(progressOf({ text: 'next', isCompleted: true, share: 0.5 }));
  expect(calls().slice(-3)).toEqual(['Commit', 'SetValue cmi.completion_status completed', 'Commit']);
  expect(adapter.end(progressOf({ text: 'last', isCompleted: true }), true, true)).toBe('saved');
  expect(calls().slice(-2)).toEqual(['Commit', 'Terminate']);
  expect(course.tracks()).toMatchObject({
    'cmi.completion_status': 'completed',
    'cmi.progress_measure': '1',
    'cmi.exit': 'suspend',
    'cmi.suspend_data': 'last',
    'cmi.total_time': 'PT0H1M1.23S',
  });
  expect(
    session.log.filter(({ answer, words }) => answer === 'false' || words.some((word) => /score|success/.test(word))),
  ).toEqual([]);
});

describe('modes', () => {
  test('review writes the record, and asks for it to come back', () => {
    const { adapter, calls } = activity({ 'cmi.completion_status': 'completed', 'cmi.exit': 'suspend' }).visit();
    expect(adapter.read()).toMatchObject({ mode: 'review', isCompleted: true });
    adapter.write(progressOf({ goals, location: 'las', isCompleted: true }));
    adapter.end(progressOf({ text: 'last', isCompleted: true }), true, true);
    expect(calls()).toEqual([
      'Initialize',
      'SetValue cmi.suspend_data record',
      'SetValue cmi.exit suspend',
      'Commit',
      'SetValue cmi.suspend_data last',
      'Commit',
      'Terminate',
    ]);
  });

  test('browse writes nothing, and what is there stays', () => {
    const stored = { 'cmi.completion_status': 'incomplete', 'cmi.exit': 'suspend', 'cmi.suspend_data': 'record' };
    const course = activity(stored);
    const { adapter, calls } = course.visit('browse');
    expect(adapter.read()).toMatchObject({ mode: 'browse', text: 'record' });
    adapter.end(progressOf({ isCompleted: true, goals }), true, true);
    expect(calls()).toEqual(['Initialize', 'Terminate']);
    expect(course.tracks()).toMatchObject(stored);
  });
});

describe('an LMS in trouble', () => {
  test('open already: goes on; terminated by another: said to be gone, since nothing is stored', () => {
    const open = activity().visit(undefined, { initialize: 'false' }).adapter;
    expect(open.read()).toBeDefined();
    expect(open.write(progressOf())).toBe('saved');
    const { adapter, session } = activity().visit();
    session.api.Initialize('');
    session.api.Terminate('');
    expect(adapter.read()).toBeUndefined();
    expect(adapter.write(progressOf())).toBe('refused');
  });

  test('refuses, throws: said to be so, and saved when it is well', () => {
    const faults: Faults = {};
    const course = activity();
    const { adapter } = course.visit(undefined, faults);
    adapter.read();
    faults.commit = 'false';
    expect(adapter.write(progressOf({ isCompleted: true }))).toBe('refused');
    faults.gone = true;
    expect(adapter.write(progressOf())).toBe('gone');
    delete faults.gone;
    delete faults.commit;
    expect(adapter.write(progressOf({ isCompleted: true }))).toBe('saved');
    expect(course.tracks()).toMatchObject({ 'cmi.completion_status': 'completed', 'cmi.exit': 'suspend' });
  });
});

test('durations have two decimals at most', () => {
  expect([0, 59.999, 3600, 360_061.5, -1].map(duration)).toEqual([
    'PT0H0M0S',
    'PT0H0M59.99S',
    'PT1H0M0S',
    'PT100H1M1.5S',
    'PT0H0M0S',
  ]);
});
