import { describe, expect, test } from 'vitest';
import type { CoveredGoal } from '../../src/model/coverage.js';
import { renderScope } from '../../src/render/render-scope.js';
import { scopesOf } from '../../src/render/scopes.js';
import { courseCoverage, isCurrent } from '../../src/curriculum/course-coverage.js';
import { exampleContent } from '../render/courses.js';
import { courseOf, coverageOfTexts, goalOf, journeyOf, troubledFiles } from './troubled-journey.js';

const journey = journeyOf(coverageOfTexts(troubledFiles), 'resa');
const course = courseOf(journey, 'alla-fel');

/** Flags as `weight flag audiences`. */
const flags = ({ flags: found }: CoveredGoal): readonly string[] =>
  found.map(({ weight, flag, audiences, sources }) =>
    [weight, flag, ...(audiences ?? []), ...(sources ?? [])].join(' '),
  );

describe('the flags of a goal', () => {
  test.each([
    ['ingen-tranar', ['gap untrained']],
    ['for-en-grupp', ['gap one-audience boende', 'note one-part']],
    ['for-tva-grupper', ['gap audience-gap assistans', 'note one-part']],
    ['bara-frivilligt', ['weak only-voluntary', 'note one-part']],
    ['frivilligt-for-boende', ['weak only-voluntary boende']],
    ['ovas-aldrig', ['weak not-practised', 'weak not-followed-up', 'note source-outdated handbok']],
    ['foljs-inte-upp', ['weak not-followed-up', 'weak one-part']],
    ['bara-lasning', ['note only-reading', 'note one-part', 'note source-outdated handbok']],
    ['upphavd', ['gap source-repealed gammal-lag', 'weak source-stale rapport', 'note one-part']],
    ['helt-bra', []],
  ])('%s', (id, expected) => expect(flags(goalOf(course, id))).toEqual(expected));

  test('a goal is covered when it is trained for every audience', () => {
    expect(course.goals.filter(({ covered }) => !covered).map(({ id }) => id)).toEqual([
      'ingen-tranar',
      'for-en-grupp',
      'for-tva-grupper',
    ]);
  });
});

describe('what trains a goal', () => {
  test('part by part and day by day, with minutes and those that are required', () => {
    expect(course.columns).toEqual([{ id: 'preparation' }, { id: 'day-1', title: 'Kursdag ett' }, { id: 'follow-up' }]);
    expect(goalOf(course, 'helt-bra').cells).toEqual([
      { column: 'preparation', by: ['mycket'], minutes: 20, requiredMinutes: 20 },
      { column: 'day-1', by: ['dag-1#2'], minutes: 50, requiredMinutes: 50 },
      { column: 'follow-up', by: ['prova'], minutes: 20, requiredMinutes: 20 },
    ]);
    expect(goalOf(course, 'bara-frivilligt').cells).toEqual([
      { column: 'preparation', by: ['valj'], minutes: 20, requiredMinutes: 0 },
    ]);
  });

  test('practical tasks take time and train nothing', () => {
    expect(goalOf(course, 'ingen-tranar').cells).toEqual([]);
    expect(course.activities.find(({ id }) => id === 'boka')).toMatchObject({
      kind: 'task',
      activity: 'practical',
      minutes: 20,
      goals: ['ingen-tranar'],
    });
  });

  test('each audience has its own minutes', () => {
    expect(goalOf(course, 'frivilligt-for-boende').byAudience).toEqual({
      boende: { minutes: 20, requiredMinutes: 0 },
      daglig: { minutes: 40, requiredMinutes: 20 },
      assistans: { minutes: 40, requiredMinutes: 20 },
    });
  });

  test('every line is where the thing begins', () => {
    const lineOf = ({ file, line }: { readonly file: string; readonly line: number }): string =>
      troubledFiles[file]?.split('\n')[line - 1] ?? '';
    for (const goal of course.goals) expect(lineOf(goal.at)).toContain(`id: ${goal.id}`);
    for (const { kind, id, title, at } of course.activities)
      expect(lineOf(at)).toContain(kind === 'task' ? `id: ${id}` : `title: "${title}"`);
    for (const { uses, source } of course.sources) for (const { at } of uses) expect(lineOf(at)).toContain(source);
    expect(course.sources.map(({ source, trouble, at }) => `${source} ${trouble} ${lineOf(at).slice(0, 20)}`)).toEqual([
      'handbok outdated - {id: handbok, titl',
      'gammal-lag repealed - {id: gammal-lag, t',
      'rapport stale - {id: rapport, titl',
    ]);
  });

  test('a task that names more than four goals is overloaded', () => expect(course.overloaded).toEqual(['mycket']));
});

test('a course day belongs to every audience, and a task for the whole course is for everybody', () => {
  const all = course.activities.filter(({ audience }) => audience.length === 0).map(({ id }) => id);
  expect(all).toEqual(['valj', 'las', 'lag', 'boka', 'dag-1#0', 'dag-1#1', 'dag-1#2', 'prova']);
  const examples = exampleContent()
    .courses.filter(isCurrent)
    .map((each) => courseCoverage(each, ({ file }) => ({ file, line: 1 }), '2026-03-01'));
  expect(
    examples.flatMap(({ activities, audiences }) =>
      activities.filter(({ audience }) => audience.length > 0 && audience.length === audiences.length),
    ),
  ).toEqual([]);
});

test.each(['part', 'course'] as const)('tasks and days are found on the learner’s page, packaging %s', (packaging) => {
  const { courses, workspace } = exampleContent();
  for (const each of courses.filter(isCurrent).map((one) => ({ ...one, packaging }))) {
    const pages = new Map(
      scopesOf(each)
        .map((scoped) =>
          renderScope(scoped, { courses: workspace.courses, assets: { player: '', style: '', drawings: [] } }),
        )
        .map((site) => [site.page, JSON.stringify(site.files[0])]),
    );
    const { activities } = courseCoverage(each, ({ file }) => ({ file, line: 1 }), '2026-03-01');
    expect(activities.length).toBeGreaterThan(0);
    for (const { page = '' } of activities) {
      const [file = '', anchor] = page.split('#');
      expect(pages.get(file)).toContain(`id=\\"${anchor}\\"`);
    }
  }
});
