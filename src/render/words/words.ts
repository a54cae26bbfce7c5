import type { CourseDay, PartId, Scope, SessionMethod, TaskKind } from '../../model/course.js';
import type { GoalLevel, Journey, SourceKind, Words } from '../../model/workspace.js';
import { html, type Html, type HtmlValue, raw } from '../../text/html.js';
import { english } from './english.js';
import { swedish } from './swedish.js';

/** Everything a page says in one language. */
export interface InterfaceWords {
  readonly terms: Required<Words>;
  readonly kinds: Readonly<Record<TaskKind, string>>;
  readonly levels: Readonly<Record<GoalLevel, string>>;
  readonly methods: Readonly<Record<SessionMethod, string>>;
  readonly forms: Readonly<Record<CourseDay['form'], string>>;
  readonly sourceKinds: Readonly<Record<SourceKind, string>>;
  /** Sentences the page itself prints. */
  readonly page: Readonly<Record<keyof typeof swedish.page, string>>;
  /** Sentences the player says: `PageData.words`. */
  readonly player: Readonly<Record<keyof typeof swedish.player, string>>;
  /** Sentences that take the place of others where the page holds the whole course. */
  readonly wholeCourse: {
    readonly page: Readonly<Record<keyof typeof swedish.wholeCourse.page, string>>;
    readonly player: Readonly<Record<keyof typeof swedish.wholeCourse.player, string>>;
  };
}

/** The languages of the interface. */
export type InterfaceLanguage = 'sv' | 'en';

/** Swedish for a Swedish course, English for every other. */
export function interfaceLanguage(courseLanguage: string): InterfaceLanguage {
  return /^sv\b/i.test(courseLanguage) ? 'sv' : 'en';
}

/** The words of a page, with the journey's own terms. */
export function wordsFor(courseLanguage: string, journey: Journey | undefined, scope: Scope = 'tasks'): InterfaceWords {
  const words: InterfaceWords = interfaceLanguage(courseLanguage) === 'sv' ? swedish : english;
  const own = Object.fromEntries(Object.entries(journey?.words ?? {}).map(([key, word]) => [key, capital(word)]));
  const whole = scope === 'course' ? words.wholeCourse : { page: {}, player: {} };
  return {
    ...words,
    terms: { ...words.terms, ...own },
    page: { ...words.page, ...whole.page },
    player: { ...words.player, ...whole.player },
  };
}

/** The term of the journey that names a part. */
export const TERM_OF_PART: Readonly<Record<PartId, keyof Words>> = {
  preparation: 'preparation',
  'between-days': 'betweenDays',
  'follow-up': 'followUp',
  tasks: 'tasks',
};

/** The name of a part. */
export function partName(words: InterfaceWords, part: PartId): string {
  return words.terms[TERM_OF_PART[part]];
}

/** A sentence with its `{names}` filled in. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** A sentence with markup in place of its `{names}`. */
export function fillHtml(sentence: string, values: Readonly<Record<string, HtmlValue>>): Html {
  return html`${sentence.split(/(\{\w+\})/).map((piece) => (piece.startsWith('{') ? (values[piece.slice(1, -1)] ?? raw('')) : piece))}`;
}

/** `12,4 MB`, `240 kB`: decimal units, the comma of the language. */
export function sizeText(bytes: number, language: InterfaceLanguage): string {
  if (bytes < 1e6) return `${Math.max(1, Math.round(bytes / 1e3))} kB`;
  const [value, unit] = bytes < 1e9 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB'];
  const text = value >= 100 ? String(Math.round(value)) : value.toFixed(1);
  return `${language === 'sv' ? text.replace('.', ',') : text} ${unit}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
