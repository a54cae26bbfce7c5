import { stateOf } from '../../diff/matched.js';
import { html, type Html } from '../../text/html.js';
import { ring } from '../page/ring.js';
import { isGood, uncoveredGoals, uncoveredStepGoals, weakGoals } from './gaps.js';
import type { GoalWording } from './goal-wording.js';
import { goalRow, languageMark, place, type CoverageView } from './view.js';
import { flagText, listed, reservations, verdictText } from './words.js';

/** Longer lists are folded after so many. */
const SHOWN = 6;

/** The first screen: verdict, goals without training, changed goal texts, repealed sources. */
export function verdictSection(view: CoverageView): Html {
  const { journey, words, changes } = view;
  const { goals, stepGoals } = journey;
  const weak = weakGoals(journey).length;
  const notes = reservations(journey, words);
  const share = ({ covered, of }: typeof goals): number => (of === 0 ? 0 : covered / of);
  return html`<section class="verdict card ${isGood(journey) ? 'passes' : 'fails'}" aria-labelledby="verdict">
<div class="verdict-words">${verdictMark(isGood(journey))}<div><h2 id="verdict">${verdictText(journey, words)}</h2>
<p>${journey.passes ? words.passes(journey.failUnder) : words.fails(journey.failUnder)}</p></div></div>
<ul class="figures plain">
${
  goals.percent !== undefined &&
  html`<li>${ring(share(goals), `${goals.percent} %`)}<span><strong>${words.courseGoals}</strong> ${words.of(
    goals.covered,
    goals.of,
  )} ${words.trained}</span></li>`
}
${
  stepGoals.percent !== undefined &&
  html`<li>${ring(share(stepGoals), `${stepGoals.percent} %`)}<span><strong>${
    words.stepGoals
  }</strong> ${words.of(stepGoals.covered, stepGoals.of)} ${words.supported}</span></li>`
}
${
  goals.of > 0 &&
  html`<li>${ring(weak / goals.of, String(weak))}<span><strong>${words.attention}</strong> ${words.attentionText(
    weak,
  )}</span></li>`
}
</ul>
${notes.length > 0 && html`<ul class="notes">${notes.map((note) => html`<li>${note}</li>`)}</ul>`}
</section>
<div class="first">
${firstCard('uncovered', uncoveredList(view), words)}
${
  changes !== undefined &&
  firstCard(
    'changed',
    changes.map((change) => changedGoal(change, view)),
    words,
  )
}
${firstCard('repealed', repealedList(view), words)}
</div>`;
}

function verdictMark(passes: boolean): Html {
  return html`<svg class="mark" viewBox="0 0 48 48" width="52" height="52" aria-hidden="true" focusable="false">
<circle cx="24" cy="24" r="22"/>${
    passes ? html`<path d="M14 25l7 7 14-16"/>` : html`<path d="M24 12v16M24 34.5v.5"/>`
  }</svg>`;
}

function firstCard(
  id: 'uncovered' | 'changed' | 'repealed',
  items: readonly Html[],
  words: CoverageView['words'],
): Html {
  const none = { uncovered: words.noneUncovered, changed: words.noneChanged, repealed: words.noneRepealed }[id];
  const [shown, rest] = [items.slice(0, SHOWN), items.slice(SHOWN)];
  return html`<section class="card" aria-labelledby="${id}"><h2 id="${id}">${words[id]}${
    items.length > 0 && html` <span class="count">${items.length}</span>`
  }</h2>
${items.length === 0 ? html`<p class="none">${none}</p>` : html`<ul class="plain found">${shown}</ul>`}
${rest.length > 0 && html`<details><summary>${words.andMore(rest.length)}</summary><ul class="plain found">${rest}</ul></details>`}</section>`;
}

function uncoveredList(view: CoverageView): readonly Html[] {
  const { journey, words, language } = view;
  const goals = uncoveredGoals(journey).map(
    ({
      course,
      goal,
    }) => html`<li><a href="#${goalRow(course.course, goal.id)}"${languageMark(course.language, language)}>${goal.text}</a>
<span class="under"><span${languageMark(course.language, language)}>${course.title}</span> <span class="chip gap">${goal.flags
      .filter(({ weight }) => weight === 'gap')
      .map((flag) => flagText(flag, journey, words))
      .join(', ')}</span> ${place(goal.at, view)}</span></li>`,
  );
  const steps = uncoveredStepGoals(journey).map(
    ({
      step,
      goal,
    }) => html`<li><a href="#${stepGoalRow(step.id, goal.id)}"${languageMark(journey.language, language)}>${goal.text}</a>
<span class="under">${words.stepGoals}, <span${languageMark(journey.language, language)}>${step.title}</span> <span class="chip gap">${
      words.stepStates[goal.state]
    }</span> ${place(goal.at, view)}</span></li>`,
  );
  return [...goals, ...steps];
}

/** The row of a step goal. */
export function stepGoalRow(step: string, goal: string): string {
  return `step--${step}--${goal}`;
}

function changedGoal({ title, course, goal, before, after }: GoalWording, { words, journey }: CoverageView): Html {
  const row = journey.courses.some((each) => each.course === course && each.goals.some(({ id }) => id === goal));
  const state = stateOf(before, after);
  const kind = state === 'changed' ? undefined : words[state];
  const text = html`${before !== undefined && html`<del><span class="vh">${words.before}: </span>${before}</del> `}${
    after !== undefined && html`<ins><span class="vh">${words.after}: </span>${after}</ins>`
  }`;
  return html`<li>${text}<span class="under">${row ? html`<a href="#${goalRow(course, goal)}">${title}</a>` : title}${
    kind !== undefined && html` <span class="chip">${kind}</span>`
  }</span></li>`;
}

function repealedList(view: CoverageView): readonly Html[] {
  const { journey, words } = view;
  return journey.sources
    .filter(({ trouble }) => trouble === 'repealed')
    .map(({ title, uses, replacedBy, at }) => {
      const titles = [
        ...new Set(uses.map(({ course }) => journey.courses.find((each) => each.course === course)?.title ?? course)),
      ];
      return html`<li>${title} <span class="under">${words.usedIn(listed(titles, words.and))} ${uses.map((use, index) => html`${index > 0 && ', '}${place(use.at, view)}`)}${
        replacedBy !== undefined && html`. ${words.replacedBy(replacedBy)} ${place(at, view)}`
      }</span></li>`;
    });
}
