import { describe, expect, test } from 'vitest';
import { openCmi5 } from '../../src/browser/player/lms/cmi5.js';
import type { LrsLaunchOptions } from '../../src/simulator/lrs-launch.js';
import type { StoredStatement } from '../../src/simulator/lrs-session.js';
import type { Lrs } from '../../src/simulator/start-lrs.js';
import { launchOf, pageAround, pageOf, progressOf, runningLrs, task, visitLrs } from '../browser/player/lrs-lab.js';

const CMI5 = 'https://w3id.org/xapi/cmi5/context';
const CATEGORY = `${CMI5}/categories/cmi5`;
const MOVE_ON = `${CMI5}/categories/moveon`;

/** One learner's whole session: two ticks, one of them taken back, then all; *Spara och stäng*. */
async function session(lrs: Lrs, options: LrsLaunchOptions = {}): Promise<void> {
  const adapter = visitLrs(lrs, 'anna', options);
  await adapter.read();
  await adapter.write(progressOf('1'));
  await adapter.write(progressOf('2', { a: 11 }, { share: 0.5 }));
  await adapter.write(progressOf('3', { a: 12 }));
  await adapter.write(progressOf('4', { a: 13, b: 21 }, { share: 1, isCompleted: true }));
  expect(await adapter.end(progressOf('5', { a: 13, b: 21 }, { share: 1, isCompleted: true }), true, true)).toBe(
    'saved',
  );
}

const byPlayer = (lrs: Lrs): readonly StoredStatement[] =>
  lrs.statements('anna').filter(({ verb }) => !/launched|abandoned/.test(verb.id));
const verbOf = ({ verb }: StoredStatement): string => verb.id.split('/').at(-1)!;
const categoriesOf = ({ context }: StoredStatement): readonly string[] =>
  [context?.contextActivities?.['category'] ?? []].flat().map(({ id }) => id);
const isDefined = (statement: StoredStatement): boolean => categoriesOf(statement).includes(CATEGORY);

describe('the launch', () => {
  test('is read from the address, in any order and among other things', async () => {
    const lrs = await runningLrs('cmi5');
    const page = pageOf([task('a')]);
    const given = [...new URL(lrs.launch('anna')).searchParams];
    for (const parameters of [given, [...given].reverse()]) {
      const query = new URLSearchParams([['own', '1'], ...parameters, ['x', 'y']]);
      const adapter = openCmi5(query, page, launchOf('cmi5', page));
      expect(adapter).toBeDefined();
      for (const [name] of given) {
        const without = new URLSearchParams(parameters.filter(([other]) => other !== name));
        expect(openCmi5(without, page, launchOf('cmi5', page)), name).toBeUndefined();
      }
    }
    await session(lrs);
    const { activity, registration, actor } = lrs.session('anna')!;
    for (const { resource, query } of lrs.log.filter((request) => request.resource === 'activities/state')) {
      expect([resource, query.get('activityId'), query.get('registration'), JSON.parse(query.get('agent')!)]).toEqual([
        'activities/state',
        activity,
        registration,
        actor,
      ]);
    }
  });

  test('gives the token once, to a POST without body and headers of its own; every request shows it', async () => {
    const lrs = await runningLrs('cmi5');
    await session(lrs);
    const [first, ...others] = lrs.log;
    expect(first).toMatchObject({ method: 'POST', resource: 'fetch', body: '' });
    expect(Object.keys(first!.headers).filter((name) => /^(authorization|content-type|x-)/.test(name))).toEqual([]);
    expect(others.filter(({ resource }) => resource === 'fetch')).toEqual([]);
    expect(new Set(others.map(({ headers }) => headers['authorization']))).toEqual(
      new Set([lrs.session('anna')!.authorization]),
    );
    expect(new Set(others.map(({ headers }) => headers['x-experience-api-version']))).toEqual(new Set(['1.0.3']));
  });

  test('data and preferences are read before a word is said, and never written', async () => {
    const lrs = await runningLrs('cmi5');
    await session(lrs, { audio: 'on' });
    expect(lrs.requests.slice(0, 4)).toEqual(['POST fetch', 'GET launch-data', 'GET profile', 'POST statements']);
    expect(lrs.requests.filter((line) => /launch-data|profile/.test(line))).toEqual(['GET launch-data', 'GET profile']);
    const profile = lrs.log.find(({ resource }) => resource === 'agents/profile')!.query;
    expect([profile.get('profileId'), JSON.parse(profile.get('agent')!)]).toEqual([
      'cmi5LearnerPreferences',
      lrs.session('anna')!.actor,
    ]);
  });

  test('turns sound off for those who want none', async () => {
    const lrs = await runningLrs('cmi5');
    for (const [audio, muted] of [
      ['on', false],
      ['off', true],
    ] as const) {
      pageAround.media = [{ muted: false }];
      await visitLrs(lrs, audio, { audio }).read();
      expect(pageAround.media, audio).toEqual([{ muted }]);
    }
  });

  test('is left for the returnURL, once terminated is stored', async () => {
    const lrs = await runningLrs('cmi5');
    pageAround.gone.length = 0;
    await session(lrs, { returnURL: 'https://lms.example/back?course=1' });
    expect([pageAround.gone, verbOf(lrs.statements().at(-1)!)]).toEqual([
      ['https://lms.example/back?course=1'],
      'terminated',
    ]);
  });
});

describe('a session', () => {
  test('says initialized first and once, terminated last and once, and all else between', async () => {
    const lrs = await runningLrs('cmi5');
    await session(lrs);
    expect(byPlayer(lrs).map(verbOf)).toEqual([
      'initialized',
      'completed',
      'progressed',
      'interacted',
      'progressed',
      'completed',
      'completed',
      'completed',
      'terminated',
    ]);
    expect(byPlayer(lrs).filter(isDefined).map(verbOf)).toEqual(['initialized', 'completed', 'terminated']);
    const times = byPlayer(lrs).map(({ timestamp }) => timestamp);
    expect(times).toEqual([...new Set(times)].sort());
    expect(lrs.refusals).toEqual([]);
  });

  test('is completed once in a registration, when all that is required is done', async () => {
    const lrs = await runningLrs('cmi5');
    const unfinished = visitLrs(lrs, 'anna');
    await unfinished.read();
    await unfinished.write(progressOf('1', { a: 11 }, { share: 0.5 }));
    await unfinished.end(progressOf('2', { a: 11 }, { share: 0.5 }), true, true);
    const completions = () =>
      byPlayer(lrs).filter((statement) => isDefined(statement) && verbOf(statement) === 'completed').length;
    expect(completions()).toBe(0);
    await session(lrs);
    await session(lrs, { mode: 'Normal' });
    expect(completions()).toBe(1);
    expect(lrs.refusals).toEqual([]);
  });

  test.each(['Browse', 'Review'] as const)('in %s says initialized and terminated alone', async (mode) => {
    const lrs = await runningLrs('cmi5');
    await session(lrs, { mode });
    expect(byPlayer(lrs).map(verbOf)).toEqual(['initialized', 'terminated']);
    expect(lrs.refusals).toEqual([]);
  });
});

describe('statements', () => {
  test('each has a UUID, a time in UTC, the actor as given, the registration and all of the template', async () => {
    const lrs = await runningLrs('cmi5');
    await session(lrs);
    const { actor, registration, contextTemplate } = lrs.session('anna')!;
    const { contextActivities, ...template } = contextTemplate as {
      contextActivities: { grouping: readonly unknown[] };
    };
    for (const statement of byPlayer(lrs)) {
      expect(statement.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(statement.timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      expect(statement.actor).toEqual(actor);
      expect(statement.context).toMatchObject({ registration, ...template });
      expect(statement.context!.contextActivities!['grouping']).toEqual(
        expect.arrayContaining([...contextActivities.grouping]),
      );
    }
    expect(new Set(byPlayer(lrs).map(({ id }) => id)).size).toBe(byPlayer(lrs).length);
  });

  test('those of cmi5 are about the activityId, with their categories, completion and durations; no others have these', async () => {
    const lrs = await runningLrs('cmi5');
    await session(lrs);
    const { activity } = lrs.session('anna')!;
    const told = byPlayer(lrs)
      .filter(isDefined)
      .map((statement) => [
        verbOf(statement),
        statement.object.id,
        categoriesOf(statement),
        statement.result?.['completion'],
        statement.result?.['duration'],
      ]);
    expect(told).toEqual([
      ['initialized', activity, [CATEGORY], undefined, undefined],
      ['completed', activity, [CATEGORY, MOVE_ON], true, 'PT0H1M1.23S'],
      ['terminated', activity, [CATEGORY], undefined, 'PT0H1M1.23S'],
    ]);
    expect(
      byPlayer(lrs)
        .filter((statement) => !isDefined(statement))
        .flatMap(categoriesOf),
    ).toEqual([]);
  });

  test('judge nobody: no passed, no failed, no success, no score, no mastery', async () => {
    const lrs = await runningLrs('cmi5');
    await session(lrs);
    const all = JSON.stringify(byPlayer(lrs));
    expect(all).not.toMatch(/passed|failed|"success"|"score"|masteryscore/i);
    expect(
      byPlayer(lrs)
        .map(({ verb }) => verb.id)
        .filter((id) => /voided/.test(id)),
    ).toEqual([]);
  });
});
