import { describe, expect, test } from 'vitest';
import { askAll } from '../../src/links/ask-all.js';
import type { LinkAnswer } from '../../src/model/link-answer.js';
import { HASTE, loopback, nobody, NO_HOST, says, type Answering } from './loopback.js';

const WELL: LinkAnswer = { verdict: 'well', status: 200, insecure: {} };

/** What one path answers, and what the server was asked for it before encryption was tried. */
async function ask(
  answer: Answering,
  path = '/sida',
  manners = HASTE,
): Promise<{ readonly answer: LinkAnswer | undefined; readonly asked: readonly string[]; readonly origin: string }> {
  const server = await loopback(answer);
  const address = server.origin + path;
  return { answer: (await askAll([address], manners)).get(address), asked: server.asked, origin: server.origin };
}

describe('a page that is there', () => {
  test('is asked for once, by HEAD, by somebody who says who it is', async () => {
    const server = await loopback((_, response) => says(response, 200));
    expect([...(await askAll([`${server.origin}/a`, `${server.origin}/a`], HASTE))]).toEqual([
      [`${server.origin}/a`, WELL],
    ]);
    expect(server.asked).toEqual(['HEAD /a']);
    expect(server.requests[0]?.headers).toMatchObject({
      'user-agent': 'kurspaket-test/1.0',
      'accept-language': 'sv,en;q=0.7',
    });
  });

  test.each([404, 405, 501, 403, 400, 500])('is asked for by GET where HEAD answers %i', async (status) => {
    const { answer, asked } = await ask((request, response) =>
      says(response, request.method === 'HEAD' ? status : 200),
    );
    expect([answer, asked]).toEqual([WELL, ['HEAD /sida', 'GET /sida']]);
  });

  test('is not read to its end', async () => {
    const { answer } = await ask((request, response) => {
      if (request.method === 'HEAD') return says(response, 405);
      response.writeHead(200);
      response.write('the first of endlessly many bytes');
    });
    expect(answer).toEqual(WELL);
  });

  test('behind a closed connection for HEAD', async () => {
    const { answer } = await ask((request, response) =>
      request.method === 'HEAD' ? void request.socket.destroy() : says(response, 200),
    );
    expect(answer).toEqual(WELL);
  });
});

describe('redirects', () => {
  const chain =
    (...steps: readonly (readonly [number, string])[]): Answering =>
    (request, response) => {
      const step = steps[Number(request.url?.slice(1))];
      return step === undefined ? says(response, 200) : says(response, step[0], { location: step[1] });
    };

  test.each<readonly [string, readonly (readonly [number, string])[], string | undefined]>([
    ['for good', [[301, '/1']], '/1'],
    [
      'for good, twice',
      [
        [301, '/1'],
        [308, '/2'],
      ],
      '/2',
    ],
    [
      'for good, then for a while',
      [
        [308, '/1'],
        [302, '/2'],
      ],
      '/1',
    ],
    ['for a while', [[302, '/1']], undefined],
    [
      'for a while, then for good',
      [
        [307, '/1'],
        [301, '/2'],
      ],
      undefined,
    ],
    [
      'to where it was',
      [
        [301, '/1'],
        [301, '/2'],
        [301, '/3'],
      ],
      '/3',
    ],
  ])('%s', async (_, steps, movedTo) => {
    const { answer, origin } = await ask(chain(...steps), '/0');
    expect(answer).toEqual({ ...WELL, ...(movedTo !== undefined && { movedTo: origin + movedTo }) });
  });

  test('to another host, with the pieces of a relative address', async () => {
    const there = await loopback((_, response) => says(response, 200));
    const { answer, asked } = await ask(
      (request, response) =>
        says(response, 301, { location: request.url === '/x/a' ? '../b#c' : `${there.origin}/ny` }),
      '/x/a',
    );
    expect([answer, asked, there.asked]).toEqual([
      { ...WELL, movedTo: `${there.origin}/ny` },
      ['HEAD /x/a', 'HEAD /b'],
      ['HEAD /ny'],
    ]);
  });

  test('to a page that is not there', async () => {
    expect((await ask(chain([301, '/1'], [404, '']), '/0')).answer).toEqual({
      verdict: 'dead',
      reason: 'gone',
      status: 404,
    });
  });

  test.each<readonly [string, Answering]>([
    ['round in a circle', (_, response) => says(response, 301, { location: '/sida' })],
    ['on and on', (request, response) => says(response, 302, { location: `${request.url}a` })],
    ['to no address', (_, response) => says(response, 301)],
    ['to a mail address', (_, response) => says(response, 301, { location: 'mailto:a@b.example' })],
    ['to nonsense', (_, response) => says(response, 301, { location: 'http://[' })],
  ])('%s', async (_, answering) => {
    const { answer, asked } = await ask(answering);
    expect(answer).toEqual({ verdict: 'unreachable', reason: 'redirects' });
    expect(asked.length).toBeLessThanOrEqual(11);
  });
});

describe('what fails', () => {
  test.each<readonly [number, LinkAnswer, number]>([
    [404, { verdict: 'dead', reason: 'gone', status: 404 }, 2],
    [410, { verdict: 'dead', reason: 'gone', status: 410 }, 2],
    [401, { verdict: 'unreachable', reason: 'closed', status: 401 }, 2],
    [403, { verdict: 'unreachable', reason: 'closed', status: 403 }, 2],
    [451, { verdict: 'unreachable', reason: 'closed', status: 451 }, 2],
    [400, { verdict: 'unreachable', reason: 'status', status: 400 }, 2],
    [501, { verdict: 'unreachable', reason: 'server', status: 501 }, 2],
    [500, { verdict: 'unreachable', reason: 'server', status: 500 }, 4],
    [503, { verdict: 'unreachable', reason: 'server', status: 503 }, 4],
    [429, { verdict: 'unreachable', reason: 'busy', status: 429 }, 3],
  ])('%i', async (status, expected, requests) => {
    const { answer, asked } = await ask((_, response) => says(response, status));
    expect([answer, asked.length]).toEqual([expected, requests]);
  });

  test.each([429, 500, 502, 503, 504])('%i for a while', async (status) => {
    const { answer, asked } = await ask((_, response, times) => says(response, times < 2 ? status : 200));
    expect(answer).toEqual(WELL);
    expect(asked).toEqual(
      status === 429 ? ['HEAD /sida', 'HEAD /sida', 'HEAD /sida'] : ['HEAD /sida', 'GET /sida', 'GET /sida'],
    );
  });

  test('Retry-After is respected, in seconds and as a date, unless it is too long', async () => {
    const after =
      (header: string): Answering =>
      (_, response, times) =>
        times === 0 ? says(response, 429, { 'retry-after': header }) : says(response, 200);
    expect((await ask(after('0'))).answer).toEqual(WELL);
    expect((await ask(after('Wed, 21 Oct 2015 07:28:00 GMT'))).answer).toEqual(WELL);
    expect((await ask(after('om en stund'))).answer).toEqual(WELL);
    const { answer, asked } = await ask(after('3600'));
    expect([answer, asked]).toEqual([{ verdict: 'unreachable', reason: 'busy', status: 429 }, ['HEAD /sida']]);
  });

  test('the wait is what the server asks for, else each time twice as long', async () => {
    const waits: number[] = [];
    const wait = (milliseconds: number): Promise<void> => Promise.resolve(void waits.push(milliseconds));
    const retryAfter = ['7', undefined, '1', undefined];
    await ask(
      (_, response, times) =>
        says(
          response,
          times < 4 ? 429 : 200,
          retryAfter[times] === undefined ? {} : { 'retry-after': retryAfter[times] },
        ),
      '/sida',
      { ...HASTE, between: 3, backoff: 100, retries: 4, wait },
    );
    expect(waits.filter((each) => each !== 3)).toEqual([7000, 200, 1000, 800]);
    // Before each request but the first (the last one asks for encryption), the pause between any two.
    expect(waits.filter((each) => each === 3)).toHaveLength(5);
  });

  test('a server that says nothing', async () => {
    const { answer, asked } = await ask(() => undefined, '/sida', { ...HASTE, timeout: 400, retries: 1 });
    expect([answer, asked]).toEqual([{ verdict: 'unreachable', reason: 'timeout' }, ['HEAD /sida', 'HEAD /sida']]);
  });

  test('a connection that breaks', async () => {
    const { answer } = await ask((request) => void request.socket.destroy());
    expect(answer).toEqual({ verdict: 'unreachable', reason: 'connection' });
  });

  test('what is no HTTP', async () => {
    const { answer } = await ask((request) => void request.socket.end('hej\r\n\r\n'));
    expect(answer).toEqual({ verdict: 'unreachable', reason: 'connection' });
  });

  test('nobody listens, no such host, no encryption', async () => {
    const free = `${await nobody()}/`;
    const plain = (await loopback((_, response) => says(response, 200))).origin.replace('http:', 'https:');
    const answers = await askAll([free, `${NO_HOST}/`, `${plain}/`], HASTE);
    expect(Object.fromEntries(answers)).toEqual({
      [free]: { verdict: 'unreachable', reason: 'connection' },
      [`${NO_HOST}/`]: { verdict: 'dead', reason: 'no-host' },
      [`${plain}/`]: { verdict: 'unreachable', reason: 'connection' },
    });
  });
});
