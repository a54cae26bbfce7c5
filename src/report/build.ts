import type { Colors } from 'picocolors/types.js';
import type { Diagnostic, ToolLanguage } from '../model/diagnostic.js';
import type { PackageRecord } from '../model/package.js';
import { sizeText } from '../text/bytes.js';
import { prettyReport } from './pretty.js';
import type { Summary } from './summary.js';
import { escapeEachFor } from '../text/escape.js';

/** Facts of a build, as `build` hands them over. */
export interface BuiltCourses {
  readonly diagnostics: readonly Diagnostic[];
  readonly courses: readonly {
    readonly course: string;
    readonly outcome: string;
    readonly packages: readonly PackageRecord[];
  }[];
  /** Packages of earlier builds that lie in the output folder besides. */
  readonly kept: number;
  readonly language: ToolLanguage;
  /** The first page of the web catalogue, where there is one. */
  readonly catalogue?: string;
}

interface Manner {
  /** Folder of the packages, as the caller would write it. */
  readonly folder: string;
  readonly quiet: boolean;
  readonly colors: Colors;
}

/** Packages in the output folder. */
interface Counts {
  readonly fresh: number;
  readonly unchanged: number;
  readonly kept: number;
}

const WORDS = {
  sv: {
    failed: 'byggdes inte: felen står ovan. Det senaste paketet ligger kvar om det finns ett.',
    draft: 'är ett utkast och byggdes inte (--drafts bygger även utkast).',
    retired: 'har utgått och byggs inte.',
    empty: 'har ingen digital del att bygga.',
    unchanged: 'oförändrad',
    warnings: (count: number) =>
      `${count} ${count === 1 ? 'varning' : 'varningar'}: kör kurspaket check för att läsa ${count === 1 ? 'den' : 'dem'}.`,
    done: ({ fresh, unchanged, kept }: Counts, folder: string) =>
      `${fresh + unchanged + kept} paket i ${folder}: ${fresh} ${fresh === 1 ? 'nytt' : 'nya'}, ${unchanged} ${unchanged === 1 ? 'oförändrat' : 'oförändrade'}${kept > 0 ? `, ${kept} kvar från tidigare` : ''}.`,
    catalogue: (page: string) => `Webbplatsen börjar i ${page}.`,
  },
  en: {
    failed: 'was not built: the errors stand above. The last good package stays, if there is one.',
    draft: 'is a draft and was not built (--drafts builds drafts too).',
    retired: 'is retired and not built.',
    empty: 'has no digital part to build.',
    unchanged: 'unchanged',
    warnings: (count: number) =>
      `${count} ${count === 1 ? 'warning' : 'warnings'}: run kurspaket check to read ${count === 1 ? 'it' : 'them'}.`,
    done: ({ fresh, unchanged, kept }: Counts, folder: string) =>
      `${fresh + unchanged + kept} ${fresh + unchanged + kept === 1 ? 'package' : 'packages'} in ${folder}: ${fresh} new, ${unchanged} unchanged${kept > 0 ? `, ${kept} kept from earlier` : ''}.`,
    catalogue: (page: string) => `The website begins in ${page}.`,
  },
} as const;

/**
 * The build for a person: errors in full, a line for each new package and each course that was left out, and the sum.
 */
export function buildReport(
  { diagnostics, courses, kept, language, catalogue }: BuiltCourses,
  summary: Summary,
  { folder, quiet, colors }: Manner,
): string {
  const words = WORDS[language];
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const trouble =
    errors.length === 0 ? '' : `${prettyReport(errors, { ...summary, warnings: 0, infos: 0 }, language, colors)}\n`;
  const lines = escapeEachFor('terminal', courses).flatMap(({ course, outcome, packages }): readonly string[] => {
    if (outcome === 'failed') return [`${colors.red('✗')} ${course} ${words.failed}`];
    if (quiet || outcome === 'unchanged') return [];
    if (outcome === 'built')
      return packages.map(
        ({ file, bytes }) => `${colors.green('✓')} ${file} ${colors.dim(`(${sizeText(bytes, language)})`)}`,
      );
    const why = outcome === 'draft' || outcome === 'retired' ? words[outcome] : words.empty;
    return [`${colors.dim('–')} ${course} ${why}`];
  });
  const count = (wanted: string): number =>
    courses.filter(({ outcome }) => outcome === wanted).reduce((sum, { packages }) => sum + packages.length, 0);
  const counts: Counts = { fresh: count('built'), unchanged: count('unchanged'), kept };
  const ending = quiet
    ? []
    : [
        ...(summary.warnings > 0 ? [colors.yellow(words.warnings(summary.warnings))] : []),
        words.done(counts, folder),
        ...(catalogue === undefined ? [] : [words.catalogue(`${folder}/${catalogue}`)]),
      ];
  const text = [...lines, ...ending].join('\n');
  return trouble + (text === '' ? '' : `${text}\n`);
}
