import type { Diagnostic } from '../model/diagnostic.js';
import { escapeFor } from '../text/escape.js';

const LEVELS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Annotations for GitHub Actions: workflow commands, one a line. */
export function githubReport(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ rule, severity, file, start, end, message, hint }) => {
      const place = {
        file,
        line: start.line,
        endLine: end.line,
        ...(start.line === end.line && { col: start.column, endColumn: end.column }),
        title: rule,
      };
      const properties = Object.entries(place).map(
        ([name, value]) => `${name}=${escapeFor('github-property', String(value))}`,
      );
      return `::${LEVELS[severity]} ${properties.join(',')}::${escapeFor('github', `${message}\n${hint}`)}\n`;
    })
    .join('');
}
