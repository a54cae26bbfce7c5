import type { Finding } from '../../model/diagnostic.js';
import { taskWithLink } from '../examples/link-examples.js';
import type { CheckContext, Rule } from '../../findings/rule.js';
import { sentenceBy } from '../sentences.js';
import { answered, linksAbove, linksIn, type WebLink } from '../markup/web-links.js';

/** Links and sources have the address that a page has now. */
export const rule: Rule = {
  id: 'moved-link',
  severity: 'warning',
  kind: 'content',
  areas: ['rights'],
  words: {
    sv: {
      title: 'Länkar har den adress som gäller nu',
      message: sentenceBy(
        'kind',
        { home: ({ url, to }) => `\`${url}\` leder numera till en startsida: \`${to}\`.` },
        ({ url, to }) => `\`${url}\` har flyttat för gott till \`${to}\`.`,
      ),
      why: 'Den gamla adressen slutar fungera när webbplatsen städar, och då leder länken ingenstans.',
      hint: sentenceBy(
        'kind',
        {
          home: 'Sidan är troligen borttagen. Sök upp den på webbplatsen och skriv den nya adressen, eller välj något annat.',
        },
        ({ to }) => `Se efter att det är rätt sida och skriv \`${to}\`.`,
      ),
    },
    en: {
      title: 'Links have the address of today',
      message: sentenceBy(
        'kind',
        { home: ({ url, to }) => `\`${url}\` now leads to a start page: \`${to}\`.` },
        ({ url, to }) => `\`${url}\` has moved for good to \`${to}\`.`,
      ),
      why: 'The old address stops working when the site is tidied, and then the link leads nowhere.',
      hint: sentenceBy(
        'kind',
        {
          home: 'The page has probably been removed. Look for it on the site and write the new address, or choose something else.',
        },
        ({ to }) => `See that it is the right page and write \`${to}\`.`,
      ),
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
  course: (course, context) => found(linksIn(course), context),
  workspace: (workspace, context) => found(linksAbove(workspace), context),
};

function found(links: readonly WebLink[], context: CheckContext): readonly Finding[] {
  return answered(links, context).flatMap(({ link, answer: { verdict, movedTo }, data }) => {
    if (verdict !== 'well' || movedTo === undefined) return [];
    const to = movedTo + new URL(link.url).hash;
    return [
      {
        rule: 'moved-link',
        at: link.at,
        data: { ...data, to, kind: isHome(movedTo) && !isHome(link.url) ? 'home' : 'moved' },
      },
    ];
  });
}

/** True for the first page of a site, or of a language of it. */
function isHome(url: string): boolean {
  return /^\/(?:(?:sv|en|sv-se|en-gb|start|startsida|hem|home)\/?)?(?:index\.\w+)?$/i.test(new URL(url).pathname);
}
