import type { Root } from 'mdast';
import type { Origin } from '../model/place.js';
import type { LoadedFile } from '../model/source-file.js';
import { decodeText } from './decode.js';
import { frontMatter } from './front-matter.js';
import { parseMarkdown } from './markdown/parse.js';
import type { Loose } from './loose.js';
import type { Notes } from './reading.js';
import { validated, type FileOf, type SchemaKind } from './validated.js';
import { readYaml } from './yaml.js';

/** A Markdown file with front matter, read as far as it could be. */
export interface MarkdownDocument<T> {
  readonly data: Loose<T>;
  readonly at: Origin;
  readonly text: string;
  readonly tree: Root;
}

/** Reads front matter and Markdown; undefined, with findings, where there is nothing to go on. */
export function readDocument<K extends SchemaKind>(
  kind: K,
  file: LoadedFile,
  notes: Notes,
): MarkdownDocument<FileOf<K>> | undefined {
  const text = decodeText(file, notes);
  if (text === undefined) return undefined;
  const stretch = frontMatter(file.path, text, notes);
  if (stretch === undefined) return undefined;
  const yaml = readYaml(stretch, notes);
  const tree = parseMarkdown(file.path, text, notes);
  const misplaced = yaml && misplacedAs(kind, yaml.data);
  if (misplaced !== undefined) {
    notes.findings.push({
      rule: 'stray-file',
      at: yaml?.origin.key(misplaced.key) ?? stretch.root,
      facts: { kind: misplaced.kind },
    });
    return undefined;
  }
  const data = yaml && validated(kind, yaml, file.path, notes);
  return yaml && data && { data, at: yaml.origin, text, tree };
}

/** A task that lies where course days do, or the other way round, with the key that tells. */
interface Misplaced {
  readonly kind: 'task-among-days' | 'day-among-tasks';
  readonly key: string;
}

function misplacedAs(kind: SchemaKind, data: unknown): Misplaced | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const has = (key: string): boolean => Object.hasOwn(data, key);
  if (kind === 'course-day' && has('kind') && !has('schedule') && !has('form'))
    return { kind: 'task-among-days', key: 'kind' };
  return kind === 'task' && has('schedule') && !has('kind') ? { kind: 'day-among-tasks', key: 'schedule' } : undefined;
}

/** A YAML file as a whole. */
export interface YamlDocument<T> {
  readonly data: Loose<T>;
  readonly at: Origin;
}

/**
 * Reads a YAML file; undefined, with findings, where there is nothing to go on. An empty file is an empty list or
 * mapping.
 */
export function readYamlFile<K extends SchemaKind>(
  kind: K,
  file: LoadedFile,
  notes: Notes,
): YamlDocument<FileOf<K>> | undefined {
  const text = decodeText(file, notes);
  if (text === undefined) return undefined;
  const yaml = readYaml(
    { file: file.path, text, start: 0, end: text.length, root: { file: file.path, start: 0, end: 0 } },
    notes,
  );
  const data = yaml && validated(kind, yaml, file.path, notes);
  return yaml && data && { data, at: yaml.origin };
}
