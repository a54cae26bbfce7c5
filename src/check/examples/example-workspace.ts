import type { Example } from '../../findings/rule.js';

/** The day on which the rules' examples are judged, YYYY-MM-DD. */
export const exampleDay = '2026-03-01';

/** The smallest workspace in which every rule is silent: what the examples of the rules are laid over. */
export const exampleWorkspace: Example = {
  'kurspaket.yaml': 'language: sv\n',
  'sources.yaml': `- id: sol
  title: "Socialtjänstlag (2025:400)"
  number: SFS 2025:400
  publisher: Sveriges riksdag
  kind: law
  url: https://www.riksdagen.se/
  published: 2025
  status: in-force
  checked: 2026-02-01
  checkedBy: Redaktionen
`,
  'resa/journey.yaml': `id: resa
title: "Yrkesresan"
owner: Exempelregionen
audiences:
  - id: myndighet
    title: "Myndighetsutövning"
  - id: familjehem
    title: "Familjehem"
steps:
  - id: ny
    title: "Ny"
    goals:
      - id: ny-samtal
        text: "Du kan genomföra samtal med barn och unga."
        level: färdighet
    courses:
      - kurs
`,
  'resa/kurs/course.md': `---
id: kurs
title: "Samtal med barn"
summary: "En kursdag om att ställa frågor som bjuder in till berättelse."
version: 1.0.0
status: published
goals:
  - id: oppna-fragor
    text: "Du kan använda öppna frågor i samtal med barn."
    level: färdighet
    supports:
      - ny-samtal
contact:
  name: "Yrkesresans redaktion"
---
Här övar du på att ställa frågor som barn vill svara på.
`,
  'resa/kurs/preparation/01-las.md': `---
id: las-om-ratten
title: "Läs om barnets rätt att komma till tals"
kind: read
time: 10 min
goals:
  - oppna-fragor
why: "Du vet varför frågorna betyder något innan du övar."
when: "Senast en vecka före kursdagen"
source:
  - id: sol
    where: "bestämmelserna om barnets rätt till delaktighet"
---
Läs bestämmelserna. Skriv ner en fråga som du vill ta med till kursdagen.
`,
  'resa/kurs/course-days/01-dag.md': `---
id: dag-1
title: "Kursdag 1"
form: in-person
schedule:
  - start: "09:00"
    time: 20 min
    title: "Välkommen"
    method: introduction
  - time: 40 min
    title: "Frågor som öppnar"
    method: lecture
    goals:
      - oppna-fragor
  - time: 15 min
    title: "Paus"
    method: break
  - time: 45 min
    title: "Öva två och två"
    method: exercise
    goals:
      - oppna-fragor
  - time: 15 min
    title: "Vad tar du med dig?"
    method: summary
team:
  leaders: 1
  trainers: 2
---
Vi övar på frågor tillsammans. Ta med frågan som du skrev ner.
`,
  'resa/kurs/follow-up/01-prova.md': `---
id: prova-i-ett-samtal
title: "Prova i ett samtal"
kind: practise
time: 30 min
goals:
  - oppna-fragor
why: "Det du har övat på blir ditt först när du använder det."
when: "Inom fyra veckor efter kursdagen"
---
Välj ett samtal som du ska ha. Förbered tre öppna frågor och prova dem. Vad hände när du väntade på svaret?
`,
};
