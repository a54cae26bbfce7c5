import type { GoalTable } from './goal-table.js';

/** Opens the folds around what an address leads to, and all of them for the printer. */
export function openFolds(table: GoalTable | undefined): void {
  const reveal = (): void => revealTarget(table);
  openForPrint(table);
  addEventListener('hashchange', reveal);
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    if (link?.hash === location.hash) reveal();
  });
  // Once the browser has gone to the place itself, which takes the focus away.
  addEventListener('load', () => setTimeout(reveal));
}

/** Shows what the address leads to, whatever folds and filters hide, and puts the focus on its name. */
function revealTarget(table: GoalTable | undefined): void {
  const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  if (target.hidden) table?.clearFilters();
  table?.showAllRows();
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  target.scrollIntoView({ block: 'center' });
  const name = target.querySelector<HTMLElement>('th[scope=row]');
  if (name === null) return;
  name.tabIndex = -1;
  name.focus({ preventScroll: true });
}

function openForPrint(table: GoalTable | undefined): void {
  let opened: readonly HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    table?.showAllRows();
    opened = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')].filter(
      (fold) => !fold.closest('table'),
    );
    for (const fold of opened) fold.open = true;
  });
  addEventListener('afterprint', () => {
    for (const fold of opened) fold.open = false;
  });
}
