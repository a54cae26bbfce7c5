/** An element as it is written: names with their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Text of its own, references resolved. */
  readonly text: string;
  readonly children: readonly XmlElement[];
}

const REFERENCES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/**
 * Reads XML as learning platforms do that know no more than elements, attributes and four references. Throws where it
 * is not well-formed, or has anything else.
 */
export function readXml(source: string): XmlElement {
  const body = source.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  if (body === source) throw new Error('no XML declaration');
  let at = 0;
  const demand = (pattern: RegExp): RegExpExecArray => {
    const sticky = new RegExp(pattern, 'y');
    sticky.lastIndex = at;
    const match = sticky.exec(body);
    if (match === null) throw new Error(`expected ${pattern.source} at: ${body.slice(at, at + 60)}`);
    at = sticky.lastIndex;
    return match;
  };
  const element = (): XmlElement => {
    const name = demand(/<([A-Za-z][\w.:-]*)/)[1] ?? '';
    const attributes: Record<string, string> = {};
    while (/\s/.test(body[at] ?? '')) {
      const [, key = '', value = ''] = demand(/\s+([A-Za-z][\w.:-]*)="([^"<]*)"/);
      if (key in attributes) throw new Error(`${key} twice`);
      attributes[key] = resolved(value);
    }
    if (demand(/\s*(\/?)>/)[1] === '/') return { name, attributes, text: '', children: [] };
    const children: XmlElement[] = [];
    let text = '';
    for (;;) {
      text += resolved(demand(/[^<]*/)[0]);
      if (body.startsWith('</', at)) break;
      children.push(element());
    }
    if (demand(/<\/([\w.:-]+)>/)[1] !== name) throw new Error(`${name} is not closed`);
    return { name, attributes, text: children.length > 0 ? text.trim() : text, children };
  };
  const root = element();
  if (body.slice(at).trim() !== '') throw new Error('something after the root');
  return root;
}

/** Every element with this name, in the order of the document. */
export function all(element: XmlElement, name: string): readonly XmlElement[] {
  return [...(element.name === name ? [element] : []), ...element.children.flatMap((child) => all(child, name))];
}

/** The one element at a way of names below another. */
export function one(element: XmlElement, ...way: readonly string[]): XmlElement {
  const [name, ...rest] = way;
  if (name === undefined) return element;
  const found = element.children.filter((child) => child.name === name);
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} × ${name} in ${element.name}`);
  return one(found[0], ...rest);
}

function resolved(text: string): string {
  return text.replace(/&[^;&]*;?/g, (reference) => {
    const character = REFERENCES[reference];
    if (character === undefined) throw new Error(`the reference ${reference}`);
    return character;
  });
}
