import type { ReviewScope, Status } from '../../model/workspace.js';
import { policyFor, signedReviews } from '../examples/example-reviews.js';
import { requiredReviews } from '../required-reviews.js';
import { approveCall, reviewName } from '../language/review-words.js';
import { defineRule } from '../../findings/rule.js';

type Fault = { readonly course: string; readonly scope: ReviewScope; readonly status: Status };

/** A course has the reviews that the workspace asks for. */
export const rule = defineRule<Fault, 'policy'>()({
  id: 'sign-off-missing',
  severity: 'warning',
  kind: 'content',
  areas: ['signOffs'],
  whole: true,
  *course(course, { workspace: { settings } }) {
    for (const { scope, verdict } of requiredReviews(course, settings)) {
      if (verdict !== 'unsigned') continue;
      const facts: Fault = { course: course.id, scope, status: course.status };
      yield {
        at: course.at.value('status'),
        facts,
        related: [{ at: settings.at.value('policy', course.status, 'signOffs'), note: 'policy' }],
      };
    }
  },
  words: {
    sv: {
      title: 'Kursen har de granskningar som arbetsytan kräver',
      message: (data) =>
        `Kursen ${data.status === 'pilot' ? 'körs som pilot' : 'är publicerad'} men saknar ${reviewName(data.scope, 'sv')}.`,
      why: 'Arbetsytan har bestämt vilka granskningar en kurs ska ha innan deltagare möter den. Utan dem vet ingen att någon har sett igenom innehållet.',
      hint: (data) =>
        `När granskningen är gjord skriver du in den med ${approveCall(data)}. Är kursen inte färdig, skriv \`status: draft\`.`,
      notes: { policy: () => 'Här står det vilka granskningar som krävs.' },
    },
    en: {
      title: 'The course has the reviews that the workspace asks for',
      message: (data) =>
        `The course is ${data.status === 'pilot' ? 'run as a pilot' : 'published'} but lacks ${reviewName(data.scope, 'en')}.`,
      why: 'The workspace has decided which reviews a course must have before learners meet it. Without them nobody knows that anybody has looked through the content.',
      hint: (data) =>
        `When the review is done, record it with ${approveCall(data)}. If the course is not ready, write \`status: draft\`.`,
      notes: { policy: () => 'Here it says which reviews are required.' },
    },
  },
  bad: { 'kurspaket.yaml': policyFor('expert') },
  good: { 'kurspaket.yaml': policyFor('expert'), 'resa/kurs/reviews.yaml': signedReviews('expert') },
});
