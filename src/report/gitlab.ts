import { createHash } from 'node:crypto';
import type { Diagnostic } from '../model/diagnostic.js';

const SEVERITIES = { error: 'critical', warning: 'minor', info: 'info' } as const;

/** GitLab's Code Quality report (a list in the form of Code Climate's). A fingerprint stays the same when lines above a finding come or go. */
export function gitlabReport(diagnostics: readonly Diagnostic[]): string {
  const seen = new Map<string, number>();
  const issues = diagnostics.map(({ rule, severity, file, start, end, message, why, hint }) => {
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
      fingerprint: createHash('sha256').update(`${identity}\0${times}`).digest('hex').slice(0, 40),
      location: { path: file, lines: { begin: start.line, end: end.line } },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}
