import { posix } from 'node:path';
import type { Body, Course, Reference } from '../../model/course.js';
import type { FindingData } from '../../model/diagnostic.js';
import { anchorOf, headingAnchors } from '../../text/heading-anchors.js';
import { proposalFor } from '../../text/proposal.js';
import { almostLinks } from '../markup/almost-links.js';
import { addressPlace } from '../markup/address-place.js';
import { bodiesOf } from '../markup/course-bodies.js';
import type { Rule } from '../../findings/rule.js';
import { didYouMean, menadeDu, sentenceBy } from '../sentences.js';
import { urlDanger } from '../markup/url-dangers.js';

/** Links and pictures in texts lead to something that exists. */
export const rule: Rule = {
  id: 'broken-link',
  severity: 'error',
  kind: 'content',
  areas: ['rights'],
  words: {
    sv: {
      title: 'Länkar och bilder leder till något som finns',
      message: sentenceBy(
        'kind',
        {
          picture: ({ url }) => `Bilden \`${url}\` finns inte.`,
          'no-picture': ({ url }) => `Här ska en bild visas, men \`${url}\` är ingen bild.`,
          empty: 'Länken har ingen adress.',
          swapped: 'Parentesen och hakparentesen har bytt plats, så länken blir ingen länk.',
          gap: 'Mellan `]` och `(` står ett mellanslag, så länken blir ingen länk.',
          space: ({ mark }) =>
            `Adressen innehåller ett mellanslag, så ${mark === '!' ? 'bilden visas inte' : 'länken blir ingen länk'}.`,
          'no-scheme': ({ url }) => `Adressen \`${url}\` saknar \`https://\` och läses som namnet på en fil.`,
          anchor: ({ url }) => `Länken leder till rubriken \`${url}\`, men den finns inte i texten.`,
          'anchor-elsewhere': ({ anchor, name }) =>
            `Länken leder till rubriken \`${anchor}\`, men den finns inte i ${name}.`,
        },
        ({ url }) => `Länken leder till \`${url}\`, men den filen finns inte.`,
      ),
      why: 'Den som följer länken kommer ingenstans, och den som behöver bilden får inte se den.',
      hint: sentenceBy(
        'kind',
        {
          'no-picture':
            'Ta bort utropstecknet före hakparentesen om det ska vara en länk. Annars: skriv bildens fil, till exempel `../media/bild.png`.',
          empty: 'Skriv adressen inom parentesen: `[texten](../media/fil.pdf)`.',
          swapped: ({ write }) => `Skriv texten inom hakparentes och adressen inom parentes: \`${write}\`.`,
          gap: ({ write }) => `Ta bort mellanslaget mellan \`]\` och \`(\`: \`${write}\`.`,
          space: ({ write }) =>
            `Döp om filen så att namnet är utan mellanslag, eller skriv adressen inom \`<\` och \`>\`: \`${write}\`.`,
          'no-scheme': ({ url }) => `Skriv \`https://${url}\`.`,
          anchor: menadeDu(
            'Skriv rubriken med små bokstäver och bindestreck: rubriken ”Så gör du” nås med `#sa-gor-du`.',
          ),
          'anchor-elsewhere': menadeDu(
            'Ta bort det som står från och med `#`, eller skriv en rubrik som finns i den filen.',
          ),
        },
        menadeDu(
          'Rätta adressen eller ta bort hänvisningen. Adressen räknas från filen du skriver i: `../media/bild.png` är en fil i kursens mapp media.',
        ),
      ),
    },
    en: {
      title: 'Links and pictures lead to something that exists',
      message: sentenceBy(
        'kind',
        {
          picture: ({ url }) => `The picture \`${url}\` does not exist.`,
          'no-picture': ({ url }) => `A picture is to be shown here, but \`${url}\` is not a picture.`,
          empty: 'The link has no address.',
          swapped: 'The round and square brackets have changed places, so that the link is no link.',
          gap: 'There is a space between `]` and `(`, so that the link is no link.',
          space: ({ mark }) =>
            `There is a space in the address, so that the ${mark === '!' ? 'picture is not shown' : 'link is no link'}.`,
          'no-scheme': ({ url }) => `The address \`${url}\` lacks \`https://\` and is read as the name of a file.`,
          anchor: ({ url }) => `The link leads to the heading \`${url}\`, which does not exist in this text.`,
          'anchor-elsewhere': ({ anchor, name }) =>
            `The link leads to the heading \`${anchor}\`, which does not exist in ${name}.`,
        },
        ({ url }) => `The link leads to \`${url}\`, but there is no such file.`,
      ),
      why: 'Whoever follows the link gets nowhere, and whoever needs the picture does not see it.',
      hint: sentenceBy(
        'kind',
        {
          'no-picture':
            'Delete the exclamation mark before the square bracket if it is to be a link. Otherwise write the file of the picture, such as `../media/picture.png`.',
          empty: 'Write the address within the brackets: `[the text](../media/file.pdf)`.',
          swapped: ({ write }) =>
            `Write the text within square brackets and the address within round ones: \`${write}\`.`,
          gap: ({ write }) => `Delete the space between \`]\` and \`(\`: \`${write}\`.`,
          space: ({ write }) =>
            `Rename the file so that its name has no space, or write the address within \`<\` and \`>\`: \`${write}\`.`,
          'no-scheme': ({ url }) => `Write \`https://${url}\`.`,
          anchor: didYouMean(
            'Write the heading in lower case with hyphens: the heading “How to do it” is reached by `#how-to-do-it`.',
          ),
          'anchor-elsewhere': didYouMean('Delete everything from `#` on, or write a heading that exists in that file.'),
        },
        didYouMean(
          'Correct the address or delete the reference. The address counts from the file you write in: `../media/picture.png` is a file in the course’s folder media.',
        ),
      ),
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
Ta fram frågan från [uppgiften i förberedelserna](../preparation/01-lasa.md) och prova den i ett samtal.
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
Ta fram frågan från [uppgiften i förberedelserna](../preparation/01-las.md) och prova den i ett samtal.
`,
  },
  *course(course) {
    const texts = new Map(bodiesOf(course).map(({ body }) => [body.file, body]));
    const anchorsOf = remembered(texts);
    for (const body of texts.values()) {
      for (const { kind, start, end, url, text, mark } of almostLinks(body)) {
        const address = kind === 'space' ? `<${url}>` : url.replace(/^www\./i, 'https://www.');
        yield {
          rule: 'broken-link',
          at: { file: body.file, start, end },
          data: { kind, mark, write: `${mark}[${text.length > 60 ? '…' : text}](${address})` },
        };
      }
      for (const reference of body.references.values()) {
        if (urlDanger(reference.url) !== undefined) continue;
        const data = faultOf(reference, body, texts, anchorsOf, course);
        if (data !== undefined) yield { rule: 'broken-link', at: addressPlace(body, reference), data };
      }
    }
  },
};

/** An address on the web without `https://`; names of files end in other ways. */
const WEB_ADDRESS = /^(?:www\.[a-z0-9-]+\.|(?:[a-z0-9-]+\.)+(?:se|nu|eu|com|org|net|gov)(?:\/|$))/i;

/** Where a link may lead, but no picture can come from. */
const TEXTS: ReadonlySet<Reference['to']['kind']> = new Set([
  'anchor',
  'introduction',
  'task',
  'day',
  'course',
  'mail',
]);

function faultOf(
  { kind, url, to }: Reference,
  body: Body,
  texts: ReadonlyMap<string, Body>,
  anchorsOf: AnchorsOf,
  course: Course,
): FindingData | undefined {
  if (kind === 'image' && TEXTS.has(to.kind)) return { kind: 'no-picture', url };
  const hash = url.indexOf('#');
  switch (to.kind) {
    case 'anchor':
      return deadAnchor('anchor', url, body.file, anchorsOf(body));
    case 'missing': {
      if (to.told === true) return undefined;
      if (url === '') return { kind: 'empty' };
      if (WEB_ADDRESS.test(url)) return { kind: 'no-scheme', url };
      const proposal = to.proposal === undefined ? undefined : fromHere(to.proposal, body.file);
      return { kind: kind === 'image' ? 'picture' : 'file', url, ...(proposal !== undefined && { proposal }) };
    }
    case 'trainer': {
      const known = [
        ...course.trainerTexts.map(({ file }) => file),
        ...(course.trainerFiles ?? []).map(({ path }) => path),
      ];
      if (!course.complete || known.some((path) => path === to.path || path.startsWith(`${to.path}/`)))
        return undefined;
      const near = proposalFor(to.path, known);
      return { kind: 'file', url, ...(near !== undefined && { proposal: fromHere(near, body.file) }) };
    }
    case 'task':
    case 'day':
    case 'introduction': {
      const target = texts.get(to.path);
      return hash === -1 || target === undefined
        ? undefined
        : deadAnchor('anchor-elsewhere', url.slice(hash), target.file, anchorsOf(target));
    }
    default:
      return undefined;
  }
}

function fromHere(path: string, file: string): string {
  return posix.relative(posix.dirname(file), path);
}

type AnchorsOf = (body: Body) => ReadonlySet<string>;

/** The anchors of a text, counted once however many links lead to them. */
function remembered(texts: ReadonlyMap<string, Body>): AnchorsOf {
  const known = new Map<string, ReadonlySet<string>>();
  return ({ file }) => {
    const tree = texts.get(file)?.tree;
    const anchors = known.get(file) ?? new Set(tree === undefined ? [] : headingAnchors(tree).values());
    known.set(file, anchors);
    return anchors;
  };
}

function deadAnchor(
  kind: 'anchor' | 'anchor-elsewhere',
  url: string,
  file: string,
  known: ReadonlySet<string>,
): FindingData | undefined {
  const anchor = anchorOf(url);
  if (known.has(anchor)) return undefined;
  const near = proposalFor(anchor, [...known].slice(0, 100));
  const proposal = near === undefined ? {} : { proposal: `#${near}` };
  return { kind, url, anchor: url, name: posix.basename(file), ...proposal };
}
