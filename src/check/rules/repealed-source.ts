import type { SourceReference } from '../../model/course.js';
import type { Source, Workspace } from '../../model/workspace.js';
import { defineRule } from '../../findings/rule.js';
import { sourceUses } from '../source-uses.js';

type Fault = {
  readonly source: string;
  readonly title: string;
  readonly proposal?: string;
  readonly proposalTitle?: string;
};

/** Tasks and sessions build on what is in force. */
export const rule = defineRule<Fault, 'status'>()({
  id: 'repealed-source',
  severity: 'error',
  kind: 'content',
  areas: ['rights', 'training'],
  *course(course, { workspace }) {
    for (const { source, at } of sourceUses(course)) {
      if (source.status !== 'repealed') continue;
      yield {
        at,
        facts: faultOf(source, workspace),
        related: [{ at: source.at.value('status'), note: 'status' }],
      };
    }
  },
  words: {
    sv: {
      title: 'Uppgifter och pass bygger på källor som gäller',
      message: (data) => `Källan ”${data.title}” är upphävd.`,
      why: 'Den som lär sig av en upphävd lag eller föreskrift riskerar att handlägga fel.',
      hint: (data) =>
        data.proposal === undefined
          ? 'Byt till den källa som gäller nu. Skriv också in den i `replacedBy` på den upphävda källan i sources.yaml, så föreslås den nästa gång.'
          : `Skriv \`${data.proposal}\` i stället: ”${data.proposalTitle}”. Kontrollera att texten och \`where\` stämmer med den.`,
      notes: { status: () => 'Här står det att källan är upphävd.' },
    },
    en: {
      title: 'Tasks and sessions build on sources in force',
      message: (data) => `The source “${data.title}” is repealed.`,
      why: 'Whoever learns from a repealed law or regulation risks handling cases wrongly.',
      hint: (data) =>
        data.proposal === undefined
          ? 'Change to the source that is in force now. Write it as `replacedBy` of the repealed source in sources.yaml too, and it will be proposed next time.'
          : `Write \`${data.proposal}\` instead: “${data.proposalTitle}”. Check that the text and \`where\` agree with it.`,
      notes: { status: () => 'Here the source is said to be repealed.' },
    },
  },
  bad: {
    'sources.yaml': bothLaws(),
    'resa/kurs/preparation/01-las.md': reading('sol-2001'),
  },
  good: {
    'sources.yaml': bothLaws(),
    'resa/kurs/preparation/01-las.md': reading('sol'),
  },
});

function faultOf(source: SourceReference['source'], { sources }: Workspace): Fault {
  const successor = successorOf(source, sources);
  return {
    source: source.id,
    title: source.title,
    ...(successor && { proposal: successor.id, proposalTitle: successor.title }),
  };
}

/** What replaces a source and is not repealed itself, however many laws lie between. */
function successorOf(source: Source, sources: Workspace['sources']): Source | undefined {
  const seen = new Set<Source>();
  let next: Source | undefined = source;
  while (next?.status === 'repealed' && !seen.has(next)) {
    seen.add(next);
    const { id, replacedBy }: Source = next;
    next =
      replacedBy === undefined
        ? [...sources.values()].find(({ replaces }) => replaces.includes(id))
        : sources.get(replacedBy);
  }
  return next?.status === 'repealed' ? undefined : next;
}

function bothLaws(): string {
  return `- id: sol
  title: "Socialtjänstlag (2025:400)"
  publisher: Sveriges riksdag
  kind: law
  status: in-force
  checked: 2026-02-01
- id: sol-2001
  title: "Socialtjänstlag (2001:453)"
  publisher: Sveriges riksdag
  kind: law
  status: repealed
  replacedBy: sol
`;
}

function reading(source: string): string {
  return `---
id: las-om-ratten
title: "Läs om barnets rätt att komma till tals"
kind: read
time: 10 min
goals:
  - oppna-fragor
why: "Du vet varför frågorna betyder något innan du övar."
source: ${source}
---
Läs bestämmelserna om barnets rätt till delaktighet.
`;
}
