import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/jobs/check/check-content.js';
import type { CoveredGoal, GoalFlag } from '../../src/model/coverage.js';
import { loadedFile } from '../example-files.js';
import { coverageOfTexts, troubledDay } from './troubled-journey.js';

const AUDIENCES = ['boende', 'daglig', 'assistans'];
const GOALS = ['ett', 'tva', 'tre'];
const PARTS = ['preparation', 'between-days', 'follow-up'] as const;
const RULES = ['goal-untrained', 'goal-only-voluntary', 'goal-never-practised', 'goal-in-one-part'];

const audience: fc.Arbitrary<readonly string[]> = fc.subarray(AUDIENCES);
const goals = fc.subarray(GOALS, { minLength: 1 });
const task = fc.record({
  kind: fc.constantFrom('read', 'watch', 'practise', 'practical'),
  part: fc.constantFrom(...PARTS),
  isRequired: fc.boolean(),
  audience,
  goals,
});
const session = fc.record({ method: fc.constantFrom('lecture', 'exercise', 'lunch'), goals });
/** A course of three goals, whatever its tasks and sessions make of them. */
const drawnCourse = fc.record({
  hasAudiences: fc.boolean(),
  audience,
  levels: fc.array(fc.constantFrom('fakta', 'förståelse', 'färdighet', 'förtrogenhet'), { minLength: 3, maxLength: 3 }),
  tasks: fc.array(task, { minLength: 1, maxLength: 6 }),
  sessions: fc.array(session, { maxLength: 3 }),
});
type DrawnCourse = typeof drawnCourse extends fc.Arbitrary<infer Drawn> ? Drawn : never;

function filesOf({ hasAudiences, audience: whom, levels, tasks, sessions }: DrawnCourse): Record<string, string> {
  const forWhom = (ids: readonly string[]): string => (hasAudiences && ids.length > 0 ? `audience: [${ids}]\n` : '');
  // Goals stand on a line each, so that a line tells which goal is meant.
  const goalLines = GOALS.map((id, at) => `  - {id: ${id}, text: "Du kan ${id}.", level: ${levels[at]}}\n`).join('');
  const within = (own: readonly string[]): readonly string[] =>
    whom.length === 0 || own.length === 0 ? own : own.filter((id) => whom.includes(id));
  const files: Record<string, string> = {
    'kurspaket.yaml': 'language: sv\n',
    'resa/journey.yaml': `id: resa\ntitle: Resa\n${
      hasAudiences ? `audiences:\n${AUDIENCES.map((id) => `  - {id: ${id}, title: ${id}}\n`).join('')}` : ''
    }steps:\n  - {id: ny, title: Ny, courses: [kurs]}\n`,
    'resa/kurs/course.md': `---\nid: kurs\ntitle: Kurs\nversion: 1.0.0\nstatus: published\n${forWhom(whom)}goals:\n${goalLines}---\nOm.\n`,
  };
  for (const [index, each] of tasks.entries()) {
    files[`resa/kurs/${each.part}/${index + 1}-gor.md`] =
      `---\nid: gor-${index}\ntitle: Gör\nkind: ${each.kind}\ntime: 10 min\nrequired: ${each.isRequired}\n${forWhom(within(each.audience))}goals: [${each.goals}]\nwhy: "Du behöver det."\n---\nGör.\n`;
  }
  if (sessions.length > 0) {
    const schedule = sessions.map(
      (each) => `  - {time: 30 min, title: Pass, method: ${each.method}, goals: [${each.goals}]}\n`,
    );
    files['resa/kurs/course-days/1-dag.md'] =
      `---\nid: dag\ntitle: Dag\nform: online\nschedule:\n${schedule.join('')}---\nDagen.\n`;
  }
  return files;
}

/** Rule, line and whom its message names, as the rules have it. */
function complaints(files: Readonly<Record<string, string>>): readonly string[] {
  const loaded = Object.entries(files).map(([path, text]) => loadedFile(path, text));
  return checkContent(loaded, { today: troubledDay, language: 'en' })
    .filter(({ rule }) => RULES.includes(rule))
    .map(({ rule, start, message }) => {
      const named = AUDIENCES.filter((id) => message.includes(id));
      return `${rule} ${start.line} ${named.join()}`;
    })
    .sort();
}

/** The same, as coverage flags it. */
function flagged(files: Readonly<Record<string, string>>): readonly string[] {
  const courses = coverageOfTexts(files).coverage.journeys.flatMap((journey) => journey.courses);
  return courses
    .flatMap((course) =>
      course.goals.flatMap((goal) => goal.flags.flatMap((flag) => complaintOf(flag, goal, course.audiences))),
    )
    .sort();
}

function complaintOf(
  { flag, weight, audiences = [] }: GoalFlag,
  { at, covered }: CoveredGoal,
  all: readonly string[],
): readonly string[] {
  expect(covered && ['untrained', 'one-audience', 'audience-gap'].includes(flag)).toBe(false);
  switch (flag) {
    case 'untrained':
    case 'audience-gap':
      return [`goal-untrained ${at.line} ${audiences.join()}`];
    case 'one-audience':
      return [`goal-untrained ${at.line} ${all.filter((id) => !audiences.includes(id)).join()}`];
    case 'only-voluntary':
      return [`goal-only-voluntary ${at.line} ${audiences.join()}`];
    case 'not-practised':
      return [`goal-never-practised ${at.line} `];
    case 'one-part':
      // Knowledge may be taught in one go: coverage makes a note of it, the rule asks for skills alone.
      return weight === 'note' ? [] : [`goal-in-one-part ${at.line} `];
    default:
      return [];
  }
}

test('rules complain of a goal exactly where coverage flags it, and of the same audiences', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(drawnCourse, (drawn) => {
      const files = filesOf(drawn);
      const found = complaints(files);
      for (const complaint of found) {
        const [rule = '', , whom] = complaint.split(' ');
        seen.add(whom === '' ? rule : `${rule} for some`);
      }
      expect(found).toEqual(flagged(files));
    }),
    { numRuns: 40, seed: 9 },
  );
  expect([...seen].sort()).toEqual([...RULES, 'goal-only-voluntary for some', 'goal-untrained for some'].sort());
});
