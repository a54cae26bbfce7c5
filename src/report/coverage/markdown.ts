import type { ToolLanguage } from '../../model/diagnostic.js';
import type { CourseCoverage, GoalFlag, JourneyCoverage, Share, WorkspaceCoverage } from '../../model/coverage.js';
import { addTimes, spentTime, wholeTime } from '../../curriculum/spent-time.js';
import { durationText } from '../../text/duration.js';
import { escapeFor } from '../../text/escape.js';
import { markdownTable } from '../../text/markdown.js';
import { isGood, uncoveredGoals, uncoveredStepGoals, waiversOf, weakGoals, type GoalOfCourse } from './gaps.js';
import { coverageWords, flagText, reservations, verdictText, type CoverageWords } from './words.js';

/** More lines than this are folded away. */
const SHOWN = 8;

/** The coverage for a merge request: verdict, what is missing, a line a step; the rest folded. */
export function markdownCoverage({ journeys }: WorkspaceCoverage, language: ToolLanguage): string {
  if (journeys.length === 0) return `${coverageWords(language).nothingHere}\n`;
  return journeys.map((journey) => journeyMarkdown(journey, language)).join('\n');
}

function journeyMarkdown(journey: JourneyCoverage, language: ToolLanguage): string {
  const words = coverageWords(language, journey);
  const missing = [
    ...uncoveredGoals(journey).map((goal) => goalLine(goal, journey, words)),
    ...uncoveredStepGoals(journey).map(
      ({ step, goal }) =>
        `- ${escapeFor('markdown', step.title)}: ${escapeFor('markdown', goal.text)} *(${words.stepStates[goal.state]})*`,
    ),
  ];
  const weak = weakGoals(journey).map((goal) => goalLine(goal, journey, words));
  const repealed = journey.sources
    .filter(({ trouble }) => trouble === 'repealed')
    .map(
      ({ title, replacedBy }) =>
        `- ${escapeFor('markdown', title)}${replacedBy === undefined ? '' : `. ${escapeFor('markdown', words.replacedBy(replacedBy))}`}`,
    );
  const waived = waiversOf(journey).map(
    ({ title, rule, approvedBy, expires, reason }) =>
      `- ${escapeFor('markdown', title)}: ${escapeFor('markdown', words.waiver(rule, approvedBy, expires, reason))}`,
  );
  const { percent } = journey.goals;
  const verdict = `**${verdictText(journey, words)}**${
    percent === undefined
      ? '.'
      : ` (${percent} %). ${journey.passes ? words.passes(journey.failUnder) : words.fails(journey.failUnder)}`
  }`;
  return (
    [
      `### ${words.title}: ${escapeFor('markdown', journey.title)}`,
      `${isGood(journey) ? '✅' : '❌'} ${verdict}`,
      ...reservations(journey, words).map((text) => `⚠️ ${escapeFor('markdown', text)}`),
      ...(missing.length > 0 ? [`**${words.uncovered}**\n\n${folded(missing, words)}`] : []),
      ...(repealed.length > 0 ? [`**${words.repealed}**\n\n${folded(repealed, words)}`] : []),
      stepTable(journey, words),
      ...(weak.length > 0
        ? [`<details><summary>${words.attention}: ${weak.length}</summary>\n\n${weak.join('\n')}\n\n</details>`]
        : []),
      ...(waived.length > 0 ? [`**${words.waivers}**\n\n${folded(waived, words)}`] : []),
    ].join('\n\n') + '\n'
  );
}

function goalLine({ course, goal }: GoalOfCourse, journey: JourneyCoverage, words: CoverageWords): string {
  const flags = goal.flags
    .filter(({ weight }) => weight !== 'note')
    .map((flag: GoalFlag) => flagText(flag, journey, words))
    .join(', ');
  return `- ${escapeFor('markdown', course.title)}: ${escapeFor('markdown', goal.text)} *(${escapeFor('markdown', flags)})*`;
}

function folded(lines: readonly string[], words: CoverageWords): string {
  if (lines.length <= SHOWN) return lines.join('\n');
  return `${lines.slice(0, SHOWN).join('\n')}\n\n<details><summary>${words.andMore(lines.length - SHOWN)}</summary>\n\n${lines
    .slice(SHOWN)
    .join('\n')}\n\n</details>`;
}

function stepTable(journey: JourneyCoverage, words: CoverageWords): string {
  const steps = journey.steps.map(({ id, title, goals }) => ({
    title,
    courses: journey.courses.filter(({ step }) => step === id),
    goals: shareOf(goals.map(({ state }) => state === 'covered')),
  }));
  const off = journey.courses.filter(({ step }) => step === undefined);
  const rows = [
    ...steps,
    ...(off.length > 0
      ? [{ title: journey.steps.length > 0 ? words.offRoute : journey.title, courses: off, goals: undefined }]
      : []),
  ];
  return markdownTable(
    [words.step, `${words.courseCount}:`, `${words.courseGoals}:`, `${words.stepGoals}:`, `${words.time}:`],
    rows.map(({ title, courses, goals }) => [
      escapeFor('markdown', title),
      String(courses.length),
      shareText(shareOf(courses.flatMap((course: CourseCoverage) => course.goals.map(({ covered }) => covered)))),
      goals === undefined || journey.partial ? '–' : shareText(goals),
      durationText(wholeTime(addTimes(courses.map((course) => spentTime(course))))),
    ]),
  );
}

function shareOf(each: readonly boolean[]): Share {
  return { covered: each.filter((is) => is).length, of: each.length };
}

function shareText({ covered, of }: Share): string {
  return of === 0 ? '–' : `${covered}/${of}`;
}
