import { judge } from '../findings/judge.js';
import { wordFindings } from '../findings/word.js';
import type { Diagnostic, Finding, ToolLanguage } from '../model/diagnostic.js';
import { packageRuleBook } from './rules/all-rules.js';

/** Puts the findings of a package into words: files are named `package.zip!/path`, the package itself comes first. */
export function wordPackageFindings(
  name: string,
  findings: readonly Finding[],
  texts: ReadonlyMap<string, string>,
  language: ToolLanguage,
): readonly Diagnostic[] {
  const nameOf = (file: string): string =>
    file === '' ? name : `${name}!/${file.replace(/^\/+/, '').replace(/[\u0000-\u001f\u007f]/g, '·')}`;
  return wordFindings(judge(findings, { rules: packageRuleBook }), { rules: packageRuleBook, texts, language, nameOf });
}
