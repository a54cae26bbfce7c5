import type { ToolLanguage } from '../../model/diagnostic.js';
import type { WorkspaceStatistics } from '../../model/statistics.js';
import { durationText } from '../../text/duration.js';
import { html } from '../../text/html.js';
import { languageMark } from '../coverage/view.js';
import { coverageWords } from '../coverage/words.js';
import { fileNames } from '../page/file-names.js';
import { reportPage } from '../page/frame.js';
import { patterns } from '../page/part-bar.js';
import { pictureStyle } from '../page/picture-style.js';
import { ringStyle } from '../page/ring.js';
import { courseCount } from './lines.js';
import { sheetStyle } from './sheet-style.js';
import { sheet } from './sheet.js';
import { auditStyle, timeAudit } from './time-audit.js';
import { statisticsWords } from './words.js';

/** An A4 a journey, a time audit a course in `time/`, and an index.html that leads to all of them; by file name. */
export function statisticsPages(statistics: WorkspaceStatistics, language: ToolLanguage): ReadonlyMap<string, string> {
  const { journeys, today, organisation } = statistics;
  const names = fileNames(journeys.map(({ journey }) => journey));
  const audited = journeys.flatMap((journey) => journey.audits.map((audit) => ({ journey, audit })));
  const files = fileNames(audited.map(({ audit }) => audit.course)).map((name) => `time/${name}`);
  const sheets = journeys.map((journey, index) => {
    const words = statisticsWords(language, journey);
    const body = html`${patterns}<main class="page">${sheet(journey, {
      words,
      names: coverageWords(language, journey),
      today,
      lang: languageMark(journey.language, language),
    })}</main>`;
    return [
      names[index] ?? '',
      reportPage({
        language,
        title: `${words.title}: ${journey.title}`,
        style: `.page { max-width: none; padding: 0; }\n${ringStyle}${pictureStyle}${sheetStyle}`,
        body,
      }),
    ] as const;
  });
  const audits = audited.map(({ journey, audit }, index) => {
    const words = statisticsWords(language, journey);
    const body = timeAudit(audit, {
      journey,
      words,
      language,
      today,
      ...(organisation !== undefined && { organisation }),
    });
    return [
      files[index] ?? '',
      reportPage({ language, title: `${words.audit}: ${audit.title}`, style: auditStyle, body }),
    ] as const;
  });
  const fileOf = (course: string): string => files[audited.findIndex(({ audit }) => audit.course === course)] ?? '';
  return new Map([['index.html', indexPage(statistics, names, fileOf, language)], ...sheets, ...audits]);
}

function indexPage(
  { journeys, today, organisation }: WorkspaceStatistics,
  names: readonly string[],
  fileOf: (course: string) => string,
  language: ToolLanguage,
): string {
  const words = statisticsWords(language);
  const sections = journeys.map(
    (
      journey,
      index,
    ) => html`<section class="card" aria-labelledby="journey-${index}"><h2 id="journey-${index}"><a href="${names[index] ?? ''}"${languageMark(
      journey.language,
      language,
    )}>${journey.title}</a></h2>
<p class="soft">${words.courseCounts(courseCount(journey))} · ${words.taskCounts(journey.tasks.required + journey.tasks.voluntary)} · ${words.dayCounts(
      journey.days,
    )}</p>
${
  journey.audits.length > 0 &&
  html`<h3>${words.audits}</h3><ul class="plain audits">${journey.audits.map(
    ({ course, title, time, language: written }) =>
      html`<li><a href="${fileOf(course)}"${languageMark(written, language)}>${title}</a> <span class="soft">${durationText(
        time.required + time.days,
      )}</span></li>`,
  )}</ul>`
}</section>`,
  );
  const body = html`<header class="top"><div class="top-text"><p class="kicker">${organisation ?? words.title}</p><h1>${
    words.index
  }</h1><p>${words.on(today)} · ${words.printHint}</p></div></header>
<main class="index">${sections}</main><footer>${words.madeBy}</footer>`;
  const style =
    '.index { display: grid; gap: 1rem; padding-top: 1.5rem; }\n.index p { margin: .2rem 0 .6rem; }\n.audits { columns: 20rem; margin: .3rem 0 0; }\n.audits li { padding: .2rem 0; }\n';
  return reportPage({ language, title: words.index, style, body });
}
