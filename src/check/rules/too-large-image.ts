import { posix } from 'node:path';
import { pngHead } from '../examples/example-png.js';
import { extensionOf } from '../media/media-types.js';
import { learnerMedia } from '../media/media-uses.js';
import { defineRule, type Example } from '../../findings/rule.js';

/** Twice the width of a page's column, for sharp screens. */
const WIDEST = 1600;
/** Bytes. */
const HEAVIEST = 400_000;
/** However wide, a picture this light does no harm. */
const LIGHT = 100_000;

const task = `---
id: prova-i-ett-samtal
title: "Prova i ett samtal"
kind: practise
time: 30 min
goals:
  - oppna-fragor
why: "Det du har övat på blir ditt först när du använder det."
---
![Två stolar snett mot varandra, med ett lågt bord emellan.](../media/samtalsrum.png)

Möblera rummet så att ni ser varandra.
`;
const example = (picture: Uint8Array): Example => ({
  'resa/kurs/follow-up/01-prova.md': task,
  'resa/kurs/media/samtalsrum.png': picture,
  'resa/kurs/media/credits.yaml': `- file: samtalsrum.png
  creator: Redaktionen
  licence: CC BY 4.0
`,
});

/** Ways to make a picture smaller, by its format, in Swedish. */
const SV: Readonly<Record<string, string>> & { readonly other: string } = {
  svg: 'Förenkla teckningen i ritprogrammet, eller spara den som PNG. En SVG med inbäddade foton blir lätt tung.',
  gif: 'Gör en kort film (MP4) av animeringen. Är den stilla sparar du den som PNG.',
  png: 'Gör bilden högst 1600 punkter bred. Är det ett foto sparar du det som JPG, så tar det en bråkdel av platsen.',
  other: 'Gör bilden högst 1600 punkter bred och spara den som JPG med kvalitet 80.',
};

/** Ways to make a picture smaller, by its format, in English. */
const EN: Readonly<Record<string, string>> & { readonly other: string } = {
  svg: 'Simplify the drawing in your drawing program, or save it as PNG. An SVG with embedded photographs is easily heavy.',
  gif: 'Make a short film (MP4) of the animation. If it does not move, save it as PNG.',
  png: 'Make the picture at most 1600 pixels wide. If it is a photograph, save it as JPG: it takes a fraction of the room.',
  other: 'Make the picture at most 1600 pixels wide and save it as JPG of quality 80.',
};

type Fault = {
  readonly kind: 'wide' | 'heavy';
  readonly format: string;
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly kilobytes: number;
};

/** Pictures are no larger than the page can show. */
export const rule = defineRule<Fault>()({
  id: 'too-large-image',
  severity: 'warning',
  kind: 'content',
  areas: ['accessibility'],
  *course(course) {
    for (const { file, as, at } of learnerMedia(course)) {
      if (as !== 'picture' && as !== 'cover') continue;
      const { bytes, width = 0, height = 0 } = file;
      const extension = extensionOf(file.path);
      const wide = width > WIDEST && bytes > LIGHT && extension !== 'svg';
      if (!wide && bytes <= HEAVIEST) continue;
      const size = { width, height, kilobytes: Math.round(bytes / 1000) };
      const kind = wide ? 'wide' : 'heavy';
      yield { at, facts: { kind, format: extension, name: posix.basename(file.path), ...size } };
    }
  },
  words: {
    sv: {
      title: 'Bilder är lagom stora',
      message: {
        wide: ({ name, width, height, kilobytes }) =>
          `Bilden \`${name}\` är ${width} × ${height} bildpunkter och tar ${kilobytes} kB.`,
        heavy: ({ name, kilobytes }) => `Bilden \`${name}\` tar ${kilobytes} kB.`,
      },
      why: 'Många läser på mobil eller långsamt nät, och varje bild hämtas av varje deltagare. Sidan visar aldrig en bild bredare än 750 punkter, dubbelt på skarpa skärmar.',
      hint: ({ format }) => SV[format] ?? SV.other,
    },
    en: {
      title: 'Pictures are of a reasonable size',
      message: {
        wide: ({ name, width, height, kilobytes }) =>
          `The picture \`${name}\` is ${width} × ${height} pixels and takes ${kilobytes} kB.`,
        heavy: ({ name, kilobytes }) => `The picture \`${name}\` takes ${kilobytes} kB.`,
      },
      why: 'Many read on a phone or a slow network, and every learner fetches every picture. The page never shows a picture wider than 750 pixels, twice that on sharp screens.',
      hint: ({ format }) => EN[format] ?? EN.other,
    },
  },
  bad: example(pngHead(4000, 3000, 450_000)),
  good: example(pngHead(1600, 1200, 90_000)),
});
