import type { Colors } from 'picocolors/types.js';
import type { ToolLanguage } from '../model/diagnostic.js';
import type { Rule } from '../findings/rule.js';
import { escapeFor } from '../text/escape.js';

const WORDS = {
  sv: {
    error: 'fel',
    warning: 'varning',
    info: 'upplysning',
    bad: 'Så här blir det fel',
    good: 'Så här blir det rätt',
    gone: '(filen finns inte)',
    bytes: '(inte text)',
    waivable: 'Avsteg från regeln kan godkännas i reviews.yaml.',
    never: 'Det går inte att göra avsteg från regeln.',
  },
  en: {
    error: 'error',
    warning: 'warning',
    info: 'notice',
    bad: 'This is wrong',
    good: 'This is right',
    gone: '(there is no such file)',
    bytes: '(not text)',
    waivable: 'An approved deviation in reviews.yaml can waive it.',
    never: 'It can never be waived.',
  },
} as const;

/** A rule explained: what it asks for, why, and a bad and a good example. */
export function explanation(rule: Rule, language: ToolLanguage, colors: Colors): string {
  const words = WORDS[language];
  const { title, why } = rule.words[language];
  const example = (files: Rule['bad']): string =>
    Object.entries(files)
      .map(([path, content]) => {
        const shown = typeof content === 'string' ? content : words[content === null ? 'gone' : 'bytes'];
        return `  ${colors.dim(path)}\n${indented(shown)}`;
      })
      .join('\n\n');
  return (
    [
      `${colors.bold(rule.id)}  ${words[rule.severity]}`,
      colors.bold(title),
      why,
      ...(rule.severity === 'error' && rule.kind !== 'package'
        ? [rule.kind === 'content' ? words.waivable : words.never]
        : []),
      `${colors.red(`${words.bad}:`)}\n\n${example(rule.bad)}`,
      `${colors.green(`${words.good}:`)}\n\n${example(rule.good)}`,
    ].join('\n\n') + '\n'
  );
}

function indented(text: string): string {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => escapeFor('terminal', line));
  const shown = lines.length > 60 ? [...lines.slice(0, 58), '…'] : lines;
  return shown.map((line) => `    ${line.length > 160 ? `${line.slice(0, 159)}…` : line}`.trimEnd()).join('\n');
}
