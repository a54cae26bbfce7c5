import type { CourseChange, JourneyChange, StepGoalChange, WorkspaceChange } from '../model/course-change.js';
import type { Course } from '../model/course.js';
import type { CourseCard, Journey, Step, Workspace } from '../model/workspace.js';
import { isJourneyAbove } from '../text/journey-file.js';
import { compareCourses } from './compare-courses.js';
import { highest, matched, oneSided, stateOf, twoSided, unlike } from './matched.js';
import { proseChange } from './body-change.js';
import { NO_CHANGE } from './no-change.js';
import { sourceChanges } from './sources.js';

/**
 * A content to compare: what stands above the courses, and a way to read each of them (undefined where it cannot be
 * read).
 */
export interface ComparedContent {
  readonly workspace: Workspace;
  /** The cards of those that are asked about. Default: all. */
  readonly cards?: readonly CourseCard[];
  readonly read: (card: CourseCard) => Course | undefined;
  /** Of the head: true where both sides are known to hold the same, so that neither has to be read. */
  readonly isSame?: (before: CourseCard, after: CourseCard) => boolean;
}

/** Told of each course as it is compared: both sides are forgotten afterwards. */
export type OnCompared = (change: CourseChange, base: Course | undefined, head: Course | undefined) => void;

/**
 * Compares two states of a content, course by course, so that two are in memory at a time: by id, else by folder.
 * Without a base everything is new.
 */
export function compareWorkspaces(
  base: ComparedContent | undefined,
  head: ComparedContent,
  onCompared?: OnCompared,
): WorkspaceChange {
  const cards = (side: ComparedContent | undefined): readonly CourseCard[] =>
    side?.cards ?? side?.workspace.courses ?? [];
  const courses = cardPairs(cards(base), cards(head)).map(([before, after]) => {
    if (before !== undefined && after !== undefined && head.isSame?.(before, after) === true) return unchanged(after);
    const [was, is] = [before && base && readWithin(base, before), after && readWithin(head, after)];
    const change = courseChange({ card: before, course: was }, { card: after, course: is });
    onCompared?.(change, was, is);
    return change;
  });
  return {
    class: highest(courses.map((course) => course.class)),
    courses,
    journeys: matched(base?.workspace.journeys ?? [], head.workspace.journeys).map(({ before, after }) =>
      journeyChange(before, after),
    ),
    sources: sourceChanges([...(base?.workspace.sources.values() ?? [])], [...head.workspace.sources.values()]).map(
      ({ change }) => change,
    ),
    unreadable: { base: base?.workspace.unreadable ?? [], head: head.workspace.unreadable ?? [] },
  };
}

/**
 * A course as it was read; not in full where something above it could not be, for then it seems to have no step, no
 * sources, no audiences.
 */
function readWithin({ workspace: { unreadable = [] }, read }: ComparedContent, card: CourseCard): Course | undefined {
  const course = read(card);
  const isAbove = (path: string): boolean => path === 'sources.yaml' || isJourneyAbove(path, card.folder);
  return course !== undefined && unreadable.some(isAbove) ? { ...course, complete: false } : course;
}

function cardPairs(
  base: readonly CourseCard[],
  head: readonly CourseCard[],
): readonly (readonly [CourseCard | undefined, CourseCard | undefined])[] {
  const left = new Set(base);
  const take = (found: CourseCard | undefined): CourseCard | undefined =>
    found !== undefined && left.delete(found) ? found : undefined;
  const byId = new Map(head.map((card) => [card, take(base.find(({ id }) => id === card.id))]));
  const pairs = head.map(
    (card) => [byId.get(card) ?? take([...left].find(({ folder }) => folder === card.folder)), card] as const,
  );
  return [...pairs, ...[...left].map((card) => [card, undefined] as const)];
}

/** A comparison that nobody has made, told as if both sides were the same. */
const UNSEEN = {
  ...NO_CHANGE,
  times: [],
  reasons: [],
  coverage: { goals: [] },
  lms: { packages: [], affected: [], migrations: [] },
} as const;

/** Of a course that nobody has to read: it is as it was. */
function unchanged({ id, title, folder }: CourseCard): CourseChange {
  return {
    ...UNSEEN,
    course: id,
    title,
    folder,
    state: 'unchanged',
    detail: 'full',
    incomplete: [],
    class: 'none',
    version: { needed: 'none', verdict: 'fits', certain: true },
  };
}

interface Side {
  readonly card: CourseCard | undefined;
  /** Undefined where it cannot be read. */
  readonly course: Course | undefined;
}

function courseChange({ card: before, course: was }: Side, { card: after, course: is }: Side): CourseChange {
  const incomplete = [
    ...(before !== undefined && was === undefined ? ['base' as const] : []),
    ...(after !== undefined && is === undefined ? ['head' as const] : []),
  ];
  if (incomplete.length === 0) return compareCourses(was, is);
  const card = after ?? before;
  const seen = was === undefined && is === undefined ? undefined : compareCourses(was, is);
  // One side cannot be read: nothing is known to be new or gone.
  return {
    ...UNSEEN,
    ...seen,
    course: card?.id ?? '',
    title: card?.title ?? '',
    folder: card?.folder ?? '',
    detail: 'full',
    incomplete,
    state: stateOf(before, after),
    class: 'none',
    reasons: UNSEEN.reasons,
    lms: UNSEEN.lms,
    version: {
      needed: 'none',
      verdict: 'unjudged',
      certain: true,
      ...(was && { before: was.version }),
      ...(is && { after: is.version }),
    },
  };
}

function journeyChange(before: Journey | undefined, after: Journey | undefined): JourneyChange {
  const journey = after ?? before;
  const steps = matched<Step>(before?.steps ?? [], after?.steps ?? []);
  const title = (was: Step | undefined, is: Step | undefined): string => (is ?? was)?.title ?? '';
  const stepGoals = steps
    .map((step) => ({ step: title(step.before, step.after), goals: goalChanges(step.before, step.after) }))
    .filter(({ goals }) => goals.length > 0);
  const routes = steps
    .map((step) => ({
      step: title(step.before, step.after),
      before: step.before?.courses ?? [],
      after: step.after?.courses ?? [],
    }))
    .filter((route) => route.before.join() !== route.after.join());
  const isSame = stepGoals.length === 0 && routes.length === 0;
  const state = stateOf(before, after);
  return {
    journey: journey?.id ?? '',
    title: journey?.title ?? '',
    state: state === 'changed' && isSame ? 'unchanged' : state,
    stepGoals,
    routes,
  };
}

function goalChanges(before: Step | undefined, after: Step | undefined): readonly StepGoalChange[] {
  return matched(before?.goals ?? [], after?.goals ?? []).flatMap((pair) => {
    const facts = { ...(pair.before && { before: pair.before }), ...(pair.after && { after: pair.after }) };
    if (pair.before === undefined || pair.after === undefined)
      return [
        oneSided<{ readonly text: string; readonly level: Step['goals'][number]['level'] }, 'text' | 'level'>(
          (pair.after ?? pair.before)?.id ?? '',
          facts,
          'content',
        ).change,
      ];
    const aspects = [
      ...proseChange<'text' | 'level'>('text', pair.before.text, pair.after.text),
      ...unlike<'text' | 'level'>('level', pair.before.level, pair.after.level, 'content'),
    ];
    return twoSided(pair.after.id, { before: pair.before, after: pair.after }, aspects)?.change ?? [];
  });
}
