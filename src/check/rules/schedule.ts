import type { CourseDay, Session } from '../../model/course.js';
import { durationText } from '../../text/duration.js';
import { dayTimeline, stretchesBetween, type TimedSession } from '../time/day-timeline.js';
import { defineRule, type Found } from '../../findings/rule.js';

const LECTURE = 45;
const WITHOUT_BREAK = 90;
const WITHOUT_LUNCH = 300;
/** Nobody notices a gap shorter than this; it rests as well as a break does. */
const BREAK_GAP = 5;
const LONG_GAP = 30;

type Fault =
  | {
      readonly kind: 'overlap' | 'gap';
      readonly title: string;
      readonly before: string;
      /** Minutes after midnight. */
      readonly start: number;
      readonly end: number;
      readonly minutes: number;
    }
  | { readonly kind: 'break' | 'lunch' | 'session' | 'lecture'; readonly title: string; readonly minutes: number };

/** A course day that people can follow: no overlaps, time to rest, lectures of a length one can listen to. */
export const rule = defineRule<Fault, 'before' | 'from'>()({
  id: 'schedule',
  severity: 'warning',
  kind: 'content',
  whole: true,
  *course({ days }) {
    for (const each of days) {
      const timeline = dayTimeline(each.schedule);
      yield* clashes(each, timeline);
      yield* lectures(each, timeline);
      yield* tooLong(each, timeline, BREAK);
      yield* tooLong(each, timeline, LUNCH);
    }
  },
  words: {
    sv: {
      title: 'Körschemat går ihop och ger pauser',
      message: {
        overlap: (data) =>
          `”${data.title}” börjar ${clock(data.start)}, men ”${data.before}” håller på till ${clock(data.end)}.`,
        gap: (data) => `Mellan ${clock(data.end)} och ${clock(data.start)} står inget i körschemat.`,
        break: (data) => `Här går det ${durationText(data.minutes)} utan paus.`,
        session: (data) => `Passet ”${data.title}” pågår i ${durationText(data.minutes)} utan paus.`,
        lunch: (data) => `Här går det ${durationText(data.minutes)} utan lunch.`,
        lecture: (data) => `Föreläsningen ”${data.title}” är ${durationText(data.minutes)} lång.`,
      },
      why: 'Utbildarna leder dagen efter körschemat, och deltagarna orkar bara lära sig om de får röra på sig, äta och göra något själva.',
      hint: {
        overlap: (data) =>
          `Skriv \`start: "${clock(data.end)}"\`, ta bort \`start\` så att passet börjar när det förra slutar, eller korta det förra passet.`,
        gap: (data) =>
          `Lägg in det som händer där, till exempel ett pass på ${durationText(data.minutes)} med \`method: lunch\`. Händer inget, ändra \`start\` till \`"${clock(data.end)}"\`.`,
        break: (data) =>
          `Lägg in en paus före ”${data.title}”: \`method: break\` och \`time: 15 min\`. Gå inte över 90 minuter i sträck.`,
        session: 'Dela passet i två och lägg en paus emellan: `method: break` och `time: 15 min`.',
        lunch:
          'Lägg in ett pass med `method: lunch`. Enligt arbetstidslagen får ingen arbeta mer än fem timmar i följd utan rast.',
        otherwise: 'Korta den till 45 minuter, eller dela den med en övning eller en diskussion emellan.',
      },
      notes: {
        before: (data) => ('before' in data ? `”${data.before}” slutar ${clock(data.end)}.` : ''),
        from: () => 'Härifrån är det räknat.',
      },
    },
    en: {
      title: 'The schedule adds up and gives breaks',
      message: {
        overlap: (data) =>
          `“${data.title}” begins at ${clock(data.start)}, but “${data.before}” goes on until ${clock(data.end)}.`,
        gap: (data) => `Between ${clock(data.end)} and ${clock(data.start)} the schedule is empty.`,
        break: (data) => `Here ${durationText(data.minutes)} pass without a break.`,
        session: (data) => `The session “${data.title}” goes on for ${durationText(data.minutes)} without a break.`,
        lunch: (data) => `Here ${durationText(data.minutes)} pass without lunch.`,
        lecture: (data) => `The lecture “${data.title}” is ${durationText(data.minutes)} long.`,
      },
      why: 'Trainers lead the day by the schedule, and participants can only keep learning if they get to move, eat and do something themselves.',
      hint: {
        overlap: (data) =>
          `Write \`start: "${clock(data.end)}"\`, delete \`start\` so that the session begins when the one before it ends, or shorten the one before.`,
        gap: (data) =>
          `Put in what happens there, such as a session of ${durationText(data.minutes)} with \`method: lunch\`. If nothing does, change \`start\` to \`"${clock(data.end)}"\`.`,
        break: (data) =>
          `Put in a break before “${data.title}”: \`method: break\` and \`time: 15 min\`. Do not go beyond 90 minutes at a stretch.`,
        session: 'Split the session in two with a break in between: `method: break` and `time: 15 min`.',
        lunch:
          'Put in a session with `method: lunch`. By the Swedish Working Hours Act nobody may work more than five hours on end without a break.',
        otherwise: 'Shorten it to 45 minutes, or split it with an exercise or a discussion in between.',
      },
      notes: {
        before: (data) => ('before' in data ? `“${data.before}” ends at ${clock(data.end)}.` : ''),
        from: () => 'Counted from here.',
      },
    },
  },
  bad: { 'resa/kurs/course-days/01-dag.md': day(60) },
  good: { 'resa/kurs/course-days/01-dag.md': day(40) },
});

function* clashes({ at }: CourseDay, timeline: readonly TimedSession[]): Iterable<Found<Fault, 'before' | 'from'>> {
  for (const { session, index, start, gap } of timeline) {
    const before = timeline[index - 1];
    if (before === undefined || (gap >= 0 && gap < LONG_GAP)) continue;
    const facts: Fault = {
      kind: gap < 0 ? 'overlap' : 'gap',
      title: session.title,
      before: before.session.title,
      start,
      end: before.end,
      minutes: gap,
    };
    const related = [{ at: at.value('schedule', index - 1, 'time'), note: 'before' as const }];
    yield { at: at.value('schedule', index, 'start'), facts, related };
  }
}

function* lectures({ at }: CourseDay, timeline: readonly TimedSession[]): Iterable<Found<Fault, 'before' | 'from'>> {
  for (const {
    session: { method, minutes, title },
    index,
  } of timeline) {
    if (method !== 'lecture' || minutes <= LECTURE) continue;
    yield { at: at.value('schedule', index, 'time'), facts: { kind: 'lecture', title, minutes } };
  }
}

/** A rest that a day must have. */
interface Rest {
  readonly kind: 'break' | 'lunch';
  readonly rests: (session: Session) => boolean;
  /** The most minutes without it. */
  readonly limit: number;
  /** Minutes with nothing in the schedule that rest as well. */
  readonly restingGap: number;
}

const BREAK: Rest = {
  kind: 'break',
  rests: ({ method }) => method === 'break' || method === 'lunch',
  limit: WITHOUT_BREAK,
  restingGap: BREAK_GAP,
};
const LUNCH: Rest = {
  kind: 'lunch',
  rests: ({ method }) => method === 'lunch',
  limit: WITHOUT_LUNCH,
  restingGap: LONG_GAP,
};

/** Points at the session in which the limit is passed, and back at the one from which it is counted. */
function* tooLong(
  { at }: CourseDay,
  timeline: readonly TimedSession[],
  { kind, rests, limit, restingGap }: Rest,
): Iterable<Found<Fault, 'before' | 'from'>> {
  for (const { first, last, minutes } of stretchesBetween(timeline, rests, restingGap)) {
    const start = timeline[first]?.start ?? 0;
    const passing = timeline.slice(first, last + 1).find(({ end }) => end - start > limit);
    if (minutes <= limit || passing === undefined) continue;
    const {
      session: { title, method, minutes: own },
      index,
    } = passing;
    if (kind === 'break' && own > limit) {
      // A long lecture is spoken of as one.
      if (method === 'lecture') continue;
      yield {
        at: at.value('schedule', index, 'time'),
        facts: { kind: 'session', minutes: own, title },
      };
      continue;
    }
    const related = index === first ? [] : [{ at: at.value('schedule', first, 'title'), note: 'from' as const }];
    yield { at: at.value('schedule', index, 'title'), facts: { kind, minutes, title }, related };
  }
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function day(lecture: number): string {
  return `---
id: dag-1
title: "Kursdag 1"
form: in-person
schedule:
  - start: "09:00"
    time: ${lecture} min
    title: "Frågor som öppnar"
    method: lecture
    goals:
      - oppna-fragor
  - time: 15 min
    title: "Paus"
    method: break
  - time: 45 min
    title: "Öva två och två"
    method: exercise
    goals:
      - oppna-fragor
---
Vi övar på frågor tillsammans. Ta med frågan som du skrev ner.
`;
}
