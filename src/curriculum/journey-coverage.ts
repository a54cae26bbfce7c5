import type {
  CourseCoverage,
  CoveredStepGoal,
  JourneyCoverage,
  Share,
  SourceTrouble,
  StepCoverage,
} from '../model/coverage.js';
import type { Journey, Settings, Step, StepGoal } from '../model/workspace.js';
import { minutesOf } from './course-coverage.js';
import type { LineFinder } from './source-lines.js';

/** The courses of a journey, as far as they were asked for and can be read. */
export interface CountedCourses {
  readonly courses: readonly CourseCoverage[];
  readonly unreadable: readonly string[];
  readonly retired: readonly string[];
  /** Set where the journey has other courses that were not asked for. */
  readonly partial: boolean;
}

/** Surroundings of a journey in which its coverage is told. */
export interface JourneySurroundings {
  readonly settings: Settings;
  readonly line: LineFinder;
  /** Name for courses without a journey. */
  readonly title: string;
}

/** Coverage of a whole journey: its step goals, the course goals that support them, what trains those. */
export function journeyCoverage(
  journey: Journey | undefined,
  counted: CountedCourses,
  { settings, line, title }: JourneySurroundings,
): JourneyCoverage {
  const route = journey?.steps.flatMap(({ courses }) => courses.map(String)) ?? [];
  const courses = [...counted.courses].sort((a, b) => placeOn(route, a.course) - placeOn(route, b.course));
  const steps = journey?.steps.map((step) => stepCoverage(step, journey, courses, line)) ?? [];
  const goals = share(courses.flatMap((course) => course.goals.map(({ covered }) => covered)));
  const failUnder = journey?.coverage?.failUnder ?? settings.coverage.failUnder;
  return {
    ...titled(journey, settings, title),
    goals,
    stepGoals: share(
      counted.partial ? [] : steps.flatMap((step) => step.goals.map(({ state }) => state === 'covered')),
    ),
    failUnder,
    passes: goals.covered * 100 >= failUnder * goals.of,
    partial: counted.partial,
    steps,
    courses,
    sources: merged(courses.flatMap(({ sources }) => sources)),
    unreadable: counted.unreadable,
    retired: counted.retired,
    folder: journey?.folder ?? '',
  };
}

type Titled = Pick<JourneyCoverage, 'journey' | 'owner' | 'title' | 'language' | 'words' | 'audiences'>;

function titled(journey: Journey | undefined, { language }: Settings, title: string): Titled {
  if (journey === undefined) return { title, language, words: {}, audiences: [] };
  return {
    journey: journey.id,
    ...(journey.owner !== undefined && { owner: journey.owner }),
    title: journey.title,
    language: journey.language ?? language,
    words: journey.words ?? {},
    audiences: journey.audiences,
  };
}

function placeOn(route: readonly string[], course: string): number {
  const place = route.indexOf(course);
  return place === -1 ? route.length : place;
}

/** Counts those that are true, and their share in whole per cent, rounded down. */
function share(each: readonly boolean[]): Share {
  const covered = each.filter((is) => is).length;
  return { covered, of: each.length, ...(each.length > 0 && { percent: Math.floor((covered * 100) / each.length) }) };
}

function stepCoverage(
  step: Step,
  journey: Journey,
  courses: readonly CourseCoverage[],
  line: LineFinder,
): StepCoverage {
  const own = courses.filter((course) => course.step === step.id);
  const index = journey.steps.indexOf(step);
  const { id, title, summary } = step;
  return {
    id,
    title,
    ...(summary !== undefined && { summary }),
    courses: own.map(({ course }) => course),
    goals: step.goals.map((goal) =>
      stepGoal(goal, own, journey, line(journey.at.value('steps', index, 'goals', step.goals.indexOf(goal)))),
    ),
  };
}

function stepGoal(
  { id, text, level }: StepGoal,
  courses: readonly CourseCoverage[],
  journey: Journey,
  at: CoveredStepGoal['at'],
): CoveredStepGoal {
  const support = courses.map((course) => ({
    course,
    goals: course.goals.filter(({ supports }) => supports.includes(id)),
  }));
  const supportedBy = support.flatMap(({ course, goals }) =>
    goals.map((goal) => ({ course: course.course, goal: goal.id, covered: goal.covered })),
  );
  const behind = support.flatMap(({ course, goals }) => {
    const by = new Set(goals.flatMap(({ cells }) => cells.flatMap((cell) => cell.by)));
    return course.activities.filter((activity) => by.has(activity.id)).map((activity) => ({ ...activity, course }));
  });
  const reaches =
    (audience: string) =>
    ({ course, audience: own }: (typeof behind)[number]): boolean =>
      course.audiences.includes(audience) && (own.length === 0 || own.includes(audience));
  return {
    id,
    text,
    level,
    supportedBy,
    state: stateOf(supportedBy),
    ...minutesOf(behind),
    byAudience: Object.fromEntries(
      journey.audiences.map((audience) => [audience.id, minutesOf(behind.filter(reaches(audience.id)))]),
    ),
    at,
  };
}

function stateOf(supportedBy: CoveredStepGoal['supportedBy']): CoveredStepGoal['state'] {
  if (supportedBy.length === 0) return 'unsupported';
  return supportedBy.some(({ covered }) => covered) ? 'covered' : 'untrained';
}

const TROUBLES: readonly SourceTrouble['trouble'][] = ['repealed', 'stale', 'outdated'];

/** The same source once, with its uses in every course; the gravest first. */
function merged(troubles: readonly SourceTrouble[]): readonly SourceTrouble[] {
  const once = [...new Set(troubles.map(({ source }) => source))].flatMap((source) => {
    const own = troubles.filter((trouble) => trouble.source === source);
    return own[0] === undefined ? [] : [{ ...own[0], uses: own.flatMap(({ uses }) => uses) }];
  });
  return TROUBLES.flatMap((grave) => once.filter(({ trouble }) => trouble === grave));
}
