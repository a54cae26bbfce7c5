import { posix } from 'node:path';
import type { MediaUse } from './media-uses.js';

/** Reasons why a file will not do where it is used. */
export type TypeTrouble =
  | 'picture-format'
  | 'film-format'
  | 'sound-format'
  | 'sound-large'
  | 'document-format'
  | 'font'
  | 'no-extension'
  | 'unknown'
  /** Of a kind that is served, but not what belongs here. */
  | 'not-picture'
  | 'not-media';

/** Extensions that Totara serves under the right type and every learner's browser shows or opens. */
const PICTURES = new Set(['png', 'jpg', 'jpeg', 'gif', 'svg']);
const FILMS = new Set(['mp4']);
const SOUNDS = new Set(['mp3', 'm4a', 'wav']);
const DOCUMENTS = new Set('pdf doc docx xls xlsx ppt pptx odt ods odp rtf txt csv epub zip ics vtt'.split(' '));

const TROUBLES: ReadonlyMap<string, TypeTrouble> = new Map(
  Object.entries({
    'picture-format': 'webp avif heic heif tif tiff bmp svgz jxl ico psd ai eps xcf cdr',
    'film-format': 'mov m4v avi wmv mkv webm mpg mpeg ogv flv 3gp mts m2ts',
    'sound-format': 'ogg oga opus flac wma aif aiff aac amr',
    'document-format': 'pages numbers key odg pub one vsd vsdx indd msg eml md pps ppsx dotx xps',
    font: 'woff woff2 ttf otf eot',
  }).flatMap(([trouble, extensions]) =>
    extensions.split(' ').map((extension) => [extension, trouble as TypeTrouble] as const),
  ),
);

/** Files that run: pages in the learner's session with the platform, programs and macros on the learner's computer. */
const ACTIVE: ReadonlyMap<string, 'page' | 'program'> = new Map(
  Object.entries({
    page: 'html htm xht xhtml shtml mht mhtml xml xsl xslt',
    program:
      'js mjs cjs wasm swf exe msi com scr bat cmd ps1 vbs wsf hta lnk jar app apk dmg pkg sh py php docm dotm xlsm pptm ppsm',
  }).flatMap(([kind, extensions]) =>
    extensions.split(' ').map((extension) => [extension, kind as 'page' | 'program'] as const),
  ),
);

/** Tells what a file would run as if a learner opened it; undefined for files that do not run. */
export function runsAs(path: string): 'page' | 'program' | undefined {
  return ACTIVE.get(extensionOf(path));
}

/** A sound without compression is a hundred megabytes in ten minutes. */
const LARGEST_WAV = 5_000_000;

/**
 * Finds the fault of a media file's type where it is used. Captions, transcripts and files that run have rules of their
 * own.
 */
export function typeTrouble({ file, as }: MediaUse): TypeTrouble | undefined {
  if (as === 'captions' || as === 'transcript' || as === 'slides') return undefined;
  const extension = extensionOf(file.path);
  if (ACTIVE.has(extension)) return undefined;
  if (extension === '') return 'no-extension';
  if (as === 'picture' || as === 'cover') {
    if (PICTURES.has(extension)) return undefined;
    return TROUBLES.get(extension) === 'picture-format' ? 'picture-format' : 'not-picture';
  }
  if (extension === 'wav' && file.bytes > LARGEST_WAV) return 'sound-large';
  if (FILMS.has(extension) || SOUNDS.has(extension)) return undefined;
  if (as === 'media') {
    const trouble = TROUBLES.get(extension);
    return trouble === 'film-format' || trouble === 'sound-format' ? trouble : 'not-media';
  }
  if (PICTURES.has(extension) || DOCUMENTS.has(extension)) return undefined;
  return TROUBLES.get(extension) ?? 'unknown';
}

/** Tells whether a file is a film or a sound, even if its type is not served; undefined where it is neither. */
export function playedAs(path: string): 'film' | 'sound' | undefined {
  const extension = extensionOf(path);
  const trouble = TROUBLES.get(extension);
  if (FILMS.has(extension) || trouble === 'film-format') return 'film';
  return SOUNDS.has(extension) || trouble === 'sound-format' ? 'sound' : undefined;
}

/** Takes the extension of a path, in lower case, without the dot; empty where there is none. */
export function extensionOf(path: string): string {
  return posix.extname(path).slice(1).toLowerCase();
}
