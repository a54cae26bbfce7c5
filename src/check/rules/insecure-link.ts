import { taskWithLink } from '../examples/link-examples.js';
import { defineRule, type CheckContext, type Found } from '../../findings/rule.js';
import { answered, linksAbove, linksIn, type LinkFacts, type WebLink } from '../markup/web-links.js';

/** Facts of what it finds. */
type Fault = LinkFacts & ({ readonly kind: 'both'; readonly https: string } | { readonly kind: 'plain' });

/** Links and sources lead to encrypted pages. */
export const rule = defineRule<Fault>()({
  id: 'insecure-link',
  severity: 'warning',
  kind: 'content',
  areas: ['rights'],
  course: (course, context) => found(linksIn(course), context),
  workspace: (workspace, context) => found(linksAbove(workspace), context),
  words: {
    sv: {
      title: 'Länkar leder till krypterade sidor',
      message: ({ url }) => `Sidan på \`${url}\` skickas okrypterad.`,
      why: 'Utan kryptering kan andra på nätet se vad deltagaren läser och ändra i det. En del arbetsplatser spärrar sådana sidor.',
      hint: {
        both: ({ https }) => `Skriv \`${https}\`: den adressen svarar också.`,
        plain: 'Webbplatsen svarar inte krypterat. Sök efter en annan sida som säger samma sak.',
      },
    },
    en: {
      title: 'Links lead to encrypted pages',
      message: ({ url }) => `The page at \`${url}\` is sent without encryption.`,
      why: 'Without encryption others on the network can see what the learner reads, and alter it. Some workplaces block such pages.',
      hint: {
        both: ({ https }) => `Write \`${https}\`: that address answers too.`,
        plain: 'The site does not answer with encryption. Look for another page that says the same.',
      },
    },
  },
  bad: taskWithLink('http://www.exempelmyndigheten.example/samtal'),
  good: taskWithLink('https://www.exempelmyndigheten.example/samtal'),
  answers: {
    'http://www.exempelmyndigheten.example/samtal': {
      verdict: 'well',
      status: 200,
      insecure: { https: 'https://www.exempelmyndigheten.example/samtal' },
    },
    'https://www.exempelmyndigheten.example/samtal': { verdict: 'well', status: 200 },
  },
});

function found(links: readonly WebLink[], context: CheckContext): readonly Found<Fault>[] {
  return answered(links, context).flatMap(({ link, answer: { insecure }, facts }): readonly Found<Fault>[] => {
    if (insecure === undefined) return [];
    const { https } = insecure;
    // Where there is no other way to read the page, nothing can be done here.
    if (https === undefined) return [{ at: link.at, facts: { ...facts, kind: 'plain' }, severity: 'info' }];
    return [{ at: link.at, facts: { ...facts, kind: 'both', https: https + new URL(link.url).hash } }];
  });
}
