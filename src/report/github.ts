import type { Diagnostic } from '../model/diagnostic.js';

const LEVELS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/**
 * Annotations for GitHub Actions: workflow commands, one a line (docs.github.com, *Workflow commands*: `%`, line ends,
 * and in properties `:` and `,` are escaped).
 */
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
      const properties = Object.entries(place).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
      return `::${LEVELS[severity]} ${properties.join(',')}::${escaped(`${message}\n${hint}`)}\n`;
    })
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
