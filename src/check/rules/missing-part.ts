import type { Rule } from '../../findings/rule.js';
import { sentenceBy } from '../sentences.js';

const PARTS = ['preparation', 'follow-up'] as const;

/** A course with course days has three parts: what comes before, the days, what comes after. */
export const rule: Rule = {
  id: 'missing-part',
  severity: 'warning',
  kind: 'content',
  whole: true,
  words: {
    sv: {
      title: 'En kurs med kursdagar har tre delar',
      message: sentenceBy(
        'part',
        { preparation: 'Kursen har kursdagar men inga förberedelser.' },
        'Kursen har kursdagar men inget efterarbete.',
      ),
      why: 'Konceptet bygger på tre delar: förberedelser, kursdagar och efterarbete. Det är före och efter dagen som kunskapen får fäste.',
      hint: sentenceBy(
        'part',
        {
          preparation:
            'Gör mappen `preparation` bredvid course.md och lägg en uppgift där, till exempel `preparation/01-las.md`.',
        },
        'Gör mappen `follow-up` bredvid course.md och lägg en uppgift där, till exempel `follow-up/01-prova.md`.',
      ),
      notes: { day: () => 'Här är en av kursdagarna.' },
    },
    en: {
      title: 'A course with course days has three parts',
      message: sentenceBy(
        'part',
        { preparation: 'The course has course days but no preparation.' },
        'The course has course days but no follow-up.',
      ),
      why: 'The concept rests on three parts: preparation, course days and follow-up. It is before and after the day that knowledge takes hold.',
      hint: sentenceBy(
        'part',
        {
          preparation:
            'Make the folder `preparation` beside course.md and put a task there, such as `preparation/01-las.md`.',
        },
        'Make the folder `follow-up` beside course.md and put a task there, such as `follow-up/01-prova.md`.',
      ),
      notes: { day: () => 'Here is one of the course days.' },
    },
  },
  bad: { 'resa/kurs/follow-up/01-prova.md': null },
  good: {},
  *course({ parts, days, at }) {
    const [day] = days;
    if (day === undefined) return;
    for (const part of PARTS) {
      if (parts.some(({ id }) => id === part)) continue;
      yield {
        rule: 'missing-part',
        at: at.value('id'),
        data: { part },
        related: [{ at: day.at.value('id'), note: 'day' }],
      };
    }
  },
};
