import { addressPlace } from '../markup/address-place.js';
import { bodiesOf } from '../markup/course-bodies.js';
import type { ReaderFaults } from '../../model/reader-faults.js';
import { defineRule } from '../../findings/rule.js';

type Fault = ReaderFaults['remote-resource'];

/** Pictures, films and sounds lie in the course's folder and are never fetched from the web. */
export const rule = defineRule<Fault>()({
  id: 'remote-resource',
  severity: 'error',
  kind: 'safety',
  foundBy: ['read/course-days.ts', 'read/tasks.ts'],
  areas: ['rights'],
  *course(course) {
    for (const { body } of bodiesOf(course)) {
      for (const reference of body.references.values()) {
        if (reference.kind !== 'image' || reference.to.kind !== 'web') continue;
        yield { at: addressPlace(body, reference), facts: { url: reference.url } };
      }
    }
  },
  words: {
    sv: {
      title: 'Allt som visas följer med i paketet',
      message: ({ url }) => `\`${url}\` ligger på webben i stället för i kursens mapp.`,
      why: 'När sidan hämtar något från en annan webbplats får den veta vem som läser (IP-adressen är en personuppgift), och sidan går sönder när adressen ändras.',
      hint: () =>
        'Ladda ner filen, lägg den i kursens mapp media och skriv till exempel `../media/bild.png`. Får ni inte sprida filen länkar du till sidan där den finns.',
    },
    en: {
      title: 'All that is shown is in the package',
      message: ({ url }) => `\`${url}\` is on the web instead of in the course’s folder.`,
      why: 'When the page fetches something from another site, that site learns who is reading (an IP address is personal data), and the page breaks when the address changes.',
      hint: () =>
        'Download the file, put it in the course’s folder media and write for instance `../media/picture.png`. If you may not distribute it, link to the page where it is.',
    },
  },
  bad: {
    'resa/kurs/follow-up/01-prova.md': `---
id: prova-i-ett-samtal
title: "Prova i ett samtal"
kind: practise
time: 30 min
goals:
  - oppna-fragor
why: "Det du har övat på blir ditt först när du använder det."
---
![Två stolar i ett samtalsrum.](https://bilder.example/stolar.png)

Möblera rummet så att ni ser varandra.
`,
  },
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
Möblera rummet så att ni ser varandra. Här finns [bilder på möblering](https://bilder.example/).
`,
  },
});
