import type { PageLook } from '../../model/page-look.js';
import { reportPage } from '../page/frame.js';
import { html } from '../../text/html.js';
import { aboutSection, goalsSection } from './about.js';
import { filesSection, sourcesSection, trainersSection } from './back.js';
import { daysSection } from './days.js';
import { changesCard, contentsCard, reviewHeader, signOffCard, switches } from './front.js';
import type { Review } from './review.js';
import { gonePart, partSection } from './tasks.js';

/** A course as one page for whoever examines it: nothing is fetched, nothing is hidden, what changed is marked. */
export function reviewPage(review: Review, look: PageLook): string {
  const { course, words, changeWords, language } = review;
  const [first, ...later] = course.parts;
  const isBefore = first?.id === 'preparation';
  const body = html`<a class="skip" href="#about">${words.skip}</a>
${reviewHeader(review)}
<main>
${changesCard(review)}
${signOffCard(review)}
${contentsCard(review)}
${switches(review)}
${aboutSection(review)}
${goalsSection(review)}
${isBefore && first && partSection(first, review)}
${daysSection(review)}
${(isBefore ? later : course.parts).map((part) => partSection(part, review))}
${gonePart(review)}
${trainersSection(review)}
${sourcesSection(review)}
${filesSection(review)}
</main>
<footer><p>${changeWords.madeBy}</p></footer>`;
  return reportPage({
    language,
    title: `${words.kicker}: ${course.title} ${course.version}`,
    look,
    body,
  });
}
