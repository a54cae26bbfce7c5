import type { PackageConsequence } from '../model/change-consequence.js';
import type { CourseChange, GoalFacts, Reason } from '../model/course-change.js';
import type { Course, LearningTime, Scope } from '../model/course.js';
import type { PackageRecord } from '../model/package.js';
import type { GoalLevel, Status } from '../model/workspace.js';
import { matched, oneSided, stateOf, twoSided, unlike, weigh } from './matched.js';
import { pagesOf } from './migration.js';
import { NO_CHANGE } from './no-change.js';
import { proseChange } from './body-change.js';
import { versionVerdict } from './version.js';

/** Facts of a course that packages.json holds: enough for versions, goals and minutes. */
export interface CourseOutline {
  readonly course: string;
  readonly title: string;
  readonly version: string;
  readonly status: Status;
  /** Those that tasks train. */
  readonly goals: readonly GoalFacts[];
  readonly times: readonly { readonly part: Scope; readonly time: LearningTime; readonly sha256?: string }[];
}

/** Courses as packages.json tells of them; where they are packed for several targets, as the first of them. */
export function outlinesOfRecords(records: readonly PackageRecord[]): readonly CourseOutline[] {
  return [...new Set(records.map(({ course }) => course))].flatMap((course): readonly CourseOutline[] => {
    const all = records.filter((record) => record.course === course);
    const own = all.filter(({ target }) => target === all[0]?.target);
    const [first] = own;
    if (first === undefined) return [];
    const goals = new Map(own.flatMap((record) => record.goals).map((goal) => [goal.id, goal]));
    return [
      {
        course,
        version: first.version,
        status: first.status,
        title: first.part === 'course' ? first.title : first.title.replace(/ – [^–]*$/, ''),
        goals: [...goals.values()].map(({ id, text, level }) => ({
          id,
          text,
          level: level as GoalLevel,
          supports: [],
        })),
        times: own.map(({ part, learningTime: { required, optional }, sha256 }) => ({
          part,
          time: { required, optional },
          sha256,
        })),
      },
    ];
  });
}

/** A course that was read, told no more of than packages.json would. */
export function outlineOf(course: Course): CourseOutline {
  const trained = new Set(course.parts.flatMap(({ tasks }) => tasks.flatMap(({ goals }) => goals.map(({ id }) => id))));
  return {
    course: course.id,
    title: course.title,
    version: course.version,
    status: course.status,
    goals: course.goals
      .filter(({ id }) => trained.has(id))
      .map(({ id, text, level }) => ({ id, text, level, supports: [] })),
    times: pagesOf(course).map(({ scope, parts }) => ({
      part: scope,
      time: parts.reduce(
        (sum, { time }) => ({ required: sum.required + time.required, optional: sum.optional + time.optional }),
        { required: 0, optional: 0 },
      ),
    })),
  };
}

/** Compares what outlines tell; the class is the least it can be. One of them may be missing, not both. */
export function compareOutlines(
  base: CourseOutline | undefined,
  head: CourseOutline | undefined,
  folder: string,
): CourseChange {
  const course = head ?? base;
  if (course === undefined) throw new Error('nothing to compare');
  const goals = matched(base?.goals ?? [], head?.goals ?? []).flatMap(({ before, after }) => {
    if (before === undefined || after === undefined)
      return [
        oneSided<GoalFacts, 'text' | 'level'>(
          (after ?? before)?.id ?? '',
          { ...(before && { before }), ...(after && { after }) },
          'content',
        ),
      ];
    return (
      twoSided(after.id, { before, after }, [
        ...proseChange<'text' | 'level'>('text', before.text, after.text),
        ...unlike<'text' | 'level'>('level', before.level, after.level, 'content'),
      ]) ?? []
    );
  });
  const parts = [...new Set([...(head?.times ?? []), ...(base?.times ?? [])].map(({ part }) => part))];
  const sides = parts.map((part) => ({
    part,
    before: base?.times.find((each) => each.part === part),
    after: head?.times.find((each) => each.part === part),
  }));
  const reasons =
    base === undefined || head === undefined
      ? [
          {
            class: 'structure',
            what: 'course',
            state: head === undefined ? 'removed' : 'added',
            aspects: [],
            subject: course.title,
            certain: true,
          } satisfies Reason,
        ]
      : [
          ...goals.map(({ change, certain }): Reason => ({
            class: change.class,
            what: 'goal',
            state: change.state,
            aspects: change.changed,
            subject: (change.after ?? change.before)?.text ?? '',
            certain,
          })),
          ...sides.flatMap(partReasons),
        ];
  const weight = weigh(reasons);
  const state = stateOf(base, head);
  const isAnother = reasons.length > 0 || base?.version !== head?.version;
  return {
    course: course.course,
    title: course.title,
    folder,
    detail: 'outline',
    incomplete: [],
    class: weight.class,
    reasons,
    state: state === 'changed' && !isAnother ? 'unchanged' : state,
    version: versionVerdict(base, head, weight),
    ...NO_CHANGE,
    goals: goals.map(({ change }) => change),
    times: sides.map(({ part, before, after }) => ({
      part,
      ...(before && { before: before.time }),
      ...(after && { after: after.time }),
    })),
    coverage: { goals: [] },
    lms: {
      packages: sides.map(({ part, before, after }) =>
        consequence(part, before !== undefined, after !== undefined, isAnother),
      ),
      affected: [],
      migrations: [],
    },
  };
}

function partReasons({
  part,
  before,
  after,
}: {
  readonly part: Scope;
  readonly before: CourseOutline['times'][number] | undefined;
  readonly after: CourseOutline['times'][number] | undefined;
}): readonly Reason[] {
  const reason = (each: Reason['class'], state: Reason['state'], aspects: readonly string[]): readonly Reason[] => [
    { class: each, what: 'part', state, aspects, subject: part, certain: true },
  ];
  if (before === undefined || after === undefined)
    return reason('structure', after === undefined ? 'removed' : 'added', []);
  if (before.time.required !== after.time.required || before.time.optional !== after.time.optional)
    return reason('content', 'changed', ['time']);
  return before.sha256 !== undefined && after.sha256 !== undefined && before.sha256 !== after.sha256
    ? reason('wording', 'changed', ['bytes'])
    : [];
}

function consequence(scope: Scope, before: boolean, after: boolean, isAnother: boolean): PackageConsequence {
  if (!before || !after) return { scope, action: after ? 'add' : 'retire', progress: 'none' };
  return { scope, action: isAnother ? 'replace' : 'keep', progress: 'kept' };
}
