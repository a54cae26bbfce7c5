const NUMBERS = String.raw`\d{1,4}(?:\s*[–—-]\s*\d{1,4})?`;
const WORD = String.raw`(?<!\p{L})(?:s\.?|sid\.?|sidan|sidorna|sidor|pp\.?|pages?)`;
const PAGES = new RegExp(String.raw`${WORD}\s*(${NUMBERS}(?:\s*(?:,|och|samt|and|&)\s*${NUMBERS})*)`, 'giu');
const OPEN_ENDED = /\d\s*ff?(?:\.|(?!\p{L}))/iu;
const LONGEST_BOOK = 1500;

/**
 * Counts the pages that a reference names: 24 in “kapitel 2–3, s. 15–38”. Undefined where it names none, or does not
 * say where they end.
 */
export function pagesIn(where: string): number | undefined {
  const lists = [...where.matchAll(PAGES)].map(([, list = '']) => list);
  if (lists.length === 0 || OPEN_ENDED.test(where)) return undefined;
  let pages = 0;
  for (const [range] of lists.flatMap((list) => [...list.matchAll(new RegExp(NUMBERS, 'g'))])) {
    const [first = 0, last = first] = range.split(/[–—-]/).map(Number);
    if (last < first) return undefined;
    pages += last - first + 1;
  }
  return pages > LONGEST_BOOK ? undefined : pages;
}
