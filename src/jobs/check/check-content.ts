import { contentRules } from '../../check/content-rules.js';
import type { CheckContext, LinkAnswers } from '../../findings/rule.js';
import { isDayBound } from '../../check/day-bound.js';
import { isInForce } from '../../curriculum/waivers.js';
import { askAboutCourse, askAboutWorkspace } from '../../findings/ask-rules.js';
import { judge, type JudgedFinding } from '../../findings/judge.js';
import { wordFindings } from '../../findings/word.js';
import type { Course } from '../../model/course.js';
import type { Diagnostic, ToolLanguage } from '../../model/diagnostic.js';
import type { LoadedFile } from '../../model/source-file.js';
import type { CourseCard, TargetId, Workspace } from '../../model/workspace.js';
import { readCourse } from '../../read/course.js';
import { newNotes, type Notes } from '../../read/reading.js';
import { readWorkspace, type KnownCards } from '../../read/workspace.js';
import { PRESETS } from '../../targets/presets.js';

/** Settings, sources, journeys and routes, read and checked. */
export interface CheckedWorkspace {
  readonly workspace: Workspace;
  readonly diagnostics: readonly Diagnostic[];
}

/** One course, read and checked. `course` is absent where course.md itself cannot be read. */
export interface CheckedCourse {
  readonly course?: Course;
  readonly diagnostics: readonly Diagnostic[];
  /** Set if the diagnostics may differ on another day. */
  readonly isDayBound: boolean;
}

export interface CheckOptions {
  /** Default: the workspace's own. */
  readonly language?: ToolLanguage;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Instead of what the settings and journeys say. */
  readonly targets?: readonly TargetId[];
  /** Of course.md files that have not changed since they were read. */
  readonly knownCards?: KnownCards;
  /** Answers of addresses on the web. */
  readonly answers?: LinkAnswers;
}

/**
 * Reads and checks settings, sources, journeys and routes. `files` are all files of the workspace, the YAML files and
 * every course.md with content.
 */
export function checkedWorkspace(files: readonly LoadedFile[], options: CheckOptions): CheckedWorkspace {
  const notes = newNotes();
  const workspace = withTargets(readWorkspace(files, notes, PRESETS, options.knownCards), options.targets);
  const findings = [...notes.findings, ...askAboutWorkspace(workspace, contextOf(workspace, notes, options))];
  const judged = judge(findings, {
    rules: contentRules,
    settings: workspace.settings,
    silences: notes.silences,
  });
  return {
    workspace,
    diagnostics: wordFindings(judged, {
      rules: contentRules,
      texts: withCourseTexts(judged, files, notes.texts),
      language: options.language ?? workspace.toolLanguage,
    }),
  };
}

/** Reads and checks one course. `files` are those of its folder, with content. */
export function checkedCourse(
  card: CourseCard,
  files: readonly LoadedFile[],
  workspace: Workspace,
  options: CheckOptions,
): CheckedCourse {
  const notes = newNotes();
  const course = readCourse(card, files, workspace, notes);
  const findings = [
    ...notes.findings,
    ...(course === undefined ? [] : askAboutCourse(course, contextOf(workspace, notes, options))),
  ];
  const waivers = (course?.waivers ?? []).filter((waiver) => isInForce(waiver, options.today));
  const isPartial = course?.complete !== true || (workspace.unreadable ?? []).length > 0;
  const judged = judge(findings, {
    rules: contentRules,
    settings: workspace.settings,
    status: card.status,
    waivers,
    silences: notes.silences,
    isPartial,
  });
  const isBound = course === undefined || isDayBound(course, notes.texts, options.today);
  return {
    ...(course && { course }),
    isDayBound: isBound,
    diagnostics: wordFindings(judged, {
      rules: contentRules,
      texts: new Map([...(workspace.texts ?? []), ...notes.texts]),
      language: options.language ?? workspace.toolLanguage,
    }),
  };
}

/** Checks a whole workspace that is in memory: for tests, examples and callers with content of their own. */
export function checkContent(files: readonly LoadedFile[], options: CheckOptions): readonly Diagnostic[] {
  const { workspace, diagnostics } = checkedWorkspace(files, options);
  const courses = workspace.courses.map((card) =>
    checkedCourse(
      card,
      files.filter(({ path }) => path.startsWith(`${card.folder}/`)),
      workspace,
      options,
    ),
  );
  return [...diagnostics, ...courses.flatMap((course) => course.diagnostics)];
}

function contextOf(workspace: Workspace, { texts }: Notes, { today, answers }: CheckOptions): CheckContext {
  return { workspace, today, texts, rules: contentRules, ...(answers && { answers }) };
}

function withTargets(workspace: Workspace, targets: readonly TargetId[] | undefined): Workspace {
  if (targets === undefined) return workspace;
  return {
    ...workspace,
    settings: { ...workspace.settings, targets, areTargetsAsked: true },
    journeys: workspace.journeys.map((journey) => ({ ...journey, targets })),
  };
}

/** Findings about routes may stand in a course.md, whose text nobody has kept. */
function withCourseTexts(
  judged: readonly JudgedFinding[],
  files: readonly LoadedFile[],
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const all = new Map(texts);
  for (const { finding } of judged) {
    for (const { file } of [finding.at, ...(finding.related ?? []).map(({ at }) => at)]) {
      const content = all.has(file) ? undefined : files.find(({ path }) => path === file)?.content;
      if (content !== undefined) all.set(file, new TextDecoder().decode(content));
    }
  }
  return all;
}
