import type { Example, Rule } from '../findings/rule.js';
import { languages, type Language } from './format-words.js';
import type { LoadedRules } from './load-rules.js';

/**
 * The page of one rule in the handbook, in Markdown: Swedish first, English after, the examples once (with what stood
 * there before, for a rule that compares).
 */
export function rulePage(rule: Rule, check: LoadedRules['check']): string {
  const halves = languages.map((language) => {
    const { title, why } = rule.words[language];
    const answers = check(rule.bad, language, rule).filter((diagnostic) => diagnostic.rule === rule.id);
    const said = answers
      .slice(0, MOST)
      .map(({ message, hint }) => `> **${message}** ${hint}`)
      .join('\n>\n');
    return [
      `## ${title}`,
      why,
      SAYS[language],
      said,
      `${rule.base === undefined ? SEVERITY[language][rule.severity] : COMPARES[language]}${rule.answers === undefined ? '' : ` ${ASKS[language]}`} ${wayOut(rule, language)}`,
    ].join('\n\n');
  });
  return `${[`# ${rule.id}`, ...halves, ...(rule.base === undefined ? [] : ['## Före · Before', ...files(rule.base)]), '## Fel · Wrong', ...files(rule.bad), '## Rätt · Right', ...files(rule.good)].join('\n\n')}\n`;
}

/** The page that leads to every rule. */
export function ruleIndexPage(rules: readonly Rule[]): string {
  const table = rules.map(
    (rule) =>
      `| [${rule.id}](${rule.id}.md) | ${DEGREE[rule.severity]} | ${rule.words.sv.title} | ${rule.words.en.title} |`,
  );
  return [
    '# Regler · Rules',
    '',
    '| Regel · Rule | | På svenska | In English |',
    '| --- | --- | --- | --- |',
    ...table,
    '',
  ].join('\n');
}

/** How many answers to a bad example are shown. */
const MOST = 3;

const SAYS: Readonly<Record<Language, string>> = {
  sv: 'Om exemplet nedan säger verktyget:',
  en: 'Of the example below the tool says:',
};

const DEGREE: Readonly<Record<Rule['severity'], string>> = {
  error: 'fel · error',
  warning: 'varning · warning',
  info: 'upplysning · info',
};

/** Of a rule that needs an earlier version to say anything. */
const COMPARES: Readonly<Record<Language, string>> = {
  sv: 'Regeln jämför med en tidigare version: den visar sig i `kurspaket diff`, inte i `kurspaket check`, och hindrar inget bygge.',
  en: 'The rule compares with an earlier version: it shows in `kurspaket diff`, not in `kurspaket check`, and keeps nothing from being built.',
};

/** Of a rule that is about what addresses answer. */
const ASKS: Readonly<Record<Language, string>> = {
  sv: 'Den visar sig bara när adresserna prövas: `kurspaket check --links`.',
  en: 'It shows only when the addresses are tried: `kurspaket check --links`.',
};

const SEVERITY: Readonly<Record<Language, Readonly<Record<Rule['severity'], string>>>> = {
  sv: {
    error: 'Regeln är ett fel: kursen byggs inte förrän det är rättat.',
    warning: 'Regeln är en varning: kursen byggs ändå.',
    info: 'Regeln är en upplysning.',
  },
  en: {
    error: 'This is an error: the course is not built until it is corrected.',
    warning: 'This is a warning: the course is still built.',
    info: 'This is for your information.',
  },
};

/** What can be done about a finding besides correcting the content. */
function wayOut({ id, kind, severity }: Rule, language: Language): string {
  const disable = [`\`<!-- kurspaket-disable ${id}: … -->\``, `\`# kurspaket-disable ${id}: …\``];
  if (kind !== 'content') return { sv: 'Den går inte att stänga av.', en: 'It cannot be switched off.' }[language];
  if (severity === 'error') {
    return {
      sv: 'I ett utkast är den en varning. Ett godkänt avsteg i `reviews.yaml` gör den till en varning.',
      en: 'In a draft it is a warning. An approved deviation in `reviews.yaml` makes it a warning.',
    }[language];
  }
  return {
    sv: `Stämmer den inte på ett ställe kan du göra undantag där, med ett skäl: ${disable.join(' i texten, ')} i YAML. Hur allvarlig den är bestäms i \`kurspaket.yaml\`.`,
    en: `Where it is mistaken you can silence it, with a reason: ${disable.join(' in the text, ')} in YAML. How severe it is is decided in \`kurspaket.yaml\`.`,
  }[language];
}

const LONGEST = 2000;

function files(example: Example): readonly string[] {
  const entries = Object.entries(example);
  if (entries.length === 0) return ['En arbetsyta utan anmärkning. · A workspace with nothing to remark on.'];
  return entries.flatMap(([path, content]) =>
    content === null ? [`\`${path}\` saknas. · is missing.`] : [`\`${path}\``, shown(path, content)],
  );
}

function shown(path: string, content: string | Uint8Array): string {
  const whole = typeof content === 'string' ? content : new TextDecoder().decode(content);
  if (whole.includes('\0')) return `${content.length} byte`;
  const text = whole.length > LONGEST ? `${whole.slice(0, LONGEST)}\n… (${whole.length} tecken · characters)\n` : whole;
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${LANGUAGES[path.split('.').at(-1) ?? ''] ?? 'text'}\n${text}${text.endsWith('\n') ? '' : '\n'}${fence}`;
}

const LANGUAGES: Readonly<Record<string, string>> = { md: 'markdown', yaml: 'yaml', svg: 'xml', vtt: 'text' };
