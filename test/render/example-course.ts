import { readToolAssets } from '../../src/disk/tool-assets.js';
import type { Course } from '../../src/model/course.js';
import type { Site } from '../../src/model/site.js';
import { renderScope } from '../../src/render/render-scope.js';
import { scopesOf } from '../../src/render/scopes.js';
import { courseOf, readTexts, type ReadContent } from './courses.js';

/**
 * A small course that has everything: two audiences, four course days' worth of constructs, media, links to everywhere.
 */
export const exampleTexts: Readonly<Record<string, string | number>> = {
  'kurspaket.yaml': 'language: sv\n',
  'sources.yaml': `- id: sol
  title: "Socialtjänstlag (2025:400)"
  number: SFS 2025:400
  publisher: Sveriges riksdag
  kind: law
  url: https://riksdagen.example/sol
- id: crc
  title: "Convention on the Rights of the Child"
  publisher: UN
  kind: film
  language: en
  length: 20 min
  captions: yes
  url: https://un.example/crc
- id: bok
  title: "En bok utan adress"
  publisher: Förlaget
  kind: book
  status: under-review
`,
  'resa/journey.yaml': `id: resa
title: Yrkesresan Exempel
words:
  step: väska
support:
  text: "Ring supporten."
  url: https://support.example/
audiences:
  - id: myndighet
    title: Myndighetsutövning
  - id: familjehem
    title: Familjehem
steps:
  - id: ny
    title: Ny
    goals:
      - id: stegmal
        text: "Du kan se helheten."
        level: förståelse
    courses: [kurs, annan]
`,
  'resa/annan/course.md':
    '---\nid: annan\ntitle: Den andra kursen\nversion: 1.0.0\nstatus: published\ngoals:\n  - id: annat\n    text: Du kan annat.\n    level: fakta\n---\nText.\n',
  'resa/kurs/course.md': `---
id: kurs
title: "Kursen om <allt> & lite till"
summary: "Kort."
version: 1.2.0
status: pilot
after: [annan]
goals:
  - id: veta
    text: "Du kan redogöra för grunderna."
    level: fakta
    supports: [stegmal]
  - id: gora
    text: "Du kan tillämpa grunderna."
    level: färdighet
  - id: senare
    text: "Du kan värdera din egen roll."
    level: förtrogenhet
contact:
  name: Redaktionen
  email: redaktionen@kurs.example
---
Välkommen till [första uppgiften](preparation/01-las.md) och [kursdagen](course-days/01-dag.md).

## Upplägg

Gå gärna [Den andra kursen](../annan/course.md) först. Läs [mer efteråt](follow-up/01-efter.md).
`,
  'resa/kurs/preparation/01-las.md': `---
id: las
title: "Läs om det"
kind: read
time: 45 min
goals: [veta, gora]
why: "Du behöver grunderna."
when: "Före kursdagen"
source:
  - id: sol
    where: "kapitel 2"
  - crc
  - bok
---
SKR:s och GR:s material. Den 3:e dagen kl 13:30 träffas RSS:erna, SoL 11:1.

## Så gör du

1. Gå till [rubriken nedan](#nasta-rubrik) eller [ingenstans](#finns-inte).
2. :lang[Parens patriae]{la} är latin.

- [ ] En ruta
- [x] En ruta till

### Nästa rubrik

| Vad | Tid |
| --- | ---: |
| Läsa | 10 |

En fotnot.[^a] Samma igen.[^a]

[^a]: Med [länk](https://example.org/x?a=1&b=2).

:::note
En **anmärkning**.
:::

:::audience{is=familjehem}
Bara för familjehem.
:::

![En bild](../media/bild.svg)

![](../media/bild.svg){decorative}

[Arbetsbladet](../media/blad.pdf) och [nästa uppgift](02-se.md), ring [oss](mailto:oss@kurs.example).
`,
  'resa/kurs/preparation/02-se.md': `---
id: se
title: Se filmen
kind: watch
time: 1 h 5 min
goals: [veta]
why: "Du får en bild."
audience: [familjehem]
media:
  file: ../media/film.mp4
  captions: ../media/film.sv.vtt
  transcript: ../media/film.md
  duration: 6 min
  audioDescription: not-needed
---
Se den. En fotnot här också.[^a]

## Så gör du

[^a]: Den andra fotnoten a.
`,
  'resa/kurs/preparation/03-boka.md':
    '---\nid: boka\ntitle: Boka resan\nkind: practical\ntime: 10 min\nrequired: false\n---\nBoka.\n',
  'resa/kurs/course-days/01-dag.md': `---
id: dag-1
title: Kursdag 1
form: in-person
schedule:
  - start: "09:00"
    time: 30 min
    title: Välkommen
    method: introduction
  - start: "10:00"
    time: 60 min
    title: Öva tillsammans
    method: exercise
    goals: [gora]
    source: [sol]
handouts: [../media/blad.pdf]
---
Ta med dig något att skriva med.
`,
  'resa/kurs/follow-up/01-efter.md': `---
id: efter
title: Tänk efter
kind: reflect
time: 20 min
goals: [senare, gora]
why: "Du minns bättre."
required: false
---
Se [filmen](../preparation/02-se.md) en gång till.
`,
  'resa/kurs/trainer/guide.md': 'KANARIEFÅGEL för utbildare.\n',
  'resa/kurs/media/bild.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"/>',
  'resa/kurs/media/blad.pdf': 240_000,
  'resa/kurs/media/oanvand.pdf': 1000,
  'resa/kurs/media/film.mp4': 12_400_000,
  'resa/kurs/media/film.sv.vtt': 'WEBVTT\n\n00:00.000 --> 00:02.000\nHej.\n',
  'resa/kurs/media/film.md': '## Bild ett\n\nNågon säger **hej**.\n',
  'resa/kurs/media/credits.yaml':
    '- file: "*"\n  creator: Redaktionen\n  licence: CC BY 4.0\n  source: https://credit.example/\n  consent: not-needed\n',
};

const assets = { player: '/* player */', style: '/* style */', drawings: readToolAssets().drawings };

/** The example read as the tool reads it, with some files replaced. */
export function exampleRead(replaced: Readonly<Record<string, string | number>> = {}): ReadContent {
  return readTexts({ ...exampleTexts, ...replaced });
}

/** The site of one scope of a course. */
export function siteOf(course: Course, scope: string, content: ReadContent): Site {
  const packaging = scope === 'course' ? 'course' : 'part';
  const scoped = scopesOf({ ...course, packaging }).find((candidate) => candidate.scope === scope);
  if (scoped === undefined) throw new Error(`No scope ${scope}`);
  return renderScope(scoped, { courses: content.workspace.courses, assets });
}

/** The page of one scope of the example. */
export function examplePage(scope: string, replaced: Readonly<Record<string, string | number>> = {}): string {
  const content = exampleRead(replaced);
  return pageOf(siteOf(courseOf(content, 'kurs'), scope, content));
}

/** The HTML of a site. */
export function pageOf(site: Site): string {
  const [page] = site.files;
  if (page === undefined || !('text' in page)) throw new Error('The first file is no page');
  return page.text;
}
