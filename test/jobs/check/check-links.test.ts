import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkLinks } from '../../../src/jobs/check/check-links.js';
import { HASTE, loopback, nobody, NO_HOST, says, type Answering, type Loopback } from '../../links/loopback.js';
import { digitalCourse, EXAMPLE, temporaryFolder, TODAY, writeFiles, type Files } from '../../workspace.js';

/** Pages by path: a status, or where a page has moved to. */
const site: Answering = (request, response) => {
  const path = request.url ?? '';
  const moved: Readonly<Record<string, string>> = { '/gammal': '/ny', '/rad/samtal': '/' };
  if (path === '/borta') return says(response, 404);
  if (path === '/trasig') return says(response, 503);
  return moved[path] === undefined ? says(response, 200) : says(response, 301, { location: moved[path] });
};

const source = (id: string, url: string, status = 'in-force'): string =>
  `- id: ${id}\n  title: "Källan ${id}"\n  publisher: Exempelregionen\n  kind: web-page\n  url: ${url}\n  status: ${status}\n  checked: 2026-02-01\n`;
const TASK = 'resa/kurs/preparation/01-las.md';

interface Workspace {
  readonly root: string;
  readonly server: Loopback;
}

/** A workspace whose addresses lead to this machine; ORIGIN stands for the server. */
async function workspace(files: Files, answer = site): Promise<Workspace> {
  const server = await loopback(answer);
  const root = temporaryFolder();
  const all = { ...EXAMPLE, 'sources.yaml': source('sol', 'ORIGIN/sol'), ...files };
  writeFiles(
    root,
    Object.fromEntries(
      Object.entries(all).map(([path, text]) => [
        path,
        typeof text === 'string' ? text.replaceAll('ORIGIN', server.origin) : text,
      ]),
    ),
  );
  return { root, server };
}

const text = (body: string): Files => ({ [TASK]: `${String(EXAMPLE[TASK])}\n${body}\n` });

async function told(
  { root, server }: Workspace,
  more: Partial<Parameters<typeof checkLinks>[0]> = {},
): Promise<readonly string[]> {
  const { diagnostics } = await checkLinks({ root, within: [], today: TODAY, language: 'en', manners: HASTE, ...more });
  return diagnostics
    .filter(({ rule }) => rule !== 'insecure-link')
    .map(({ severity, rule, file, start, message, hint }) =>
      `${severity} ${rule} ${file}:${start.line}:${start.column} ${message} ${hint}`.replaceAll(
        server.origin,
        'ORIGIN',
      ),
    );
}

describe('sources and texts', () => {
  test('say what their addresses answer, each at its place', async () => {
    const place = await workspace({
      'sources.yaml':
        source('sol', 'ORIGIN/sol') +
        source('gammal', 'ORIGIN/gammal#del') +
        source('upphavd', 'ORIGIN/borta/for/lange/sedan', 'repealed'),
      ...text(
        'Läs [råden](ORIGIN/borta) och [råden om samtal](ORIGIN/trasig "sidan") och [stödet](ORIGIN/rad/samtal).',
      ),
    });
    const line = readFileSync(join(place.root, TASK), 'utf8').split('\n')[15] ?? '';
    const column = (path: string): string => `${TASK}:16:${line.indexOf(place.server.origin + path) + 1}`;
    expect(await told(place)).toEqual([
      'warning moved-link sources.yaml:12:8 `ORIGIN/gammal#del` has moved for good to `ORIGIN/ny#del`. See that it is the right page and write `ORIGIN/ny#del`.',
      `warning dead-link ${column('/borta')} There is no page at \`ORIGIN/borta\` (answer 404). Look for the page on the site and write the new address, or delete the link.`,
      `info unreachable-link ${column('/trasig')} \`ORIGIN/trasig\` answered that something is wrong at the site (answer 503). Open the address in a browser. If it works there, nothing needs doing.`,
      `warning moved-link ${column('/rad/samtal')} \`ORIGIN/rad/samtal\` now leads to a start page: \`ORIGIN/\`. The page has probably been removed. Look for it on the site and write the new address, or choose something else.`,
    ]);
    // Nobody is sent to what is repealed.
    expect(place.server.asked).not.toContain('HEAD /borta/for/lange/sedan');
  });

  test('say where a page could be had with encryption, or that it could not', async () => {
    const place = await workspace({});
    const { diagnostics } = await checkLinks({
      root: place.root,
      within: [],
      today: TODAY,
      language: 'en',
      manners: HASTE,
    });
    expect(diagnostics.map(({ rule, severity, hint }) => `${severity} ${rule} ${hint}`)).toEqual([
      'info insecure-link The site does not answer with encryption. Look for another page that says the same.',
    ]);
  });

  test('name a site that does not exist, and one that does not answer', async () => {
    const free = await nobody();
    expect(
      await told(
        await workspace({
          'sources.yaml': source('sol', `${NO_HOST}/sol`) + source('tyst', `${free}/x`) + source('finns', 'ORIGIN/a'),
        }),
      ),
    ).toEqual([
      `warning dead-link sources.yaml:5:8 There is no site called \`${NO_HOST.slice('http://'.length)}\`. Look for the source on the site, by its number if it has one, and write the new address. If it has been replaced, change to the one in force now.`,
      `info unreachable-link sources.yaml:12:8 \`${free}/x\` could not be contacted. Open the address in a browser. If it works there, nothing needs doing.`,
    ]);
  });

  test('can be silenced, with a reason; the silence is no burden when nobody asks', async () => {
    const place = await workspace(
      text('<!-- kurspaket-disable dead-link: sidan kommer på måndag -->\n\nLäs [råden](ORIGIN/borta).'),
    );
    expect(await told(place)).toEqual([]);
    const { check } = await import('../../../src/jobs/check/check.js');
    expect(check({ root: place.root, within: [], today: TODAY }).diagnostics).toEqual([]);
  });
});

test('an address is asked once, however often and with whatever place in the page it is written', async () => {
  const place = await workspace(text('[Ett](ORIGIN/sol#a), [två](ORIGIN/sol#b) och [tre](ORIGIN/sol).'));
  await told(place);
  expect(place.server.asked).toEqual(['HEAD /sol']);
});

test('of a course alone, only what it uses is asked', async () => {
  const place = await workspace({
    'sources.yaml': source('sol', 'ORIGIN/sol') + source('annan', 'ORIGIN/annan'),
    ...digitalCourse('digital', { body: 'Läs [här](ORIGIN/digital).' }),
  });
  await told(place, { within: ['resa/kurs'] });
  expect(place.server.asked).toEqual(['HEAD /sol']);
  await told(place, { within: ['resa/digital'] });
  expect(place.server.asked.slice(1)).toEqual(['HEAD /digital']);
});

describe('the memory', () => {
  test('keeps good answers for seven days and asks again about the rest', async () => {
    const place = await workspace({
      'sources.yaml': source('sol', 'ORIGIN/sol') + source('gammal', 'ORIGIN/gammal') + source('borta', 'ORIGIN/borta'),
    });
    const cache = temporaryFolder();
    const first = await told(place, { cache, today: '2026-03-01' });
    const asked = place.server.asked.length;
    expect(await told(place, { cache, today: '2026-03-07' })).toEqual(first);
    expect(place.server.asked.slice(asked)).toEqual(['HEAD /borta', 'GET /borta']);
    const { remembered, answers } = await checkLinks({
      root: place.root,
      within: [],
      today: '2026-03-07',
      manners: HASTE,
      cache,
    });
    expect([remembered, answers.size]).toEqual([2, 3]);
    const before = place.server.asked.length;
    await told(place, { cache, today: '2026-03-08' });
    expect(place.server.asked.slice(before)).toEqual([
      'HEAD /borta',
      'GET /borta',
      'HEAD /gammal',
      'HEAD /ny',
      'HEAD /sol',
    ]);
    await told(place, { today: '2026-03-08' });
    expect(place.server.asked.filter((each) => each === 'HEAD /sol')).toHaveLength(3);
  });

  test.each(['', '{', '[]', 'null', '{"x":1}', '{"ADDRESS":{"asked":"igår","answer":{"verdict":"well"}}}'])(
    'damaged (%s) is empty, and written anew',
    async (damaged) => {
      const place = await workspace({});
      const cache = temporaryFolder();
      writeFileSync(join(cache, 'links.json'), damaged.replace('ADDRESS', `${place.server.origin}/sol`));
      expect(await told(place, { cache })).toEqual([]);
      expect(place.server.asked).toEqual(['HEAD /sol']);
      expect(JSON.parse(readFileSync(join(cache, 'links.json'), 'utf8'))).toMatchObject({
        [`${place.server.origin}/sol`]: { asked: TODAY, answer: { verdict: 'well' } },
      });
    },
  );

  test('that cannot be written costs nothing', async () => {
    const place = await workspace({});
    const cache = join(temporaryFolder(), 'file');
    writeFileSync(cache, '');
    expect(await told(place, { cache })).toEqual([]);
  });
});

test('where no address answers at all, it is the network that is missing', async () => {
  const silent = await Promise.all([nobody(), nobody(), nobody()]);
  const root = temporaryFolder();
  writeFiles(root, {
    ...EXAMPLE,
    'sources.yaml': silent
      .map((origin, index) => source(index === 0 ? 'sol' : `kalla-${index}`, `${origin}/`))
      .join(''),
  });
  await expect(checkLinks({ root, within: [], today: TODAY, manners: HASTE })).rejects.toThrow(
    'None of the 3 addresses answered',
  );
});
