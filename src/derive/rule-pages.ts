import type { Example, Rule } from '../check/rule.js';
import { languages, type Language } from './format-words.js';

/** The page of one rule in the handbook, in Markdown: Swedish first, English after, the examples once. */
export function rulePage(rule: Rule): string {
  const halves = languages.map((language) => {
    const { title, why } = rule.words[language];
    return `## ${title}\n\n${why}\n\n${SEVERITY[language][rule.severity]} ${SILENCING[language][rule.kind]}`;
  });
  return `${[`# ${rule.id}`, ...halves, '## Fel · Wrong', ...files(rule.bad), '## Rätt · Right', ...files(rule.good)].join('\n\n')}\n`;
}

/** The page that leads to every rule. */
export function ruleIndexPage(rules: readonly Rule[]): string {
  const table = rules.map((rule) => `| [${rule.id}](${rule.id}.md) | ${DEGREE[rule.severity]} | ${rule.words.sv.title} | ${rule.words.en.title} |`);
  return ['# Regler · Rules', '', '| Regel · Rule | | På svenska | In English |', '| --- | --- | --- | --- |', ...table, ''].join('\n');
}

const DEGREE: Readonly<Record<Rule['severity'], string>> = { error: 'fel · error', warning: 'varning · warning', info: 'upplysning · info' };

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

const SILENCING: Readonly<Record<Language, Readonly<Record<Rule['kind'], string>>>> = {
  sv: {
    form: 'Den går inte att stänga av.',
    safety: 'Den går inte att stänga av.',
    content: 'I ett utkast blir fel till varningar. Ett fel kan få ett godkänt avsteg i reviews.yaml; hur allvarlig regeln är bestäms i kurspaket.yaml.',
  },
  en: {
    form: 'It cannot be switched off.',
    safety: 'It cannot be switched off.',
    content: 'In a draft, errors become warnings. An error can be waived in reviews.yaml; kurspaket.yaml decides how severe the rule is.',
  },
};

const LONGEST = 2000;

function files(example: Example): readonly string[] {
  const entries = Object.entries(example);
  if (entries.length === 0) return ['En arbetsyta utan anmärkning. · A workspace with nothing to remark on.'];
  return entries.flatMap(([path, content]) => (content === null ? [`\`${path}\` saknas. · is missing.`] : [`\`${path}\``, shown(path, content)]));
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
