import { almostLinks } from '../markup/almost-links.js';
import { bodiesOf } from '../markup/course-bodies.js';
import { linkTextFault } from '../language/link-words.js';
import { defineRule } from '../../findings/rule.js';

/** Facts of what it finds. */
type Fault = { readonly kind: 'empty' | 'empty-words' | 'address'; readonly text: string; readonly url: string };

/** A link's text says where it leads. */
export const rule = defineRule<Fault>()({
  id: 'link-text',
  severity: 'warning',
  kind: 'content',
  areas: ['accessibility'],
  *course(course) {
    for (const { body } of bodiesOf(course)) {
      const almost = almostLinks(body);
      for (const { kind, text, url, at } of body.references.values()) {
        // A link without an address is a broken-link, and mail addresses are read as they are written.
        if (kind === 'image' || url === '' || /^(?:mailto|tel):/i.test(url)) continue;
        if (almost.some(({ from, to }) => at.start >= from && at.start < to)) continue;
        const fault = linkTextFault(text);
        // Where nothing is written before `www.`, the parser writes `http://`.
        const address = /^www\./i.test(text) ? url.replace(/^http:/i, 'https:') : url;
        if (fault !== undefined) yield { at, facts: { kind: fault, text: text.trim(), url: address } };
      }
    }
  },
  words: {
    sv: {
      title: 'Länkens text säger vart den leder',
      message: {
        empty: 'Länken har ingen text.',
        address: 'Länkens text är en webbadress.',
        'empty-words': ({ text }) => `Länktexten ”${text}” säger inte vart länken leder.`,
      },
      why: 'Den som använder skärmläsare kan få alla länkar upplästa i en lista, utan texten omkring. En adress läses upp bokstav för bokstav (WCAG 2.4.4).',
      hint: {
        empty: 'Skriv texten inom hakparenteserna: `[Krav för att få använda BBIC](https://…)`.',
        otherwise: ({ url }) => `Låt texten vara namnet på det som länken leder till: \`[sidans namn](${url})\`.`,
      },
    },
    en: {
      title: 'A link’s text says where it leads',
      message: {
        empty: 'The link has no text.',
        address: 'The link’s text is a web address.',
        'empty-words': ({ text }) => `The link text “${text}” does not say where the link leads.`,
      },
      why: 'Those who use a screen reader can have all links read out in a list, without the text around them. An address is read out letter by letter (WCAG 2.4.4).',
      hint: {
        empty: 'Write the text within the brackets: `[Requirements for using BBIC](https://…)`.',
        otherwise: ({ url }) => `Let the text be the name of what the link leads to: \`[the page’s name](${url})\`.`,
      },
    },
  },
  bad: {
    'resa/kurs/follow-up/01-prova.md': `---
id: prova-i-ett-samtal
title: "Prova i ett samtal"
kind: practise
time: 30 min
goals:
  - oppna-fragor
why: "Det du har övat på blir ditt först när du använder det."
---
Klicka [här](https://kunskapsguiden.se/) om du vill ha fler exempel på öppna frågor.
`,
  },
  good: {
    'resa/kurs/follow-up/01-prova.md': `---
id: prova-i-ett-samtal
title: "Prova i ett samtal"
kind: practise
time: 30 min
goals:
  - oppna-fragor
why: "Det du har övat på blir ditt först när du använder det."
---
Vill du ha fler exempel på öppna frågor finns de på [Kunskapsguiden](https://kunskapsguiden.se/).
`,
  },
});
