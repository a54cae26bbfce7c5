import { taskWithLink } from '../examples/link-examples.js';
import { defineRule, type CheckContext, type Found } from '../../findings/rule.js';
import { answered, linksAbove, linksIn, type LinkFacts, type WebLink } from '../markup/web-links.js';

/** Facts of what it finds. */
type Fault = LinkFacts & { readonly kind: 'home' | 'moved'; readonly to: string };

/** Links and sources have the address that a page has now. */
export const rule = defineRule<Fault>()({
  id: 'moved-link',
  severity: 'warning',
  kind: 'content',
  areas: ['rights'],
  course: (course, context) => found(linksIn(course), context),
  workspace: (workspace, context) => found(linksAbove(workspace), context),
  words: {
    sv: {
      title: 'Länkar har den adress som gäller nu',
      message: {
        home: ({ url, to }) => `\`${url}\` leder numera till en startsida: \`${to}\`.`,
        moved: ({ url, to }) => `\`${url}\` har flyttat för gott till \`${to}\`.`,
      },
      why: 'Den gamla adressen slutar fungera när webbplatsen städar, och då leder länken ingenstans.',
      hint: {
        home: 'Sidan är troligen borttagen. Sök upp den på webbplatsen och skriv den nya adressen, eller välj något annat.',
        moved: ({ to }) => `Se efter att det är rätt sida och skriv \`${to}\`.`,
      },
    },
    en: {
      title: 'Links have the address of today',
      message: {
        home: ({ url, to }) => `\`${url}\` now leads to a start page: \`${to}\`.`,
        moved: ({ url, to }) => `\`${url}\` has moved for good to \`${to}\`.`,
      },
      why: 'The old address stops working when the site is tidied, and then the link leads nowhere.',
      hint: {
        home: 'The page has probably been removed. Look for it on the site and write the new address, or choose something else.',
        moved: ({ to }) => `See that it is the right page and write \`${to}\`.`,
      },
    },
  },
  bad: taskWithLink('https://www.exempelmyndigheten.example/samtal'),
  good: taskWithLink('https://www.exempelmyndigheten.example/stod/samtal'),
  answers: {
    'https://www.exempelmyndigheten.example/samtal': {
      verdict: 'well',
      status: 200,
      movedTo: 'https://www.exempelmyndigheten.example/stod/samtal',
    },
    'https://www.exempelmyndigheten.example/stod/samtal': { verdict: 'well', status: 200 },
  },
});

function found(links: readonly WebLink[], context: CheckContext): readonly Found<Fault>[] {
  return answered(links, context).flatMap(({ link, answer: { verdict, movedTo }, facts }) => {
    if (verdict !== 'well' || movedTo === undefined) return [];
    const to = movedTo + new URL(link.url).hash;
    return [
      {
        at: link.at,
        facts: { ...facts, to, kind: isHome(movedTo) && !isHome(link.url) ? 'home' : 'moved' },
      },
    ];
  });
}

/** Tells whether an address is of the first page of a site, or of a language of it. */
function isHome(url: string): boolean {
  return /^\/(?:(?:sv|en|sv-se|en-gb|start|startsida|hem|home)\/?)?(?:index\.\w+)?$/i.test(new URL(url).pathname);
}
