import type { Colors } from 'picocolors/types.js';
import type { Diagnostic, Severity, ToolLanguage } from '../model/diagnostic.js';
import { summarySentence, type Summary } from './summary.js';
import { escapeEachFor, escapeFor } from '../text/escape.js';

const WORDS = {
  sv: {
    error: 'fel',
    warning: 'varning',
    info: 'upplysning',
    why: 'Varför',
    hint: 'Gör så här',
    waived: 'Godkänt avsteg',
    until: 'till',
  },
  en: {
    error: 'error',
    warning: 'warning',
    info: 'notice',
    why: 'Why',
    hint: 'What to do',
    waived: 'Approved deviation',
    until: 'until',
  },
} as const;

/** Findings for a person at a terminal: place, what is wrong, the lines around it, why, what to do. */
export function prettyReport(
  diagnostics: readonly Diagnostic[],
  summary: Summary,
  language: ToolLanguage,
  colors: Colors,
): string {
  const blocks = diagnostics.map(({ frame: lines, ...told }) =>
    block({ ...escapeEachFor('terminal', told), frame: lines }, language, colors),
  );
  const sentence = summarySentence(summary, language);
  return `${[...blocks, toneOfSum(summary, colors)(sentence)].join('\n\n')}\n`;
}

function block(diagnostic: Diagnostic, language: ToolLanguage, colors: Colors): string {
  const words = WORDS[language];
  const { file, start, severity, rule } = diagnostic;
  const place = diagnostic.frame.length > 0 ? `${file}:${start.line}:${start.column}` : file;
  const lines = [
    `${colors.bold(place)}  ${tone(severity, colors)(words[severity])}  ${colors.dim(rule)}`,
    `  ${colors.bold(diagnostic.message)}`,
    ...(diagnostic.frame.length > 0 ? ['', ...frame(diagnostic, colors), ''] : []),
    ...diagnostic.related.map(
      (related) =>
        `  ${colors.dim(`${related.file}:${related.start.line}:${related.start.column}`)}  ${related.message}`,
    ),
    `  ${colors.dim(`${words.why}:`)} ${diagnostic.why}`,
    `  ${colors.dim(`${words.hint}:`)} ${diagnostic.hint}`,
    ...(diagnostic.waiver
      ? [
          `  ${colors.dim(`${words.waived}:`)} ${diagnostic.waiver.approvedBy}, ${words.until} ${diagnostic.waiver.expires}. ${diagnostic.waiver.reason}`,
        ]
      : []),
  ];
  return lines.join('\n');
}

function tone(severity: Severity, colors: Colors): (text: string) => string {
  return { error: colors.red, warning: colors.yellow, info: colors.cyan }[severity];
}

function toneOfSum({ errors, warnings }: Summary, colors: Colors): (text: string) => string {
  if (errors > 0) return colors.red;
  return warnings > 0 ? colors.yellow : colors.green;
}

function frame({ frame: shown, start, end }: Diagnostic, colors: Colors): readonly string[] {
  const width = String(shown.at(-1)?.line ?? 0).length;
  return shown.flatMap(({ line, text, left = 0 }) => {
    // Behind the bar no text is at the beginning of its line.
    const printable = escapeFor('terminal', `│${text}`).slice(1);
    const number = String(line).padStart(width);
    if (line < start.line || line > end.line) return [colors.dim(`    ${number} │ ${printable}`)];
    const from = line === start.line ? start.column - 1 - left : text.length - text.trimStart().length;
    const to = line === end.line ? end.column - 1 - left : text.length;
    const marks =
      ' '.repeat(Math.min(from, printable.length)) + '^'.repeat(Math.max(1, Math.min(to, printable.length) - from));
    return [`  > ${number} │ ${printable}`, `    ${' '.repeat(width)} │ ${colors.red(marks)}`];
  });
}
