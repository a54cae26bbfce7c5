import type { LinkAnswer } from '../../model/link-answer.js';
import { taskWithLink } from '../examples/link-examples.js';
import { defineRule, type CheckContext, type Found } from '../../findings/rule.js';
import { answered, linksAbove, linksIn, type LinkFacts, type WebLink } from '../markup/web-links.js';

type Fault = LinkFacts & { readonly kind: Exclude<NonNullable<LinkAnswer['reason']>, 'gone' | 'no-host'> };

/** Links and sources can be reached. */
export const rule = defineRule<Fault>()({
  id: 'unreachable-link',
  severity: 'info',
  kind: 'content',
  areas: ['rights'],
  course: (course, context) => found(linksIn(course), context),
  workspace: (workspace, context) => found(linksAbove(workspace), context),
  words: {
    sv: {
      title: 'Länkar går att nå',
      message: {
        closed: ({ url, status }) => `\`${url}\` släpper inte in verktyget (svar ${status}).`,
        busy: ({ host, status }) => `\`${host}\` bad verktyget återkomma senare (svar ${status}).`,
        server: ({ url, status }) => `\`${url}\` svarade att något är fel hos webbplatsen (svar ${status}).`,
        timeout: ({ url }) => `\`${url}\` svarade inte i tid.`,
        'not-asked': ({ url, host }) => `\`${url}\` är inte prövad, för \`${host}\` slutade svara.`,
        dns: ({ host }) => `Namnet \`${host}\` gick inte att slå upp just nu.`,
        certificate: ({ host }) => `Certifikatet för \`${host}\` gick inte att lita på.`,
        redirects: ({ url }) => `\`${url}\` skickar vidare utan att komma fram.`,
        status: ({ url, status }) => `\`${url}\` gav ett oväntat svar (${status}).`,
        connection: ({ url }) => `Det gick inte att få kontakt med \`${url}\`.`,
      },
      why: 'Verktyget kan inte avgöra om sidan finns. Felet kan vara tillfälligt, och en del webbplatser släpper bara in webbläsare.',
      hint: () => 'Öppna adressen i en webbläsare. Fungerar den där behöver du inte göra något.',
    },
    en: {
      title: 'Links can be reached',
      message: {
        closed: ({ url, status }) => `\`${url}\` does not let the tool in (answer ${status}).`,
        busy: ({ host, status }) => `\`${host}\` asked the tool to come back later (answer ${status}).`,
        server: ({ url, status }) => `\`${url}\` answered that something is wrong at the site (answer ${status}).`,
        timeout: ({ url }) => `\`${url}\` did not answer in time.`,
        'not-asked': ({ url, host }) => `\`${url}\` has not been tried, since \`${host}\` stopped answering.`,
        dns: ({ host }) => `The name \`${host}\` could not be looked up just now.`,
        certificate: ({ host }) => `The certificate of \`${host}\` could not be trusted.`,
        redirects: ({ url }) => `\`${url}\` sends you on and on without arriving.`,
        status: ({ url, status }) => `\`${url}\` gave an unexpected answer (${status}).`,
        connection: ({ url }) => `\`${url}\` could not be contacted.`,
      },
      why: 'The tool cannot tell whether the page is there. The fault may pass, and some sites let only browsers in.',
      hint: () => 'Open the address in a browser. If it works there, nothing needs doing.',
    },
  },
  bad: taskWithLink('https://www.exempelmyndigheten.example/samtal'),
  good: taskWithLink('https://www.exempelmyndigheten.example/stod/samtal'),
  answers: {
    'https://www.exempelmyndigheten.example/samtal': { verdict: 'unreachable', reason: 'server', status: 503 },
    'https://www.exempelmyndigheten.example/stod/samtal': { verdict: 'well', status: 200 },
  },
});

/** Gives the reason of an address that nobody could tell anything of. */
function reasonOf({ reason = 'connection' }: LinkAnswer): Fault['kind'] {
  return reason === 'gone' || reason === 'no-host' ? 'connection' : reason;
}

function found(links: readonly WebLink[], context: CheckContext): readonly Found<Fault>[] {
  return answered(links, context).flatMap(({ link, answer, facts }) =>
    answer.verdict === 'unreachable' ? [{ at: link.at, facts: { ...facts, kind: reasonOf(answer) } }] : [],
  );
}
