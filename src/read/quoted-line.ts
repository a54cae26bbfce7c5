/** `key: text` on a line of YAML, in a list or not. */
export interface KeyLine {
  readonly key: string;
  /** The value as written, without the white space around it. */
  readonly text: string;
  /** Offset of the value in the line. */
  readonly at: number;
}

/** A line with a key and something after it. */
export function keyLine(line: string): KeyLine | undefined {
  const match = /^([ \t]*(?:- +)*)([\p{L}\w-]+):[ \t]+(?=\S)/u.exec(line);
  return match === null
    ? undefined
    : { key: match[2] ?? '', text: line.slice(match[0].length).trimEnd(), at: match[0].length };
}

/**
 * The key of a line of YAML, and the line as it should be written: its text within quotation marks. Empty for a line of
 * another form.
 */
export function quotedLine(line: string): { readonly key?: string; readonly write?: string } {
  const written = keyLine(line.trim());
  if (written === undefined) return {};
  const { key } = written;
  const text = bare(written.text);
  if (text.length > 100 || text.includes('`')) return { key };
  const quoted = !text.includes('"')
    ? `"${text.replaceAll('\\', '\\\\')}"`
    : text.includes("'")
      ? `"${text.replace(/["\\]/g, '\\$&')}"`
      : `'${text}'`;
  return { key, write: `${key}: ${quoted}` };
}

/** The text without the quotation marks that were meant to stand around the whole of it. */
function bare(text: string): string {
  const typographic = /^[“”„»](.*)[“”«»]$/.exec(text)?.[1];
  if (typographic !== undefined) return typographic;
  const quote = text[0];
  if (quote !== '"' && quote !== "'") return text;
  const end = closingQuote(text);
  if (end === -1) return text.slice(1);
  return end === text.length - 1 ? text.slice(1, -1) : text;
}

/**
 * Where the quotation that a text begins with ends, as a person would see it: not at a mark that opens a word or stands
 * within one.
 */
function closingQuote(text: string): number {
  for (let at = text.indexOf(text[0] ?? '', 1); at !== -1; at = text.indexOf(text[0] ?? '', at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
    if (/\S/.test(before) && !/[\p{L}\d]/u.test(after) && !quoteOpened(text, at)) return at;
  }
  return -1;
}

/** True where another quotation has begun before the mark: `"Prova "öppna" frågor"`. */
function quoteOpened(text: string, at: number): boolean {
  const marks = [...text.slice(1, at).matchAll(/["']/g)].filter(({ 0: mark }) => mark === text[0]);
  const opened = marks.filter(({ index }) => /[\s(]/.test(text[index] ?? ' ')).length;
  return opened > marks.length - opened;
}
