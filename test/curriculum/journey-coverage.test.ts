import { describe, expect, test } from 'vitest';
import { addTimes, spentTime, wholeTime } from '../../src/curriculum/spent-time.js';
import { courseOf, coverageOfTexts, journeyOf, troubledFiles } from './troubled-journey.js';

const report = coverageOfTexts(troubledFiles);
const journey = journeyOf(report, 'resa');
const withThreshold = (percent: string): Readonly<Record<string, string>> => ({
  ...troubledFiles,
  'resa/journey.yaml': (troubledFiles['resa/journey.yaml'] ?? '').replace('failUnder: 75', `failUnder: ${percent}`),
});

describe('which courses count', () => {
  test('drafts do and are marked; retired and unreadable ones do not and are named', () => {
    expect(journey.courses.map(({ course, status, complete }) => [course, status, complete])).toEqual([
      ['alla-fel', 'published', true],
      ['utkast', 'draft', true],
      ['halv', 'published', false],
    ]);
    expect(journey.retired).toEqual(['utgatt']);
    expect(journey.unreadable).toEqual(['trasig']);
  });

  test('courses without a journey stand together', () => {
    expect(journeyOf(report, undefined)).toMatchObject({
      title: 'Kurser utan resa',
      goals: { covered: 1, of: 1, percent: 100 },
      steps: [],
      failUnder: 100,
      passes: true,
    });
    expect(journeyOf(coverageOfTexts(troubledFiles, [], 'en'), undefined).title).toBe('Courses without a journey');
  });

  test('a path is a part of a journey: its step goals are not judged then', () => {
    const { coverage } = coverageOfTexts(troubledFiles, ['resa/utkast']);
    expect(
      coverage.journeys.map(({ journey: id, partial, courses, stepGoals, unreadable }) => ({
        id,
        partial,
        courses: courses.map(({ course }) => course),
        stepGoals,
        unreadable,
      })),
    ).toEqual([{ id: 'resa', partial: true, courses: ['utkast'], stepGoals: { covered: 0, of: 0 }, unreadable: [] }]);
    expect(coverageOfTexts(troubledFiles, ['resa']).coverage.journeys).toEqual([journey]);
  });
});

describe('the threshold', () => {
  test('is the journey’s own, else the workspace’s, and is met exactly', () => {
    expect(journey).toMatchObject({ goals: { covered: 9, of: 12, percent: 75 }, failUnder: 75, passes: true });
    expect(journeyOf(coverageOfTexts(withThreshold('75.1')), 'resa').passes).toBe(false);
    const above = { ...withThreshold('75'), 'kurspaket.yaml': 'coverage: {failUnder: 60}\n' };
    const own = {
      ...above,
      'resa/journey.yaml': (troubledFiles['resa/journey.yaml'] ?? '').replace('coverage: {failUnder: 75}\n', ''),
    };
    expect(journeyOf(coverageOfTexts(own), 'resa').failUnder).toBe(60);
  });

  test('a course that cannot be read fails the whole, whatever the figures say', () => {
    expect(report.coverage.passes).toBe(false);
    const { 'resa/trasig/course.md': _, ...readable } = troubledFiles;
    expect(coverageOfTexts(readable).coverage.passes).toBe(true);
  });

  test('percentages are rounded down: 100 means all', () => {
    const many = Array.from(
      { length: 200 },
      (_, index) => `  - id: mal-${index}\n    text: "Du kan ${index}."\n    level: fakta\n`,
    ).join('');
    const texts = {
      'kurspaket.yaml': 'language: sv\n',
      'kurs/course.md': `---\nid: kurs\ntitle: Kurs\nversion: 1.0.0\nstatus: published\ngoals:\n${many}---\nText.\n`,
      'kurs/tasks/01-gor.md': `---\nid: gor\ntitle: Gör\nkind: write\ntime: 5 min\ngoals: [${Array.from({ length: 199 }, (_, index) => `mal-${index}`).join(', ')}]\nwhy: Därför.\n---\nText.\n`,
    };
    expect(journeyOf(coverageOfTexts(texts), undefined).goals).toEqual({ covered: 199, of: 200, percent: 99 });
  });

  test('a journey without goals has no percentage and fails nobody', () => {
    const empty = { 'resa/journey.yaml': 'id: resa\ntitle: Resa\nsteps:\n  - {id: ny, title: Ny}\n' };
    expect(journeyOf(coverageOfTexts(empty), 'resa')).toMatchObject({
      goals: { covered: 0, of: 0 },
      passes: true,
      courses: [],
    });
    expect(journeyOf(coverageOfTexts(empty), 'resa').goals).not.toHaveProperty('percent');
  });
});

describe('step goals', () => {
  const goals = journey.steps.flatMap((step) => step.goals);

  test('are covered by course goals that are', () => {
    expect(goals.map(({ id, state, supportedBy }) => [id, state, supportedBy.length])).toEqual([
      ['ny-handlagga', 'covered', 10],
      ['ny-otranat', 'untrained', 1],
      ['ny-ensamt', 'unsupported', 0],
    ]);
    expect(journey.stepGoals).toEqual({ covered: 1, of: 3, percent: 33 });
  });

  test('count each task once, however many of their course goals it trains, and for whom it is', () => {
    // All tasks that train something, 9 × 20, and two sessions.
    expect(goals[0]).toMatchObject({ minutes: 20 * 9 + 40 + 50, requiredMinutes: 20 * 8 + 40 + 50 });
    expect(goals[0]?.byAudience).toMatchObject({
      boende: { minutes: 20 * 8 + 90 },
      daglig: { minutes: 20 * 7 + 90 },
      assistans: { minutes: 20 * 6 + 90 },
    });
  });
});

test('a source is told of once, with its uses in every course', () => {
  const twice = {
    ...troubledFiles,
    'resa/utkast/tasks/01-gor.md': (troubledFiles['resa/utkast/tasks/01-gor.md'] ?? '').replace(
      'why:',
      'source: gammal-lag\nwhy:',
    ),
  };
  const found = journeyOf(coverageOfTexts(twice), 'resa').sources.find(({ source }) => source === 'gammal-lag');
  expect(found?.uses.map(({ course, activity }) => [course, activity])).toEqual([
    ['alla-fel', 'lag'],
    ['utkast', 'gor'],
  ]);
});

describe('time', () => {
  const course = courseOf(journey, 'alla-fel');

  test('is required and voluntary tasks and days without lunch, as each audience meets them', () => {
    expect(spentTime(course)).toEqual({ required: 160, optional: 20, days: 90 });
    expect(spentTime(course, 'boende')).toEqual({ required: 140, optional: 20, days: 90 });
    expect(spentTime(course, 'assistans')).toEqual({ required: 100, optional: 20, days: 90 });
  });

  test('of a course for others is none, and times add up', () => {
    expect(spentTime({ ...course, audiences: ['boende'] }, 'daglig')).toEqual({ required: 0, optional: 0, days: 0 });
    expect(wholeTime(addTimes([spentTime(course), spentTime(course, 'boende')]))).toBe(270 + 250);
  });
});
