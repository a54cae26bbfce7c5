import { goalTraining, trainingOf, trainingParts, type TrainingPart } from '../../curriculum/goal-training.js';
import { untrainedFor } from '../../curriculum/goal-verdicts.js';
import { partTime } from '../../curriculum/spent-time.js';
import { matched } from '../../diff/matched.js';
import type { Course, Goal, LearningTime } from '../../model/course.js';
import { contentLanguage, journeyLanguage } from '../../render/view.js';
import { durationText } from '../../text/duration.js';
import { escapeHtml, html, raw, type Html } from '../../text/html.js';
import { markedBody, markedItems, markedText, markedValue, type MarkedThing } from './marked.js';
import type { Review } from './review.js';

/** The course in short: its aim, its audience and its time. */
export function aboutSection(review: Review): Html {
  const { course, base, words, view, picture } = review;
  const lang = contentLanguage(view);
  const whom = ({ audience, journey }: Course): string =>
    audience === 'everybody'
      ? words.everybody
      : audience.map((id) => journey?.audiences.find((each) => each.id === id)?.title ?? id).join(', ');
  const titles = ({ after }: Course): readonly MarkedThing[] =>
    after.map((id) => ({ id, text: view.context.courses.find((card) => card.id === id)?.title ?? id }));
  const contact = (each: Course): string =>
    [each.contact?.name, each.contact?.email].filter((text) => text !== undefined).join(', ');
  const rows: readonly (readonly [string, Html])[] = [
    [words.summary, markedText(base?.summary ?? '', course.summary ?? '', review)],
    [words.audience, markedValue(base && whom(base), whom(course), review)],
    [
      words.after,
      html`${markedItems(base && titles(base), titles(course), review).map((item, index) => html`${index > 0 && ', '}${item}`)}`,
    ],
    [words.contact, markedValue(base && contact(base), contact(course), review)],
  ];
  const cover = course.image && picture(course.image.file.packaged);
  return html`<section class="part" id="about" aria-labelledby="about-title"><h2 id="about-title">${words.about}</h2>
<dl class="facts">${rows.filter(([, value]) => value.markup !== '').map(([label, value]) => html`<div><dt>${label}</dt><dd${lang}>${value}</dd></div>`)}</dl>
${timeTable(review)}
${course.image !== undefined && cover !== undefined && html`<h3>${words.cover}</h3><p class="figure cover"><img src="${cover}" alt="${course.image.alt}"><span class="alt">${raw(`<b>${escapeHtml(words.altText)}:</b> `)}${markedText(base?.image?.alt, course.image.alt, review)}</span></p>`}
<h3>${words.introduction}</h3><div class="prose"${lang}>${markedBody(base?.introduction, course.introduction, { prefix: 'introduction--', deeper: 2 }, review)}</div></section>`;
}

function timeTable(review: Review): Html {
  const { course, base, words, changeWords } = review;
  const parts = [...new Set([course, ...(base ? [base] : [])].flatMap(trainingParts))];
  const cell = (part: TrainingPart, of: keyof LearningTime): Html => {
    return html`<td class="number">${minutes(base && (partTime(part, base)?.[of] ?? 0), partTime(part, course)?.[of] ?? 0, review)}</td>`;
  };
  const sum = (each: Course, of: keyof LearningTime): number =>
    trainingParts(each).reduce((all, part) => all + (partTime(part, each)?.[of] ?? 0), 0);
  const total = (of: keyof LearningTime): Html =>
    html`<td class="number">${minutes(base && sum(base, of), sum(course, of), review)}</td>`;
  return html`<h3>${words.time}</h3><table class="times"><thead><tr><th scope="col">${words.part}</th><th scope="col" class="number">${words.required}</th><th scope="col" class="number">${words.voluntary}</th></tr></thead>
<tbody>${parts.map((part) => html`<tr><th scope="row">${changeWords.parts[part]}</th>${cell(part, 'required')}${cell(part, 'optional')}</tr>`)}
<tr class="sum"><th scope="row">${words.sum}</th>${total('required')}${total('optional')}</tr></tbody></table>`;
}

/** A dash where there are none. */
function minutes(before: number | undefined, after: number, review: Review): Html {
  const said = (count: number | undefined): string => (count === undefined || count === 0 ? '' : durationText(count));
  const marked = markedValue(before === undefined ? undefined : said(before), said(after), review);
  return marked.markup === '' ? html`–` : marked;
}

/** Every goal with its level, what it supports, and what trains it in each part. */
export function goalsSection(review: Review): Html {
  const { course, base, words, view, changeWords } = review;
  const parts = trainingParts(course);
  const goals = base === undefined ? course.goals.map((after) => ({ after })) : matched<Goal>(base.goals, course.goals);
  return html`<section class="part" id="goals" aria-labelledby="goals-title"><h2 id="goals-title">${words.goalsAndTraining}</h2>
<div class="scroll" role="group" aria-label="${words.table}" tabindex="0"><table class="coverage"><thead><tr><th scope="col">${words.goal}</th>${parts.map((part) => html`<th scope="col">${changeWords.parts[part]}</th>`)}</tr></thead>
<tbody>${goals.map(
    ({
      before,
      after,
    }: {
      readonly before?: Goal;
      readonly after?: Goal;
    }) => html`<tr><th scope="row"><span${contentLanguage(view)}>${markedText(before?.text, after?.text, review)}</span>
<span class="soft small">${markedValue(before && view.words.levels[before.level], after === undefined ? '' : view.words.levels[after.level], review)}</span>${supports(before, after, review)}</th>
${parts.map((part) => trainingCell(after, part, review))}</tr>`,
  )}</tbody></table></div></section>`;
}

function supports(before: Goal | undefined, after: Goal | undefined, review: Review): Html {
  const things = (goal: Goal | undefined): readonly MarkedThing[] =>
    (goal?.supports ?? []).map(({ id, text }) => ({ id, text }));
  const items = markedItems(review.base === undefined ? undefined : things(before), things(after), review);
  return items.length === 0
    ? html``
    : html`<div class="small soft">${review.words.supports}: <span${journeyLanguage(review.view)}>${items.map((item, index) => html`${index > 0 && '; '}${item}`)}</span></div>`;
}

function trainingCell(goal: Goal | undefined, part: TrainingPart, { course, words }: Review): Html {
  if (goal === undefined) return html`<td>–</td>`;
  const all = goalTraining(course);
  if (untrainedFor(goal, course, all) === 'everybody') return html`<td><strong>${words.untrained}</strong></td>`;
  const here = trainingOf(goal, all).filter((training) => training.part === part);
  if (here.length === 0) return html`<td class="soft">–</td>`;
  return html`<td><b>${durationText(here.reduce((sum, { minutes }) => sum + minutes, 0))}</b><ul class="plain list small">${here.map(({ by }) => html`<li>${by.kind === 'task' ? by.task.title : (by.day.schedule[by.index]?.title ?? '')}</li>`)}</ul></td>`;
}
