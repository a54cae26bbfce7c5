/** A piece of HTML in a text: its offset, its length and its name. */
export interface HtmlPiece {
  readonly start: number;
  readonly length: number;
  /** The element's name in lower case; `!` for a comment that never ends, `?` for anything that is no element. */
  readonly name: string;
  readonly closing: boolean;
}

/** Finds the first thing in raw HTML that is not a comment. */
export function firstHtml(value: string): HtmlPiece | undefined {
  const blank = value.replace(/<!--(?:>|->|[\s\S]*?(?:-->|$))/g, (comment) =>
    comment.endsWith('>') ? ' '.repeat(comment.length) : comment,
  );
  const start = blank.search(/\S/);
  if (start === -1) return undefined;
  const rest = blank.slice(start);
  if (rest.startsWith('<!--')) return { start, length: 4, name: '!', closing: false };
  const lone = blank.indexOf('<', start);
  const tag = /^<(\/?)([a-z][a-z0-9-]*)[^>]*>?/i.exec(blank.slice(lone === -1 ? start : lone));
  if (tag === null || lone === -1) return { start, length: rest.trimEnd().length, name: '?', closing: false };
  return { start: lone, length: tag[0].length, name: (tag[2] ?? '').toLowerCase(), closing: tag[1] === '/' };
}
