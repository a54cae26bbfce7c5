/** Something in a text that opens a door somewhere else. */
export interface Secret {
  readonly kind: 'private-key' | 'cloud-key' | 'token' | 'basic' | 'user-in-url' | 'query' | 'file';
  readonly start: number;
  readonly end: number;
}

const PATTERNS: readonly (readonly [Secret['kind'], RegExp])[] = [
  ['private-key', /-----BEGIN (?:[A-Z]+ ){0,3}PRIVATE KEY-----/g],
  ['cloud-key', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b|\bAIza[0-9A-Za-z_-]{35}\b|\bsk_live_[0-9A-Za-z]{20,}/g],
  [
    'token',
    /\bgh[pousr]_[A-Za-z0-9]{36,}|\bgithub_pat_[A-Za-z0-9_]{30,}|\bglpat-[A-Za-z0-9_-]{20,}|\bxox[abprs]-[A-Za-z0-9-]{10,}|\beyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{10,}|\bBearer(?: |%20)[A-Za-z0-9._~+/-]{20,}/g,
  ],
  ['basic', /\bBasic(?: |%20|\+)(?=[A-Za-z+/]*\d)[A-Za-z0-9+/]{10,}={0,2}/g],
  ['user-in-url', /\bhttps?:\/\/[^\s/:@"'<>`${}()]{1,100}:[^\s/:@"'<>`${}()]{1,100}@[a-z0-9]/gi],
  [
    'query',
    /[?&](?:password|passwd|pwd|losenord|api[_-]?key|access[_-]?token|client[_-]?secret|secret|sesskey)=(?![${<"'+])[^&\s"'<>`#]{4,}/gi,
  ],
];

/** Keys, tokens and passwords in a text. */
export function secretsIn(text: string): readonly Secret[] {
  const found = PATTERNS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ kind, start: match.index, end: match.index + match[0].length })),
  );
  // `https://user:…@host?password=…` is one secret.
  return found.sort((a, b) => a.start - b.start).filter(({ start }, index, all) => start >= (all[index - 1]?.end ?? 0));
}

/** True for files that are secrets by their name. */
export function isSecretFile(path: string): boolean {
  return /(?:^|\/)(?:\.env(?:\.[a-z]+)?|\.npmrc|\.netrc|\.htpasswd|id_(?:rsa|dsa|ecdsa|ed25519)|\.git\/config|credentials|[^/]+\.(?:pem|pfx|p12|key|kdbx|jks))$/i.test(
    path,
  );
}
