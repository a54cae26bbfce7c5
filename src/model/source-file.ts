/** A file of the workspace as the disk has it. */
export interface SourceFile {
  /** Relative to the workspace's root, with `/`. */
  readonly path: string;
  /** Absolute path on this machine; never written into anything. */
  readonly absolute: string;
  readonly bytes: number;
  /** Digest of its bytes, where somebody has asked: `sha256:…`, or `git:…` for git's own name of them. */
  readonly digest?: string;
  /** A symbolic link that leads out of the workspace, or nowhere. */
  readonly link?: 'outside' | 'broken';
  /** Target of a symbolic link inside the workspace, relative to the workspace's root, with `/`. */
  readonly target?: string;
}

/**
 * A file with what is needed of its bytes: the whole of texts within their limit, the first 64 KiB of pictures, nothing
 * of films.
 */
export interface LoadedFile extends SourceFile {
  readonly content?: Uint8Array;
}
