import type { SourceLine } from '../model/coverage.js';
import type { Course } from '../model/course.js';
import type { Place } from '../model/place.js';
import { lineStarts, positionAt } from '../text/lines.js';

/** Tells the line of a place; line 1 where the text of its file is not known. */
export type LineFinder = (place: Place) => SourceLine;

/** Finds lines in these texts by path. */
export function lineFinder(texts: ReadonlyMap<string, string>): LineFinder {
  const known = new Map<string, readonly number[]>();
  return ({ file, start }) => {
    const starts = known.get(file) ?? lineStarts(texts.get(file) ?? '');
    known.set(file, starts);
    return { file, line: positionAt(starts, start).line };
  };
}

/** The texts of a course that learners' tasks, days and goals stand in, by path. */
export function textsOf({
  introduction,
  parts,
  days,
}: Pick<Course, 'introduction' | 'parts' | 'days'>): ReadonlyMap<string, string> {
  const bodies = [
    introduction,
    ...parts.flatMap(({ tasks }) => tasks.map(({ body }) => body)),
    ...days.map(({ body }) => body),
  ];
  return new Map(bodies.map(({ file, source }) => [file, source]));
}
