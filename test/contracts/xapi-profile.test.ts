import { describe, expect, test } from 'vitest';
import type { PageData } from '../../src/model/launch-data.js';
import type { StoredStatement } from '../../src/simulator/lrs-session.js';
import { pageOf, progressOf, runningLrs, task, visitLrs } from '../browser/player/lrs-lab.js';
import { brokenBy, matching, profile } from '../simulator/profile-rules.js';

/** What players state in two visits, with every kind of change, of a part or of a whole course. */
async function stated(protocol: 'cmi5' | 'xapi', part: string): Promise<readonly StoredStatement[]> {
  const lrs = await runningLrs(protocol);
  const page: PageData = { ...pageOf([task('a', { goals: ['g1', 'g2'] }), task('b', { goals: [] })]), part };
  const first = visitLrs(lrs, 'anna', {}, page);
  await first.read();
  await first.write(progressOf('1', { a: 11 }, { share: 0.5 }));
  await first.write(progressOf('2', { a: 12 }));
  await first.end(progressOf('3', { a: 12 }), true, true);
  const second = visitLrs(lrs, 'anna', {}, page);
  await second.read();
  await second.write(progressOf('4', { a: 13, b: 21 }, { share: 1, isCompleted: true }));
  await second.end(progressOf('5', { a: 13, b: 21 }, { share: 1, isCompleted: true }), true, true);
  return lrs.statements().filter(({ verb }) => !verb.id.endsWith('/launched'));
}

describe.each([
  ['cmi5', 'preparation'],
  ['xapi', 'preparation'],
  ['cmi5', 'course'],
  ['xapi', 'course'],
] as const)('what %s states of a %s', (protocol, part) => {
  test('matches one template each, keeps its rules, and follows the pattern', async () => {
    const statements = await stated(protocol, part);
    expect(statements).toHaveLength(11);
    for (const statement of statements) {
      const templates = matching(statement);
      expect(templates, statement.verb.id).toHaveLength(1);
      expect(
        templates[0]!.rules.filter((rule) => brokenBy(statement, rule)),
        statement.verb.id,
      ).toEqual([]);
    }
    const words = statements.map((statement) => `<${matching(statement)[0]!.id}>`).join('');
    expect(words).toMatch(new RegExp(`^${expressionOf(profile.patterns.find(({ primary }) => primary)!.id)}$`));
    const used = new Set(statements.flatMap(matching).map(({ id }) => id.split('#')[1]));
    const whole = part === 'course' ? 'course-completed' : 'part-completed';
    expect(used).toEqual(new Set(['initialized', 'task-done', 'task-undone', 'progressed', whole, 'terminated']));
  });
});

/** A pattern as a regular expression over `<template id>`. */
function expressionOf(id: string): string {
  const pattern = profile.patterns.find((one) => one.id === id);
  if (!pattern) return `<${id}>`;
  const { oneOrMore, zeroOrMore, optional, sequence, alternates } = pattern;
  if (oneOrMore) return `(?:${expressionOf(oneOrMore)})+`;
  if (zeroOrMore) return `(?:${expressionOf(zeroOrMore)})*`;
  if (optional) return `(?:${expressionOf(optional)})?`;
  return `(?:${(sequence ?? alternates!).map(expressionOf).join(sequence ? '' : '|')})`;
}

describe('the profile', () => {
  test('has an id for each of its things, all of the latest version, and none that is missing', () => {
    const version = profile.versions.at(-1)!.id;
    const things = [...profile.templates, ...profile.patterns];
    const ids = [profile.id, ...profile.versions.map(({ id }) => id), ...things.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f-]{36}(#[a-z-]+)?$/);
    expect(things.filter(({ inScheme }) => inScheme !== version)).toEqual([]);
    const named = profile.patterns.flatMap(({ oneOrMore, zeroOrMore, optional, sequence = [], alternates = [] }) =>
      [oneOrMore, zeroOrMore, optional, ...sequence, ...alternates].filter((id) => id !== undefined),
    );
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('finds what breaks its rules', () => {
    const [template] = profile.templates.filter(({ id }) => id.endsWith('#task-done'));
    const broken = template!.rules
      .filter((rule) => brokenBy({ result: { completion: false, score: { raw: 1 } } }, rule))
      .map(({ location }) => location);
    expect(broken).toEqual(
      expect.arrayContaining([
        '$.result.completion',
        '$.result.score',
        '$.timestamp',
        '$.context.contextActivities.grouping[0].id',
      ]),
    );
  });
});
