import { taskWithLink } from '../examples/link-examples.js';
import { defineRule, type CheckContext, type Found } from '../../findings/rule.js';
import { answered, linksAbove, linksIn, type LinkFacts, type WebLink } from '../markup/web-links.js';

/** Facts of what it finds. */
type Fault = LinkFacts & { readonly kind: 'no-host' | 'no-page' };

/** Links and sources lead to pages that are there. */
export const rule = defineRule<Fault>()({
  id: 'dead-link',
  severity: 'warning',
  kind: 'content',
  areas: ['rights'],
  course: (course, context) => found(linksIn(course), context),
  workspace: (workspace, context) => found(linksAbove(workspace), context),
  words: {
    sv: {
      title: 'Länkar leder till sidor som finns',
      message: {
        'no-host': ({ host }) => `Det finns ingen webbplats som heter \`${host}\`.`,
        'no-page': ({ url, status }) => `Det finns ingen sida på \`${url}\` (svar ${status}).`,
      },
      why: 'Den som följer länken möts av en felsida, och uppgiften går inte att göra som det var tänkt.',
      hint: ({ in: where }) =>
        where === 'source'
          ? 'Sök efter källan på webbplatsen, gärna med dess nummer, och skriv den nya adressen. Har källan ersatts, byt till den som gäller nu.'
          : 'Sök efter sidan på webbplatsen och skriv den nya adressen, eller ta bort länken.',
    },
    en: {
      title: 'Links lead to pages that are there',
      message: {
        'no-host': ({ host }) => `There is no site called \`${host}\`.`,
        'no-page': ({ url, status }) => `There is no page at \`${url}\` (answer ${status}).`,
      },
      why: 'Whoever follows the link meets an error page, and the task cannot be done as it was meant.',
      hint: ({ in: where }) =>
        where === 'source'
          ? 'Look for the source on the site, by its number if it has one, and write the new address. If it has been replaced, change to the one in force now.'
          : 'Look for the page on the site and write the new address, or delete the link.',
    },
  },
  bad: taskWithLink('https://www.exempelmyndigheten.example/gamla-rad'),
  good: taskWithLink('https://www.exempelmyndigheten.example/rad'),
  answers: {
    'https://www.exempelmyndigheten.example/gamla-rad': { verdict: 'dead', reason: 'gone', status: 404 },
    'https://www.exempelmyndigheten.example/rad': { verdict: 'well', status: 200 },
  },
});

function found(links: readonly WebLink[], context: CheckContext): readonly Found<Fault>[] {
  return answered(links, context).flatMap(({ link, answer, facts }) =>
    answer.verdict === 'dead'
      ? [{ at: link.at, facts: { ...facts, kind: answer.reason === 'no-host' ? 'no-host' : 'no-page' } }]
      : [],
  );
}
