import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { bodiesOf } from '../markup/course-bodies.js';
import { defineRule, type Found } from '../../findings/rule.js';

type Fault = { readonly kind: 'empty' | 'top' | 'underlined' } | LevelFault;

/** A heading whose level, 1 to 6, is not the one that should come. */
type LevelFault = {
  readonly kind: 'first' | 'skip';
  readonly level: number;
  readonly before: number;
  readonly should: number;
};

/** Headings in texts begin at `##` and skip no level. */
export const rule = defineRule<Fault>()({
  id: 'heading-order',
  severity: 'warning',
  kind: 'content',
  areas: ['accessibility'],
  *course(course) {
    for (const { body, reader } of bodiesOf(course)) {
      let before = 1;
      const faults: Found<Fault>[] = [];
      visit(body.tree, (node) => {
        if (node.type !== 'heading') return node.type === 'paragraph' || node.type === 'table' ? SKIP : undefined;
        const { depth: level } = node;
        const at = { file: body.file, start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
        // Trainers' texts have no title in front matter, so they may begin with one of their own.
        const ownTitle = reader === 'trainer' && level === 1 && before === 1;
        if (toString(node).trim() === '' && !hasPicture(node)) faults.push({ at, facts: { kind: 'empty' } });
        else if (level === 1 && !ownTitle)
          faults.push({
            at,
            facts: { kind: isUnderlined(body.source.slice(at.start, at.end)) ? 'underlined' : 'top' },
          });
        else if (level > before + 1) {
          faults.push({ at, facts: { kind: before === 1 ? 'first' : 'skip', level, before, should: before + 1 } });
        }
        before = Math.max(level, ownTitle ? 1 : 2);
        return SKIP;
      });
      yield* faults;
    }
  },
  words: {
    sv: {
      title: 'Rubriker kommer i ordning',
      message: {
        top: 'Rubriken är skriven med ett enda `#`, som sidans egen rubrik.',
        underlined: 'Rubriken är understruken med `===`, som sidans egen rubrik.',
        first: ({ level }) => `Textens första rubrik är på nivå ${level} i stället för 2.`,
        empty: 'Rubriken är tom.',
        skip: ({ level, before }) => `Rubriken är på nivå ${level}, men den före är på nivå ${before}.`,
      },
      why: 'Den som använder skärmläsare hittar på sidan med hjälp av rubrikernas nivåer. Hoppar de ser det ut som om något saknas (WCAG 1.3.1).',
      hint: {
        top: 'Sidans rubrik är titeln i inledningen. Skriv `## ` i stället för `# `.',
        underlined: 'Sidans rubrik är titeln i inledningen. Skriv `## ` först på raden och ta bort raden med `===`.',
        empty: 'Skriv rubriken efter tecknen, eller ta bort dem.',
        first: skriv,
        skip: skriv,
      },
    },
    en: {
      title: 'Headings come in order',
      message: {
        top: 'The heading is written with a single `#`, like the page’s own heading.',
        underlined: 'The heading is underlined with `===`, like the page’s own heading.',
        first: ({ level }) => `The text’s first heading is at level ${level} instead of 2.`,
        empty: 'The heading is empty.',
        skip: ({ level, before }) => `The heading is at level ${level}, but the one before is at level ${before}.`,
      },
      why: 'Those who use a screen reader find their way by the levels of the headings. Where they jump, something seems to be missing (WCAG 1.3.1).',
      hint: {
        top: 'The page’s heading is the title in the front matter. Write `## ` instead of `# `.',
        underlined:
          'The page’s heading is the title in the front matter. Write `## ` first on the line and delete the line of `===`.',
        empty: 'Write the heading after the signs, or delete them.',
        first: write,
        skip: write,
      },
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
});

function skriv({ should }: LevelFault): string {
  return `Skriv rubriken med \`${'#'.repeat(should)} \` först på raden.`;
}

function write({ should }: LevelFault): string {
  return `Write the heading with \`${'#'.repeat(should)} \` at the beginning of the line.`;
}

/** Tells whether a heading is written with a line of `===` below it. */
function isUnderlined(written: string): boolean {
  return written.endsWith('=') && !written.startsWith('#');
}

function hasPicture(node: { readonly children: readonly { readonly type: string }[] }): boolean {
  return node.children.some(({ type }) => type === 'image');
}
