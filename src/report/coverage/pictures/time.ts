import { partFigures } from '../../../curriculum/course-figures.js';
import { durationText } from '../../../text/duration.js';
import { html, type Html } from '../../../text/html.js';
import { partBar } from '../../page/part-bar.js';
import { languageMark, type CoverageView } from '../view.js';
import { stepsWithCourses } from './steps.js';

/** Draws how the time of each step is shared between the parts, as bars of one scale. */
export function timePicture(view: CoverageView): Html {
  const { journey, words, language } = view;
  const steps = stepsWithCourses(view).map(({ title, own }) => {
    const parts = partFigures(own);
    return { title, parts, all: parts.reduce((sum, { minutes }) => sum + minutes, 0) };
  });
  const most = Math.max(...steps.map(({ all }) => all));
  return html`<h3>${words.timePicture}</h3><p class="soft small">${words.timeHint}</p>
<dl class="bars">${steps.map(
    ({
      title,
      parts,
      all,
    }) => html`<dt><span${languageMark(journey.language, language)}>${title}</span> <span class="soft">${durationText(all)}</span></dt>
<dd>${partBar(parts, most, (part) => (part === 'course-days' ? words.courseDays : words.parts[part]))}</dd>`,
  )}</dl>`;
}
