import { didYouMean, menadeDu } from '../../findings/sentences.js';
import type { Words } from '../../findings/rule.js';
import type { AlmostLink } from '../markup/almost-links.js';

/** A reference that leads nowhere, or signs that were meant to be one. */
export type BrokenLinkFault =
  | {
      readonly kind: AlmostLink['kind'];
      /** `!` before a picture. */
      readonly mark: string;
      /** The link as it should be written. */
      readonly write: string;
    }
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-picture' | 'no-scheme'; readonly url: string }
  | { readonly kind: 'picture' | 'file'; readonly url: string; readonly proposal?: string }
  | AnchorFault;

/** A heading that is not there: in this text, or in the one called `name`. */
type AnchorFault = {
  readonly kind: 'anchor-here' | 'anchor-elsewhere';
  readonly url: string;
  readonly name: string;
  readonly proposal?: string;
};

const PATH_SV = menadeDu(
  'Rätta adressen eller ta bort hänvisningen. Adressen räknas från filen du skriver i: `../media/bild.png` är en fil i kursens mapp media.',
);
const PATH_EN = didYouMean(
  'Correct the address or delete the reference. The address counts from the file you write in: `../media/picture.png` is a file in the course’s folder media.',
);

/** The sentences of `broken-link`. */
export const words: Words<BrokenLinkFault> = {
  sv: {
    title: 'Länkar och bilder leder till något som finns',
    message: {
      picture: ({ url }) => `Bilden \`${url}\` finns inte.`,
      'no-picture': ({ url }) => `Här ska en bild visas, men \`${url}\` är ingen bild.`,
      empty: 'Länken har ingen adress.',
      swapped: 'Parentesen och hakparentesen har bytt plats, så länken blir ingen länk.',
      gap: 'Mellan `]` och `(` står ett mellanslag, så länken blir ingen länk.',
      space: ({ mark }) =>
        `Adressen innehåller ett mellanslag, så ${mark === '!' ? 'bilden visas inte' : 'länken blir ingen länk'}.`,
      'no-scheme': ({ url }) => `Adressen \`${url}\` saknar \`https://\` och läses som namnet på en fil.`,
      'anchor-here': ({ url }) => `Länken leder till rubriken \`${url}\`, men den finns inte i texten.`,
      'anchor-elsewhere': ({ url, name }) => `Länken leder till rubriken \`${url}\`, men den finns inte i ${name}.`,
      file: ({ url }) => `Länken leder till \`${url}\`, men den filen finns inte.`,
    },
    why: 'Den som följer länken kommer ingenstans, och den som behöver bilden får inte se den.',
    hint: {
      'no-picture':
        'Ta bort utropstecknet före hakparentesen om det ska vara en länk. Annars: skriv bildens fil, till exempel `../media/bild.png`.',
      empty: 'Skriv adressen inom parentesen: `[texten](../media/fil.pdf)`.',
      swapped: ({ write }) => `Skriv texten inom hakparentes och adressen inom parentes: \`${write}\`.`,
      gap: ({ write }) => `Ta bort mellanslaget mellan \`]\` och \`(\`: \`${write}\`.`,
      space: ({ write }) =>
        `Döp om filen så att namnet är utan mellanslag, eller skriv adressen inom \`<\` och \`>\`: \`${write}\`.`,
      'no-scheme': ({ url }) => `Skriv \`https://${url}\`.`,
      'anchor-here': menadeDu(
        'Skriv rubriken med små bokstäver och bindestreck: rubriken ”Så gör du” nås med `#sa-gor-du`.',
      ),
      'anchor-elsewhere': menadeDu(
        'Ta bort det som står från och med `#`, eller skriv en rubrik som finns i den filen.',
      ),
      picture: PATH_SV,
      file: PATH_SV,
    },
  },
  en: {
    title: 'Links and pictures lead to something that exists',
    message: {
      picture: ({ url }) => `The picture \`${url}\` does not exist.`,
      'no-picture': ({ url }) => `A picture is to be shown here, but \`${url}\` is not a picture.`,
      empty: 'The link has no address.',
      swapped: 'The round and square brackets have changed places, so that the link is no link.',
      gap: 'There is a space between `]` and `(`, so that the link is no link.',
      space: ({ mark }) =>
        `There is a space in the address, so that the ${mark === '!' ? 'picture is not shown' : 'link is no link'}.`,
      'no-scheme': ({ url }) => `The address \`${url}\` lacks \`https://\` and is read as the name of a file.`,
      'anchor-here': ({ url }) => `The link leads to the heading \`${url}\`, which does not exist in this text.`,
      'anchor-elsewhere': ({ url, name }) =>
        `The link leads to the heading \`${url}\`, which does not exist in ${name}.`,
      file: ({ url }) => `The link leads to \`${url}\`, but there is no such file.`,
    },
    why: 'Whoever follows the link gets nowhere, and whoever needs the picture does not see it.',
    hint: {
      'no-picture':
        'Delete the exclamation mark before the square bracket if it is to be a link. Otherwise write the file of the picture, such as `../media/picture.png`.',
      empty: 'Write the address within the brackets: `[the text](../media/file.pdf)`.',
      swapped: ({ write }) => `Write the text within square brackets and the address within round ones: \`${write}\`.`,
      gap: ({ write }) => `Delete the space between \`]\` and \`(\`: \`${write}\`.`,
      space: ({ write }) =>
        `Rename the file so that its name has no space, or write the address within \`<\` and \`>\`: \`${write}\`.`,
      'no-scheme': ({ url }) => `Write \`https://${url}\`.`,
      'anchor-here': didYouMean(
        'Write the heading in lower case with hyphens: the heading “How to do it” is reached by `#how-to-do-it`.',
      ),
      'anchor-elsewhere': didYouMean('Delete everything from `#` on, or write a heading that exists in that file.'),
      picture: PATH_EN,
      file: PATH_EN,
    },
  },
};
