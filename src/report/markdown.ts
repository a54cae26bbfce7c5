import type { Diagnostic, ToolLanguage } from '../model/diagnostic.js';
import { escapeFor } from '../text/escape.js';
import { summarySentence, type Summary } from './summary.js';

const WORDS = {
  sv: { error: 'Fel', warning: 'Varning', info: 'Upplysning', line: 'rad', waived: 'Godkänt avsteg till' },
  en: { error: 'Error', warning: 'Warning', info: 'Notice', line: 'line', waived: 'Approved deviation until' },
} as const;
const sentence = (text: string): string => escapeFor('markdown-sentence', text);
const MARKS = { error: '❌', warning: '⚠️', info: 'ℹ️' } as const;

/** Findings as Markdown for a merge request: the sum, then file by file. */
export function markdownReport(diagnostics: readonly Diagnostic[], summary: Summary, language: ToolLanguage): string {
  const words = WORDS[language];
  const files = [...new Set(diagnostics.map(({ file }) => file))];
  const sections = files.map((file) => {
    const own = diagnostics.filter((diagnostic) => diagnostic.file === file);
    const items = own.map(({ rule, severity, start, message, hint, waiver }) => {
      const waived =
        waiver === undefined ? '' : ` *${words.waived} ${sentence(`${waiver.expires}: ${waiver.reason}`)}*`;
      return `- ${MARKS[severity]} **${words[severity]}**, ${words.line} ${start.line}: ${sentence(message)} ${sentence(hint)} (\`${rule}\`)${waived}`;
    });
    return `### ${escapeFor('markdown-code', file)}\n\n${items.join('\n')}\n`;
  });
  return [`${summarySentence(summary, language)}\n`, ...sections].join('\n');
}
