import type { Origin } from '../../model/place.js';
import type { Preset } from '../../model/preset.js';
import type { TargetId } from '../../model/workspace.js';
import { codeList } from '../language/name-list.js';
import { defineRule, type Found } from '../../findings/rule.js';

type Fault = { readonly target: string; readonly lms: string; readonly known: readonly string[] };

/** Packages are built for what the learning platform is known to take. */
export const rule = defineRule<Fault>()({
  id: 'target-unknown-to-lms',
  severity: 'warning',
  kind: 'content',
  *workspace({ settings: { preset, targets, areTargetsAsked, at }, journeys }) {
    if (preset === undefined || areTargetsAsked === true) return;
    yield* unknown(targets, preset, at);
    for (const journey of journeys)
      if (journey.targets !== undefined && journey.targets !== targets)
        yield* unknown(journey.targets, preset, journey.at);
  },
  words: {
    sv: {
      title: 'Paketen passar lärplattformen',
      message: ({ target, lms }) => `${lms} är inte känd för att ta emot ${target}.`,
      why: 'Ett paket som plattformen inte kan spela märks först när någon försöker ladda upp det, eller när deltagarnas resultat uteblir.',
      hint: ({ lms, known }) =>
        `${lms} tar emot ${codeList(known, 'och')}: se docs/lms. Ska paketen till en annan plattform, ändra \`lms\` eller ta bort raden.`,
    },
    en: {
      title: 'Packages suit the learning platform',
      message: ({ target, lms }) => `${lms} is not known to take ${target}.`,
      why: 'A package that the platform cannot play is noticed only when somebody tries to upload it, or when results fail to appear.',
      hint: ({ lms, known }) =>
        `${lms} takes ${codeList(known, 'and')}: see docs/lms. If the packages are for another platform, change \`lms\` or take the line away.`,
    },
  },
  bad: {
    'kurspaket.yaml': 'language: sv\nlms: totara\niriBase: https://kurs.example/\ntargets:\n  - scorm12\n  - cmi5\n',
  },
  good: {
    'kurspaket.yaml':
      'language: sv\nlms: totara\niriBase: https://kurs.example/\ntargets:\n  - scorm12\n  - xapi\n  - web\n',
  },
});

/** Web pages are for no LMS, and for everybody. */
function* unknown(
  targets: readonly TargetId[],
  { name, targets: chosen, also }: Preset,
  at: Origin,
): Iterable<Found<Fault>> {
  const known = [...chosen.value, ...also.map(({ value }) => value)];
  for (const [index, target] of targets.entries()) {
    if (target === 'web' || known.includes(target)) continue;
    yield {
      at: at.value('targets', index),
      facts: { target, lms: name, known },
    };
  }
}
