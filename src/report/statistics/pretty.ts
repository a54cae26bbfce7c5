import type { Colors } from 'picocolors/types.js';
import type { ToolLanguage } from '../../model/diagnostic.js';
import type { JourneyStatistics, WorkspaceStatistics } from '../../model/statistics.js';
import { courseCount, courseStatuses, inBrackets, reviewsVerdict, reviewText, timeText, waiverText } from './lines.js';
import { statisticsWords, type StatisticsWords } from './words.js';
import { escapeEachFor } from '../../text/escape.js';

/** The figures of each journey for a person at a terminal. */
export function prettyStatistics(statistics: WorkspaceStatistics, language: ToolLanguage, colors: Colors): string {
  const { journeys } = escapeEachFor('terminal', statistics);
  if (journeys.length === 0) return `${statisticsWords(language).nothingHere}\n`;
  return `${journeys.map((journey) => journeyBlock(journey, statisticsWords(language, journey), colors)).join('\n\n')}\n`;
}

function journeyBlock(journey: JourneyStatistics, words: StatisticsWords, colors: Colors): string {
  const { goals, stepGoals, tasks, sources, reviews, waivers, audiences } = journey;
  const head = ['', words.everybody, ...audiences.map(({ title }) => title)];
  const body = [...journey.steps, { title: words.sum, time: journey.time, byAudience: journey.byAudience }].map(
    ({ title, time, byAudience }) => [
      title,
      timeText(time, words),
      ...audiences.map(({ id }) => timeText(byAudience[id] ?? time, words)),
    ],
  );
  const widths = head.map((_, column) =>
    Math.max(...[head, ...body].map((cells) => [...(cells[column] ?? '')].length)),
  );
  const line = (cells: readonly string[]): string =>
    `  ${cells
      .map((cell, column) =>
        column === 0
          ? padded(cell, widths[column] ?? 0)
          : `${' '.repeat((widths[column] ?? 0) - [...cell].length)}${cell}`,
      )
      .join('   ')}`.trimEnd();
  const list = (title: string, lines: readonly string[], none: string): readonly string[] => [
    '',
    colors.bold(title),
    ...(lines.length === 0 ? [`  ${none}`] : lines.map((text) => `  ${text}`)),
  ];
  const fact = (name: string, text: string): string => `  ${padded(`${name}:`, 12)} ${text}`;
  return [
    colors.bold(journey.title),
    fact(words.courses, `${courseCount(journey)}${inBrackets(courseStatuses(journey, words))}`),
    fact(words.tasks, `${tasks.required + tasks.voluntary} (${words.voluntaryCount(tasks.voluntary)})`),
    fact(words.days, String(journey.days)),
    ...(goals.percent === undefined
      ? []
      : [
          fact(
            words.goals,
            `${goals.percent} %, ${words.ofThem(goals.covered, goals.of)}. ${words.requirement(journey.failUnder, journey.passes)}`,
          ),
        ]),
    ...(stepGoals.percent === undefined
      ? []
      : [fact(words.stepGoals, `${stepGoals.percent} %, ${words.ofSteps(stepGoals.covered, stepGoals.of)}`)]),
    '',
    colors.bold(words.timeTableOf(words.step)),
    colors.dim(`  ${words.timeHint}`),
    colors.dim(line(head)),
    ...body.map(line),
    ...list(
      words.sources,
      sources.map(({ title, trouble }) => `${title} ${colors.dim(`(${words.troubles[trouble]})`)}`),
      words.noSources,
    ),
    ...list(
      `${words.reviews}`,
      reviews.missing.map((review) => `${review.title}: ${colors.dim(reviewText(review, words))}`),
      reviewsVerdict(journey, words),
    ),
    ...list(
      words.waivers,
      waivers.map((waiver) => `${waiver.title}: ${colors.dim(waiverText(waiver, words))}`),
      words.noWaivers,
    ),
  ].join('\n');
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - [...text].length));
}
