import { fileNames } from '../curriculum/body-content.js';
import type { Body, Course, Credit, MediaFile } from '../model/course.js';
import type { MediaChange, RightsChange, TextChange } from '../model/course-change.js';
import { textChange } from '../text/word-difference.js';
import { bodyChange } from './body-change.js';
import { matched, oneSided, twoSided, unlike, type AspectChange, type Pair, type Weighed } from './matched.js';
import { passagesOf } from './passages.js';

type MediaFacts = NonNullable<MediaChange['after']>;

/**
 * Pictures, films, sounds, captions and hand-outs that are new, gone or other ones; what no learner meets is of class
 * none.
 */
export function mediaChanges(
  base: Course,
  head: Course,
): readonly Weighed<MediaFacts, MediaChange['changed'][number]>[] {
  const [was, is] = [mediaOf(base), mediaOf(head)];
  const [shownBefore, shownAfter] = [shownBy(base), shownBy(head)];
  const gone = was.filter(({ id }) => !is.some((file) => file.id === id));
  const moved = is.flatMap((file): readonly (readonly [string, string])[] => {
    const from =
      was.some(({ id }) => id === file.id) || file.digest === undefined
        ? undefined
        : gone.find(({ digest }) => digest === file.digest);
    return from === undefined ? [] : [[file.id, from.id]];
  });
  const formerly = new Map(moved);
  return matched(
    was,
    is.map((file) => ({ ...file, formerly: formerly.has(file.id) ? [formerly.get(file.id) ?? ''] : [] })),
  ).flatMap(({ before, after }) => {
    const shown =
      (before !== undefined && shownBefore.has(before.path)) || (after !== undefined && shownAfter.has(after.path));
    const facts = { ...(before && { before: factsOf(before) }), ...(after && { after: factsOf(after) }) };
    if (before === undefined || after === undefined)
      return [oneSided<MediaFacts, 'bytes' | 'path'>((after ?? before)?.id ?? '', facts, shown ? 'content' : 'none')];
    const bytes = differs(before, after);
    const aspects: readonly AspectChange<'bytes' | 'path'>[] = [
      ...(bytes === 'none' ? [] : [{ aspect: 'bytes' as const, class: shown ? bytes : ('none' as const) }]),
      ...unlike<'bytes' | 'path'>('path', before.id, after.id, shown ? 'wording' : 'none'),
    ];
    return twoSided(after.id, { before: factsOf(before), after: factsOf(after) }, aspects) ?? [];
  });
}

/** Entries of media/credits.yaml that are new, gone or other ones. */
export function rightsChanges(base: Course, head: Course): readonly Weighed<Credit, RightsChange['changed'][number]>[] {
  const named = (credits: readonly Credit[]): readonly { readonly id: string; readonly credit: Credit }[] =>
    credits.map((credit) => ({ id: credit.file, credit }));
  return matched(named(base.credits), named(head.credits)).flatMap(({ before, after }) => {
    const facts = { ...(before && { before: before.credit }), ...(after && { after: after.credit }) };
    if (before === undefined || after === undefined)
      return [oneSided<Credit, RightsChange['changed'][number]>((after ?? before)?.id ?? '', facts, 'wording')];
    const [was, is] = [before.credit, after.credit];
    return (
      twoSided(after.id, { before: was, after: is }, [
        ...unlike<RightsChange['changed'][number]>('creator', was.creator, is.creator, 'wording'),
        ...unlike<RightsChange['changed'][number]>('licence', was.licence, is.licence, 'wording'),
        ...unlike<RightsChange['changed'][number]>('source', was.source, is.source, 'wording'),
        ...unlike<RightsChange['changed'][number]>('consent', was.consent, is.consent, 'none'),
      ]) ?? []
    );
  });
}

/** The introduction and the trainers' texts. Trainers' texts are in no package, so of class none. */
export function textChanges(base: Course, head: Course): readonly Weighed<{ readonly file: string }, 'body'>[] {
  const names = { before: fileNames(base), after: fileNames(head) };
  return textPairs(base, head).flatMap(({ id, before, after }) => {
    const facts = { ...(before && { before: { file: before.file } }), ...(after && { after: { file: after.file } }) };
    if (before === undefined || after === undefined)
      return [oneSided<{ readonly file: string }, 'body'>(id, facts, 'none')];
    const { class: each, certain } = bodyChange(
      { body: before, names: names.before },
      { body: after, names: names.after },
    );
    const seen = after === head.introduction;
    return each === 'none'
      ? []
      : [
          {
            change: {
              id,
              state: 'changed',
              class: seen ? each : 'none',
              changed: ['body'],
              before: { file: before.file },
              after: { file: after.file },
              passages: passagesOf(before, after),
            } satisfies TextChange,
            certain,
          },
        ];
  });
}

/** Introduction and trainers' texts of both sides; the id is the file's path in the course. */
export function textPairs(base: Course, head: Course): readonly (Pair<Body> & { readonly id: string })[] {
  const named = (course: Course): readonly { readonly id: string; readonly body: Body }[] =>
    [course.introduction, ...course.trainerTexts].map((body) => ({
      id: body.file.slice(course.folder.length + 1),
      body,
    }));
  return matched(named(base), named(head)).map(({ before, after }) => ({
    id: (after ?? before)?.id ?? '',
    ...(before && { before: before.body }),
    ...(after && { after: after.body }),
  }));
}

type ComparedFile = Pick<MediaFile, 'path' | 'bytes' | 'digest' | 'text'>;
type NamedFile = ComparedFile & { readonly id: string };

/** By their path in the course, trainers' slides with them; texts (transcripts) are compared where they are read. */
function mediaOf(course: Course): readonly NamedFile[] {
  const files: readonly ComparedFile[] = [
    ...course.media.filter(({ path }) => !path.endsWith('.md')),
    ...(course.trainerFiles ?? []),
  ];
  return files.map((file) => ({ ...file, id: file.path.slice(course.folder.length + 1) }));
}

function factsOf({ path, bytes }: ComparedFile): MediaFacts {
  return { path, bytes };
}

/** Captions are read: a corrected word is wording. Everything else is seen or heard. */
function differs(before: ComparedFile, after: ComparedFile): 'none' | 'wording' | 'content' {
  if (before.text === undefined || after.text === undefined)
    return before.bytes === after.bytes && before.digest === after.digest ? 'none' : 'content';
  const [a, b] = [before.text, after.text].map((text) => text.replaceAll('\r\n', '\n'));
  if (a === b) return 'none';
  return /\.(?:vtt|srt)$/i.test(after.path) ? textChange(a ?? '', b ?? '') : 'content';
}

/** Paths of the files that a learner can meet. */
function shownBy(course: Course): ReadonlySet<string> {
  const tasks = course.parts.flatMap((part) => part.tasks);
  const media = tasks.flatMap((task) => (task.media === undefined ? [] : [task.media]));
  const bodies = [
    course.introduction,
    ...tasks.map(({ body }) => body),
    ...course.days.map(({ body }) => body),
    ...media.flatMap(({ transcript }) => transcript ?? []),
  ];
  const linked = bodies.flatMap(({ references }) =>
    [...references.values()].flatMap(({ to }) => (to.kind === 'media' ? [to.file] : [])),
  );
  const files = [
    ...linked,
    ...media.flatMap(({ file, captions }) => [file, captions]),
    ...course.days.flatMap(({ handouts }) => handouts),
    course.image?.file,
  ];
  return new Set(files.flatMap((file) => file?.path ?? []));
}
