import { sourceAge } from '../../curriculum/source-age.js';
import type { Place } from '../../model/place.js';
import type { Source } from '../../model/workspace.js';
import { defineRule } from '../../findings/rule.js';

type Fault = {
  readonly kind: 'missing' | 'future' | 'old';
  readonly source: string;
  readonly today: string;
  /** Empty where it is missing. */
  readonly checked: string;
};

/** Somebody has looked at every source within a year. */
export const rule = defineRule<Fault>()({
  id: 'stale-source',
  severity: 'warning',
  kind: 'content',
  areas: ['rights'],
  *workspace({ sources }, { today }) {
    // A source stands in the map once more under each of its earlier ids.
    for (const source of new Set(sources.values())) {
      const kind = sourceAge(source, today);
      if (kind === undefined || (kind === 'missing' && isWritten(source))) continue;
      const { id, checked = '' } = source;
      yield { at: placeOf(source), facts: { kind, source: id, today, checked } };
    }
  },
  words: {
    sv: {
      title: 'Källor kontrolleras minst en gång om året',
      message: {
        missing: (data) => `Det står inte när källan \`${data.source}\` senast kontrollerades.`,
        future: (data) => `Källan \`${data.source}\` är kontrollerad i framtiden: ${data.checked}.`,
        old: (data) => `Källan \`${data.source}\` kontrollerades senast ${data.checked}, för mer än ett år sedan.`,
      },
      why: 'Lagar upphävs, handböcker ersätts och adresser flyttar. En kurs är aldrig färskare än sina källor.',
      hint: {
        future: 'Skriv det datum då någon senast såg efter att källan gäller.',
        otherwise: (data) =>
          `Se efter att källan gäller och att adressen fungerar. Skriv sedan dagens datum: \`checked: ${data.today}\`. Är den upphävd, skriv \`status: repealed\`.`,
      },
    },
    en: {
      title: 'Sources are checked at least once a year',
      message: {
        missing: (data) => `It does not say when the source \`${data.source}\` was last checked.`,
        future: (data) => `The source \`${data.source}\` is checked in the future: ${data.checked}.`,
        old: (data) => `The source \`${data.source}\` was last checked on ${data.checked}, more than a year ago.`,
      },
      why: 'Laws are repealed, handbooks replaced, addresses move. A course is never fresher than its sources.',
      hint: {
        future: 'Write the date on which somebody last saw that the source stands.',
        otherwise: (data) =>
          `See that the source stands and that its address works. Then write today’s date: \`checked: ${data.today}\`. If it is repealed, write \`status: repealed\`.`,
      },
    },
  },
  bad: { 'sources.yaml': register('2024-02-01') },
  good: { 'sources.yaml': register('2026-02-01') },
});

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
