import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { FindingData } from '../../model/diagnostic.js';
import type { Place } from '../../model/place.js';
import { bodiesOf } from '../markup/course-bodies.js';
import type { Rule } from '../../findings/rule.js';
import { sentenceBy } from '../sentences.js';

const marks = ({ should }: FindingData): string => '#'.repeat(Number(should));

/** Headings in texts begin at `##` and skip no level. */
export const rule: Rule = {
  id: 'heading-order',
  severity: 'warning',
  kind: 'content',
  areas: ['accessibility'],
  words: {
    sv: {
      title: 'Rubriker kommer i ordning',
      message: sentenceBy(
        'kind',
        {
          top: 'Rubriken är skriven med ett enda `#`, som sidans egen rubrik.',
          underlined: 'Rubriken är understruken med `===`, som sidans egen rubrik.',
          first: ({ level }) => `Textens första rubrik är på nivå ${level} i stället för 2.`,
          empty: 'Rubriken är tom.',
        },
        ({ level, before }) => `Rubriken är på nivå ${level}, men den före är på nivå ${before}.`,
      ),
      why: 'Den som använder skärmläsare hittar på sidan med hjälp av rubrikernas nivåer. Hoppar de ser det ut som om något saknas (WCAG 1.3.1).',
      hint: sentenceBy(
        'kind',
        {
          top: ({ should }) =>
            `Sidans rubrik är titeln i inledningen. Skriv \`${marks({ should: should ?? 2 })} \` i stället för \`# \`.`,
          underlined: 'Sidans rubrik är titeln i inledningen. Skriv `## ` först på raden och ta bort raden med `===`.',
          empty: 'Skriv rubriken efter tecknen, eller ta bort dem.',
        },
        ({ should }) => `Skriv rubriken med \`${marks({ should: should ?? 2 })} \` först på raden.`,
      ),
    },
    en: {
      title: 'Headings come in order',
      message: sentenceBy(
        'kind',
        {
          top: 'The heading is written with a single `#`, like the page’s own heading.',
          underlined: 'The heading is underlined with `===`, like the page’s own heading.',
          first: ({ level }) => `The text’s first heading is at level ${level} instead of 2.`,
          empty: 'The heading is empty.',
        },
        ({ level, before }) => `The heading is at level ${level}, but the one before is at level ${before}.`,
      ),
      why: 'Those who use a screen reader find their way by the levels of the headings. Where they jump, something seems to be missing (WCAG 1.3.1).',
      hint: sentenceBy(
        'kind',
        {
          top: ({ should }) =>
            `The page’s heading is the title in the front matter. Write \`${marks({ should: should ?? 2 })} \` instead of \`# \`.`,
          underlined:
            'The page’s heading is the title in the front matter. Write `## ` first on the line and delete the line of `===`.',
          empty: 'Write the heading after the signs, or delete them.',
        },
        ({ should }) => `Write the heading with \`${marks({ should: should ?? 2 })} \` at the beginning of the line.`,
      ),
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
### Före samtalet

Förbered tre öppna frågor.
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
## Före samtalet

Förbered tre öppna frågor.

### Om barnet inte svarar

Vänta.
`,
  },
  *course(course) {
    for (const { body, reader } of bodiesOf(course)) {
      let before = 1;
      const faults: { readonly at: Place; readonly data: FindingData }[] = [];
      visit(body.tree, (node) => {
        if (node.type !== 'heading') return node.type === 'paragraph' || node.type === 'table' ? SKIP : undefined;
        const { depth: level } = node;
        const at = { file: body.file, start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
        // Trainers' texts have no title in front matter, so they may begin with one of their own.
        const ownTitle = reader === 'trainer' && level === 1 && before === 1;
        if (toString(node).trim() === '' && !hasPicture(node)) faults.push({ at, data: { kind: 'empty' } });
        else if (level === 1 && !ownTitle)
          faults.push({
            at,
            data: {
              kind: body.source[at.end - 1] === '=' && body.source[at.start] !== '#' ? 'underlined' : 'top',
              should: 2,
            },
          });
        else if (level > before + 1) {
          faults.push({ at, data: { kind: before === 1 ? 'first' : 'skip', level, before, should: before + 1 } });
        }
        before = Math.max(level, ownTitle ? 1 : 2);
        return SKIP;
      });
      for (const { at, data } of faults) yield { rule: 'heading-order', at, data };
    }
  },
};

function hasPicture(node: { readonly children: readonly { readonly type: string }[] }): boolean {
  return node.children.some(({ type }) => type === 'image');
}
