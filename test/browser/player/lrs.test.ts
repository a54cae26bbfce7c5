import { describe, expect, test } from 'vitest';
import { agentOf, authorizationOf, openXapi } from '../../../src/browser/player/lms/xapi.js';
import type { LrsFault } from '../../../src/simulator/lrs-faults.js';
import type { Lrs } from '../../../src/simulator/start-lrs.js';
import { launchOf, pageAround, pageOf, progressOf, runningLrs, task, told, visitLrs } from './lrs-lab.js';

const protocols = ['cmi5', 'xapi'] as const;
const stateOf = (lrs: Lrs): Record<string, unknown> =>
  JSON.parse(lrs.state('anna', 'kurspaket') ?? '{}') as Record<string, unknown>;
const faults = (lrs: Lrs, ...rules: LrsFault[]): void => {
  lrs.faults.rules = rules;
};

describe.each(protocols)('%s: statements', (protocol) => {
  test('tell what has changed, once, in order, about the right things', async () => {
    const lrs = await runningLrs(protocol);
    const adapter = visitLrs(lrs, 'anna');
    await adapter.read();
    await adapter.write(progressOf('1'));
    await adapter.write(progressOf('2', { a: 11 }, { share: 0.5 }));
    await adapter.write(progressOf('3', { a: 11 }, { share: 0.5 }));
    await adapter.write(progressOf('4', { a: 12, b: 21 }, { share: 0.5 }));
    await adapter.write(progressOf('5', { a: 13, b: 21 }, { share: 1, isCompleted: true }));
    expect(await adapter.end(progressOf('6', { a: 13, b: 21 }, { share: 1, isCompleted: true }), true, true)).toBe(
      'saved',
    );
    expect(told(lrs)).toEqual([
      'initialized preparation',
      'completed a',
      'progressed preparation',
      'interacted a',
      'completed b',
      'completed a',
      'completed preparation',
      'terminated preparation',
    ]);
    expect(lrs.refusals).toEqual([]);
    expect(stateOf(lrs)).toMatchObject({ record: '6', completed: true });
    const times = lrs.statements().map(({ timestamp }) => timestamp);
    expect(times).toEqual([...new Set(times)].sort());
  });

  test('of the course alone, where the package wants no more', async () => {
    const lrs = await runningLrs(protocol);
    const adapter = visitLrs(lrs, 'anna', { level: 'course' });
    await adapter.read();
    await adapter.write(progressOf('1', { a: 11 }, { share: 0.5 }));
    await adapter.write(progressOf('2', { a: 11, b: 21 }, { share: 1, isCompleted: true }));
    expect(told(lrs)).toEqual(['initialized preparation', 'progressed preparation', 'completed preparation']);
  });

  test('carry goals, planned time, kind, names and the launch; no null, and nobody but the actor', async () => {
    const lrs = await runningLrs(protocol);
    const adapter = visitLrs(lrs, 'anna', {}, pageOf([task('a', { goals: ['g1', 'g2'], minutes: 45 })]));
    await adapter.read();
    await adapter.write(progressOf('1', { a: 11 }));
    const done = lrs.statements('anna').find(({ object }) => object.id.endsWith('/task/a'))!;
    expect(done).toMatchObject({
      actor: { objectType: 'Agent', name: 'Learner anna', account: { homePage: 'https://lms.example', name: 'anna' } },
      verb: { id: 'http://adlnet.gov/expapi/verbs/completed', display: { sv: 'slutförde' } },
      object: {
        id: 'https://kurs.example/id/kurs/task/a',
        definition: {
          type: 'http://id.tincanapi.com/activitytype/checklist-item',
          name: { sv: 'Uppgift a' },
          extensions: {
            'http://id.tincanapi.com/extension/duration': 'PT45M',
            'http://id.tincanapi.com/extension/tags': ['practise'],
          },
        },
      },
      result: { completion: true },
      context: { revision: '1.0.0', language: 'sv', registration: lrs.session('anna')!.registration },
    });
    const activities = done.context!.contextActivities!;
    expect([activities['parent']!].flat().map(({ id }) => id)).toEqual([
      'https://kurs.example/id/kurs/goal/g1',
      'https://kurs.example/id/kurs/goal/g2',
    ]);
    const own = [lrs.session('anna')!.activity, 'https://kurs.example/id/kurs'];
    expect([activities['grouping']!].flat().map(({ id }) => id)).toEqual([
      ...(protocol === 'cmi5' ? ['https://kurs.example/id/kurs/preparation'] : ['https://lms.example/programme']),
      ...own,
    ]);
    expect(JSON.stringify(lrs.statements())).not.toContain('null');
    expect(lrs.state('anna', 'kurspaket')).not.toMatch(/anna|Learner/);
  });

  test('are not repeated at the next visit, whose ticks are counted from what was told', async () => {
    const lrs = await runningLrs(protocol);
    const first = visitLrs(lrs, 'anna');
    await first.read();
    await first.write(progressOf('1', { a: 11 }));
    await first.end(progressOf('2', { a: 11 }), true, true);
    const second = visitLrs(lrs, 'anna');
    expect(await second.read()).toMatchObject({ text: '2', isFirstVisit: false, isCompleted: false });
    await second.write(progressOf('3', { a: 11, b: 31 }));
    expect(told(lrs)).toEqual([
      'initialized preparation',
      'completed a',
      'terminated preparation',
      'initialized preparation',
      'completed b',
    ]);
  });
});

describe('a launch', () => {
  const page = pageOf([task('a')]);
  test('without endpoint or actor is none: the browser keeps the progress', () => {
    const query = (text: string) => new URLSearchParams(text);
    expect(openXapi(query(''), page, launchOf('xapi', page))).toBeUndefined();
    expect(openXapi(query('endpoint=https://lrs.example/'), page, launchOf('xapi', page))).toBeUndefined();
    expect(openXapi(query('endpoint=https://lrs.example/&actor=anna'), page, launchOf('xapi', page))).toBeUndefined();
  });

  test('of xAPI in an old shape: endpoint without slash, bare token, actor as it was', async () => {
    const lrs = await runningLrs('xapi');
    const adapter = visitLrs(lrs, 'anna', { shape: 'old' });
    expect(await adapter.read()).toMatchObject({ isFirstVisit: true });
    expect(await adapter.write(progressOf('1', { a: 11 }))).toBe('saved');
    expect(lrs.requests.every((line) => !line.includes('//'))).toBe(true);
    expect(lrs.statements()[0]!.actor).toEqual({
      objectType: 'Agent',
      name: 'Learner anna',
      account: { homePage: 'https://lms.example', name: 'anna' },
    });
  });

  test('brings credentials in many shapes', () => {
    expect(['Basic YTpi', 'basic YTpi', 'Bearer x.y', 'YTpi', 'Basic YT i=', 'YT i='].map(authorizationOf)).toEqual([
      'Basic YTpi',
      'basic YTpi',
      'Bearer x.y',
      'Basic YTpi',
      'Basic YT+i=',
      'Basic YT+i=',
    ]);
  });

  test('brings actors in many shapes', () => {
    const now = { name: 'A', mbox: 'mailto:a@x.example' };
    expect(agentOf(now)).toBe(now);
    expect(agentOf({ name: ['A'], mbox: ['mailto:a@x.example'] })).toEqual({ objectType: 'Agent', ...now });
    expect(
      agentOf({
        objectType: 'Person',
        mbox: ['mailto:a@x.example'],
        account: [{ accountServiceHomePage: 'https://x', accountName: 'a' }],
      }),
    ).toEqual({ objectType: 'Agent', mbox: 'mailto:a@x.example' });
  });

  test('of cmi5 mutes films and sounds where the learner wants none, and leads back where the LMS says', async () => {
    const lrs = await runningLrs('cmi5');
    pageAround.media = [{ muted: false }];
    const adapter = visitLrs(lrs, 'anna', { audio: 'off', returnURL: 'https://lms.example/back' });
    await adapter.read();
    expect(pageAround.media).toEqual([{ muted: true }]);
    pageAround.gone.length = 0;
    await adapter.end(progressOf('1'), true, true);
    expect(pageAround.gone.splice(0)).toEqual(['https://lms.example/back']);
    const other = visitLrs(lrs, 'berit', { returnURL: 'javascript:alert(1)' });
    await other.read();
    expect(await other.end(progressOf('1'), true, true)).toBe('saved');
    expect(pageAround.gone).toEqual([]);
  });

  test('of cmi5 whose token has been given out already is none that can be used, and is asked for once', async () => {
    const lrs = await runningLrs('cmi5');
    const adapter = visitLrs(lrs, 'anna');
    lrs.session('anna')!.isFetched = true;
    expect([await adapter.read(), await adapter.read()]).toEqual([undefined, undefined]);
    expect(lrs.requests).toEqual(['POST fetch']);
  });

  test.each<LrsFault['on']>(['fetch', 'launch-data', 'profile', 'statements'])(
    'of cmi5 whose %s fails is begun when it is well',
    async (on) => {
      const lrs = await runningLrs('cmi5');
      const adapter = visitLrs(lrs, 'anna');
      faults(lrs, { on, what: on === 'profile' ? 'lost-before' : 503 });
      expect(await adapter.read()).toBeUndefined();
      expect(await adapter.write(progressOf('1', { a: 11 }))).toBe('gone');
      faults(lrs);
      expect(await adapter.read()).toMatchObject({ mode: 'normal', isFirstVisit: true });
      expect(await adapter.write(progressOf('1', { a: 11 }))).toBe('saved');
      expect(told(lrs)).toEqual(['initialized preparation', 'completed a']);
    },
  );
});
