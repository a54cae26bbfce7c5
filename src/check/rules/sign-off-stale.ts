import type { ChangeSince, StaleReview } from '../../curriculum/review-state.js';
import type { Course } from '../../model/course.js';
import type { ToolLanguage } from '../../model/diagnostic.js';
import type { ReviewScope } from '../../model/workspace.js';
import { policyFor, signedReviews } from '../examples/example-reviews.js';
import { requiredReviews } from '../required-reviews.js';
import { approveCall, shortList, theReview } from '../language/review-words.js';
import { defineRule } from '../../findings/rule.js';

type Fault = {
  readonly kind: 'blank' | 'changed';
  readonly course: string;
  readonly scope: ReviewScope;
  readonly by: string;
  readonly date: string;
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Tasks that the sign-off was about; empty for the whole course. */
  readonly tasks: readonly string[];
};

/** What a review has approved is what the course says today. */
export const rule = defineRule<Fault, 'changed' | 'added'>()({
  id: 'sign-off-stale',
  severity: 'warning',
  kind: 'content',
  areas: ['signOffs'],
  whole: true,
  *course(course, { workspace: { settings } }) {
    for (const { stale } of requiredReviews(course, settings)) {
      for (const { signOff, changes } of stale) {
        const shown = changes
          .flatMap(({ file, state }) => (state === 'removed' ? [] : [{ file, state }]))
          .slice(0, MOST);
        yield {
          at: signOff.at,
          facts: faultOf(course, { signOff, changes }),
          related: shown.map(({ file, state }) => ({
            at: { file: `${course.folder}/${file}`, start: 0, end: 0 },
            note: state,
          })),
        };
      }
    }
  },
  words: {
    sv: {
      title: 'Granskningarna gäller det som står i kursen',
      message: {
        blank: (data) =>
          `I ${theReview(data.scope, 'sv')} av ${data.by} ${data.date} står det inte vad som granskades.`,
        changed: (data) =>
          `Kursen har ändrats efter ${theReview(data.scope, 'sv')} av ${data.by} ${data.date}: ${whatChanged(data, 'sv')}.`,
      },
      why: 'En granskning gäller det innehåll som granskaren såg. Det som har ändrats sedan dess har ingen godkänt.',
      hint: {
        blank: (data) => `Be ${data.by} granska kursen och skriv in det med ${approveCall(data)}.`,
        otherwise: (data) =>
          `Be ${data.by} granska ändringen: \`kurspaket diff --since-approval ${data.scope} --course ${data.course}\` visar den. Skriv sedan in granskningen med ${approveCall(data)}.`,
      },
      notes: { changed: () => 'Ändrad efter granskningen.', added: () => 'Har kommit till efter granskningen.' },
    },
    en: {
      title: 'Reviews are about what the course says',
      message: {
        blank: (data) =>
          `In ${theReview(data.scope, 'en')} by ${data.by} of ${data.date} it does not say what was reviewed.`,
        changed: (data) =>
          `The course has changed since ${theReview(data.scope, 'en')} by ${data.by} of ${data.date}: ${whatChanged(data, 'en')}.`,
      },
      why: 'A review is about the content that the reviewer saw. What has changed since then nobody has approved.',
      hint: {
        blank: (data) => `Ask ${data.by} to review the course and record it with ${approveCall(data)}.`,
        otherwise: (data) =>
          `Ask ${data.by} to review the change: \`kurspaket diff --since-approval ${data.scope} --course ${data.course}\` shows it. Then record the review with ${approveCall(data)}.`,
      },
      notes: { changed: () => 'Changed after the review.', added: () => 'Added after the review.' },
    },
  },
  bad: {
    'kurspaket.yaml': policyFor('pedagogy'),
    'resa/kurs/reviews.yaml': signedReviews('pedagogy'),
    'resa/kurs/preparation/01-las.md': readingFor('12 min'),
  },
  good: {
    'kurspaket.yaml': policyFor('pedagogy'),
    'resa/kurs/reviews.yaml': signedReviews('pedagogy'),
    'resa/kurs/preparation/01-las.md': readingFor('10 min'),
  },
});

/** How many changed files are pointed at. */
const MOST = 5;

function faultOf(course: Course, { signOff: { scope, by, date, tasks, digests }, changes }: StaleReview): Fault {
  const named = (state: ChangeSince['state']): readonly string[] =>
    changes.filter((change) => change.state === state).map(({ file }) => file);
  return {
    kind: Object.keys(digests).length === 0 ? 'blank' : 'changed',
    course: course.id,
    scope,
    by,
    date,
    changed: named('changed'),
    added: named('added'),
    removed: named('removed'),
    tasks: tasks === 'all' ? [] : tasks,
  };
}

function whatChanged(data: Fault, language: ToolLanguage): string {
  const words =
    language === 'sv'
      ? ({ changed: 'ändrat', added: 'nytt', removed: 'borttaget' } as const)
      : ({ changed: 'changed', added: 'new', removed: 'removed' } as const);
  const pieces = (['changed', 'added', 'removed'] as const)
    .filter((state) => data[state].length > 0)
    .map((state) => `${words[state]} ${shortList(data[state], language)}`);
  return pieces.join('; ');
}

function readingFor(time: string): string {
  return `---
id: las-om-ratten
title: "Läs om barnets rätt att komma till tals"
kind: read
time: ${time}
goals:
  - oppna-fragor
why: "Du vet varför frågorna betyder något innan du övar."
source: sol
---
Läs bestämmelserna. Skriv ner en fråga som du vill ta med till kursdagen.
`;
}
