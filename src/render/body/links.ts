import { posix } from 'node:path';
import type { Destination, MediaFile } from '../../model/course.js';
import { dayAnchor, taskAnchor, type View } from '../view.js';
import { fill, partName, sizeText } from '../words/words.js';

/** A text's link as it stands on this page: a link, or the words alone. */
export type LinkTarget =
  /** `note` follows the text in brackets. */
  | { readonly href: string; readonly newTab: boolean; readonly note?: string }
  /** `name` is what a web site may know an address for: `data-link`. */
  | { readonly href: undefined; readonly name?: string; readonly note?: string };

/**
 * Resolves a link from this page. Anything in another package is called by its name, for no package can open another.
 */
export function linkTarget(to: Exclude<Destination, { kind: 'anchor' }>, text: string, view: View): LinkTarget {
  const { words, scoped } = view;
  switch (to.kind) {
    case 'web':
      return { href: to.url, newTab: true, note: words.page.newTab };
    case 'mail':
      return { href: to.url, newTab: false };
    case 'media':
      return { href: to.file.packaged, newTab: true, note: `${fileFacts(to.file, view)}, ${words.page.newTab}` };
    case 'task':
      return taskTarget(to.path, text, view);
    case 'day': {
      const day = scoped.course.days.find(({ file }) => file === to.path);
      return day === undefined ? { href: undefined } : { href: `#${dayAnchor(day)}`, newTab: false };
    }
    case 'introduction':
      return view.opensCourse ? { href: '#introduction', newTab: false } : { href: undefined };
    case 'course':
      return named(`course/${to.id}`, hasTitle(text, to.title) ? '' : fill(words.page.inCourse, { course: to.title }));
    case 'unsafe':
    case 'trainer':
    case 'outside':
    case 'missing':
      return { href: undefined };
  }
}

/** `PDF, 240 kB`: type and size of a file. */
export function fileFacts(file: MediaFile, view: View): string {
  return `${posix.extname(file.packaged).slice(1).toUpperCase()}, ${sizeText(file.bytes, view.language)}`;
}

function taskTarget(path: string, text: string, view: View): LinkTarget {
  const place = view.places.get(path);
  if (place === undefined) return { href: undefined };
  if (place.here) return { href: `#${taskAnchor(place.task)}`, newTab: false };
  const part = fill(view.words.page.inPart, { part: partName(view.words, place.part.id) });
  const { id, title } = place.task;
  return named(`task/${id}`, hasTitle(text, title) ? part : `${title}, ${part}`);
}

/** Tells whether a text names a thing already. */
function hasTitle(text: string, title: string): boolean {
  return text.toLowerCase().includes(title.toLowerCase());
}

/** Something in another package: a note tells the learner where it is. */
function named(name: string, note: string): LinkTarget {
  return { href: undefined, name, ...(note !== '' && { note }) };
}
