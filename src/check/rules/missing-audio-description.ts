import { posix } from 'node:path';
import { playedAs } from '../media/media-types.js';
import { defineRule } from '../../findings/rule.js';
import { isWritten } from '../markup/written-keys.js';

const film = `---
id: se-filmen
title: "Se filmen om öppna frågor"
kind: watch
time: 6 min
goals:
  - oppna-fragor
why: "Du får se hur en fråga kan öppna ett samtal."
media:
  file: ../media/fragor.mp4
  captions: ../media/fragor.vtt
  transcript: ../media/fragor.md
  duration: 5 min
`;
const media = {
  'resa/kurs/media/fragor.mp4': new Uint8Array(8),
  'resa/kurs/media/fragor.vtt': `WEBVTT

00:00:01.000 --> 00:00:04.000
Hur var det på rasten i dag?
`,
  'resa/kurs/media/fragor.md': 'Sara sitter på golvet bredvid Milo. Hon frågar: Hur var det på rasten i dag?\n',
  'resa/kurs/media/credits.yaml': `- file: fragor.mp4
  creator: Redaktionen
  licence: CC BY 4.0
`,
};

/** Facts of what it finds. */
type Fault = { readonly kind: 'missing' | 'unsaid'; readonly name: string };

/** A film says whether those who do not see it get to know what is seen. */
export const rule = defineRule<Fault>()({
  id: 'missing-audio-description',
  severity: 'warning',
  kind: 'content',
  areas: ['accessibility'],
  *course({ parts }) {
    for (const task of parts.flatMap(({ tasks }) => tasks)) {
      const film = task.media;
      // Without a transcript the same lack is the error missing-transcript.
      if (film === undefined || playedAs(film.file.path) !== 'film' || film.transcript === undefined) continue;
      const name = posix.basename(film.file.path);
      if (film.audioDescription === 'missing')
        yield { at: task.at.value('media', 'audioDescription'), facts: { kind: 'missing', name } };
      else if (!isWritten(task, 'media', 'audioDescription'))
        yield { at: task.at.value('media', 'file'), facts: { kind: 'unsaid', name } };
    }
  },
  words: {
    sv: {
      title: 'Filmer är syntolkade när det behövs',
      message: {
        missing: ({ name }) => `Filmen \`${name}\` behöver syntolkning men är inte syntolkad.`,
        unsaid: ({ name }) => `Det framgår inte om filmen \`${name}\` är syntolkad.`,
      },
      why: 'Den som inte ser bilden missar det som bara visas. Lagen om tillgänglighet till digital offentlig service kräver syntolkning när bilden bär innehåll (WCAG 1.2.5).',
      hint: {
        missing: 'Låt en röst berätta det som bara syns, och skriv sedan `audioDescription: included`.',
        unsaid:
          'Skriv `audioDescription: not-needed` om allt viktigt i bilden också sägs, `included` om filmen är syntolkad och annars `missing`.',
      },
    },
    en: {
      title: 'Films have audio description where it is needed',
      message: {
        missing: ({ name }) => `The film \`${name}\` needs audio description, but has none.`,
        unsaid: ({ name }) => `Nothing says whether the film \`${name}\` has audio description.`,
      },
      why: 'Those who do not see the picture miss what is only shown. The law on accessible public services requires audio description where the picture carries content (WCAG 1.2.5).',
      hint: {
        missing: 'Let a voice tell what is only seen, and then write `audioDescription: included`.',
        unsaid:
          'Write `audioDescription: not-needed` if all that matters in the picture is also said, `included` if the film is described, and otherwise `missing`.',
      },
    },
  },
  bad: { 'resa/kurs/preparation/02-se.md': `${film}---\nRäkna frågorna som börjar med hur eller vad.\n`, ...media },
  good: {
    'resa/kurs/preparation/02-se.md': `${film}  audioDescription: not-needed\n---\nRäkna frågorna som börjar med hur eller vad.\n`,
    ...media,
  },
});
