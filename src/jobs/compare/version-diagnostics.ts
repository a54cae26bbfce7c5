import { contentRules } from '../../check/content-rules.js';
import { isInForce } from '../../curriculum/waivers.js';
import { judge } from '../../findings/judge.js';
import { wordFindings } from '../../findings/word.js';
import type { CourseChange } from '../../model/course-change.js';
import type { Course } from '../../model/course.js';
import type { Diagnostic, Finding, Severity, ToolLanguage } from '../../model/diagnostic.js';
import type { Workspace } from '../../model/workspace.js';
import type { Notes } from '../../read/reading.js';

/** A course of the head, as it has been read. */
interface ReadCourse {
  readonly course: Course;
  readonly notes: Notes;
  readonly workspace: Workspace;
}

/** Judges the version that a course declares, by its workspace's settings, its waivers and silences. */
export function versionDiagnostics(
  change: CourseChange,
  { course, notes, workspace }: ReadCourse,
  { today, language }: { readonly today: string; readonly language: ToolLanguage },
): readonly Diagnostic[] {
  const finding = versionFinding(change, course);
  if (finding === undefined) return [];
  const silences = notes.silences.filter(({ rule }) => rule === finding.rule);
  const judged = judge([finding], {
    rules: contentRules,
    settings: workspace.settings,
    status: course.status,
    waivers: course.waivers.filter((waiver) => isInForce(waiver, today)),
    silences,
  });
  return wordFindings(judged, { rules: contentRules, texts: notes.texts, language });
}

/** Certain for a published course: an error. For a pilot, or where only the amount of changed text tells: a warning. */
function versionFinding({ version, class: each, reasons }: CourseChange, course: Course): Finding | undefined {
  const { verdict, before = '', after = '', proposed = '', certain } = version;
  if (verdict === 'fits' || verdict === 'unjudged') return undefined;
  const severity: Severity = course.status === 'pilot' || !certain ? 'warning' : 'error';
  const subject = reasons.find((reason) => reason.class === each && reason.what !== 'part')?.subject ?? '';
  return {
    rule: 'version-too-small',
    at: course.at.value('version'),
    severity,
    data: { kind: verdict, before, after, proposed, class: each, certain, subject },
  };
}
