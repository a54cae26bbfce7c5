import type { Diagnostic } from '../model/diagnostic.js';
import { escapeFor } from '../text/escape.js';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** SARIF 2.1.0 (OASIS): one run, its rules, a result a finding; waived findings are suppressed with their reason. */
export function sarifReport(diagnostics: readonly Diagnostic[], version: string, language: string): string {
  const ids = [...new Set(diagnostics.map(({ rule }) => rule))].sort();
  const rules = ids.map((id) => {
    const sample = diagnostics.find(({ rule }) => rule === id);
    return {
      id,
      name: id,
      shortDescription: { text: id },
      fullDescription: { text: sample?.why ?? id },
      help: { text: sample?.hint ?? id },
    };
  });
  const results = diagnostics.map(({ rule, severity, message, hint, file, start, end, related, waiver }) => ({
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: LEVELS[severity],
    message: { text: escapeFor('sarif', `${message} ${hint}`) },
    locations: [{ physicalLocation: place(file, start, end) }],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, id) => ({
        id,
        message: { text: escapeFor('sarif', other.message) },
        physicalLocation: place(other.file, other.start, other.end),
      })),
    }),
    ...(waiver && {
      suppressions: [{ kind: 'external', status: 'accepted', justification: `${waiver.approvedBy}: ${waiver.reason}` }],
    }),
  }));
  const driver = { name: 'kurspaket', version, language: language === 'sv' ? 'sv-SE' : 'en-US', rules };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${escapeFor('json', JSON.stringify(log, null, 2))}\n`;
}

type Spot = Diagnostic['start'];

function place(file: string, start: Spot, end: Spot): object {
  const uri = file.split('/').map(encodeURIComponent).join('/');
  const region = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  return { artifactLocation: { uri }, region };
}
