/**
 * Signs that command a terminal (C0, DEL, C1) or turn the direction in which a text is read; line ends and tabs apart.
 */
const COMMANDS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const LINE_ENDS = /[\t-\r\u2028\u2029]/g;
/** `##vso[`, `##[`, `##teamcity[`: a log that is read line by line takes them for commands wherever they stand. */
const LOG_COMMAND = /#(?=\w*\[)(?<=##)/g;
/** `::error::` at the beginning of a line, white space before it or not. */
const WORKFLOW_COMMAND = /^(\s*):(?=:[a-z])/i;
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/**
 * Ways to make a text harmless for its reader. Unless the reader has a spelling of its own, each sign that would
 * command
 * stands as `·`, so that whoever reads sees that something was there.
 */
const ESCAPES = {
  /** One line of plain text, sign for sign: columns stay what they are. */
  terminal: (text) => harmless(text.replace(LINE_ENDS, ' ')).replace(WORKFLOW_COMMAND, '$1·'),
  /** The message of an annotation for GitHub Actions (docs.github.com, *Workflow commands*). */
  github: annotation,
  /** A property of such an annotation. */
  'github-property': (text) => annotation(text).replaceAll(':', '%3A').replaceAll(',', '%2C'),
  /** A text that is JSON already: the same data, spelt without any such sign. */
  json: (text) =>
    text
      .replace(COMMANDS, unicodeEscape)
      .replace(/[\u2028\u2029]/g, unicodeEscape)
      .replace(LOG_COMMAND, unicodeEscape),
  /** A message of SARIF 2.1.0, in which nothing is an embedded link (3.11.6). */
  sarif: (text) => harmless(text).replace(/\[(?=[^\]]*\]\()/g, '\\['),
  /** Plain text in a line of Markdown, a table's cell included: nothing in it is markup, nobody is called. */
  markdown: (text) =>
    uncalled(
      onOneLine(text)
        .replace(/[\\`*_{}[\]<>|~#&]/g, '\\$&')
        .replace(/^([-+=]|\d+[.)])/, '\\$1'),
    ),
  /** A sentence in a line of Markdown in which only `code` keeps its meaning. */
  'markdown-sentence': (text) =>
    onOneLine(text)
      .replace(/`{2,}/g, (ticks) => 'ˋ'.repeat(ticks.length))
      .split(/(`[^`]*`)/)
      .map((piece, index) => (index % 2 === 1 ? piece : uncalled(piece.replace(/[\\`*_{}[\]<>|~#&]/g, '\\$&'))))
      .join(''),
  /** A name as code of Markdown, its backticks included; it splits no cell of a table. */
  'markdown-code': (text) => `\`${onOneLine(text).replaceAll('`', 'ˋ').replaceAll('|', '¦')}\``,
  /** A cell of a CSV file that no spreadsheet takes for a formula; quoting is up to the writer. */
  csv: (text) => (FORMULA.test(text) ? `'${harmless(text)}` : harmless(text)),
} as const satisfies Readonly<Record<string, (text: string) => string>>;

/** A reader of what is printed. */
export type Medium = keyof typeof ESCAPES;

/** Makes a text harmless for its reader: nothing in it is taken for a command, for markup or for somebody's name. */
export function escapeFor(medium: Medium, text: string): string {
  return ESCAPES[medium](text);
}

/** Makes every text of plain data harmless: of arrays and objects, keys apart. */
export function escapeEachFor<T>(medium: Medium, data: T): T {
  const escaped = (value: unknown): unknown => {
    if (typeof value === 'string') return escapeFor(medium, value);
    if (Array.isArray(value)) return value.map(escaped);
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, escaped(each)]));
  };
  return escaped(data) as T;
}

function harmless(text: string): string {
  return text.replace(COMMANDS, '·').replace(LOG_COMMAND, '·');
}

function annotation(text: string): string {
  const encoded = harmless(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  return encoded.replace(LINE_ENDS, ' ');
}

function onOneLine(text: string): string {
  return harmless(text.replace(/\s+/g, ' ').trim());
}

/** Neither a name (`@name`) nor a number (`#12`, `!12`) is one that a forge would look up. */
function uncalled(text: string): string {
  return text.replace(/@(?=[\p{L}\p{N}_])|[#!](?=\d)/gu, '$&\u200b');
}

function unicodeEscape(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
