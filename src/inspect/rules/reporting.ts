import { sentenceBy } from '../../text/sentences.js';
import { aboutFile, type PackageFinding } from '../finding.js';
import type { OpenedPackage } from '../opened-package.js';
import type { PackageRule } from '../rule.js';
import { is2004 } from '../scorm/manifest.js';

/** Whether a package ever tells an LMS anything: hints from the text of its scripts. `--play` sees what happens. */
export const rules: readonly PackageRule[] = [
  {
    id: 'package-no-api',
    severity: 'warning',
    kind: 'package',
    words: {
      sv: {
        title: 'Kursen talar med lärplattformen',
        message: sentenceBy(
          'kind',
          {
            'only-2004': 'Skripten söker bara efter lärplattformen i SCORM 2004, men paketet är SCORM 1.2.',
            'only-12': 'Skripten söker bara efter lärplattformen i SCORM 1.2, men paketet är SCORM 2004.',
            token: 'Inget skript hämtar inloggningen från lärplattformen (`fetch` och `auth-token`).',
            endpoint: 'Inget skript läser var lärdatabasen finns (`endpoint`).',
          },
          'Inget skript i paketet anropar lärplattformen.',
        ),
        why: 'Då sparas ingenting. Deltagaren kan läsa kursen men blir aldrig klar, och chefen ser ingenting.',
        hint: () =>
          'Prova med `kurspaket inspect --play`, som startar kursen på riktigt. Stämmer det, exportera på nytt för den standard som lärplattformen ska ha.',
      },
      en: {
        title: 'The course talks to the learning platform',
        message: sentenceBy(
          'kind',
          {
            'only-2004': 'The scripts look for a learning platform of SCORM 2004 alone, but the package is SCORM 1.2.',
            'only-12': 'The scripts look for a learning platform of SCORM 1.2 alone, but the package is SCORM 2004.',
            token: 'No script fetches the access from the learning platform (`fetch` and `auth-token`).',
            endpoint: 'No script reads where the record store is (`endpoint`).',
          },
          'No script in the package calls the learning platform.',
        ),
        why: 'Then nothing is saved. Learners can read the course but are never done, and managers see nothing.',
        hint: () =>
          'Try `kurspaket inspect --play`, which launches the course for real. If it is so, export again for the standard that the platform wants.',
      },
    },
    bad: { 'kurs.zip': 'imsmanifest.xml   SCORM 1.2\nindex.html        (inga skript)\n' },
    good: { 'skript.js': "const api = window.parent.API;\napi.LMSInitialize('');\n" },
    *package(opened) {
      const kind = silence(opened);
      if (kind !== undefined) yield aboutFile('package-no-api', '', { kind });
    },
  },
  {
    id: 'package-no-completion',
    severity: 'warning',
    kind: 'package',
    words: {
      sv: {
        title: 'Kursen säger till när den är klar',
        message: sentenceBy(
          'kind',
          { verb: 'Inget skript verkar skicka att kursen är klar (`completed` eller `passed`).' },
          'Inget skript verkar sätta status till klar (`completed` eller `passed`).',
        ),
        why: 'Kursen startar och sparar, men deltagaren blir aldrig klar i lärplattformen.',
        hint: () =>
          'Prova med `kurspaket inspect --play`. Stämmer det, ställ in i verktyget vad som krävs för att bli klar, och exportera på nytt.',
      },
      en: {
        title: 'The course says when it is done',
        message: sentenceBy(
          'kind',
          { verb: 'No script seems to state that the course is done (`completed` or `passed`).' },
          'No script seems to set the status to done (`completed` or `passed`).',
        ),
        why: 'The course launches and saves, but learners are never done in the learning platform.',
        hint: () =>
          'Try `kurspaket inspect --play`. If it is so, set in the authoring tool what it takes to be done, and export again.',
      },
    },
    bad: { 'skript.js': "api.LMSSetValue('cmi.core.lesson_status', 'incomplete');\n" },
    good: { 'skript.js': "api.LMSSetValue('cmi.core.lesson_status', 'completed');\n" },
    *package(opened) {
      if (opened.content === undefined || silence(opened) !== undefined) return;
      const { use, skipped } = opened.content;
      const has =
        opened.scorm === undefined
          ? use.endVerbs
          : (is2004(opened.scorm.edition) ? use.status2004 : use.status12) && use.endWords;
      const isKnown = opened.scorm ?? opened.cmi5 ?? opened.tincan;
      if (isKnown !== undefined && !has && skipped.length === 0)
        yield aboutFile('package-no-completion', '', { kind: opened.scorm === undefined ? 'verb' : 'status' });
    },
  },
  {
    id: 'package-not-examined',
    severity: 'info',
    kind: 'package',
    grouped: true,
    words: {
      sv: {
        title: 'Hela paketet är genomgånget',
        message: ({ path }) => `\`${path}\` är för stor för att gå igenom.`,
        why: 'Vad en sådan fil hämtar eller innehåller är inte kontrollerat.',
        hint: () => 'Fråga den som har gjort paketet vad filen är.',
      },
      en: {
        title: 'The whole package has been examined',
        message: ({ path }) => `\`${path}\` is too large to be examined.`,
        why: 'What such a file fetches or holds has not been looked at.',
        hint: () => 'Ask the maker of the package what the file is.',
      },
    },
    bad: { 'kurs.zip': 'data/allt.json   48 MB\n' },
    good: { 'kurs.zip': 'data/allt.json   48 kB\n' },
    *package({ content }): Iterable<PackageFinding> {
      for (const path of content?.skipped ?? []) yield aboutFile('package-not-examined', path, { path });
    },
  },
];

/** Why the package seems to say nothing; undefined where it seems to speak, or nobody has looked. */
function silence({ content, scorm, cmi5, tincan, files }: OpenedPackage): string | undefined {
  if (content === undefined || content.skipped.length > 0) return undefined;
  const { use } = content;
  if (scorm !== undefined) {
    if (!scorm.resources.some(({ isSco }) => isSco)) return undefined;
    const [own, other] = is2004(scorm.edition) ? [use.starts2004, use.starts12] : [use.starts12, use.starts2004];
    if (own) return undefined;
    return other ? (is2004(scorm.edition) ? 'only-12' : 'only-2004') : 'nothing';
  }
  // Pages that are on a server of their own cannot be looked at.
  if (!files.paths.some((path) => /\.x?html?$/i.test(path))) return undefined;
  if (cmi5 !== undefined) return use.asksToken ? undefined : 'token';
  return tincan === undefined || use.asksEndpoint ? undefined : 'endpoint';
}
