import type { CourseCoverage, JourneyCoverage, SpentTime } from '../model/coverage.js';
import type { JourneyStatistics, MissingReview, StepStatistics, TimeAudit } from '../model/statistics.js';
import { levelFigures, partFigures } from './course-figures.js';
import { addTimes, spentTime } from './spent-time.js';

/** Facts of a course beside its coverage. */
export interface ReviewFacts {
  /** Reviews that the policy asks for. */
  readonly asked: number;
  readonly missing: readonly MissingReview[];
}

/** A journey in figures. `reviews` are by course; `offRoute` names the courses on no step. */
export function journeyStatistics(
  journey: JourneyCoverage,
  reviews: ReadonlyMap<string, ReviewFacts>,
  offRoute: string,
): JourneyStatistics {
  const { courses, audiences, journey: id, owner } = journey;
  const facts = courses.flatMap(({ course }) => reviews.get(course) ?? []);
  const off = courses.filter(({ step }) => step === undefined);
  const figures = (some: readonly CourseCoverage[]): Omit<StepStatistics, 'title'> => ({
    courses: some.length,
    tasks: some.reduce((sum, course) => sum + tasksOf(course).length, 0),
    time: timeOf(some),
    byAudience: byAudience(audiences, (audience) => timeOf(some, audience)),
  });
  const status = (is: CourseCoverage['status']): number => courses.filter((course) => course.status === is).length;
  const tasks = courses.flatMap(tasksOf);
  return {
    ...(id !== undefined && { journey: id }),
    ...(owner !== undefined && { owner }),
    title: journey.title,
    language: journey.language,
    words: journey.words,
    audiences,
    courses: {
      published: status('published'),
      pilot: status('pilot'),
      draft: status('draft'),
      retired: journey.retired.length,
      unreadable: journey.unreadable.length,
    },
    tasks: {
      required: tasks.filter(({ required }) => required).length,
      voluntary: tasks.filter(({ required }) => !required).length,
    },
    days: courses.reduce(
      (sum, { columns }) => sum + columns.filter(({ id: column }) => column.startsWith('day-')).length,
      0,
    ),
    goals: journey.goals,
    stepGoals: journey.stepGoals,
    failUnder: journey.failUnder,
    passes: journey.passes,
    steps: [
      ...journey.steps.map((step) => ({
        step: step.id,
        title: step.title,
        ...figures(courses.filter((course) => course.step === step.id)),
      })),
      ...(off.length > 0 ? [{ title: journey.steps.length > 0 ? offRoute : journey.title, ...figures(off) }] : []),
    ],
    time: timeOf(courses),
    byAudience: byAudience(audiences, (audience) => timeOf(courses, audience)),
    parts: partFigures(courses),
    levels: levelFigures(courses),
    sources: journey.sources,
    reviews: {
      asked: facts.reduce((sum, { asked }) => sum + asked, 0),
      missing: facts.flatMap(({ missing }) => missing),
    },
    waivers: courses
      .flatMap(({ waivers }) => waivers)
      .sort((a, b) => Number(a.expires > b.expires) - Number(a.expires < b.expires)),
    audits: courses.map((course) => timeAudit(course, journey)),
  };
}

function timeAudit(course: CourseCoverage, journey: JourneyCoverage): TimeAudit {
  const { title, version, status, language, activities, columns, step: on } = course;
  const step = journey.steps.find(({ id }) => id === on)?.title;
  const differs = activities.some(({ audience }) => audience.length > 0);
  return {
    course: course.course,
    title,
    version,
    status,
    language,
    activities,
    time: spentTime(course),
    ...(step !== undefined && { step }),
    days: Object.fromEntries(
      columns.flatMap((column) => (column.title === undefined ? [] : [[column.id, column.title]])),
    ),
    byAudience: differs
      ? Object.fromEntries(course.audiences.map((audience) => [audience, spentTime(course, audience)]))
      : {},
  };
}

function tasksOf({ activities }: CourseCoverage): CourseCoverage['activities'] {
  return activities.filter(({ kind }) => kind === 'task');
}

function timeOf(courses: readonly CourseCoverage[], audience?: string): SpentTime {
  return addTimes(courses.map((course) => spentTime(course, audience)));
}

function byAudience(
  audiences: JourneyCoverage['audiences'],
  timeFor: (audience: string) => SpentTime,
): Readonly<Record<string, SpentTime>> {
  return Object.fromEntries(audiences.map(({ id }) => [id, timeFor(id)]));
}
