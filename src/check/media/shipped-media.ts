import type { Course, Part } from '../../model/course.js';
import { mediaUses, type MediaUse } from './media-uses.js';

/**
 * Lists the files of `media/` that the package of these parts ships, each at the first place that names it, in the order of
 * the texts.
 * The first part opens the course: it carries the introduction and the course days.
 */
export function shippedMedia(course: Course, parts: readonly Part[]): readonly MediaUse[] {
  const opens = course.parts[0] !== undefined && parts.includes(course.parts[0]);
  const tasks = parts.flatMap((part) => part.tasks);
  const texts = new Set([
    ...tasks.flatMap(({ file, media }) => (media?.transcript === undefined ? [file] : [file, media.transcript.file])),
    ...(opens ? [course.file, ...course.days.map(({ file }) => file)] : []),
  ]);
  const first = new Map<string, MediaUse>();
  for (const use of mediaUses(course)) {
    // A cover is for the catalogue, and a transcript becomes text of the page.
    if (use.reader === 'trainer' || use.as === 'cover' || use.as === 'transcript') continue;
    if (texts.has(use.at.file) && !first.has(use.file.path)) first.set(use.file.path, use);
  }
  return [...first.values()];
}
