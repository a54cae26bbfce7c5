import { matched } from '../../diff/matched.js';
import { sourcesOf } from '../../diff/sources.js';
import { textPairs } from '../../diff/files.js';
import type { Body, Course, MediaFile } from '../../model/course.js';
import type { Source } from '../../model/workspace.js';
import { contentLanguage, languageOf } from '../../render/view.js';
import { sizeText } from '../../text/bytes.js';
import { matchesPattern } from '../../text/file-pattern.js';
import { html, type Html } from '../../text/html.js';
import { chipText, markedBody, markedText, markedValue, stateInCopy } from './marked.js';
import type { Review } from './review.js';

/** The trainers' guide and what else only they read. */
export function trainersSection(review: Review): Html {
  const { course, base, words, view } = review;
  const own = (body: Body | undefined): boolean =>
    body !== undefined && body !== course.introduction && body !== base?.introduction;
  const pairs = textPairs(base ?? course, course).filter(({ before, after }) => own(after) || own(before));
  const files = course.trainerFiles ?? [];
  if (pairs.length === 0 && files.length === 0) return html``;
  return html`<section class="part" id="trainers" aria-labelledby="trainers-title"><h2 id="trainers-title">${words.trainers}</h2><p class="soft">${words.trainersHint}</p>
${pairs.map(({ id, before, after }, index) => {
  const isChanged = review.change?.texts.some((text) => text.id === id) === true;
  const state = stateInCopy(base !== undefined && before === undefined, base !== undefined && isChanged);
  const chip = html` <span class="chip ${state}">${after === undefined ? words.isRemoved : chipText(state, words)}</span>`;
  return html`<article class="task ${after === undefined ? 'gone' : state}"><h3>${id.replace(/^trainer\//, '')}${(state !== 'same' || after === undefined) && chip}</h3>
<div class="prose"${contentLanguage(view)}>${markedBody(base === undefined ? undefined : before, after, { prefix: `trainer-${index + 1}--`, deeper: 2 }, review)}</div></article>`;
})}
${files.length > 0 && html`<h3>${words.materials}</h3><ul>${files.map((file) => html`<li>${file.path.slice(`${course.folder}/trainer/`.length)} <span class="soft small">${sizeText(file.bytes, review.language)}</span>${fileChip(file.path, review)}</li>`)}</ul>`}</section>`;
}

/** Chip that says that a file is new or another one. */
function fileChip(path: string, { base, change, words }: Review): Html {
  const state = base === undefined ? undefined : change?.media.find(({ after }) => after?.path === path)?.state;
  return state === undefined
    ? html``
    : html` <span class="chip ${state}">${state === 'added' ? words.isNew : words.isChanged}</span>`;
}

/** Every source with whether it holds, and who points to it. */
export function sourcesSection(review: Review): Html {
  const { course, base, words, view, changeWords } = review;
  const pairs =
    base === undefined
      ? sourcesOf(course).map((after) => ({ after }))
      : matched<Source>(sourcesOf(base), sourcesOf(course));
  if (pairs.length === 0) return html``;
  const status = (source: Source | undefined): string | undefined =>
    source && changeWords.sourceStatuses[source.status];
  const users = ({ id }: Source): string =>
    [
      ...course.parts
        .flatMap(({ tasks }) => tasks)
        .filter((task) => task.sources.some(({ source }) => source.id === id))
        .map(({ title }) => title),
      ...course.days
        .filter((day) => day.schedule.some((session) => session.sources.some(({ source }) => source.id === id)))
        .map(({ title }) => title),
    ].join(', ');
  return html`<section class="part" id="sources" aria-labelledby="sources-title"><h2 id="sources-title">${words.sources}</h2>
<div class="scroll" role="group" aria-label="${words.table}" tabindex="0"><table><thead><tr><th scope="col">${view.words.page.source}</th><th scope="col">${words.publisher}</th><th scope="col">${words.status}</th><th scope="col">${words.checked}</th><th scope="col">${words.used}</th></tr></thead>
<tbody>${pairs.map(({ before, after }: { readonly before?: Source; readonly after?: Source }) => {
    const source = after ?? before;
    if (source === undefined) return html``;
    const name = markedText(before?.title, after?.title ?? '', review);
    const holds = source.status === 'in-force';
    return html`<tr><th scope="row"${languageOf(view, source.language ?? course.language)}>${source.url === undefined || after === undefined ? name : html`<a href="${source.url}" target="_blank" rel="noopener noreferrer">${name}</a>`}${source.number !== undefined && !source.title.includes(source.number.replace(/^\D+/, '')) && html` <span class="soft small">${source.number}</span>`}</th>
<td>${source.publisher}<br><span class="soft small">${view.words.sourceKinds[source.kind]}</span></td><td>${holds ? markedValue(status(before), status(after), review) : html`<strong>${markedValue(status(before), status(after), review)}</strong>`}</td>
<td>${source.checked ?? words.never}</td><td>${after === undefined ? '–' : users(after)}</td></tr>`;
  })}</tbody></table></div></section>`;
}

/** Every file with its size, whether it is used, and whose it is. */
export function filesSection(review: Review): Html {
  const { course, words, language } = review;
  const files = course.media.filter(({ path }) => !path.endsWith('.md'));
  if (files.length === 0) return html``;
  const short = ({ path }: MediaFile): string => path.slice(`${course.folder}/media/`.length);
  const used = usedBy(course);
  return html`<section class="part" id="files" aria-labelledby="files-title"><h2 id="files-title">${words.files}</h2>
<div class="scroll" role="group" aria-label="${words.table}" tabindex="0"><table><thead><tr><th scope="col">${words.file}</th><th scope="col">${words.usedBy}</th><th scope="col">${words.creator}</th><th scope="col">${words.licence}</th><th scope="col">${words.consent}</th></tr></thead>
<tbody>${files.map((file) => {
    const credit = course.credits.find((each) => matchesPattern(each.file, short(file)));
    const isText = /\.(?:vtt|srt)$/i.test(file.path);
    return html`<tr><th scope="row">${short(file)} <span class="soft small">${sizeText(file.bytes, language)}</span>${fileChip(file.path, review)}</th><td>${used.get(file.path) ?? html`<span class="soft">${words.unused}</span>`}</td>
${credit === undefined ? html`<td colspan="3">${isText ? '–' : html`<strong>${words.noCredit}</strong>`}</td>` : html`<td>${credit.creator}</td><td>${credit.licence}${credit.source !== undefined && html`<br><span class="small soft">${credit.source}</span>`}</td><td>${words.consents[credit.consent ?? ''] ?? credit.consent ?? '–'}</td>`}</tr>`;
  })}</tbody></table></div></section>`;
}

/** Titles of the tasks and days where each file is met, by its path. */
function usedBy(course: Course): ReadonlyMap<string, string> {
  const places: [string, string][] = [];
  const inBody = (body: Body, title: string): void => {
    for (const { to } of body.references.values()) if (to.kind === 'media') places.push([to.file.path, title]);
  };
  inBody(course.introduction, course.title);
  if (course.image !== undefined) places.push([course.image.file.path, course.title]);
  for (const task of course.parts.flatMap(({ tasks }) => tasks)) {
    inBody(task.body, task.title);
    for (const file of [task.media?.file, task.media?.captions])
      if (file !== undefined) places.push([file.path, task.title]);
    if (task.media?.transcript !== undefined) inBody(task.media.transcript, task.title);
  }
  for (const day of course.days) {
    inBody(day.body, day.title);
    for (const file of day.handouts) places.push([file.path, day.title]);
  }
  return new Map(
    places.map(([path]) => [
      path,
      [...new Set(places.filter(([other]) => other === path).map(([, title]) => title))].join(', '),
    ]),
  );
}
