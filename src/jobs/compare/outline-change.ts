import { compareOutlines, outlineOf, outlinesOfRecords, type CourseOutline } from '../../diff/outline.js';
import type { CourseChange, WorkspaceChange } from '../../model/course-change.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { CourseId } from '../../model/ids.js';
import type { PackageRecord } from '../../model/package.js';
import { newNotes } from '../../read/reading.js';
import { openContent, readCourseOf, type ContentFiles } from '../workspace/workspace.js';
import type { ChangeOptions } from './content-change.js';
import { versionDiagnostics } from './version-diagnostics.js';

/** A side that is told of in outline: what packages.json holds, or a content read no further than that. */
export type OutlineSide =
  | { readonly kind: 'packages'; readonly records: readonly PackageRecord[] }
  | { readonly kind: 'content'; readonly content: ContentFiles };

/** Compares two sides of which one at least is a packages.json: versions, goals and minutes, course by course. */
export function outlineChange(
  base: OutlineSide,
  head: OutlineSide,
  options: ChangeOptions,
): { readonly change: WorkspaceChange; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const before = outlines(base, options);
  const left = new Map(before.map((each) => [each.outline.course, each]));
  const courses = outlines(head, options).map((after): CourseChange => {
    const change = compareOutlines(left.get(after.outline.course)?.outline, after.outline, after.folder);
    left.delete(after.outline.course);
    diagnostics.push(...after.judged(change));
    return change;
  });
  const gone = [...left.values()].map(({ outline, folder }) => compareOutlines(outline, undefined, folder));
  const all = [...courses, ...gone];
  const order = ['structure', 'content', 'wording', 'none'] as const;
  return {
    change: {
      class: order.find((each) => all.some((course) => course.class === each)) ?? 'none',
      courses: all,
      journeys: [],
      sources: [],
      unreadable: { base: [], head: [] },
    },
    diagnostics,
  };
}

interface Outlined {
  readonly outline: CourseOutline;
  readonly folder: string;
  readonly judged: (change: CourseChange) => readonly Diagnostic[];
}

function outlines(side: OutlineSide, { asked = () => true, today, language }: ChangeOptions): readonly Outlined[] {
  if (side.kind === 'packages') {
    const all = outlinesOfRecords(side.records).filter(({ course }) =>
      asked({ id: course as CourseId, folder: course }),
    );
    return all.map((outline) => ({ outline, folder: outline.course, judged: () => [] }));
  }
  const opened = openContent(side.content);
  const { workspace } = opened;
  // What is not built is in no packages.json: that it is missing there says nothing.
  const cards = workspace.courses.filter((card) => asked(card) && card.status !== 'draft' && card.status !== 'retired');
  return cards.flatMap((card): readonly Outlined[] => {
    const notes = newNotes();
    const course = readCourseOf(opened, card, { notes });
    if (course === undefined || course.parts.length === 0) return [];
    return [
      {
        outline: outlineOf(course),
        folder: card.folder,
        judged: (change) =>
          versionDiagnostics(
            change,
            { course, notes, workspace },
            { today, language: language ?? workspace.toolLanguage },
          ),
      },
    ];
  });
}
