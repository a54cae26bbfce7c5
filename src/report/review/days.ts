import { dayTimeline, type TimedSession } from '../../check/time/day-timeline.js';
import { dayPairs } from '../../diff/days.js';
import type { Pair } from '../../diff/matched.js';
import type { CourseDay, Session } from '../../model/course.js';
import { contentLanguage, dayAnchor } from '../../render/view.js';
import { difference } from '../../text/difference.js';
import { durationText } from '../../text/duration.js';
import { html, type Html } from '../../text/html.js';
import {
  chipText,
  goalThings,
  markedBody,
  markedItems,
  markedText,
  markedValue,
  plainThings,
  sourceThings,
  stateInCopy,
  withoutBase,
} from './marked.js';
import type { Review } from './review.js';

/** The course days with clock, goals, leaders and material: what trainers see, too. */
export function daysSection(review: Review): Html {
  const { course, base, view } = review;
  if (course.days.length === 0 && (base?.days.length ?? 0) === 0) return html``;
  const pairs = base === undefined ? course.days.map((after) => ({ after })) : dayPairs(base, course);
  return html`<section class="part" id="days" aria-labelledby="days-title"><h2 id="days-title">${view.words.terms.courseDays}</h2>
${pairs.map((pair) => dayArticle(pair, review))}</section>`;
}

function dayArticle({ before, after }: Pair<CourseDay>, review: Review): Html {
  const { words, view, base } = review;
  if (after === undefined)
    return html`<article class="task gone"><h3><del class="removed">${before?.title}</del> <span class="chip gone">${words.isRemoved}</span></h3></article>`;
  const isNew = base !== undefined && before === undefined;
  const isChanged = review.change?.days.some(({ id }) => id === after.id) === true;
  const state = stateInCopy(isNew, isChanged);
  const inner = isNew ? withoutBase(review) : review;
  const names = (paths: readonly string[]): readonly string[] => paths.map((path) => path.split('/').at(-1) ?? path);
  const files = (day: CourseDay): readonly string[] => names(day.handouts.map(({ path }) => path));
  const extras: readonly (readonly [string, readonly string[] | undefined, readonly string[]])[] = [
    [words.handouts, before && files(before), files(after)],
    [words.materials, before && names(before.trainerMaterials), names(after.trainerMaterials)],
  ];
  return html`<article class="task ${state}" id="${dayAnchor(after)}"><h3><span${contentLanguage(view)}>${markedText(before?.title, after.title, inner)}</span>${state !== 'same' && html` <span class="chip ${state}">${chipText(state, words)}</span>`}</h3>
<p class="facts-line">${markedValue(before && view.words.forms[before.form], view.words.forms[after.form], inner)}${after.team && html` · ${words.team(after.team.leaders, after.team.trainers)}`}</p>
<div class="prose"${contentLanguage(view)}>${markedBody(before?.body, after.body, { prefix: `${dayAnchor(after)}--`, deeper: 2 }, inner)}</div>
${schedule(before, after, inner)}
${extras.map(([label, was, is]) => (is.length === 0 && (was?.length ?? 0) === 0 ? html`` : html`<p><b>${label}:</b> ${markedItems(was && plainThings(was), plainThings(is), inner).map((item, index) => html`${index > 0 && ', '}${item}`)}</p>`))}
</article>`;
}

function schedule(before: CourseDay | undefined, after: CourseDay, review: Review): Html {
  const { words, view } = review;
  if (after.schedule.length === 0) return html``;
  const rows = sessionRows(before, after);
  return html`<div class="scroll" role="group" aria-label="${words.table}" tabindex="0"><table class="schedule"><thead><tr><th scope="col">${words.clock}</th><th scope="col">${words.length}</th><th scope="col">${words.session}</th><th scope="col">${view.words.terms.goal}</th><th scope="col">${words.leads}</th></tr></thead>
<tbody>${rows.map((row) => sessionRow(row, review))}</tbody></table></div>`;
}

/** Sessions of both sides: those with the same title are the same. */
function sessionRows(before: CourseDay | undefined, after: CourseDay): readonly Pair<TimedSession>[] {
  const [was, is] = [dayTimeline(before?.schedule ?? []), dayTimeline(after.schedule)];
  if (before === undefined) return is.map((session) => ({ after: session }));
  const titles = (rows: readonly TimedSession[]): readonly string[] => rows.map(({ session }) => session.title);
  return difference(titles(was), titles(is)).map((step): Pair<TimedSession> => {
    const [a, b] = [step.kind === 'added' ? undefined : was[step.a], step.kind === 'removed' ? undefined : is[step.b]];
    return { ...(a && { before: a }), ...(b && { after: b }) };
  });
}

function sessionRow({ before, after }: Pair<TimedSession>, review: Review): Html {
  const { words, view } = review;
  const method = ({ method: each, title }: Session): string =>
    view.words.methods[each].toLowerCase() === title.toLowerCase() ? '' : view.words.methods[each];
  const leads = (session: Session | undefined): string | undefined =>
    session?.leads === undefined ? '' : (words.leaders[session.leads] ?? session.leads);
  const [was, is] = [before?.session, after?.session];
  const lang = contentLanguage(view);
  const rest = is?.method === 'break' || is?.method === 'lunch';
  return html`<tr${rest && html` class="rest"`}><td class="number">${markedValue(before && clock(before.start), after === undefined ? '' : clock(after.start), review)}</td>
<td class="number">${markedValue(was && durationText(was.minutes), is === undefined ? '' : durationText(is.minutes), review)}</td>
<th scope="row"><span${lang}>${markedText(was?.title, is?.title, review)}</span> <span class="soft small">${markedValue(was && method(was), is === undefined ? '' : method(is), review)}</span></th>
<td${lang}>${aimsAndSources(was, is, review)}</td><td>${markedValue(leads(was), leads(is), review)}</td></tr>`;
}

/** The goals that a session trains and the sources it rests on. */
function aimsAndSources(was: Session | undefined, is: Session | undefined, review: Review): Html {
  const past = review.base === undefined ? undefined : was;
  const goals = markedItems(past && goalThings(past.goals, review), goalThings(is?.goals ?? [], review), review);
  const sources = markedItems(past && sourceThings(past.sources), sourceThings(is?.sources ?? []), review);
  return html`${goals.length > 0 && html`<ul class="plain list">${goals.map((item) => html`<li>${item}</li>`)}</ul>`}${sources.length > 0 && html`<p class="small soft">${review.view.words.page.sources}: ${sources.map((item, index) => html`${index > 0 && '; '}${item}`)}</p>`}`;
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
