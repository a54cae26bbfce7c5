import { posix } from 'node:path';
import type { Destination, MediaFile } from '../../model/course.js';
import { dayAnchor, taskAnchor, type View } from '../view.js';
import { fill, partName, sizeText } from '../words/words.js';

/** What a link of a text becomes on this page: a link, or the words alone. */
export type LinkTarget =
  /** `note` follows the text in brackets. */
  | { readonly href: string; readonly newTab: boolean; readonly note?: string }
  /** `name` is what a web site may know an address for: `data-link`. */
  | { readonly href: undefined; readonly name?: string; readonly note?: string };

/** Where a link leads from this page. What is in another package is called by its name: no package can open another. */
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
      return named(`course/${to.id}`, text, to.title, fill(words.page.inCourse, { course: to.title }), '');
    case 'unsafe':
    case 'trainer':
    case 'outside':
    case 'missing':
      return { href: undefined };
  }
}

/** `PDF, 240 kB`: what a file is, before anybody opens it. */
export function fileFacts(file: MediaFile, view: View): string {
  return `${posix.extname(file.packaged).slice(1).toUpperCase()}, ${sizeText(file.bytes, view.language)}`;
}

function taskTarget(path: string, text: string, view: View): LinkTarget {
  const place = view.places.get(path);
  if (place === undefined) return { href: undefined };
  if (place.here) return { href: `#${taskAnchor(place.task)}`, newTab: false };
  const part = fill(view.words.page.inPart, { part: partName(view.words, place.part.id) });
  return named(`task/${place.task.id}`, text, place.task.title, `${place.task.title}, ${part}`, part);
}

/** What lies in another package: a note names it, shorter where the text has named it already. */
function named(name: string, text: string, title: string, full: string, short: string): LinkTarget {
  const note = text.toLowerCase().includes(title.toLowerCase()) ? short : full;
  return { href: undefined, name, ...(note !== '' && { note }) };
}
