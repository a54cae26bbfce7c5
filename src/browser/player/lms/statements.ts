import type { PageData, StatedActivity, StatementData } from '../../../model/launch-data.js';
import { sha256 } from '../../../progress/sha-256.js';
import { duration } from './timespan.js';

export type Json = Readonly<Record<string, unknown>>;
/** An xAPI statement (1.0.3, part two). */
export type Statement = Json & { readonly id: string };

/** Whose statements these are, about what, and what all of them say. */
export interface Speaker {
  readonly actor: Json;
  /** IRI of the launched activity. */
  readonly activity: string;
  readonly registration: string | undefined;
  /** Context that the launch wants in each statement. */
  readonly context: Json;
  /** cmi5: statements about the session itself are marked as defined by it. */
  readonly isCmi5: boolean;
  /** Version of the package. */
  readonly revision: string;
}

export interface Statements {
  readonly initialized: () => Statement;
  /** `stamp` is that of the change: the same change is the same statement, whoever makes it. */
  readonly task: (id: string, isDone: boolean, stamp: number) => Statement;
  /** 0–99 percent. */
  readonly progressed: (percent: number) => Statement;
  readonly completed: (seconds: number) => Statement;
  readonly terminated: (seconds: number) => Statement;
}

const ADL = 'http://adlnet.gov/expapi/';
const TIN_CAN = 'http://id.tincanapi.com/';
const CMI5 = 'https://w3id.org/xapi/cmi5/';
/** Verbs as they are shown, English and Swedish. */
const VERBS = {
  initialized: 'påbörjade',
  completed: 'slutförde',
  interacted: 'interagerade med',
  progressed: 'kom vidare i',
  terminated: 'avslutade',
};

/** Parts of a statement besides its verb and object. */
interface Details {
  /** Material of its id, where the same must never be stated twice. */
  readonly seed?: unknown;
  readonly result?: Json;
  readonly parent?: readonly Json[];
}

/** Makes the statements of one page and one launch. */
export function openStatements(data: StatementData, page: PageData, speaker: Speaker): Statements {
  const { activity: iri, actor, registration } = speaker;
  const { course } = data;
  const about = ({ iri: id, name, description }: StatedActivity, type: string, extensions?: Json): Json => {
    const told = (text: string): Json => ({ [data.language]: text });
    const definition = {
      type,
      name: told(name),
      ...(description && { description: told(description) }),
      ...(extensions && { extensions }),
    };
    return { objectType: 'Activity', id, definition };
  };
  const isWhole = page.part === 'course';
  const whole = about(course, `${ADL}activities/course`);
  const launched = {
    ...about(data.parts[page.part] ?? course, `${ADL}activities/${isWhole ? 'course' : 'module'}`),
    id: iri,
  };
  let last = 0;

  const statement = (verb: keyof typeof VERBS, object: Json, { seed, result, parent = [] }: Details): Statement => {
    // The order of statements is told from their times.
    last = Math.max(Date.now(), last + 1);
    const isDefined = speaker.isCmi5 && object === launched && verb !== 'progressed';
    const marks = isDefined ? ['cmi5', ...(result?.['completion'] ? ['moveon'] : [])] : [];
    const category = marks.map((name) => ({ id: `${CMI5}context/categories/${name}` }));
    const grouping = [...(object === launched ? [] : [launched]), ...(course.iri === iri ? [] : [whole])];
    return {
      id: uuid(seed ?? crypto.getRandomValues(new Uint32Array(4)).join()),
      timestamp: new Date(last).toISOString(),
      actor,
      verb: { id: `${ADL}verbs/${verb}`, display: { en: verb, sv: VERBS[verb] } },
      object,
      ...(result && { result }),
      context: {
        ...(registration && { registration }),
        revision: speaker.revision,
        language: data.language,
        ...speaker.context,
        contextActivities: joined(speaker.context['contextActivities'], { category, grouping, parent }),
      },
    };
  };
  const seedOf = (...more: readonly unknown[]): unknown => [actor, registration, iri, ...more];

  return {
    initialized: () => statement('initialized', launched, {}),
    task: (id, isDone, stamp) => {
      const { goals, minutes } = page.tasks.find((task) => task.id === id)!;
      const stated = data.tasks[id]!;
      const object = about(stated, `${TIN_CAN}activitytype/checklist-item`, {
        [`${TIN_CAN}extension/duration`]: `PT${minutes}M`,
        [`${TIN_CAN}extension/tags`]: [stated.kind],
      });
      const parents = goals
        .flatMap((goal) => data.goals[goal] ?? [])
        .map((goal) => about(goal, `${ADL}activities/objective`));
      const verb = isDone ? 'completed' : 'interacted';
      return statement(verb, object, {
        seed: seedOf(stated.iri, stamp),
        result: { completion: isDone },
        parent: parents.length ? parents : [launched],
      });
    },
    progressed: (percent) =>
      statement('progressed', launched, {
        result: { extensions: { [`${CMI5}result/extensions/progress`]: percent } },
      }),
    completed: (seconds) =>
      statement('completed', launched, {
        seed: seedOf('completed'),
        result: { completion: true, duration: duration(seconds) },
      }),
    terminated: (seconds) => statement('terminated', launched, { result: { duration: duration(seconds) } }),
  };
}

/** Joins lists of context activities: what the launch asks for stays and stands first, and nothing is said twice. */
function joined(given: unknown, own: Readonly<Record<string, readonly Json[]>>): Json {
  const lists: Record<string, readonly Json[]> = {};
  for (const [name, list] of [
    ...Object.entries(Object(given) as Record<string, Json | readonly Json[]>),
    ...Object.entries(own),
  ]) {
    const there = lists[name] ?? [];
    const more = ([] as Json[]).concat(list).filter(({ id }) => !there.some((activity) => activity['id'] === id));
    if (there.length + more.length) lists[name] = [...there, ...more];
  }
  return lists;
}

/** An id that is made of a text, or of chance: 122 bits in the form of a UUID. */
function uuid(seed: unknown): string {
  const hex = sha256(JSON.stringify(seed))
    .map((word) => (word >>> 0).toString(16).padStart(8, '0'))
    .join('');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');
}
