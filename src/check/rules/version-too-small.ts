import type { ChangeClass } from '../../model/course-change.js';
import { defineRule } from '../../findings/rule.js';

const COURSE = 'resa/kurs/course.md';
const READ = 'resa/kurs/preparation/01-las.md';

const SV: Readonly<Record<string, string>> = { wording: 'språket', content: 'innehållet', structure: 'upplägget' };
const EN: Readonly<Record<string, string>> = { wording: 'wording', content: 'content', structure: 'structure' };

/** A version that does not follow what has changed since the one before. */
export type VersionFault = {
  readonly kind: 'backwards' | 'same' | 'too-small';
  readonly before: string;
  readonly after: string;
  readonly proposed: string;
  readonly class: ChangeClass;
  readonly certain: boolean;
  /** The task or goal that decides the class; empty where none does. */
  readonly subject: string;
};

/** A course's version says how much has changed since the one before. Raised by comparing (`kurspaket diff`). */
export const rule = defineRule<VersionFault>()({
  id: 'version-too-small',
  severity: 'error',
  kind: 'content',
  foundBy: ['jobs/compare/version-diagnostics.ts'],
  words: {
    sv: {
      title: 'Versionen följer ändringen',
      message: (data) => {
        if (data.kind === 'backwards') return `Version ${data.after} kommer före ${data.before}, som redan är utgiven.`;
        const what = SV[data.class] ?? 'kursen';
        if (data.kind === 'same') return `Kursen har kvar version ${data.after} fast ${what} är ändrat.`;
        return `Version ${data.after} räcker inte efter ${data.before}, för ${what} är ändrat${reason(data, '”')}.`;
      },
      why: 'Den som lägger in paketet i lärplattformen ser på versionen vad som väntar: rättat språk, nytt innehåll eller nytt upplägg. Ett utgivet nummer står alltid för samma innehåll.',
      hint: (data) =>
        `Skriv \`version: ${data.proposed}\`.${data.certain === false ? ' Texten är mycket ändrad, och bara du kan avgöra om innebörden är densamma. Är den det kan du tysta varningen med ett skäl.' : ''}`,
    },
    en: {
      title: 'The version follows the change',
      message: (data) => {
        if (data.kind === 'backwards')
          return `Version ${data.after} comes before ${data.before}, which has been published.`;
        const what = EN[data.class] ?? 'course';
        if (data.kind === 'same') return `The course still has version ${data.after} though its ${what} has changed.`;
        return `Version ${data.after} is not enough after ${data.before}, since the ${what} has changed${reason(data, '“')}.`;
      },
      why: 'Whoever puts the package into the learning platform sees from the version what to expect: corrected wording, new content or another structure. A published number always stands for the same content.',
      hint: (data) =>
        `Write \`version: ${data.proposed}\`.${data.certain === false ? ' Much of the text has changed, and only you can tell whether it still means the same. If it does, you can silence the warning with a reason.' : ''}`,
    },
  },
  base: { [COURSE]: courseOf('1.0.0'), [READ]: reading('10 min') },
  bad: { [COURSE]: courseOf('1.0.0'), [READ]: reading('12 min') },
  good: { [COURSE]: courseOf('1.1.0'), [READ]: reading('12 min') },
});

/** The task or goal that decides the class, where there is one to name. */
function reason({ subject }: VersionFault, quote: string): string {
  return subject !== '' ? `: ${quote}${subject}”` : '';
}

function reading(time: string): string {
  return `---
id: las-om-ratten
title: "Läs om barnets rätt att komma till tals"
kind: read
time: ${time}
goals:
  - oppna-fragor
why: "Du vet varför frågorna betyder något innan du övar."
when: "Senast en vecka före kursdagen"
source:
  - id: sol
    where: "bestämmelserna om barnets rätt till delaktighet"
---
Läs bestämmelserna. Skriv ner en fråga som du vill ta med till kursdagen.
`;
}

function courseOf(version: string): string {
  return `---
id: kurs
title: "Samtal med barn"
summary: "En kursdag om att ställa frågor som bjuder in till berättelse."
version: ${version}
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
`;
}
