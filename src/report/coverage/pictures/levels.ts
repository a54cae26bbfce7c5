import { levelFigures } from '../../../curriculum/course-figures.js';
import { html, type Html } from '../../../text/html.js';
import { boxUnit, levelStair } from '../../page/level-stair.js';
import { languageMark, type CoverageView } from '../view.js';
import { stepsWithCourses } from './steps.js';

/** Higher piles are drawn with several goals to a box. */
const MOST_BOXES = 48;

/** The four F of each step, as stairs side by side. */
export function levelPicture(view: CoverageView): Html {
  const { journey, words, language } = view;
  const steps = stepsWithCourses(view)
    .filter(({ own }) => own.some(({ goals }) => goals.length > 0))
    .map(({ title, own }) => ({ title, levels: levelFigures(own) }));
  const unit = boxUnit(
    steps.flatMap(({ levels }) => levels),
    MOST_BOXES,
  );
  return html`<h3>${words.levelPicture}</h3><p class="soft small">${words.levelHint}${unit > 1 && ` ${words.boxIs(unit)}`}</p>
<div class="stairs">${steps.map(
    ({ title, levels }) =>
      html`<figure><figcaption${languageMark(journey.language, language)}>${
        title
      }</figcaption>${levelStair(levels, unit, words.levels)}</figure>`,
  )}</div>`;
}
