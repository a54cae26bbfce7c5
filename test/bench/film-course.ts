import { closeSync, ftruncateSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a workspace of one course with a film of so many bytes, in a file that takes no room on the disk; the limit is
 * raised in kurspaket.yaml.
 */
export function writeFilmCourse(folder: string, bytes: number): void {
  const files: Readonly<Record<string, string>> = {
    'kurspaket.yaml': 'language: sv\nlimits:\n  packageSize:\n    warn: 20 GB\n    error: 20 GB\n',
    'filmkurs/course.md': `---
id: filmkurs
title: "Se och samtala"
summary: "En kurs med en lång film."
version: 1.0.0
status: published
goals:
  - id: se
    text: "Du kan beskriva hur ett samtal börjar."
    level: fakta
contact:
  name: "Yrkesresans redaktion"
---
Du ser en film.
`,
    'filmkurs/tasks/01-se.md': `---
id: se-filmen
title: "Se filmen om samtal"
kind: watch
time: 70 min
goals: [se]
why: "Du får en bild av hur ett samtal kan börja."
media:
  file: ../media/film.mp4
  captions: ../media/film.vtt
  transcript: ../media/film.md
  duration: 60 min
  audioDescription: not-needed
---
Se filmen.
`,
    'filmkurs/media/film.vtt': 'WEBVTT\n\n00:00.000 --> 00:04.000\nHej.\n',
    'filmkurs/media/film.md': 'En person säger hej.\n',
    'filmkurs/media/credits.yaml':
      '- file: "*"\n  creator: "Exempelregionen"\n  licence: CC BY 4.0\n  consent: not-needed\n',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const film = openSync(join(folder, 'filmkurs/media/film.mp4'), 'w');
  ftruncateSync(film, bytes);
  closeSync(film);
}
