import type { Activity, ColumnId, CourseCoverage, CoverageCell } from '../../model/coverage.js';
import { durationText } from '../../text/duration.js';
import { html, jsonForScript, raw, type Html } from '../../text/html.js';
import { goalsOf, type GoalOfCourse } from './gaps.js';
import { activityName, goalRow, languageMark, place, type CoverageView } from './view.js';
import { columnName, columnsOf, flagText } from './words.js';

const LEVELS = ['fakta', 'förståelse', 'färdighet', 'förtrogenhet'] as const;

/** Every goal and what trains it, as a table to sort and filter; without script it is a table to read. */
export function goalTable(view: CoverageView): Html {
  const { journey, words } = view;
  const columns = columnsOf(journey.courses);
  const goals = goalsOf(journey);
  const most = Math.max(1, ...goals.flatMap(({ goal }) => goal.cells.map(({ minutes }) => minutes)));
  const heading = (name: string, kind: string): Html =>
    html`<th scope="col" data-sort="${kind}"${kind === 'order' ? html` aria-sort="ascending"` : html` aria-sort="none"`}>${name}</th>`;
  return html`${filters(view)}
<p class="soft small hint">${words.tableHint}</p>
<div class="scroll table-region" role="region" aria-labelledby="goals-caption" tabindex="0">
<table class="goals" id="goals"><caption class="vh" id="goals-caption">${words.tableCaption}</caption>
<colgroup><col class="c-course"><col class="c-goal"><col class="c-flags"><col class="c-level">${columns.map(
    (column) => html`<col class="${column.startsWith('day-') ? 'c-day' : 'c-part'}">`,
  )}<col class="c-sum"></colgroup>
<thead><tr>${heading(words.course, 'order')}${heading(words.goal, 'text')}${heading(words.flags, 'number')}${heading(
    words.level,
    'number',
  )}${columns.map((column) => heading(columnName(column, words), 'number'))}${heading(words.sum, 'number')}</tr></thead>
<tbody>
${goals.map((each, index) => goalLine(each, index, { columns, most, view }))}
</tbody></table></div>`;
}

interface Table {
  readonly columns: readonly ColumnId[];
  /** Minutes of the fullest cell. */
  readonly most: number;
  readonly view: CoverageView;
}

/** For sorting: any gap is graver than all that is weak, and that than all notes. */
const GRAVENESS = { gap: 10_000, weak: 100, note: 1 } as const;

function goalLine({ course, goal }: GoalOfCourse, index: number, table: Table): Html {
  const { columns, view } = table;
  const { journey, words, language } = view;
  const lang = languageMark(course.language, language);
  const flagged = goal.flags.map(({ flag }) => flag).join(' ');
  const graveness = goal.flags.reduce((sum, { weight }) => sum + GRAVENESS[weight], 0);
  return html`<tr id="${goalRow(course.course, goal.id)}" data-order="${index}"${
    course.step !== undefined && html` data-step="${course.step}"`
  } data-for="${course.audiences.join(' ')}" data-flags="${flagged}"${goal.covered ? false : raw(' class="uncovered"')}>
<td><span${lang}>${course.title}</span>${
    course.status !== 'published' && html` <span class="chip">${words.status[course.status]}</span>`
  }</td>
<th scope="row"><span${lang}>${goal.text}</span> ${place(goal.at, view)}</th>
<td data-v="${graveness}">${
    goal.flags.length > 0 &&
    html`<ul class="plain flags">${goal.flags.map(
      (flag) =>
        html`<li><span class="chip ${
          flag.weight
        }"><span class="vh">${words.weights[flag.weight]}: </span>${flagText(flag, journey, words)}</span></li>`,
    )}</ul>`
  }</td>
<td data-v="${LEVELS.indexOf(goal.level)}">${words.levels[goal.level]}</td>
${columns.map((column) => cellOf(column, { course, goal }, table))}
<td class="sum" data-v="${goal.minutes}">${durationText(goal.minutes)}</td></tr>
`;
}

function cellOf(column: ColumnId, { course, goal }: GoalOfCourse, { most, view }: Table): Html {
  const { words } = view;
  const cell = goal.cells.find((candidate) => candidate.column === column);
  if (cell === undefined) {
    const there = course.columns.some(({ id }) => id === column);
    return there
      ? html`<td class="nothing" data-v="0"><span aria-hidden="true">–</span><span class="vh">${words.nothing}</span></td>`
      : html`<td class="absent" data-v="-1"><span class="vh">${words.absent}</span></td>`;
  }
  const activities = cell.by.flatMap((id) => course.activities.find((activity) => activity.id === id) ?? []);
  const heat = Math.min(4, Math.ceil((4 * cell.minutes) / most));
  const mixed = activities.some(({ audience }) => audience.length > 0);
  return html`<td class="heat-${heat}${cell.requiredMinutes === 0 && ' voluntary'}" data-v="${cell.minutes}"${
    mixed && raw(' data-mixed')
  }><details><summary><b>${durationText(cell.minutes)}</b><span class="vh">, </span><span class="n">${countText(
    activities,
    cell,
    view,
  )}</span><i class="bar" style="width:${Math.max(4, Math.round((100 * cell.minutes) / most))}%"></i></summary>
<ul class="plain">${activities.map((activity) => item(activity, course, view))}</ul></details></td>`;
}

function item(activity: Activity, course: CourseCoverage, view: CoverageView): Html {
  const { minutes, required, audience, kind, at } = activity;
  const titles = audience.map((id) => view.journey.audiences.find((each) => each.id === id)?.title ?? id);
  return html`<li data-m="${minutes}" data-k="${kind}"${audience.length > 0 && html` data-a="${audience.join(' ')}"`}>${activityName(
    activity,
    course,
    view,
  )} <span class="soft">${durationText(minutes)}${
    !required && `, ${view.words.onlyVoluntaryHere}`
  }${titles.length > 0 && `, ${titles.join(', ')}`}</span> ${place(at, view)}</li>`;
}

function countText(
  activities: readonly Activity[],
  { requiredMinutes }: CoverageCell,
  { words }: CoverageView,
): string {
  const tasks = activities.filter(({ kind }) => kind === 'task').length;
  const sessions = activities.length - tasks;
  return [
    ...(tasks > 0 ? [tasks === 1 ? words.tasksOne : words.tasksMany(tasks)] : []),
    ...(sessions > 0 ? [sessions === 1 ? words.sessionsOne : words.sessionsMany(sessions)] : []),
    ...(requiredMinutes === 0 ? [words.onlyVoluntaryHere] : []),
  ].join(', ');
}

/** Shown by the script that makes them work. */
function filters({ journey, words }: CoverageView): Html {
  const flags = [...new Set(goalsOf(journey).flatMap(({ goal }) => goal.flags.map(({ flag }) => flag)))];
  const choice = (
    name: string,
    label: string,
    all: string,
    options: readonly (readonly [string, string])[],
  ): Html | false =>
    options.length > 0 &&
    html`<label>${label} <select name="${name}"><option value="">${all}</option>${options.map(
      ([value, text]) => html`<option value="${value}">${text}</option>`,
    )}</select></label>`;
  const steps = journey.steps.filter(({ courses }) => courses.length > 0);
  const data = {
    shown: words.shown,
    task: words.tasksOne,
    tasks: words.tasksMany(0),
    session: words.sessionsOne,
    sessions: words.sessionsMany(0),
    nothing: words.nothing,
  };
  return html`<form class="tools" id="filters" hidden>
${
  steps.length > 1 &&
  choice(
    'step',
    words.step,
    words.allSteps,
    steps.map(({ id, title }) => [id, title]),
  )
}
${choice(
  'audience',
  words.audience,
  words.allAudiences,
  journey.audiences.map(({ id, title }) => [id, title]),
)}
${choice('flag', words.flags, words.allFlags, flags.length === 0 ? [] : [['any', words.anyFlag], ...flags.map((flag) => [flag, words.flagNames[flag]] as const)])}
<label>${words.search} <input type="search" name="search"></label>
<button type="button" id="open-cells" aria-pressed="false">${words.openCells}</button><button type="reset">${words.reset}</button>
<p role="status" id="shown"></p></form>
<script type="application/json" id="coverage-words">${jsonForScript(data)}</script>`;
}
