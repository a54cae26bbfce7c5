import { expect, test } from 'vitest';
import { audiencesOf } from '../../src/curriculum/audiences.js';
import { childsRight, courseWithGoals, openQuestions } from '../../src/check/examples/example-course.js';
import { goalTraining, trainingOf, trainingParts, type Training } from '../../src/curriculum/goal-training.js';
import { readExample, taskText } from '../check/read-example.js';

const why = 'why: "Du behöver det."';
const course = readExample({
  'resa/kurs/course.md': courseWithGoals([openQuestions, childsRight]),
  'resa/kurs/preparation/01-las.md': taskText(
    'las',
    `kind: read\ntime: 10 min\ngoals:\n  - barnets-ratt\n  - oppna-fragor\n${why}`,
  ),
  'resa/kurs/preparation/02-valj.md': taskText(
    'valj',
    `kind: reflect\ntime: 5 min\nrequired: false\naudience:\n  - familjehem\ngoals:\n  - barnets-ratt\n${why}`,
  ),
  'resa/kurs/between-days/01-prova.md': taskText(
    'prova',
    `kind: practise\ntime: 20 min\ngoals:\n  - oppna-fragor\n${why}`,
  ),
  'resa/kurs/follow-up/02-boka.md': taskText('boka', 'kind: practical\ntime: 5 min\ngoals:\n  - oppna-fragor'),
});
const trainings = goalTraining(course);

function brief({ goal, part, minutes, required, activity, by }: Training): string {
  return `${goal.id} ${part} ${by.kind === 'task' ? by.task.id : `${by.day.id}#${by.index}`} ${activity} ${minutes}${required ? '' : ' voluntary'}`;
}

test('the parts come in the order in which a learner meets them', () => {
  expect(trainingParts(course)).toEqual(['preparation', 'course-days', 'between-days', 'follow-up']);
  expect(trainingParts(readExample({ 'resa/kurs/course-days/01-dag.md': null }))).toEqual(['preparation', 'follow-up']);
});

test('every task and session trains each goal it names, practical tasks none', () => {
  expect(trainings.map(brief)).toEqual([
    'barnets-ratt preparation las read 10',
    'oppna-fragor preparation las read 10',
    'barnets-ratt preparation valj reflect 5 voluntary',
    'oppna-fragor course-days dag-1#1 lecture 40',
    'oppna-fragor course-days dag-1#3 exercise 45',
    'oppna-fragor between-days prova practise 20',
    'oppna-fragor follow-up prova-i-ett-samtal practise 30',
  ]);
});

test('each training stands where the goal is named', () => {
  const texts = new Map(
    [...course.parts.flatMap(({ tasks }) => tasks), ...course.days].map(({ file, body }) => [file, body.source]),
  );
  for (const { at, goal } of trainings) expect(texts.get(at.file)?.slice(at.start, at.end)).toBe(goal.id);
});

test('an audience is trained by what is for it and for everybody', () => {
  const [, right] = course.goals;
  const [office, fosterHome] = audiencesOf(course);
  if (right === undefined || office === undefined || fosterHome === undefined)
    throw new Error('the example has changed');
  expect(trainingOf(right, trainings).length).toBe(2);
  expect(trainingOf(right, trainings, fosterHome.id).length).toBe(2);
  expect(trainingOf(right, trainings, office.id).map(brief)).toEqual(['barnets-ratt preparation las read 10']);
});

test('a course has the audiences it names, else all of its journey', () => {
  expect(audiencesOf(course).map(({ id }) => id)).toEqual(['myndighet', 'familjehem']);
  expect(
    audiencesOf({
      ...course,
      audience: audiencesOf(course)
        .slice(1)
        .map(({ id }) => id),
    }).map(({ id }) => id),
  ).toEqual(['familjehem']);
  const { journey: _, ...alone } = course;
  expect(audiencesOf(alone)).toEqual([]);
});
