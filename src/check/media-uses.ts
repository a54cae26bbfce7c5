import { posix } from 'node:path';
import type { Course, CourseDay, MediaFile, Task } from '../model/course.js';
import type { Place } from '../model/place.js';
import { addressPlace } from './address-place.js';
import { bodiesOf } from './course-bodies.js';
import { playedAs } from './media-types.js';

/** A place where a course names one of its media files. */
export interface MediaUse {
  readonly file: MediaFile;
  readonly as: 'cover' | 'picture' | 'link' | 'media' | 'captions' | 'transcript' | 'handout' | 'slides';
  readonly reader: 'learner' | 'trainer';
  /** The address in a text, the value in front matter. */
  readonly at: Place;
}

/** Everything that names a media file, in the order of the course's texts. */
export function mediaUses(course: Course): readonly MediaUse[] {
  const byPath = new Map(course.media.map((file) => [file.path, file]));
  return [
    ...(course.image === undefined ? [] : [{ file: course.image.file, as: 'cover', reader: 'learner', at: course.at.value('image', 'file') } as const]),
    ...course.parts.flatMap((part) => part.tasks.flatMap((task) => usesOfTask(task, byPath))),
    ...course.days.flatMap((day) => usesOfDay(day, byPath)),
    ...bodiesOf(course).flatMap(({ body, reader }) => [...body.references.values()].flatMap((reference): readonly MediaUse[] => {
      if (reference.to.kind !== 'media') return [];
      return [{ file: reference.to.file, as: reference.kind === 'image' ? 'picture' : 'link', reader, at: addressPlace(body, reference) }];
    })),
  ];
}

/** The first thing that a learner meets of each media file: one use a file. */
export function learnerMedia(course: Course): readonly MediaUse[] {
  const first = new Map<string, MediaUse>();
  for (const use of mediaUses(course)) if (use.reader === 'learner' && !first.has(use.file.path)) first.set(use.file.path, use);
  return [...first.values()];
}

/** Films or sounds that are only linked to: nothing says what captions or transcript they have. */
export function linkedOnly(course: Course, kind: 'film' | 'sound'): readonly MediaUse[] {
  const uses = mediaUses(course);
  const played = new Set(uses.filter(({ as }) => as === 'media').map(({ file }) => file.path));
  return uses.filter(({ as, reader, file }) => reader === 'learner' && (as === 'link' || as === 'handout') && playedAs(file.path) === kind && !played.has(file.path));
}

function usesOfTask({ media, at }: Task, byPath: ReadonlyMap<string, MediaFile>): readonly MediaUse[] {
  if (media === undefined) return [];
  const transcript = media.transcript && byPath.get(media.transcript.file);
  return [
    { file: media.file, as: 'media', reader: 'learner', at: at.value('media', 'file') },
    ...(media.captions === undefined ? [] : [{ file: media.captions, as: 'captions', reader: 'learner', at: at.value('media', 'captions') } as const]),
    ...(transcript === undefined ? [] : [{ file: transcript, as: 'transcript', reader: 'learner', at: at.value('media', 'transcript') } as const]),
  ];
}

function usesOfDay(day: CourseDay, byPath: ReadonlyMap<string, MediaFile>): readonly MediaUse[] {
  const slides = day.trainerMaterials.flatMap((path) => byPath.get(path) ?? []);
  return [
    ...day.handouts.map((file): MediaUse => ({ file, as: 'handout', reader: 'learner', at: entryOf(day, 'handouts', file) })),
    ...slides.map((file): MediaUse => ({ file, as: 'slides', reader: 'trainer', at: entryOf(day, 'trainerMaterials', file) })),
  ];
}

/** The entry of a list that names the file: those that could not be read have left the model's list, so the written one is searched. */
function entryOf({ at, body }: CourseDay, key: string, file: MediaFile): Place {
  const list = at.value(key);
  for (let index = 0; ; index += 1) {
    const entry = at.value(key, index);
    if (entry.start === list.start && entry.end === list.end) return list;
    if (body.source.slice(entry.start, entry.end).replace(/["']$/, '').endsWith(posix.basename(file.path))) return entry;
  }
}
