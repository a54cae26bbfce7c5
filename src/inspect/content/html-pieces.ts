/** A start tag of a page, or the text of a script or style sheet in it, with offsets. */
export type HtmlPiece =
  | {
      readonly kind: 'element';
      readonly name: string;
      readonly attributes: readonly HtmlAttribute[];
      readonly start: number;
    }
  /** What stands in `<script>` or `<style>`; `attributes` are the element's. */
  | {
      readonly kind: 'script' | 'style';
      readonly attributes: readonly HtmlAttribute[];
      readonly text: string;
      readonly start: number;
    };

export interface HtmlAttribute {
  /** In lower case, without a namespace's prefix. */
  readonly name: string;
  readonly value: string;
  /** Of the value. */
  readonly start: number;
}

/** Takes a page or a drawing apart in its order, in one go through it: comments are passed over, nothing is believed to be well-formed. */
export function* htmlPieces(text: string): Generator<HtmlPiece> {
  const tag = /<(!--|[a-z][^\s/>]*)/gi;
  for (let match = tag.exec(text); match !== null; match = tag.exec(text)) {
    if (match[1] === '!--') {
      const close = text.indexOf('-->', match.index + 4);
      tag.lastIndex = close === -1 ? text.length : close + 3;
      continue;
    }
    const name = localName(match[1] ?? '');
    const { attributes, end, selfClosing } = attributesFrom(text, tag.lastIndex);
    yield { kind: 'element', name, attributes, start: match.index };
    tag.lastIndex = end;
    if ((name !== 'script' && name !== 'style') || selfClosing) continue;
    const close = closingTag(text, name, end);
    yield { kind: name, attributes, text: text.slice(end, close), start: end };
    tag.lastIndex = close;
  }
}

/** The value of an attribute, or nothing. */
export function htmlValue(attributes: readonly HtmlAttribute[], name: string): string {
  return attributes.find((attribute) => attribute.name === name)?.value ?? '';
}

function closingTag(text: string, name: string, from: number): number {
  const close = new RegExp(`</${name}[\\s/>]`, 'gi');
  close.lastIndex = from;
  return close.exec(text)?.index ?? text.length;
}

function attributesFrom(
  text: string,
  from: number,
): { readonly attributes: readonly HtmlAttribute[]; readonly end: number; readonly selfClosing: boolean } {
  const attributes: HtmlAttribute[] = [];
  // Takes at least one character at every step.
  const next = /\s+|(\/?>)|([^\s=/>]+)(?:\s*=\s*(?:"([^"]*)"?|'([^']*)'?|([^\s>]*)))?|[=/]/y;
  next.lastIndex = from;
  for (let match = next.exec(text); match !== null; match = next.exec(text)) {
    if (match[1] !== undefined) return { attributes, end: next.lastIndex, selfClosing: match[1] === '/>' };
    if (match[2] === undefined) continue;
    const value = match[3] ?? match[4] ?? match[5] ?? '';
    attributes.push({
      name: localName(match[2]),
      value: value.replaceAll('&amp;', '&'),
      start: match.index + Math.max(0, match[0].lastIndexOf(value)),
    });
  }
  return { attributes, end: text.length, selfClosing: false };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}
