import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/progress/sha-256.js';
import { longKey, taskKey } from '../../src/progress/task-key.js';

const hex = (words: readonly number[]): string =>
  words.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
const reference = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

test('agrees with Node on every length around the block borders', () => {
  for (let length = 0; length < 200; length++)
    expect(hex(sha256('a'.repeat(length)))).toBe(reference('a'.repeat(length)));
});

test('agrees with Node on any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => hex(sha256(text)) === reference(text)),
  );
});

test('a key is the first 24 bits in base64url', () => {
  fc.assert(
    fc.property(fc.string(), (id) => taskKey(id) === createHash('sha256').update(id).digest('base64url').slice(0, 4)),
  );
  expect(longKey('a|b')).toMatch(/^[\w-]{16}$/);
});

test('the computed constants lie far from where rounding could turn a bit', () => {
  const primes: number[] = [];
  for (let n = 2; primes.length < 64; n++) if (primes.every((p) => n % p)) primes.push(n);
  for (const root of [...primes.map((p) => p ** (1 / 3)), ...primes.slice(0, 8).map((p) => p ** 0.5)]) {
    const rest = (root * 2 ** 32) % 1;
    expect(Math.min(rest, 1 - rest)).toBeGreaterThan(2 ** -12);
  }
});
