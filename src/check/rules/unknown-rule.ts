import { proposalFor } from '../../text/proposal.js';
import type { Rule } from '../../findings/rule.js';
import { didYouMean, menadeDu, sentenceBy } from '../sentences.js';

/** Rules that are named exist, and can be changed. */
export const rule: Rule = {
  id: 'unknown-rule',
  severity: 'error',
  kind: 'form',
  words: {
    sv: {
      title: 'Regler som nämns finns',
      message: ({ id, where, fixed }) => {
        if (fixed === true) return `Regeln \`${id}\` går inte att stänga av eller mildra.`;
        return where === 'waiver'
          ? `Avsteget gäller regeln \`${id}\`, som inte finns.`
          : where === 'silence'
            ? `Kommentaren tystar regeln \`${id}\`, som inte finns.`
            : `Det finns ingen regel som heter \`${id}\`.`;
      },
      why: 'En inställning för en regel som inte finns har ingen verkan, fast den ser ut att ha det.',
      hint: (data) =>
        data.fixed === true
          ? 'Ta bort raden. Regler om filer, id:n och säkerhet gäller alltid, för utan dem kan kursen gå sönder hos deltagaren.'
          : menadeDu(
              sentenceBy(
                'where',
                { silence: 'Ta bort kommentaren.', waiver: 'Ta bort avsteget.' },
                'Ta bort raden. Regelns namn står på första raden i varje meddelande från `kurspaket check`.',
              ),
            )(data),
    },
    en: {
      title: 'Rules that are named exist',
      message: ({ id, where, fixed }) => {
        if (fixed === true) return `The rule \`${id}\` cannot be switched off or softened.`;
        return where === 'waiver'
          ? `The waiver concerns the rule \`${id}\`, which does not exist.`
          : where === 'silence'
            ? `The comment silences the rule \`${id}\`, which does not exist.`
            : `There is no rule called \`${id}\`.`;
      },
      why: 'A setting for a rule that does not exist has no effect, though it looks as if it had.',
      hint: (data) =>
        data.fixed === true
          ? 'Delete the line. Rules about files, ids and safety always apply, because without them the course may break for the learner.'
          : didYouMean(
              sentenceBy(
                'where',
                { silence: 'Delete the comment.', waiver: 'Delete the waiver.' },
                'Delete the line. The name of a rule stands on the first line of every message of `kurspaket check`.',
              ),
            )(data),
    },
  },
  bad: { 'kurspaket.yaml': 'language: sv\nrules:\n  vag-goal-verb: off\n' },
  good: { 'kurspaket.yaml': 'language: sv\nrules:\n  vague-goal-verb: off\n' },
  *workspace({ settings }, { rules }) {
    for (const [id, severity] of Object.entries(settings.rules)) {
      const found = rules.get(id);
      const at = settings.at.key('rules', id);
      if (found === undefined)
        yield { rule: 'unknown-rule', at, data: { where: 'settings', id, ...proposed(id, rules.keys()) } };
      else if (found.kind !== 'content' && severity !== found.severity)
        yield { rule: 'unknown-rule', at, data: { where: 'settings', id, fixed: true } };
    }
  },
  *course({ waivers }, { rules }) {
    for (const { rule: id, at } of waivers) {
      if (!rules.has(id))
        yield { rule: 'unknown-rule', at, data: { where: 'waiver', id, ...proposed(id, rules.keys()) } };
    }
  },
};

function proposed(id: string, known: Iterable<string>): { readonly proposal?: string } {
  const proposal = proposalFor(id, known);
  return proposal === undefined ? {} : { proposal };
}
