/**
 * Tells whether an entry of media/credits.yaml is about a file: its name below media/, or a pattern in which `*` is
 * anything.
 */
export function matchesPattern(pattern: string, name: string): boolean {
  const pieces = pattern
    .trim()
    .replace(/^(?:\.\/|(?:\.\.\/)?media\/)/, '')
    .normalize('NFC')
    .toLowerCase()
    .split('*');
  const lower = name.normalize('NFC').toLowerCase();
  const [first = '', ...rest] = pieces;
  if (rest.length === 0) return lower === first;
  const last = rest.pop() ?? '';
  if (!lower.startsWith(first) || !lower.endsWith(last) || lower.length < first.length + last.length) return false;
  let position = first.length;
  for (const piece of rest) {
    const found = lower.indexOf(piece, position);
    if (found === -1 || found + piece.length > lower.length - last.length) return false;
    position = found + piece.length;
  }
  return true;
}
