import { posix } from 'node:path';
import { almostLinks } from '../markup/almost-links.js';
import { bodiesOf } from '../markup/course-bodies.js';
import { mediaUses } from '../media/media-uses.js';
import { defineRule } from '../../findings/rule.js';

type Fault = { readonly kind: 'trainers' | 'nobody'; readonly name: string };

/** Every media file is named by something a learner gets. */
export const rule = defineRule<Fault>()({
  id: 'unused-media',
  severity: 'warning',
  kind: 'content',
  whole: true,
  *course(course) {
    const readers = new Map<string, 'learner' | 'trainer'>();
    for (const { file, reader } of mediaUses(course))
      if (readers.get(file.path) !== 'learner') readers.set(file.path, reader);
    const meant = new Set(
      bodiesOf(course).flatMap(({ body }) =>
        almostLinks(body).map(({ url }) => posix.join(posix.dirname(body.file), url).normalize('NFC')),
      ),
    );
    for (const { path } of course.media) {
      const reader = readers.get(path);
      // A broken-link tells of what is written almost right.
      if (reader === 'learner' || meant.has(path)) continue;
      const facts: Fault = {
        kind: reader === 'trainer' ? 'trainers' : 'nobody',
        name: posix.relative(`${course.folder}/media`, path),
      };
      yield { at: { file: path, start: 0, end: 0 }, facts };
    }
  },
  words: {
    sv: {
      title: 'Filerna i media används',
      message: {
        trainers: ({ name }) => `\`${name}\` används bara av utbildarna.`,
        nobody: ({ name }) => `\`${name}\` används inte av någon text.`,
      },
      why: 'Filen kommer inte med i något paket. Kanske har en bild tappats bort ur en text, eller så tar filen bara plats.',
      hint: {
        trainers: 'Flytta filen till mappen trainer, så syns det vem den är till för.',
        otherwise: ({ name }) =>
          `Ta bort filen om den inte behövs. ${asPlayed(name) ? `Annars skriv \`${asPlayed(name)}: ../media/${name}\` under \`media:\` i uppgiften som den hör till.` : `Annars visar du den med \`![…](${addressOf(name)})\` eller länkar till den med \`[…](${addressOf(name)})\`.`}`,
      },
    },
    en: {
      title: 'The files in media are used',
      message: {
        trainers: ({ name }) => `\`${name}\` is used by the trainers alone.`,
        nobody: ({ name }) => `\`${name}\` is not used by any text.`,
      },
      why: 'The file enters no package. Perhaps a picture has been lost from a text, or the file only takes up room.',
      hint: {
        trainers: 'Move the file to the folder trainer, so that it shows whom it is for.',
        otherwise: ({ name }) =>
          `Delete the file if it is not needed. ${asPlayed(name) ? `Otherwise write \`${asPlayed(name)}: ../media/${name}\` below \`media:\` in the task it belongs to.` : `Otherwise show it with \`![…](${addressOf(name)})\` or link to it with \`[…](${addressOf(name)})\`.`}`,
      },
    },
  },
  bad: { 'resa/kurs/media/samtalsrum.png': new Uint8Array([137, 80, 78, 71]) },
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
![Två stolar snett mot varandra, med ett lågt bord emellan.](../media/samtalsrum.png)

Möblera rummet så att ni ser varandra.
`,
    'resa/kurs/media/samtalsrum.png': new Uint8Array([137, 80, 78, 71]),
    'resa/kurs/media/credits.yaml': `- file: samtalsrum.png
  creator: Redaktionen
  licence: CC BY 4.0
`,
  },
});

/** The key of a task's `media` that such a file goes with; undefined for what stands in a text. */
function asPlayed(name: string): 'file' | 'captions' | 'transcript' | undefined {
  if (/\.(?:mp4|m4v|webm|mp3|m4a)$/i.test(name)) return 'file';
  if (/\.vtt$/i.test(name)) return 'captions';
  return /\.md$/i.test(name) ? 'transcript' : undefined;
}

/** The address of the file in a task's text; a name with spaces or brackets stands within `<` and `>`. */
function addressOf(name: string): string {
  return /[\s()]/.test(name) ? `<../media/${name}>` : `../media/${name}`;
}
