import { posix } from 'node:path';
import type { Destination, MediaFile } from '../model/course.js';
import type { CourseCard } from '../model/workspace.js';
import { proposalFor } from '../text/proposal.js';
import type { Resolve } from './markdown/references.js';

/** What is known of a course's files before any of them is read. */
export interface CourseFiles {
  readonly folder: string;
  readonly tasks: ReadonlySet<string>;
  readonly days: ReadonlySet<string>;
  readonly media: ReadonlyMap<string, MediaFile>;
  /** Files that lead out of the course and are told of as that. */
  readonly ways: ReadonlySet<string>;
}

/** Resolves addresses in the texts of one course. */
export function resolverFor(files: CourseFiles, courses: readonly CourseCard[]): Resolve {
  const inCourse = `${files.folder}/`;
  return (url, fromFile): Destination => {
    if (/^https?:\/\//i.test(url)) return { kind: 'web', url };
    if (/^(?:mailto|tel):/i.test(url)) return { kind: 'mail', url };
    if (/^[a-z][a-z0-9+.-]*:/i.test(url) || /^[\\/]{2}/.test(url)) return { kind: 'unsafe', url };
    if (url.startsWith('#')) return { kind: 'anchor', url };
    const written = decoded(url.replace(/[?#].*$/s, '')).replaceAll('\\', '/');
    if (written === '') return { kind: 'missing', path: url };
    const path = posix.join(posix.dirname(fromFile), written).normalize('NFC').replace(/\/$/, '');
    if (written.startsWith('/')) return { kind: 'outside', path: written };
    const to = course(path);
    if (path === files.folder) return { kind: 'introduction', path: `${inCourse}course.md` };
    if (path.startsWith(inCourse)) return inside(path);
    return to ?? { kind: 'outside', path: written };
  };

  function course(path: string): Destination | undefined {
    const card = courses.find(
      ({ folder }) => folder !== files.folder && (path === folder || path === `${folder}/course.md`),
    );
    return card && { kind: 'course', id: card.id, title: card.title, status: card.status };
  }

  function inside(path: string): Destination {
    if (path.startsWith(`${inCourse}trainer/`)) return { kind: 'trainer', path };
    if (path === `${inCourse}course.md`) return { kind: 'introduction', path };
    if (files.tasks.has(path)) return { kind: 'task', path };
    if (files.days.has(path)) return { kind: 'day', path };
    const file = files.media.get(path);
    if (file !== undefined) return { kind: 'media', file };
    if (files.ways.has(path)) return { kind: 'missing', path, told: true };
    const name = posix.basename(path);
    const known = [...files.media.keys(), ...files.tasks, ...files.days];
    const near = proposalFor(
      name,
      known.map((candidate) => posix.basename(candidate)),
    );
    const proposal = known.find((candidate) => posix.basename(candidate) === near);
    return { kind: 'missing', path, ...(proposal !== undefined && { proposal }) };
  }
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
