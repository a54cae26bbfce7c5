import type { IdOwner } from '../model/reader-faults.js';
import { posix } from 'node:path';
import { isFor } from '../curriculum/audiences.js';
import type {
  ForWhom,
  Goal,
  LearningTime,
  MediaFile,
  Part,
  PartId,
  SourceReference,
  Task,
  TaskMedia,
} from '../model/course.js';
import type { AudienceId, TaskId } from '../model/ids.js';
import type { Origin, Place } from '../model/place.js';
import type { LoadedFile } from '../model/source-file.js';
import type { Source } from '../model/workspace.js';
import { idProposal } from '../text/ascii.js';
import { minutesOf } from '../text/duration.js';
import { decodeText } from './decode.js';
import { readDocument } from './document.js';
import { lookUp, type Known } from './ids.js';
import { listOf, present, type Loose } from './loose.js';
import { parseMarkdown } from './markdown/parse.js';
import { bodyOf, type Resolve } from './markdown/references.js';
import type { FindingOf, SchemaFault } from '../model/reader-faults.js';
import type { Notes } from './reading.js';
import type { TaskFile } from './schema/types.generated.js';

/** What the files of a course need to know of the rest of it. */
export interface CourseContext {
  readonly goals: Known<Goal>;
  readonly sources: Known<Source>;
  /** The journey's audiences. */
  readonly audiences: Known<AudienceId>;
  readonly audience: ForWhom;
  readonly resolve: Resolve;
  readonly files: ReadonlyMap<string, LoadedFile>;
  readonly register: (kind: IdOwner, id: string, at: Place) => boolean;
  readonly notes: Notes;
}

/** Reads a task's file. */
export function readTask(file: LoadedFile, context: CourseContext): Task | undefined {
  const before = context.notes.findings.length;
  const document = readDocument('task', file, context.notes);
  nameGoals(context, before);
  if (document === undefined) return undefined;
  const { data, at } = document;
  const id = (data.id ?? idProposal(posix.basename(file.path))) as TaskId;
  if (data.id !== undefined) context.register('task', id, at.value('id'));
  for (const [index, former] of listOf(data.formerly).entries())
    if (former !== undefined) context.register('former-task', former, at.value('formerly', index));
  const media = data.media && taskMedia(data.media, at, file.path, context);
  return {
    id,
    formerly: listOf(data.formerly).filter((former) => former !== undefined),
    title: data.title ?? id,
    kind: data.kind ?? 'practical',
    minutes: minutesOf(data.time ?? '') ?? 0,
    goals: goalsOf(data.goals, at, ['goals'], context),
    required: data.required ?? true,
    audience: audienceOf(data.audience, at, context),
    sources: sourcesOf(data.source, at, ['source'], context),
    body: bodyOf(file.path, document.text, document.tree, context.resolve),
    file: file.path,
    at,
    ...present({ why: data.why, when: data.when, media }),
  };
}

/** Most goals that a sentence can list. */
const LISTED = 8;

/**
 * Adds to findings that ask for a goal which goals there are: all of them where none is named, the one whose sentence
 * stands instead of its id.
 */
export function nameGoals({ goals, notes: { findings } }: CourseContext, from: number): void {
  for (let index = from; index < findings.length; index += 1) {
    const finding = findings[index];
    if (finding?.rule !== 'schema') continue;
    const meant = goalsMeant(finding.facts, goals);
    if (meant.length > 0)
      findings[index] = { ...finding, facts: { ...finding.facts, known: meant.map(({ id }) => id) } as SchemaFault };
  }
}

function goalsMeant(fault: SchemaFault, { byId, complete }: CourseContext['goals']): readonly Goal[] {
  if (fault.key !== 'goals') return [];
  if (fault.kind === 'required') return complete && byId.size <= LISTED ? [...byId.values()] : [];
  if (fault.kind !== 'id' || fault.means !== 'goal') return [];
  const sentence = fault.value.replace(/…$/, '');
  const meant = [...byId.values()].filter(({ text }) => text.replace(/\s+/g, ' ').startsWith(sentence));
  return meant.length === 1 ? meant : [];
}

/** A reference that leads to no media of the course, as a finding without its place. */
type Misreference = {
  readonly [Rule in 'trainer-material-linked' | 'outside-course' | 'remote-resource' | 'missing-file']: Pick<
    FindingOf<Rule>,
    'rule' | 'facts'
  >;
}['trainer-material-linked' | 'outside-course' | 'remote-resource' | 'missing-file'];

/** The goals named by their ids; unknown ones are findings. */
export function goalsOf(
  ids: readonly (string | undefined)[] | undefined,
  at: Origin,
  path: readonly (string | number)[],
  context: CourseContext,
): readonly Goal[] {
  const goals = listOf(ids).map((id, index) =>
    id === undefined
      ? undefined
      : lookUp(id, context.goals, context.notes, (unknown) => ({
          rule: 'unknown-goal',
          at: at.value(...path, index),
          facts: { kind: 'goal', ...unknown },
        })),
  );
  return [...new Set(goals.filter((goal) => goal !== undefined))];
}

/** The sources named by id, or by id and place. */
export function sourcesOf(
  written: Loose<TaskFile['source']> | undefined,
  at: Origin,
  path: readonly (string | number)[],
  context: CourseContext,
): readonly SourceReference[] {
  return listOf(written).flatMap((entry, index) => {
    if (entry === undefined) return [];
    const own = Array.isArray(written) ? [...path, index] : path;
    const [id, where, place] =
      typeof entry === 'string'
        ? [entry, undefined, at.value(...own)]
        : [entry.id, entry.where, at.value(...own, 'id')];
    const source =
      id === undefined
        ? undefined
        : lookUp(id, context.sources, context.notes, (unknown) => ({
            rule: 'unknown-source',
            at: place,
            facts: { kind: 'reference', ...unknown },
          }));
    return source === undefined ? [] : [{ source, at: place, ...present({ where }) }];
  });
}

function audienceOf(written: readonly (string | undefined)[] | undefined, at: Origin, context: CourseContext): ForWhom {
  if (written === undefined) return context.audience;
  const offered = context.audience === 'everybody' ? [...context.audiences.byId.values()] : context.audience;
  const known = { byId: new Map(offered.map((id) => [String(id), id])), complete: context.audiences.complete };
  const chosen = new Set(
    written.map((id, index) =>
      id === undefined
        ? undefined
        : lookUp(id, known, context.notes, (unknown) => ({
            rule: 'unknown-audience',
            at: at.value('audience', index),
            facts: { kind: 'task', ...unknown },
          })),
    ),
  );
  return chosen.size === 0 || chosen.has(undefined) || chosen.size === offered.length
    ? context.audience
    : offered.filter((id) => chosen.has(id));
}

/**
 * The file that front matter names, if it is one of the course's own; for a name that is misspelt the file it must
 * mean, so that one mistake is told once.
 */
export function fileAt(
  written: string | undefined,
  place: Place,
  fromFile: string,
  context: CourseContext,
): MediaFile | undefined {
  if (written === undefined) return undefined;
  const to = context.resolve(written, fromFile);
  const report = (found: Misreference): undefined => {
    context.notes.findings.push({ at: place, ...found });
    return undefined;
  };
  if (to.kind === 'media') return to.file;
  if (to.kind === 'trainer') return report({ rule: 'trainer-material-linked', facts: { path: written } });
  if (to.kind === 'outside' || to.kind === 'course')
    return report({ rule: 'outside-course', facts: { kind: 'path', path: written } });
  if (to.kind === 'web' || to.kind === 'unsafe' || to.kind === 'mail')
    return report({ rule: 'remote-resource', facts: { url: written } });
  if (to.kind === 'task' || to.kind === 'day' || to.kind === 'introduction')
    return report({ rule: 'missing-file', facts: { kind: 'text', path: written } });
  if (to.kind === 'missing' && to.told === true) return undefined;
  if (to.kind !== 'missing' || to.proposal === undefined)
    return report({ rule: 'missing-file', facts: { kind: 'missing', path: written } });
  const proposal = posix.relative(posix.dirname(fromFile), to.proposal);
  report({ rule: 'missing-file', facts: { kind: 'missing', path: written, proposal } });
  const meant = context.resolve(encodeURI(proposal), fromFile);
  return meant.kind === 'media' ? meant.file : undefined;
}

function taskMedia(
  media: Loose<NonNullable<TaskFile['media']>>,
  at: Origin,
  file: string,
  context: CourseContext,
): TaskMedia | undefined {
  const film = fileAt(media.file, at.value('media', 'file'), file, context);
  const captions = fileAt(media.captions, at.value('media', 'captions'), file, context);
  const transcriptFile = fileAt(media.transcript, at.value('media', 'transcript'), file, context);
  // Anything but Markdown is no transcript of ours: missing-transcript says so.
  const loaded =
    transcriptFile !== undefined && /\.md$/i.test(transcriptFile.path)
      ? context.files.get(transcriptFile.path)
      : undefined;
  const text = loaded && decodeText(loaded, context.notes);
  const transcript =
    text === undefined || loaded === undefined
      ? undefined
      : bodyOf(loaded.path, text, parseMarkdown(loaded.path, text, context.notes), context.resolve);
  if (film === undefined) return undefined;
  return {
    file: film,
    type: /\.(?:mp3|m4a|ogg|oga|wav|aac|flac)$/i.test(film.path) ? 'sound' : 'film',
    ...present({
      captions,
      transcript,
      minutes: minutesOf(media.duration ?? ''),
      audioDescription: media.audioDescription,
    }),
  };
}

/** A part with its learning time, in all and by audience where tasks differ. */
export function partOf(id: PartId, tasks: readonly Task[], audiences: readonly AudienceId[]): Part {
  const differ = new Set(tasks.map(({ audience }) => (audience === 'everybody' ? '*' : audience.join(' ')))).size > 1;
  const timeByAudience = differ
    ? Object.fromEntries(
        audiences.map((audience) => [audience, timeOf(tasks.filter((task) => isFor(task.audience, audience)))]),
      )
    : {};
  return { id, tasks, time: timeOf(tasks), timeByAudience };
}

function timeOf(tasks: readonly Task[]): LearningTime {
  const sum = (required: boolean): number =>
    tasks.filter((task) => task.required === required).reduce((minutes, task) => minutes + task.minutes, 0);
  return { required: sum(true), optional: sum(false) };
}
