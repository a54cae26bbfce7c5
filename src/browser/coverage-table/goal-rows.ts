/** A goal's row and what it is filtered and sorted by. */
export interface GoalRow {
  readonly row: HTMLTableRowElement;
  /** Place on the route. */
  readonly order: number;
  /** Empty: the course belongs to no step. */
  readonly step: string;
  /** Empty: for everybody. */
  readonly audiences: readonly string[];
  readonly flags: readonly string[];
  /** Course and goal, in lower case. */
  readonly text: string;
}

/** The rows of the goals, in the order of the page. */
export function goalRows(body: HTMLTableSectionElement): readonly GoalRow[] {
  return [...body.rows].map((row) => ({
    row,
    order: Number(row.dataset['order']),
    step: row.dataset['step'] ?? '',
    audiences: wordsOf(row.dataset['for']),
    flags: wordsOf(row.dataset['flags']),
    text: `${textOf(row, 0)} ${textOf(row, 1)}`.toLowerCase(),
  }));
}

/** The text of a cell of a row. */
export function textOf(row: HTMLTableRowElement, column: number): string {
  return row.cells[column]?.textContent ?? '';
}

/** Splits an attribute at its spaces. */
export function wordsOf(list: string | undefined): readonly string[] {
  return list ? list.split(' ') : [];
}
