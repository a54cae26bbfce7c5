import type { Activity, SpentTime } from '../../model/coverage.js';
import type { ToolLanguage } from '../../model/diagnostic.js';
import type { JourneyStatistics, TimeAudit } from '../../model/statistics.js';
import { durationText } from '../../text/duration.js';
import { html, type Html } from '../../text/html.js';
import { languageMark } from '../coverage/view.js';
import { columnName, coverageWords } from '../coverage/words.js';
import type { StatisticsWords } from './words.js';

/** Facts and words of an audit. */
export interface AuditView {
  readonly journey: JourneyStatistics;
  readonly words: StatisticsWords;
  readonly language: ToolLanguage;
  readonly today: string;
  readonly organisation?: string;
}

/** The planned time of a course, task by task, with its sums and lines to sign: a document an employer can file. */
export function timeAudit(audit: TimeAudit, view: AuditView): Html {
  const { words, journey, language, organisation, today } = view;
  const lang = languageMark(audit.language, language);
  const columns = [...new Set(audit.activities.map(({ column }) => column))];
  const names = coverageWords(language, journey);
  const facts = [
    ...(audit.step === undefined ? [] : [[words.step, audit.step] as const]),
    [words.version, audit.version] as const,
    ...(organisation === undefined ? [] : [[words.organisation, organisation] as const]),
  ];
  return html`<main class="audit">
<header><p class="kicker">${words.audit}</p><h1${lang}>${audit.title}</h1>
<p class="soft">${journey.journey !== undefined && html`<span${languageMark(journey.language, language)}>${journey.title}</span> · `}${facts
    .map(([name, value]) => `${name}: ${value}`)
    .join(' · ')} · <span class="whole">${words.on(today)}</span></p>
${audit.status !== 'published' && html`<p class="notice">${audit.status === 'draft' ? words.draft : words.pilot}</p>`}</header>
<section aria-labelledby="sums"><h2 id="sums">${words.sums}</h2>${sums(audit, view)}<p class="soft small">${words.auditHint}</p></section>
${columns.map(
  (column) =>
    html`<section aria-labelledby="part-${column}"><h2 id="part-${column}">${partHeading(
      columnName(column, names),
      audit.days[column],
      lang,
    )}</h2>${partTable(
      audit.activities.filter((activity) => activity.column === column),
      view,
      lang,
    )}</section>`,
)}
<section class="sign" aria-labelledby="sign"><h2 id="sign">${words.statement}</h2><dl>${[
    words.participant,
    words.employer,
    words.period,
    words.signature,
  ].map((name) => html`<div><dt>${name}</dt><dd class="blank"></dd></div>`)}</dl></section>
<p class="soft small">${words.madeBy}</p></main>`;
}

/** A part's name; a day's title beside it, or alone where it says which day it is. */
function partHeading(name: string, title: string | undefined, lang: Html | false): Html {
  if (title === undefined) return html`${name}`;
  return title.toLowerCase().startsWith(name.toLowerCase())
    ? html`<span${lang}>${title}</span>`
    : html`${name} <span class="day-title"${lang}>${title}</span>`;
}

function sums({ time, byAudience }: TimeAudit, { journey, words, language }: AuditView): Html {
  const rows: readonly (readonly [Html | string, SpentTime])[] = [
    ...Object.entries(byAudience).map(
      ([id, own]) =>
        [
          html`<span${languageMark(journey.language, language)}>${
            journey.audiences.find((audience) => audience.id === id)?.title ?? id
          }</span>`,
          own,
        ] as const,
    ),
    ...(Object.keys(byAudience).length === 0 ? [[words.whole, time] as const] : []),
  ];
  return html`<div class="scroll" role="region" aria-label="${`${words.table}: ${
    words.sums
  }`}" tabindex="0"><table><thead><tr><th scope="col">${words.audience}</th><th scope="col" class="number">${
    words.sumRequired
  }</th><th scope="col" class="number">${words.sumDays}</th><th scope="col" class="number">${
    words.sumAll
  }</th><th scope="col" class="number">${words.sumVoluntary}</th></tr></thead>
<tbody>${rows.map(
    ([title, { required, days, optional }]) =>
      html`<tr><th scope="row">${title}</th><td class="number">${durationText(
        required,
      )}</td><td class="number">${durationText(days)}</td><td class="number"><strong>${durationText(
        required + days,
      )}</strong></td><td class="number">${durationText(optional)}</td></tr>`,
  )}</tbody></table></div>`;
}

function partTable(activities: readonly Activity[], { journey, words, language }: AuditView, lang: Html | false): Html {
  const sum = (required: boolean): number =>
    activities
      .filter((activity) => activity.required === required && activity.activity !== 'lunch')
      .reduce((all, { minutes }) => all + minutes, 0);
  const voluntary = sum(false);
  const whom = ({ audience }: Activity): Html | string =>
    audience.length === 0
      ? words.all
      : html`<span${languageMark(journey.language, language)}>${audience
          .map((id) => journey.audiences.find((each) => each.id === id)?.title ?? id)
          .join(', ')}</span>`;
  const need = ({ activity, required }: Activity): string => {
    if (activity === 'lunch') return words.notCounted;
    return required ? words.required : words.voluntary;
  };
  const title = activities[0]?.title ?? '';
  return html`<div class="scroll" role="region" aria-label="${`${words.table}: ${
    title
  }`}" tabindex="0"><table class="activities"><colgroup><col><col class="w-kind"><col class="w-whom"><col class="w-need">
<col class="w-time"></colgroup><thead><tr><th scope="col">${words.task}</th><th scope="col">${words.kind}</th>
<th scope="col">${words.audience}</th><th scope="col">${words.required}</th><th scope="col" class="number">${words.time}</th></tr></thead>
<tbody>${activities.map(
    (activity) =>
      html`<tr><th scope="row"${lang}>${activity.title}</th><td>${
        words.kinds[activity.activity]
      }</td><td>${whom(activity)}</td><td>${need(activity)}</td><td class="number">${
        activity.activity === 'lunch'
          ? html`<span class="soft">(${durationText(activity.minutes)})</span>`
          : durationText(activity.minutes)
      }</td></tr>`,
  )}</tbody>
<tfoot><tr><th scope="row" colspan="4">${words.sum}</th><td class="number">${durationText(sum(true))}</td></tr>${
    voluntary > 0 &&
    html`<tr><th scope="row" colspan="4">${words.voluntary}</th><td class="number">${durationText(voluntary)}</td></tr>`
  }</tfoot></table></div>`;
}
