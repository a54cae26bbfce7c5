import type { Task } from '../../model/course.js';
import { durationText } from '../../text/duration.js';
import { computedTime, type ComputedTime } from '../time/computed-time.js';
import { nameList } from '../language/name-list.js';
import { implausibility, roundMinutes } from '../time/plausible-time.js';
import { defineRule, type Found } from '../../findings/rule.js';

/** Minutes, but for `pages`. */
type Fault = {
  readonly kind: 'short' | 'long';
  readonly declared: number;
  readonly computed: number;
  readonly proposal: number;
  readonly pages: number;
} & Readonly<Record<CountedPart, number>>;
/** What the computed time is made up of. */
type CountedPart = 'text' | 'media' | 'reading' | 'sources';
type Note = 'length' | 'duration';

/** The time of a task agrees with what there is to read, see and hear. */
export const rule = defineRule<Fault, Note>()({
  id: 'implausible-time',
  severity: 'warning',
  kind: 'content',
  *course({ parts, complete }) {
    for (const task of parts.flatMap(({ tasks }) => tasks)) {
      if (task.minutes === 0) continue;
      const time = computedTime(task);
      const kind = implausibility(task.kind, task.minutes, complete ? time : { ...time, complete: false });
      if (kind !== undefined) yield finding(kind, task, time);
    }
  },
  words: {
    sv: {
      title: 'Uppgiftens tid stämmer med innehållet',
      message: (data) =>
        `Tiden är ${durationText(data.declared)}, men ${isRead(data) ? 'det som ska läsas' : 'det som ska läsas, ses och höras'} tar ${data.kind === 'long' ? 'bara ' : ''}ungefär ${durationText(data.computed)}.`,
      why: 'Deltagare och chefer planerar arbetsdagen efter tiden. Är den för kort görs uppgiften hemma, eller inte alls. Är den för lång tas tid från annat.',
      hint: {
        long: (data) =>
          `Det är beräknat på ${nameList(basis(data, 'sv'), 'och')}. Skriv \`time: ${durationText(data.proposal)}\`, eller skriv i uppgiften vad deltagaren ska göra mer.`,
        short: (data) =>
          `Det är beräknat på ${nameList(basis(data, 'sv'), 'och')}. Skriv \`time: ${durationText(data.proposal)}\`, eller minska det som ska göras.${partly(data, 'Gäller det bara en del av källan, skriv vilken i `where`.')}`,
      },
      notes: {
        length: 'Här står hur lång källan är.',
        duration: 'Här står hur lång filmen eller ljudet är.',
      },
    },
    en: {
      title: 'The time of a task agrees with its content',
      message: (data) =>
        `The time is ${durationText(data.declared)}, but what there is to read${isRead(data) ? '' : ', see and hear'} takes ${data.kind === 'long' ? 'only ' : ''}about ${durationText(data.computed)}.`,
      why: 'Learners and managers plan the working day by the time. If it is too short the task is done at home, or not at all. If it is too long it takes time from something else.',
      hint: {
        long: (data) =>
          `That counts ${nameList(basis(data, 'en'), 'and')}. Write \`time: ${durationText(data.proposal)}\`, or write in the task what more the learner is to do.`,
        short: (data) =>
          `That counts ${nameList(basis(data, 'en'), 'and')}. Write \`time: ${durationText(data.proposal)}\`, or ask for less.${partly(data, 'If only a part of the source is meant, say which in `where`.')}`,
      },
      notes: {
        length: 'Here is the length of the source.',
        duration: 'Here is the length of the film or sound.',
      },
    },
  },
  bad: { 'resa/kurs/preparation/01-las.md': reading('10 min') },
  good: { 'resa/kurs/preparation/01-las.md': reading('45 min') },
});

function finding(kind: 'short' | 'long', task: Task, computed: ComputedTime): Found<Fault, Note> {
  const { text, media, pages, reading, sources, total, work } = computed;
  const facts: Fault = {
    kind,
    declared: task.minutes,
    computed: roundMinutes(total),
    // What is done beside reading is part of a fair proposal, and never known to the minute.
    proposal: roundMinutes(total + work / 2),
    text: shown(text),
    media: shown(media),
    pages,
    reading: shown(reading),
    sources: shown(sources),
  };
  const lengths = task.sources.filter(({ source, where }) => where === undefined && source.minutes !== undefined);
  const related = [
    ...lengths.map(({ source }) => ({ at: source.at.value('length'), note: 'length' as const })),
    ...(task.media?.minutes === undefined
      ? []
      : [{ at: task.at.value('media', 'duration'), note: 'duration' as const }]),
  ];
  return { at: task.at.value('time'), facts, related };
}

/** Rounded as the sum is, so that the two agree; nothing for what takes no time worth naming. */
function shown(minutes: number): number {
  return minutes < 0.5 ? 0 : roundMinutes(minutes);
}

/** Tells whether nothing but text was counted. */
function isRead({ media, sources }: Fault): boolean {
  return media === 0 && sources === 0;
}

/** Names the parts that take time, with the time of each. */
function basis(data: Fault, language: 'sv' | 'en'): readonly string[] {
  const one = data.pages === 1;
  const names: Readonly<Record<CountedPart, string>> =
    language === 'sv'
      ? {
          text: 'texten',
          reading: `${data.pages} ${one ? 'sida' : 'sidor'}`,
          media: 'filmen eller ljudet',
          sources: 'källan i sin helhet',
        }
      : {
          text: 'the text',
          reading: `${data.pages} ${one ? 'page' : 'pages'}`,
          media: 'the film or sound',
          sources: 'the whole source',
        };
  return (['text', 'reading', 'media', 'sources'] as const)
    .filter((part) => data[part] > 0)
    .map((part) => `${names[part]} (${durationText(data[part])})`);
}

function partly({ sources }: Fault, sentence: string): string {
  return sources > 0 ? ` ${sentence}` : '';
}

function reading(time: string): string {
  return `---
id: las-om-ratten
title: "Läs om barnets rätt att komma till tals"
kind: read
time: ${time}
goals:
  - oppna-fragor
why: "Du vet varför frågorna betyder något innan du övar."
source:
  - id: sol
    where: "kapitel 2–3, s. 15–38"
---
Läs de två kapitlen. Skriv ner en fråga som du vill ta med till kursdagen.
`;
}
