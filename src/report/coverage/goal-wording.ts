import type { WorkspaceChange } from '../../model/course-change.js';

/** A goal whose words have changed since some base; without `before` it is new, without `after` it is gone. */
export interface GoalWording {
  readonly course: string;
  /** Title of the course. */
  readonly title: string;
  readonly goal: string;
  readonly before?: string;
  readonly after?: string;
}

/** The goals of courses that say something else than before. */
export function goalWording({ courses }: WorkspaceChange): readonly GoalWording[] {
  return courses.flatMap(({ course, title, goals }) =>
    goals
      .filter(({ before, after }) => before?.text !== after?.text)
      .map(({ id, before, after }) => ({
        course,
        title,
        goal: after?.id ?? id,
        ...(before && { before: before.text }),
        ...(after && { after: after.text }),
      })),
  );
}
