import { randomUUID } from 'node:crypto';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { LrsLaunchOptions } from '../../src/simulator/lrs-launch.js';
import { startLrs } from '../../src/simulator/start-lrs.js';
import type { Lrs } from '../../src/simulator/start-lrs.js';
import { packageFor } from '../browser/player/lrs-lab.js';
import { validateStatement } from './validate-statement.js';

const running = async (protocol: 'cmi5' | 'xapi' = 'cmi5', isValidated = false): Promise<Lrs> => {
  const lrs = await startLrs({ package: packageFor(protocol), ...(isValidated && { validate: validateStatement }) });
  onTestFinished(() => lrs.close());
  return lrs;
};
const CATEGORIES = 'https://w3id.org/xapi/cmi5/context/categories/';

/** A launched page's side, by hand. */
const launched = async (lrs: Lrs, options: LrsLaunchOptions = {}, isReady = true) => {
  const query = new URL(lrs.launch('anna', options)).searchParams;
  const fetchUrl = query.get('fetch');
  const token =
    fetchUrl && ((await (await fetch(fetchUrl, { method: 'POST' })).json()) as Record<string, string>)['auth-token'];
  const headers = {
    Authorization: token ? `Basic ${token}` : query.get('auth')!,
    'X-Experience-API-Version': '1.0.3',
    'Content-Type': 'application/json',
  };
  const agent = query.get('actor')!;
  const activityId = query.get('activityId') ?? query.get('activity_id')!;
  const registration = query.get('registration')!;
  /** `what`: method and resource. */
  const ask = (
    what: string,
    parameters: Record<string, string> = {},
    body?: unknown,
    more: Record<string, string> = {},
  ) =>
    fetch(`${lrs.endpoint}${what.replace(/^\w+ /, '')}?${new URLSearchParams(parameters)}`, {
      method: /^\w+/.exec(what)![0],
      headers: { ...headers, ...more },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  const place = (stateId: string) => ({ activityId, agent, registration, stateId });
  if (isReady) await ask('GET agents/profile', { agent, profileId: 'cmi5LearnerPreferences' });
  const template = lrs.session('anna')!.contextTemplate as { contextActivities?: object };
  const statement = (verb: string, more: Record<string, unknown> = {}, categories: readonly string[] = ['cmi5']) => ({
    id: randomUUID(),
    timestamp: new Date().toISOString(),
    actor: JSON.parse(agent) as unknown,
    verb: { id: `http://adlnet.gov/expapi/verbs/${verb}` },
    object: { id: activityId },
    ...(['completed', 'terminated'].includes(verb) && {
      result: { duration: 'PT1S', ...(verb === 'completed' && { completion: true }) },
    }),
    context: {
      ...template,
      registration,
      contextActivities: { ...template.contextActivities, category: categories.map((id) => ({ id: CATEGORIES + id })) },
    },
    ...more,
  });
  const post = async (...statements: readonly unknown[]): Promise<number> =>
    (await ask('POST statements', {}, statements)).status;
  return { ask, place, post, statement, query };
};

describe('cmi5 sessions', () => {
  test('the token is given once and needed always', async () => {
    const lrs = await running();
    const { query, ask, place } = await launched(lrs);
    const again = (await (await fetch(query.get('fetch')!, { method: 'POST' })).json()) as unknown;
    expect(again).toMatchObject({ 'error-code': '1' });
    expect(
      (await ask('GET activities/state', place('LMS.LaunchData'), undefined, { Authorization: 'Basic x' })).status,
    ).toBe(401);
    expect(await (await ask('GET activities/state', place('LMS.LaunchData'))).json()).toMatchObject({
      launchMode: 'Normal',
      moveOn: 'Completed',
      returnURL: `${lrs.origin}/left`,
    });
    expect((await ask('PUT activities/state', place('LMS.LaunchData'), {}, { 'If-Match': '*' })).status).toBe(403);
    expect((await ask('GET activities/state', { ...place('x'), registration: randomUUID() })).status).toBe(403);
  });

  test('initialized comes first, when preferences have been read; terminated last; nothing twice', async () => {
    const lrs = await running();
    const hasty = await launched(lrs, {}, false);
    expect(await hasty.post(hasty.statement('initialized'))).toBe(403);
    const { post, statement } = await launched(lrs);
    expect(await post(statement('experienced', {}, []))).toBe(403);
    expect(await post(statement('initialized'))).toBe(200);
    expect(await post(statement('initialized'))).toBe(403);
    expect(await post(statement('experienced', {}, []))).toBe(200);
    expect(await post(statement('completed', {}, ['cmi5', 'moveon']), statement('terminated'))).toBe(200);
    expect(await post(statement('experienced', {}, []))).toBe(403);
    expect(lrs.refusals.map(({ reason }) => reason.split(':')[0])).toEqual([
      '11.0.0.0-3',
      '9.3.0.0-4',
      '9.3.0.0-2',
      '9.3.0.0-5',
    ]);
    // The session that was never ended has been given up.
    expect(lrs.statements().map(({ verb }) => verb.id.split('/').at(-1))).toEqual([
      'launched',
      'abandoned',
      'launched',
      'initialized',
      'experienced',
      'completed',
      'terminated',
    ]);
  });

  test.each<readonly [string, string, Record<string, unknown>, readonly string[]]>([
    ['9.7.0.0-1', 'experienced', { timestamp: '2026-11-21T10:00:00+01:00' }, []],
    [
      '8.1.3.0-3',
      'experienced',
      { actor: { objectType: 'Agent', account: { homePage: 'https://lms.example', name: 'anna' } } },
      [],
    ],
    ['9.6.1.0-1', 'experienced', { context: {} }, []],
    ['9.6.2.2-2', 'experienced', {}, ['moveon']],
    ['9.3.0.0-1', 'experienced', {}, ['cmi5']],
    ['8.1.5.0-6', 'completed', { object: { id: 'https://kurs.example/id/kurs/preparation' } }, ['cmi5', 'moveon']],
    ['9.5.3.0-1', 'completed', { result: { duration: 'PT1S' } }, ['cmi5']],
    ['9.5.4.1', 'terminated', { result: {} }, ['cmi5']],
    ['9.6.2.2', 'completed', {}, ['cmi5']],
    ['9.5.1.0-2', 'terminated', { result: { duration: 'PT1S', score: { scaled: 1 } } }, ['cmi5']],
    ['9.5.2.0-3', 'terminated', { result: { duration: 'PT1S', success: true } }, ['cmi5']],
    ['9.5.3.0-2', 'terminated', { result: { duration: 'PT1S', completion: true } }, ['cmi5', 'moveon']],
    ['6.3.0.0-1', 'voided', { object: { objectType: 'StatementRef', id: randomUUID() } }, []],
  ])('%s: a broken %s is refused', async (id, verb, more, categories) => {
    const lrs = await running();
    const { post, statement } = await launched(lrs);
    await post(statement('initialized'));
    expect(await post(statement(verb, more, categories))).toBe(403);
    expect(lrs.refusals.at(-1)!.reason).toMatch(new RegExp(`^${id.replaceAll('.', '\\.')}:`));
    expect(lrs.statements().at(-1)!.verb.id).toContain('initialized');
  });

  test('a template that is not kept is refused', async () => {
    const lrs = await running();
    const { post, statement } = await launched(lrs);
    await post(statement('initialized'));
    const { context } = statement('experienced', {}, []);
    expect(await post(statement('experienced', { context: { ...context, extensions: {} } }, []))).toBe(403);
    expect(
      await post(statement('experienced', { context: { ...context, contextActivities: { grouping: [] } } }, [])),
    ).toBe(403);
    expect(lrs.refusals.every(({ reason }) => reason.startsWith('10.2.1.0-7'))).toBe(true);
  });

  test('completed once in a registration; then it is launched for review, where nothing but the frame is said', async () => {
    const lrs = await running();
    const first = await launched(lrs);
    await first.post(
      first.statement('initialized'),
      first.statement('completed', {}, ['cmi5', 'moveon']),
      first.statement('terminated'),
    );
    const again = await launched(lrs, { mode: 'Normal' });
    await again.post(again.statement('initialized'));
    expect(await again.post(again.statement('completed', {}, ['cmi5', 'moveon']))).toBe(403);
    const review = await launched(lrs);
    expect(lrs.session('anna')!.mode).toBe('Review');
    await review.post(review.statement('initialized'));
    expect(await review.post(review.statement('completed', {}, ['cmi5', 'moveon']))).toBe(403);
    expect(lrs.refusals.map(({ reason }) => reason.split(':')[0])).toEqual(['9.3.0.0-6', '10.2.2.0-5']);
  });
});

describe('statements', () => {
  test('of a request are stored all or none; the same again is nothing new, other content a conflict', async () => {
    const lrs = await running('xapi');
    const { post, statement, ask } = await launched(lrs);
    const one = statement('experienced', {}, []);
    expect(await post(one, { ...statement('experienced', {}, []), id: 'no uuid' })).toBe(400);
    expect(lrs.statements()).toEqual([]);
    expect([await post(one), await post(one), lrs.statements().length]).toEqual([200, 200, 1]);
    expect(await post({ ...one, timestamp: new Date(0).toISOString() })).toBe(409);
    expect(await post()).toBe(400);
    expect((await ask('PUT statements', { statementId: randomUUID() }, { ...one, id: undefined })).status).toBe(204);
    expect((await ask('GET statements')).status).toBe(403);
    expect((await ask('POST statements', {}, [one], { 'X-Experience-API-Version': '0.95' })).status).toBe(400);
    expect((await ask('POST statements', {}, [one], { 'Content-Type': 'text/plain' })).status).toBe(400);
  });

  test.each<readonly [string, Record<string, unknown>]>([
    ['without a verb', { verb: undefined }],
    ['with a verb that is none', { verb: { id: 7 } }],
    ['without an object', { object: undefined }],
    ['with nothing for an object', { object: null }],
  ])('%s are refused, even once the course is done', async (_, more) => {
    const lrs = await running('xapi');
    const { post, statement } = await launched(lrs);
    expect(await post(statement('completed', {}, []))).toBe(200);
    expect(await post(statement('passed', more, []))).toBe(400);
    expect(lrs.refusals.map(({ reason }) => reason)).toEqual(['a verb and an object are required']);
    expect(lrs.statements()).toHaveLength(1);
  });

  test('are judged by whoever is asked to', async () => {
    const lrs = await running('xapi', true);
    const { post, statement } = await launched(lrs);
    expect(await post({ ...statement('completed', {}, []), result: { duration: 'one hour' } })).toBe(400);
    expect(lrs.refusals[0]!.reason).toContain('result.duration');
    expect(await post(statement('experienced', {}, []))).toBe(400);
    expect(lrs.refusals[1]!.reason).toContain('templates match');
  });
});

test('documents change under a condition only, and have a name that tells them apart', async () => {
  const lrs = await running('xapi');
  const { ask, place } = await launched(lrs);
  const at = place('own');
  const put = async (body: unknown, condition: Record<string, string> = {}): Promise<number> =>
    (await ask('PUT activities/state', at, body, condition)).status;
  expect((await ask('GET activities/state', at)).status).toBe(404);
  expect([
    await put({ a: 1 }),
    await put({ a: 1 }, { 'If-Match': '*' }),
    await put({ a: 1 }, { 'If-None-Match': '*' }),
  ]).toEqual([409, 412, 204]);
  const found = await ask('GET activities/state', at);
  const etag = found.headers.get('ETag')!;
  expect([await found.json(), etag]).toEqual([{ a: 1 }, expect.stringMatching(/^"[0-9a-f]{40}"$/)]);
  expect([
    await put({ a: 2 }, { 'If-None-Match': '*' }),
    await put({ a: 2 }, { 'If-Match': etag }),
    await put({ a: 3 }, { 'If-Match': etag }),
  ]).toEqual([412, 204, 412]);
  expect((await ask('POST activities/state', at, { b: 1 }, { 'If-Match': '*' })).status).toBe(204);
  expect(lrs.state('anna', 'own')).toBe('{"a":2,"b":1}');
  expect((await ask('GET activities/state', { ...at, stateId: '' })).status).toBe(400);
});

test('faults: each kind, for as often as it is wanted', async () => {
  const lrs = await running('xapi');
  const { ask, place } = await launched(lrs);
  const at = place('own');
  const put = (body: unknown, etag: string) =>
    ask('PUT activities/state', at, body, etag ? { 'If-Match': etag } : { 'If-None-Match': '*' });
  await put({ v: 1 }, '');
  await put({ v: 2 }, '*');
  lrs.faults.rules = [
    { on: 'state', method: 'GET', what: 'old', times: 1 },
    { on: 'state', method: 'GET', what: 429, times: 1 },
  ];
  expect(await (await ask('GET activities/state', at)).json()).toEqual({ v: 1 });
  expect((await ask('GET activities/state', at)).status).toBe(429);
  expect(await (await ask('GET activities/state', at)).json()).toEqual({ v: 2 });
  lrs.faults.rules = [
    { on: 'everything', what: 'lost-before', times: 1 },
    { on: 'everything', what: 'lost-after', times: 1 },
  ];
  await expect(put({ v: 3 }, '*')).rejects.toThrow();
  expect(lrs.state('anna', 'own')).toBe('{"v":2}');
  await expect(put({ v: 4 }, '*')).rejects.toThrow();
  expect(lrs.state('anna', 'own')).toBe('{"v":4}');
});

test('preflights let the headers of xAPI through and no others', async () => {
  const lrs = await running('xapi');
  const preflight = async (path: string) => fetch(`${lrs.endpoint}${path}`, { method: 'OPTIONS' });
  const allowed = await preflight('statements');
  expect([allowed.status, allowed.headers.get('Access-Control-Allow-Headers')]).toEqual([
    204,
    'authorization, content-type, x-experience-api-version, if-match, if-none-match',
  ]);
  lrs.faults.preflight = 'refused';
  expect((await preflight('statements')).status).toBe(403);
});

test('a package with nothing to launch is refused', async () => {
  await expect(startLrs({ package: new Map([['index.html', '']]) })).rejects.toThrow('no page to launch');
});

test('serves the package, and stands whatever it is asked for', async () => {
  const lrs = await startLrs({ package: new Map([...packageFor('xapi'), ['100 %.png', 'x']]) });
  onTestFinished(() => lrs.close());
  const asked = [
    '/package/1/100%20%25.png',
    '/package/1/%2e%2e/tincan.xml',
    '/tincan.xml',
    '/package/1/100%.png',
    '/%',
    '//',
    '/package/1/%ff',
    '/play?visit=%7B',
    '/left',
  ];
  expect(await Promise.all(asked.map(async (path) => (await fetch(lrs.origin + path)).status))).toEqual([
    200, 404, 404, 400, 400, 404, 400, 500, 200,
  ]);
});
