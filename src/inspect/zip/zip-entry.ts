/** What a zip's directory says of one file (APPNOTE 6.3, §4.3.12), nothing of it believed yet. */
export interface ZipEntry {
  /** As written, decoded; a folder's ends with `/`. */
  readonly path: string;
  /** The bytes of the name. */
  readonly name: Buffer;
  /** How the name is known to be UTF-8: by the flag or its extra field, because it is ASCII alone, or not at all. */
  readonly naming: 'ascii' | 'utf8' | 'unknown' | 'invalid';
  readonly isFolder: boolean;
  /** What Unix calls it: file, symbolic link, or something that is neither (device, pipe, socket). */
  readonly nature: 'file' | 'link' | 'special';
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  /** Bytes as they stand in the zip. */
  readonly packed: number;
  /** Bytes unpacked, as promised. */
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
  /** Sizes or offset need the 64-bit extension. */
  readonly is64: boolean;
}

export const STORED = 0;
export const DEFLATED = 8;
/** WinZip's AES: the true method stands in an extra field. */
const AES = 99;

/** Bits of the flags. */
const ENCRYPTED = 1;
export const DESCRIPTOR = 1 << 3;
const STRONG = 1 << 6;
const UTF8 = 1 << 11;
const HIDDEN_HEADERS = 1 << 13;

/** True if nobody can read it without a password. */
export function isEncrypted({ flags, method }: Pick<ZipEntry, 'flags' | 'method'>): boolean {
  return (flags & (ENCRYPTED | STRONG | HIDDEN_HEADERS)) !== 0 || method === AES;
}

/** A name's bytes as text, and how certain that is. `unicode` is Info-ZIP's extra field 0x7075. */
export function namingOf(name: Buffer, flags: number, unicode: Buffer | undefined): Pick<ZipEntry, 'path' | 'naming'> {
  if (name.every((byte) => byte < 0x80)) return { path: name.toString('latin1'), naming: 'ascii' };
  const text = utf8(unicode ?? name);
  if (text === undefined) return { path: legacyText(name), naming: (flags & UTF8) !== 0 ? 'invalid' : 'unknown' };
  return { path: text, naming: (flags & UTF8) !== 0 || unicode !== undefined ? 'utf8' : 'unknown' };
}

/** Upper half of CP437, which APPNOTE (appendix D) gives to names without the flag, and which Windows long wrote. */
const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/** The likeliest reading: in Latin-1 the bytes from 80 to 9F are no letters, in CP437 nearly all of them are. */
function legacyText(name: Buffer): string {
  const isCp437 = name.some((byte) => byte >= 0x80 && byte < 0xa0);
  return isCp437
    ? [...name].map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : CP437.charAt(byte - 0x80))).join('')
    : name.toString('latin1');
}

function utf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
