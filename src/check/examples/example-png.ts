/** Builds the beginning of a PNG of so many pixels, filled up to so many bytes, for the rules' examples. */
export function pngHead(width: number, height: number, bytes: number): Uint8Array {
  const file = new Uint8Array(bytes);
  file.set([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]);
  const view = new DataView(file.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return file;
}
