import type { Colors } from 'picocolors/types.js';
import type { Diagnostic, ToolLanguage } from '../model/diagnostic.js';
import type { PackageRecord } from '../model/package.js';
import { sizeText } from '../text/bytes.js';
import { prettyReport } from './pretty.js';
import type { Summary } from './summary.js';

/** What a build has to tell, as `build` hands it over. */
export interface BuiltCourses {
  readonly diagnostics: readonly Diagnostic[];
  readonly courses: readonly { readonly course: string; readonly outcome: string; readonly packages: readonly PackageRecord[] }[];
  readonly language: ToolLanguage;
  /** The first page of the web catalogue, where there is one. */
  readonly catalogue?: string;
}

interface Manner {
  /** Where the packages are, as the caller would write it. */
  readonly folder: string;
  readonly quiet: boolean;
  readonly colors: Colors;
}

const WORDS = {
  sv: {
    failed: 'byggdes inte: felen står ovan. Det senaste paketet ligger kvar om det finns ett.', draft: 'är ett utkast och byggdes inte (--drafts bygger även utkast).',
    retired: 'har utgått och byggs inte.', empty: 'har ingen digital del att bygga.', unchanged: 'oförändrad',
    warnings: (count: number) => `${count} ${count === 1 ? 'varning' : 'varningar'}: kör kurspaket check för att läsa ${count === 1 ? 'den' : 'dem'}.`,
    done: (packages: number, fresh: number, folder: string) => `${packages} paket i ${folder}: ${fresh} ${fresh === 1 ? 'nytt' : 'nya'}, ${packages - fresh} ${packages - fresh === 1 ? 'oförändrat' : 'oförändrade'}.`,
    catalogue: (page: string) => `Webbplatsen börjar i ${page}.`,
  },
  en: {
    failed: 'was not built: the errors stand above. The last good package stays, if there is one.', draft: 'is a draft and was not built (--drafts builds drafts too).',
    retired: 'is retired and not built.', empty: 'has no digital part to build.', unchanged: 'unchanged',
    warnings: (count: number) => `${count} ${count === 1 ? 'warning' : 'warnings'}: run kurspaket check to read ${count === 1 ? 'it' : 'them'}.`,
    done: (packages: number, fresh: number, folder: string) => `${packages} ${packages === 1 ? 'package' : 'packages'} in ${folder}: ${fresh} new, ${packages - fresh} unchanged.`,
    catalogue: (page: string) => `The website begins in ${page}.`,
  },
} as const;

/** The build for a person: errors in full, a line for each new package and each course that was left out, and the sum. */
export function buildReport({ diagnostics, courses, language, catalogue }: BuiltCourses, summary: Summary, { folder, quiet, colors }: Manner): string {
  const words = WORDS[language];
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const trouble = errors.length === 0 ? '' : `${prettyReport(errors, { ...summary, warnings: 0, infos: 0 }, language, colors)}\n`;
  const lines = courses.flatMap(({ course, outcome, packages }): readonly string[] => {
    if (outcome === 'failed') return [`${colors.red('✗')} ${course} ${words.failed}`];
    if (quiet || outcome === 'unchanged') return [];
    if (outcome === 'built') return packages.map(({ file, bytes }) => `${colors.green('✓')} ${file} ${colors.dim(`(${sizeText(bytes, language)})`)}`);
    return [`${colors.dim('–')} ${course} ${outcome === 'draft' ? words.draft : outcome === 'retired' ? words.retired : words.empty}`];
  });
  const count = (outcomes: readonly string[]): number => courses.filter(({ outcome }) => outcomes.includes(outcome)).reduce((sum, { packages }) => sum + packages.length, 0);
  const ending = quiet ? [] : [...(summary.warnings > 0 ? [colors.yellow(words.warnings(summary.warnings))] : []), words.done(count(['built', 'unchanged']), count(['built']), folder), ...(catalogue === undefined ? [] : [words.catalogue(`${folder}/${catalogue}`)])];
  const text = [...lines, ...ending].join('\n');
  return trouble + (text === '' ? '' : `${text}\n`);
}
