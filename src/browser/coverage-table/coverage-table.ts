import { openFolds } from './folds.js';
import { makeGoalTable } from './goal-table.js';

/*
 * The script of the coverage page: goals to sort and filter, folds that open for addresses and printers. Without it the
 * page says the same, in the order of the route.
 */
const table = document.querySelector<HTMLTableElement>('#goals');
const filters = document.querySelector<HTMLFormElement>('#filters');
openFolds(table && filters ? makeGoalTable(table, filters) : undefined);
