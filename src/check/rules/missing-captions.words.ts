import type { Words } from '../../findings/rule.js';
import type { VttFault } from '../media/web-vtt.js';

/** A film without captions that its player can read, or captions with a fault. */
export type CaptionsFault = {
  readonly name: string;
  /** The name without its ending. */
  readonly base: string;
} & (
  | { readonly kind: 'none' | 'linked' | 'format' | VttFault['kind'] }
  /** Captions of that name lie in media, but nothing names them. */
  | { readonly kind: 'unnamed'; readonly captions: string }
);

/** The sentences of `missing-captions`. */
export const words: Words<CaptionsFault> = {
  sv: {
    title: 'Filmer är textade',
    message: {
      linked: ({ name }) => `Filmen \`${name}\` är bara en länk och visas utan textning.`,
      format: ({ name }) => `Textningen \`${name}\` är inte en WebVTT-fil (.vtt).`,
      header: 'Textningen börjar inte med raden `WEBVTT`.',
      'no-cues': 'Textningen innehåller inga repliker.',
      comma: 'Tiderna är skrivna med komma.',
      timing: 'Tiderna på raden går inte att läsa.',
      backwards: 'Repliken slutar innan den har börjat.',
      order: 'Repliken börjar tidigare än den före.',
      arrow: 'Tecknen `-->` står mitt i en replik, eller så saknas den tomma raden före.',
      unnamed: ({ name, captions }) =>
        `Filmen \`${name}\` saknar textning här: \`${captions}\` ligger i media men nämns inte.`,
      none: ({ name }) => `Filmen \`${name}\` saknar textning.`,
    },
    why: 'Den som inte hör, eller inte kan ha ljudet på, behöver läsa det som sägs. Lagen om tillgänglighet till digital offentlig service kräver det (WCAG 1.2.2), och spelaren visar bara textning som den kan läsa.',
    hint: {
      linked: ({ base, name }) =>
        `Låt en uppgift visa filmen: skriv \`media:\` i inledningen, och under den \`file: ../media/${name}\` och \`captions: ../media/${base}.vtt\`.`,
      format:
        'Spara om textningen som WebVTT och skriv den filens namn vid `captions`. De flesta textningsprogram kan göra det.',
      header: 'Skriv `WEBVTT` på första raden och lämna nästa rad tom.',
      'no-cues':
        'Skriv en rad med tider, till exempel `00:00:01.000 --> 00:00:04.000`, och på raden under det som sägs.',
      comma: 'Skriv punkt i stället för komma: `00:00:01.000 --> 00:00:04.000`.',
      timing: 'Skriv tiderna så här: `00:00:01.000 --> 00:00:04.000`.',
      backwards: 'Rätta tiderna, så att den andra är senare än den första.',
      order: 'Sätt replikerna i den ordning som de sägs, eller rätta tiden.',
      arrow: 'Lämna en tom rad före varje ny tidsrad.',
      unnamed: ({ captions }) => `Skriv \`captions: ../media/${captions}\` under \`media:\`.`,
      none: ({ base }) =>
        `Texta filmen, lägg filen i media och skriv \`captions: ../media/${base}.vtt\` under \`media:\`.`,
    },
  },
  en: {
    title: 'Films have captions',
    message: {
      linked: ({ name }) => `The film \`${name}\` is only linked to and is shown without captions.`,
      format: ({ name }) => `The captions \`${name}\` are not a WebVTT file (.vtt).`,
      header: 'The captions do not begin with the line `WEBVTT`.',
      'no-cues': 'The captions hold no cues.',
      comma: 'The times are written with a comma.',
      timing: 'The times on this line cannot be read.',
      backwards: 'The cue ends before it has begun.',
      order: 'The cue begins earlier than the one before.',
      arrow: 'The characters `-->` stand within a cue, or the empty line before is missing.',
      unnamed: ({ name, captions }) =>
        `The film \`${name}\` has no captions here: \`${captions}\` lies in media but is not named.`,
      none: ({ name }) => `The film \`${name}\` has no captions.`,
    },
    why: 'Those who do not hear, or cannot have the sound on, need to read what is said. The law on accessible public services requires it (WCAG 1.2.2), and the player shows only captions that it can read.',
    hint: {
      linked: ({ base, name }) =>
        `Let a task show the film: write \`media:\` in its front matter, and below it \`file: ../media/${name}\` and \`captions: ../media/${base}.vtt\`.`,
      format:
        'Save the captions as WebVTT and write that file’s name at `captions`. Most captioning programs can do it.',
      header: 'Write `WEBVTT` on the first line and leave the next one empty.',
      'no-cues': 'Write a line of times, such as `00:00:01.000 --> 00:00:04.000`, and on the line below what is said.',
      comma: 'Write a point instead of the comma: `00:00:01.000 --> 00:00:04.000`.',
      timing: 'Write the times like this: `00:00:01.000 --> 00:00:04.000`.',
      backwards: 'Correct the times, so that the second is later than the first.',
      order: 'Put the cues in the order in which they are said, or correct the time.',
      arrow: 'Leave an empty line before each new line of times.',
      unnamed: ({ captions }) => `Write \`captions: ../media/${captions}\` under \`media:\`.`,
      none: ({ base }) =>
        `Caption the film, put the file in media and write \`captions: ../media/${base}.vtt\` under \`media:\`.`,
    },
  },
};
