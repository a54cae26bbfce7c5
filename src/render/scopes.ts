import type { Course, LearningTime, Part } from '../model/course.js';
import type { ScopedCourse } from '../model/site.js';
import { partName, wordsFor } from './words/words.js';

/** The pages of a course: one a digital part, or one for the whole, as its packaging says. */
export function scopesOf(course: Course): readonly ScopedCourse[] {
  if (course.parts.length === 0) return [];
  if (course.packaging === 'course') return [wholeOf(course)];
  const words = wordsFor(course.language, course.journey);
  return course.parts.map((part) => ({
    course,
    scope: part.id,
    parts: [part],
    title: partName(words, part.id),
    ...timesOf([part]),
  }));
}

/** The course with all its parts, whatever its pages hold. */
export function wholeOf(course: Course): ScopedCourse {
  return { course, scope: 'course', parts: course.parts, title: course.title, ...timesOf(course.parts) };
}

/**
 * Learning time of several parts together; an audience that one part does not tell apart takes the whole of that part.
 */
function timesOf(parts: readonly Part[]): Pick<ScopedCourse, 'time' | 'timeByAudience'> {
  const audiences = [...new Set(parts.flatMap((part) => Object.keys(part.timeByAudience)))];
  const byAudience = audiences.map(
    (audience) => [audience, sum(parts.map((part) => part.timeByAudience[audience] ?? part.time))] as const,
  );
  return { time: sum(parts.map((part) => part.time)), timeByAudience: Object.fromEntries(byAudience) };
}

function sum(times: readonly LearningTime[]): LearningTime {
  const add = (all: LearningTime, time: LearningTime): LearningTime => ({
    required: all.required + time.required,
    optional: all.optional + time.optional,
  });
  return times.reduce(add, { required: 0, optional: 0 });
}
