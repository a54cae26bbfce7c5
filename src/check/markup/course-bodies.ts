import type { Body, Course } from '../../model/course.js';

/** A text of a course and who reads it. */
export interface CourseBody {
  readonly body: Body;
  readonly reader: 'learner' | 'trainer';
  readonly kind: 'introduction' | 'task' | 'day' | 'transcript' | 'guide';
}

/** Lists every text of a course, each file once: first what learners read, then what trainers read. */
export function bodiesOf(course: Course): readonly CourseBody[] {
  const tasks = course.parts.flatMap((part) => part.tasks);
  const transcripts = new Map<string, Body>();
  for (const { media } of tasks)
    if (media?.transcript !== undefined) transcripts.set(media.transcript.file, media.transcript);
  return [
    { body: course.introduction, reader: 'learner', kind: 'introduction' },
    ...tasks.map(({ body }): CourseBody => ({ body, reader: 'learner', kind: 'task' })),
    ...[...transcripts.values()].map((body): CourseBody => ({ body, reader: 'learner', kind: 'transcript' })),
    ...course.days.map(({ body }): CourseBody => ({ body, reader: 'learner', kind: 'day' })),
    ...course.trainerTexts.map((body): CourseBody => ({ body, reader: 'trainer', kind: 'guide' })),
  ];
}
