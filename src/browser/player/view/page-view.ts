import type { LaunchData, PageData } from '../../../model/launch-data.js';
import type { Session } from '../session-contract.js';

/** View that every piece of the interface looks at. */
export interface PageView {
  readonly page: PageData;
  /** Absent where the page was opened without a package. */
  readonly launch: LaunchData | undefined;
  readonly session: Session;
  /** A sentence of the page's language with its `{names}` filled in; an unknown key says nothing. */
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  /** Tells a screen reader, politely, once. */
  readonly announce: (message: string) => void;
}

/** Words by key. */
export function sayer(words: PageData['words']): PageView['say'] {
  return (key, values = {}) =>
    (words[key] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** Locale of dates and times: 24 hours in both languages. */
export function locale({ page }: PageView): string {
  return page.language === 'sv' ? 'sv-SE' : 'en-GB';
}

/** The element with this id, which the page is known to have. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

/** Every element that a selector finds. */
export function all<T extends Element = HTMLElement>(selector: string, within: ParentNode = document): T[] {
  return [...within.querySelectorAll<T>(selector)];
}

/** Shows an element or hides it from everybody. `heir`: what has the focus instead where it was in what is hidden. */
export function show(element: Element | null, visible: boolean, heir?: HTMLElement): void {
  const hadFocus = !visible && element?.contains(document.activeElement);
  element?.toggleAttribute('hidden', !visible);
  if (hadFocus && heir) giveFocus(heir);
}

/** Puts the focus on what is only read. */
export function giveFocus(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus();
}

/** `1 h 30 min`, `45 min`. */
export function duration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours ? `${hours} h` : '', rest || !hours ? `${rest} min` : ''].filter(Boolean).join(' ');
}
