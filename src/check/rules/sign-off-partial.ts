import type { ScopeReview } from '../../curriculum/review-state.js';
import type { Course } from '../../model/course.js';
import type { ToolLanguage } from '../../model/diagnostic.js';
import type { ReviewScope } from '../../model/workspace.js';
import { policyFor, signedReviews } from '../examples/example-reviews.js';
import { requiredReviews } from '../required-reviews.js';
import { approveCall, shortList, theReview } from '../language/review-words.js';
import { defineRule } from '../../findings/rule.js';

type Fault = {
  readonly course: string;
  readonly scope: ReviewScope;
  readonly by: string;
  readonly reviewed: number;
  readonly all: number;
  /** Files that nobody has reviewed, and those of them that are no tasks. */
  readonly left: readonly string[];
  readonly rest: readonly string[];
};

/** A review covers the whole course, not only some of its tasks. */
export const rule = defineRule<Fault>()({
  id: 'sign-off-partial',
  severity: 'warning',
  kind: 'content',
  areas: ['signOffs'],
  whole: true,
  *course(course, { workspace: { settings } }) {
    for (const review of requiredReviews(course, settings)) {
      const last = review.signOffs.at(-1);
      if (last === undefined || review.tasksLeft.length + review.filesLeft.length === 0) continue;
      yield { at: last.at, facts: faultOf(course, review, last.by) };
    }
  },
  words: {
    sv: {
      title: 'Granskningarna gäller hela kursen',
      message: (data) => `${start(theReview(data.scope, 'sv'))} gäller bara en del av kursen: ${tally(data, 'sv')}.`,
      why: 'Deltagaren ser ingen skillnad på det som är granskat och det som inte är det. Ett godkännande räknas aldrig för mer än det som granskaren har sett.',
      hint: (data) =>
        `Kvar att granska: ${shortList(data.left, 'sv')}. Skriv sedan in granskningen med ${approveCall(data)}.`,
    },
    en: {
      title: 'Reviews are about the whole course',
      message: (data) =>
        `${start(theReview(data.scope, 'en'))} is about a part of the course only: ${tally(data, 'en')}.`,
      why: 'Learners cannot tell what has been reviewed from what has not. An approval never counts for more than the reviewer has seen.',
      hint: (data) =>
        `Left to review: ${shortList(data.left, 'en')}. Then record the review with ${approveCall(data)}.`,
    },
  },
  bad: {
    'kurspaket.yaml': policyFor('pedagogy'),
    'resa/kurs/reviews.yaml': signedReviews('pedagogy', { id: 'las-om-ratten', file: 'preparation/01-las.md' }),
  },
  good: { 'kurspaket.yaml': policyFor('pedagogy'), 'resa/kurs/reviews.yaml': signedReviews('pedagogy') },
});

function faultOf(course: Course, { scope, tasks, tasksLeft, filesLeft }: ScopeReview, by: string): Fault {
  const left = [...tasksLeft.map(({ file }) => file.slice(course.folder.length + 1)), ...filesLeft].sort();
  return {
    course: course.id,
    scope,
    by,
    reviewed: tasks.reviewed,
    all: tasks.all,
    left,
    rest: filesLeft,
  };
}

/** “3 av 8 uppgifter är granskade”. */
function tally({ reviewed, all, rest }: Fault, language: ToolLanguage): string {
  const files = rest.length;
  if (language === 'sv') {
    if (reviewed === all)
      return `alla uppgifter är granskade, men inte ${files === 1 ? 'en annan fil' : `${files} andra filer`}`;
    return `${reviewed} av ${all} uppgifter ${reviewed === 1 ? 'är granskad' : 'är granskade'}`;
  }
  if (reviewed === all)
    return `every task has been reviewed, but not ${files === 1 ? 'one other file' : `${files} other files`}`;
  return `${reviewed} of ${all} tasks ${reviewed === 1 ? 'has' : 'have'} been reviewed`;
}

function start(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
