/** What is wrong with an address that should lead to a file of the package. */
export type AddressTrouble = 'external' | 'backslash' | 'absolute' | 'up' | 'quote' | 'encoding' | 'empty';

/** Where an address in a manifest leads. */
export interface Address {
  /** Path in the package, decoded; undefined where it leads out of it. */
  readonly path: string | undefined;
  /** From the `?`, with it. */
  readonly query: string;
  readonly trouble: AddressTrouble | undefined;
}

/** Resolves an address of a manifest against its bases: relative to the package's root, percent-encoding undone. */
export function resolveAddress(href: string, base = ''): Address {
  const whole = `${base}${href}`;
  const [, before = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(whole) ?? [];
  const out = (trouble: AddressTrouble): Address => ({ path: undefined, query, trouble });
  if (href.trim() === '') return out('empty');
  if (/^\s*(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(whole)) return out('external');
  if (before.startsWith('/')) return out('absolute');
  const decoded = decode(before);
  if (decoded === undefined) return out('encoding');
  const path = normal(decoded.replaceAll('\\', '/'));
  if (path === undefined) return out('up');
  if (before.includes('\\')) return { path, query, trouble: 'backslash' };
  return { path, query, trouble: /["'`<>]/.test(whole) ? 'quote' : undefined };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Without `.` and `..`; undefined where it climbs above the root. */
function normal(path: string): string | undefined {
  const pieces: string[] = [];
  for (const piece of path.split('/')) {
    if (piece === '..') {
      if (pieces.pop() === undefined) return undefined;
    } else if (piece !== '' && piece !== '.') pieces.push(piece);
  }
  return pieces.join('/');
}
