import fc from 'fast-check';
import type { PartId } from '../src/model/course.js';
import type { Files } from './workspace.js';

/** A course that chance has made, and what was put into it. */
export interface MadeCourse {
  readonly id: string;
  readonly title: string;
  /** One package for the whole course. */
  readonly whole: boolean;
  readonly parts: readonly MadePart[];
  readonly files: Files;
}

export interface MadePart {
  readonly id: PartId;
  readonly tasks: readonly MadeTask[];
}

export interface MadeTask {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly required: boolean;
  readonly goals: readonly number[];
  readonly body: string;
}

/** What Swedish packages call the parts. */
export const PART_NAMES: Readonly<Record<string, string>> = {
  preparation: 'Förberedelser',
  'between-days': 'Mellanuppgifter',
  'follow-up': 'Efterarbete',
  tasks: 'Uppgifter',
};

/**
 * Any letters, marks, signs and emojis; no control characters or lost ones, which the tool refuses, and nothing that
 * looks like a person's number.
 */
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .filter(
    (text) =>
      /\S/u.test(text) &&
      !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufeff\ufffd\ufffe\uffff]|\d{6}/u.test(text) &&
      text === text.trim(),
  );
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(?:-[a-z0-9]{1,8}){0,3}$/);
/** Ids that a careless program takes for something else. */
const anyId = fc.oneof(
  { weight: 4, arbitrary: id },
  { weight: 1, arbitrary: fc.constantFrom('constructor', 'null', 'true', 'con', 'nul', 'a', 'index', 'e1') },
);
const sentence = fc
  .array(
    fc.constantFrom(
      'läs',
      'skriv',
      'fundera',
      'på',
      'barnets',
      'fråga',
      'och',
      'svara',
      'SKR:s',
      'kl 13:30',
      'SoL 11:1',
      '50 %',
      'å/ä/ö',
      '”citat”',
      '*',
      '_',
      '`',
      '~',
      '#',
      '+',
      '1.',
      '|',
      '&',
      '\\',
      '!',
      '^',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((pieces) => `Ord ${pieces.join(' ')}.`);
const block = fc.oneof(
  sentence,
  sentence.map((text) => `:::note\n${text}\n:::`),
  fc.array(sentence, { minLength: 1, maxLength: 4 }).map((items) => items.map((item) => `- ${item}`).join('\n')),
  sentence.map((text) => `> ${text}`),
  sentence.map((text) => `| Vad | Hur |\n| --- | --- |\n| ett | ${text.replace(/[|\\`]/g, '')} |`),
  fc.constant('[Handboken](https://example.org/)'),
  fc.constant(':lang[Parens patriae]{la}'),
);
const task = fc.record({
  title: words,
  minutes: fc.integer({ min: 1, max: 600 }),
  required: fc.boolean(),
  goals: fc.uniqueArray(fc.nat({ max: 5 }), { minLength: 1, maxLength: 3 }),
  body: fc.array(block, { minLength: 1, maxLength: 5 }).map((blocks) => blocks.join('\n\n')),
});
/** A part with its tasks, which have no ids yet. */
type DrawnPart = readonly [PartId, readonly Omit<MadeTask, 'id'>[]];
const tasks = fc.array(task, { minLength: 1, maxLength: 5 });
const parts = fc.oneof(
  tasks.map((own): readonly DrawnPart[] => [['tasks', own]]),
  fc
    .tuple(
      fc.subarray(['preparation', 'between-days', 'follow-up'] as const, { minLength: 1 }),
      fc.array(tasks, { minLength: 3, maxLength: 3 }),
    )
    .map(([ids, own]): readonly DrawnPart[] => ids.map((part, index) => [part, own[index] ?? []])),
);

/** Any course that a producer could write without an error. */
export const anyCourse: fc.Arbitrary<MadeCourse> = fc
  .record({
    id: anyId,
    title: words,
    whole: fc.boolean(),
    goals: fc.array(words, { minLength: 1, maxLength: 5 }),
    parts,
    taskIds: fc.uniqueArray(anyId, { minLength: 15, maxLength: 15 }),
  })
  .map(({ id: courseId, title, whole, goals, parts: drawn, taskIds }) => {
    let next = 0;
    const made = drawn.map(([part, own]): MadePart => ({
      id: part,
      tasks: own.map((one) => ({
        ...one,
        id: taskIds[next++] ?? '',
        goals: [...new Set(one.goals.map((goal) => goal % goals.length))],
      })),
    }));
    const course = { id: courseId, title, whole, parts: made };
    return { ...course, files: filesOf(course, goals) };
  });

function filesOf(made: Omit<MadeCourse, 'files'>, goals: readonly string[]): Files {
  const used = new Set(made.parts.flatMap((part) => part.tasks.flatMap((one) => one.goals)));
  const written = goals.flatMap((text, index) =>
    used.has(index)
      ? [`  - id: mal-${index}\n    text: ${quoted(`Du kan redogöra för ${text}`)}\n    level: fakta\n`]
      : [],
  );
  const course = `---\nid: ${quoted(made.id)}\ntitle: ${quoted(made.title)}\nversion: 1.0.0\nstatus: published\n${made.whole ? 'packaging: course\n' : ''}goals:\n${written.join('')}---\nEn inledning.\n`;
  const files = made.parts.flatMap((part) =>
    part.tasks.map((one, index): readonly [string, string] => [
      `kurs/${part.id}/${index + 1}-uppgift.md`,
      `---\nid: ${quoted(one.id)}\ntitle: ${quoted(one.title)}\nkind: read\ntime: ${one.minutes} min\nrequired: ${one.required}\ngoals: [${one.goals.map((goal) => `mal-${goal}`).join(', ')}]\nwhy: "Du behöver det."\n---\n${one.body}\n`,
    ]),
  );
  return { 'kurspaket.yaml': 'language: sv\n', 'kurs/course.md': course, ...Object.fromEntries(files) };
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
