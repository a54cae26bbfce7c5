/** A piece of an SVG file's markup, with offsets into its text. */
export type SvgPiece =
  /** `<!DOCTYPE …`, `<!ENTITY …`, `<?xml-stylesheet …?>`: the word that names it. */
  | (Stretch & { readonly kind: 'declaration'; readonly name: string; readonly text: string })
  | (Stretch & { readonly kind: 'element'; readonly name: string; readonly attributes: readonly SvgAttribute[] })
  /** What stands in a `<style>`, CDATA and all. */
  | (Stretch & { readonly kind: 'style'; readonly text: string });

interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface SvgAttribute extends Stretch {
  /** In lower case, without its namespace's prefix. */
  readonly name: string;
  /** As written, prefix and all. */
  readonly written: string;
  /** Character references decoded. */
  readonly value: string;
}

/** Takes an SVG file apart, in its order: comments are passed over, nothing is believed to be well-formed. */
export function* svgPieces(text: string): Generator<SvgPiece> {
  const token = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<([!?])([^\s>[?]*)|<([a-z_][^\s/>=]*)/gi;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const start = match.index;
    if (match[2] !== undefined) {
      const [whole = ''] = /^[^>]{0,300}>?/.exec(text.slice(start, start + 300)) ?? [];
      yield {
        kind: 'declaration',
        name: `${match[1]}${match[2].toLowerCase()}`,
        text: whole,
        start,
        end: start + match[0].length,
      };
    } else if (match[3] !== undefined) {
      const { attributes, end, selfClosing } = attributesFrom(text, token.lastIndex);
      token.lastIndex = end;
      const name = localName(match[3]);
      yield { kind: 'element', name, start, end: start + match[0].length, attributes };
      if (name !== 'style' || selfClosing) continue;
      const close = text.slice(end).search(/<\/[a-z0-9:._-]*style\s*>/i);
      const styleEnd = close === -1 ? text.length : end + close;
      yield { kind: 'style', text: text.slice(end, styleEnd), start: end, end: styleEnd };
      token.lastIndex = styleEnd;
    }
  }
}

interface Attributes {
  readonly attributes: readonly SvgAttribute[];
  readonly end: number;
  readonly selfClosing: boolean;
}

function attributesFrom(text: string, from: number): Attributes {
  const attributes: SvgAttribute[] = [];
  // Takes at least one character at every step, so that nothing is looked at for ever.
  const next = /\s+|(\/?>)|([^\s=/>]+)(?:\s*=\s*(?:"([^"]*)"?|'([^']*)'?|([^\s>]*)))?|[=/]/y;
  next.lastIndex = from;
  for (let match = next.exec(text); match !== null; match = next.exec(text)) {
    if (match[1] !== undefined) return { attributes, end: next.lastIndex, selfClosing: match[1] === '/>' };
    if (match[2] === undefined) continue;
    const value = decoded(match[3] ?? match[4] ?? match[5] ?? '');
    attributes.push({ name: localName(match[2]), written: match[2], value, start: match.index, end: next.lastIndex });
  }
  return { attributes, end: text.length, selfClosing: false };
}

function localName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1).toLowerCase();
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  colon: ':',
  tab: '\t',
  newline: '\n',
};

function decoded(value: string): string {
  return value.replace(
    /&(?:#(x?)([0-9a-f]+)|([a-z]+));/gi,
    (whole, hex: string, digits: string, name: string | undefined) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = Number.parseInt(digits, hex === '' ? 10 : 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}
