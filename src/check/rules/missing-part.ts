import { defineRule } from '../../findings/rule.js';

const PARTS = ['preparation', 'follow-up'] as const;

/** Facts of what it finds. */
type Fault = { readonly kind: (typeof PARTS)[number] };

/** A course with course days has three parts: what comes before, the days, what comes after. */
export const rule = defineRule<Fault, 'day'>()({
  id: 'missing-part',
  severity: 'warning',
  kind: 'content',
  whole: true,
  *course({ parts, days, at }) {
    const [day] = days;
    if (day === undefined) return;
    for (const part of PARTS) {
      if (parts.some(({ id }) => id === part)) continue;
      yield {
        at: at.value('id'),
        facts: { kind: part },
        related: [{ at: day.at.value('id'), note: 'day' }],
      };
    }
  },
  words: {
    sv: {
      title: 'En kurs med kursdagar har tre delar',
      message: {
        preparation: 'Kursen har kursdagar men inga förberedelser.',
        'follow-up': 'Kursen har kursdagar men inget efterarbete.',
      },
      why: 'Konceptet bygger på tre delar: förberedelser, kursdagar och efterarbete. Det är före och efter dagen som kunskapen får fäste.',
      hint: {
        preparation:
          'Gör mappen `preparation` bredvid course.md och lägg en uppgift där, till exempel `preparation/01-las.md`.',
        'follow-up':
          'Gör mappen `follow-up` bredvid course.md och lägg en uppgift där, till exempel `follow-up/01-prova.md`.',
      },
      notes: { day: 'Här är en av kursdagarna.' },
    },
    en: {
      title: 'A course with course days has three parts',
      message: {
        preparation: 'The course has course days but no preparation.',
        'follow-up': 'The course has course days but no follow-up.',
      },
      why: 'The concept rests on three parts: preparation, course days and follow-up. It is before and after the day that knowledge takes hold.',
      hint: {
        preparation:
          'Make the folder `preparation` beside course.md and put a task there, such as `preparation/01-las.md`.',
        'follow-up':
          'Make the folder `follow-up` beside course.md and put a task there, such as `follow-up/01-prova.md`.',
      },
      notes: { day: 'Here is one of the course days.' },
    },
  },
  bad: { 'resa/kurs/follow-up/01-prova.md': null },
  good: {},
});
