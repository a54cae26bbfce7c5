import type { Diagnostic, ToolLanguage } from '../../model/diagnostic.js';
import type { CurrentWaiver } from '../../model/coverage.js';
import type { RuleArea } from '../../findings/rule.js';
import type { SignOffStanding } from '../../model/sign-off-standing.js';
import type { PackageRecord } from '../../model/package.js';
import { sizeText } from '../../text/bytes.js';
import { escapeFor } from '../../text/escape.js';
import { markdownTable } from '../../text/markdown.js';
import { markdownChanges } from '../changes/markdown.js';
import { changedCourses, type ChangeFacts } from '../changes/facts.js';
import { CLASSES } from '../changes/markdown.js';
import { changeWords } from '../changes/words.js';
import { awaited, checklist, waiverList } from './checklist.js';
import { ciWords, type CiWords } from './words.js';

/** Facts of which the comment is made. */
export interface CiFacts {
  readonly diagnostics: readonly Diagnostic[];
  readonly language: ToolLanguage;
  /** Names the areas that the findings of a rule concern. */
  readonly areasOf: (rule: string) => readonly RuleArea[];
  /** Absent where there is nothing to compare with. */
  readonly changes?: ChangeFacts;
  readonly signOffs: readonly SignOffStanding[];
  /** Those that hold. */
  readonly waivers: readonly CurrentWaiver[];
  readonly packages: readonly PackageRecord[];
  /** Addresses of the learner's pages and of the review copies. */
  readonly pages?: string;
  readonly review?: string;
}

/** By which a pipeline finds its comment again, to write the new one over it. */
const MARK = '<!-- kurspaket -->';

type Area = keyof CiWords['areas'];

/**
 * The whole comment for a merge request, as Markdown: verdict, what changed and what it means, what to look at, what to
 * upload.
 */
export function ciComment(facts: CiFacts): string {
  const words = ciWords(facts.language);
  const all = [...facts.diagnostics, ...(facts.changes?.diagnostics ?? [])];
  const links = [
    facts.pages && `[${words.pages}](${facts.pages})`,
    facts.review && `[${words.review}](${facts.review})`,
  ].filter((link) => link !== undefined && link !== '');
  const blocks = [
    `## ${words.title}`,
    [verdict(facts, all, words), ...consequence(facts)].join('\n\n'),
    ...(links.length > 0 ? [links.join(' · ')] : []),
    ...findings(facts, all, words),
    ...(facts.changes === undefined ? [] : [markdownChanges(facts.changes).trimEnd()]),
    ...areas(facts, all, words),
    ...artefacts(facts, words),
  ];
  return `${blocks.join('\n\n')}\n\n${MARK}\n`;
}

function verdict({ signOffs, areasOf }: CiFacts, diagnostics: readonly Diagnostic[], words: CiWords): string {
  const count = (severity: Diagnostic['severity']): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const counted =
    errors + warnings === 0
      ? words.clean
      : [...(errors > 0 ? [words.errors(errors)] : []), ...(warnings > 0 ? [words.warnings(warnings)] : [])].join(', ');
  const waiting = diagnostics.some(({ rule, severity }) => areasOf(rule).includes('signOffs') && severity !== 'info');
  if (errors > 0) return `❌ **${words.stop}**: ${counted}.`;
  return waiting ? `✋ **${words.waiting(awaited(signOffs))}**: ${counted}.` : `✅ **${words.merge}**: ${counted}.`;
}

/** Findings that have no heading of their own below: errors open, the rest folded. */
function findings({ areasOf }: CiFacts, diagnostics: readonly Diagnostic[], words: CiWords): readonly string[] {
  const own = diagnostics.filter(
    ({ waiver, rule }) => waiver === undefined && !areasOf(rule).some((area) => area in words.areas),
  );
  const errors = own.filter(({ severity }) => severity === 'error');
  const rest = own.filter(({ severity }) => severity !== 'error');
  if (own.length === 0) return [];
  return [
    `### ${words.findings}`,
    ...(errors.length > 0 ? [list(errors)] : []),
    ...(rest.length > 0
      ? [
          `<details${rest.length < 6 ? ' open' : ''}><summary>${words.remarks(rest.length)}</summary>\n\n${list(rest)}\n\n</details>`,
        ]
      : []),
  ];
}

/** The greatest change of all and what it asks of whoever administers the LMS. */
function consequence({ changes }: CiFacts): readonly string[] {
  if (changes === undefined || changedCourses(changes.change).length === 0) return [];
  const { language, change } = changes;
  const words = changeWords(language);
  return [`${CLASSES[change.class]} **${words.classes[change.class]}**. ${words.consequences[change.class]}`];
}

function areas(
  { signOffs, waivers, changes, areasOf }: CiFacts,
  diagnostics: readonly Diagnostic[],
  words: CiWords,
): readonly string[] {
  const found = (area: Area & RuleArea): string =>
    list(diagnostics.filter(({ waiver, rule }) => waiver === undefined && areasOf(rule).includes(area)));
  const toDo = found('signOffs');
  const touched = new Set(changes && changedCourses(changes.change).map(({ course }) => course));
  const texts: Readonly<Record<Area, string>> = {
    rights: found('rights'),
    accessibility: found('accessibility'),
    readability: found('readability'),
    signOffs: [
      ...(signOffs.length > 0
        ? [checklist(signOffs, (course) => changes === undefined || touched.has(course), words)]
        : []),
      ...(toDo === '' ? [] : [`<details><summary>${words.toDo}</summary>\n\n${toDo}\n\n</details>`]),
    ].join('\n\n'),
    waivers: waiverList(waivers, words),
  };
  return (Object.keys(texts) as Area[]).map(
    (area) => `**${words.areas[area]}**${texts[area] === '' ? `: ${words.fine[area]}` : `\n\n${texts[area]}`}`,
  );
}

const MARKS = { error: '❌', warning: '⚠️', info: 'ℹ️' } as const;

const sentence = (text: string): string => escapeFor('markdown-sentence', text);

/** The gravest first. */
function list(diagnostics: readonly Diagnostic[]): string {
  return (['error', 'warning', 'info'] as const)
    .flatMap((each) => diagnostics.filter(({ severity }) => severity === each))
    .map(
      ({ severity, file, start, message, hint, rule }) =>
        `- ${MARKS[severity]} ${escapeFor('markdown-code', `${file}:${start.line}`)} ${sentence(message)} ${sentence(hint)} (\`${rule}\`)`,
    )
    .join('\n');
}

function artefacts({ packages, language }: CiFacts, words: CiWords): readonly string[] {
  if (packages.length === 0) return [];
  const rows = packages.map(({ file, bytes, sha1, current }) => [
    `${escapeFor('markdown-code', file)}${current ? '' : ` (${words.old})`}`,
    sizeText(bytes, language),
    `\`${sha1}\``,
  ]);
  return [
    `<details><summary>${words.artefacts} (${packages.length})</summary>\n\n${markdownTable(words.columns, rows)}\n\n</details>`,
  ];
}
