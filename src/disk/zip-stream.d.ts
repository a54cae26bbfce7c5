declare module 'zip-stream' {
  import type { Transform } from 'node:stream';

  interface GeneralPurposeBit {
    useDataDescriptor(use: boolean): void;
    useUTF8ForNames(use: boolean): void;
  }
  export interface ZipArchiveEntry {
    getName(): string;
    getGeneralPurposeBit(): GeneralPurposeBit;
    setVersionNeededToExtract(version: number): void;
    setCrc(crc: number): void;
    setSize(bytes: number): void;
    setCompressedSize(bytes: number): void;
  }
  /** zip-stream 7 with the inner methods of compress-commons 7 that disk/zip.ts builds on. */
  export default class ZipStream extends Transform {
    constructor(options?: { readonly level?: number });
    entry(source: Buffer | NodeJS.ReadableStream, data: { name: string; date: Date; mode: number; store: boolean }, done: (error: Error | null) => void): void;
    finish(): void;
    protected _appendBuffer(entry: ZipArchiveEntry, source: Buffer, done: (error: Error | null) => void): void;
    protected _appendStream(entry: ZipArchiveEntry, source: NodeJS.ReadableStream, done: (error: Error | null) => void): void;
    protected _writeLocalFileHeader(entry: ZipArchiveEntry): void;
    protected _afterAppend(entry: ZipArchiveEntry): void;
  }
}
