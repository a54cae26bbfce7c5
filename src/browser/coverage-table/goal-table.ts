import { audienceCells, type CellWords } from './audience-cells.js';
import { goalRows, type GoalRow } from './goal-rows.js';
import { rowTurns } from './row-turns.js';
import { makeSortable } from './sorting.js';

/** Words that the page hands to its script; `shown` holds `{n}` and `{of}`. */
interface TableWords extends CellWords {
  readonly shown: string;
}

/** The table of goals, as the rest of the page may use it. */
export interface GoalTable {
  readonly clearFilters: () => void;
  readonly showAllRows: () => void;
}

/** Makes the table of goals sortable and filterable, and shows the filters. */
export function makeGoalTable(table: HTMLTableElement, filters: HTMLFormElement): GoalTable | undefined {
  const [body] = table.tBodies;
  const words = document.getElementById('coverage-words')?.textContent;
  if (body === undefined || !words) return undefined;
  const tableWords = JSON.parse(words) as TableWords;
  const rows = goalRows(body);
  const turns = rowTurns(body, table.closest('details'));
  const showAudience = audienceCells(body, tableWords);
  const apply = (): void => {
    const filter = filterOf(filters);
    showAudience(filter.audience);
    for (const each of rows) each.row.hidden = !isAsked(each, filter);
    turns.restart();
    tellShown(rows, tableWords.shown);
  };
  makeSortable(table, rows, turns.restart);
  makeOpener(rows);
  filters.addEventListener('submit', (event) => event.preventDefault());
  filters.addEventListener('input', apply);
  // The fields are empty only after the event.
  filters.addEventListener('reset', () => setTimeout(apply));
  filters.hidden = false;
  apply();
  return {
    clearFilters() {
      filters.reset();
      apply();
    },
    showAllRows: turns.showAll,
  };
}

/** The filters as they are set; an empty one lets everything through. */
interface Filter {
  readonly step: string;
  readonly audience: string;
  readonly flag: string;
  readonly search: string;
}

/** Reads the filters; one that the journey does not need is not on the page. */
function filterOf(filters: HTMLFormElement): Filter {
  const data = new FormData(filters);
  const value = (name: string): string => String(data.get(name) ?? '');
  return {
    step: value('step'),
    audience: value('audience'),
    flag: value('flag'),
    search: value('search').trim().toLowerCase(),
  };
}

function isAsked({ step, audiences, flags, text }: GoalRow, filter: Filter): boolean {
  return (
    (filter.step === '' || step === filter.step) &&
    (filter.audience === '' || audiences.length === 0 || audiences.includes(filter.audience)) &&
    isFlagAsked(flags, filter.flag) &&
    (filter.search === '' || text.includes(filter.search))
  );
}

function isFlagAsked(flags: readonly string[], flag: string): boolean {
  if (flag === '') return true;
  return flag === 'any' ? flags.length > 0 : flags.includes(flag);
}

function tellShown(rows: readonly GoalRow[], words: string): void {
  const status = document.getElementById('shown');
  if (status === null) return;
  const left = rows.filter(({ row }) => !row.hidden).length;
  status.textContent = words.replace('{n}', String(left)).replace('{of}', String(rows.length));
}

/** The button that opens every cell, and closes them at the next click. */
function makeOpener(rows: readonly GoalRow[]): void {
  const button = document.getElementById('open-cells');
  button?.addEventListener('click', () => {
    const isOpening = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(isOpening));
    for (const { row } of rows) for (const cell of row.querySelectorAll('details')) cell.open = isOpening;
  });
}
