import type { ToolLanguage } from '../../model/diagnostic.js';
import type { PageLook } from '../../model/page-look.js';
import type { WorkspaceStatistics } from '../../model/statistics.js';
import { durationText } from '../../text/duration.js';
import { html } from '../../text/html.js';
import { languageMark } from '../coverage/view.js';
import { coverageWords } from '../coverage/words.js';
import { fileNames } from '../page/file-names.js';
import { reportPage } from '../page/frame.js';
import { patterns } from '../page/part-bar.js';
import { courseCount } from './lines.js';
import { sheet } from './sheet.js';
import { timeAudit } from './time-audit.js';
import { statisticsWords } from './words.js';

/** An A4 a journey, a time audit a course in `time/`, and an index.html that leads to all of them; by file name. */
export function statisticsPages(
  statistics: WorkspaceStatistics,
  language: ToolLanguage,
  look: PageLook,
): ReadonlyMap<string, string> {
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
        look,
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
    return [files[index] ?? '', reportPage({ language, title: `${words.audit}: ${audit.title}`, look, body })] as const;
  });
  const fileOf = (course: string): string => files[audited.findIndex(({ audit }) => audit.course === course)] ?? '';
  return new Map([['index.html', indexPage(statistics, names, fileOf, { language, look })], ...sheets, ...audits]);
}

function indexPage(
  { journeys, today, organisation }: WorkspaceStatistics,
  names: readonly string[],
  fileOf: (course: string) => string,
  { language, look }: { readonly language: ToolLanguage; readonly look: PageLook },
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
  return reportPage({ language, title: words.index, look, body });
}
