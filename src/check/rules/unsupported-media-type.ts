import { posix } from 'node:path';
import { extensionOf, typeTrouble, type TypeTrouble } from '../media/media-types.js';
import { mediaUses } from '../media/media-uses.js';
import { defineRule } from '../../findings/rule.js';

type Fault = { readonly kind: TypeTrouble; readonly name: string; readonly type: string; readonly megabytes: number };

/** Media files are of types that the learning platform serves and every browser shows. */
export const rule = defineRule<Fault>()({
  id: 'unsupported-media-type',
  severity: 'error',
  kind: 'content',
  *course(course) {
    const seen = new Set<string>();
    for (const use of mediaUses(course)) {
      const kind = use.reader === 'learner' ? typeTrouble(use) : undefined;
      const key = `${use.file.path} ${kind}`;
      if (kind === undefined || seen.has(key)) continue;
      seen.add(key);
      const { path, bytes } = use.file;
      const facts: Fault = {
        kind,
        name: posix.basename(path),
        type: extensionOf(path).toUpperCase(),
        megabytes: Math.round(bytes / 1_000_000),
      };
      yield { at: use.at, facts };
    }
  },
  words: {
    sv: {
      title: 'Filer är av en typ som fungerar i lärplattformen',
      message: {
        'sound-large': ({ name, megabytes }) => `Ljudet \`${name}\` är okomprimerat och tar ${megabytes} MB.`,
        font: ({ name }) => `\`${name}\` är ett typsnitt, och det skickar lärplattformen inte ut på rätt sätt.`,
        'no-extension': ({ name }) => `\`${name}\` saknar filändelse, så ingen vet vad det är för fil.`,
        'not-picture': ({ name }) => `\`${name}\` är ingen bild och kan inte visas som en.`,
        'not-media': ({ name }) => `\`${name}\` är varken film eller ljud.`,
        otherwise: ({ name, type }) => `\`${name}\` är en ${type}-fil, och den fungerar inte för alla deltagare.`,
      },
      why: 'Lärplattformen känner inte igen alla filtyper, och alla webbläsare kan inte visa dem. Deltagaren får en tom ruta eller en fil som inte går att öppna.',
      hint: {
        'picture-format': ({ type }) =>
          type === 'SVGZ' ? 'Spara bilden som vanlig SVG.' : 'Spara foton som JPG och teckningar som PNG eller SVG.',
        'film-format': 'Spara filmen som MP4 (H.264 med AAC-ljud).',
        'sound-format': 'Spara ljudet som MP3.',
        'sound-large':
          'Spara ljudet som MP3. Då blir det ungefär en tiondel så stort och låter likadant för den som lyssnar.',
        'document-format': 'Spara dokumentet som PDF.',
        font: 'Ta bort hänvisningen. Sidans typsnitt följer redan med.',
        'no-extension': 'Ge filen rätt ändelse, till exempel `.pdf`, och rätta hänvisningen.',
        'not-picture':
          'Är det film eller ljud skriver du `media:` i uppgiftens inledning. Annars länkar du till filen: `[filens namn](…)`, utan utropstecken.',
        'not-media': 'Ange en MP4-fil eller en MP3-fil under `media:`. Andra filer länkar du till i texten.',
        otherwise: 'Spara som PDF, JPG, PNG, MP4 eller MP3, beroende på vad det är.',
      },
    },
    en: {
      title: 'Files are of a type that works in the learning platform',
      message: {
        'sound-large': ({ name, megabytes }) => `The sound \`${name}\` is uncompressed and takes ${megabytes} MB.`,
        font: ({ name }) => `\`${name}\` is a typeface, which the learning platform does not serve properly.`,
        'no-extension': ({ name }) => `\`${name}\` has no file extension, so nobody knows what kind of file it is.`,
        'not-picture': ({ name }) => `\`${name}\` is no picture and cannot be shown as one.`,
        'not-media': ({ name }) => `\`${name}\` is neither film nor sound.`,
        otherwise: ({ name, type }) => `\`${name}\` is a ${type} file, which does not work for every learner.`,
      },
      why: 'The learning platform does not know every type of file, and not every browser can show them. The learner gets an empty box or a file that does not open.',
      hint: {
        'picture-format': ({ type }) =>
          type === 'SVGZ' ? 'Save the picture as plain SVG.' : 'Save photographs as JPG and drawings as PNG or SVG.',
        'film-format': 'Save the film as MP4 (H.264 with AAC sound).',
        'sound-format': 'Save the sound as MP3.',
        'sound-large':
          'Save the sound as MP3. It becomes about a tenth of the size and sounds the same to the listener.',
        'document-format': 'Save the document as PDF.',
        font: 'Delete the reference. The page already brings its typefaces.',
        'no-extension': 'Give the file its extension, such as `.pdf`, and correct the reference.',
        'not-picture':
          'If it is film or sound, write `media:` in the task’s front matter. Otherwise link to the file: `[the file’s name](…)`, without the exclamation mark.',
        'not-media': 'Name an MP4 or MP3 file under `media:`. Link to other files in the text.',
        otherwise: 'Save it as PDF, JPG, PNG, MP4 or MP3, depending on what it is.',
      },
    },
  },
  bad: {
    'resa/kurs/preparation/01-las.md': `---
id: las-om-ratten
title: "Läs om barnets rätt att komma till tals"
kind: read
time: 10 min
goals:
  - oppna-fragor
why: "Du vet varför frågorna betyder något innan du övar."
---
![En trappa med tre steg: lyssna, fråga, sammanfatta.](../media/trappa.webp)

Vilket steg hoppar du oftast över?
`,
    'resa/kurs/media/trappa.webp': new Uint8Array([82, 73, 70, 70]),
    'resa/kurs/media/credits.yaml': `- file: trappa.webp
  creator: Redaktionen
  licence: CC BY 4.0
`,
  },
  good: {
    'resa/kurs/preparation/01-las.md': `---
id: las-om-ratten
title: "Läs om barnets rätt att komma till tals"
kind: read
time: 10 min
goals:
  - oppna-fragor
why: "Du vet varför frågorna betyder något innan du övar."
---
![En trappa med tre steg: lyssna, fråga, sammanfatta.](../media/trappa.png)

Vilket steg hoppar du oftast över?
`,
    'resa/kurs/media/trappa.png': new Uint8Array([137, 80, 78, 71]),
    'resa/kurs/media/credits.yaml': `- file: trappa.png
  creator: Redaktionen
  licence: CC BY 4.0
`,
  },
});
