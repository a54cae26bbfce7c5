import { posix } from 'node:path';
import type { Course } from '../../model/course.js';
import { defineRule, type Found } from '../../findings/rule.js';
import type { Place } from '../../model/place.js';
import { extensionOf, playedAs } from '../media/media-types.js';
import { linkedOnly } from '../media/media-uses.js';
import { vttFault } from '../media/web-vtt.js';
import { isWritten } from '../markup/written-keys.js';
import { words, type CaptionsFault } from './missing-captions.words.js';

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
`;

/** Films have captions that players can read. */
export const rule = defineRule<CaptionsFault>()({
  id: 'missing-captions',
  severity: 'error',
  kind: 'content',
  areas: ['accessibility'],
  *course(course) {
    for (const { file, at } of linkedOnly(course, 'film')) yield found(at, 'linked', file.path);
    for (const task of course.parts.flatMap(({ tasks }) => tasks)) {
      const { media, at } = task;
      if (media === undefined || playedAs(media.file.path) !== 'film') continue;
      const { captions } = media;
      if (captions === undefined) {
        if (!isWritten(task, 'media', 'captions'))
          yield uncaptioned(at.value('media', 'file'), media.file.path, course);
      } else if (extensionOf(captions.path) !== 'vtt')
        yield found(at.value('media', 'captions'), 'format', captions.path);
      else {
        const fault = captions.text === undefined ? undefined : vttFault(captions.text);
        if (fault !== undefined)
          yield found({ file: captions.path, start: fault.start, end: fault.end }, fault.kind, captions.path);
      }
    }
  },
  words,
  bad: {
    'resa/kurs/preparation/02-se.md': `${film}  duration: 5 min
  audioDescription: not-needed
---
Räkna frågorna som börjar med hur eller vad.
`,
    'resa/kurs/media/fragor.mp4': new Uint8Array(8),
    'resa/kurs/media/credits.yaml': `- file: "*"
  creator: Redaktionen
  licence: CC BY 4.0
`,
  },
  good: {
    'resa/kurs/preparation/02-se.md': `${film}  captions: ../media/fragor.vtt
  duration: 5 min
  audioDescription: not-needed
---
Räkna frågorna som börjar med hur eller vad.
`,
    'resa/kurs/media/fragor.mp4': new Uint8Array(8),
    'resa/kurs/media/fragor.vtt': `WEBVTT

00:00:01.000 --> 00:00:04.000
Hur var det på rasten i dag?
`,
    'resa/kurs/media/credits.yaml': `- file: "*"
  creator: Redaktionen
  licence: CC BY 4.0
`,
  },
});

function found(at: Place, kind: Exclude<CaptionsFault['kind'], 'unnamed'>, path: string): Found<CaptionsFault> {
  return { at, facts: { kind, ...namesOf(path) } };
}

function uncaptioned(at: Place, film: string, course: Course): Found<CaptionsFault> {
  const captions = captionsBeside(film, course);
  return captions === undefined
    ? found(at, 'none', film)
    : { at, facts: { kind: 'unnamed', ...namesOf(film), captions } };
}

function namesOf(path: string): Pick<CaptionsFault, 'name' | 'base'> {
  const name = posix.basename(path);
  return { name, base: name.replace(/\.[^.]*$/, '') };
}

/** The captions of a film that lie in media with its name, as they are addressed there: `film.vtt`, `film.sv.vtt`. */
function captionsBeside(film: string, { media, folder }: Course): string | undefined {
  const stem = film.replace(/\.[^.]*$/, '');
  const beside = media.find(
    ({ path }) => path.startsWith(stem) && /^(?:[._-][a-z]{2,3}(?:-[a-z]+)?)?\.vtt$/i.test(path.slice(stem.length)),
  );
  return beside && posix.relative(`${folder}/media`, beside.path);
}
