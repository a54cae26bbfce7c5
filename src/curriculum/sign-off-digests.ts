import type { Course, MediaFile, SignOff } from '../model/course.js';
import type { ReviewScope } from '../model/workspace.js';
import { sha256 } from '../progress/sha-256.js';
import { coveredContent, type Covered } from './covered-content.js';

/** Raised when what the scopes cover is written down in another way: every digest is another one then. */
const FORM = 1;

/**
 * `sha256-…` (base64) of what a scope covers now, by path in the course's folder, sorted; undefined where a picture's
 * or film's bytes are not known here (see MediaFile.digest). The same whatever comments, quoting, the order of keys,
 * line breaks and the numbers in file names are.
 */
export function coveredDigests(
  course: Course,
  scope: ReviewScope,
  tasks: SignOff['tasks'],
): ReadonlyMap<string, string | undefined> {
  const entries = [...coveredContent(course, scope, tasks)].map(
    ([path, covered]) => [path.slice(course.folder.length + 1), digestOf(scope, covered)] as const,
  );
  return new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function digestOf(scope: ReviewScope, covered: Covered): string | undefined {
  return 'bytes' in covered
    ? digestOfBytes(covered.bytes)
    : digestOfText(JSON.stringify([FORM, scope, covered.content]));
}

function digestOfBytes({ text, digest }: MediaFile): string | undefined {
  // Git may change the line ends of a text on its way to the disk.
  if (text !== undefined) return digestOfText(text.replaceAll('\r\n', '\n'));
  const hex = /^sha256:([0-9a-f]{64})$/.exec(digest ?? '')?.[1];
  return hex === undefined
    ? undefined
    : `sha256-${base64(hex.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [])}`;
}

function digestOfText(text: string): string {
  return `sha256-${base64(sha256(text).flatMap((word) => [24, 16, 8, 0].map((shift) => (word >>> shift) & 0xff)))}`;
}

function base64(bytes: readonly number[]): string {
  return btoa(String.fromCharCode(...bytes));
}
