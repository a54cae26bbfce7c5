/** The text of an XML file; `undefined` where its bytes are not in the encoding they are said to be in. */
export interface DecodedXml {
  /** Without byte order mark. */
  readonly text: string | undefined;
  /** As the file says or shows it, in lower case. */
  readonly encoding: string;
}

/** Decodes by the byte order mark, else by what the XML declaration says, else as UTF-8 (XML 1.0, appendix F). */
export function decodeXml(bytes: Buffer): DecodedXml {
  const encoding = encodingOf(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return { text: undefined, encoding };
  }
}

function encodingOf(bytes: Buffer): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._-]+)/.exec(
    bytes.subarray(0, 200).toString('latin1'),
  )?.[1];
  return declared?.toLowerCase() ?? 'utf-8';
}
