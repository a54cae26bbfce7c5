/** A file of the workspace as the disk has it. */
export interface SourceFile {
  /** Relative to the workspace's root, with `/`. */
  readonly path: string;
  /** Where it is on this machine; never written into anything. */
  readonly absolute: string;
  readonly bytes: number;
  /** What tells its bytes from others, where somebody has asked: `sha256:…`, or `git:…` for git's own name of them. */
  readonly digest?: string;
  /** A symbolic link that leads out of the workspace, or nowhere. */
  readonly link?: 'outside' | 'broken';
  /** Where a symbolic link inside the workspace leads, relative to the workspace's root, with `/`. */
  readonly target?: string;
}

/**
 * A file with what is needed of its bytes: the whole of texts within their limit, the first 64 KiB of pictures, nothing
 * of films.
 */
export interface LoadedFile extends SourceFile {
  readonly content?: Uint8Array;
}
