import type { Preset } from '../model/preset.js';
import type { TargetId } from '../model/workspace.js';
import { PRESETS } from '../targets/presets.js';
import { sizeText } from '../text/bytes.js';
import { languages, type Language } from './format-words.js';

const TARGETS: Readonly<Record<TargetId, string>> = {
  scorm12: 'SCORM 1.2',
  scorm2004: 'SCORM 2004 4th Edition',
  'scorm2004-3': 'SCORM 2004 3rd Edition',
  cmi5: 'cmi5',
  xapi: 'xAPI',
  web: 'web',
};

const WORDS = {
  sv: {
    language: 'På svenska',
    lead: 'Med `lms:` i `kurspaket.yaml` väljs det som är känt att fungera i en lärplattform. Det är förval: det ni själva skriver (`targets`, `packaging`, `limits`) går före.',
    columns: ['Inställning', 'Värde', 'Därför'],
    targets: 'Format',
    packaging: 'Paketering',
    packageSize: 'Paketets storlek',
    also: 'Tar också emot',
    doubts: 'Att veta',
    size: (warn: string, error: string) => `varning över ${warn}, fel över ${error}`,
    part: 'ett paket per del',
    course: 'ett paket per kurs',
  },
  en: {
    language: 'In English',
    lead: 'With `lms:` in `kurspaket.yaml` you choose what is known to work in a learning platform. These are defaults: what you write yourself (`targets`, `packaging`, `limits`) takes precedence.',
    columns: ['Setting', 'Value', 'Because'],
    targets: 'Targets',
    packaging: 'Packaging',
    packageSize: 'Package size',
    also: 'Takes as well',
    doubts: 'Please note',
    size: (warn: string, error: string) => `warning above ${warn}, error above ${error}`,
    part: 'one package a part',
    course: 'one package a course',
  },
} as const;

/** The page about the presets: what `lms:` chooses for each platform, and why. */
export function presetPage(): string {
  const halves = languages.flatMap((language) => [
    `## ${WORDS[language].language}`,
    WORDS[language].lead,
    ...Object.values(PRESETS).flatMap((preset) => presetSection(preset, language)),
  ]);
  return `${['# Lärplattformar · Learning platforms', ...halves].join('\n\n')}\n`;
}

function presetSection(
  { id, name, targets, packaging, packageSize, also, doubts }: Preset,
  language: Language,
): readonly string[] {
  const words = WORDS[language];
  const size = words.size(sizeText(packageSize.value.warn, language), sizeText(packageSize.value.error, language));
  const rows = [
    [
      words.targets,
      targets.value.map((target) => `\`${target}\` (${TARGETS[target]})`).join(', '),
      targets.reason[language],
    ],
    [words.packaging, `\`${packaging.value}\`, ${words[packaging.value]}`, packaging.reason[language]],
    [words.packageSize, size, packageSize.reason[language]],
    ...also.map(({ value, reason }) => [words.also, `\`${value}\` (${TARGETS[value]})`, reason[language]]),
  ];
  const table = [words.columns, ['---', '---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const notes = doubts.map((doubt) => `- ${doubt[language]}`).join('\n');
  return [`### ${name}: \`lms: ${id}\``, table, ...(notes === '' ? [] : [`**${words.doubts}**`, notes])];
}
