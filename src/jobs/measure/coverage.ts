import { courseCoverage, isCurrent } from '../../curriculum/course-coverage.js';
import { journeyCoverage } from '../../curriculum/journey-coverage.js';
import { lineFinder } from '../../curriculum/source-lines.js';
import { listFiles } from '../../disk/list.js';
import { loadFile } from '../../disk/load.js';
import type { Course } from '../../model/course.js';
import type { CourseCoverage, JourneyCoverage, WorkspaceCoverage } from '../../model/coverage.js';
import type { ToolLanguage } from '../../model/diagnostic.js';
import type { LoadedFile, SourceFile } from '../../model/source-file.js';
import type { CourseCard, Journey, Settings, Workspace } from '../../model/workspace.js';
import { readAboveCourses, readCourses } from '../workspace/workspace.js';
import { isWithin } from '../workspace/within.js';

/** Whose coverage is asked for: a workspace's folder and, of it, these paths (empty: everything). */
export interface CoverageCall {
  readonly root: string;
  readonly within: readonly string[];
  readonly language?: ToolLanguage;
  /** YYYY-MM-DD. */
  readonly today: string;
}

export interface CoverageReport {
  readonly coverage: WorkspaceCoverage;
  readonly settings: Settings;
  /** The language of the report. */
  readonly language: ToolLanguage;
}

const ALONE: Readonly<Record<ToolLanguage, string>> = { sv: 'Kurser utan resa', en: 'Courses without a journey' };

/** What trains the goals of every journey of a workspace on disk. */
export function coverage(call: CoverageCall): CoverageReport {
  return coverageOf(listFiles(call.root), loadFile, call);
}

/** Who looks at the courses while they are read. */
export interface Onlooker {
  readonly onCourse: (course: Course, workspace: Workspace) => void;
  /** Adds what else is asked of a course's files. */
  readonly known: (files: readonly LoadedFile[]) => readonly LoadedFile[];
}

/**
 * The same of files from anywhere, such as an earlier revision or memory (`contentFiles`); `load` gives a file its
 * content. Files are sorted by path.
 */
export function coverageOf(
  files: readonly SourceFile[],
  load: (file: SourceFile) => LoadedFile,
  { within, today, language }: Omit<CoverageCall, 'root'>,
  onlooker?: Onlooker,
): CoverageReport {
  const workspace = readAboveCourses(files, load);
  const line = lineFinder(workspace.texts ?? new Map());
  const counted = new Map<string, CourseCoverage>();
  for (const { card, course } of readCourses(workspace, files, load, within, onlooker?.known)) {
    if (course === undefined || !isCurrent(course)) continue;
    counted.set(card.id, courseCoverage(course, line, today));
    onlooker?.onCourse(course, workspace);
  }
  const spoken = language ?? workspace.toolLanguage;
  const journeys = [...workspace.journeys, undefined].flatMap((journey) =>
    ofJourney(journey, workspace, counted, within, spoken),
  );
  const passes = journeys.every((journey) => journey.passes && journey.unreadable.length === 0);
  const { organisation } = workspace.settings;
  return {
    coverage: { today, passes, journeys, ...(organisation !== undefined && { organisation }) },
    settings: workspace.settings,
    language: spoken,
  };
}

function ofJourney(
  journey: Journey | undefined,
  workspace: Workspace,
  counted: ReadonlyMap<string, CourseCoverage>,
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
        courses: asked.flatMap(({ id }) => counted.get(id) ?? []),
        unreadable: ids(asked.filter((card) => !counted.has(card.id) && !retired.includes(card))),
        retired: ids(retired),
        partial: asked.length < cards.length,
      },
      workspace.settings,
      lineFinder(workspace.texts ?? new Map()),
      ALONE[language],
    ),
  ];
}
