import { REVIEW_SCOPES } from '../../curriculum/review-state.js';
import type { CourseChange, FactChange, GoalChange, JourneyChange } from '../../model/course-change.js';
import { coverageLines, timeLines } from './coverage-lines.js';
import { dayLine } from './day-lines.js';
import { mediaLine, rightsLine, sourceLine } from './file-lines.js';
import { bothSides, line, listed, passageLines, reworded, turned, type ChangeLine } from './lines.js';
import { lmsLines } from './lms-lines.js';
import { taskLine } from './task-lines.js';
import type { ChangeWords, SectionId } from './words.js';

/** Changes of a course in one respect. */
export interface ChangeSection {
  readonly id: SectionId;
  readonly title: string;
  readonly lines: readonly ChangeLine[];
}

/**
 * A course's changes in sections; empty ones are left out. A course that is new or gone has only those that tell what
 * it is.
 */
export function sectionsOf(change: CourseChange, words: ChangeWords): readonly ChangeSection[] {
  // First what the change means, then what it is.
  const lines: Readonly<Record<SectionId, readonly ChangeLine[]>> = {
    lms: lmsLines(change.lms, words),
    facts: change.facts.flatMap((fact) => factLines(fact, words)),
    goals: change.goals.map((goal) => goalLine(goal, words)),
    coverage: coverageLines(change.coverage, words),
    tasks: change.tasks.map((task) => taskLine(task, words)),
    days: change.days.map((day) => dayLine(day, words)),
    time: timeLines(change.times, words),
    sources: change.sources.map((source) => sourceLine(source, words)),
    media: change.media.map((file) => mediaLine(file, change.folder, words)),
    rights: change.rights.map((credit) => rightsLine(credit, words)),
    texts: change.texts.map(({ id, state, passages }) =>
      line(
        state,
        id === 'course.md' ? words.introduction : `${words.trainerText}: ${id}`,
        passageLines(passages, words.moreThings),
      ),
    ),
    signOffs: reviewLines(change, words),
  };
  return (Object.keys(lines) as SectionId[])
    .map((id) => ({ id, title: words.sections[id], lines: lines[id] }))
    .filter((section) => section.lines.length > 0);
}

function factLines({ fact, before, after }: FactChange, words: ChangeWords): readonly ChangeLine[] {
  const label = words.facts[fact];
  if (fact === 'title' || fact === 'summary') return reworded(label, before, after);
  const said = (value: string): string => {
    if (fact === 'status') return words.statuses[value as keyof ChangeWords['statuses']];
    return fact === 'packaging' ? words.packagings[value as keyof ChangeWords['packagings']] : value;
  };
  return turned(label, said(before), said(after), fact === 'audience' ? words.everybody : words.none);
}

function goalLine(change: GoalChange, words: ChangeWords): ChangeLine {
  const both = bothSides(change);
  if (both === undefined) {
    const goal = change.after ?? change.before;
    return line(change.state, `${goal?.text ?? ''} (${goal === undefined ? '' : words.levels[goal.level]})`);
  }
  const { before, after } = both;
  const details = [
    ...turned(words.level, words.levels[before.level], words.levels[after.level]),
    ...turned(words.id, before.id, after.id),
    ...(change.changed.includes('supports') ? [line('changed', words.supports)] : []),
  ];
  const [text] = reworded('', before.text, after.text);
  return text === undefined
    ? line('changed', after.text, details)
    : { ...text, ...(details.length > 0 && { lines: details }) };
}

function reviewLines(
  { staleSignOffs, concerns, waivers, folder, state }: CourseChange,
  words: ChangeWords,
): readonly ChangeLine[] {
  const short = (file: string): string => (file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file);
  if (state !== 'changed') return [];
  return [
    ...staleSignOffs.map(({ scope, by, date, files }) =>
      line('warning', `${words.scopes[scope]}: ${words.stale(by, date, files.map(short))}`),
    ),
    ...REVIEW_SCOPES.flatMap((scope) => {
      const files = concerns[scope];
      if (files.length === 0 || staleSignOffs.some((stale) => stale.scope === scope)) return [];
      return [line('note', `${words.scopes[scope]}: ${words.concerns(files.length)}`)];
    }),
    // Whoever reviews must not miss that a rule is set aside.
    ...waivers.map((waiver) =>
      line(({ kept: 'note', added: 'warning', removed: 'removed' } as const)[waiver.state], words.waiver(waiver)),
    ),
  ];
}

/** Changes of the journeys: step goals and routes. */
export function journeyLines(journeys: readonly JourneyChange[], words: ChangeWords): readonly ChangeLine[] {
  return journeys
    .filter(({ state }) => state !== 'unchanged')
    .map(({ title, state, stepGoals, routes }) =>
      line(
        state === 'unchanged' ? 'note' : state,
        title,
        state !== 'changed'
          ? []
          : [
              ...stepGoals.flatMap(({ step, goals }) =>
                goals.map((goal) => {
                  const both = bothSides(goal);
                  if (both === undefined)
                    return line(goal.state, `${step}: ${(goal.after ?? goal.before)?.text ?? ''}`);
                  const [text] = reworded(step, both.before.text, both.after.text);
                  return (
                    text ??
                    line(
                      'changed',
                      `${step}: ${both.after.text}`,
                      turned(words.level, words.levels[both.before.level], words.levels[both.after.level]),
                    )
                  );
                }),
              ),
              ...routes.map(({ step, before, after }) =>
                line('changed', words.route(step), [
                  ...listed(words.courses, before, after),
                  ...(before.length === after.length && before.every((id) => after.includes(id))
                    ? [line('changed', after.join(' → '))]
                    : []),
                ]),
              ),
            ],
      ),
    );
}
