import type { Body } from '../../model/course.js';
import type { Source } from '../../model/workspace.js';
import { bodiesOf } from '../markup/course-bodies.js';
import { repealedNumbers, speaksOfThePast, type RepealedNumber } from '../language/repealed-numbers.js';
import { defineRule, type Found } from '../../findings/rule.js';
import { sentenceAround } from '../language/sentence-around.js';
import { withoutComments } from '../markup/without-comments.js';

const sources = `- id: sol
  title: "Socialtjänstlag (2025:400)"
  number: SFS 2025:400
  publisher: Sveriges riksdag
  kind: law
  status: in-force
  checked: 2026-02-01
- id: sol-2001
  title: "Socialtjänstlag (2001:453)"
  number: SFS 2001:453
  publisher: Sveriges riksdag
  kind: law
  status: repealed
  replacedBy: sol
  checked: 2026-02-01
`;

type Fault = { readonly number: string; readonly title: string; readonly replacement?: string };

/** Texts do not lean on laws and regulations that have been repealed. */
export const rule = defineRule<Fault, 'source'>()({
  id: 'outdated-reference',
  severity: 'warning',
  kind: 'content',
  areas: ['rights'],
  *course(course, { workspace }) {
    const numbers = repealedNumbers(workspace.sources.values());
    if (numbers.length === 0) return;
    for (const { body } of bodiesOf(course)) yield* referencesIn(body, numbers, workspace.sources);
  },
  words: {
    sv: {
      title: 'Texter hänvisar till det som gäller',
      message: ({ number }) => `Texten hänvisar till ${number}, som är upphävd.`,
      why: 'Deltagarna arbetar efter det som gäller i dag. Paragrafer och krav kan ha ändrats, flyttats eller försvunnit.',
      hint: ({ replacement }) =>
        `Hänvisa till ${replacement ?? 'det som gäller'} i stället, och kontrollera att innehållet fortfarande stämmer. Handlar meningen om hur det var förr räcker det att skriva det, till exempel ”den tidigare lagen”.`,
      notes: { source: ({ title }) => `I källregistret står att ”${title}” är upphävd.` },
    },
    en: {
      title: 'Texts refer to what is in force',
      message: ({ number }) => `The text refers to ${number}, which has been repealed.`,
      why: 'Learners work by what is in force today. Sections and requirements may have changed, moved or disappeared.',
      hint: ({ replacement }) =>
        `Refer to ${replacement ?? 'what is in force'} instead, and check that the content still holds. If the sentence is about the past, it is enough to say so, for instance “the former act”.`,
      notes: { source: ({ title }) => `The register of sources says that “${title}” has been repealed.` },
    },
  },
  bad: {
    'sources.yaml': sources,
    'resa/kurs/preparation/01-las.md': `---
id: las-om-ratten
title: "Läs om barnets rätt att komma till tals"
kind: read
time: 10 min
goals:
  - oppna-fragor
why: "Du vet varför frågorna betyder något innan du övar."
source: sol
---
Barnets rätt att komma till tals finns i socialtjänstlagen (2001:453).
`,
  },
  good: {
    'sources.yaml': sources,
    'resa/kurs/preparation/01-las.md': `---
id: las-om-ratten
title: "Läs om barnets rätt att komma till tals"
kind: read
time: 10 min
goals:
  - oppna-fragor
why: "Du vet varför frågorna betyder något innan du övar."
source: sol
---
Barnets rätt att komma till tals finns i socialtjänstlagen (2025:400). Den ersatte socialtjänstlagen (2001:453).
`,
  },
});

/** Characters to either side within which a sentence is looked for. */
const LONGEST_SENTENCE = 1000;

type Register = ReadonlyMap<string, Source>;

function* referencesIn(
  { file, source: text }: Body,
  numbers: readonly RepealedNumber[],
  register: Register,
): Generator<Found<Fault, 'source'>> {
  const seen = withoutComments(text);
  for (const { source, pattern } of numbers) {
    for (const match of seen.matchAll(pattern)) {
      const from = Math.max(0, match.index - LONGEST_SENTENCE);
      if (speaksOfThePast(sentenceAround(seen.slice(from, match.index + LONGEST_SENTENCE), match.index - from)))
        continue;
      const next = source.replacedBy === undefined ? undefined : register.get(source.replacedBy);
      yield {
        at: { file, start: match.index, end: match.index + match[0].length },
        facts: { number: withSeries(match[0]), title: source.title, ...(next && { replacement: labelOf(next) }) },
        related: [{ at: source.at.value('status'), note: 'source' }],
      };
    }
  }
}

/** `(2001:453)` alone is a statute. */
function withSeries(number: string): string {
  return /^\d{4}:/.test(number) ? `SFS ${number}` : number;
}

function labelOf({ title, number }: Source): string {
  const [first = ''] = (number ?? '').split(',');
  const bare = /\d{4}:\d+/.exec(first)?.[0];
  return first === '' || (bare !== undefined && title.includes(bare)) ? title : `${title} (${first})`;
}
