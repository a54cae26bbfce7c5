import type { ChangeClass, CourseChange, Reason, ThingChange } from '../model/course-change.js';
import type { Course } from '../model/course.js';
import { concernsOf, staleSignOffs } from './concerns.js';
import { consequenceOf } from './consequence.js';
import { coverageChange, timeChanges } from './coverage.js';
import { dayChanges } from './days.js';
import { factChanges } from './facts.js';
import { mediaChanges, rightsChanges, textChanges } from './files.js';
import { goalChanges } from './goals.js';
import { exceeds, weigh, type Weighed } from './matched.js';
import { NO_CHANGE } from './no-change.js';
import { sourceChanges, sourcesOf } from './sources.js';
import { taskChanges } from './tasks.js';
import { versionVerdict } from './version.js';
import { waiverChanges } from './waivers.js';

/** Compares two states of a course; one of them may be missing, not both. */
export function compareCourses(base: Course | undefined, head: Course | undefined): CourseChange {
  const course = head ?? base;
  if (course === undefined) throw new Error('nothing to compare');
  const frame = {
    course: course.id,
    title: course.title,
    folder: course.folder,
    detail: 'full' as const,
    incomplete: [
      ...(base?.complete === false ? ['base' as const] : []),
      ...(head?.complete === false ? ['head' as const] : []),
    ],
    times: timeChanges(base, head),
    coverage: coverageChange(base, head),
  };
  if (base === undefined || head === undefined) {
    const state = head === undefined ? 'removed' : 'added';
    const reason: Reason = {
      class: 'structure',
      what: 'course',
      state,
      aspects: [],
      subject: course.title,
      certain: true,
    };
    const version = versionVerdict(base, head, { class: 'structure', certain: true });
    return {
      ...frame,
      ...NO_CHANGE,
      state,
      class: 'structure',
      reasons: [reason],
      version,
      lms: consequenceOf(base, head, true),
    };
  }
  const { reasons, ...things } = differences(base, head);
  const lms = consequenceOf(
    base,
    head,
    reasons.some((reason) => exceeds(reason.class, 'none')) || base.version !== head.version,
  );
  const all = [...reasons, ...pageReasons(lms, reasons)];
  const weight = weigh(all);
  const waivers = waiverChanges(base, head);
  return {
    ...frame,
    ...NO_CHANGE,
    ...things,
    state:
      all.length === 0 && base.version === head.version && waivers.every(({ state }) => state === 'kept')
        ? 'unchanged'
        : 'changed',
    class: weight.class,
    reasons: sorted(all),
    version: frame.incomplete.length > 0 ? unjudged(base, head) : versionVerdict(base, head, weight),
    concerns: concernsOf(base, head),
    staleSignOffs: staleSignOffs(base, head),
    waivers,
    lms,
  };
}

/** Nobody is asked for a version because of what could not be read. */
function unjudged({ version: before }: Course, { version: after }: Course): CourseChange['version'] {
  return { before, after, needed: 'none', verdict: 'unjudged', certain: true };
}

type Differences = Pick<
  CourseChange,
  'facts' | 'goals' | 'tasks' | 'days' | 'texts' | 'sources' | 'media' | 'rights' | 'reasons'
>;

function differences(base: Course, head: Course): Differences {
  const facts = factChanges(base, head);
  const [goals, tasks, days, texts] = [
    goalChanges(base, head),
    taskChanges(base, head),
    dayChanges(base, head),
    textChanges(base, head),
  ];
  const [sources, media, rights] = [
    sourceChanges(sourcesOf(base), sourcesOf(head)),
    mediaChanges(base, head),
    rightsChanges(base, head),
  ];
  return {
    facts: facts.map(({ fact, before, after, class: each }) => ({ fact, before, after, class: each })),
    goals: changesOf(goals),
    tasks: changesOf(tasks),
    days: changesOf(days),
    texts: changesOf(texts),
    sources: changesOf(sources),
    media: changesOf(media),
    rights: changesOf(rights),
    reasons: [
      ...facts.map(({ fact, class: each, certain }): Reason => ({
        class: each,
        what: 'fact',
        state: 'changed',
        aspects: [fact],
        subject: '',
        certain,
      })),
      ...reasonsOf('goal', goals, ({ text }) => text),
      ...reasonsOf('task', tasks, ({ title }) => title),
      ...reasonsOf('day', days, ({ title }) => title),
      ...reasonsOf('text', texts, ({ file }) =>
        file.slice((file.startsWith(`${head.folder}/`) ? head : base).folder.length + 1),
      ),
      ...reasonsOf('source', sources, ({ title }) => title),
      ...reasonsOf('media', media, ({ path }) => path.split('/').at(-1) ?? ''),
      ...reasonsOf('rights', rights, ({ file }) => file),
    ],
  };
}

function changesOf<Facts, Aspect extends string>(
  weighed: readonly Weighed<Facts, Aspect>[],
): readonly ThingChange<Facts, Aspect>[] {
  return weighed.map(({ change }) => change);
}

function reasonsOf<Facts, Aspect extends string>(
  what: Reason['what'],
  weighed: readonly Weighed<Facts, Aspect>[],
  name: (facts: Facts) => string,
): readonly Reason[] {
  return weighed.flatMap(({ change, certain }) => {
    const facts = change.after ?? change.before;
    return facts === undefined
      ? []
      : [{ class: change.class, what, state: change.state, aspects: change.changed, subject: name(facts), certain }];
  });
}

/**
 * Reasons that the tasks alone do not tell: a part that came or went, a page that begins to ask whom the learner is.
 */
function pageReasons({ affected }: CourseChange['lms'], reasons: readonly Reason[]): readonly Reason[] {
  if (reasons.some(({ what, aspects }) => what === 'fact' && (aspects.includes('packaging') || aspects.includes('id'))))
    return [];
  return affected.flatMap(({ how, scope }): readonly Reason[] => {
    const of = (state: Reason['state'], aspects: readonly string[] = []): readonly Reason[] => [
      { class: 'structure', what: 'part', state, aspects, subject: scope ?? '', certain: true },
    ];
    if (how === 'new-activity') return of('added');
    if (how === 'activity-gone') return of('removed');
    return how === 'asked-audience' ? of('changed', ['audience']) : [];
  });
}

const ORDER: readonly ChangeClass[] = ['structure', 'content', 'wording', 'none'];

function sorted(reasons: readonly Reason[]): readonly Reason[] {
  return ORDER.flatMap((each) => reasons.filter((reason) => reason.class === each));
}
