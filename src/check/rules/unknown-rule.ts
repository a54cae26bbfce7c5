import { proposalFor } from '../../text/proposal.js';
import { defineRule } from '../../findings/rule.js';
import type { ReaderFaults } from '../../model/reader-faults.js';
import { didYouMean, menadeDu } from '../../findings/sentences.js';

/** Rules that are named exist, and can be changed. */
export const rule = defineRule<ReaderFaults['unknown-rule']>()({
  id: 'unknown-rule',
  severity: 'error',
  kind: 'form',
  foundBy: ['findings/idle-silences.ts', 'read/schema-finding.ts'],
  *workspace({ settings }, { rules }) {
    for (const [id, severity] of Object.entries(settings.rules)) {
      const found = rules.get(id);
      const at = settings.at.key('rules', id);
      if (found === undefined) yield { at, facts: { kind: 'settings', id, ...proposed(id, rules.keys()) } };
      else if (found.kind !== 'content' && severity !== found.severity) yield { at, facts: { kind: 'fixed', id } };
    }
  },
  *course({ waivers }, { rules }) {
    for (const { rule: id, at } of waivers) {
      if (!rules.has(id)) yield { at, facts: { kind: 'waiver', id, ...proposed(id, rules.keys()) } };
    }
  },
  words: {
    sv: {
      title: 'Regler som nämns finns',
      message: {
        settings: ({ id }) => `Det finns ingen regel som heter \`${id}\`.`,
        waiver: ({ id }) => `Avsteget gäller regeln \`${id}\`, som inte finns.`,
        silence: ({ id }) => `Kommentaren tystar regeln \`${id}\`, som inte finns.`,
        fixed: ({ id }) => `Regeln \`${id}\` går inte att stänga av eller mildra.`,
      },
      why: 'En inställning för en regel som inte finns har ingen verkan, fast den ser ut att ha det.',
      hint: {
        fixed:
          'Ta bort raden. Regler om filer, id:n och säkerhet gäller alltid, för utan dem kan kursen gå sönder hos deltagaren.',
        silence: menadeDu('Ta bort kommentaren.'),
        waiver: menadeDu('Ta bort avsteget.'),
        settings: menadeDu(
          'Ta bort raden. Regelns namn står på första raden i varje meddelande från `kurspaket check`.',
        ),
      },
    },
    en: {
      title: 'Rules that are named exist',
      message: {
        settings: ({ id }) => `There is no rule called \`${id}\`.`,
        waiver: ({ id }) => `The waiver concerns the rule \`${id}\`, which does not exist.`,
        silence: ({ id }) => `The comment silences the rule \`${id}\`, which does not exist.`,
        fixed: ({ id }) => `The rule \`${id}\` cannot be switched off or softened.`,
      },
      why: 'A setting for a rule that does not exist has no effect, though it looks as if it had.',
      hint: {
        fixed:
          'Delete the line. Rules about files, ids and safety always apply, because without them the course may break for the learner.',
        silence: didYouMean('Delete the comment.'),
        waiver: didYouMean('Delete the waiver.'),
        settings: didYouMean(
          'Delete the line. The name of a rule stands on the first line of every message of `kurspaket check`.',
        ),
      },
    },
  },
  bad: { 'kurspaket.yaml': 'language: sv\nrules:\n  vag-goal-verb: off\n' },
  good: { 'kurspaket.yaml': 'language: sv\nrules:\n  vague-goal-verb: off\n' },
});

function proposed(id: string, known: Iterable<string>): { readonly proposal?: string } {
  const proposal = proposalFor(id, known);
  return proposal === undefined ? {} : { proposal };
}
