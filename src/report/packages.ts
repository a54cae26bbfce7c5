import type { Colors } from 'picocolors/types.js';
import type { Diagnostic, ToolLanguage } from '../model/diagnostic.js';
import type { PackageFacts, PackageUnit, PlayedFacts } from '../model/package-facts.js';
import { sizeText } from '../text/bytes.js';
import { escapeFor } from '../text/escape.js';
import { counted } from '../text/sentences.js';
import { oneLine } from '../text/shortened.js';
import { STANDARD_NAMES } from '../text/standard-names.js';
import { withoutFrames } from './json.js';
import type { Summary } from './summary.js';

const WORDS = {
  sv: {
    other: 'inget paket som går att läsa',
    version: 'schemaversion',
    title: 'Titel',
    identifier: 'Identifierare',
    starts: 'Startar',
    size: 'Storlek',
    made: 'Gjort av kurspaket',
    files: (count: number, unpacked: string) => `${count} ${count === 1 ? 'fil' : 'filer'}, uppackat ${unpacked}`,
    kinds: { sco: 'SCO', asset: 'tillgång', au: 'AU', activity: 'aktivitet' },
    more: (count: number) => `… och ${count} till`,
    package: 'Paket',
    standard: 'Standard',
    played: 'Provkört',
    outcome: ({ started, completed, status, ticks, clicks, films }: PlayedFacts) =>
      started
        ? `${completed ? 'blev klart' : 'blev inte klart'} efter ${ticks} val, ${clicks} klick och ${films} ${films === 1 ? 'film' : 'filmer'} (status ${status})`
        : 'startade inte',
  },
  en: {
    other: 'no package that can be read',
    version: 'schemaversion',
    title: 'Title',
    identifier: 'Identifier',
    starts: 'Launches',
    size: 'Size',
    made: 'Made by kurspaket',
    files: (count: number, unpacked: string) => `${count} ${count === 1 ? 'file' : 'files'}, unpacked ${unpacked}`,
    kinds: { sco: 'SCO', asset: 'asset', au: 'AU', activity: 'activity' },
    more: (count: number) => `… and ${count} more`,
    package: 'Package',
    standard: 'Standard',
    played: 'Launched',
    outcome: ({ started, completed, status, ticks, clicks, films }: PlayedFacts) =>
      started
        ? `${completed ? 'was done' : 'was not done'} after ${counted(ticks, 'choice')}, ${counted(clicks, 'click')} and ${counted(films, 'film')} (status ${status})`
        : 'did not start',
  },
} as const;

/** Lines that a package launches and that are shown. */
const MOST = 8;

/**
 * Heads of packages for a person at a terminal: standard, title, identifiers, what it launches, size, checksums.
 */
export function packageHeads(packages: readonly PackageFacts[], language: ToolLanguage, colors: Colors): string {
  return packages.map((facts) => `${head(facts, language, colors).join('\n')}\n\n`).join('');
}

function head(facts: PackageFacts, language: ToolLanguage, colors: Colors): readonly string[] {
  const words = WORDS[language];
  const width =
    Math.max(
      ...[words.title, words.identifier, words.starts, words.size, words.made].map((word) => word.length),
      'SHA-256'.length,
    ) + 2;
  const line = (label: string, value: string): string => `  ${colors.dim(label.padEnd(width))}${printable(value)}`;
  const { made, played, units } = facts;
  return [
    `${colors.bold(printable(facts.file))}  ${printable(standardOf(facts, language))}`,
    ...(facts.title === undefined ? [] : [line(words.title, facts.title)]),
    ...(facts.identifier === undefined ? [] : [line(words.identifier, facts.identifier)]),
    ...units.slice(0, MOST).map((unit, index) => line(index === 0 ? words.starts : '', unitText(unit, language))),
    ...(units.length > MOST ? [line('', words.more(units.length - MOST))] : []),
    line(words.size, sizeOf(facts, language)),
    ...(made === undefined ? [] : [line(words.made, madeText(made))]),
    ...(played === undefined ? [] : [line(words.played, words.outcome(played))]),
    line('SHA-1', facts.sha1),
    line('SHA-256', facts.sha256),
  ];
}

function standardOf({ standard, version }: PackageFacts, language: ToolLanguage): string {
  if (standard === 'other') return WORDS[language].other;
  return `${STANDARD_NAMES[standard]}${version === undefined ? '' : ` (${WORDS[language].version} ${version})`}`;
}

function unitText({ kind, identifier, launch }: PackageUnit, language: ToolLanguage): string {
  return `${WORDS[language].kinds[kind]} ${identifier}${launch === '' ? '' : ` → ${launch}`}`;
}

function sizeOf({ bytes, files, unpacked }: PackageFacts, language: ToolLanguage): string {
  return `${sizeText(bytes, language)}${files === 0 ? '' : ` (${WORDS[language].files(files, sizeText(unpacked, language))})`}`;
}

function madeText({ course, part, version }: NonNullable<PackageFacts['made']>): string {
  return [course, part, version].filter((word) => word !== undefined).join(' · ');
}

/** A stranger's text in a line of a terminal. */
function printable(text: string): string {
  return escapeFor('terminal', oneLine(text));
}

/** `{ "packages": […], "diagnostics": […], "summary": {…} }`, for machines. */
export function packagesJson(
  packages: readonly PackageFacts[],
  diagnostics: readonly Diagnostic[],
  { errors, warnings, infos }: Summary,
): string {
  const summary = { errors, warnings, infos, packages: packages.length };
  return `${escapeFor('json', JSON.stringify({ packages, diagnostics: withoutFrames(diagnostics), summary }, null, 2))}\n`;
}

/** Packages as a table in Markdown. */
export function packagesMarkdown(packages: readonly PackageFacts[], language: ToolLanguage): string {
  const words = WORDS[language];
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  const rows = packages.map((facts) =>
    row([
      escapeFor('markdown-code', facts.file),
      escapeFor('markdown', standardOf(facts, language)),
      escapeFor('markdown', facts.title ?? ''),
      sizeOf(facts, language),
      `\`${facts.sha1}\``,
    ]),
  );
  return `${row([words.package, words.standard, words.title, words.size, 'SHA-1'])}${row(['---', '---', '---', '---', '---'])}${rows.join('')}\n`;
}
