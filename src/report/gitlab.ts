import type { Diagnostic } from '../model/diagnostic.js';
import { sha256 } from '../progress/sha-256.js';
import { escapeEachFor, escapeFor } from '../text/escape.js';

const SEVERITIES = { error: 'critical', warning: 'minor', info: 'info' } as const;

/**
 * GitLab's Code Quality report (a list in the form of Code Climate's). A fingerprint stays the same when lines above a
 * finding come or go.
 */
export function gitlabReport(diagnostics: readonly Diagnostic[]): string {
  const seen = new Map<string, number>();
  const issues = escapeEachFor('terminal', diagnostics).map(
    ({ rule, severity, file, start, end, message, why, hint }) => {
      const identity = [rule, file, message].join('\0');
      const times = seen.get(identity) ?? 0;
      seen.set(identity, times + 1);
      return {
        type: 'issue',
        check_name: rule,
        description: message,
        content: { body: `${why}\n\n${hint}` },
        categories: ['Clarity'],
        severity: SEVERITIES[severity],
        fingerprint: hex(sha256(`${identity}\0${times}`)),
        location: { path: file, lines: { begin: start.line, end: end.line } },
      };
    },
  );
  return `${escapeFor('json', JSON.stringify(issues, null, 2))}\n`;
}

function hex(words: readonly number[]): string {
  return words
    .map((word) => (word >>> 0).toString(16).padStart(8, '0'))
    .join('')
    .slice(0, 40);
}
