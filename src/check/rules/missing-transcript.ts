import { posix } from 'node:path';
import { toString } from 'mdast-util-to-string';
import type { Task } from '../../model/course.js';
import { playedAs } from '../media/media-types.js';
import { linkedOnly } from '../media/media-uses.js';
import { defineRule } from '../../findings/rule.js';
import { isWritten } from '../markup/written-keys.js';

const sound = `---
id: lyssna-pa-samtalet
title: "Lyssna på ett samtal"
kind: listen
time: 6 min
goals:
  - oppna-fragor
why: "Du får höra hur en fråga kan öppna ett samtal."
media:
  file: ../media/samtal.mp3
`;

/** Facts of what it finds. */
type Fault = {
  readonly kind: 'film' | 'sound' | 'linked' | 'empty' | 'format';
  readonly name: string;
  /** The name without its ending. */
  readonly base: string;
};

/** Sounds have a transcript, and so do films that nobody has made accessible to those who do not see them. */
export const rule = defineRule<Fault>()({
  id: 'missing-transcript',
  severity: 'error',
  kind: 'content',
  areas: ['accessibility'],
  *course(course) {
    for (const { file, at } of linkedOnly(course, 'sound')) {
      yield { at, facts: { kind: 'linked', ...namesOf(file.path) } };
    }
    for (const task of course.parts.flatMap(({ tasks }) => tasks)) {
      const kind = faultOf(task);
      if (kind === undefined || task.media === undefined) continue;
      const at = task.at.value('media', kind === 'empty' || kind === 'format' ? 'transcript' : 'file');
      yield { at, facts: { kind, ...namesOf(task.media.file.path) } };
    }
  },
  words: {
    sv: {
      title: 'Ljud och filmer går att läsa som text',
      message: {
        film: ({ name }) => `Filmen \`${name}\` har varken textversion eller uppgift om syntolkning.`,
        linked: ({ name }) => `Ljudet \`${name}\` är bara en länk och har ingen textversion.`,
        format: ({ name }) => `Textversionen av \`${name}\` är ingen Markdown-fil (.md).`,
        empty: ({ name }) => `Textversionen av \`${name}\` är tom.`,
        sound: ({ name }) => `Ljudet \`${name}\` saknar textversion.`,
      },
      why: 'Den som inte hör eller inte ser behöver få samma innehåll på ett annat sätt. Lagen om tillgänglighet till digital offentlig service kräver det (WCAG 1.2.1 och 1.2.3).',
      hint: {
        film: ({ base }) =>
          `Skriv ner det som sägs och visas i \`media/${base}.md\` och skriv \`transcript: ../media/${base}.md\` under \`media:\`. Sägs allt viktigt som syns i bild räcker \`audioDescription: not-needed\`.`,
        linked: ({ base, name }) =>
          `Låt en uppgift spela ljudet: skriv \`media:\` i inledningen, och under den \`file: ../media/${name}\` och \`transcript: ../media/${base}.md\`.`,
        format: ({ base }) =>
          `Kopiera texten till \`media/${base}.md\` och skriv \`transcript: ../media/${base}.md\`. Då kan sidan visa den bredvid spelaren.`,
        empty: 'Skriv ner vem som talar och vad som sägs.',
        sound: ({ base }) =>
          `Skriv ner vem som talar och vad som sägs i \`media/${base}.md\`, och skriv \`transcript: ../media/${base}.md\` under \`media:\`.`,
      },
    },
    en: {
      title: 'Sounds and films can be read as text',
      message: {
        film: ({ name }) => `The film \`${name}\` has neither a transcript nor a word on audio description.`,
        linked: ({ name }) => `The sound \`${name}\` is only linked to and has no transcript.`,
        format: ({ name }) => `The transcript of \`${name}\` is no Markdown file (.md).`,
        empty: ({ name }) => `The transcript of \`${name}\` is empty.`,
        sound: ({ name }) => `The sound \`${name}\` has no transcript.`,
      },
      why: 'Those who do not hear or do not see need the same content in another way. The law on accessible public services requires it (WCAG 1.2.1 and 1.2.3).',
      hint: {
        film: ({ base }) =>
          `Write down what is said and shown in \`media/${base}.md\`, and write \`transcript: ../media/${base}.md\` under \`media:\`. If all that matters in the picture is also said, \`audioDescription: not-needed\` is enough.`,
        linked: ({ base, name }) =>
          `Let a task play the sound: write \`media:\` in its front matter, and below it \`file: ../media/${name}\` and \`transcript: ../media/${base}.md\`.`,
        format: ({ base }) =>
          `Copy the text to \`media/${base}.md\` and write \`transcript: ../media/${base}.md\`. Then the page can show it beside the player.`,
        empty: 'Write down who speaks and what is said.',
        sound: ({ base }) =>
          `Write down who speaks and what is said in \`media/${base}.md\`, and write \`transcript: ../media/${base}.md\` under \`media:\`.`,
      },
    },
  },
  bad: {
    'resa/kurs/preparation/02-lyssna.md': `${sound}  duration: 5 min
---
Räkna frågorna som börjar med hur eller vad.
`,
    'resa/kurs/media/samtal.mp3': new Uint8Array(8),
    'resa/kurs/media/credits.yaml': `- file: samtal.mp3
  creator: Redaktionen
  licence: CC BY 4.0
`,
  },
  good: {
    'resa/kurs/preparation/02-lyssna.md': `${sound}  transcript: ../media/samtal.md
  duration: 5 min
---
Räkna frågorna som börjar med hur eller vad.
`,
    'resa/kurs/media/samtal.mp3': new Uint8Array(8),
    'resa/kurs/media/samtal.md': `**Sara:** Hur var det på rasten i dag?

**Milo:** Bra. Vi byggde en koja.
`,
    'resa/kurs/media/credits.yaml': `- file: samtal.mp3
  creator: Redaktionen
  licence: CC BY 4.0
`,
  },
});

function faultOf(task: Task): 'film' | 'sound' | 'empty' | 'format' | undefined {
  const played = task.media && playedAs(task.media.file.path);
  if (task.media === undefined || played === undefined) return undefined;
  const { transcript, audioDescription } = task.media;
  if (transcript !== undefined)
    return toString(transcript.tree, { includeHtml: false }).trim() === '' ? 'empty' : undefined;
  if (isWritten(task, 'media', 'transcript')) {
    const { start, end } = task.at.value('media', 'transcript');
    return /\.md["']?$/i.test(task.body.source.slice(start, end)) ? undefined : 'format';
  }
  return played === 'sound' || audioDescription === 'missing' || !isWritten(task, 'media', 'audioDescription')
    ? played
    : undefined;
}

function namesOf(path: string): { readonly name: string; readonly base: string } {
  const name = posix.basename(path);
  return { name, base: name.replace(/\.[^.]*$/, '') };
}
