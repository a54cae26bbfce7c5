import { defineRule } from '../../findings/rule.js';
import { svgDangers, type SvgDanger } from '../media/svg-dangers.js';

type Fault = Pick<SvgDanger, 'kind' | 'what'>;

/** SVG pictures are drawings: they run no code and fetch nothing. */
export const rule = defineRule<Fault>()({
  id: 'unsafe-svg',
  severity: 'error',
  kind: 'safety',
  *course({ media }) {
    for (const { path, text } of media) {
      if (text === undefined || !/\.svg$/i.test(path)) continue;
      for (const { kind, what, start, end } of svgDangers(text)) {
        yield { at: { file: path, start, end }, facts: { kind, what } };
      }
    }
  },
  words: {
    sv: {
      title: 'SVG-bilder innehåller bara bild',
      message: {
        element: ({ what }) => `Bilden innehåller elementet \`<${what}>\`, som kan köra kod.`,
        event: ({ what }) => `Bilden kör kod genom \`${what}\`.`,
        'script-link': ({ what }) => `Adressen i \`${what}\` kör kod.`,
        external: ({ what }) => `Bilden hänvisar till \`${what}\`, som ligger utanför filen.`,
        data: ({ what }) => `\`${what}\` bär ett annat dokument i sig.`,
        style: ({ what }) => `Bildens stilmall hämtar något eller kör kod: \`${what}\`.`,
        animation: ({ what }) => `En animering ändrar \`${what}\` medan bilden visas.`,
        doctype: ({ what }) => `Filen har en dokumenttyp (\`<!${what}\`), och den kan dölja annat innehåll.`,
        stylesheet: 'Bilden hämtar en stilmall från en annan fil.',
        encoding: ({ what }) => `Filen säger att den är kodad som ${what} och inte som UTF-8.`,
        otherwise: 'Bilden innehåller en webbsida (XHTML).',
      },
      why: 'En SVG-fil kan fungera som ett program. Öppnas den från lärplattformen kan koden göra allt som den inloggade deltagaren får göra.',
      hint: {
        external:
          'Lägg in det som behövs i själva bilden, eller ta bort hänvisningen. Länkar hör hemma i texten bredvid.',
        doctype: 'Ta bort raden som börjar med `<!DOCTYPE`. Bilden ser likadan ut utan den.',
        encoding: 'Spara om filen som UTF-8, och skriv `encoding="UTF-8"` på första raden.',
        otherwise: 'Exportera bilden på nytt som vanlig SVG (i Inkscape ”Optimerad SVG”), eller spara den som PNG.',
      },
    },
    en: {
      title: 'SVG pictures hold a picture alone',
      message: {
        element: ({ what }) => `The picture holds the element \`<${what}>\`, which can run code.`,
        event: ({ what }) => `The picture runs code through \`${what}\`.`,
        'script-link': ({ what }) => `The address in \`${what}\` runs code.`,
        external: ({ what }) => `The picture refers to \`${what}\`, which is outside the file.`,
        data: ({ what }) => `\`${what}\` carries another document in itself.`,
        style: ({ what }) => `The picture’s style sheet fetches something or runs code: \`${what}\`.`,
        animation: ({ what }) => `An animation changes \`${what}\` while the picture is shown.`,
        doctype: ({ what }) => `The file has a document type (\`<!${what}\`), which can hide other content.`,
        stylesheet: 'The picture fetches a style sheet from another file.',
        encoding: ({ what }) => `The file says that it is encoded as ${what} and not as UTF-8.`,
        otherwise: 'The picture holds a web page (XHTML).',
      },
      why: 'An SVG file can act as a program. Opened from the learning platform, its code can do whatever the logged-in learner may do.',
      hint: {
        external:
          'Put what is needed into the picture itself, or delete the reference. Links belong in the text beside it.',
        doctype: 'Delete the line that begins with `<!DOCTYPE`. The picture looks the same without it.',
        encoding: 'Save the file again as UTF-8, and write `encoding="UTF-8"` on the first line.',
        otherwise: 'Export the picture again as plain SVG (“Optimized SVG” in Inkscape), or save it as PNG.',
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
![En trappa med tre steg: lyssna, fråga, sammanfatta.](../media/trappa.svg)

Vilket steg hoppar du oftast över?
`,
    'resa/kurs/media/trappa.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20" onload="start()">
  <path d="M0 20h10v-6h10v-6h10"/>
</svg>
`,
    'resa/kurs/media/credits.yaml': `- file: trappa.svg
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
![En trappa med tre steg: lyssna, fråga, sammanfatta.](../media/trappa.svg)

Vilket steg hoppar du oftast över?
`,
    'resa/kurs/media/trappa.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20">
  <path d="M0 20h10v-6h10v-6h10"/>
</svg>
`,
    'resa/kurs/media/credits.yaml': `- file: trappa.svg
  creator: Redaktionen
  licence: CC BY 4.0
`,
  },
});
