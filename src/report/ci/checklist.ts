import type { CurrentWaiver } from '../../model/coverage.js';
import type { ScopeStanding, SignOffStanding } from '../../model/sign-off-standing.js';
import type { ReviewScope } from '../../model/workspace.js';
import { escapeFor } from '../../text/escape.js';
import { markdownTable } from '../../text/markdown.js';
import type { CiWords } from './words.js';

/** Scopes that the policy asks of some of these courses and that do not stand. */
export function awaited(standings: readonly SignOffStanding[]): readonly ReviewScope[] {
  return [
    ...new Set(
      standings
        .flatMap(({ scopes }) => scopes)
        .filter(isAwaited)
        .map(({ scope }) => scope),
    ),
  ];
}

/**
 * Table of sign-offs: a line a course, a column a respect. Courses that are first stand open, the others are folded.
 */
export function checklist(
  standings: readonly SignOffStanding[],
  isFirst: (course: string) => boolean,
  words: CiWords,
): string {
  const [first, rest] = [
    standings.filter(({ course }) => isFirst(course)),
    standings.filter(({ course }) => !isFirst(course)),
  ];
  const blocks = [
    ...(first.length > 0 ? [table(first, words)] : []),
    ...(rest.length > 0
      ? [`<details><summary>${words.otherCourses(rest.length)}</summary>\n\n${table(rest, words)}\n\n</details>`]
      : []),
  ];
  return blocks.join('\n\n');
}

/** Approved deviations that hold, as a list. */
export function waiverList(waivers: readonly CurrentWaiver[], words: CiWords): string {
  return waivers
    .map(
      ({ title, rule, approvedBy, expires, reason }) =>
        `- ${escapeFor('markdown', title)}: ${escapeFor('markdown-code', rule)}. ${escapeFor('markdown', words.waived(approvedBy, expires, reason))}`,
    )
    .join('\n');
}

function isAwaited({ required, verdict }: ScopeStanding): boolean {
  return required && verdict !== 'signed';
}

function table(standings: readonly SignOffStanding[], words: CiWords): string {
  const scopes = standings[0]?.scopes.map(({ scope }) => words.scopes[scope]) ?? [];
  return markdownTable(
    [words.course, ...scopes],
    standings.map(({ title, scopes: each }) => [
      escapeFor('markdown', title),
      ...each.map((scope) => cell(scope, words)),
    ]),
  );
}

function cell(standing: ScopeStanding, words: CiWords): string {
  const { verdict, required, by, date = '', reviewed, all } = standing;
  const who = escapeFor('markdown', `${by.join(', ')} ${date}`);
  if (verdict === 'unsigned') return required ? `❌ ${words.verdicts.unsigned}` : '–';
  if (verdict === 'signed') return `✅ ${who}`;
  return `⚠️ ${words.verdicts[verdict]}, ${words.reviewed(reviewed, all)} (${who})`;
}
