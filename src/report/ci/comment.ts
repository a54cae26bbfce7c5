import type { Diagnostic, ToolLanguage } from '../../model/diagnostic.js';
import type { PackageRecord } from '../../model/package.js';
import { sizeText } from '../../text/bytes.js';
import { markdownTable } from '../../text/markdown.js';
import { markdownChanges } from '../changes/markdown.js';
import type { ChangeFacts } from '../changes/facts.js';
import { plain } from '../markdown.js';
import { ciWords, type CiWords } from './words.js';

/** What the comment is made of. */
export interface CiFacts {
  readonly diagnostics: readonly Diagnostic[];
  readonly language: ToolLanguage;
  /** Absent where there is nothing to compare with. */
  readonly changes?: ChangeFacts;
  readonly packages: readonly PackageRecord[];
  /** Addresses of the learner's pages and of the review copies. */
  readonly pages?: string;
  readonly review?: string;
}

/** By which a pipeline finds its comment again, to write the new one over it. */
const MARK = '<!-- kurspaket -->';

type Area = keyof CiWords['areas'];

const AREAS: Readonly<Record<Exclude<Area, 'waivers'>, RegExp>> = {
  rights: /source|rights|outdated|media-name|remote-resource|link$/,
  accessibility: /alt$|captions|transcript|audio-description|heading-order|link-text|long-words|image/,
  signOffs: /^sign-off/,
};

/** The whole comment for a merge request, as Markdown: verdict, what changed and what it means, what to look at, what to upload. */
export function ciComment(facts: CiFacts): string {
  const words = ciWords(facts.language);
  const all = [...facts.diagnostics, ...(facts.changes?.diagnostics ?? [])];
  const links = [facts.pages && `[${words.pages}](${facts.pages})`, facts.review && `[${words.review}](${facts.review})`].filter((link) => link !== undefined && link !== '');
  const blocks = [
    `## ${words.title}`,
    verdict(all, words),
    ...(links.length > 0 ? [links.join(' · ')] : []),
    ...(facts.changes === undefined ? [] : [markdownChanges(facts.changes).trimEnd()]),
    ...findings(all, words),
    ...areas(all, words),
    ...artefacts(facts, words),
  ];
  return `${blocks.join('\n\n')}\n\n${MARK}\n`;
}

function verdict(diagnostics: readonly Diagnostic[], words: CiWords): string {
  const count = (severity: Diagnostic['severity']): number => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const counted = errors + warnings === 0 ? words.clean : [...(errors > 0 ? [words.errors(errors)] : []), ...(warnings > 0 ? [words.warnings(warnings)] : [])].join(', ');
  const waiting = diagnostics.some(({ rule, severity }) => AREAS.signOffs.test(rule) && severity !== 'info');
  const [mark, said] = errors > 0 ? ['❌', words.stop] : waiting ? ['✋', words.waiting] : ['✅', words.merge];
  return `${mark} **${said}**: ${counted}.`;
}

/** What belongs to no area of its own: errors open, the rest folded. */
function findings(diagnostics: readonly Diagnostic[], words: CiWords): readonly string[] {
  const own = diagnostics.filter((diagnostic) => diagnostic.waiver === undefined && areaOf(diagnostic) === undefined);
  const errors = own.filter(({ severity }) => severity === 'error');
  const rest = own.filter(({ severity }) => severity !== 'error');
  if (own.length === 0) return [];
  return [
    `### ${words.findings}`,
    ...(errors.length > 0 ? [list(errors)] : []),
    ...(rest.length > 0 ? [`<details${rest.length < 6 ? ' open' : ''}><summary>${words.warnings(rest.length)}</summary>\n\n${list(rest)}\n\n</details>`] : []),
  ];
}

function areas(diagnostics: readonly Diagnostic[], words: CiWords): readonly string[] {
  const told = (Object.keys(words.areas) as Area[]).map((area) => {
    const own = diagnostics.filter((diagnostic) => (area === 'waivers' ? diagnostic.waiver !== undefined : diagnostic.waiver === undefined && areaOf(diagnostic) === area));
    const waivers = area === 'waivers' ? own.map(({ rule, file, waiver }) => `- \`${rule}\`, \`${file}\`: ${plain(waiver?.reason ?? '')} (${plain(waiver?.approvedBy ?? '')}, ${waiver?.expires ?? ''})`).join('\n') : list(own);
    return `**${words.areas[area]}**${own.length === 0 ? `: ${words.fine[area]}` : `\n\n${waivers}`}`;
  });
  return told;
}

function areaOf({ rule }: Diagnostic): Area | undefined {
  return (Object.keys(AREAS) as (keyof typeof AREAS)[]).find((area) => AREAS[area].test(rule));
}

const MARKS = { error: '❌', warning: '⚠️', info: 'ℹ️' } as const;

function list(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map(({ severity, file, start, message, hint, rule }) => `- ${MARKS[severity]} \`${file}:${start.line}\` ${plain(message)} ${plain(hint)} (\`${rule}\`)`).join('\n');
}

function artefacts({ packages, language }: CiFacts, words: CiWords): readonly string[] {
  if (packages.length === 0) return [];
  const rows = packages.map(({ file, bytes, sha1, current }) => [`\`${file}\`${current ? '' : ` (${words.old})`}`, sizeText(bytes, language), `\`${sha1}\``]);
  return [`<details><summary>${words.artefacts} (${packages.length})</summary>\n\n${markdownTable(words.columns, rows)}\n\n</details>`];
}
