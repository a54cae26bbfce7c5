import { courseChanges } from '../changes/html-list.js';
import { classChip } from '../changes/html.js';
import { html, type Html } from '../../text/html.js';
import { contentLanguage, dayAnchor, partLabel, taskAnchor } from '../../render/view.js';
import type { Review } from './review.js';

/** Head of the copy: its course, its version and the side it is compared with. */
export function reviewHeader(review: Review): Html {
  const { course, base, words, changeWords, view } = review;
  const place = [course.journey?.title, course.step?.title].filter((text) => text !== undefined).join(', ');
  const version =
    base === undefined || base.version === course.version
      ? `Version ${course.version}`
      : `Version ${base.version} → ${course.version}`;
  const facts = [
    html`${version}`,
    html`${changeWords.statuses[course.status]}`,
    ...(place === '' ? [] : [html`${place}`]),
  ];
  return html`<header class="top"><div class="top-text"><p class="kicker">${words.kicker}</p>
<h1${contentLanguage(view)}>${course.title}</h1>
<p>${facts.map((fact, index) => html`${index > 0 && ' · '}${fact}`)}</p>
<p>${againstText(review)}</p></div></header>`;
}

function againstText({ base, baseName, words }: Review): string {
  if (baseName === undefined) return words.intro;
  return base === undefined ? words.newCourse(baseName) : words.comparedWith(baseName);
}

/** Card of changes, before anything else; each task leads to its place. */
export function changesCard(review: Review): Html {
  const { change, base, baseName, words, changeWords, diagnostics } = review;
  if (change === undefined || base === undefined) return html``;
  if (change.state === 'unchanged')
    return html`<section class="card" id="changes"><h2>${words.changes}</h2><p>${words.unchanged(baseName ?? '')}</p></section>`;
  return html`<section class="card" id="changes" aria-labelledby="changes-title"><h2 id="changes-title">${words.changes} ${classChip(change, changeWords)}</h2>
${courseChanges(change, diagnostics, changeWords, () => true)}</section>`;
}

/** Card of sign-offs: how far the course has been examined, respect by respect. */
export function signOffCard({ reviews, words, course }: Review): Html {
  const row = ({ scope, verdict, signOffs, stale, tasks }: Review['reviews'][number]): Html => {
    const [name, what] = words.scopes[scope];
    const files = [...new Set(stale.flatMap(({ changes }) => changes.map(({ file }) => file)))];
    return html`<tr><th scope="row"><b>${name}</b><br><span class="soft small">${what}</span></th>
<td><span class="chip verdict-${verdict}">${words.verdicts[verdict]}</span>${verdict === 'partial' && html`<br><span class="small">${words.partly(tasks.reviewed, tasks.all)}</span>`}</td>
<td>${signOffs.length === 0 && '–'}${signOffs.map(({ by, date, version }) => html`<p>${words.signedBy(by, date, version)}</p>`)}${files.length > 0 && html`<p class="small">${words.changedSince(files)}</p>`}</td></tr>`;
  };
  return html`<section class="card" id="review" aria-labelledby="review-title"><h2 id="review-title">${words.review}</h2>
<div class="scroll" role="group" aria-label="${words.table}" tabindex="0"><table><thead><tr><th scope="col">${words.scope}</th><th scope="col">${words.state}</th><th scope="col">${words.signOff}</th></tr></thead>
<tbody>${reviews.map(row)}</tbody></table></div>
${course.waivers.length > 0 && html`<h3>${words.waivers}</h3><ul>${course.waivers.map(({ rule, approvedBy, expires, reason }) => html`<li>${words.waiver(rule, approvedBy, expires, reason)}</li>`)}</ul>`}</section>`;
}

/** The way to everything on the page. */
export function contentsCard(review: Review): Html {
  const { course, change, words, view } = review;
  const chip = (id: string, all: readonly { readonly id: string; readonly state: string }[] | undefined): Html => {
    const found = review.base === undefined ? undefined : all?.find((each) => each.id === id);
    return found === undefined
      ? html``
      : html` <span class="chip ${found.state}">${found.state === 'added' ? words.isNew : words.isChanged}</span>`;
  };
  const lang = contentLanguage(view);
  const days =
    course.days.length === 0
      ? html``
      : html`<li><a href="#days">${view.words.terms.courseDays}</a><ol>${course.days.map((day) => html`<li><a href="#${dayAnchor(day)}"${lang}>${day.title}</a>${chip(day.id, change?.days)}</li>`)}</ol></li>`;
  const part = (each: Review['course']['parts'][number]): Html =>
    html`<li><a href="#part-${each.id}">${partLabel(each.id, view)}</a><ol>${each.tasks.map((task) => html`<li><a href="#${taskAnchor(task)}"${lang}>${task.title}</a>${chip(task.id, change?.tasks)}</li>`)}</ol></li>`;
  const [first, ...later] = course.parts;
  const isBefore = first?.id === 'preparation';
  return html`<nav class="card toc" aria-labelledby="contents-title"><h2 id="contents-title">${words.contents}</h2><ul class="plain">
<li><a href="#about">${words.about}</a></li><li><a href="#goals">${words.goalsAndTraining}</a></li>
${isBefore && first && part(first)}${days}${(isBefore ? later : course.parts).map(part)}
${(course.trainerTexts.length > 0 || (course.trainerFiles ?? []).length > 0) && html`<li><a href="#trainers">${words.trainers}</a></li>`}<li><a href="#sources">${words.sources}</a></li><li><a href="#files">${words.files}</a></li></ul></nav>`;
}

/** Switches that work without script: what has not changed, and what has gone, can be put away. */
export function switches({ base, change, words }: Review): Html {
  if (base === undefined || change?.state === 'unchanged') return html``;
  return html`<fieldset class="tools"><legend>${words.show}</legend>
<label><input type="checkbox" id="only-changes"> ${words.onlyChanges}</label>
<label><input type="checkbox" id="hide-removed"> ${words.hideRemoved}</label></fieldset>`;
}
