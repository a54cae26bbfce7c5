/** Reasons why an address is unfit for a page: `scheme` is one that no learning platform opens. */
export type UrlDanger = 'control' | 'script' | 'data' | 'file' | 'protocol-relative' | 'scheme';

/**
 * Control characters, and characters that are invisible or turn the direction of writing: what is read is not where it
 * leads.
 */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;

/** Finds the danger of a written address; undefined for the web, e-mail, telephone and the course's own files. */
export function urlDanger(url: string): UrlDanger | undefined {
  if (INVISIBLE.test(url)) return 'control';
  if (/^(?:https?:\/\/|mailto:|tel:)/i.test(url)) return undefined;
  if (/^[a-z]:[\\/]/i.test(url) || url.startsWith('\\\\') || /^file:/i.test(url)) return 'file';
  if (/^[\\/]{2}/.test(url)) return 'protocol-relative';
  const scheme = schemeOf(url);
  if (scheme === undefined) return undefined;
  if (scheme === 'javascript' || scheme === 'vbscript') return 'script';
  return scheme === 'data' ? 'data' : 'scheme';
}

/** Takes the scheme of an address, the word before its colon, in lower case. */
export function schemeOf(url: string): string | undefined {
  return /^\s*([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
}
