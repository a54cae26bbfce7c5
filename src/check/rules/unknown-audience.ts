import type { Body } from '../../model/course.js';
import { proposalFor } from '../../text/proposal.js';
import { walk } from '../../text/walk.js';
import { bodiesOf } from '../markup/course-bodies.js';
import { defineRule, type Found } from '../../findings/rule.js';
import type { ReaderFaults } from '../../model/reader-faults.js';
import { didYouMean, menadeDu } from '../../findings/sentences.js';
import { asCode } from '../language/name-list.js';

const task = (audience: string): string => `---
id: prova-i-ett-samtal
title: "Prova i ett samtal"
kind: practise
time: 30 min
goals:
  - oppna-fragor
why: "Det du har övat på blir ditt först när du använder det."
audience:
  - myndighet
  - ${audience}
---
Välj ett samtal som du ska ha och prova tre öppna frågor.
`;

type Fault = ReaderFaults['unknown-audience'];

/** Most ids that a sentence can list. */
const LISTED = 8;

/** Audiences that are named belong to the journey, and those of a task or a call-out to its course. */
export const rule = defineRule<Fault>()({
  id: 'unknown-audience',
  severity: 'error',
  kind: 'form',
  foundBy: ['read/course.ts', 'read/tasks.ts'],
  *course(course, { workspace: { unreadable = [] } }) {
    if (
      unreadable.some(
        (path) => path.endsWith('journey.yaml') && course.file.startsWith(path.slice(0, -'journey.yaml'.length)),
      )
    )
      return;
    const known =
      course.audience === 'everybody' ? (course.journey?.audiences ?? []).map(({ id }) => id) : course.audience;
    for (const { body } of bodiesOf(course)) {
      if (body.source.includes('audience{')) yield* unknownInBoxes(body, known);
    }
  },
  words: {
    sv: {
      title: 'Målgrupper som nämns finns',
      message: (data) =>
        data.kind === 'task' || data.kind === 'box'
          ? `Målgruppen \`${data.id}\` finns inte bland kursens målgrupper.`
          : `Målgruppen \`${data.id}\` finns inte i yrkesresan.`,
      why: 'Deltagaren väljer målgrupp i en lista. En uppgift för en målgrupp som inte står där får ingen se.',
      hint: menadeDu((data) => {
        if (data.count === 0)
          return `Lägg till målgruppen under \`audiences:\` i journey.yaml, eller ta bort ${data.kind === 'box' ? 'rutan' : 'raden'}.`;
        if (data.kind === 'box')
          return `${choose(data, 'Välj bland ', '. ')}Är texten till för alla i kursen, ta bort rutans första och sista rad.`;
        if (data.kind === 'task')
          return `${choose(data, 'Välj bland ', '. ')}Är uppgiften till för alla i kursen, ta bort \`audience\`.`;
        return `${choose(data, 'Välj bland ', '. ')}Eller lägg till målgruppen under \`audiences:\` i journey.yaml.`;
      }),
    },
    en: {
      title: 'Audiences that are named exist',
      message: (data) =>
        data.kind === 'task' || data.kind === 'box'
          ? `The audience \`${data.id}\` is not among those of the course.`
          : `The journey has no audience \`${data.id}\`.`,
      why: 'The learner chooses an audience from a list. A task for an audience that is not there is seen by nobody.',
      hint: didYouMean((data) => {
        if (data.count === 0)
          return `Add the audience below \`audiences:\` in journey.yaml, or delete the ${data.kind === 'box' ? 'call-out' : 'line'}.`;
        if (data.kind === 'box')
          return `${choose(data, 'Choose among ', '. ')}If the text is for everybody in the course, delete the first and last lines of the call-out.`;
        if (data.kind === 'task')
          return `${choose(data, 'Choose among ', '. ')}If the task is for everybody in the course, delete \`audience\`.`;
        return `${choose(data, 'Choose among ', '. ')}Or add the audience below \`audiences:\` in journey.yaml.`;
      }),
    },
  },
  bad: { 'resa/kurs/follow-up/01-prova.md': task('familjehemm') },
  good: { 'resa/kurs/follow-up/01-prova.md': task('familjehem') },
});

/** Ids of `:::audience{is=…}` that are not known, each where it stands. */
function unknownInBoxes({ file, source, tree }: Body, known: readonly string[]): readonly Found<Fault>[] {
  const findings: Found<Fault>[] = [];
  walk(tree, (node) => {
    if (node.type !== 'containerDirective' || node.name !== 'audience') return;
    const offset = node.position?.start.offset ?? 0;
    // Any other form of the line is an unknown-directive.
    const line = /^:::audience\{is=["']?(?=([a-z0-9-]+)["']?\}[ \t]*$)/m.exec(source.slice(offset));
    const id = line?.[1] ?? '';
    if (line?.index !== 0 || known.includes(id)) return;
    const start = offset + line[0].length;
    const proposal = proposalFor(id, known);
    const facts: Fault = {
      kind: 'box',
      id: id.slice(0, 60),
      count: known.length,
      known: known.length > LISTED ? [] : known,
      ...(proposal !== undefined && { proposal }),
    };
    findings.push({ at: { file, start, end: start + id.length }, facts });
  });
  return findings;
}

function choose({ known }: Fault, before: string, after: string): string {
  return known.length === 0 ? '' : `${before}${asCode(known)}${after}`;
}
