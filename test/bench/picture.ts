import { crc32, deflateSync } from 'node:zlib';
import type { Dice } from './seeded.js';

/** A valid PNG of about so many bytes, full of noise that no zip makes smaller, as a photograph would be. */
export function noisePicture(bytes: number, dice: Dice): Buffer {
  const side = Math.max(1, Math.round(Math.sqrt(bytes / 3)));
  const row = 1 + side * 3;
  const pixels = Buffer.alloc(row * side);
  for (let index = 0; index < pixels.length; index += 1) pixels[index] = index % row === 0 ? 0 : dice.below(256);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
