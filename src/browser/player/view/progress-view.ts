import { needsButton, tasksFor } from '../../../progress/completion.js';
import type { PageTask } from '../../../model/launch-data.js';
import { all, byId, duration, show, type PageView } from './page-view.js';

/** Progress of the learner: of what is required, or of everything where nothing is. */
export interface Tally {
  readonly done: number;
  readonly total: number;
  /** Minutes. */
  readonly minutesDone: number;
  readonly minutesLeft: number;
}

/** Counts what is done for the learner's audience. */
export function tally({ page, session }: PageView): Tally {
  const mine = tasksFor(page, session.audience());
  const required = mine.filter((task) => task.required);
  const counted = required.length ? required : mine;
  const minutes = (done: boolean): number =>
    counted.reduce((sum, task) => sum + (session.isDone(task.id) === done ? task.minutes : 0), 0);
  const done = counted.filter((task) => session.isDone(task.id)).length;
  return { done, total: counted.length, minutesDone: minutes(true), minutesLeft: minutes(false) };
}

/** `2 av 5 uppgifter klara`. */
export function tallyText({ say }: PageView, { done, total }: Tally): string {
  return say(total === 1 ? 'progress-one' : 'progress', { done, total });
}

/** `45 min kvar`. */
export function leftText({ say }: PageView, { done, total, minutesLeft }: Tally): string {
  return done === total ? say('none-left') : say('left', { time: duration(minutesLeft) });
}

/** `Delen är redan godkänd. 2 uppgifter är nya sedan dess.`, or nothing before the part is completed. */
export function completionText({ page, session, say }: PageView): string {
  if (!session.isCompleted()) return '';
  const mine = tasksFor(page, session.audience());
  const fresh = mine.filter((task) => session.isNew(task.id) && !session.isDone(task.id)).length;
  const open = mine.some((task) => task.required && !session.isDone(task.id));
  if (!open && !fresh) return say('completed');
  const news = fresh ? say(fresh === 1 ? 'new-one' : 'new-many', { n: fresh }) : '';
  return `${say('completed-early')} ${news}`.trim();
}

/** Shows what is done on the route, in the list, in the goals view and on the receipt. */
export function showProgress(view: PageView): void {
  const { page, session, say } = view;
  const audience = session.audience();
  const mine = tasksFor(page, audience);
  const ids = new Set(mine.map(({ id }) => id));
  for (const element of all<HTMLElement | SVGElement>('[data-task]')) {
    const id = element.dataset['task'] ?? '';
    element.classList.toggle('done', session.isDone(id));
    element.classList.toggle('new', session.isNew(id) && !session.isDone(id));
    show(element, ids.has(id));
    if (element instanceof HTMLInputElement) element.checked = session.isDone(id);
  }
  for (const block of all('[data-audience]'))
    show(block, audience === undefined || block.dataset['audience'] === audience);

  const count = tally(view);
  const told = tallyText(view, count);
  const voluntary = mine.filter((task) => !task.required);
  const extra =
    voluntary.length === count.total || !voluntary.length
      ? ''
      : ` (${say('voluntary', { done: voluntary.filter(({ id }) => session.isDone(id)).length, total: voluntary.length })})`;
  byId('progress-tasks').textContent = told;
  byId('progress-time').textContent = leftText(view, count) + extra;
  byId('bar-progress').textContent = say('short', { done: count.done, total: count.total });
  byId('receipt-sum').textContent = `${told}, ${duration(count.minutesDone)}`;
  const state = completionText(view);
  byId('part-state').textContent = state;
  show(byId('part-state'), state !== '');
  document.documentElement.classList.toggle('completed', session.isCompleted());
  show(byId('finish'), needsButton(page, audience) && !session.isCompleted(), byId('part-state'));
  showNext(view, mine);
}

/** Shows the way on, from the top of the page and from each stop: never to a task that is hidden. */
function showNext({ session, say }: PageView, mine: readonly PageTask[]): void {
  const last = mine.find(({ id }) => id === session.location() && !session.isDone(id));
  const next = last ?? mine.find(({ id }) => !session.isDone(id));
  const go = document.getElementById('go');
  show(go, next !== undefined);
  if (go && next) lead(go, next, say(last || mine.some(({ id }) => session.isDone(id)) ? 'continue' : 'begin'));
  mine.forEach(({ id }, index) => {
    const link = document.querySelector<HTMLElement>(`#task-${id} .next`);
    const after = mine[index + 1];
    show(link, after !== undefined);
    if (link && after) lead(link, after, say('next'));
  });
}

function lead(place: HTMLElement, { id }: PageTask, words: string): void {
  const link = place.querySelector('a');
  const [how, where] = all('span, strong', place);
  if (link) link.hash = `task-${id}`;
  if (how) how.textContent = words;
  if (where) where.textContent = document.querySelector(`#task-${id} .stop-title`)?.textContent ?? '';
}
