/** Bytes that can be read anywhere in them without being held in memory as a whole. */
export interface ByteSource {
  readonly bytes: number;
  /** The bytes from an offset on; fewer than asked for only at the end. */
  readonly read: (at: number, length: number) => Promise<Buffer>;
}
