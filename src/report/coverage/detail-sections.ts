import { addTimes, spentTime, wholeTime } from '../../curriculum/spent-time.js';
import type { CourseCoverage, CoveredStepGoal, SourceTrouble } from '../../model/coverage.js';
import { durationText } from '../../text/duration.js';
import { html, type Html } from '../../text/html.js';
import { waiversOf } from './gaps.js';
import { activityName, goalRow, languageMark, place, type CoverageView } from './view.js';
import { stepGoalRow } from './verdict-section.js';
import { flagText, listed } from './words.js';

/** Step goals, the course goals behind them, and how much of it each audience meets. */
export function stepGoalTables(view: CoverageView): Html {
  const { journey, words, language } = view;
  const lang = languageMark(journey.language, language);
  return html`${journey.steps
    .filter(({ goals }) => goals.length > 0)
    .map(
      (step) => html`<h3${lang}>${step.title}</h3>
<div class="scroll" role="region" aria-label="${`${words.stepGoals}, ${
        step.title
      }`}" tabindex="0"><table class="steps"><thead><tr><th scope="col">${words.stepGoals}</th><th scope="col">${
        words.level
      }</th><th scope="col">${words.supportedBy}</th><th scope="col" class="number">${words.time}</th>${journey.audiences.map(
        ({ title }) => html`<th scope="col" class="number"${lang}>${title}</th>`,
      )}</tr></thead><tbody>
${step.goals.map(
  (
    goal,
  ) => html`<tr id="${stepGoalRow(step.id, goal.id)}"><th scope="row"><span${lang}>${goal.text}</span> ${place(goal.at, view)}</th><td>${
    words.levels[goal.level]
  }</td>
<td>${support(goal, view)}</td><td class="number">${durationText(goal.minutes)}</td>${journey.audiences.map(
    ({ id }) => html`<td class="number">${audienceTime(goal.byAudience[id]?.minutes ?? 0, view)}</td>`,
  )}</tr>`,
)}
</tbody></table></div>`,
    )}`;
}

function support(goal: CoveredStepGoal, { journey, words, language }: CoverageView): Html {
  if (journey.partial && goal.supportedBy.length === 0) return html`–`;
  const state = goal.state === 'covered' ? false : html`<span class="chip gap">${words.stepStates[goal.state]}</span>`;
  if (goal.supportedBy.length === 0) return html`${state}`;
  const own = goal.supportedBy.flatMap((by) =>
    journey.courses
      .filter(({ course }) => course === by.course)
      .flatMap((course) => course.goals.filter(({ id }) => id === by.goal).map((found) => ({ course, found }))),
  );
  return html`${state}<ul class="plain">${own.map(
    ({ course, found }) =>
      html`<li${languageMark(course.language, language)}><a href="#${goalRow(course.course, found.id)}">${
        found.text
      }</a> <span class="soft small">${course.title}</span>${
        !found.covered &&
        html` <span class="chip gap">${found.flags
          .filter(({ weight }) => weight === 'gap')
          .map((flag) => flagText(flag, journey, words))
          .join(', ')}</span>`
      }</li>`,
  )}</ul>`;
}

function audienceTime(minutes: number, { words }: CoverageView): Html | string {
  return minutes === 0 ? html`<span class="soft">${words.notReached}</span>` : durationText(minutes);
}

/** A line a course: version, goals, time part by part. */
export function courseTable(view: CoverageView): Html {
  const { journey, words } = view;
  const total = addTimes(journey.courses.map((course) => spentTime(course)));
  return html`<div class="scroll" role="region" aria-label="${
    words.courses
  }" tabindex="0"><table class="courses"><thead><tr><th scope="col">${words.course}</th><th scope="col">${
    words.step
  }</th><th scope="col">${words.version}</th><th scope="col">${words.goalsTrained}</th><th scope="col" class="number">${
    words.required
  }</th><th scope="col" class="number">${words.voluntary}</th><th scope="col" class="number">${
    words.courseDays
  }</th><th scope="col" class="number">${words.sum}</th></tr></thead>
<tbody>${journey.courses.map((course) => courseLine(course, view))}</tbody>
<tfoot><tr><th scope="row" colspan="4">${words.sum}</th><td class="number">${durationText(total.required)}</td><td class="number">${durationText(
    total.optional,
  )}</td><td class="number">${durationText(total.days)}</td><td class="number">${durationText(
    wholeTime(total),
  )}</td></tr></tfoot></table></div>`;
}

function courseLine(course: CourseCoverage, view: CoverageView): Html {
  const { journey, words, language } = view;
  const time = spentTime(course);
  const covered = course.goals.filter((goal) => goal.covered).length;
  const audiences = course.audiences.map((id) => journey.audiences.find((each) => each.id === id)?.title ?? id);
  return html`<tr><th scope="row"><span${languageMark(course.language, language)}>${course.title}</span>${
    course.status !== 'published' && html` <span class="chip">${words.status[course.status]}</span>`
  } ${place(course.at, view)}${
    audiences.length > 0 &&
    audiences.length < journey.audiences.length &&
    html`<br><span class="soft small">${listed(audiences, words.and)}</span>`
  }</th>
<td${languageMark(journey.language, language)}>${journey.steps.find(({ id }) => id === course.step)?.title ?? words.offRoute}</td><td>${
    course.version
  }</td><td>${words.of(covered, course.goals.length)}</td>
<td class="number">${durationText(time.required)}</td><td class="number">${durationText(time.optional)}</td><td class="number">${durationText(
    time.days,
  )}</td><td class="number">${durationText(wholeTime(time))}</td></tr>`;
}

/** Sources to look after and tasks that want too much. */
export function checkLists(view: CoverageView): Html {
  const { journey, words } = view;
  const sources = (trouble: SourceTrouble['trouble']): readonly SourceTrouble[] =>
    journey.sources.filter((source) => source.trouble === trouble);
  const waived = waiversOf(journey);
  const overloaded = journey.courses.flatMap((course) =>
    course.activities.filter(({ id }) => course.overloaded.includes(id)).map((activity) => ({ course, activity })),
  );
  return html`${sourceList(words.repealed, sources('repealed'), view)}${sourceList(words.staleSources, sources('stale'), view)}${sourceList(
    words.outdatedSources,
    sources('outdated'),
    view,
  )}
<h3>${words.overloaded}</h3>${
    overloaded.length === 0
      ? html`<p>${words.noneOverloaded}</p>`
      : html`<ul>${overloaded.map(
          ({ course, activity }) =>
            html`<li>${activityName(activity, course, view)} <span class="soft small">${course.title}, ${words.overloadedText(
              activity.goals.length,
            )}</span> ${place(activity.at, view)}</li>`,
        )}</ul>`
  }
<h3>${words.waivers}</h3>${
    waived.length === 0
      ? html`<p>${words.noneWaived}</p>`
      : html`<ul>${waived.map(
          ({ title, rule, approvedBy, expires, reason }) =>
            html`<li>${title} <span class="soft small">${words.waiver(rule, approvedBy, expires, reason)}</span></li>`,
        )}</ul>`
  }`;
}

function sourceList(title: string, sources: readonly SourceTrouble[], view: CoverageView): Html {
  const { journey, words } = view;
  const courses = (source: SourceTrouble): string =>
    listed(
      [
        ...new Set(
          source.uses.map(({ course }) => journey.courses.find((each) => each.course === course)?.title ?? course),
        ),
      ],
      words.and,
    );
  return html`<h3>${title}</h3>${
    sources.length === 0
      ? html`<p>${words.noneStale}</p>`
      : html`<ul>${sources.map(
          (source) =>
            html`<li>${source.title} <span class="soft small">${
              source.checked === undefined ? words.neverChecked : words.lastChecked(source.checked)
            }. ${words.usedIn(courses(source))}</span> ${place(source.at, view)}</li>`,
        )}</ul>`
  }`;
}
