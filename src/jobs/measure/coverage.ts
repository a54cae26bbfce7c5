import { journeyCoverage } from '../../curriculum/journey-coverage.js';
import { lineFinder } from '../../curriculum/source-lines.js';
import { listFiles } from '../../disk/list.js';
import { loadFile } from '../../disk/load.js';
import type { JourneyCoverage, WorkspaceCoverage } from '../../model/coverage.js';
import type { ToolLanguage } from '../../model/diagnostic.js';
import type { LoadedFile, SourceFile } from '../../model/source-file.js';
import type { CourseCard, Journey, Settings } from '../../model/workspace.js';
import { isWithin } from '../workspace/within.js';
import { measureCourses, type ContentCall, type MeasureCall, type Measured } from './measure.js';

/** The coverage of a workspace's goals, and what a report of it needs besides. */
export interface CoverageReport {
  readonly coverage: WorkspaceCoverage;
  readonly settings: Settings;
  /** The language of the report. */
  readonly language: ToolLanguage;
}

const ALONE: Readonly<Record<ToolLanguage, string>> = { sv: 'Kurser utan resa', en: 'Courses without a journey' };

/** Tells what trains the goals of every journey of a workspace on disk. */
export function coverage(call: MeasureCall): CoverageReport {
  return coverageOf(listFiles(call.root), loadFile, call);
}

/**
 * Tells the same of files from anywhere, such as an earlier revision or memory (`contentFiles`); `load` gives a file
 * its content. Files are sorted by path.
 */
export function coverageOf(
  files: readonly SourceFile[],
  load: (file: SourceFile) => LoadedFile,
  call: ContentCall,
): CoverageReport {
  return coverageReport(measureCourses({ files, load }, call), call);
}

/** Gathers the measured courses into their journeys; those without a journey come last, under a name of their own. */
export function coverageReport(measured: Measured<unknown>, { within, today, language }: ContentCall): CoverageReport {
  const { settings, toolLanguage, journeys: all } = measured.workspace;
  const spoken = language ?? toolLanguage;
  const journeys = [...all, undefined].flatMap((journey) => ofJourney(journey, measured, within, spoken));
  const passes = journeys.every((journey) => journey.passes && journey.unreadable.length === 0);
  const { organisation } = settings;
  return {
    coverage: { today, passes, journeys, ...(organisation !== undefined && { organisation }) },
    settings,
    language: spoken,
  };
}

function ofJourney(
  journey: Journey | undefined,
  { workspace, courses }: Measured<unknown>,
  within: readonly string[],
  language: ToolLanguage,
): readonly JourneyCoverage[] {
  const cards = workspace.courses.filter((card) => card.journey === journey?.id);
  const asked = cards.filter(({ folder }) => isWithin(folder, within));
  const wanted = journey === undefined ? asked.length > 0 : asked.length > 0 || isWithin(journey.folder, within);
  if (!wanted) return [];
  const ids = (some: readonly CourseCard[]): readonly string[] => some.map(({ id }) => id);
  const retired = asked.filter(({ status }) => status === 'retired');
  return [
    journeyCoverage(
      journey,
      {
        courses: asked.flatMap(({ id }) => courses.get(id) ?? []),
        unreadable: ids(asked.filter((card) => !courses.has(card.id) && !retired.includes(card))),
        retired: ids(retired),
        partial: asked.length < cards.length,
      },
      { settings: workspace.settings, line: lineFinder(workspace.texts ?? new Map()), title: ALONE[language] },
    ),
  ];
}
