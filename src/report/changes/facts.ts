import type { ChangeClass, CourseChange, WorkspaceChange } from '../../model/course-change.js';
import type { Diagnostic, ToolLanguage } from '../../model/diagnostic.js';
import type { ChangeWords } from './words.js';

/** Facts that a report of changes tells. */
export interface ChangeFacts {
  /** The two sides, as people call them. */
  readonly base: string;
  readonly head: string;
  readonly change: WorkspaceChange;
  /** About versions. */
  readonly diagnostics: readonly Diagnostic[];
  readonly language: ToolLanguage;
}

const ORDER: readonly ChangeClass[] = ['structure', 'content', 'wording', 'none'];

/** Courses of which there is something to tell, the greatest change first. */
export function changedCourses({ courses }: Pick<WorkspaceChange, 'courses'>): readonly CourseChange[] {
  const changed = courses.filter(({ state }) => state !== 'unchanged');
  return [...changed].sort((a, b) => ORDER.indexOf(a.class) - ORDER.indexOf(b.class));
}

/** `2 av 6 kurser är ändrade: 1 med ändrat upplägg, 1 med rättat språk.` */
export function changeSummary({ courses }: Pick<WorkspaceChange, 'courses'>, words: ChangeWords): string {
  const changed = changedCourses({ courses });
  const counts = ORDER.map((each) => [each, changed.filter((course) => course.class === each).length] as const).filter(
    ([, count]) => count > 0,
  );
  return changed.length === 0 ? words.nothing : words.summary(changed.length, courses.length, counts);
}

/** Names a course's change: its class, or that it is new or gone. */
export function changeName({ state, class: each, reasons, media, folder }: CourseChange, words: ChangeWords): string {
  if (state === 'added' || state === 'removed') return words.states[state];
  const isTrainers = ({ before, after }: CourseChange['media'][number]): boolean =>
    (after ?? before)?.path.startsWith(`${folder}/trainer/`) === true;
  const onlyTrainers =
    each === 'none' &&
    reasons.length > 0 &&
    media.every(isTrainers) &&
    reasons.every(({ what }) => what === 'text' || what === 'day' || what === 'media');
  return onlyTrainers ? words.trainersOnly.replace(/\.$/, '') : words.classes[each];
}

/** Reservations to be read before the changes of a course: something could not be read, something is a guess. */
export function reservationsOf({ incomplete, detail, version }: CourseChange, words: ChangeWords): readonly string[] {
  return [
    ...(incomplete.length > 0 ? [words.incomplete(incomplete)] : []),
    ...(detail === 'outline' ? [words.outline] : []),
    ...(version.certain ? [] : [words.guess]),
  ];
}
