import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { noisePicture } from './picture.js';
import { seeded, type Dice } from './seeded.js';

/** How large the nation is. */
export interface Size {
  readonly courses: number;
  readonly tasksPerCourse: number;
  /** Bytes of text for each course and part. */
  readonly text: number;
  /** Bytes of the picture of each course and part. */
  readonly picture: number;
}

/** The nation of the bench: five journeys, some 125 courses, 15 tasks a course. */
export const NATION: Size = { courses: 125, tasksPerCourse: 15, text: 12_000, picture: 40_000 };

const JOURNEYS = ['barn-och-unga', 'funktionshinder', 'skadligt-bruk', 'aldre', 'ekonomiskt-bistand'];
const PARTS = ['preparation', 'follow-up'] as const;
const LEVELS = ['fakta', 'förståelse', 'färdighet'];
const WORDS =
  `barnet familjen samtalet läsa handboken fundera skriva öva kollega behov stöd insats frågan svaret mötet vardagen planen målet möta lyssna
  berätta pröva välja följa upp delta trygg tydlig viktig enkel nära ofta ibland sedan innan därför tillsammans hemma skolan arbetet gruppen dagen veckan lagen rätten`.split(
    /\s+/,
  );

/** Writes a workspace of that size; the same seed writes the same bytes. */
export function writeNation(folder: string, size: Size = NATION, seed = 2026): void {
  const dice = seeded(seed);
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  write('kurspaket.yaml', 'language: sv\norganisation: Exempelregionen\niriBase: https://nationen.example/kurs/\n');
  write('sources.yaml', Array.from({ length: 40 }, (_, index) => source(index)).join(''));
  for (const [index, journey] of JOURNEYS.entries()) {
    const ids = Array.from({ length: size.courses }, (_, number) => number)
      .filter((number) => number % JOURNEYS.length === index)
      .map((number) => `kurs-${number + 1}`);
    write(`${journey}/journey.yaml`, journeyYaml(journey, ids));
    for (const id of ids) writeCourse(`${journey}/${id}`, id, size, dice, write);
  }
}

function source(index: number): string {
  return `- id: kalla-${index + 1}
  title: "Handbok ${index + 1} om stöd i vardagen"
  publisher: Exempelmyndigheten
  kind: handbook
  url: https://example.org/handbok/${index + 1}
  published: 2025
  status: in-force
  checked: 2026-10-01
  checkedBy: Redaktionen
`;
}

function journeyYaml(id: string, courses: readonly string[]): string {
  return `id: ${id}
title: "Yrkesresan ${id.replaceAll('-', ' ')}"
owner: Exempelregionen
steps:
  - id: ny
    title: Ny
    goals:
      - id: ${id}-grund
        text: "Du kan genomföra samtal i ditt arbete."
        level: färdighet
    courses: [${courses.join(', ')}]
`;
}

function writeCourse(
  folder: string,
  id: string,
  size: Size,
  dice: Dice,
  write: (path: string, content: string | Uint8Array) => void,
): void {
  const goals = LEVELS.map((level, index) => ({ id: `mal-${index + 1}`, level }));
  const journey = folder.split('/')[0] ?? '';
  write(
    `${folder}/course.md`,
    `---
id: ${id}
title: "Kurs ${id.slice(5)} om ${dice.pick(WORDS)} och ${dice.pick(WORDS)}"
summary: "En kurs om att ${dice.pick(WORDS)} i vardagen."
version: 1.${dice.below(9)}.0
status: published
goals:
${goals.map((goal, index) => `  - id: ${goal.id}\n    text: "Du kan ${['redogöra för', 'förklara', 'genomföra'][index]} ${sentence(dice, 6)}."\n    level: ${goal.level}\n    supports: [${journey}-grund]\n`).join('')}contact:
  name: "Yrkesresans redaktion"
---
${paragraphs(dice, 600)}`,
  );
  write(
    `${folder}/media/credits.yaml`,
    '- file: "*"\n  creator: "Exempelregionen"\n  licence: CC BY 4.0\n  consent: not-needed\n',
  );
  for (const [index, part] of PARTS.entries()) {
    write(`${folder}/media/bild-${part}.png`, noisePicture(size.picture, dice));
    const count = index === 0 ? Math.ceil(size.tasksPerCourse * 0.6) : Math.floor(size.tasksPerCourse * 0.4);
    for (let number = 1; number <= count; number += 1) {
      const picture = number === 1 ? `\n![Två personer i samtal](../media/bild-${part}.png)\n` : '';
      write(
        `${folder}/${part}/${String(number).padStart(2, '0')}-uppgift.md`,
        task(`${part}-${number}`, goals[number % goals.length]?.id ?? '', Math.round(size.text / count), dice) +
          picture,
      );
    }
  }
  write(
    `${folder}/course-days/01-dag.md`,
    day(
      goals.map((goal) => goal.id),
      dice,
    ),
  );
  write(`${folder}/trainer/guide.md`, `# Studiehandledning\n\n${paragraphs(dice, 2000)}`);
}

function task(id: string, goal: string, bytes: number, dice: Dice): string {
  return `---
id: ${id}
title: "${capital(sentence(dice, 4))}"
kind: ${dice.pick(['read', 'reflect', 'write', 'discuss', 'practise'])}
time: ${5 * (3 + dice.below(6))} min
goals: [${goal}]
why: "${capital(sentence(dice, 9))}."
required: ${dice.below(5) > 0}
source:
  - id: kalla-${1 + dice.below(40)}
    where: "kapitel ${1 + dice.below(9)}"
---
${paragraphs(dice, bytes)}`;
}

function day(goals: readonly string[], dice: Dice): string {
  const session = (title: string, method: string, minutes: number): string =>
    `  - time: ${minutes} min\n    title: "${title}"\n    method: ${method}\n    goals: [${goals.join(', ')}]\n`;
  return `---
id: dag-1
title: Kursdag 1
form: in-person
schedule:
  - start: "09:00"
    time: 20 min
    title: "Välkommen"
    method: introduction
${session('Frågor som öppnar', 'lecture', 40)}  - time: 20 min
    title: Paus
    method: break
${session('Öva två och två', 'exercise', 60)}---
${paragraphs(dice, 400)}`;
}

/** Markdown of about so many bytes: paragraphs, headings, lists, emphasis, links, tables and call-outs. */
function paragraphs(dice: Dice, bytes: number): string {
  let text = '';
  while (Buffer.byteLength(text) < bytes) {
    const kind = dice.below(12);
    if (kind === 0) text += `## ${capital(sentence(dice, 4))}\n\n`;
    else if (kind === 1) text += `${[1, 2, 3].map(() => `- ${capital(sentence(dice, 8))}\n`).join('')}\n`;
    else if (kind === 2) text += `:::note\n${capital(sentence(dice, 14))}.\n:::\n\n`;
    else if (kind === 3)
      text += `| ${dice.pick(WORDS)} | ${dice.pick(WORDS)} |\n| --- | --- |\n| ${sentence(dice, 3)} | ${sentence(dice, 3)} |\n\n`;
    else
      text += `${Array.from({ length: 3 }, () => `${capital(sentence(dice, 6 + dice.below(6)))}.`).join(' ')} Läs mer i [handboken om ${dice.pick(WORDS)}](https://example.org/${dice.below(99)}), **${dice.pick(WORDS)}** och *${dice.pick(WORDS)}*.\n\n`;
  }
  return text;
}

function sentence(dice: Dice, words: number): string {
  return Array.from({ length: words }, () => dice.pick(WORDS)).join(' ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
