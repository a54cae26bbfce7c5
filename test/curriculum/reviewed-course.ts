import type { Example } from '../../src/findings/rule.js';

/**
 * A course in which every scope has something to cover: goals, a film, a picture, links, a source, a day, a trainers'
 * guide.
 */
export const REVIEWED: Example = {
  'resa/kurs/course.md': `---
id: kurs
title: "Samtal med barn"
version: 1.0.0
status: published
goals:
  - id: oppna-fragor
    text: "Du kan använda öppna frågor i samtal med barn."
    level: färdighet
    supports: [ny-samtal]
  - id: ratten
    text: "Du kan redogöra för barnets rätt att komma till tals."
    level: fakta
    supports: [ny-samtal]
---
Här övar du på att ställa frågor som barn vill svara på.
`,
  'resa/kurs/preparation/01-las.md': `---
id: las
title: "Läs om barnets rätt"
kind: read
time: 10 min
goals: [oppna-fragor, ratten]
why: "Du vet varför frågorna betyder något innan du övar."
source:
  - id: sol
    where: "11 kap."
---
Läs och *fundera*. Se [riksdagens sida](https://www.riksdagen.se/) och [uppgiften efter](../follow-up/01-prova.md).

![Två stolar snett mot varandra.](../media/stolar.png)
`,
  'resa/kurs/preparation/02-se.md': `---
id: se
title: "Se filmen"
kind: watch
time: 10 min
goals: [ratten]
why: "Du ser hur det kan gå till."
media:
  file: ../media/film.mp4
  captions: ../media/film.vtt
  transcript: ../media/film.md
  duration: 6 min
  audioDescription: not-needed
---
Se filmen och anteckna en fråga.
`,
  'resa/kurs/trainer/guide.md': 'Börja med en runda.\n',
  'resa/kurs/media/stolar.png': new Uint8Array([137, 80, 78, 71]),
  'resa/kurs/media/film.mp4': new Uint8Array([0, 0, 0, 24]),
  'resa/kurs/media/film.vtt': 'WEBVTT\n\n00:00.000 --> 00:02.000\nHej!\n',
  'resa/kurs/media/film.md': 'Barnet säger hej.\n',
  'resa/kurs/media/credits.yaml': '- file: "*"\n  creator: Redaktionen\n  licence: CC BY 4.0\n',
};

/** The course with some texts replaced in one of its files. */
export function edited(path: string, ...replacements: readonly (readonly [RegExp | string, string])[]): Example {
  const file = `resa/kurs/${path}`;
  const text = REVIEWED[file];
  if (typeof text !== 'string') throw new Error(`${file} is no text`);
  return replaced(file, text, replacements);
}

function replaced(file: string, text: string, replacements: readonly (readonly [RegExp | string, string])[]): Example {
  const result = replacements.reduce((rest, [from, to]) => rest.replace(from, to), text);
  if (result === text) throw new Error(`nothing to replace in ${file}`);
  return { ...REVIEWED, [file]: result };
}
