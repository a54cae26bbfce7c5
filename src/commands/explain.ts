import pc from 'picocolors';
import { explanation } from '../report/explanation.js';
import { CallError } from '../text/call-error.js';
import { proposalFor } from '../text/proposal.js';
import type { Command } from './command.js';
import { rules } from './rules.js';
import { spokenLanguage } from './spoken-language.js';

/** `kurspaket explain`: why a rule is there, with a bad and a good example. */
export const command: Command<'explain'> = async ({ values, words: [id] }, terminal) => {
  const language = values.lang ?? spokenLanguage(terminal.cwd);
  const ids = rules.map((rule) => rule.id);
  if (id === undefined) {
    const width = Math.max(...ids.map((each) => each.length));
    terminal.out(rules.map((rule) => `${rule.id.padEnd(width)}  ${rule.words[language].title}\n`).join(''));
    return 0;
  }
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined) {
    const proposal = proposalFor(id, ids);
    const sv = proposal === undefined ? 'Kör kurspaket explain för att se alla regler.' : `Menade du ${proposal}?`;
    const en = proposal === undefined ? 'Run kurspaket explain to see all rules.' : `Did you mean ${proposal}?`;
    throw new CallError({ sv: `Regeln ${id} finns inte. ${sv}`, en: `There is no rule ${id}. ${en}` });
  }
  terminal.out(explanation(rule, language, pc.createColors(terminal.colors)));
  return 0;
};
