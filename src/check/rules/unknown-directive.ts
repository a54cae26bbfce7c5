import { idProposal } from '../../text/ascii.js';
import { proposalFor } from '../../text/proposal.js';
import { defineRule } from '../../findings/rule.js';
import type { ReaderFaults } from '../../model/reader-faults.js';

const task = (name: string): string => `---
id: prova-i-ett-samtal
title: "Prova i ett samtal"
kind: practise
time: 30 min
goals:
  - oppna-fragor
why: "Det du har övat på blir ditt först när du använder det."
---
:::${name}
Vänta på svaret. Det kan ta tid.
:::

Välj ett samtal som du ska ha och prova tre öppna frågor.
`;

const ALL = '`:::note`, `:::warning`, `:::example`, `:::audience{is=…}`';

/** Lines that begin with `::` are call-outs as the format has them. */
export const rule = defineRule<ReaderFaults['unknown-directive']>()({
  id: 'unknown-directive',
  severity: 'error',
  kind: 'form',
  foundBy: ['read/markdown/directives.ts'],
  words: {
    sv: {
      title: 'Rutor skrivs som formatet har dem',
      message: {
        'stray-close': 'Slutraden `:::` avslutar ingen ruta.',
        nested: 'Rutan ligger inuti en annan ruta.',
        lang: 'Språkmärkningen ska ha en språkkod inom klammern och inget annat.',
        'several-audiences': 'Rutan har flera målgrupper.',
        unknown: ({ line }) => `\`${line}\` är ingen ruta som finns.`,
      },
      why: 'En rad som börjar med `::` skulle annars stå kvar som tecken mitt i texten hos deltagaren.',
      hint: {
        'stray-close': 'Ta bort raden, eller skriv `:::note` där rutan ska börja.',
        nested: 'Avsluta den yttre rutan med `:::` först, eller låt texten stå utan egen ruta.',
        lang: 'Skriv språkets kod inom klammer: `:lang[Parens patriae]{la}`.',
        'several-audiences': (data) =>
          `En ruta har en enda målgrupp. Skriv en ruta för varje: \`${intended(data)}\`, och samma text en gång till i nästa ruta.`,
        unknown: (data) => {
          const meant = intended(data);
          if (meant === undefined) return `De rutor som finns är ${ALL}, med \`:::\` på en egen rad som slut.`;
          return `Menade du \`${meant}\`?${hasOwnHeading(data) ? ' En ruta har ingen egen rubrik. Skriv texten på raden under.' : ''}`;
        },
      },
    },
    en: {
      title: 'Call-outs are written as the format has them',
      message: {
        'stray-close': 'The closing line `:::` closes nothing.',
        nested: 'The call-out lies inside another call-out.',
        lang: 'The language mark must have a language code in its braces and nothing else.',
        'several-audiences': 'The call-out has several audiences.',
        unknown: ({ line }) => `\`${line}\` is not a call-out that exists.`,
      },
      why: 'A line that begins with `::` would otherwise stand as signs in the middle of the learner’s text.',
      hint: {
        'stray-close': 'Delete the line, or write `:::note` where the call-out begins.',
        nested: 'Close the outer call-out with `:::` first, or let the text stand without a call-out of its own.',
        lang: 'Write the code of the language in braces: `:lang[Parens patriae]{la}`.',
        'several-audiences': (data) =>
          `A call-out has a single audience. Write one for each: \`${intended(data)}\`, and the same text once more in the next.`,
        unknown: (data) => {
          const meant = intended(data);
          if (meant === undefined)
            return `The call-outs that exist are ${ALL}, closed by \`:::\` on a line of its own.`;
          return `Did you mean \`${meant}\`?${hasOwnHeading(data) ? ' A call-out has no heading of its own. Write the text on the line below.' : ''}`;
        },
      },
    },
  },
  bad: { 'resa/kurs/follow-up/01-prova.md': task('notis') },
  good: { 'resa/kurs/follow-up/01-prova.md': task('note') },
});

/** What a producer would call the call-outs. */
const WORDS: Readonly<Record<string, string>> = {
  notis: 'note',
  obs: 'note',
  notera: 'note',
  info: 'note',
  tips: 'note',
  tip: 'note',
  anteckning: 'note',
  ruta: 'note',
  fakta: 'note',
  viktigt: 'warning',
  important: 'warning',
  varning: 'warning',
  caution: 'warning',
  danger: 'warning',
  exempel: 'example',
  målgrupp: 'audience',
  malgrupp: 'audience',
};
const NAMES = ['note', 'warning', 'example', 'audience'];

/** The line that was meant: the right name, three colons, no attributes but an audience's. */
function intended({ line }: { readonly line: string }): string | undefined {
  const match = /^:{2,}\s*([\p{L}-]+)\s*(?:\{([^}]*)\})?/u.exec(line);
  const written = (match?.[1] ?? '').toLowerCase();
  const name = (Object.hasOwn(WORDS, written) ? WORDS[written] : undefined) ?? proposalFor(written, NAMES);
  if (name === undefined || written === '') return undefined;
  if (name !== 'audience') return `:::${name}`;
  const id = /[\p{L}\d_-]+/u.exec((match?.[2] ?? '').replace(/^\s*is\s*=/i, ''))?.[0] ?? '';
  return `:::audience{is=${idProposal(id) || 'familjehem'}}`;
}

/** True where something is written after the call-out's name, as a heading would be. */
function hasOwnHeading({ line }: { readonly line: string }): boolean {
  return /^:{2,}\s*[\p{L}-]+(?:\s+[^\s{]|\[)/u.test(line);
}
