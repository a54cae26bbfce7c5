const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  œ: 'oe',
};

/** Transliterates to lower-case ASCII words joined by hyphens: `Förberedelser & mål` → `forberedelser-mal`. */
export function asciiSlug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[æøßđðþłœ]/g, (letter) => LETTERS[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** An id made of a title or file name: a slug that begins with a letter, at most 60 characters. */
export function idProposal(text: string): string {
  return asciiSlug(text.replace(/^\d+[-_. ]*/, '').replace(/\.(md|ya?ml)$/i, ''))
    .replace(/^[^a-z]+/, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}

/** Names that no file may have on Windows, whatever its extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;

/** A file name for a package: transliterated, its extension kept in lower case. */
export function asciiFileName(name: string): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), asciiSlug(name.slice(dot + 1))] : [name, ''];
  const slug = stem
    .split('.')
    .map((piece) => asciiSlug(piece) || 'fil')
    .join('.');
  const safe = RESERVED.test(slug) ? `fil-${slug}` : slug;
  return extension === '' ? safe : `${safe}.${extension}`;
}
