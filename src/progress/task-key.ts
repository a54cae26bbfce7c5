import { toDigits } from './base64url.js';
import { sha256 } from './sha-256.js';

/**
 * Key of an id in a record: the first 24 bits of its SHA-256 as 4 base64url characters. Audiences have theirs in the
 * same way.
 */
export function taskKey(id: string): string {
  return toDigits(sha256(id)[0]! >>> 8, 4);
}

/** 96 bits of the SHA-256 of a text as 16 base64url characters, for names that must tell nothing. */
export function longKey(text: string): string {
  return sha256(text)
    .slice(0, 4)
    .map((word) => toDigits(word >>> 8, 4))
    .join('');
}
