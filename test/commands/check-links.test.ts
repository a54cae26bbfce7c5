import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXAMPLE, temporaryFolder, writeFiles } from '../workspace.js';
import { loopback, says } from '../links/loopback.js';
import { call } from './terminal.js';

const register = (...urls: readonly string[]): string =>
  urls
    .map(
      (url, index) =>
        `- id: ${index === 0 ? 'sol' : `kalla-${index}`}\n  title: "Källan ${index}"\n  publisher: Exempelregionen\n  kind: law\n  url: ${url}\n  checked: 2026-02-01\n`,
    )
    .join('');

async function workspace(...paths: readonly string[]): Promise<{
  readonly folder: string;
  readonly origin: string;
  readonly asked: readonly string[];
  readonly agents: () => ReadonlySet<string>;
}> {
  const { origin, asked, requests } = await loopback((request, response) =>
    says(response, request.url === '/borta' ? 410 : 200),
  );
  const folder = temporaryFolder();
  writeFiles(join(folder, 'content'), {
    ...EXAMPLE,
    'sources.yaml': register(...paths.map((path) => (path.startsWith('http') ? path : origin + path))),
  });
  return { folder, origin, asked, agents: () => new Set(requests.map(({ headers }) => headers['user-agent'] ?? '')) };
}

const TODAY = ['--today', '2026-03-01'] as const;

describe('kurspaket check --links', () => {
  test('tells what is wrong with the links and sums up; a dead link is a warning', async () => {
    const { folder, origin, agents } = await workspace('/sol', '/borta');
    const { code, out, err } = await call(folder, 'check', '--links', '--cache', 'minne', ...TODAY);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(
      `content/sources.yaml:11:8  varning  dead-link\n  Det finns ingen sida på \`${origin}/borta\` (svar 410).\n`,
    );
    expect(out).toMatch(/\n0 fel, 1 varning och 1 upplysning i 1 kurs\.\n2 adresser: 1 svarar och 1 finns inte\.\n$/);
    expect([...agents()]).toEqual([expect.stringMatching(/^kurspaket\/\d+\.\d+\.\d+ \(check --links\)$/)]);
    const again = await call(folder, 'check', '--links', '--cache', 'minne', '--lang', 'en', ...TODAY);
    expect(again.out).toMatch(
      /\n2 addresses: 1 answers and 1 is not there\. 1 of the answers is from the last seven days\.\n$/,
    );
    expect((await call(folder, 'check', '--links', '--no-cache', '--lang', 'en', ...TODAY)).out).toMatch(
      /\n2 addresses: 1 answers and 1 is not there\.\n$/,
    );
  });

  test('lets other programs read what they expect', async () => {
    const { folder } = await workspace('/sol');
    const { out, err } = await call(folder, 'check', '--links', '--no-cache', '--format', 'json', ...TODAY);
    expect(JSON.parse(out)).toMatchObject({ diagnostics: [{ rule: 'insecure-link' }], summary: { infos: 1 } });
    expect(err).toBe('1 adress: 1 svarar.\n');
  });

  test('says so where there is nothing to ask', async () => {
    const { folder } = await workspace();
    writeFiles(join(folder, 'content'), {
      'sources.yaml': '[]\n',
      'resa/kurs/preparation/01-las.md': String(EXAMPLE['resa/kurs/preparation/01-las.md']).replace(
        /source:[^]*?\n---/,
        '---',
      ),
    });
    expect((await call(folder, 'check', '--links', '--no-cache', ...TODAY)).out).toBe(
      'Inga fel i 1 kurs.\nInga webbadresser att pröva.\n',
    );
  });

  test('is no part of check or build', async () => {
    const { folder, asked } = await workspace('/sol', '/borta');
    expect((await call(folder, 'check', ...TODAY)).out).toBe('Inga fel i 1 kurs.\n');
    await call(folder, 'build', '--dry-run', '--no-cache', ...TODAY);
    expect(asked).toEqual([]);
  });
});

test('the workspace decides how severe a dead link is', async () => {
  const { folder } = await workspace('/borta');
  writeFiles(join(folder, 'content'), { 'kurspaket.yaml': 'language: sv\nrules:\n  dead-link: error\n' });
  expect((await call(folder, 'check', '--links', '--no-cache', ...TODAY)).code).toBe(1);
  expect((await call(folder, 'check', ...TODAY)).code).toBe(0);
});

test('the register can be asked about by itself', async () => {
  const { folder, asked } = await workspace('/sol', '/annan');
  const { code, out } = await call(
    folder,
    'check',
    'content/sources.yaml',
    '--links',
    '--no-cache',
    '--lang',
    'en',
    ...TODAY,
  );
  expect([code, out.split('\n').at(-2)]).toEqual([0, '2 addresses: 2 answer.']);
  expect(asked).toEqual(['HEAD /annan', 'HEAD /sol']);
});
