import { describe, expect, test } from 'vitest';
import type { Faults } from '../../src/simulator/faults.js';
import { openScorm12Session } from '../../src/simulator/scorm12-api.js';
import type { Scorm12Session } from '../../src/simulator/scorm12-api.js';
import { addTimespans, launchOf } from '../../src/simulator/tracks.js';
import type { Launch, Tracks } from '../../src/simulator/tracks.js';

/** One learner's activity, launched again and again. */
interface Activity {
  readonly tracks: () => Tracks;
  readonly launch: (asked?: Launch['mode'], faults?: Faults, more?: Partial<Launch>) => Scorm12Session;
}
const activity = (stored: Tracks = {}): Activity => {
  let tracks = stored;
  return {
    tracks: () => tracks,
    launch: (asked, faults, more) =>
      openScorm12Session(
        { ...launchOf('anna', tracks, asked), ...more },
        (changes) => {
          tracks = { ...tracks, ...changes };
          return true;
        },
        faults,
      ),
  };
};
const opened = (stored?: Tracks): Scorm12Session => {
  const session = activity(stored).launch();
  session.api.LMSInitialize('');
  return session;
};
/** The error code that a call leaves behind. */
const errorOf = (session: Scorm12Session, act: (api: Scorm12Session['api']) => string): string => {
  act(session.api);
  return session.api.LMSGetLastError();
};
const setting = (element: string, value: string): string => errorOf(opened(), (api) => api.LMSSetValue(element, value));

describe('values are judged', () => {
  test.each([
    ['cmi.suspend_data', 'x'.repeat(4096), 'x'.repeat(4097)],
    ['cmi.core.lesson_location', 'x'.repeat(255), 'x'.repeat(256)],
    ['cmi.core.lesson_status', 'incomplete', 'not attempted'],
    ['cmi.core.exit', 'suspend', 'normal'],
    ['cmi.core.exit', '', 'Suspend'],
    ['cmi.core.session_time', '0000:59:59.99', '00:00:00.123'],
    ['cmi.core.session_time', '9999:00:00', '00:99:99'],
    ['cmi.core.session_time', '00:00:01', 'PT1S'],
    ['cmi.core.score.raw', '100', '101'],
    ['cmi.core.score.raw', '12.5', '12,5'],
    ['cmi.objectives.0.id', 'goal-1_a', 'mål-1'],
    ['cmi.objectives.0.id', 'g', 'g 1'],
    ['cmi.objectives.0.status', 'not attempted', 'done'],
    ['cmi.interactions.0.result', 'wrong', 'incorrect'],
    ['cmi.interactions.0.type', 'fill-in', 'long-fill-in'],
    ['cmi.interactions.0.time', '23:59:59', '24:00:00'],
    ['cmi.student_preference.audio', '-1', '101'],
  ])('%s takes %j, refuses the second with 405 and keeps the old one', (element, good, bad) => {
    const session = opened();
    expect(session.api.LMSSetValue(element, good)).toBe('true');
    expect(session.api.LMSSetValue(element, bad)).toBe('false');
    expect(session.api.LMSGetLastError()).toBe('405');
    expect(session.value(element)).toBe(good);
  });

  test('keywords, read-only, write-only, unknown and gaps have their own codes', () => {
    expect(setting('cmi.objectives._count', '3')).toBe('402');
    expect(setting('cmi.core.student_id', 'x')).toBe('403');
    expect(setting('cmi.core.nothing', 'x')).toBe('201');
    expect(setting('cmi.objectives.1.id', 'g')).toBe('201');
    expect(errorOf(opened(), (api) => api.LMSGetValue('cmi.core.session_time'))).toBe('404');
    expect(errorOf(opened(), (api) => api.LMSGetValue('cmi.nothing'))).toBe('201');
    expect(errorOf(opened(), (api) => api.LMSGetValue('cmi.objectives.0.id'))).toBe('201');
    expect(errorOf(opened(), (api) => api.LMSGetValue('cmi.suspend_data._children'))).toBe('202');
    expect(errorOf(opened(), (api) => api.LMSGetValue('cmi.suspend_data._count'))).toBe('203');
    expect(opened().api.LMSGetErrorString('405')).toBe('Incorrect data type');
  });

  test('comments add up to their limit', () => {
    const { api, value } = opened();
    expect([api.LMSSetValue('cmi.comments', 'a'.repeat(4000)), api.LMSSetValue('cmi.comments', 'b')]).toEqual([
      'true',
      'true',
    ]);
    expect(api.LMSSetValue('cmi.comments', 'c'.repeat(96))).toBe('false');
    expect(value('cmi.comments')).toHaveLength(4001);
  });
});

describe('a session', () => {
  test('answers only between LMSInitialize and LMSFinish, and only with an empty argument', () => {
    const session = activity().launch();
    const { api } = session;
    expect(errorOf(session, () => api.LMSGetValue('cmi.core.lesson_status'))).toBe('301');
    expect(errorOf(session, () => api.LMSInitialize('x'))).toBe('201');
    expect(api.LMSInitialize('')).toBe('true');
    expect(errorOf(session, () => api.LMSInitialize(''))).toBe('101');
    expect(errorOf(session, () => api.LMSCommit('x'))).toBe('201');
    expect(api.LMSFinish('')).toBe('true');
    expect(errorOf(session, () => api.LMSSetValue('cmi.suspend_data', 'x'))).toBe('301');
    expect(errorOf(session, () => api.LMSFinish(''))).toBe('301');
    expect(session.log.at(-1)).toEqual({ call: 'LMSFinish', words: [''], answer: 'false', error: '301' });
  });

  test('that is initialized again forgets what was not committed', () => {
    const { api } = opened({ 'cmi.suspend_data': 'old' });
    api.LMSSetValue('cmi.suspend_data', 'new');
    api.LMSInitialize('');
    expect(api.LMSGetValue('cmi.suspend_data')).toBe('old');
  });

  test('that finishes without a status is completed, and time is added up only there', () => {
    const course = activity();
    const { api } = course.launch();
    api.LMSInitialize('');
    api.LMSSetValue('cmi.core.session_time', '00:10:00.5');
    api.LMSCommit('');
    expect(course.tracks()).toEqual({});
    api.LMSFinish('');
    expect(course.tracks()).toEqual({ 'cmi.core.lesson_status': 'completed', 'cmi.core.total_time': '00:10:00.50' });
  });

  test('comes back as it was left: entry, status, objectives, time', () => {
    const course = activity();
    const first = course.launch().api;
    first.LMSInitialize('');
    expect([first.LMSGetValue('cmi.core.entry'), first.LMSGetValue('cmi.core.lesson_status')]).toEqual([
      'ab-initio',
      'not attempted',
    ]);
    for (const [element, value] of [
      ['cmi.objectives.0.id', 'g'],
      ['cmi.objectives.0.status', 'incomplete'],
      ['cmi.core.lesson_status', 'incomplete'],
      ['cmi.core.exit', 'suspend'],
      ['cmi.core.session_time', '00:00:30'],
    ] as const)
      expect(first.LMSSetValue(element, value)).toBe('true');
    first.LMSFinish('');
    const second = course.launch().api;
    second.LMSInitialize('');
    const read = (...names: string[]): string[] => names.map((name) => second.LMSGetValue(name));
    expect(
      read(
        'cmi.core.entry',
        'cmi.core.lesson_status',
        'cmi.objectives._count',
        'cmi.objectives.0.id',
        'cmi.core.total_time',
      ),
    ).toEqual(['resume', 'incomplete', '1', 'g', '00:00:30']);
  });

  test('after completion is a review without credit; browse where it is asked for; passed or failed by the mastery score', () => {
    const done = activity({ 'cmi.core.lesson_status': 'completed' });
    expect(done.launch().value('cmi.core.lesson_mode')).toBe('review');
    expect(done.launch().value('cmi.core.credit')).toBe('no-credit');
    expect(done.launch('browse').value('cmi.core.lesson_mode')).toBe('browse');
    const graded = activity();
    const { api } = graded.launch('normal', {}, { masteryScore: '80' });
    api.LMSInitialize('');
    api.LMSSetValue('cmi.core.lesson_status', 'completed');
    api.LMSSetValue('cmi.core.score.raw', '40');
    api.LMSFinish('');
    expect(graded.tracks()['cmi.core.lesson_status']).toBe('failed');
  });
});

describe('faults', () => {
  const saving = (faults: Faults): { readonly session: Scorm12Session; readonly tracks: () => Tracks } => {
    const course = activity();
    const session = course.launch('normal', faults);
    session.api.LMSInitialize('');
    session.api.LMSSetValue('cmi.core.lesson_status', 'completed');
    return { session, tracks: course.tracks };
  };
  test('a refused commit is never repeated by the LMS itself: the value counts as sent', () => {
    const faults: Faults = { commit: 'false' };
    const { session, tracks } = saving(faults);
    expect([session.api.LMSCommit(''), session.api.LMSGetLastError()]).toEqual(['false', '101']);
    delete faults.commit;
    session.api.LMSSetValue('cmi.suspend_data', 'x');
    expect(session.api.LMSCommit('')).toBe('true');
    expect(tracks()).toEqual({ 'cmi.suspend_data': 'x' });
  });

  test('the others', () => {
    const forget = saving({ commit: 'forget' });
    expect([forget.session.api.LMSCommit(''), forget.tracks()]).toEqual(['true', {}]);
    expect(() => saving({ commit: 'throw' }).session.api.LMSCommit('')).toThrow();
    expect(errorOf(saving({ expired: true }).session, (api) => api.LMSFinish(''))).toBe('101');
    const gone: Faults = {};
    const { api } = saving(gone).session;
    gone.gone = true;
    expect(() => api.LMSGetValue('cmi.suspend_data')).toThrow();
    expect(
      errorOf(saving({ suspendData: 10 }).session, (api) => api.LMSSetValue('cmi.suspend_data', 'x'.repeat(11))),
    ).toBe('405');
    expect(
      errorOf(saving({ unsupported: ['cmi.objectives'] }).session, (api) =>
        api.LMSSetValue('cmi.objectives.0.id', 'g'),
      ),
    ).toBe('401');
    expect(() => activity().launch('normal', { initialize: 'throw' }).api.LMSInitialize('')).toThrow();
    const taken = activity().launch('normal', { initialize: 'false' }).api;
    expect([taken.LMSInitialize(''), taken.LMSSetValue('cmi.suspend_data', 'x'), taken.LMSCommit('')]).toEqual([
      'false',
      'true',
      'true',
    ]);
  });
});

test('timespans add up', () => {
  expect(addTimespans('00:59:59.99', '0000:00:00.01')).toBe('01:00:00');
  expect(addTimespans('99:00:00', '01:00:00.5')).toBe('100:00:00.50');
});
