import type { CourseCoverage } from '../../../model/coverage.js';
import type { CoverageView } from '../view.js';

/** The steps of a journey that have courses, and last the courses on no route. */
export function stepsWithCourses({
  journey,
  words,
}: CoverageView): readonly { readonly title: string; readonly own: readonly CourseCoverage[] }[] {
  return [
    ...journey.steps.map(({ id, title }) => ({ title, own: journey.courses.filter(({ step }) => step === id) })),
    {
      title: journey.steps.length > 0 ? words.offRoute : journey.title,
      own: journey.courses.filter(({ step }) => step === undefined),
    },
  ].filter(({ own }) => own.length > 0);
}
