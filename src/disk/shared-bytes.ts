import type { PackagePlan } from '../model/package.js';
import type { PreparedBytes } from './zip.js';

/** What packages share, made ready once: read and deflated. */
export interface SharedBytes {
  /** Of a text under that path. */
  readonly text: (path: string, text: string, make: () => PreparedBytes) => PreparedBytes;
  /** Of a file on this machine. */
  readonly media: (file: string, make: () => PreparedBytes) => PreparedBytes;
}

/** Bytes of media that are kept for the next package of a course: what is beyond is read again. */
const KEPT = 32 * 1024 * 1024;
/** Texts of one course alone; the others are the tool's own. */
const OF_COURSE = /\.html$|^(?:imsmanifest|cmi5|tincan)\.xml$|^launch\.js$/;

/**
 * What the packages of one course share. The tool's own files outlive it in `lasting`; the rest is forgotten, so that
 * memory does not grow
 * with the number of courses.
 */
export function shareBytes(plans: readonly PackagePlan[], lasting: Map<string, PreparedBytes>): SharedBytes {
  const uses = countUses(plans);
  const passing = new Map<string, PreparedBytes>();
  let kept = 0;
  const remembered = (key: string, memory: Map<string, PreparedBytes>, make: () => PreparedBytes): PreparedBytes => {
    const known = memory.get(key);
    if (known !== undefined) return known;
    const bytes = make();
    const isShared = memory === lasting || (uses.get(key) ?? 0) > 1;
    if (isShared && kept + bytes.data.length <= KEPT) {
      memory.set(key, bytes);
      if (memory === passing) kept += bytes.data.length;
    }
    return bytes;
  };
  return {
    text: (path, text, make) => remembered(text, OF_COURSE.test(path) ? passing : lasting, make),
    media: (file, make) => remembered(file, passing, make),
  };
}

function countUses(plans: readonly PackagePlan[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { form, files } of plans) {
    if (form === 'folder') continue;
    for (const file of files) {
      const key = 'text' in file ? file.text : file.media.absolute;
      uses.set(key, (uses.get(key) ?? 0) + 1);
    }
  }
  return uses;
}
