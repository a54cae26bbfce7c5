import type { TaskChange, TaskFacts } from '../../model/course-change.js';
import { durationText } from '../../text/duration.js';
import { bothSides, line, listed, passageLines, reworded, turned, type ChangeLine } from './lines.js';
import type { ChangeWords } from './words.js';

/** A task that is new, gone or another, as a person would tell it. */
export function taskLine(change: TaskChange, words: ChangeWords): ChangeLine {
  return { ...told(change, words), ...(change.state !== 'removed' && { anchor: `task-${change.id}` }) };
}

function told(change: TaskChange, words: ChangeWords): ChangeLine {
  const both = bothSides(change);
  const task = change.after ?? change.before;
  if (task === undefined) return line(change.state, change.id);
  if (both === undefined)
    return line(
      change.state,
      `${task.title} (${inBrief(task, words)})`,
      change.state === 'added' ? details(task, words) : [],
    );
  return line('changed', `${task.title} (${words.parts[task.part]})`, aspects(change, both.before, both.after, words));
}

function inBrief({ part, kind, minutes, required, audience }: TaskFacts, words: ChangeWords): string {
  const whom = audience.length === 0 ? [] : [audience.join(', ')];
  return [
    words.parts[part],
    words.kinds[kind],
    durationText(minutes),
    required ? words.required : words.voluntary,
    ...whom,
  ].join(', ');
}

function details({ why, goals, when, sources }: TaskFacts, words: ChangeWords): readonly ChangeLine[] {
  return [
    ...goals.map((goal) => line('note', `${words.goal}: ${goal}`)),
    ...(why === undefined ? [] : [line('note', `${words.why}: ${why}`)]),
    ...(when === undefined ? [] : [line('note', `${words.when}: ${when}`)]),
    ...sources.map((source) => line('note', `${words.source}: ${source}`)),
  ];
}

function aspects(
  { changed, passages }: TaskChange,
  before: TaskFacts,
  after: TaskFacts,
  words: ChangeWords,
): readonly ChangeLine[] {
  const texts = passageLines(passages, words.moreThings);
  const sources = listed(words.source, before.sources, after.sources);
  const lines: Readonly<Record<TaskChange['changed'][number], () => readonly ChangeLine[]>> = {
    part: () => [line('changed', words.moved(words.parts[before.part], words.parts[after.part]))],
    order: () => [line('changed', words.reordered(words.parts[after.part], before.place, after.place))],
    title: () => reworded(words.titled, before.title, after.title),
    kind: () => turned(words.kind, words.kinds[before.kind], words.kinds[after.kind]),
    time: () => turned(words.time, durationText(before.minutes), durationText(after.minutes)),
    required: () => [line('changed', after.required ? words.nowRequired : words.nowVoluntary)],
    goals: () => listed(words.goal, before.goals, after.goals),
    why: () => reworded(words.why, before.why, after.why),
    when: () => reworded(words.when, before.when, after.when),
    audience: () => turned(words.audience, before.audience.join(', '), after.audience.join(', '), words.everybody),
    sources: () => sources,
    media: () =>
      before.media === after.media
        ? [line('changed', words.mediaChanged)]
        : turned(words.mediaFile, before.media, after.media),
    transcript: () => [line('changed', words.transcriptChanged, changed.includes('body') ? [] : texts)],
    body: () => [line('changed', words.bodyChanged, texts)],
    id: () => turned(words.id, before.id, after.id),
  };
  return changed.flatMap((aspect) => lines[aspect]());
}
