import pc from 'picocolors';
import { rules as contentRules } from '../check/rules/index.generated.js';
import { packageRules } from '../inspect/rules/all-rules.js';
import type { Rule } from '../findings/rule.js';
import { explanation } from '../report/explanation.js';
import { CallError } from '../text/call-error.js';
import { proposalFor } from '../text/proposal.js';
import { oneOf, readArguments, type Command } from './command.js';
import { spokenLanguage } from './spoken-language.js';

/** Of content first, then of packages. */
const rules: readonly Rule[] = [...contentRules, ...packageRules];

/** `kurspaket explain`: why a rule is there, with a bad and a good example. */
export const command: Command = {
  usage: {
    sv: `kurspaket explain <regel> [--lang sv|en]

Förklarar en regel: varför den finns, hur felet kan se ut och hur det blir rätt.
Utan regel visas alla regler.`,
    en: `kurspaket explain <rule> [--lang sv|en]

Explains a rule: why it is there, what the fault can look like and what is right.
Without a rule all rules are listed.`,
  },
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { lang: { type: 'string' } }, 1);
    const language = oneOf(values.lang, '--lang', ['sv', 'en']) ?? spokenLanguage(terminal.cwd);
    const [id] = positionals;
    if (id === undefined) {
      const width = Math.max(...rules.map((rule) => rule.id.length));
      terminal.out(rules.map((rule) => `${rule.id.padEnd(width)}  ${rule.words[language].title}\n`).join(''));
      return 0;
    }
    const rule = rules.find((candidate) => candidate.id === id);
    if (rule === undefined) {
      const proposal = proposalFor(
        id,
        rules.map((candidate) => candidate.id),
      );
      const sv = proposal === undefined ? 'Kör kurspaket explain för att se alla regler.' : `Menade du ${proposal}?`;
      const en = proposal === undefined ? 'Run kurspaket explain to see all rules.' : `Did you mean ${proposal}?`;
      throw new CallError({ sv: `Regeln ${id} finns inte. ${sv}`, en: `There is no rule ${id}. ${en}` });
    }
    terminal.out(explanation(rule, language, pc.createColors(terminal.colors)));
    return 0;
  },
};
