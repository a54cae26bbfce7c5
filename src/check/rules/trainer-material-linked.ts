import { posix } from 'node:path';
import { addressPlace } from '../markup/address-place.js';
import { bodiesOf } from '../markup/course-bodies.js';
import type { ReaderFaults } from '../../model/reader-faults.js';
import { defineRule } from '../../findings/rule.js';

type Fault = ReaderFaults['trainer-material-linked'];

/** What learners get never leads to what only trainers may have. */
export const rule = defineRule<Fault>()({
  id: 'trainer-material-linked',
  severity: 'error',
  kind: 'content',
  foundBy: ['read/tasks.ts'],
  *course(course) {
    for (const { body, reader } of bodiesOf(course)) {
      if (reader === 'trainer') continue;
      for (const reference of body.references.values()) {
        if (reference.to.kind !== 'trainer') continue;
        yield { at: addressPlace(body, reference), facts: { path: reference.url } };
      }
    }
  },
  words: {
    sv: {
      title: 'Utbildarnas material stannar hos utbildarna',
      message: ({ path }) => `\`${path}\` är bara för utbildare, men här är det deltagare som läser.`,
      why: 'Det som ligger i mappen trainer kommer aldrig med i deltagarnas paket. Länken skulle leda till ingenting, och materialet är inte tänkt för dem.',
      hint: ({ path }) =>
        `Är filen till för deltagarna flyttar du den till media och skriver \`../media/${fileName(path)}\`. Annars tar du bort hänvisningen.`,
    },
    en: {
      title: 'The trainers’ material stays with the trainers',
      message: ({ path }) => `\`${path}\` is only for trainers, but this is read by learners.`,
      why: 'Nothing in the folder trainer ever enters a learner’s package. The link would lead nowhere, and the material is not meant for them.',
      hint: ({ path }) =>
        `If the file is meant for learners, move it to media and write \`../media/${fileName(path)}\`. Otherwise delete the reference.`,
    },
  },
  bad: {
    'resa/kurs/course-days/01-dag.md': `---
id: dag-1
title: "Kursdag 1"
form: in-person
schedule:
  - start: "09:00"
    time: 45 min
    title: "Öva två och två"
    method: exercise
    goals:
      - oppna-fragor
---
Frågorna som ni övar på står i [studiehandledningen](../trainer/guide.md).
`,
    'resa/kurs/trainer/guide.md': 'Börja dagen med en runda.\n',
  },
  good: {
    'resa/kurs/course-days/01-dag.md': `---
id: dag-1
title: "Kursdag 1"
form: in-person
schedule:
  - start: "09:00"
    time: 45 min
    title: "Öva två och två"
    method: exercise
    goals:
      - oppna-fragor
---
Frågorna som ni övar på får ni av kursledaren.
`,
    'resa/kurs/trainer/guide.md': 'Börja dagen med en runda.\n',
  },
});

function fileName(path: string): string {
  return posix.basename(path.replace(/[?#].*$/, ''));
}
