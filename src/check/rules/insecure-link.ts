import type { Finding } from '../../model/diagnostic.js';
import { taskWithLink } from '../examples/link-examples.js';
import type { CheckContext, Rule } from '../../findings/rule.js';
import { sentenceBy } from '../sentences.js';
import { answered, linksAbove, linksIn, type WebLink } from '../markup/web-links.js';

/** Links and sources lead to encrypted pages. */
export const rule: Rule = {
  id: 'insecure-link',
  severity: 'warning',
  kind: 'content',
  areas: ['rights'],
  words: {
    sv: {
      title: 'Länkar leder till krypterade sidor',
      message: ({ url }) => `Sidan på \`${url}\` skickas okrypterad.`,
      why: 'Utan kryptering kan andra på nätet se vad deltagaren läser och ändra i det. En del arbetsplatser spärrar sådana sidor.',
      hint: sentenceBy(
        'kind',
        { both: ({ https }) => `Skriv \`${https}\`: den adressen svarar också.` },
        'Webbplatsen svarar inte krypterat. Sök efter en annan sida som säger samma sak.',
      ),
    },
    en: {
      title: 'Links lead to encrypted pages',
      message: ({ url }) => `The page at \`${url}\` is sent without encryption.`,
      why: 'Without encryption others on the network can see what the learner reads, and alter it. Some workplaces block such pages.',
      hint: sentenceBy(
        'kind',
        { both: ({ https }) => `Write \`${https}\`: that address answers too.` },
        'The site does not answer with encryption. Look for another page that says the same.',
      ),
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
  course: (course, context) => found(linksIn(course), context),
  workspace: (workspace, context) => found(linksAbove(workspace), context),
};

function found(links: readonly WebLink[], context: CheckContext): readonly Finding[] {
  return answered(links, context).flatMap(({ link, answer: { insecure }, data }): readonly Finding[] => {
    if (insecure === undefined) return [];
    const { https } = insecure;
    const kind = https === undefined ? 'plain' : 'both';
    // Where there is no other way to read the page, nothing can be done here.
    return [
      {
        rule: 'insecure-link',
        at: link.at,
        data: { ...data, kind, ...(https !== undefined && { https: https + new URL(link.url).hash }) },
        ...(https === undefined && { severity: 'info' }),
      },
    ];
  });
}
