/** Rows that are shown at once; a thousand would keep the reader waiting. */
const AT_ONCE = 120;

/** Rows that are shown in turns. */
export interface RowTurns {
  /** Begins anew with the rows that no filter hides. */
  readonly restart: () => void;
  /** Shows the next rows, and those after them, when the browser has nothing else to do. */
  readonly showMore: () => void;
  readonly showAll: () => void;
}

/** Shows a table's rows in turns, once the fold around it is open. */
export function rowTurns(body: HTMLTableSectionElement, fold: HTMLDetailsElement | null): RowTurns {
  let waiting: HTMLTableRowElement[] = [];
  const show = (rows: readonly HTMLTableRowElement[]): void => {
    for (const row of rows) row.classList.remove('later');
  };
  const showNext = (): void => {
    show(waiting.splice(0, AT_ONCE));
    if (waiting.length > 0) whenIdle(showNext);
  };
  const turns: RowTurns = {
    restart() {
      const visible = [...body.rows].filter((row) => !row.hidden);
      for (const [index, row] of visible.entries()) row.classList.toggle('later', index >= AT_ONCE);
      waiting = visible.slice(AT_ONCE);
      if (fold?.open) turns.showMore();
    },
    showMore: () => whenIdle(showNext),
    showAll: () => show(waiting.splice(0)),
  };
  fold?.addEventListener('toggle', turns.showMore);
  return turns;
}

function whenIdle(act: () => void): void {
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: 200 });
  else setTimeout(act);
}
