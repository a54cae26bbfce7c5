import type { Diagnostic, ToolLanguage } from '../model/diagnostic.js';
import { summarySentence, type Summary } from './summary.js';

const WORDS = {
  sv: { error: 'Fel', warning: 'Varning', info: 'Upplysning', line: 'rad', waived: 'Godkänt avsteg till' },
  en: { error: 'Error', warning: 'Warning', info: 'Notice', line: 'line', waived: 'Approved deviation until' },
} as const;
const MARKS = { error: '❌', warning: '⚠️', info: 'ℹ️' } as const;

/** Findings as Markdown for a merge request: the sum, then file by file. */
export function markdownReport(diagnostics: readonly Diagnostic[], summary: Summary, language: ToolLanguage): string {
  const words = WORDS[language];
  const files = [...new Set(diagnostics.map(({ file }) => file))];
  const sections = files.map((file) => {
    const own = diagnostics.filter((diagnostic) => diagnostic.file === file);
    const items = own.map(({ rule, severity, start, message, hint, waiver }) => {
      const waived = waiver === undefined ? '' : ` *${words.waived} ${waiver.expires}: ${plain(waiver.reason)}*`;
      return `- ${MARKS[severity]} **${words[severity]}**, ${words.line} ${start.line}: ${plain(message)} ${plain(hint)} (\`${rule}\`)${waived}`;
    });
    return `### \`${file.replaceAll('`', '')}\`\n\n${items.join('\n')}\n`;
  });
  return [`${summarySentence(summary, language)}\n`, ...sections].join('\n');
}

/** A sentence on one line in which only `code` keeps its meaning, and nobody is called by an `@`. */
export function plain(text: string): string {
  const pieces = text.replace(/\s+/g, ' ').split(/(`[^`]*`)/);
  return pieces
    .map((piece) =>
      piece.startsWith('`') && piece.length > 1
        ? piece
        : piece.replace(/[\\*_{}[\]<>|~#&]/g, '\\$&').replace(/@(?=\w)/g, '@\u200b'),
    )
    .join('');
}
