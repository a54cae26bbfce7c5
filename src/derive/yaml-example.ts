import { Document, isScalar, visit } from 'yaml';

/** An example as a producer would write it: one key a line, prose and clock times in quotation marks. */
export function yamlExample(value: unknown): string {
  const document = new Document(value);
  visit(document, {
    Scalar(key, node) {
      if (key === 'value' && typeof node.value === 'string' && isProse(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0, indentSeq: true });
}

/** One value within a line. */
export function inlineExample(value: unknown): string {
  const document = new Document(value);
  if (isScalar(document.contents)) return String(value);
  return document.toString({ lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: true }).trim();
}

function isProse(text: string): boolean {
  return (
    /^\d\d:\d\d$/.test(text) ||
    /\*|: | #/.test(text) ||
    (/\s/.test(text) && !/^\d[\d.,]*\s\p{L}+(?:\s\d+\s\p{L}+)?$/u.test(text))
  );
}
