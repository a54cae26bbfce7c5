import { textOf, type GoalRow } from './goal-rows.js';

type Direction = 'ascending' | 'descending';

/** Makes each heading a button that sorts the rows by its column; `sorted` is called after each sorting. */
export function makeSortable(table: HTMLTableElement, rows: readonly GoalRow[], sorted: () => void): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  for (const head of heads) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const direction = nextDirection(head);
      for (const other of heads) other.setAttribute('aria-sort', other === head ? direction : 'none');
      table.tBodies[0]?.append(...inOrder(rows, head, direction));
      sorted();
    });
  }
}

/**
 * The order that a click asks for: numbers from the highest, all else from the lowest, and the other way at the next
 * click.
 */
function nextDirection(head: HTMLTableCellElement): Direction {
  const current = head.getAttribute('aria-sort');
  if (head.dataset['sort'] === 'number') return current === 'descending' ? 'ascending' : 'descending';
  return current === 'ascending' ? 'descending' : 'ascending';
}

function inOrder(
  rows: readonly GoalRow[],
  head: HTMLTableCellElement,
  direction: Direction,
): readonly HTMLTableRowElement[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const column = head.cellIndex;
  const collator = new Intl.Collator(document.documentElement.lang);
  const keyOf = ({ row, order }: GoalRow): number | string => {
    if (head.dataset['sort'] === 'order') return order;
    if (head.dataset['sort'] === 'text') return textOf(row, column).trim();
    return Number(row.cells[column]?.dataset['v']);
  };
  return rows
    .map((each) => ({ each, key: keyOf(each) }))
    .sort((a, b) => sign * compare(a.key, b.key, collator) || a.each.order - b.each.order)
    .map(({ each }) => each.row);
}

function compare(a: number | string, b: number | string, collator: Intl.Collator): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}
