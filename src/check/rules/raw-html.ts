import { walk } from '../../text/walk.js';
import { bodiesOf } from '../markup/course-bodies.js';
import { firstHtml } from '../markup/html-in-text.js';
import { defineRule } from '../../findings/rule.js';

type Fault = { readonly kind: Remedy; readonly name: string; readonly written?: string };

/** Texts are Markdown; HTML comments are the only HTML in them. */
export const rule = defineRule<Fault>()({
  id: 'raw-html',
  severity: 'error',
  kind: 'form',
  *course(course) {
    for (const { body } of bodiesOf(course)) {
      if (!body.source.includes('<')) continue;
      const opened = new Set<string>();
      const places: { readonly start: number; readonly length: number; readonly name: string }[] = [];
      walk(body.tree, (node) => {
        if (node.type !== 'html') return;
        const piece = firstHtml(node.value);
        if (piece === undefined || (piece.closing && opened.has(piece.name))) return;
        opened.add(piece.name);
        places.push({
          start: (node.position?.start.offset ?? 0) + piece.start,
          length: piece.length,
          name: piece.name,
        });
      });
      for (const { start, length, name } of places) {
        const written = body.source.slice(start, start + length);
        const kind = remedyFor(name);
        // `<barnets namn>` is a text to be filled in, not an element and its attribute.
        const facts: Fault = { kind, name, ...(kind === 'other' && /^<[^\n`<]{1,60}$/.test(written) && { written }) };
        yield { at: { file: body.file, start, end: start + length }, facts };
      }
    }
  },
  words: {
    sv: {
      title: 'Texter skrivs i Markdown, inte HTML',
      message: {
        comment: 'En kommentar börjar med `<!--` men slutar aldrig.',
        other: (data) =>
          data.name === '?'
            ? 'Här står HTML-kod i texten.'
            : coded(data, (code) => `Här står HTML-koden \`${code}\` i texten.`),
        otherwise: (data) => coded(data, (code) => `Här står HTML-koden \`${code}\` i texten.`),
      },
      why: 'HTML från andra program kan förstöra sidan, stänga ute den som använder skärmläsare eller smuggla in kod. Därför tas inget av det med.',
      hint: {
        comment: 'Skriv `-->` där kommentaren slutar.',
        bold: 'Skriv `**fet text**`.',
        italic: 'Skriv `*kursiv text*`.',
        struck: 'Skriv `~~genomstruken text~~`.',
        break: 'Börja ett nytt stycke med en tom rad, eller avsluta raden med `\\`.',
        paragraph: 'Ta bort koden. En tom rad skiljer stycken åt. Klistra helst in text från Word utan formatering.',
        heading: 'Skriv en rubrik: `## Rubriken`.',
        picture: 'Skriv `![vad bilden visar](../media/bild.png)`.',
        link: 'Skriv `[länkens text](https://…)`.',
        list: 'Skriv `- ` eller `1. ` först på varje rad i listan.',
        table: 'Skriv tabellen med lodstreck: `| Del | Tid |`, och `| --- | --- |` på raden under.',
        code: 'Sätt en grav accent före texten och en efter.',
        language: 'Skriv `:lang[text]{en}` för ord på ett annat språk. Ta annars bort koden.',
        film: 'Lägg filmen eller ljudet i mappen media och skriv `media:` i uppgiftens inledning. Ligger den på webben länkar du till den.',
        frame: 'Länka till sidan i stället: `[sidans namn](https://…)`.',
        fold: 'Skriv texten under en egen rubrik: `## Rubriken`.',
        callout: 'Ta bort koden. Ska texten stå i en ruta skriver du `:::note` på raden före och `:::` på raden efter.',
        known: 'Ta bort koden och skriv bara texten.',
        otherwise: ({ name, written }) =>
          name === '?'
            ? 'Ta bort koden. Menar du tecknet `<` skriver du `\\<`.'
            : `Menar du tecknet \`<\` skriver du \`\\${written ?? `<${name}>`}\`. Annars tar du bort koden.`,
      },
    },
    en: {
      title: 'Texts are written in Markdown, not HTML',
      message: {
        comment: 'A comment begins with `<!--` but never ends.',
        other: (data) =>
          data.name === '?'
            ? 'There is HTML code in the text.'
            : coded(data, (code) => `There is the HTML code \`${code}\` in the text.`),
        otherwise: (data) => coded(data, (code) => `There is the HTML code \`${code}\` in the text.`),
      },
      why: 'HTML from other programs can break the page, shut out people who use screen readers or smuggle in code. That is why none of it is kept.',
      hint: {
        comment: 'Write `-->` where the comment ends.',
        bold: 'Write `**bold text**`.',
        italic: 'Write `*italic text*`.',
        struck: 'Write `~~struck-through text~~`.',
        break: 'Begin a new paragraph with an empty line, or end the line with `\\`.',
        paragraph:
          'Delete the code. An empty line parts paragraphs. When you paste from Word, preferably paste without formatting.',
        heading: 'Write a heading: `## The heading`.',
        picture: 'Write `![what the picture shows](../media/picture.png)`.',
        link: 'Write `[the link’s text](https://…)`.',
        list: 'Begin each line of the list with `- ` or `1. `.',
        table: 'Write the table with bars: `| Part | Time |`, and `| --- | --- |` on the line below.',
        code: 'Put a backtick before the text and one after it.',
        language: 'Write `:lang[text]{la}` for words in another language. Otherwise delete the code.',
        film: 'Put the film or sound in the folder media and write `media:` in the task’s front matter. If it is on the web, link to it.',
        frame: 'Link to the page instead: `[the page’s name](https://…)`.',
        fold: 'Put the text under a heading of its own: `## The heading`.',
        callout:
          'Delete the code. If the text is to stand in a box, write `:::note` on the line before and `:::` on the line after.',
        known: 'Delete the code and keep the text alone.',
        otherwise: ({ name, written }) =>
          name === '?'
            ? 'Delete the code. If you mean the character `<`, write `\\<`.'
            : `If you mean the character \`<\`, write \`\\${written ?? `<${name}>`}\`. Otherwise delete the code.`,
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
Välj <b>ett</b> samtal och prova tre öppna frågor.
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
<!-- Deltagarna ser inte kommentarer. -->

Välj **ett** samtal och prova tre öppna frågor.
`,
  },
});

/** Ways to write in Markdown what HTML is used for. */
const REMEDIES = {
  bold: 'b strong',
  italic: 'i em cite dfn',
  struck: 's del strike',
  break: 'br wbr',
  paragraph: 'p',
  heading: 'h1 h2 h3 h4 h5 h6',
  picture: 'img picture figure svg',
  link: 'a',
  list: 'ul ol li dl dt dd',
  table: 'table thead tbody tfoot tr td th caption',
  code: 'code pre kbd samp tt',
  language: 'span',
  film: 'video audio source track',
  frame: 'iframe embed object',
  fold: 'details summary',
  callout: 'div aside section blockquote',
  known:
    'u sub sup small big font center mark abbr q ins hr script style form input button textarea select link meta html head body header footer main nav article template',
} as const;

type Remedy = keyof typeof REMEDIES | 'comment' | 'other';

const BY_NAME: ReadonlyMap<string, Remedy> = new Map(
  Object.entries(REMEDIES).flatMap(([remedy, names]) => names.split(' ').map((name) => [name, remedy as Remedy])),
);

function remedyFor(name: string): Remedy {
  return BY_NAME.get(name) ?? (name === '!' ? 'comment' : 'other');
}

/** Says something of the code as it is written. */
function coded({ name, written }: Fault, say: (code: string) => string): string {
  return say(written ?? `<${name}>`);
}
