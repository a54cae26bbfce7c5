import { posix } from 'node:path';
import type { FindingOf } from '../model/reader-faults.js';
import type { LoadedFile } from '../model/source-file.js';
import type { Notes } from './reading.js';

/** Most bytes of a Markdown file, and of any other text. */
const LIMITS = { md: 256 * 1024, other: 1024 * 1024 };
/** Most characters of a line of Markdown or YAML. */
const LINE_LIMIT = 20_000;

/**
 * The text of a file (UTF-8, without byte order mark), or undefined with a finding: `encoding`, `merge-marker`,
 * `file-too-large`, `outside-course`.
 */
export function decodeText(file: LoadedFile, notes: Notes): string | undefined {
  const limit = file.path.endsWith('.md') ? LIMITS.md : LIMITS.other;
  const whole = { file: file.path, start: 0, end: 0 };
  if (file.link !== undefined) {
    notes.findings.push({
      rule: 'outside-course',
      at: whole,
      facts: { kind: file.link === 'broken' ? 'broken' : 'shortcut', path: posix.basename(file.path) },
    });
    return undefined;
  }
  if (file.bytes > limit || file.content === undefined) {
    notes.findings.push({
      rule: 'file-too-large',
      at: whole,
      facts: { kind: 'file', kilobytes: Math.ceil(file.bytes / 1024), limit: limit / 1024 },
    });
    return undefined;
  }
  const text = decodeUtf8(file.content);
  if (typeof text === 'object') {
    notes.texts.set(file.path, text.before);
    const at = { file: file.path, start: text.before.length, end: text.before.length };
    notes.findings.push({ rule: 'encoding', at, facts: { kind: text.kind } });
    return undefined;
  }
  notes.texts.set(file.path, text);
  notes.findings.push(...oddCharacters(file.path, text));
  const marker = text.includes('<<<<<<< ') ? /^<{7} [^\r\n]*/m.exec(text) : null;
  if (marker !== null && /^>{7} /m.test(text.slice(marker.index))) {
    notes.findings.push({
      rule: 'merge-marker',
      at: { file: file.path, start: marker.index, end: marker.index + marker[0].length },
      facts: {},
    });
    return undefined;
  }
  // Drawing programs write a whole picture on one line.
  const longLine = /\.(?:md|ya?ml)$/i.test(file.path) ? tooLongLine(text) : undefined;
  if (longLine !== undefined) {
    const at = { file: file.path, start: longLine, end: longLine };
    notes.findings.push({ rule: 'file-too-large', at, facts: { kind: 'line', limit: LINE_LIMIT / 1000 } });
    return undefined;
  }
  return text;
}

/** Most odd characters that are told of one file. */
const MOST = 5;
/**
 * Control characters, what is left of a lost character, and å, ä, ö and quotation marks that have been through the
 * wrong encoding.
 */
const ODD =
  /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|(\ufffd)|(Ã[\u00a5\u00a4\u00b6\u2026\u201e\u2013\u00a9]|â€[™œ\u009d”“])/g;

function oddCharacters(file: string, text: string): readonly FindingOf<'encoding'>[] {
  const findings: FindingOf<'encoding'>[] = [];
  for (const match of text.matchAll(ODD)) {
    if (findings.length === MOST) break;
    const code = `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    findings.push({
      rule: 'encoding',
      at: { file, start: match.index, end: match.index + match[0].length },
      facts: { kind: oddKind(match), code, written: match[0] },
    });
  }
  return findings;
}

function oddKind([, lost, garbled]: RegExpExecArray): 'lost' | 'garbled' | 'control' {
  if (lost !== undefined) return 'lost';
  return garbled === undefined ? 'control' : 'garbled';
}

/** A text, or what comes before the place where it is none. */
type Decoded = string | { readonly before: string; readonly kind: 'bytes' | 'utf-16' | 'nul' | 'zip' };

function decodeUtf8(bytes: Uint8Array): Decoded {
  // What every zip begins with, and a file of Word is one.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4) return { before: '', kind: 'zip' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // The line ends of very old Macs; the offsets stay the same.
    return upToNul(text) ?? (text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text);
  } catch {
    const good = bytes.subarray(0, validPrefix(bytes));
    const before = new TextDecoder('utf-8', { fatal: true }).decode(good, { stream: true });
    return (
      upToNul(before) ?? {
        before,
        kind: before === '' && (bytes[0] === 0xff || bytes[0] === 0xfe) ? 'utf-16' : 'bytes',
      }
    );
  }
}

/** Every other byte of UTF-16 is NUL where letters are plain ones. */
function upToNul(text: string): Decoded | undefined {
  const nul = text.indexOf('\0');
  return nul === -1 ? undefined : { before: text.slice(0, nul), kind: nul < 2 ? 'utf-16' : 'nul' };
}

/** How many bytes from the beginning are valid UTF-8 (an unfinished last character counts). */
function validPrefix(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  return low;
}

function tooLongLine(text: string): number | undefined {
  let start = 0;
  while (text.length - start > LINE_LIMIT) {
    const end = text.indexOf('\n', start);
    if ((end === -1 ? text.length : end) - start > LINE_LIMIT) return start;
    start = end + 1;
  }
  return undefined;
}
