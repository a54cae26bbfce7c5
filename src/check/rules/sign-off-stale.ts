import type { ChangeSince, StaleReview } from '../../curriculum/review-state.js';
import type { Course } from '../../model/course.js';
import type { FindingData, ToolLanguage } from '../../model/diagnostic.js';
import { policyFor, signedReviews } from '../examples/example-reviews.js';
import { listed } from '../language/name-list.js';
import { requiredReviews } from '../required-reviews.js';
import { approveCall, countOf, shortList, theReview } from '../language/review-words.js';
import type { Rule } from '../../findings/rule.js';
import { sentenceBy } from '../sentences.js';

/** What a review has approved is what the course says today. */
export const rule: Rule = {
  id: 'sign-off-stale',
  severity: 'warning',
  kind: 'content',
  areas: ['signOffs'],
  whole: true,
  words: {
    sv: {
      title: 'Granskningarna gäller det som står i kursen',
      message: sentenceBy(
        'kind',
        {
          blank: (data) =>
            `I ${theReview(data.scope, 'sv')} av ${data.by} ${data.date} står det inte vad som granskades.`,
        },
        (data) =>
          `Kursen har ändrats efter ${theReview(data.scope, 'sv')} av ${data.by} ${data.date}: ${whatChanged(data, 'sv')}.`,
      ),
      why: 'En granskning gäller det innehåll som granskaren såg. Det som har ändrats sedan dess har ingen godkänt.',
      hint: sentenceBy(
        'kind',
        {
          blank: (data) => `Be ${data.by} granska kursen och skriv in det med ${approveCall(data)}.`,
        },
        (data) =>
          `Be ${data.by} granska ändringen: \`kurspaket diff --since-approval ${data.scope} --course ${data.course}\` visar den. Skriv sedan in granskningen med ${approveCall(data)}.`,
      ),
      notes: { changed: () => 'Ändrad efter granskningen.', added: () => 'Har kommit till efter granskningen.' },
    },
    en: {
      title: 'Reviews are about what the course says',
      message: sentenceBy(
        'kind',
        {
          blank: (data) =>
            `In ${theReview(data.scope, 'en')} by ${data.by} of ${data.date} it does not say what was reviewed.`,
        },
        (data) =>
          `The course has changed since ${theReview(data.scope, 'en')} by ${data.by} of ${data.date}: ${whatChanged(data, 'en')}.`,
      ),
      why: 'A review is about the content that the reviewer saw. What has changed since then nobody has approved.',
      hint: sentenceBy(
        'kind',
        {
          blank: (data) => `Ask ${data.by} to review the course and record it with ${approveCall(data)}.`,
        },
        (data) =>
          `Ask ${data.by} to review the change: \`kurspaket diff --since-approval ${data.scope} --course ${data.course}\` shows it. Then record the review with ${approveCall(data)}.`,
      ),
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
  *course(course, { workspace: { settings } }) {
    for (const { stale } of requiredReviews(course, settings)) {
      for (const { signOff, changes } of stale) {
        const shown = changes.filter(({ state }) => state !== 'removed').slice(0, MOST);
        yield {
          rule: 'sign-off-stale',
          at: signOff.at,
          data: dataOf(course, { signOff, changes }),
          related: shown.map(({ file, state }) => ({
            at: { file: `${course.folder}/${file}`, start: 0, end: 0 },
            note: state,
          })),
        };
      }
    }
  },
};

/** How many changed files are pointed at. */
const MOST = 5;

function dataOf(course: Course, { signOff: { scope, by, date, tasks, digests }, changes }: StaleReview): FindingData {
  const named = (state: ChangeSince['state']): readonly string[] =>
    listed(changes.filter((change) => change.state === state).map(({ file }) => file));
  const blank = Object.keys(digests).length === 0 ? { kind: 'blank' } : {};
  return {
    course: course.id,
    scope,
    by,
    date,
    changed: named('changed'),
    added: named('added'),
    removed: named('removed'),
    tasks: tasks === 'all' ? '' : listed(tasks),
    ...blank,
  };
}

function whatChanged(data: FindingData, language: ToolLanguage): string {
  const words =
    language === 'sv'
      ? ({ changed: 'ändrat', added: 'nytt', removed: 'borttaget' } as const)
      : ({ changed: 'changed', added: 'new', removed: 'removed' } as const);
  const pieces = (['changed', 'added', 'removed'] as const)
    .filter((state) => countOf(data[state]) > 0)
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
