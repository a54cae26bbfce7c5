import type { Course } from '../model/course.js';
import type { SourceFacts } from '../model/course-change.js';
import type { Source } from '../model/workspace.js';
import { proseChange } from './body-change.js';
import { matched, oneSided, twoSided, unlike, type AspectChange, type Weighed } from './matched.js';

type Aspect = keyof SourceFacts;

/** The sources that tasks and sessions of a course point to, each once. */
export function sourcesOf(course: Course): readonly Source[] {
  const references = [
    ...course.parts.flatMap((part) => part.tasks),
    ...course.days.flatMap((day) => day.schedule),
  ].flatMap((each) => each.sources);
  return [...new Map(references.map(({ source }) => [source.id, source])).values()];
}

/**
 * Sources that are new, gone or other ones; matched by id and earlier ids. When a source was last checked is seen by
 * nobody but us.
 */
export function sourceChanges(
  base: readonly Source[],
  head: readonly Source[],
): readonly Weighed<SourceFacts, Aspect>[] {
  return matched<Source>(base, head).flatMap(({ before, after }) => {
    const facts = { ...(before && { before: factsOf(before) }), ...(after && { after: factsOf(after) }) };
    if (before === undefined || after === undefined)
      return [oneSided<SourceFacts, Aspect>((after ?? before)?.id ?? '', facts, 'content')];
    return (
      twoSided(
        after.id,
        { before: factsOf(before), after: factsOf(after) },
        aspectsOf(factsOf(before), factsOf(after)),
      ) ?? []
    );
  });
}

function aspectsOf(before: SourceFacts, after: SourceFacts): readonly AspectChange<Aspect>[] {
  return [
    ...proseChange<Aspect>('title', before.title, after.title),
    ...unlike<Aspect>('number', before.number, after.number, 'content'),
    ...proseChange<Aspect>('publisher', before.publisher, after.publisher),
    ...unlike<Aspect>('kind', before.kind, after.kind, 'wording'),
    ...unlike<Aspect>(
      'url',
      before.url,
      after.url,
      before.url === undefined || after.url === undefined ? 'content' : 'wording',
    ),
    ...unlike<Aspect>('status', before.status, after.status, 'content'),
    ...unlike<Aspect>('minutes', before.minutes, after.minutes, 'wording'),
    ...unlike<Aspect>('checked', before.checked, after.checked, 'none'),
  ];
}

function factsOf({ title, number, publisher, kind, url, status, checked, minutes }: Source): SourceFacts {
  return {
    title,
    publisher,
    kind,
    status,
    ...(number !== undefined && { number }),
    ...(url !== undefined && { url }),
    ...(checked !== undefined && { checked }),
    ...(minutes !== undefined && { minutes }),
  };
}
