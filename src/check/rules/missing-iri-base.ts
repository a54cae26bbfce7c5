import type { Origin } from '../../model/place.js';
import type { TargetId } from '../../model/workspace.js';
import { defineRule, type Found } from '../../findings/rule.js';

/** Targets whose packages say of everything what it is called, with an address of its own. */
const WITH_IRIS: readonly TargetId[] = ['cmi5', 'xapi'];
const EXAMPLE = 'iriBase: https://kurser.organisationen.example/';

/** Facts of what it finds. */
type Fault = { readonly target: TargetId };

/** Packages for cmi5 and xAPI have addresses of their own. */
export const rule = defineRule<Fault>()({
  id: 'missing-iri-base',
  severity: 'error',
  kind: 'form',
  *workspace({ settings, journeys }) {
    if (settings.iriBase !== undefined) return;
    yield* needing(settings.targets, settings.at);
    for (const journey of journeys)
      if (journey.targets !== undefined && journey.targets !== settings.targets)
        yield* needing(journey.targets, journey.at);
  },
  words: {
    sv: {
      title: 'Paket för cmi5 och xAPI har egna adresser',
      message: ({ target }) => `Det saknas en \`iriBase\`, som formatet ${target} behöver.`,
      why: 'Lärdatabasen känner igen kurser, mål och uppgifter på adresser som börjar likadant. Adresserna behöver inte leda någonstans, men de måste vara era egna och aldrig ändras.',
      hint: `Skriv \`${EXAMPLE}\` i kurspaket.yaml, med en adress under en domän som ni äger. Ska paketen inte byggas i det formatet, ta bort det ur \`targets\`.`,
    },
    en: {
      title: 'Packages for cmi5 and xAPI have addresses of their own',
      message: ({ target }) => `There is no \`iriBase\`, which the target ${target} needs.`,
      why: 'The record store knows courses, goals and tasks by addresses with a common beginning. The addresses need not lead anywhere, but they must be yours and never change.',
      hint: `Write \`${EXAMPLE}\` in kurspaket.yaml, with an address under a domain that you own. If no such packages are to be built, take the target out of \`targets\`.`,
    },
  },
  bad: { 'kurspaket.yaml': 'language: sv\ntargets:\n  - scorm12\n  - cmi5\n' },
  good: { 'kurspaket.yaml': 'language: sv\niriBase: https://kurs.example/id/\ntargets:\n  - scorm12\n  - cmi5\n' },
});

/** One finding is enough: the same line answers for both targets. */
function* needing(targets: readonly TargetId[], at: Origin): Iterable<Found<Fault>> {
  const target = targets.find((candidate) => WITH_IRIS.includes(candidate));
  if (target !== undefined) yield { at: at.value('targets', targets.indexOf(target)), facts: { target } };
}
