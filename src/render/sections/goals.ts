import type { Goal, Session, Task } from '../../model/course.js';
import type { GoalLevel } from '../../model/workspace.js';
import { html, type Html } from '../../text/html.js';
import { contentLanguage, journeyLanguage, partLabel, taskAnchor, type View } from '../view.js';

const LEVELS: readonly GoalLevel[] = ['fakta', 'förståelse', 'färdighet', 'förtrogenhet'];

/** The level of a goal: its word beside four dots. */
function goalLevel(goal: Goal, view: View): Html {
  const depth = LEVELS.indexOf(goal.level) + 1;
  const dots = html`<span class="level-dots level-${depth}" aria-hidden="true"></span>`;
  return html`<span class="level">${dots}${view.words.levels[goal.level]}</span>`;
}

/** A goal in a list, with its level. */
export function goalItem(goal: Goal, view: View): Html {
  return html`<li data-goal="${goal.id}"><span${contentLanguage(view)}>${goal.text}</span> ${goalLevel(goal, view)}</li>`;
}

/** The goals of the course in a folded list. */
export function goalList(view: View): Html {
  const { goals } = view.scoped.course;
  if (goals.length === 0) return html``;
  return html`<section class="goals" id="goals" aria-labelledby="goals-title">
<h2 id="goals-title" data-fold="goals-list"><span>${view.words.terms.goal}</span> <span class="count">${goals.length}</span></h2>
<div class="fold" id="goals-list">
<p class="hint">${view.words.page.goalsHint}</p>
<ul class="goal-list">${goals.map((goal) => goalItem(goal, view))}</ul>
</div>
</section>`;
}

/**
 * Goal by goal what trains it: this page's tasks, each with its progress, the course days, and other parts by name
 * alone.
 */
export function goalsView(view: View): Html {
  const { course } = view.scoped;
  if (course.goals.length === 0) return html``;
  return html`<section class="goals-view" id="goals-view" aria-labelledby="goals-view-title">
<h2 id="goals-view-title">${view.words.page.goalsView}</h2>
<ul class="goal-cards">${course.goals.map((goal) => goalCard(goal, view))}</ul>
</section>`;
}

function goalCard(goal: Goal, view: View): Html {
  const { page } = view.words;
  const lang = contentLanguage(view);
  const names = (goals: readonly Goal[]): boolean => goals.some(({ id }) => id === goal.id);
  const here = view.scoped.parts.flatMap((part) => part.tasks).filter((task) => names(task.goals));
  const sessions = view.scoped.course.days.flatMap((day) => day.schedule).filter((session) => names(session.goals));
  const elsewhere = view.scoped.course.parts
    .filter((part) => !view.scoped.parts.includes(part) && part.tasks.some((task) => names(task.goals)))
    .map((part, index) => html`${index > 0 && ', '}${partLabel(part.id, view)}`);
  const trained =
    here.length === 0 ? page.trainedNowhereHere : html`<ul>${here.map((task) => trainedBy(task, view))}</ul>`;
  const supported = goal.supports.map((step) => html`<p>${step.text}</p>`);
  return html`<li class="goal-card" data-goal="${goal.id}">
<p class="goal-text"><span${lang}>${goal.text}</span> ${goalLevel(goal, view)}</p>
<dl>
<dt>${page.trainedHere}</dt><dd>${trained}</dd>
${sessions.length > 0 && html`<dt>${page.trainedOnDays}</dt><dd${lang}>${titles(sessions)}</dd>`}
${elsewhere.length > 0 && html`<dt>${page.trainedElsewhere}</dt><dd>${elsewhere}</dd>`}
${supported.length > 0 && html`<dt>${page.supports}</dt><dd${journeyLanguage(view)}>${supported}</dd>`}
</dl>
</li>`;
}

function trainedBy(task: Task, view: View): Html {
  const { page } = view.words;
  return html`<li data-task="${task.id}"><a href="#${taskAnchor(task)}"${contentLanguage(view)}>${task.title}</a>${
    !task.required && html` <span class="chip">${page.voluntary}</span>`
  } <span class="chip is-done">${page.done}</span></li>`;
}

function titles(sessions: readonly Session[]): Html {
  return html`<ul>${[...new Set(sessions.map(({ title }) => title))].map((title) => html`<li>${title}</li>`)}</ul>`;
}
