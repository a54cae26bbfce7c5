import type { Colors } from 'picocolors/types.js';
import type { ToolLanguage } from '../../model/diagnostic.js';
import type { CourseCoverage, GoalFlag, JourneyCoverage, WorkspaceCoverage } from '../../model/coverage.js';
import { spentTime, wholeTime } from '../../curriculum/spent-time.js';
import { durationText } from '../../text/duration.js';
import { isGood, uncoveredGoals, uncoveredStepGoals, waiversOf, weakGoals, type GoalOfCourse } from './gaps.js';
import { coverageWords, flagText, reservations, verdictText, type CoverageWords } from './words.js';
import { escapeEachFor } from '../../text/escape.js';

const BAR = 10;

interface Manner {
  readonly words: CoverageWords;
  readonly colors: Colors;
  /** A path as the caller would write it. */
  readonly seen: (file: string) => string;
}

/**
 * The coverage for a person at a terminal: a line a course, what is missing, what to look into, the verdict of each
 * journey. `seen`
 * makes a path of the workspace one of the caller's.
 */
export function prettyCoverage(
  coverage: WorkspaceCoverage,
  language: ToolLanguage,
  colors: Colors,
  seen: (file: string) => string = (file) => file,
): string {
  const { journeys } = escapeEachFor('terminal', coverage);
  if (journeys.length === 0) return `${coverageWords(language).nothingHere}\n`;
  return `${journeys.map((journey) => journeyBlock(journey, { words: coverageWords(language, journey), colors, seen })).join('\n\n')}\n`;
}

function journeyBlock(journey: JourneyCoverage, manner: Manner): string {
  const { words, colors, seen } = manner;
  const width = Math.max(0, ...journey.courses.map(({ title }) => [...title].length));
  const steps = [
    ...journey.steps,
    ...(journey.courses.some(({ step }) => step === undefined)
      ? [{ id: undefined, title: journey.steps.length > 0 ? words.offRoute : '' }]
      : []),
  ];
  const routes = steps.flatMap(({ id, title }) => {
    const own = journey.courses.filter(({ step }) => step === id);
    const lines = own.map((course) => courseLine(course, width, manner));
    return own.length === 0 && journey.partial
      ? []
      : [
          ...(title === ''
            ? []
            : [`  ${colors.bold(title)}${own.length === 0 ? colors.dim(`  ${words.noCourses}`) : ''}`]),
          ...lines,
        ];
  });
  const missing = [
    ...uncoveredGoals(journey).map((goal) => goalLine(goal, journey, manner)),
    ...uncoveredStepGoals(journey).map(
      ({ step, goal }) =>
        `  ${colors.red('▲')} ${step.title}: ${goal.text}  ${colors.dim(words.stepStates[goal.state])}`,
    ),
  ];
  const repealed = journey.sources
    .filter(({ trouble }) => trouble === 'repealed')
    .map(
      ({ title, uses }) =>
        `  ${colors.red('▲')} ${title}  ${colors.dim(uses.map(({ at }) => `${seen(at.file)}:${at.line}`).join(', '))}`,
    );
  const waived = waiversOf(journey).map(
    ({ title, rule, approvedBy, expires, reason }) =>
      `  ○ ${title}: ${words.waiver(rule, approvedBy, expires, reason)}`,
  );
  const weak = weakGoals(journey).map((goal) => goalLine(goal, journey, manner));
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', colors.bold(title), ...lines];
  const { percent } = journey.goals;
  const verdict = `${isGood(journey) ? '✓' : '✗'} ${verdictText(journey, words)}${percent === undefined ? '' : ` (${percent} %)`}. ${
    journey.passes ? words.passes(journey.failUnder) : words.fails(journey.failUnder)
  }`;
  return [
    colors.bold(journey.title),
    ...routes,
    ...section(words.uncovered, missing),
    ...section(words.repealed, repealed),
    ...section(words.attention, weak),
    ...section(words.waivers, waived),
    '',
    ...reservations(journey, words).map((text) => colors.yellow(text)),
    isGood(journey) ? colors.green(verdict) : colors.red(verdict),
    ...(journey.stepGoals.of > 0
      ? [`  ${words.stepGoals}: ${words.of(journey.stepGoals.covered, journey.stepGoals.of)} ${words.supported}.`]
      : []),
  ].join('\n');
}

function courseLine(course: CourseCoverage, width: number, { words, colors }: Manner): string {
  const covered = course.goals.filter((goal) => goal.covered).length;
  const filled = course.goals.length === 0 ? 0 : Math.floor((BAR * covered) / course.goals.length);
  const bar = '█'.repeat(filled) + '░'.repeat(BAR - filled);
  const draft = course.status === 'published' ? '' : `  ${words.status[course.status].toLowerCase()}`;
  const tone = covered < course.goals.length ? colors.red : colors.green;
  return `    ${course.title.padEnd(width)}  ${tone(bar)} ${`${covered}/${course.goals.length}`.padStart(5)}  ${colors.dim(
    durationText(wholeTime(spentTime(course))).padStart(11),
  )}${colors.yellow(draft)}`;
}

function goalLine({ course, goal }: GoalOfCourse, journey: JourneyCoverage, { words, colors, seen }: Manner): string {
  const flags = goal.flags
    .filter((flag: GoalFlag) => flag.weight !== 'note')
    .map((flag) => flagText(flag, journey, words))
    .join(', ');
  const isGap = goal.flags.some(({ weight }) => weight === 'gap');
  return `  ${isGap ? colors.red('▲') : colors.yellow('△')} ${course.title}: ${goal.text} ${colors.dim(
    ` ${flags}  ${seen(goal.at.file)}:${goal.at.line}`,
  )}`;
}
