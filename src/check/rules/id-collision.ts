import type { Course } from '../../model/course.js';
import type { Place } from '../../model/place.js';
import { taskKey } from '../../progress/task-key.js';
import { defineRule, type Found } from '../../findings/rule.js';

const task = (id: string): string => `---
id: ${id}
title: "Repetera rollspelet"
kind: practise
time: 30 min
goals:
  - oppna-fragor
why: "Det du har övat på blir ditt först när du använder det."
---
Gå igenom rollspelet en gång till.
`;
const preparation = `---
id: repetera-planen-noga
title: "Repetera planen"
kind: read
time: 10 min
goals:
  - oppna-fragor
why: "Du vet varför frågorna betyder något innan du övar."
---
Läs din plan igen.
`;

/** Facts of what it finds. */
type Fault = {
  readonly id: string;
  readonly other: string;
  /** Set where `id` is one that a task had before. */
  readonly former: boolean;
};

/** Two ids of a course have different keys in the learner's record. */
export const rule = defineRule<Fault, 'other'>()({
  id: 'id-collision',
  severity: 'error',
  kind: 'form',
  course: collisions,
  words: {
    sv: {
      title: 'Två id:n får inte samma nyckel',
      message: ({ id, other }) => `Id:na \`${id}\` och \`${other}\` råkar få samma korta nyckel i lärplattformen.`,
      why: 'Lärplattformen har plats för fyra tecken per uppgift. Med samma nyckel skulle en bock för den ena uppgiften också bocka av den andra.',
      hint: ({ id, other, former }) =>
        former
          ? `Ta bort \`${id}\` ur \`formerly\` om ingen deltagare har kvar bockar från den tiden, eller byt id på den nyaste uppgiften.`
          : `Byt det id som är nyast, helst innan någon deltagare har börjat. Ett annat ord räcker, till exempel \`${id}-2\` i stället för \`${id}\`. Låt \`${other}\` vara.`,
      notes: { other: ({ other }) => `Här står \`${other}\`.` },
    },
    en: {
      title: 'Two ids do not get the same key',
      message: ({ id, other }) =>
        `The ids \`${id}\` and \`${other}\` happen to get the same short key in the platform.`,
      why: 'The platform has room for four characters a task. With the same key, a tick in one task would tick the other too.',
      hint: ({ id, other, former }) =>
        former
          ? `Delete \`${id}\` from \`formerly\` if no learner has ticks left from that time, or change the id of the newest task.`
          : `Change the newer id, if possible before any learner has begun. Another word is enough, such as \`${id}-2\` instead of \`${id}\`. Leave \`${other}\` as it is.`,
      notes: { other: ({ other }) => `\`${other}\` stands here.` },
    },
  },
  bad: {
    'resa/kurs/preparation/01-las.md': preparation,
    'resa/kurs/follow-up/01-prova.md': task('repetera-rollspelet-kapitel-2'),
  },
  good: {
    'resa/kurs/preparation/01-las.md': preparation,
    'resa/kurs/follow-up/01-prova.md': task('repetera-rollspelet'),
  },
});

interface KeyedId {
  readonly id: string;
  readonly owner: string;
  readonly former: boolean;
  readonly at: Place;
}

function* collisions(course: Course): Iterable<Found<Fault, 'other'>> {
  const seen = new Map<string, KeyedId>();
  for (const entry of keyedIds(course)) {
    const key = taskKey(entry.id);
    const other = seen.get(key);
    if (other === undefined) seen.set(key, entry);
    else if (other.id !== entry.id && other.owner !== entry.owner) {
      yield {
        at: entry.at,
        facts: { id: entry.id, other: other.id, former: entry.former },
        related: [{ at: other.at, note: 'other' }],
      };
    }
  }
}

/** Ids of tasks before earlier ids, so that the one complained of is the one that can go. */
function keyedIds(course: Course): readonly KeyedId[] {
  const tasks = course.parts.flatMap((part) => part.tasks);
  return [
    ...tasks.map(({ id, at }) => ({ id, owner: id, former: false, at: at.value('id') })),
    ...tasks.flatMap(({ id, formerly, at }) =>
      formerly.map((former, index) => ({ id: former, owner: id, former: true, at: at.value('formerly', index) })),
    ),
  ];
}
