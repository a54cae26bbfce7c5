import type { LearningTime } from '../../model/course.js';
import type { InstalledActivity } from '../../model/installation.js';
import { sizeText } from '../../text/bytes.js';
import { durationText } from '../../text/duration.js';
import { html, type Html } from '../../text/html.js';
import type { SortedSheet } from './sheet.js';
import type { InstallationWords } from './words.js';

/** Every activity in its order, with its name, what to upload or to set, when it is completed and when it opens. */
export function activitiesSection(sheet: SortedSheet, words: InstallationWords): Html {
  const { activities, lms } = sheet.facts;
  const hasDays = activities.some(({ kind }) => kind === 'day');
  return html`<section><h2>${words.activities}</h2>
${
  activities.length === 0
    ? html`<p>${words.noDigital}</p>`
    : html`<p>${words.nameIt}</p>
<ol class="stops">${activities.map((activity, index) => stop(activity, activities.slice(0, index), sheet, words))}</ol>`
}
${hasDays && html`<p class="soft">${lms === 'totara' ? words.dayText.seminar : words.dayText.day}</p>`}
</section>`;
}

function stop(
  activity: InstalledActivity,
  before: readonly InstalledActivity[],
  sheet: SortedSheet,
  words: InstallationWords,
): Html {
  const day = sheet.facts.lms === 'totara' ? 'seminar' : 'day';
  const rows = [
    ...(activity.kind === 'day' ? dayRows(activity, words) : partRows(activity, sheet, words)),
    [words.done, words.doneWhen[activity.kind === 'day' ? 'day' : 'package']] as const,
    [words.access, accessText(activity, before, words)] as const,
  ];
  return html`<li><p class="kind">${words.kinds[activity.kind === 'part' ? 'package' : day]}</p><h3>${activity.name}</h3>
<dl>${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl></li>`;
}

/** Required and voluntary minutes in words, without what is nothing. */
export function timesOf({ required, optional }: LearningTime, words: InstallationWords): readonly string[] {
  return [
    ...(required > 0 || optional === 0 ? [words.required(durationText(required))] : []),
    ...(optional > 0 ? [words.optional(durationText(optional))] : []),
  ];
}

/** Says when an activity opens: at once before the first course day, afterwards when the latest day is over. */
function accessText(
  activity: InstalledActivity,
  before: readonly InstalledActivity[],
  words: InstallationWords,
): string {
  if (activity.kind === 'day') return words.openToEnrol;
  const day = before.findLast(({ kind }) => kind === 'day');
  return day === undefined ? words.open : words.opensAfter(day.name);
}

function dayRows(
  { form, minutes, handouts }: Extract<InstalledActivity, { kind: 'day' }>,
  words: InstallationWords,
): readonly (readonly [string, Html | string])[] {
  const files = handouts.map((file, index) => html`${index > 0 && ', '}<code>${file}</code>`);
  return [
    [words.form, `${words.forms[form]}, ${durationText(minutes)}`],
    [words.handouts, handouts.length === 0 ? words.none : html`${files}`],
  ];
}

function partRows(
  { part }: Extract<InstalledActivity, { kind: 'part' }>,
  { own, language, facts }: SortedSheet,
  words: InstallationWords,
): readonly (readonly [string, Html | string])[] {
  const packages = own.filter((record) => record.part === part || record.part === 'course');
  const isShared =
    packages.some((record) => record.part === 'course') &&
    facts.activities.filter(({ kind }) => kind === 'part').length > 1;
  const files = html`${packages.map(({ file, bytes }) => html`<code>${file}</code> <span class="soft">${sizeText(bytes, language)}</span>`)}${isShared && html`<br>${words.whole}`}`;
  const time = packages.find((record) => record.part === part)?.learningTime;
  const times = time === undefined ? [] : timesOf(time, words);
  return [[words.file, files], ...(times.length === 0 ? [] : [[words.time, times.join(', ')] as const])];
}
