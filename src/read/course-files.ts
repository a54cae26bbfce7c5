import { posix } from 'node:path';
import type { MediaFile, PartId } from '../model/course.js';
import type { StrayFault } from '../model/reader-faults.js';
import type { LoadedFile } from '../model/source-file.js';
import { asciiFileName } from '../text/ascii.js';
import { proposalFor } from '../text/proposal.js';
import { imageSize } from './image-size.js';
import { decodeText } from './decode.js';
import type { Notes } from './reading.js';

export const PARTS: readonly PartId[] = ['preparation', 'between-days', 'follow-up', 'tasks'];
const FOLDERS = [...PARTS, 'course-days', 'trainer', 'media'];
const NUMBERED = /^(\d+)(?:[-_. ].*)?\.md$/;

/** The files of a course folder by the role that the format gives them. */
export interface SortedFiles {
  readonly course: LoadedFile;
  readonly reviews?: LoadedFile;
  readonly credits?: LoadedFile;
  readonly parts: ReadonlyMap<PartId, readonly LoadedFile[]>;
  readonly days: readonly LoadedFile[];
  /** Markdown under trainer/. */
  readonly trainerTexts: readonly LoadedFile[];
  /** What else lies there. */
  readonly trainerFiles: readonly LoadedFile[];
  /** By path; everything under media/, and what else lies under trainer/ is not among it. */
  readonly media: ReadonlyMap<string, MediaFile>;
  /** Symbolic links that lead out of the course. */
  readonly ways: ReadonlySet<string>;
}

/**
 * Sorts the files of a course folder; what has no place there is `stray-file`, what leads out of it `outside-course`.
 */
export function sortCourseFiles(
  folder: string,
  files: readonly LoadedFile[],
  course: LoadedFile,
  notes: Notes,
): SortedFiles {
  const parts = new Map<PartId, LoadedFile[]>();
  const days: LoadedFile[] = [];
  const trainerTexts: LoadedFile[] = [];
  const trainerFiles: LoadedFile[] = [];
  const media = new Map<string, MediaFile>();
  const ways = new Set<string>();
  const seen = new Set<string>();
  const numbers = lastNumbers(folder, files);
  let reviews: LoadedFile | undefined;
  let credits: LoadedFile | undefined;
  for (const file of files) {
    const path = file.path.slice(folder.length + 1);
    const [top = '', ...rest] = path.split('/');
    if (file.link !== undefined || leavesCourse(file, folder, top)) {
      ways.add(file.path);
      outside(file, notes);
    } else if (path === 'course.md') continue;
    else if (path === 'reviews.yaml') reviews = file;
    else if (path === 'media/credits.yaml') credits = file;
    else if (top === 'media' && rest.length > 0) {
      const entry = mediaFile(file, rest.join('/'), notes);
      // Two spellings of å make two files on some disks, and one path.
      if (media.has(file.path)) clash(entry, file.path, notes);
      media.set(file.path, entry);
    } else if (top === 'trainer' && rest.length > 0) {
      (file.path.endsWith('.md') ? trainerTexts : trainerFiles).push(file);
    } else if (rest.length === 1 && NUMBERED.test(rest[0] ?? '') && (isPart(top) || top === 'course-days')) {
      if (isPart(top)) parts.set(top, [...(parts.get(top) ?? []), file]);
      else days.push(file);
    } else stray(file, top, rest, { seen, numbers, notes });
  }
  const others = [...parts.keys()].some((part) => part !== 'tasks') || days.length > 0;
  if (others && parts.has('tasks')) {
    const first = parts.get('tasks')?.[0];
    notes.findings.push({
      rule: 'stray-file',
      at: { file: first?.path ?? course.path, start: 0, end: 0 },
      facts: { kind: 'tasks-beside-parts' },
    });
  }
  for (const list of [...parts.values(), days]) sortByNumber(list, notes);
  clashes(media, notes);
  return {
    course,
    ...(reviews && { reviews }),
    ...(credits && { credits }),
    parts,
    days,
    trainerTexts,
    trainerFiles,
    media,
    ways,
  };
}

function isPart(name: string): name is PartId {
  return (PARTS as readonly string[]).includes(name);
}

/** A symbolic link into another course, or from what learners get into what only trainers may have. */
function leavesCourse({ target }: LoadedFile, folder: string, top: string): boolean {
  if (target === undefined) return false;
  return !target.startsWith(`${folder}/`) || (target.startsWith(`${folder}/trainer/`) && top !== 'trainer');
}

function outside(file: LoadedFile, notes: Notes): void {
  const facts = { kind: file.link === 'broken' ? 'broken' : 'shortcut', path: posix.basename(file.path) } as const;
  notes.findings.push({ rule: 'outside-course', at: { file: file.path, start: 0, end: 0 }, facts });
}

/** The highest number of a file in each part, as written. */
function lastNumbers(folder: string, files: readonly LoadedFile[]): Map<string, string> {
  const last = new Map<string, string>();
  for (const { path } of files) {
    const [top = '', name = '', ...deeper] = path.slice(folder.length + 1).split('/');
    const number = deeper.length > 0 ? undefined : NUMBERED.exec(name)?.[1];
    if (number !== undefined && Number(number) >= Number(last.get(top) ?? 0)) last.set(top, number);
  }
  return last;
}

/** What a stray file is told with: folders told of already, and the last number of each part. */
interface Straying {
  readonly seen: Set<string>;
  readonly numbers: Map<string, string>;
  readonly notes: Notes;
}

function stray(file: LoadedFile, top: string, rest: readonly string[], { seen, numbers, notes }: Straying): void {
  const at = { file: file.path, start: 0, end: 0 };
  const name = rest[rest.length - 1] ?? top;
  const report = (facts: StrayFault): void => {
    notes.findings.push({ rule: 'stray-file', at, facts });
  };
  if (rest.length > 0 && (isPart(top) || top === 'course-days')) {
    if (rest.length > 1) report({ kind: 'too-deep', folder: top });
    else if (name.endsWith('.md')) {
      const last = numbers.get(top) ?? '00';
      const next = String(Number(last) + 1).padStart(last.length, '0');
      numbers.set(top, next);
      report({ kind: 'no-number', name, number: next });
    } else report({ kind: 'not-markdown', name, folder: top });
    return;
  }
  // A folder is told of once, however many files lie in it.
  if (rest.length > 0 && seen.has(top)) return;
  seen.add(top);
  const known = rest.length > 0 ? FOLDERS : ['course.md', 'reviews.yaml'];
  const proposal = FOLDER_WORDS.get(top.toLowerCase()) ?? proposalFor(top, known);
  report({ kind: rest.length > 0 ? 'folder' : 'file', name: top, ...(proposal !== undefined && { proposal }) });
}

/** What a Swedish producer would call the folders. */
const FOLDER_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    förberedelser: 'preparation',
    forberedelser: 'preparation',
    förberedelse: 'preparation',
    kursdagar: 'course-days',
    kursdag: 'course-days',
    mellanuppgifter: 'between-days',
    efterarbete: 'follow-up',
    fördjupning: 'follow-up',
    fordjupning: 'follow-up',
    uppgifter: 'tasks',
    utbildare: 'trainer',
    bilder: 'media',
    filmer: 'media',
    images: 'media',
    preparations: 'preparation',
    followup: 'follow-up',
  }),
);

function mediaFile(file: LoadedFile, name: string, notes: Notes): MediaFile {
  const size = imageSize(file);
  const text = /\.(?:svg|vtt|srt)$/i.test(file.path) ? decodeText(file, notes) : undefined;
  const packaged = `media/${name
    .split('/')
    .map((piece, index, all) =>
      index < all.length - 1 ? asciiFileName(`${piece}.x`).slice(0, -2) : asciiFileName(piece),
    )
    .join('-')}`;
  return {
    path: file.path,
    absolute: file.absolute,
    bytes: file.bytes,
    packaged,
    ...size,
    ...(text !== undefined && { text }),
    ...(file.digest !== undefined && { digest: file.digest }),
  };
}

function numberOf(file: LoadedFile): number {
  return Number(NUMBERED.exec(posix.basename(file.path))?.[1] ?? 0);
}

function sortByNumber(files: LoadedFile[], notes: Notes): void {
  files.sort((a, b) => numberOf(a) - numberOf(b) || (a.path < b.path ? -1 : 1));
  files.forEach((file, index) => {
    const before = files[index - 1];
    if (before === undefined || numberOf(before) !== numberOf(file)) return;
    notes.findings.push({
      rule: 'duplicate-number',
      at: { file: file.path, start: 0, end: 0 },
      facts: { number: numberOf(file), name: posix.basename(file.path), other: posix.basename(before.path) },
      related: [{ at: { file: before.path, start: 0, end: 0 }, note: 'other' }],
    });
  });
}

/** Two files that would get the same name in a package. */
function clashes(media: ReadonlyMap<string, MediaFile>, notes: Notes): void {
  const seen = new Map<string, string>();
  for (const file of media.values()) {
    const other = seen.get(file.packaged);
    if (other === undefined) seen.set(file.packaged, file.path);
    else clash(file, other, notes);
  }
}

function clash({ path, packaged }: MediaFile, other: string, notes: Notes): void {
  const facts = { name: posix.basename(path), other: posix.basename(other), packaged };
  notes.findings.push({
    rule: 'media-name-clash',
    at: { file: path, start: 0, end: 0 },
    facts,
    related: [{ at: { file: other, start: 0, end: 0 }, note: 'other' }],
  });
}
