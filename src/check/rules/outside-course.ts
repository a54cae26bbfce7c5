import { addressPlace } from '../markup/address-place.js';
import { bodiesOf } from '../markup/course-bodies.js';
import { defineRule } from '../../findings/rule.js';
import type { ReaderFaults } from '../../model/reader-faults.js';

const task = (where: string): string => `---
id: prova-i-ett-samtal
title: "Prova i ett samtal"
kind: practise
time: 30 min
goals:
  - oppna-fragor
why: "Det du har övat på blir ditt först när du använder det."
---
Välj ett samtal. Skriv ut [frågekorten](${where}) och prova dem.
`;
const credits = `- file: "*"
  creator: "Yrkesresans redaktion"
  licence: CC BY 4.0
`;

/** Nothing leads out of the course's folder: neither paths nor symbolic links. */
export const rule = defineRule<ReaderFaults['outside-course']>()({
  id: 'outside-course',
  severity: 'error',
  kind: 'safety',
  foundBy: ['read/course-days.ts', 'read/course-files.ts', 'read/decode.ts', 'read/tasks.ts'],
  *course(course) {
    for (const { body } of bodiesOf(course)) {
      for (const reference of body.references.values()) {
        if (reference.to.kind !== 'outside') continue;
        yield { at: addressPlace(body, reference), facts: { kind: 'path', path: reference.url } };
      }
    }
  },
  words: {
    sv: {
      title: 'Inget leder ut ur kursens mapp',
      message: {
        shortcut: ({ path }) => `\`${path}\` är en genväg (symbolisk länk) till något utanför kursens mapp.`,
        broken: ({ path }) => `\`${path}\` är en genväg (symbolisk länk) som inte leder någonstans.`,
        path: ({ path }) => `\`${path}\` ligger utanför kursens mapp.`,
      },
      why: 'Paketet rymmer bara det som ligger i kursens mapp. Annars skulle filer som ingen tänkt på kunna följa med till deltagarna.',
      hint: {
        shortcut: 'Lägg filen själv i kursens mapp i stället för genvägen.',
        broken: 'Ta bort genvägen, eller lägg filen själv i kursens mapp.',
        otherwise:
          'Lägg en kopia i kursens mapp `media` och skriv `../media/` och filens namn. Till en annan kurs länkar du med dess mapp eller course.md.',
      },
    },
    en: {
      title: 'Nothing leads out of the course’s folder',
      message: {
        shortcut: ({ path }) =>
          `\`${path}\` is a shortcut (symbolic link) to something outside the folder of the course.`,
        broken: ({ path }) => `\`${path}\` is a shortcut (symbolic link) that leads nowhere.`,
        path: ({ path }) => `\`${path}\` lies outside the folder of the course.`,
      },
      why: 'The package holds only what lies in the folder of the course. Otherwise files that nobody thought of could reach the learners.',
      hint: {
        shortcut: 'Put the file itself into the folder of the course instead of the shortcut.',
        broken: 'Delete the shortcut, or put the file itself into the folder of the course.',
        otherwise:
          'Put a copy into the folder `media` of the course and write `../media/` and the name of the file. To another course you link by its folder or its course.md.',
      },
    },
  },
  bad: {
    'resa/kurs/follow-up/01-prova.md': task('../../material/fragekort.pdf'),
    'resa/material/fragekort.pdf': '%PDF-1.7\n',
  },
  good: {
    'resa/kurs/follow-up/01-prova.md': task('../media/fragekort.pdf'),
    'resa/kurs/media/fragekort.pdf': '%PDF-1.7\n',
    'resa/kurs/media/credits.yaml': credits,
  },
});
