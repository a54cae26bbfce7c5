import { imageSize as sizeOf } from 'image-size';
import type { LoadedFile } from '../model/source-file.js';

/**
 * Width and height in pixels of a picture, as far as its first 64 KiB tell; nothing for other files and damaged
 * pictures.
 */
export function imageSize(file: LoadedFile): { readonly width?: number; readonly height?: number } {
  if (file.content === undefined || !/\.(?:png|jpe?g|gif|webp|svg)$/i.test(file.path)) return {};
  try {
    const { width, height } = sizeOf(file.content);
    return { width, height };
  } catch {
    return {};
  }
}
