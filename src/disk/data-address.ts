import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { MediaFile } from '../model/course.js';

const TYPES: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};
/** Larger pictures would make a page nobody can send. */
const LARGEST = 5_000_000;

/**
 * A picture's bytes as an address (`data:image/png;base64,…`); undefined for what is no picture, too large, or not on
 * this disk.
 */
export function dataAddress({ path, absolute, bytes }: MediaFile): string | undefined {
  const type = TYPES[extname(path).toLowerCase()];
  if (type === undefined || bytes > LARGEST || absolute.startsWith('git:')) return undefined;
  return `data:${type};base64,${readFileSync(absolute).toString('base64')}`;
}
