import { wordsOf } from './goal-rows.js';

/** Words of the page for what is left in a cell: of one, and of many with a 0 in place of the number. */
export interface CellWords {
  readonly task: string;
  readonly tasks: string;
  readonly session: string;
  readonly sessions: string;
  readonly nothing: string;
}

/** A cell with activities for some audiences only, as it was written for everybody. */
interface MixedCell {
  readonly cell: HTMLTableCellElement;
  readonly minutes: number;
  readonly details: Element;
  readonly time: Element;
  readonly count: Element;
  readonly counted: string;
  readonly items: readonly HTMLElement[];
}

/** Columns before those of parts and days. */
const HEADING_COLUMNS = 4;

/** A function that makes cells and sums tell what one audience meets; an empty name stands for everybody. */
export function audienceCells(body: HTMLTableSectionElement, words: CellWords): (audience: string) => void {
  const cells = [...body.querySelectorAll<HTMLTableCellElement>('[data-mixed]')].flatMap(mixedCell);
  const rows = [...new Set(cells.flatMap(({ cell }) => cell.closest('tr') ?? []))];
  let current = '';
  return (audience) => {
    if (audience === current) return;
    current = audience;
    for (const cell of cells) showFor(audience, cell, words);
    for (const row of rows) sumUp(row);
  };
}

function mixedCell(cell: HTMLTableCellElement): readonly MixedCell[] {
  const [details, time, count] = [cell.querySelector('details'), cell.querySelector('b'), cell.querySelector('.n')];
  if (!details || !time || !count) return [];
  return [
    {
      cell,
      minutes: Number(cell.dataset['v']),
      details,
      time,
      count,
      counted: count.textContent ?? '',
      items: [...cell.querySelectorAll('li')],
    },
  ];
}

function showFor(
  audience: string,
  { cell, minutes, details, time, count, counted, items }: MixedCell,
  words: CellWords,
): void {
  for (const item of items) {
    const only = item.dataset['a'];
    item.hidden = audience !== '' && only !== undefined && !wordsOf(only).includes(audience);
  }
  const own = items.filter((item) => !item.hidden);
  const sum = audience === '' ? minutes : own.reduce((all, item) => all + Number(item.dataset['m']), 0);
  cell.dataset['v'] = String(sum);
  time.textContent = duration(sum);
  count.textContent = audience === '' ? counted : whatIsLeft(own, words);
  details.classList.toggle('empty', own.length === 0);
}

function whatIsLeft(items: readonly HTMLElement[], words: CellWords): string {
  const counted = (kind: string, one: string, many: string): readonly string[] => {
    const number = items.filter((item) => item.dataset['k'] === kind).length;
    if (number === 0) return [];
    return [number === 1 ? one : many.replace('0', String(number))];
  };
  const left = [...counted('task', words.task, words.tasks), ...counted('session', words.session, words.sessions)];
  return left.join(', ') || words.nothing;
}

/** Adds up a row; a part that the course does not have counts -1. */
function sumUp(row: HTMLTableRowElement): void {
  const sum = row.querySelector<HTMLTableCellElement>('.sum');
  if (sum === null) return;
  const minutes = [...row.cells]
    .slice(HEADING_COLUMNS, sum.cellIndex)
    .reduce((all, cell) => all + Math.max(0, Number(cell.dataset['v'])), 0);
  sum.dataset['v'] = String(minutes);
  sum.textContent = duration(minutes);
}

/** `40 min`, `1 h 5 min`, as the page writes it. */
function duration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
