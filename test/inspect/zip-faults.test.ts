import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { makeZip, type ZipPart } from './make-zip.js';
import { said } from './inspected.js';

const GB = 1024 ** 3;
const page: ZipPart = {
  path: 'index.html',
  content: '<!doctype html><title>Kurs</title><p>Hej, hej, hej, hej, hej.</p>\n'.repeat(20),
};
const plain = makeZip([page]);
const text = (path: string | Buffer, more: Partial<ZipPart> = {}): ZipPart => ({
  path,
  content: 'a text that is long enough',
  ...more,
});

/** A directory entry's sizes as 64-bit numbers (extra field 1). */
function wide(size: number, packed: number): Buffer {
  const extra = Buffer.alloc(20);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(16, 2);
  extra.writeBigUInt64LE(BigInt(size), 4);
  extra.writeBigUInt64LE(BigInt(packed), 12);
  return extra;
}

function flipped(zip: Buffer, at: number): Buffer {
  const copy = Buffer.from(zip);
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}

const zeros = Buffer.alloc(64 * 1024 * 1024);
const bomb = deflateRawSync(zeros);

/** Zip, rule, the file that is named, and a word of the Swedish sentence. */
type Fault = readonly [zip: Buffer, rule: string, file: string, words: string];

const FAULTS: readonly (readonly [string, ...Fault])[] = [
  ['nothing at all', Buffer.alloc(0), 'package-not-a-zip', '', 'tom'],
  ['a PDF', Buffer.from('%PDF-1.7\n'), 'package-not-a-zip', '', 'PDF'],
  ['a login page', Buffer.from('\ufeff<!DOCTYPE html>\n<title>Logga in</title>'), 'package-not-a-zip', '', 'webbsida'],
  ['a RAR archive', Buffer.from('Rar!\x1a\x07\x00'), 'package-not-a-zip', '', 'RAR'],
  ['a 7-Zip archive', Buffer.from('7z\xbc\xaf\x27\x1c\0\0', 'latin1'), 'package-not-a-zip', '', '7-Zip'],
  ['a gzip', Buffer.from([0x1f, 0x8b, 8, 0]), 'package-not-a-zip', '', 'gzip'],
  ['text', Buffer.from('Hej'), 'package-not-a-zip', '', 'ren text'],
  ['bytes', Buffer.from([1, 2, 0, 4]), 'package-not-a-zip', '', 'ingen zip'],
  ['a zip without its end', plain.subarray(0, plain.length - 30), 'package-damaged', '', 'avklippt'],
  ['half a zip', plain.subarray(0, 60), 'package-damaged', '', 'avklippt'],
  ['a directory that promises more', makeZip([page], { count: 3 }), 'package-damaged', '', '1 av 3'],
  [
    'a file that does not inflate',
    makeZip([{ ...page, raw: Buffer.from([0xff, 0xff, 0xff, 0x00]) }]),
    'package-damaged',
    'index.html',
    'packa upp',
  ],
  [
    'a file cut off',
    makeZip([{ ...page, raw: deflateRawSync(Buffer.from(page.content)).subarray(0, 20) }]),
    'package-damaged',
    'index.html',
    'för tidigt',
  ],
  ['a wrong checksum', makeZip([{ ...page, says: { crc: 1 } }]), 'package-damaged', 'index.html', 'kontrollsumman'],
  [
    'a stored file with a flipped byte',
    flipped(makeZip([text('a.txt', { method: 0 })]), 40),
    'package-damaged',
    'a.txt',
    'kontrollsumman',
  ],
  ['a size that is too small', makeZip([{ ...page, says: { size: 10 } }]), 'package-damaged', 'index.html', 'så stor'],
  [
    'a size that is too large',
    makeZip([{ ...page, says: { size: 9999 } }]),
    'package-damaged',
    'index.html',
    'så stor',
  ],
  [
    'a file that is not where it should be',
    makeZip([{ ...page, says: { offset: 5 } }]),
    'package-damaged',
    'index.html',
    'inte där den ska',
  ],
  [
    'a file with two names',
    makeZip([text('a.txt', { local: { path: 'b.txt' } })]),
    'package-damaged',
    'a.txt',
    'heter en sak',
  ],
  [
    'a file with two methods',
    makeZip([text('a.txt', { local: { method: 0 } })]),
    'package-damaged',
    'a.txt',
    'packad på ett sätt',
  ],
  ['a file with two sizes', makeZip([text('a.txt', { local: { size: 3 } })]), 'package-damaged', 'a.txt', 'storlek'],
  [
    'files that share bytes',
    makeZip([
      page,
      { ...page, path: 'b.html', local: { path: 'index.html' }, says: { offset: 0 } },
      { ...text('index.html'), says: { offset: 0 } },
    ]),
    'package-damaged',
    'b.html',
    'heter en sak',
  ],
  ['a password', makeZip([text('a.txt', { flags: 1 })]), 'package-encrypted', 'a.txt', 'krypterad'],
  ['AES', makeZip([text('a.txt', { method: 99 })]), 'package-encrypted', 'a.txt', 'krypterad'],
  ['LZMA', makeZip([text('a.txt', { method: 14 })]), 'package-compression', 'a.txt', '14'],
  [
    'a stored file with its size after it',
    makeZip([text('a.txt', { method: 0, flags: 8 })]),
    'package-compression',
    'a.txt',
    'efteråt',
  ],
  [
    '10 GB when unpacked',
    makeZip([1, 2, 3].map((n) => text(`film-${n}.bin`, { says: { size: 3.5 * GB, packed: 26 } }))),
    'package-bomb',
    '',
    '11,3 GB uppackat',
  ],
  [
    '10 GB in one file',
    makeZip([text('film.bin', { extra: wide(10 * GB, 26), says: { size: 0xffff_ffff, packed: 0xffff_ffff } })]),
    'package-bomb',
    '',
    '10,7 GB uppackat',
  ],
  [
    '64 MB of zeros',
    makeZip([
      { path: 'a.bin', content: zeros, raw: bomb },
      { path: 'b.bin', content: zeros, raw: bomb },
    ]),
    'package-bomb',
    '',
    'växer till 134,2 MB',
  ],
  [
    'one file of zeros among others',
    makeZip([
      { path: 'a.bin', content: zeros, raw: bomb },
      { path: 'b.mp4', content: Buffer.alloc(2_000_000, 'film'), method: 0 },
    ]),
    'package-bomb',
    'a.bin',
    'växer till 67,1 MB',
  ],
  ['a way out', makeZip([text('../../index.php')]), 'package-unsafe-path', '../../index.php', 'leder ut'],
  [
    'a way out with backslashes',
    makeZip([text('a\\..\\..\\index.php')]),
    'package-unsafe-path',
    'a\\..\\..\\index.php',
    'leder ut',
  ],
  ['a place on the server', makeZip([text('/etc/passwd')]), 'package-unsafe-path', 'etc/passwd', 'på servern'],
  ['a place on a disk', makeZip([text('C:/a.html')]), 'package-unsafe-path', 'C:/a.html', 'hårddisk'],
  ['backslashes', makeZip([text('media\\a.png')]), 'package-unsafe-path', 'media\\a.png', 'omvänt snedstreck'],
  [
    'a name in the letters of old Windows',
    makeZip([text(Buffer.from([0x62, 0x69, 0x6c, 0x64, 0x2d, 0x86, 0x2e, 0x70, 0x6e, 0x67]))]),
    'package-name-encoding',
    'bild-å.png',
    'andra tecken än a–z',
  ],
  ['an invisible name', makeZip([text('a\u0007b.html')]), 'package-unsafe-path', 'a·b.html', 'osynliga'],
  ['no name', makeZip([text('')]), 'package-unsafe-path', '', 'saknar namn'],
  ['a symbolic link', makeZip([text('a.css', { mode: 0o120777 })]), 'package-link', 'a.css', 'symbolisk'],
  ['a pipe', makeZip([text('a.css', { mode: 0o010644 })]), 'package-link', 'a.css', 'rör'],
  [
    'a name twice',
    makeZip([text('a.css'), text('b.css'), text('a.css')]),
    'package-duplicate-name',
    'a.css',
    'flera gånger',
  ],
  [
    'a file that is a folder',
    makeZip([text('a'), text('a/b.css')]),
    'package-duplicate-name',
    'a',
    'både en fil och en mapp',
  ],
  [
    'names that are one on Windows',
    makeZip([text('Bild.png'), text('bild.png')]),
    'package-case-clash',
    'bild.png',
    'stora och små',
  ],
  [
    'a name without UTF-8 flag',
    makeZip([text(Buffer.from('Övning.html'))]),
    'package-name-encoding',
    'Övning.html',
    'säger inte vilka',
  ],
  [
    'a name in Latin-1',
    makeZip([text(Buffer.from('Övning.html', 'latin1'))]),
    'package-name-encoding',
    'Övning.html',
    'säger inte vilka',
  ],
  [
    'a name that is said to be UTF-8',
    makeZip([text(Buffer.from('Övning.html', 'latin1'), { flags: 0x800 })]),
    'package-name-encoding',
    'Övning.html',
    'är det inte',
  ],
  ['a Swedish name', makeZip([text('Övning.html')]), 'package-file-name', 'Övning.html', 'andra tecken'],
  ['a name that Windows refuses', makeZip([text('con.html')]), 'package-file-name', 'con.html', 'Windows'],
  [
    'a long name',
    makeZip([text(`${'a'.repeat(250)}/${'b'.repeat(50)}.html`)]),
    'package-file-name',
    `${'a'.repeat(250)}/${'b'.repeat(50)}.html`,
    '255',
  ],
  [
    '64-bit sizes',
    makeZip([text('a.txt', { extra: wide(26, 26), says: { size: 0xffff_ffff, packed: 0xffff_ffff }, method: 0 })]),
    'package-zip64',
    '',
    'zip64',
  ],
  [
    'a program before the zip',
    makeZip([page], { before: Buffer.alloc(5000, 'MZ') }),
    'package-extra-bytes',
    '',
    'Före',
  ],
  [
    'a program before it that its offsets do not know of',
    Buffer.concat([Buffer.alloc(5000, 'MZ'), plain]),
    'package-extra-bytes',
    '',
    'Före',
  ],
  ['bytes after the zip', makeZip([page], { after: Buffer.alloc(5000, 'x') }), 'package-extra-bytes', '', 'Efter'],
];

describe.each(FAULTS)('%s', (_, ...[zip, rule, file, words]) => {
  test('is named, and nothing else is believed', async () => {
    const diagnostics = await said(zip);
    const own = diagnostics.filter((diagnostic) => diagnostic.rule === rule);
    expect(
      own.map(({ file: name }) => name),
      diagnostics.map(({ rule: id, message }) => `${id} ${message}`).join('\n'),
    ).toContain(file === '' ? 'paket.zip' : `paket.zip!/${file}`);
    expect(own.map(({ message }) => message).join(' ')).toContain(words);
  });
});
