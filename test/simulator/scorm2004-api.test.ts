import { describe, expect, test } from 'vitest';
import type { Faults } from '../../src/simulator/faults.js';
import { openScorm2004Session } from '../../src/simulator/scorm2004-api.js';
import type { Scorm2004Session } from '../../src/simulator/scorm2004-api.js';
import { addDurations, launchOf } from '../../src/simulator/tracks.js';
import type { Launch, Tracks } from '../../src/simulator/tracks.js';

/** One learner's activity, launched again and again. */
interface Activity {
  readonly tracks: () => Tracks;
  readonly launch: (
    asked?: Launch['mode'],
    faults?: Faults,
    more?: Partial<Launch>,
    edition?: 3 | 4,
  ) => Scorm2004Session;
}
const activity = (stored: Tracks = {}): Activity => {
  let tracks = stored;
  return {
    tracks: () => tracks,
    launch: (asked, faults, more, edition) =>
      openScorm2004Session(
        { ...launchOf('anna', tracks, asked, '2004 4th Edition'), ...more },
        (changes) => {
          tracks = { ...tracks, ...changes };
          return true;
        },
        faults,
        edition,
      ),
  };
};
const opened = (more?: Partial<Launch>, edition?: 3 | 4): Scorm2004Session => {
  const session = activity().launch(undefined, {}, more, edition);
  session.api.Initialize('');
  return session;
};
/** The error code that the last of these assignments leaves behind. */
const setting = (...pairs: readonly (readonly [string, string])[]): string => {
  const { api } = opened();
  for (const [element, value] of pairs) api.SetValue(element, value);
  return api.GetLastError();
};
const getting = (element: string, session = opened()): readonly [string, string] => [
  session.api.GetValue(element),
  session.api.GetLastError(),
];

describe('values are judged', () => {
  test.each([
    ['cmi.suspend_data', 'x'.repeat(64_000), 'x'.repeat(64_001), '406'],
    ['cmi.location', 'x'.repeat(1000), 'x'.repeat(1001), '406'],
    ['cmi.completion_status', 'not attempted', 'passed', '406'],
    ['cmi.success_status', 'passed', 'completed', '406'],
    ['cmi.exit', 'normal', 'Suspend', '406'],
    ['cmi.session_time', 'PT1H0M5.25S', 'PT5.255S', '406'],
    ['cmi.session_time', 'P1DT5S', 'PT', '406'],
    ['cmi.session_time', 'PT90M', '00:01:00', '406'],
    ['cmi.progress_measure', '0.33', '1.01', '407'],
    ['cmi.progress_measure', '1', '0,5', '406'],
    ['cmi.score.scaled', '-1', '1.1', '407'],
    ['cmi.score.raw', '12.5', 'x', '406'],
    ['cmi.objectives.0.id', 'goal-1_å', 'goal 1', '406'],
    ['cmi.objectives.0.id', 'urn:x:goal', 'urn:goal', '406'],
    ['cmi.learner_preference.language', 'sv-SE', 'swedish language', '406'],
    ['cmi.comments_from_learner.0.timestamp', '2026-11-21T10:00:00.12Z', '2026-11-21T10:00:00.123Z', '406'],
    ['cmi.comments_from_learner.0.timestamp', '2026-11-21T10:00:00', '2026-11-21T10:00:00Z', '406'],
    ['cmi.comments_from_learner.0.comment', `{lang=sv}${'å'.repeat(4000)}`, 'å'.repeat(4001), '406'],
    ['adl.nav.request', '{target=ITEM}choice', 'back', '406'],
  ])('%s takes %j, refuses the second and keeps the old one', (element, good, bad, code) => {
    const session = opened();
    expect(session.api.SetValue(element, good)).toBe('true');
    expect([session.api.SetValue(element, bad), session.api.GetLastError()]).toEqual(['false', code]);
    expect(session.value(element)).toBe(good);
  });

  test('keywords, read-only, write-only, unknown, empty and valueless have their own codes', () => {
    expect(setting(['cmi.objectives._count', '3'])).toBe('404');
    expect(setting(['cmi.learner_id', 'x'])).toBe('404');
    expect(setting(['cmi.core.exit', 'x'])).toBe('401');
    expect(setting(['', 'x'])).toBe('351');
    expect(getting('cmi.exit')).toEqual(['', '405']);
    expect(getting('cmi.core.lesson_status')).toEqual(['', '401']);
    expect(getting('')).toEqual(['', '301']);
    expect(getting('cmi.location')).toEqual(['', '403']);
    expect(getting('cmi.location._count')).toEqual(['', '301']);
    expect(getting('cmi.objectives.0.id')).toEqual(['', '301']);
    expect(getting('cmi.completion_status')).toEqual(['unknown', '0']);
    expect(getting('adl.nav.request_valid.choice.{target=ITEM}')).toEqual(['unknown', '0']);
    expect(opened().api.GetErrorString('406')).toBe('Data Model Element Type Mismatch');
  });

  test('an id comes first, is unique, stays, and leaves no gap', () => {
    expect(setting(['cmi.objectives.0.completion_status', 'completed'])).toBe('408');
    expect(setting(['cmi.objectives.1.id', 'a'])).toBe('351');
    expect(setting(['cmi.objectives.0.id', 'a'], ['cmi.objectives.1.id', 'a'])).toBe('351');
    expect(setting(['cmi.objectives.0.id', 'a'], ['cmi.objectives.0.id', 'b'])).toBe('351');
    expect(setting(['cmi.objectives.0.id', 'a'], ['cmi.objectives.0.id', 'a'])).toBe('0');
    expect(setting(['cmi.objectives.00.id', 'a'])).toBe('351');
  });

  test('interactions: id, type, then answers of that type, without hyphens', () => {
    const begun = [
      ['cmi.interactions.0.id', 'q'],
      ['cmi.interactions.0.type', 'choice'],
    ] as const;
    expect(setting(['cmi.interactions.0.id', 'q'], ['cmi.interactions.0.learner_response', 'a'])).toBe('408');
    expect(setting(...begun, ['cmi.interactions.0.learner_response', 'a[,]b'])).toBe('0');
    expect(setting(...begun, ['cmi.interactions.0.learner_response', 'a-b'])).toBe('406');
    expect(setting(...begun, ['cmi.interactions.0.correct_responses.0.pattern', 'a'])).toBe('0');
    expect(setting(...begun, ['cmi.interactions.0.result', 'incorrect'])).toBe('0');
    expect(setting(...begun, ['cmi.interactions.0.result', 'wrong'])).toBe('406');
    expect(setting(...begun, ['cmi.interactions.0.description', 'x'.repeat(251)])).toBe('406');
  });

  test('the 3rd edition knows no progress of objectives', () => {
    const { api } = opened({}, 3);
    api.SetValue('cmi.objectives.0.id', 'a');
    expect([api.SetValue('cmi.objectives.0.progress_measure', '1'), api.GetLastError()]).toEqual(['false', '401']);
    expect(setting(['cmi.objectives.0.id', 'a'], ['cmi.objectives.0.progress_measure', '1'])).toBe('0');
  });
});

describe('a session', () => {
  test('answers only between Initialize and Terminate, each once', () => {
    const { api, log } = activity().launch();
    const codes = [
      api.GetValue('cmi.mode'),
      api.GetLastError(),
      api.SetValue('cmi.exit', ''),
      api.GetLastError(),
      api.Commit(''),
      api.GetLastError(),
      api.Terminate(''),
      api.GetLastError(),
      api.Initialize('x'),
      api.GetLastError(),
      api.Initialize(''),
      api.Initialize(''),
      api.GetLastError(),
      api.Commit('x'),
      api.GetLastError(),
      api.Terminate(''),
      api.GetValue('cmi.mode'),
      api.GetLastError(),
      api.SetValue('cmi.exit', ''),
      api.GetLastError(),
      api.Commit(''),
      api.GetLastError(),
      api.Terminate(''),
      api.GetLastError(),
      api.Initialize(''),
      api.GetLastError(),
    ];
    expect(codes).toEqual([
      '',
      '122',
      'false',
      '132',
      'false',
      '142',
      'false',
      '112',
      'false',
      '201',
      'true',
      'false',
      '103',
      'false',
      '201',
      'true',
      '',
      '123',
      'false',
      '133',
      'false',
      '143',
      'false',
      '113',
      'false',
      '104',
    ]);
    expect(log.at(-1)).toEqual({ call: 'Initialize', words: [''], answer: 'false', error: '104' });
  });

  test('comes back as it was left only if it was suspended', () => {
    const course = activity();
    const visit = (exit: string): readonly string[] => {
      const { api } = course.launch('normal');
      api.Initialize('');
      const found = ['cmi.entry', 'cmi.completion_status', 'cmi.suspend_data', 'cmi.objectives._count'].map((name) =>
        api.GetValue(name),
      );
      api.SetValue('cmi.completion_status', 'incomplete');
      api.SetValue('cmi.suspend_data', 'x');
      api.SetValue('cmi.objectives.0.id', 'a');
      api.SetValue('cmi.exit', exit);
      api.Terminate('');
      return found;
    };
    expect(visit('suspend')).toEqual(['ab-initio', 'unknown', '', '0']);
    expect(visit('normal')).toEqual(['resume', 'incomplete', 'x', '1']);
    expect(visit('')).toEqual(['ab-initio', 'unknown', '', '0']);
    expect(course.tracks()['cmi.suspend_data']).toBe('x');
  });

  test('adds up time at Terminate alone, and sends what differs from the beginning', () => {
    const course = activity({
      'cmi.exit': 'suspend',
      'cmi.completion_status': 'incomplete',
      'cmi.location': 'a',
      'cmi.total_time': 'PT59M59.99S',
    });
    const { api } = course.launch();
    api.Initialize('');
    api.SetValue('cmi.session_time', 'PT0.01S');
    api.SetValue('cmi.location', 'b');
    api.Commit('');
    expect(course.tracks()).toMatchObject({ 'cmi.location': 'b', 'cmi.total_time': 'PT59M59.99S' });
    api.SetValue('cmi.location', 'a');
    api.Terminate('');
    // As Moodle: back at the first value, it is not sent.
    expect(course.tracks()).toMatchObject({ 'cmi.location': 'b', 'cmi.total_time': 'PT1H0M0S' });
  });

  test('finds the objectives of the manifest; after completion it is a review', () => {
    const { api } = opened({ objectives: ['a', 'b'] });
    expect(
      ['cmi.objectives._count', 'cmi.objectives.1.id', 'cmi.objectives.1.completion_status'].map((name) =>
        api.GetValue(name),
      ),
    ).toEqual(['2', 'b', 'unknown']);
    expect([api.SetValue('cmi.objectives.2.id', 'a'), api.GetLastError()]).toEqual(['false', '351']);
    expect(activity({ 'cmi.completion_status': 'completed', 'cmi.exit': 'suspend' }).launch().value('cmi.mode')).toBe(
      'review',
    );
  });
});

describe('faults', () => {
  const saving = (faults: Faults): { readonly session: Scorm2004Session; readonly tracks: () => Tracks } => {
    const course = activity();
    const session = course.launch('normal', faults);
    session.api.Initialize('');
    session.api.SetValue('cmi.completion_status', 'completed');
    return { session, tracks: course.tracks };
  };
  test('a refused commit is sent with the next; a refused Terminate leaves the session open', () => {
    const faults: Faults = { commit: 'false' };
    const {
      session: { api },
      tracks,
    } = saving(faults);
    expect([api.Commit(''), api.GetLastError(), api.Terminate(''), api.GetLastError()]).toEqual([
      'false',
      '391',
      'false',
      '111',
    ]);
    delete faults.commit;
    expect([api.Commit(''), tracks()]).toEqual(['true', { 'cmi.completion_status': 'completed' }]);
  });

  test('the others', () => {
    const forget = saving({ commit: 'forget' });
    expect([forget.session.api.Commit(''), forget.tracks()]).toEqual(['true', {}]);
    expect(() => saving({ commit: 'throw' }).session.api.Commit('')).toThrow();
    expect(saving({ expired: true }).session.api.Commit('')).toBe('false');
    const limited = saving({ suspendData: 10, unsupported: ['cmi.objectives'] }).session.api;
    expect([limited.SetValue('cmi.suspend_data', 'x'.repeat(11)), limited.GetLastError()]).toEqual(['false', '406']);
    expect([limited.SetValue('cmi.objectives.0.id', 'a'), limited.GetLastError()]).toEqual(['false', '402']);
    expect(() => activity().launch('normal', { initialize: 'throw' }).api.Initialize('')).toThrow();
    expect(() => activity().launch('normal', { gone: true }).api.GetValue('cmi.mode')).toThrow();
    const taken = activity().launch('normal', { initialize: 'false' }).api;
    expect([taken.Initialize(''), taken.GetLastError(), taken.SetValue('cmi.location', 'x')]).toEqual([
      'false',
      '103',
      'true',
    ]);
  });
});

test('durations add up', () => {
  expect(addDurations('PT1M30S', 'PT0.5S')).toBe('PT0H1M30.5S');
  expect(addDurations('P1DT1H', 'PT3600S')).toBe('PT26H0M0S');
});
