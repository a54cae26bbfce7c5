import type { ByteSource } from '../../model/byte-source.js';

/** What else than a zip a file can be, by its first bytes. */
export type OtherFile =
  | 'empty'
  | 'rar'
  | '7z'
  | 'gzip'
  | 'tar'
  | 'pdf'
  | 'html'
  | 'xml'
  | 'ole'
  | 'exe'
  | 'text'
  | 'bytes';

const SIGNATURES: readonly (readonly [string, OtherFile])[] = [
  ['Rar!', 'rar'],
  ['7z\xbc\xaf\x27\x1c', '7z'],
  ['\x1f\x8b', 'gzip'],
  ['%PDF', 'pdf'],
  ['\xd0\xcf\x11\xe0', 'ole'],
  ['MZ', 'exe'],
];

/** What a file that is no zip seems to be. */
export async function otherFile(source: ByteSource): Promise<OtherFile> {
  const head = await source.read(0, 512);
  if (head.length === 0) return 'empty';
  const start = head.toString('latin1');
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known !== undefined) return known[1];
  if (start.slice(257, 262) === 'ustar') return 'tar';
  const text = start
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
    .toLowerCase();
  if (/^<(?:!doctype html|html)/.test(text)) return 'html';
  if (text.startsWith('<?xml')) return 'xml';
  return head.includes(0) ? 'bytes' : 'text';
}
