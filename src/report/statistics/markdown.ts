import type { ToolLanguage } from '../../model/diagnostic.js';
import type { JourneyStatistics, StepStatistics, TimeAudit, WorkspaceStatistics } from '../../model/statistics.js';
import { durationText } from '../../text/duration.js';
import { escapeFor } from '../../text/escape.js';
import { markdownTable } from '../../text/markdown.js';
import { courseCount, courseStatuses, inBrackets, reviewsVerdict, reviewText, timeText, waiverText } from './lines.js';
import { statisticsWords, type StatisticsWords } from './words.js';

/** The figures of each journey, and the time of each course. */
export function markdownStatistics({ journeys, today }: WorkspaceStatistics, language: ToolLanguage): string {
  if (journeys.length === 0) return `${statisticsWords(language).nothingHere}\n`;
  return journeys.map((journey) => journeyMarkdown(journey, today, statisticsWords(language, journey))).join('\n');
}

function journeyMarkdown(journey: JourneyStatistics, today: string, words: StatisticsWords): string {
  const { audiences, steps, goals, stepGoals, sources, reviews, waivers, audits } = journey;
  const row = (
    title: string,
    { courses, tasks, time, byAudience }: Omit<StepStatistics, 'title'>,
  ): readonly string[] => [
    escapeFor('markdown', title),
    String(courses),
    String(tasks),
    timeText(time, words),
    ...audiences.map(({ id }) => timeText(byAudience[id] ?? time, words)),
  ];
  const total = {
    courses: courseCount(journey),
    tasks: journey.tasks.required + journey.tasks.voluntary,
    time: journey.time,
    byAudience: journey.byAudience,
  };
  const list = (lines: readonly string[], none: string): string =>
    lines.length === 0 ? none : lines.map((line) => `- ${line}`).join('\n');
  return (
    [
      `## ${escapeFor('markdown', journey.title)}`,
      words.on(today),
      list(
        [
          `**${words.courses}:** ${courseCount(journey)}${inBrackets(courseStatuses(journey, words))}`,
          `**${words.tasks}:** ${total.tasks} (${words.voluntaryCount(journey.tasks.voluntary)})`,
          `**${words.days}:** ${journey.days}`,
          ...(goals.percent === undefined
            ? []
            : [
                `**${words.goals}:** ${goals.percent} %, ${words.ofThem(goals.covered, goals.of)}. ${words.requirement(
                  journey.failUnder,
                  journey.passes,
                )}`,
              ]),
          ...(stepGoals.percent === undefined
            ? []
            : [`**${words.stepGoals}:** ${stepGoals.percent} %, ${words.ofSteps(stepGoals.covered, stepGoals.of)}`]),
        ],
        '',
      ),
      `### ${words.timeTableOf(words.step)}`,
      words.timeHint,
      markdownTable(
        [
          words.step,
          `${words.courses}:`,
          `${words.tasks}:`,
          `${words.everybody}:`,
          ...audiences.map(({ title }) => `${escapeFor('markdown', title)}:`),
        ],
        [...steps.map((step) => row(step.title, step)), row(words.sum, total)],
      ),
      `### ${words.sources}`,
      list(
        sources.map(({ title, trouble }) => `${escapeFor('markdown', title)} (${words.troubles[trouble]})`),
        words.noSources,
      ),
      `### ${words.reviews}`,
      `${reviewsVerdict(journey, words)}${
        reviews.missing.length > 0
          ? `\n\n${list(
              reviews.missing.map(
                (review) =>
                  `${escapeFor('markdown', review.title)}: ${escapeFor('markdown', reviewText(review, words))}`,
              ),
              '',
            )}`
          : ''
      }`,
      `### ${words.waivers}`,
      list(
        waivers.map(
          (waiver) =>
            `${escapeFor('markdown', waiver.title)}: ${escapeFor('markdown', waiverText(waiver, words))}. ${escapeFor('markdown', waiver.reason)}`,
        ),
        words.noWaivers,
      ),
      ...(audits.length > 0 ? [`### ${words.audits}`, auditTable(audits, words)] : []),
    ].join('\n\n') + '\n'
  );
}

function auditTable(audits: readonly TimeAudit[], words: StatisticsWords): string {
  return markdownTable(
    [words.course, `${words.sumRequired}:`, `${words.sumDays}:`, `${words.sumAll}:`, `${words.sumVoluntary}:`],
    audits.map(({ title, time }) => [
      escapeFor('markdown', title),
      durationText(time.required),
      durationText(time.days),
      durationText(time.required + time.days),
      durationText(time.optional),
    ]),
  );
}
