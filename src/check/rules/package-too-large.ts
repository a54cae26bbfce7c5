import type { Course, Part, PartId } from '../../model/course.js';
import type { Severity } from '../../model/diagnostic.js';
import type { Settings } from '../../model/workspace.js';
import { sizeText } from '../../text/bytes.js';
import type { MediaUse } from '../media/media-uses.js';
import { partName } from '../language/part-names.js';
import { defineRule } from '../../findings/rule.js';
import { shippedMedia } from '../media/shipped-media.js';

const SHOWN = ['second', 'third', 'fourth'] as const;

type Fault = {
  readonly part: PartId | 'course';
  /** Bytes of the package, and those that it may have. */
  readonly bytes: number;
  readonly limit: number;
  readonly lms?: string;
  /** The largest file, and its bytes. */
  readonly file: string;
  readonly size: number;
  /** The next largest. */
  readonly secondFile?: string;
  readonly secondSize?: number;
  readonly thirdFile?: string;
  readonly thirdSize?: number;
  readonly fourthFile?: string;
  readonly fourthSize?: number;
};

/** A package stays small enough to be uploaded and opened. */
export const rule = defineRule<Fault, (typeof SHOWN)[number]>()({
  id: 'package-too-large',
  severity: 'error',
  kind: 'content',
  *course(course, { workspace: { settings } }) {
    for (const parts of packagesOf(course)) {
      const found = tooLarge(course, parts, settings);
      if (found === undefined) continue;
      const [largest, ...others] = found.largest;
      if (largest === undefined) continue;
      const more = others.slice(0, SHOWN.length).map((use, index) => ({ use, note: SHOWN[index] ?? 'fourth' }));
      const facts: Fault = {
        part: course.packaging === 'course' || parts.length > 1 ? 'course' : (parts[0]?.id ?? 'course'),
        bytes: found.bytes,
        limit: found.limit,
        ...(found.lms !== undefined && { lms: found.lms }),
        file: nameOf(largest.file.path),
        size: largest.file.bytes,
        ...Object.fromEntries(
          more.flatMap(({ use, note }) => [
            [`${note}File`, nameOf(use.file.path)],
            [`${note}Size`, use.file.bytes],
          ]),
        ),
      };
      const related = more.map(({ use, note }) => ({ at: use.at, note }));
      yield { severity: found.severity, at: largest.at, facts, related };
    }
  },
  words: {
    sv: {
      title: 'Paketen går att ladda upp och öppna',
      message: (data) =>
        `Paketet för ${data.part === 'course' ? 'kursen' : partName(data.part, 'sv')} blir ${sizeText(data.bytes, 'sv')}, mer än gränsen ${data.lms === undefined ? '' : `för ${data.lms}, `}${sizeText(data.limit, 'sv')}.`,
      why: 'Lärplattformen tar inte emot hur stora filer som helst, och den som har långsam uppkoppling får vänta.',
      hint: (data) =>
        `Börja här: \`${data.file}\` är störst, ${sizeText(data.size, 'sv')}. Spara om den i mindre format, eller lägg den på en webbplats och länka dit. Ska paketet få vara så här stort, höj \`packageSize\` i kurspaket.yaml.`,
      notes: {
        second: (data) => `Även \`${data.secondFile}\` är stor: ${sizeText(data.secondSize ?? 0, 'sv')}.`,
        third: (data) => `Sedan kommer \`${data.thirdFile}\`: ${sizeText(data.thirdSize ?? 0, 'sv')}.`,
        fourth: (data) => `Och \`${data.fourthFile}\`: ${sizeText(data.fourthSize ?? 0, 'sv')}.`,
      },
    },
    en: {
      title: 'Packages can be uploaded and opened',
      message: (data) =>
        `The package for ${data.part === 'course' ? 'the course' : partName(data.part, 'en')} comes to ${sizeText(data.bytes, 'en')}, over the limit of ${sizeText(data.limit, 'en')}${data.lms === undefined ? '' : ` for ${data.lms}`}.`,
      why: 'The learning platform does not take files of any size, and learners with slow connections have to wait.',
      hint: (data) =>
        `Start here: \`${data.file}\` is the largest, ${sizeText(data.size, 'en')}. Save it in a smaller format, or put it on a website and link to it. If the package may be this large, raise \`packageSize\` in kurspaket.yaml.`,
      notes: {
        second: (data) => `\`${data.secondFile}\` is large too: ${sizeText(data.secondSize ?? 0, 'en')}.`,
        third: (data) => `Then comes \`${data.thirdFile}\`: ${sizeText(data.thirdSize ?? 0, 'en')}.`,
        fourth: (data) => `And \`${data.fourthFile}\`: ${sizeText(data.fourthSize ?? 0, 'en')}.`,
      },
    },
  },
  bad: {
    'kurspaket.yaml': packageSize('1 kB', '2 kB'),
    ...handout(3000),
  },
  good: {
    'kurspaket.yaml': packageSize('5 kB', '10 kB'),
    ...handout(3000),
  },
});

/**
 * The parts of each package. cmi5 takes a whole course, whatever the packaging; web pages are not uploaded to any LMS.
 */
function packagesOf({ targets, packaging, parts }: Course): readonly (readonly Part[])[] {
  const zipped = targets.some((target) => target !== 'cmi5' && target !== 'web');
  const isWhole = packaging === 'course' || parts.length === 1;
  const single = isWhole ? [] : parts.map((part) => [part]);
  return [...(zipped ? single : []), ...((zipped && isWhole) || targets.includes('cmi5') ? [parts] : [])];
}

interface TooLarge {
  readonly bytes: number;
  readonly limit: number;
  readonly severity: Severity;
  /** The LMS whose limit it is, where the workspace has set none itself. */
  readonly lms?: string;
  /** Largest first; what is too small to help is left out. */
  readonly largest: readonly MediaUse[];
}

function tooLarge(
  course: Course,
  parts: readonly Part[],
  { limits: { packageSize }, preset }: Settings,
): TooLarge | undefined {
  const uses = shippedMedia(course, parts);
  const bytes = uses.reduce((sum, { file }) => sum + file.bytes, 0);
  if (bytes <= Math.min(packageSize.warn, packageSize.error)) return undefined;
  const [limit, severity]: [number, Severity] =
    bytes > packageSize.error ? [packageSize.error, 'error'] : [packageSize.warn, 'warning'];
  const sorted = [...uses].sort((a, b) => b.file.bytes - a.file.bytes);
  const lms = preset?.packageSize.value[severity === 'error' ? 'error' : 'warn'] === limit ? preset.name : undefined;
  return {
    bytes,
    limit,
    severity,
    ...(lms !== undefined && { lms }),
    largest: sorted.filter(({ file }, index) => index === 0 || file.bytes > bytes / 20),
  };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function packageSize(warn: string, error: string): string {
  return `language: sv\nlimits:\n  packageSize:\n    warn: ${warn}\n    error: ${error}\n`;
}

function handout(bytes: number): Readonly<Record<string, string | Uint8Array>> {
  return {
    'resa/kurs/preparation/01-las.md': `---
id: las-om-ratten
title: "Läs om barnets rätt att komma till tals"
kind: read
time: 10 min
goals:
  - oppna-fragor
why: "Du vet varför frågorna betyder något innan du övar."
---
Läs [Sammanfattning om barnets rätt (pdf)](../media/barnets-ratt.pdf).
`,
    'resa/kurs/media/barnets-ratt.pdf': new Uint8Array(bytes).fill(255),
    'resa/kurs/media/credits.yaml':
      '- file: "*"\n  creator: "Exempelregionen"\n  licence: CC BY 4.0\n  consent: not-needed\n',
  };
}
