import { posix } from 'node:path';
import { playedAs } from '../media/media-types.js';
import type { Rule } from '../../findings/rule.js';
import { sentenceBy } from '../sentences.js';
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

/** A film says whether those who do not see it get to know what is seen. */
export const rule: Rule = {
  id: 'missing-audio-description',
  severity: 'warning',
  kind: 'content',
  areas: ['accessibility'],
  words: {
    sv: {
      title: 'Filmer är syntolkade när det behövs',
      message: sentenceBy(
        'kind',
        { missing: ({ name }) => `Filmen \`${name}\` behöver syntolkning men är inte syntolkad.` },
        ({ name }) => `Det framgår inte om filmen \`${name}\` är syntolkad.`,
      ),
      why: 'Den som inte ser bilden missar det som bara visas. Lagen om tillgänglighet till digital offentlig service kräver syntolkning när bilden bär innehåll (WCAG 1.2.5).',
      hint: sentenceBy(
        'kind',
        { missing: 'Låt en röst berätta det som bara syns, och skriv sedan `audioDescription: included`.' },
        'Skriv `audioDescription: not-needed` om allt viktigt i bilden också sägs, `included` om filmen är syntolkad och annars `missing`.',
      ),
    },
    en: {
      title: 'Films have audio description where it is needed',
      message: sentenceBy(
        'kind',
        { missing: ({ name }) => `The film \`${name}\` needs audio description, but has none.` },
        ({ name }) => `Nothing says whether the film \`${name}\` has audio description.`,
      ),
      why: 'Those who do not see the picture miss what is only shown. The law on accessible public services requires audio description where the picture carries content (WCAG 1.2.5).',
      hint: sentenceBy(
        'kind',
        { missing: 'Let a voice tell what is only seen, and then write `audioDescription: included`.' },
        'Write `audioDescription: not-needed` if all that matters in the picture is also said, `included` if the film is described, and otherwise `missing`.',
      ),
    },
  },
  bad: { 'resa/kurs/preparation/02-se.md': `${film}---\nRäkna frågorna som börjar med hur eller vad.\n`, ...media },
  good: {
    'resa/kurs/preparation/02-se.md': `${film}  audioDescription: not-needed\n---\nRäkna frågorna som börjar med hur eller vad.\n`,
    ...media,
  },
  *course({ parts }) {
    for (const task of parts.flatMap(({ tasks }) => tasks)) {
      const film = task.media;
      // Without a transcript the same lack is the error missing-transcript.
      if (film === undefined || playedAs(film.file.path) !== 'film' || film.transcript === undefined) continue;
      const name = posix.basename(film.file.path);
      const kind =
        film.audioDescription === 'missing'
          ? 'missing'
          : isWritten(task, 'media', 'audioDescription')
            ? undefined
            : 'unsaid';
      if (kind === undefined) continue;
      const at = task.at.value('media', kind === 'missing' ? 'audioDescription' : 'file');
      yield { rule: 'missing-audio-description', at, data: { kind, name } };
    }
  },
};
