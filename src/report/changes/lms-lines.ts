import type { LmsConsequence } from '../../model/change-consequence.js';
import { durationText } from '../../text/duration.js';
import { line, type ChangeLine } from './lines.js';
import type { ChangeWords } from './words.js';

/** Things to do with each package, and what learners notice of them. */
export function lmsLines(
  { packages, affected, migrations }: LmsConsequence,
  words: ChangeWords,
): readonly ChangeLine[] {
  if (packages.every(({ action }) => action === 'keep')) return [];
  const isKept = migrations.every(
    ({ lost, completedBefore, completedAfter }) => lost.length === 0 && (!completedBefore || completedAfter),
  );
  return [
    ...packages.map(({ scope, action }) => line('note', `${words.parts[scope]}: ${words.actions[action]}`)),
    ...(migrations.length === 0
      ? []
      : [
          line(
            isKept ? 'note' : 'warning',
            isKept ? words.proven(migrations.length) : words.notKept(migrations.length),
          ),
        ]),
    ...affected.map((each) =>
      line(
        'warning',
        words.affected(each, each.scope === undefined ? '' : words.parts[each.scope], durationText(each.minutes)),
      ),
    ),
  ];
}
