import type { DayChange, DayFacts, SessionFacts } from '../../model/course-change.js';
import { durationText } from '../../text/duration.js';
import { difference } from '../../text/difference.js';
import { bothSides, line, passageLines, reworded, turned, type ChangeLine } from './lines.js';
import type { ChangeWords } from './words.js';

/** A course day that is new, gone or another. */
export function dayLine(change: DayChange, words: ChangeWords): ChangeLine {
  return { ...told(change, words), ...(change.state !== 'removed' && { anchor: `day-${change.id}` }) };
}

function told(change: DayChange, words: ChangeWords): ChangeLine {
  const both = bothSides(change);
  const day = change.after ?? change.before;
  if (day === undefined) return line(change.state, change.id);
  if (both === undefined)
    return line(change.state, `${day.title} (${words.forms[day.form]}, ${durationText(day.minutes)})`);
  return line('changed', day.title, aspects(change, both.before, both.after, words));
}

function aspects(
  { changed, passages }: DayChange,
  before: DayFacts,
  after: DayFacts,
  words: ChangeWords,
): readonly ChangeLine[] {
  const lines: Readonly<Record<DayChange['changed'][number], () => readonly ChangeLine[]>> = {
    id: () => turned(words.id, before.id, after.id),
    order: () => [line('changed', words.dayOrder(before.place, after.place))],
    title: () => reworded(words.titled, before.title, after.title),
    form: () => turned(words.form, words.forms[before.form], words.forms[after.form]),
    schedule: () => [
      ...turned(words.time, durationText(before.minutes), durationText(after.minutes)),
      ...sessionLines(before.sessions, after.sessions, words),
    ],
    clock: () => [line('changed', words.clock)],
    leads: () => [line('changed', words.leads)],
    sources: () => [line('changed', words.sessionSources)],
    team: () => [line('changed', words.team)],
    handouts: () => [line('changed', words.handouts)],
    materials: () => [line('changed', words.materials)],
    body: () => [line('changed', words.bodyChanged, passageLines(passages, words.moreThings))],
  };
  return changed.flatMap((aspect) => lines[aspect]());
}

/** Sessions have no ids: those with the same title are the same; else one that went and one that came. */
function sessionLines(
  before: readonly SessionFacts[],
  after: readonly SessionFacts[],
  words: ChangeWords,
): readonly ChangeLine[] {
  return difference(
    before.map(({ title }) => title),
    after.map(({ title }) => title),
  ).flatMap((step): readonly ChangeLine[] => {
    const [was, is] = [
      step.kind === 'added' ? undefined : before[step.a],
      step.kind === 'removed' ? undefined : after[step.b],
    ];
    if (was === undefined || is === undefined) {
      const session = was ?? is;
      return session === undefined
        ? []
        : [
            line(
              was === undefined ? 'added' : 'removed',
              `${words.session}: ${session.title} (${durationText(session.minutes)})`,
            ),
          ];
    }
    const more = [
      ...turned(words.time, durationText(was.minutes), durationText(is.minutes)),
      ...turned(words.goal, was.goals.join('; '), is.goals.join('; ')),
    ];
    return more.length === 0 ? [] : [line('changed', `${words.session}: ${is.title}`, more)];
  });
}
