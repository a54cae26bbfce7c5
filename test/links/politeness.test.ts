import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { askAll, MANNERS } from '../../src/links/ask-all.js';
import { HASTE, loopback, NO_HOST, says, type Answering } from './loopback.js';

describe('politeness', () => {
  const paths = ['/a', '/b', '/c', '/d', '/e'];

  test('one request a host at a time, also by way of redirects', async () => {
    const slow: Answering = (_, response) => void setTimeout(() => says(response, 200), 5);
    const there = await loopback(slow);
    const here = await loopback((request, response) =>
      request.url === '/a' ? says(response, 302, { location: `${there.origin}/z` }) : slow(request, response, 0),
    );
    const answers = await askAll(
      [here, there].flatMap(({ origin }) => paths.map((path) => origin + path)),
      HASTE,
    );
    expect([...answers.values()].every(({ verdict }) => verdict === 'well')).toBe(true);
    expect([here.atOnce(), there.atOnce(), there.asked.length]).toEqual([1, 1, 6]);
  });

  test('a pause between two requests to a host', async () => {
    const steps: string[] = [];
    const { origin } = await loopback((request, response) => {
      steps.push(`${request.url}`);
      says(response, 200);
    });
    await askAll(
      ['/a', '/b', '/c'].map((path) => origin + path),
      { ...HASTE, between: 60, wait: (milliseconds) => Promise.resolve(void steps.push(`${milliseconds}`)) },
    );
    // Each page is asked for encryption as well, which never becomes a request here.
    expect(steps).toEqual(['/a', '60', '60', '/b', '60', '60', '/c', '60']);
  });

  test('no more hosts at a time than four', async () => {
    const waiting: ServerResponse[] = [];
    let [most, answering] = [0, false];
    const answer = (): void => {
      answering = true;
      for (const each of waiting.splice(0)) says(each, 200);
    };
    const servers = await Promise.all(
      Array.from({ length: 7 }, () =>
        loopback((_, response) => {
          most = Math.max(most, waiting.push(response));
          // Nobody is answered until as many wait as may, and one more has had the time to come.
          if (answering) answer();
          else if (waiting.length === MANNERS.hosts) setTimeout(answer, 50);
        }),
      ),
    );
    await askAll(
      servers.map(({ origin }) => `${origin}/`),
      { ...HASTE, hosts: MANNERS.hosts },
    );
    expect([MANNERS.hosts, most]).toEqual([4, 4]);
  });

  test('a host that is not there is asked once, a slow one twice', async () => {
    const answers = await askAll(
      paths.map((path) => NO_HOST + path),
      HASTE,
    );
    expect([...answers.values()]).toEqual(paths.map(() => ({ verdict: 'dead', reason: 'no-host' })));
    const { origin, asked } = await loopback(() => undefined);
    await askAll(
      paths.map((path) => origin + path),
      { ...HASTE, timeout: 500, retries: 0 },
    );
    expect(asked).toEqual(['HEAD /a', 'HEAD /b']);
  });

  test('what has not been asked is not said to have been silent', async () => {
    const { origin } = await loopback(() => undefined);
    const answers = await askAll(
      paths.map((path) => origin + path),
      { ...HASTE, timeout: 300, retries: 0 },
    );
    expect([...answers.values()].map(({ reason }) => reason)).toEqual([
      'timeout',
      'timeout',
      'not-asked',
      'not-asked',
      'not-asked',
    ]);
  });

  test('one slow page says nothing of the others', async () => {
    const { origin } = await loopback((request, response) => (request.url === '/b' ? undefined : says(response, 200)));
    const answers = await askAll(
      paths.map((path) => origin + path),
      { ...HASTE, timeout: 1_000, retries: 0 },
    );
    expect([...answers.values()].map(({ verdict }) => verdict)).toEqual([
      'well',
      'unreachable',
      'well',
      'well',
      'well',
    ]);
  });

  test('stops when told to', async () => {
    const controller = new AbortController();
    const { origin, asked } = await loopback(() => controller.abort());
    await expect(
      askAll(
        paths.map((path) => origin + path),
        { ...HASTE, signal: controller.signal },
      ),
    ).rejects.toMatchObject({ name: 'AbortError' });
    expect(asked).toEqual(['HEAD /a']);
  });

  test('says how far it has come', async () => {
    const { origin } = await loopback((_, response) => says(response, 200));
    const said: string[] = [];
    await askAll([`${origin}/a`, `${origin}/b`], HASTE, (done, all, host) => said.push(`${done}/${all} ${host}`));
    const host = origin.slice('http://'.length);
    expect(said).toEqual([`0/2 ${host}`, `1/2 ${host}`, '2/2 ']);
  });
});
