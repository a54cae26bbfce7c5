import { oneOf } from './one-of.js';

/** A fault of an alternative text. */
export type AltFault =
  /** Begins by saying that it is a picture; `rest` is what it could begin with instead. */
  | { readonly kind: 'opening'; readonly alt: string; readonly rest: string }
  | { readonly kind: 'file-name' | 'empty-words'; readonly alt: string };

const PICTURE = oneOf('bild, foto, fotografi, illustration, picture, image, photo, photograph');
/** “Bild på …”, not “Bilden av sig själv som …” nor “Bilder av Yrkesresan”. */
const OPENING = new RegExp(
  `^(?:(?:en|ett|the|an?)\\s+)?${PICTURE}\\s+(?:på|av|som\\s+(?:visar|föreställer)|föreställande|of|showing|that\\s+shows)\\s+`,
  'i',
);
const FILE_NAME = /^\S+\.(?:png|jpe?g|gif|svg|webp|avif|heic|tiff?|bmp)$/i;
const CAMERA_NAME = new RegExp(
  `^${oneOf('IMG, DSC, DSCN, DCIM, P, PXL, Screenshot, Skärmbild, Skärmavbild, image, bild')}[-_ ]?\\d[\\d_-]*$`,
  'i',
);
const EMPTY_WORDS = new RegExp(
  `^${oneOf(
    'bild, bilden, foto, fotot, illustration, illustrationen, figur, diagram, logotyp, logga, omslag, omslagsbild, ikon, alternativtext',
    'picture, image, photo, illustration, figure, logo, cover, icon, alt, alt text, todo, xxx?, \\W+',
  )}\\.?$`,
  'i',
);

/** Finds the fault of an alternative text that is not empty; undefined where it seems to say something. */
export function altFault(alt: string): AltFault | undefined {
  if (FILE_NAME.test(alt) || CAMERA_NAME.test(alt)) return { kind: 'file-name', alt };
  if (EMPTY_WORDS.test(alt)) return { kind: 'empty-words', alt };
  const opening = OPENING.exec(alt)?.[0];
  if (opening === undefined) return undefined;
  const rest = alt.slice(opening.length);
  return { kind: 'opening', alt: opening.trim(), rest: rest.charAt(0).toUpperCase() + rest.slice(1) };
}
