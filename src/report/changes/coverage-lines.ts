import { stateOf } from '../../diff/matched.js';
import type { CoverageChange, TimeChange, TrainingCell } from '../../model/course-change.js';
import type { LearningTime } from '../../model/course.js';
import { durationText } from '../../text/duration.js';
import { line, signedDuration, type ChangeLine } from './lines.js';
import type { ChangeWords } from './words.js';

/**
 * Numbers of goals trained before and after, and the goals that are now trained elsewhere or for longer or shorter.
 */
export function coverageLines({ before, after, goals }: CoverageChange, words: ChangeWords): readonly ChangeLine[] {
  if (after === undefined) return [];
  const said = words.trained(after.trained, after.goals);
  const was =
    before === undefined || (before.trained === after.trained && before.goals === after.goals)
      ? ''
      : ` ${words.before(words.trained(before.trained, before.goals))}`;
  const each = goals.flatMap((goal): readonly ChangeLine[] => {
    if (goal.after === undefined || before === undefined) return [];
    const details = cellLines(goal.before ?? [], goal.after, words);
    if (goal.after.length === 0) return [line('warning', words.untrained(goal.text), details)];
    return goal.before === undefined || details.length === 0 ? [] : [line('changed', goal.text, details)];
  });
  const isWhole = after.trained === after.goals;
  return was === '' && each.length === 0 && isWhole && before !== undefined
    ? []
    : [line(isWhole ? 'note' : 'warning', `${said}${was}`), ...each];
}

function cellLines(
  before: readonly TrainingCell[],
  after: readonly TrainingCell[],
  words: ChangeWords,
): readonly ChangeLine[] {
  const parts = [...new Set([...after, ...before].map(({ part }) => part))];
  return parts.flatMap((part) => {
    const [was, is] = [before, after].map((cells) => cells.find((cell) => cell.part === part)?.minutes || undefined);
    if (was === is) return [];
    const said = (minutes: number | undefined): string => (minutes === undefined ? '–' : durationText(minutes));
    return [line(stateOf(was, is), `${words.parts[part]}: ${said(was)} → ${said(is)}`)];
  });
}

/** Minutes per part before and after, and together; nothing where none has changed. */
export function timeLines(times: readonly TimeChange[], words: ChangeWords): readonly ChangeLine[] {
  const lines = times.map(({ part, before, after }) => timeLine(words.parts[part], before, after, words));
  if (lines.every(({ sign }) => sign === 'note')) return [];
  const sum = (side: 'before' | 'after'): LearningTime | undefined => {
    const all = times.flatMap((time) => time[side] ?? []);
    return all.length === 0
      ? undefined
      : {
          required: all.reduce((minutes, each) => minutes + each.required, 0),
          optional: all.reduce((minutes, each) => minutes + each.optional, 0),
        };
  };
  return [...lines, ...(times.length > 1 ? [timeLine(words.whole, sum('before'), sum('after'), words)] : [])];
}

function timeLine(
  label: string,
  before: LearningTime | undefined,
  after: LearningTime | undefined,
  words: ChangeWords,
): ChangeLine {
  const said = (time: LearningTime | undefined): string => (time === undefined ? '–' : timeText(time, words));
  if (said(before) === said(after)) return line('note', `${label}: ${said(after)}`);
  const state = stateOf(before, after);
  if (state !== 'changed') return line(state, `${label}: ${said(after ?? before)}`);
  return line('changed', `${label}: ${said(before)} → ${said(after)} (${by(before, after, words)})`);
}

/** The difference of what is required and of what is voluntary, each for itself: `+10 min, frivilligt −45 min`. */
function by(before: LearningTime | undefined, after: LearningTime | undefined, words: ChangeWords): string {
  const [required, optional] = (['required', 'optional'] as const).map(
    (which) => (after?.[which] ?? 0) - (before?.[which] ?? 0),
  );
  return [
    ...(required ? [signedDuration(required)] : []),
    ...(optional ? [words.optional(signedDuration(optional))] : []),
  ].join(', ');
}

function timeText({ required, optional }: LearningTime, words: ChangeWords): string {
  if (optional === 0) return durationText(required);
  return required === 0
    ? words.optional(durationText(optional))
    : `${durationText(required)}, ${words.optional(durationText(optional))}`;
}
