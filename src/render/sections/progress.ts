import { routeDrawing } from '../drawings/route.js';
import { durationText } from '../../text/duration.js';
import { html, type Html } from '../../text/html.js';
import { contentLanguage, taskAnchor, tasksHere, type View } from '../view.js';
import { fill } from '../words/words.js';

/** The learner's progress in this part; without script the tasks there are and the time they take. */
export function progress(view: View): Html {
  const { page } = view.words;
  const tasks = tasksHere(view);
  const first = tasks[0];
  return html`<section class="progress" aria-labelledby="progress-title">
<h2 class="vh" id="progress-title">${page.progressTitle}</h2>
<p class="figures"><strong id="progress-tasks">${taskCount(view)}</strong> <span id="progress-time">${timeTold(view)}</span></p>
${routeDrawing(tasks)}
<p class="part-state" id="part-state" hidden></p>
${
  first &&
  html`<p class="go" id="go"><a href="#${taskAnchor(first)}"><span>${page.begin}</span>
<strong${contentLanguage(view)}>${first.title}</strong></a></p>`
}
<div class="finish" id="finish" hidden><p>${page.finishHint}</p>
<p><button type="button" class="main-button">${page.finish}</button></p></div>
</section>`;
}

function taskCount(view: View): string {
  const { page } = view.words;
  const tasks = tasksHere(view);
  const required = tasks.filter((task) => task.required).length;
  const voluntary = tasks.length - required;
  const count = (n: number, one: string, many: string): string => (n === 1 ? one : fill(many, { n }));
  if (required === 0) return count(voluntary, page.tasksOne, page.tasksMany);
  const told = count(required, page.tasksOne, page.tasksMany);
  return voluntary === 0 ? told : `${told} ${count(voluntary, page.voluntaryOne, page.voluntaryMany)}`;
}

function timeTold(view: View): string {
  const { page } = view.words;
  const { required, optional } = view.scoped.time;
  const values = { time: durationText(required), optional: durationText(optional) };
  if (required === 0) return fill(page.takesOnlyVoluntary, values);
  return fill(optional === 0 ? page.takes : page.takesVoluntary, values);
}
