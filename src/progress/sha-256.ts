const WORD = 2 ** 32;

// The constants are by definition the first 32 bits of the fractions of roots of primes: cheaper computed than shipped.
const primes: number[] = [];
for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime)) primes.push(n);
const fraction = (root: number): number => (root * WORD) | 0;
const START = primes.slice(0, 8).map((prime) => fraction(prime ** (1 / 2)));
const ROUNDS = primes.map((prime) => fraction(prime ** (1 / 3)));

/**
 * SHA-256 of the text in UTF-8 as eight signed 32-bit words (FIPS 180-4); synchronous, and there on plain-http
 * intranets.
 */
export function sha256(text: string): readonly number[] {
  const bytes = new TextEncoder().encode(text);
  const blocks = (bytes.length + 72) >> 6;
  const words = new Int32Array(blocks * 16);
  bytes.forEach((byte, i) => {
    words[i >> 2]! |= byte << (24 - (i % 4) * 8);
  });
  words[bytes.length >> 2]! |= 0x80 << (24 - (bytes.length % 4) * 8);
  words[words.length - 1] = bytes.length * 8;
  const hash = [...START];
  for (let block = 0; block < words.length; block += 16) mix(hash, words.subarray(block, block + 16));
  return hash;
}

function mix(hash: number[], block: Int32Array): void {
  const turn = (x: number, bits: number): number => (x >>> bits) | (x << (32 - bits));
  const w = [...block];
  let [a, b, c, d, e, f, g, h] = hash as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i++) {
    if (i > 15) {
      const x = w[i - 15]!;
      const y = w[i - 2]!;
      w[i] =
        (w[i - 16]! + (turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)) + w[i - 7]! + (turn(y, 17) ^ turn(y, 19) ^ (y >>> 10))) |
        0;
    }
    const s = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + ROUNDS[i]! + w[i]!;
    const t = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [a, b, c, d, e, f, g, h] = [(s + t) | 0, a, b, c, (d + s) | 0, e, f, g];
  }
  [a, b, c, d, e, f, g, h].forEach((x, i) => {
    hash[i] = (hash[i]! + x) | 0;
  });
}
