import { fileNames, type NameOfFile } from '../curriculum/body-content.js';
import type { Course, Goal, Part, PartId, Task, TaskMedia } from '../model/course.js';
import type { TaskAspect, TaskFacts } from '../model/course-change.js';
import { audiencesToChoose } from '../progress/checklist.js';
import { difference } from '../text/difference.js';
import { bodyChange, proseChange } from './body-change.js';
import { goalsAsWordedNow } from './goals.js';
import { matched, oneSided, twoSided, unlike, weigh, type AspectChange, type Pair, type Weighed } from './matched.js';
import { passagesOf } from './passages.js';

/** A task where it stands. */
export interface PlacedTask {
  readonly id: string;
  readonly formerly: readonly string[];
  readonly task: Task;
  readonly part: Part;
  /** From 1. */
  readonly place: number;
}

/** The tasks of a course with their places, in order. */
function placedTasks(course: Course): readonly PlacedTask[] {
  return course.parts.flatMap((part) =>
    part.tasks.map((task, index) => ({ id: task.id, formerly: task.formerly, task, part, place: index + 1 })),
  );
}

/** Tasks of both sides, paired by id and earlier ids. */
export function taskPairs(base: Course, head: Course): readonly Pair<PlacedTask>[] {
  return matched(placedTasks(base), placedTasks(head));
}

/** Tasks that are new, gone or other ones. */
export function taskChanges(base: Course, head: Course): readonly Weighed<TaskFacts, TaskAspect>[] {
  const pairs = taskPairs(base, head);
  const moved = outOfOrder(pairs);
  const [beforeNames, afterNames] = [fileNames(base), fileNames(head)];
  const wording = goalsAsWordedNow(base, head);
  const onePage = base.packaging === 'course' && head.packaging === 'course';
  return pairs.flatMap(({ before, after }) => {
    const facts = {
      ...(before && { before: factsOf(before, base, wording) }),
      ...(after && { after: factsOf(after, head, (goal) => goal.text) }),
    };
    // A voluntary task more asks nothing of anybody; one that is gone takes a tick along.
    if (after === undefined) return [oneSided<TaskFacts, TaskAspect>(before?.id ?? '', facts, 'structure')];
    if (before === undefined)
      return [oneSided<TaskFacts, TaskAspect>(after.id, facts, after.task.required ? 'structure' : 'content')];
    const aspects = [
      ...unlike<TaskAspect>('part', before.part.id, after.part.id, onePage ? 'content' : 'structure'),
      ...(moved.has(after.id) ? [{ aspect: 'order' as const, class: 'content' as const }] : []),
      ...unlike<TaskAspect>('audience', ownAudience(before, base), ownAudience(after, head), 'structure'),
      ...aspectsOf(before.task, after.task, beforeNames, afterNames),
    ];
    return (
      twoSided(
        after.id,
        { before: factsOf(before, base, wording), after: factsOf(after, head, (goal) => goal.text) },
        aspects,
        [
          ...passagesOf(before.task.body, after.task.body),
          ...passagesOf(before.task.media?.transcript, after.task.media?.transcript),
        ],
      ) ?? []
    );
  });
}

function aspectsOf(
  before: Task,
  after: Task,
  beforeNames: NameOfFile,
  afterNames: NameOfFile,
): readonly AspectChange<TaskAspect>[] {
  const body = bodyChange({ body: before.body, names: beforeNames }, { body: after.body, names: afterNames });
  const goals = ({ goals: all }: Task): readonly string[] => all.map(({ id }) => id);
  return [
    ...unlike<TaskAspect>('id', before.id, after.id, 'wording'),
    ...proseChange<TaskAspect>('title', before.title, after.title),
    ...unlike<TaskAspect>('kind', before.kind, after.kind, 'content'),
    ...unlike<TaskAspect>('time', before.minutes, after.minutes, 'content'),
    ...unlike<TaskAspect>('required', before.required, after.required, 'structure'),
    ...unlike<TaskAspect>('goals', goals(before), goals(after), 'content'),
    ...proseChange<TaskAspect>('why', before.why, after.why),
    ...proseChange<TaskAspect>('when', before.when, after.when),
    ...sourceAspect(before, after),
    ...mediaAspects(before.media, after.media, beforeNames, afterNames),
    ...(body.class === 'none' ? [] : [{ aspect: 'body' as const, class: body.class, certain: body.certain }]),
  ];
}

function sourceAspect(before: Task, after: Task): readonly AspectChange<TaskAspect>[] {
  const ids = ({ sources }: Task): readonly string[] => sources.map(({ source }) => source.id);
  const other = unlike<TaskAspect>('sources', ids(before), ids(after), 'content');
  if (other.length > 0) return other;
  const places = after.sources.flatMap(({ where }, index) =>
    proseChange<TaskAspect>('sources', before.sources[index]?.where, where),
  );
  return places.length === 0 ? [] : [{ aspect: 'sources', ...weigh(places) }];
}

function mediaAspects(
  before: TaskMedia | undefined,
  after: TaskMedia | undefined,
  beforeNames: NameOfFile,
  afterNames: NameOfFile,
): readonly AspectChange<TaskAspect>[] {
  const facts = (media: TaskMedia | undefined): unknown =>
    media && [
      media.file.packaged,
      media.captions?.packaged,
      media.minutes,
      media.audioDescription,
      media.transcript === undefined,
    ];
  const other = unlike<TaskAspect>('media', facts(before), facts(after), 'content');
  if (before?.transcript === undefined || after?.transcript === undefined) return other;
  const { class: each, certain } = bodyChange(
    { body: before.transcript, names: beforeNames },
    { body: after.transcript, names: afterNames },
  );
  return each === 'none' ? other : [...other, { aspect: 'transcript', class: each, certain }];
}

/** Tasks that stand in the same part and have passed others there. */
function outOfOrder(pairs: readonly Pair<PlacedTask>[]): ReadonlySet<string> {
  const stayed = pairs.filter(
    (pair): pair is Required<Pair<PlacedTask>> =>
      pair.before !== undefined && pair.before.part.id === pair.after?.part.id,
  );
  const moved = new Set<string>();
  for (const part of new Set<PartId>(stayed.map(({ after }) => after.part.id))) {
    const here = stayed.filter(({ after }) => after.part.id === part);
    const was = [...here].sort((a, b) => a.before.place - b.before.place).map(({ after }) => after.id);
    const is = here.map(({ after }) => after.id);
    for (const step of difference(was, is)) if (step.kind === 'added') moved.add(is[step.b] ?? '');
  }
  return moved;
}

/** Ids of the audiences it is for where not all who meet its page are; empty: everybody. */
export function ownAudience({ task, part }: PlacedTask, course: Course): readonly string[] {
  const { audience } = task;
  const parts = course.packaging === 'course' ? course.parts : [part];
  if (audience === 'everybody') return [];
  const asked = audiencesToChoose(course, parts);
  return asked.every(({ id }) => audience.includes(id))
    ? []
    : asked.filter(({ id }) => audience.includes(id)).map(({ id }) => id);
}

function factsOf(placed: PlacedTask, course: Course, wording: (goal: Goal) => string): TaskFacts {
  const { task, part, place } = placed;
  const titles = new Map((course.journey?.audiences ?? []).map(({ id, title }) => [String(id), title]));
  return {
    id: task.id,
    file: task.file,
    part: part.id,
    place,
    title: task.title,
    kind: task.kind,
    minutes: task.minutes,
    required: task.required,
    goals: task.goals.map(wording),
    audience: ownAudience(placed, course).map((id) => titles.get(id) ?? id),
    sources: task.sources.map(({ source, where }) =>
      where === undefined ? source.title : `${source.title}, ${where}`,
    ),
    ...(task.why !== undefined && { why: task.why }),
    ...(task.when !== undefined && { when: task.when }),
    ...(task.media && { media: task.media.file.path.split('/').at(-1) ?? '' }),
  };
}
