import { sourceAge } from '../../curriculum/source-age.js';
import type { FindingData } from '../../model/diagnostic.js';
import type { Place } from '../../model/place.js';
import type { Source } from '../../model/workspace.js';
import type { Rule } from '../../findings/rule.js';
import { sentenceBy } from '../sentences.js';

/** Somebody has looked at every source within a year. */
export const rule: Rule = {
  id: 'stale-source',
  severity: 'warning',
  kind: 'content',
  areas: ['rights'],
  words: {
    sv: {
      title: 'Källor kontrolleras minst en gång om året',
      message: sentenceBy(
        'kind',
        {
          missing: (data) => `Det står inte när källan \`${data.source}\` senast kontrollerades.`,
          future: (data) => `Källan \`${data.source}\` är kontrollerad i framtiden: ${data.checked}.`,
        },
        (data) => `Källan \`${data.source}\` kontrollerades senast ${data.checked}, för mer än ett år sedan.`,
      ),
      why: 'Lagar upphävs, handböcker ersätts och adresser flyttar. En kurs är aldrig färskare än sina källor.',
      hint: sentenceBy(
        'kind',
        {
          future: 'Skriv det datum då någon senast såg efter att källan gäller.',
        },
        (data) =>
          `Se efter att källan gäller och att adressen fungerar. Skriv sedan dagens datum: \`checked: ${data.today}\`. Är den upphävd, skriv \`status: repealed\`.`,
      ),
    },
    en: {
      title: 'Sources are checked at least once a year',
      message: sentenceBy(
        'kind',
        {
          missing: (data) => `It does not say when the source \`${data.source}\` was last checked.`,
          future: (data) => `The source \`${data.source}\` is checked in the future: ${data.checked}.`,
        },
        (data) => `The source \`${data.source}\` was last checked on ${data.checked}, more than a year ago.`,
      ),
      why: 'Laws are repealed, handbooks replaced, addresses move. A course is never fresher than its sources.',
      hint: sentenceBy(
        'kind',
        {
          future: 'Write the date on which somebody last saw that the source stands.',
        },
        (data) =>
          `See that the source stands and that its address works. Then write today’s date: \`checked: ${data.today}\`. If it is repealed, write \`status: repealed\`.`,
      ),
    },
  },
  bad: { 'sources.yaml': register('2024-02-01') },
  good: { 'sources.yaml': register('2026-02-01') },
  *workspace({ sources }, { today }) {
    // A source stands in the map once more under each of its earlier ids.
    for (const source of new Set(sources.values())) {
      const kind = sourceAge(source, today);
      if (kind === undefined || (kind === 'missing' && isWritten(source))) continue;
      const data: FindingData = {
        kind,
        source: source.id,
        today,
        ...(source.checked !== undefined && { checked: source.checked }),
      };
      yield { rule: 'stale-source', at: placeOf(source), data };
    }
  },
};

/** True where a date stands that could not be read: a key that is not there has the place of the whole entry. */
function isWritten({ at }: Source): boolean {
  return at.value('checked').start !== at.value().start;
}

function placeOf({ at, checked }: Source): Place {
  return checked === undefined ? at.value('id') : at.value('checked');
}

function register(checked: string): string {
  return `- id: sol
  title: "Socialtjänstlag (2025:400)"
  publisher: Sveriges riksdag
  kind: law
  status: in-force
  checked: ${checked}
`;
}
