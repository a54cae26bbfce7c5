import type { Course, Goal } from '../model/course.js';
import { concerned, type Concerned } from './audiences.js';
import { trainingOf, trainingParts, type Training, type TrainingPart } from './goal-training.js';
import { isReceiving, needsPractice } from './practice.js';

/** Parts of a course that say whom it is for. */
type Learners = Pick<Course, 'audience' | 'journey'>;

/** Learners for whom nothing trains the goal. `trainings` are all those of the course. */
export function untrainedFor(goal: Goal, course: Learners, trainings: readonly Training[]): Concerned {
  return concerned(course, (audience) => trainingOf(goal, trainings, audience).length === 0);
}

/** Learners for whom something trains the goal, but nothing that is required. */
export function onlyVoluntaryFor(goal: Goal, course: Learners, trainings: readonly Training[]): Concerned {
  return concerned(course, (audience) => {
    const found = trainingOf(goal, trainings, audience);
    return found.length > 0 && found.every(({ required }) => !required);
  });
}

/** Finds the one part in which the goal is trained, in a course that has several. Only skills suffer from that. */
export function onlyPartOf(
  goal: Goal,
  course: Pick<Course, 'parts' | 'days'>,
  trainings: readonly Training[],
): TrainingPart | undefined {
  if (trainingParts(course).length < 2) return undefined;
  const [first, ...more] = trainingOf(goal, trainings);
  return more.every(({ part }) => part === first?.part) ? first?.part : undefined;
}

/** Tells whether the goal is a skill that learners only read, watch or hear about. */
export function isNeverPractised(goal: Goal, trainings: readonly Training[]): boolean {
  const found = trainingOf(goal, trainings);
  return needsPractice(goal.level) && found.length > 0 && found.every(({ activity }) => isReceiving(activity));
}
