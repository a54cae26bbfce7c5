import { posix } from 'node:path';
import type { Course, CourseDay, MediaFile, Reference, Task } from '../../model/course.js';
import type { Place } from '../../model/place.js';
import { addressPlace } from '../markup/address-place.js';
import { bodiesOf } from '../markup/course-bodies.js';
import { playedAs } from './media-types.js';

/** A place where a course names one of its media files. */
export interface MediaUse {
  readonly file: MediaFile;
  readonly as: 'cover' | 'picture' | 'link' | 'media' | 'captions' | 'transcript' | 'handout' | 'slides';
  readonly reader: 'learner' | 'trainer';
  /** The address in a text, the value in front matter. */
  readonly at: Place;
}

/** Lists everything that names a media file, in the order of the course's texts. */
export function mediaUses(course: Course): readonly MediaUse[] {
  const byPath = new Map(course.media.map((file) => [file.path, file]));
  return [
    ...use(course.image?.file, 'cover', course.at.value('image', 'file')),
    ...course.parts.flatMap((part) => part.tasks.flatMap((task) => usesOfTask(task, byPath))),
    ...course.days.flatMap((day) => usesOfDay(day, byPath)),
    ...bodiesOf(course).flatMap(({ body, reader }) =>
      [...body.references.values()].flatMap((reference): readonly MediaUse[] => {
        const file = fileMeant(reference, byPath);
        return use(file, reference.kind === 'image' ? 'picture' : 'link', addressPlace(body, reference), reader);
      }),
    ),
  ];
}

/** Finds the first use that a learner meets of each media file. */
export function learnerMedia(course: Course): readonly MediaUse[] {
  const first = new Map<string, MediaUse>();
  for (const found of mediaUses(course))
    if (found.reader === 'learner' && !first.has(found.file.path)) first.set(found.file.path, found);
  return [...first.values()];
}

/** Finds films or sounds that are only linked to: nothing says what captions or transcript they have. */
export function linkedOnly(course: Course, kind: 'film' | 'sound'): readonly MediaUse[] {
  const uses = mediaUses(course).filter(({ file, reader }) => reader === 'learner' && playedAs(file.path) === kind);
  const played = new Set(uses.filter(({ as }) => as === 'media').map(({ file }) => file.path));
  return uses.filter(({ as, file }) => (as === 'link' || as === 'handout') && !played.has(file.path));
}

/** Finds the file that a reference leads to. A misspelt name has its own finding; the file it must mean is used. */
function fileMeant({ to }: Reference, byPath: ReadonlyMap<string, MediaFile>): MediaFile | undefined {
  if (to.kind === 'media') return to.file;
  return to.kind === 'missing' && to.proposal !== undefined ? byPath.get(to.proposal) : undefined;
}

function use(
  file: MediaFile | undefined,
  as: MediaUse['as'],
  at: Place,
  reader: MediaUse['reader'] = 'learner',
): readonly MediaUse[] {
  return file === undefined ? [] : [{ file, as, reader, at }];
}

function usesOfTask({ media, at }: Task, byPath: ReadonlyMap<string, MediaFile>): readonly MediaUse[] {
  if (media === undefined) return [];
  const transcript = media.transcript && byPath.get(media.transcript.file);
  return [
    ...use(media.file, 'media', at.value('media', 'file')),
    ...use(media.captions, 'captions', at.value('media', 'captions')),
    ...use(transcript, 'transcript', at.value('media', 'transcript')),
  ];
}

function usesOfDay(day: CourseDay, byPath: ReadonlyMap<string, MediaFile>): readonly MediaUse[] {
  const slides = day.trainerMaterials.flatMap((path) => byPath.get(path) ?? []);
  return [
    ...day.handouts.flatMap((file) => use(file, 'handout', entryOf(day, 'handouts', file))),
    ...slides.flatMap((file) => use(file, 'slides', entryOf(day, 'trainerMaterials', file), 'trainer')),
  ];
}

/**
 * The entry of a list that names the file: those that could not be read have left the model's list, so the written one
 * is searched.
 */
function entryOf({ at, body }: CourseDay, key: string, file: MediaFile): Place {
  const list = at.value(key);
  const name = posix.basename(file.path);
  for (let index = 0; ; index += 1) {
    const entry = at.value(key, index);
    // Beyond the last entry stands what is above it.
    if (entry.start < list.start || (entry.start === list.start && entry.end === list.end)) return list;
    const written = posix.basename(
      body.source
        .slice(entry.start, entry.end)
        .replace(/^["']|["']$/g, '')
        .normalize('NFC'),
    );
    if (written === name || written === encodeURI(name)) return entry;
  }
}
