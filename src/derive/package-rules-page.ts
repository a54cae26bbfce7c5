import type { PackageRule } from '../inspect/rule.js';

const DEGREE: Readonly<Record<PackageRule['severity'], string>> = {
  error: 'fel · error',
  warning: 'varning · warning',
  info: 'upplysning · info',
};

/**
 * The page of everything that `kurspaket inspect` can say of a package: Swedish first, English after, the examples
 * once.
 */
export function packageRulesPage(rules: readonly PackageRule[]): string {
  const table = rules.map(
    ({ id, severity, words }) => `| [${id}](#${id}) | ${DEGREE[severity]} | ${words.sv.title} | ${words.en.title} |`,
  );
  return `${['# Regler om paket · Rules about packages', INTRODUCTION, ['| Regel · Rule | | På svenska | In English |', '| --- | --- | --- | --- |', ...table].join('\n'), ...rules.map(section)].join('\n\n')}\n`;
}

const INTRODUCTION = `\`kurspaket inspect paket.zip\` säger vad ett paket är och vad som är fel med det. Hur allvarligt ett fynd är kan bero på var det finns: det står i rapporten.

\`kurspaket inspect package.zip\` says what a package is and what is wrong with it. How severe a finding is can depend on where it is: the report says.`;

function section({ id, words, bad, good }: PackageRule): string {
  return [
    `## ${id}`,
    `**${words.sv.title}.** ${words.sv.why}`,
    `**${words.en.title}.** ${words.en.why}`,
    'Fel · Wrong',
    ...examples(bad),
    'Rätt · Right',
    ...examples(good),
  ].join('\n\n');
}

function examples(files: PackageRule['bad']): readonly string[] {
  return Object.entries(files).flatMap(([path, text]) =>
    typeof text === 'string' ? [`\`${path}\``, `\`\`\`text\n${text.trimEnd()}\n\`\`\``] : [],
  );
}
