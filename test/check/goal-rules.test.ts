import { describe, expect, test } from 'vitest';
import { childsRight, childsWords, courseWithGoals, openQuestions } from '../../src/check/examples/example-course.js';
import type { Example } from '../../src/findings/rule.js';
import { findingsOf, textAt, taskText } from './read-example.js';

const twoGoals = { 'resa/kurs/course.md': courseWithGoals([openQuestions, childsRight]) };
const task = (id: string, more: string): string =>
  taskText(id, `kind: read\ntime: 10 min\nwhy: "Du behöver det."\nsource: sol\n${more}`);
const forFosterHomes = 'audience:\n  - familjehem\n';
const trainsRight = 'goals:\n  - barnets-ratt\n';

function messages(rule: string, example: Example): readonly string[] {
  return findingsOf(rule, example).map(({ message }) => message);
}

describe('goal-untrained', () => {
  test('names the audience that alone lacks training, and points at what the others get', () => {
    const example = { ...twoGoals, 'resa/kurs/preparation/02-las.md': task('mer', trainsRight + forFosterHomes) };
    const [finding, ...rest] = findingsOf('goal-untrained', example);
    expect(rest).toEqual([]);
    expect(finding?.message).toBe('The goal `barnets-ratt` is not trained for Myndighetsutövning.');
    expect(finding && textAt(finding, example)).toBe('barnets-ratt');
    expect(finding?.related.map(({ file, message }) => [file, message])).toEqual([
      ['resa/kurs/preparation/02-las.md', 'This task trains the goal, but only for another audience.'],
    ]);
  });

  test('is content with one task for each audience', () => {
    const office = 'audience:\n  - myndighet\n';
    expect(
      messages('goal-untrained', {
        ...twoGoals,
        'resa/kurs/preparation/02-las.md': task('mer', trainsRight + forFosterHomes),
        'resa/kurs/preparation/03-las.md': task('annat', trainsRight + office),
      }),
    ).toEqual([]);
  });

  test('says so where only a practical task names the goal', () => {
    const [finding] = findingsOf('goal-untrained', {
      ...twoGoals,
      'resa/kurs/preparation/02-boka.md': taskText('boka', `kind: practical\ntime: 5 min\n${trainsRight}`),
    });
    expect(finding?.message).toBe('No task and no session trains the goal `barnets-ratt`.');
    expect(finding?.related.map(({ message }) => message)).toEqual([
      'This task names the goal, but practical tasks do not count as training.',
    ]);
  });

  test('is silent while a file of the course cannot be read', () => {
    expect(messages('goal-untrained', { ...twoGoals, 'resa/kurs/preparation/02-las.md': '---\nid: [\n---\n' })).toEqual(
      [],
    );
  });

  test('is a warning in a draft, and nothing in a retired course', () => {
    const of = (status: string): readonly string[] =>
      findingsOf('goal-untrained', {
        'resa/kurs/course.md': courseWithGoals([openQuestions, childsRight], status),
      }).map(({ severity }) => severity);
    expect(of('published')).toEqual(['error']);
    expect(of('draft')).toEqual(['warning']);
    expect(of('retired')).toEqual([]);
  });
});

describe('goal-only-voluntary', () => {
  test('is judged for each audience', () => {
    expect(
      messages('goal-only-voluntary', {
        ...twoGoals,
        'resa/kurs/preparation/02-las.md': task('mer', trainsRight + forFosterHomes),
        'resa/kurs/preparation/03-las.md': task('annat', `${trainsRight}required: false\n`),
      }),
    ).toEqual(['Only voluntary tasks train the goal `barnets-ratt` for Myndighetsutövning.']);
  });

  test('leaves a goal that nothing trains to goal-untrained', () => {
    expect(messages('goal-only-voluntary', twoGoals)).toEqual([]);
  });
});

describe('goal-in-one-part', () => {
  const words = { 'resa/kurs/course.md': courseWithGoals([openQuestions, childsWords]) };
  const trainsWords = 'goals:\n  - barnets-ord\n';
  test.each([
    [
      'preparation',
      { 'resa/kurs/preparation/02-ord.md': task('ord', trainsWords) },
      'is trained only in the preparation.',
    ],
    ['follow-up', { 'resa/kurs/follow-up/02-ord.md': task('ord', trainsWords) }, 'is trained only in the follow-up.'],
    [
      'tasks between days',
      { 'resa/kurs/between-days/01-ord.md': task('ord', trainsWords) },
      'is trained only in the tasks between the course days.',
    ],
  ])('names %s', (_, files, end) => {
    expect(messages('goal-in-one-part', { ...words, ...files })).toEqual([
      `The goal \`barnets-ord\` (färdighet) ${end}`,
    ]);
  });

  test('counts the course days as a part', () => {
    const day =
      '---\nid: dag-1\ntitle: "Dag"\nform: online\nschedule:\n  - time: 45 min\n    title: "Öva"\n    method: exercise\n    goals:\n      - oppna-fragor\n---\nVi övar.\n';
    const only = {
      'resa/kurs/course-days/01-dag.md': day,
      'resa/kurs/preparation/01-las.md': taskText('las', 'kind: practical\ntime: 5 min'),
      'resa/kurs/follow-up/01-prova.md': taskText('prova', 'kind: practical\ntime: 5 min'),
    };
    expect(messages('goal-in-one-part', only)).toEqual([
      'The goal `oppna-fragor` (färdighet) is trained only in the course days.',
    ]);
  });

  test('asks nothing of a digital course, nor of facts', () => {
    const digital = {
      'resa/kurs/preparation/01-las.md': null,
      'resa/kurs/course-days/01-dag.md': null,
      'resa/kurs/follow-up/01-prova.md': null,
    };
    expect(
      messages('goal-in-one-part', {
        ...digital,
        'resa/kurs/tasks/01-las.md': task('las', 'goals:\n  - oppna-fragor\n'),
      }),
    ).toEqual([]);
    expect(
      messages('goal-in-one-part', { ...twoGoals, 'resa/kurs/preparation/02-las.md': task('mer', trainsRight) }),
    ).toEqual([]);
  });
});

describe('part-without-required', () => {
  test('names the audience for whom nothing is required', () => {
    const example = { 'resa/kurs/follow-up/01-prova.md': task('prova', `goals:\n  - oppna-fragor\n${forFosterHomes}`) };
    const [finding] = findingsOf('part-without-required', example);
    expect(finding?.message).toBe('No task in the follow-up is required for Myndighetsutövning.');
    expect(finding && textAt(finding, example).trim()).toBe('- familjehem');
  });

  test('points at what makes the task voluntary', () => {
    const example = { 'resa/kurs/follow-up/01-prova.md': task('prova', 'goals:\n  - oppna-fragor\nrequired: false\n') };
    const [finding] = findingsOf('part-without-required', example);
    expect(finding?.message).toBe('No task in the follow-up is required.');
    expect(finding && textAt(finding, example)).toBe('false');
  });
});
