// @module-tag slow
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleWorkspace } from '../../src/check/examples/example-workspace.js';
import type { WorkspaceStatistics } from '../../src/model/statistics.js';
import { temporaryFolder, writeFiles } from '../disk/repository.js';
import { call } from './terminal.js';

const DAY = ['--today', '2026-03-01'] as const;
const POLICY = 'language: sv\npolicy:\n  published:\n    signOffs: [expert, accessibility]\n';
const WAIVERS = `waivers:
  - {rule: missing-part, approvedBy: SKR, date: 2026-01-01, expires: 2026-12-31, reason: "Prövas under året."}
  - {rule: vague-goal-verb, approvedBy: SKR, date: 2025-01-01, expires: 2026-02-28, reason: "Gäller inte längre."}
  - {rule: schedule, approvedBy: SKR, date: 2026-04-01, expires: 2026-12-31, reason: "Gäller inte än."}
`;

/** The smallest workspace in content/, with these files over it. */
function workspace(more: Readonly<Record<string, string>> = {}): string {
  const root = temporaryFolder();
  writeFiles(
    root,
    Object.fromEntries(
      Object.entries({ ...exampleWorkspace, ...more }).flatMap(([path, content]) =>
        content === null ? [] : [[`content/${path}`, content]],
      ),
    ),
  );
  return root;
}

async function json(root: string): Promise<WorkspaceStatistics['journeys'][number]> {
  const [journey] = (JSON.parse((await call(root, 'stats', '--format', 'json', ...DAY)).out) as WorkspaceStatistics)
    .journeys;
  if (journey === undefined) throw new Error('no journey');
  return journey;
}

describe('reviews', () => {
  test('nothing is missing where nothing is asked for', async () =>
    expect((await json(workspace())).reviews).toEqual({ asked: 0, missing: [] }));

  test('what the policy asks for is missing until somebody signs, and again when the course changes', async () => {
    const root = workspace({ 'kurspaket.yaml': POLICY });
    const missing = async (): Promise<readonly string[]> =>
      (await json(root)).reviews.missing.map(
        ({ scope, verdict, reviewed, all }) => `${scope} ${verdict} ${reviewed}/${all}`,
      );
    expect(await missing()).toEqual(['expert unsigned 0/2', 'accessibility unsigned 0/2']);
    for (const scope of ['expert', 'accessibility'])
      expect((await call(root, 'approve', 'kurs', '--scope', scope, '--by', 'Socialstyrelsen')).code).toBe(0);
    expect(await missing()).toEqual([]);
    expect((await json(root)).reviews.asked).toBe(2);
    const task = 'content/resa/kurs/preparation/01-las.md';
    writeFiles(root, { [task]: `${readFileSync(join(root, task), 'utf8')}\nEn ny mening om barnets rätt.\n` });
    expect(await missing()).toContain('expert stale 1/2');
  });
});

test('deviations are those in force on the day', async () => {
  expect(
    (await json(workspace({ 'resa/kurs/reviews.yaml': WAIVERS }))).waivers.map(({ rule, expires }) => [rule, expires]),
  ).toEqual([['missing-part', '2026-12-31']]);
});

describe('what is written', () => {
  test('html: an index, an A4 a journey, a time audit a course, in dist/stats', async () => {
    const root = workspace();
    const { code, out } = await call(root, 'stats', '--format', 'html', ...DAY);
    expect([code, out]).toEqual([0, 'dist/stats/index.html\ndist/stats/resa.html\ndist/stats/time/kurs.html\n']);
    expect((readdirSync(join(root, 'dist/stats'), { recursive: true }) as string[]).sort()).toEqual([
      'index.html',
      'resa.html',
      'time',
      join('time', 'kurs.html'),
    ]);
  });

  test.each(['json', 'markdown', 'pretty'])('%s: the same on the screen and in a file', async (format) => {
    const root = workspace();
    const { out } = await call(root, 'stats', '--format', format, ...DAY);
    expect((await call(root, 'stats', '--format', format, '--out', 'rapport.txt', ...DAY)).out).toBe('');
    expect(readFileSync(join(root, 'rapport.txt'), 'utf8')).toBe(out);
  });

  test('of a part of the workspace where a path is given', async () => {
    expect((await call(workspace(), 'stats', 'content/resa/kurs', '--lang', 'en', ...DAY)).out).toContain(
      'Courses:     1\n',
    );
  });

  test.each([['--format', 'csv'], ['--today', 'idag'], ['--lang', 'fi'], ['finns-inte']])(
    'a wrong call is 2: %s %s',
    async (...args) => {
      const { code, out } = await call(workspace(), 'stats', ...args);
      expect([code, out]).toEqual([2, '']);
    },
  );
});
