import { fileNames, type NameOfFile } from '../curriculum/body-content.js';
import type { Course, CourseDay, Goal, Session } from '../model/course.js';
import type { DayChange, DayFacts } from '../model/course-change.js';
import { bodyChange, proseChange } from './body-change.js';
import { goalsAsWordedNow } from './goals.js';
import { matched, oneSided, twoSided, unlike, weigh, type AspectChange, type Pair, type Weighed } from './matched.js';
import { passagesOf } from './passages.js';

type Aspect = DayChange['changed'][number];

/** Course days that are new, gone or other ones: matched by id, else by their file's name. */
export function dayChanges(base: Course, head: Course): readonly Weighed<DayFacts, Aspect>[] {
  const [beforeNames, afterNames] = [fileNames(base), fileNames(head)];
  const wording = goalsAsWordedNow(base, head);
  return dayPairs(base, head).flatMap(({ before, after }) => {
    const facts = {
      ...(before && { before: factsOf(before, base, wording) }),
      ...(after && { after: factsOf(after, head, (goal) => goal.text) }),
    };
    if (before === undefined || after === undefined)
      return [oneSided<DayFacts, Aspect>((after ?? before)?.id ?? '', facts, 'structure')];
    const aspects = [
      ...unlike<Aspect>('order', place(before, base, head), place(after, head, base), 'content'),
      ...aspectsOf(before, after, beforeNames, afterNames),
    ];
    return (
      twoSided(
        after.id,
        { before: factsOf(before, base, wording), after: factsOf(after, head, (goal) => goal.text) },
        aspects,
        passagesOf(before.body, after.body),
      ) ?? []
    );
  });
}

/** Course days of both sides. */
export function dayPairs(base: Course, head: Course): readonly Pair<CourseDay>[] {
  const named = head.days.map((day) => ({
    ...day,
    formerly: base.days.filter(({ file }) => nameOf(file) === nameOf(day.file)).map(({ id }) => id),
  }));
  return matched<CourseDay>(base.days, named);
}

function aspectsOf(
  before: CourseDay,
  after: CourseDay,
  beforeNames: NameOfFile,
  afterNames: NameOfFile,
): readonly AspectChange<Aspect>[] {
  const body = bodyChange({ body: before.body, names: beforeNames }, { body: after.body, names: afterNames });
  const each =
    (value: (session: Session) => unknown) =>
    (day: CourseDay): unknown =>
      day.schedule.map(value);
  const clock = each(({ start }) => start);
  const leads = each((session) => session.leads);
  const sources = each((session) => session.sources.map(({ source, where }) => [source.id, where]));
  return [
    ...unlike<Aspect>('id', before.id, after.id, 'wording'),
    ...proseChange<Aspect>('title', before.title, after.title),
    ...unlike<Aspect>('form', before.form, after.form, 'content'),
    ...scheduleAspect(before, after),
    // Clock times, leaders and materials stand in the trainers' run sheet alone.
    ...unlike<Aspect>('clock', clock(before), clock(after), 'none'),
    ...unlike<Aspect>('leads', leads(before), leads(after), 'none'),
    ...unlike<Aspect>('team', before.team, after.team, 'none'),
    ...unlike<Aspect>('materials', before.trainerMaterials.map(nameOf), after.trainerMaterials.map(nameOf), 'none'),
    ...unlike<Aspect>('sources', sources(before), sources(after), 'content'),
    ...unlike<Aspect>(
      'handouts',
      before.handouts.map(({ packaged }) => packaged),
      after.handouts.map(({ packaged }) => packaged),
      'content',
    ),
    ...(body.class === 'none' ? [] : [{ aspect: 'body' as const, class: body.class, certain: body.certain }]),
  ];
}

function scheduleAspect(before: CourseDay, after: CourseDay): readonly AspectChange<Aspect>[] {
  const frame = ({ schedule }: CourseDay): unknown =>
    schedule.map(({ method, minutes, goals }) => [method, minutes, goals.map(({ id }) => id)]);
  const other = unlike<Aspect>('schedule', frame(before), frame(after), 'content');
  if (other.length > 0) return other;
  const titles = after.schedule.flatMap(({ title }, index) =>
    proseChange<Aspect>('schedule', before.schedule[index]?.title, title),
  );
  return titles.length === 0 ? [] : [{ aspect: 'schedule', ...weigh(titles) }];
}

/** The place among the days that both sides have. */
function place(day: CourseDay, own: Course, other: Course): number {
  const kept = own.days.filter(({ id, file }) =>
    other.days.some((each) => each.id === id || nameOf(each.file) === nameOf(file)),
  );
  return kept.findIndex(({ id }) => id === day.id);
}

function factsOf(day: CourseDay, course: Course, wording: (goal: Goal) => string): DayFacts {
  const sessions = day.schedule.map(({ title, method, minutes, goals, leads }) => ({
    title,
    method,
    minutes,
    goals: goals.map(wording),
    ...(leads !== undefined && { leads }),
  }));
  return {
    id: day.id,
    file: day.file,
    place: course.days.findIndex(({ id }) => id === day.id) + 1,
    title: day.title,
    form: day.form,
    minutes: sessions.reduce((sum, { minutes }) => sum + minutes, 0),
    sessions,
  };
}

function nameOf(path: string): string {
  return path.split('/').at(-1) ?? path;
}
