/** A piece of XML that is safe to put into another. */
export interface Xml {
  readonly xml: string;
}

/**
 * Writes XML from a template: every value is escaped but what is XML already; undefined is nothing, lists are joined.
 */
export function xml(strings: TemplateStringsArray, ...values: readonly XmlValue[]): Xml {
  return { xml: strings.reduce((text, piece, index) => text + written(values[index - 1]) + piece) };
}

type XmlValue = string | number | Xml | readonly Xml[] | undefined;

function written(value: XmlValue): string {
  if (value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return 'xml' in value ? value.xml : value.map((piece) => piece.xml).join('');
}

/**
 * Raw UTF-8 with `&amp; &lt; &gt; &quot;` alone, since Moodle reads no other reference; characters that XML 1.0 forbids
 * are dropped.
 */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
