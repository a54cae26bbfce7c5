import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Diagnostic, ToolLanguage } from '../model/diagnostic.js';
import type { PackageRecord } from '../model/package.js';
import type { CourseCard } from '../model/workspace.js';
import type { DigestIndex } from './digests.js';
import type { ListedCatalogue } from './package-folder.js';
import { readText, writeText } from './write-text.js';

/** What a build remembers of a course. */
export interface RememberedCourse {
  /** Over everything that the outcome depends on, the day aside. */
  readonly key: string;
  /** YYYY-MM-DD, where the outcome holds on that day alone. */
  readonly day?: string;
  readonly outcome: 'built' | 'failed' | 'draft' | 'retired' | 'empty';
  readonly diagnostics: readonly Diagnostic[];
  readonly packages: readonly PackageRecord[];
  /** State of each zip when it was written, in the order of the packages. */
  readonly zips: readonly string[];
}

/** What a build remembers of a workspace. */
export interface BuildMemory {
  /** When it was written, in milliseconds since 1970. */
  readonly written: number;
  readonly digests: DigestIndex;
  readonly above?: {
    readonly key: string;
    readonly diagnostics: readonly Diagnostic[];
    readonly cards: readonly Omit<CourseCard, 'at'>[];
    readonly unreadable: readonly string[];
    readonly language: ToolLanguage;
    /** Over all that stands above the courses. */
    readonly digest: string;
  };
  readonly courses: Readonly<Record<string, RememberedCourse>>;
  /** Digests of manifests that obey their schemas, with the build of the tool that said so. */
  readonly manifests?: readonly string[];
  /** `key` is over everything that the catalogue was made of. */
  readonly catalogue?: { readonly key: string } & ListedCatalogue;
}

const EMPTY: BuildMemory = { written: 0, digests: {}, courses: {} };

/** The user's cache folder of this system. */
export function defaultCacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  const base =
    process.platform === 'win32'
      ? LOCALAPPDATA
      : process.platform === 'darwin'
        ? join(homedir(), 'Library', 'Caches')
        : XDG_CACHE_HOME;
  return join(base ?? join(homedir(), '.cache'), 'kurspaket');
}

/** Where the memory of one workspace, output folder and way of building lies. */
export function memoryFile(cache: string, parts: readonly string[]): string {
  return join(cache, `${fingerprint(...parts).slice(0, 24)}.json`);
}

/** Reads a memory; a missing or damaged one is empty, as is that of a build without one. */
export function readMemory(file: string | undefined): BuildMemory {
  try {
    const [sum = '', text = ''] = halves((file === undefined ? undefined : readText(file)) ?? '');
    return sum === fingerprint(text) ? (JSON.parse(text) as BuildMemory) : EMPTY;
  } catch {
    return EMPTY;
  }
}

/** What is remembered of a course; an id such as `constructor` is no property of every object. */
export function recall({ courses }: BuildMemory, id: string): RememberedCourse | undefined {
  return Object.hasOwn(courses, id) ? courses[id] : undefined;
}

/** Writes a memory under its own checksum; a cache that cannot be written costs time, nothing else. */
export function writeMemory(file: string, memory: BuildMemory): void {
  try {
    const text = JSON.stringify(memory);
    writeText(file, `${fingerprint(text)}\n${text}`);
  } catch {
    return;
  }
}

function halves(text: string): readonly string[] {
  const end = text.indexOf('\n');
  return [text.slice(0, end), text.slice(end + 1)];
}

/** SHA-256 over texts, each closed by a zero. */
export function fingerprint(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('base64url');
}
