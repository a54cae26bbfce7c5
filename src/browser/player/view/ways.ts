import type { LaunchData } from '../../../model/launch-data.js';
import type { Folds } from './folds.js';
import { all, byId, show } from './page-view.js';

/** Words that name what lies in another package become links where the package knows the address: on the web. */
export function makeLinks(links: LaunchData['links'] = {}): void {
  for (const words of all('[data-link]')) {
    const address = links[words.dataset['link'] ?? ''];
    if (address === undefined) continue;
    const link = document.createElement('a');
    link.href = address;
    link.append(...words.childNodes);
    words.append(link);
  }
}

/** Links within the page open what they lead to, and the two ways to look at the tasks change places. */
export function makeWays(folds: Folds): void {
  const stops = byId('stops');
  const goals = document.getElementById('goals-view');
  const [routeButton, goalsButton] = [byId('view-route'), byId('view-goals')];

  const look = (atGoals: boolean): void => {
    stops.classList.toggle('closed', atGoals);
    goals?.classList.toggle('closed', !atGoals);
    routeButton.setAttribute('aria-pressed', String(!atGoals));
    goalsButton.setAttribute('aria-pressed', String(atGoals));
  };

  const goTo = (id: string): boolean => {
    const target = document.getElementById(id);
    if (!target) return false;
    if (stops.contains(target)) look(false);
    folds.reveal(target);
    const focus = target.querySelector<HTMLElement>(':scope > [data-fold] > button') ?? target;
    if (focus === target && target.tabIndex < 0) target.tabIndex = -1;
    focus.focus({ preventScroll: true });
    target.scrollIntoView();
    return true;
  };

  look(false);
  show(byId('views'), goals !== null);
  routeButton.addEventListener('click', () => look(false));
  goalsButton.addEventListener('click', () => look(true));
  // Not the browser's own jump: it would add to the history of the LMS around the page.
  for (const link of all<HTMLAnchorElement>('a[href^="#"]')) {
    link.addEventListener('click', (event) => {
      if (goTo(decodeURIComponent(link.hash.slice(1)))) event.preventDefault();
    });
  }
  if (location.hash) goTo(decodeURIComponent(location.hash.slice(1)));
}
