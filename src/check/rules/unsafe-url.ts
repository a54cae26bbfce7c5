import type { Place } from '../../model/place.js';
import { addressPlace } from '../markup/address-place.js';
import { bodiesOf } from '../markup/course-bodies.js';
import { defineRule } from '../../findings/rule.js';
import { say, type Sentences } from '../../findings/sentences.js';
import type { ReaderFaults } from '../../model/reader-faults.js';
import { schemeOf, urlDanger, type UrlDanger } from '../markup/url-dangers.js';

type Fault = ReaderFaults['unsafe-url'];

/** Addresses lead to the web, to e-mail or to the course's own files, and nowhere else. */
export const rule = defineRule<Fault>()({
  id: 'unsafe-url',
  severity: 'error',
  kind: 'safety',
  foundBy: ['read/schema-finding.ts'],
  *course(course) {
    for (const { body } of bodiesOf(course)) {
      for (const reference of body.references.values()) {
        const fault = faultOf(reference.url);
        if (fault === undefined) continue;
        const facts: Fault = reference.kind === 'image' ? { ...fault, picture: true } : fault;
        yield { at: addressPlace(body, reference), facts };
      }
    }
  },
  *workspace({ sources, journeys }) {
    const addresses: readonly (readonly [string | undefined, Place])[] = [
      ...[...new Set(sources.values())].map(({ url, at }) => [url, at.value('url')] as const),
      ...journeys.map(({ support, at }) => [support?.url, at.value('support', 'url')] as const),
    ];
    for (const [url, at] of addresses) {
      const facts = url === undefined ? undefined : faultOf(url);
      if (facts !== undefined) yield { at, facts };
    }
  },
  words: {
    sv: {
      title: 'Adresser är trygga att följa',
      message: byDanger({
        control: 'Adressen innehåller osynliga tecken.',
        script: ({ scheme }) =>
          `Adressen börjar med \`${scheme}:\` och kör ett program i stället för att öppna en sida.`,
        data: 'Adressen börjar med `data:` och bär innehållet i sig själv.',
        file: 'Adressen leder till en fil på din egen dator eller i ert nätverk.',
        'protocol-relative': 'Adressen börjar med `//` och säger inte hur den ska öppnas.',
        otherwise: ({ scheme }) => `Adressen börjar med \`${scheme}:\`, och det kan inte öppnas från lärplattformen.`,
      }),
      why: 'Deltagaren är inloggad i lärplattformen. En adress som kör program eller döljer vart den leder kan missbrukas, och en adress till din dator fungerar inte för någon annan.',
      hint: byDanger({
        control: 'Skriv adressen på nytt för hand, så försvinner det osynliga.',
        script: 'Skriv en adress som börjar med `https://`, eller ta bort länken.',
        data: ({ picture }) =>
          picture
            ? 'Spara bilden som en fil i kursens mapp media och visa den: `![vad bilden visar](../media/bild.png)`.'
            : 'Spara innehållet som en fil i kursens mapp media och länka till den: `../media/fil.png`.',
        file: 'Lägg filen i kursens mapp media och skriv `../media/filens-namn.pdf`.',
        'protocol-relative': 'Skriv `https:` före de två snedstrecken.',
        otherwise: 'Skriv en adress som börjar med `https://`, `mailto:` eller `tel:`.',
      }),
    },
    en: {
      title: 'Addresses are safe to follow',
      message: byDanger({
        control: 'The address holds invisible characters.',
        script: ({ scheme }) => `The address begins with \`${scheme}:\` and runs a program instead of opening a page.`,
        data: 'The address begins with `data:` and carries its content in itself.',
        file: 'The address leads to a file on your own computer or network.',
        'protocol-relative': 'The address begins with `//` and does not say how to open it.',
        otherwise: ({ scheme }) =>
          `The address begins with \`${scheme}:\`, which cannot be opened from the learning platform.`,
      }),
      why: 'The learner is logged in to the platform. An address that runs programs or hides where it leads can be abused, and one to your computer works for nobody else.',
      hint: byDanger({
        control: 'Type the address again by hand, and the invisible characters are gone.',
        script: 'Write an address that begins with `https://`, or delete the link.',
        data: ({ picture }) =>
          picture
            ? 'Save the picture as a file in the course’s folder media and show it: `![what the picture shows](../media/picture.png)`.'
            : 'Save the content as a file in the course’s folder media and link to it: `../media/file.png`.',
        file: 'Put the file in the course’s folder media and write `../media/name-of-the-file.pdf`.',
        'protocol-relative': 'Write `https:` before the two slashes.',
        otherwise: 'Write an address that begins with `https://`, `mailto:` or `tel:`.',
      }),
    },
  },
  bad: {
    'resa/kurs/course.md': `---
id: kurs
title: "Samtal med barn"
version: 1.0.0
status: published
goals:
  - id: oppna-fragor
    text: "Du kan använda öppna frågor i samtal med barn."
    level: färdighet
    supports:
      - ny-samtal
---
Spara kursen bland [dina favoriter](javascript:addToFavourites()).
`,
  },
  good: {
    'resa/kurs/course.md': `---
id: kurs
title: "Samtal med barn"
version: 1.0.0
status: published
goals:
  - id: oppna-fragor
    text: "Du kan använda öppna frågor i samtal med barn."
    level: färdighet
    supports:
      - ny-samtal
---
Läs mer om [Yrkesresan](https://yrkesresan.example/).
`,
  },
});

function faultOf(url: string): Fault | undefined {
  return urlDanger(url) === undefined ? undefined : { url: url.slice(0, 60) };
}

/** An address with its danger; a picture that an address carries in itself has a remedy of its own. */
type Danger = { readonly kind: UrlDanger; readonly scheme: string; readonly picture: boolean };

/** Makes the sentence that belongs to an address: the reader hands over nothing but the address either. */
function byDanger(sentences: Sentences<Danger>): (fault: Fault) => string {
  return ({ url, picture = false }) =>
    say(sentences, { kind: urlDanger(url) ?? 'scheme', scheme: schemeOf(url) ?? '', picture });
}
