import { sentenceBy } from '../../text/sentences.js';
import { aboutFile } from '../finding.js';
import { MANIFESTS, type OpenedPackage } from '../opened-package.js';
import type { PackageRule } from '../rule.js';

/** What else a zip can be that somebody wants to upload, by the files at its root. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^[^/]+\.cst$/i, 'aicc'],
  [/^moodle_backup\.xml$/i, 'moodle-backup'],
  [/^h5p\.json$/i, 'h5p'],
  [/^(?:\[Content_Types\]\.xml)$/i, 'office'],
  [/^mimetype$/, 'epub'],
  [/^META-INF\/MANIFEST\.MF$/i, 'jar'],
];

/** The manifest: whether it is there, whether it can be read, whether it obeys its schema. */
export const rules: readonly PackageRule[] = [
  {
    id: 'package-no-manifest',
    severity: 'error',
    kind: 'package',
    words: {
      sv: {
        title: 'Manifestet ligger överst i paketet',
        message: sentenceBy(
          'kind',
          {
            folder: ({ path }) => `Manifestet ligger i en mapp: \`${path}\`.`,
            case: ({ path }) => `Manifestet heter \`${path}\`, med andra stora och små bokstäver än det ska.`,
            nested: ({ path }) => `Paketet ligger i en zip i zip-filen: \`${path}\`.`,
            aicc: 'Det här är ett AICC-paket, inte SCORM, cmi5 eller xAPI.',
            'moodle-backup': 'Det här är en säkerhetskopia av en Moodle-kurs (mbz), inte ett paket.',
            h5p: 'Det här är H5P-innehåll, inte SCORM, cmi5 eller xAPI.',
            office: 'Det här är ett Office-dokument, inte ett paket.',
            epub: 'Det här är en e-bok, inte ett paket.',
            jar: 'Det här är ett Java-program, inte ett paket.',
            cartridge: 'Manifestet beskriver en Common Cartridge eller ett prov (QTI), inte SCORM.',
            other: 'Manifestet är inte skrivet för SCORM.',
          },
          'Paketet har inget manifest: varken `imsmanifest.xml`, `cmi5.xml` eller `tincan.xml` ligger överst.',
        ),
        why: 'Lärplattformen letar efter manifestet under just det namnet, överst i zip-filen. Utan det avvisas paketet.',
        hint: sentenceBy(
          'kind',
          {
            folder: 'Öppna mappen, markera allt i den och packa det, i stället för att packa mappen.',
            case: 'Byt till rätt namn: `imsmanifest.xml`, `cmi5.xml` eller `tincan.xml`.',
            nested: 'Packa upp den yttre zip-filen och ladda upp den inre.',
            aicc: 'Moodle och Totara tar emot AICC, men den kontrollen finns inte här.',
            'moodle-backup': 'Återställ den som en kurs i lärplattformen i stället.',
            h5p: 'Ladda upp den som H5P-aktivitet i stället.',
          },
          'Exportera på nytt som SCORM 1.2 från verktyget som kursen är gjord i.',
        ),
      },
      en: {
        title: 'The manifest is at the top of the package',
        message: sentenceBy(
          'kind',
          {
            folder: ({ path }) => `The manifest is in a folder: \`${path}\`.`,
            case: ({ path }) => `The manifest is called \`${path}\`, in another case than it must be.`,
            nested: ({ path }) => `The package is a zip in the zip file: \`${path}\`.`,
            aicc: 'This is an AICC package, not SCORM, cmi5 or xAPI.',
            'moodle-backup': 'This is a backup of a Moodle course (mbz), not a package.',
            h5p: 'This is H5P content, not SCORM, cmi5 or xAPI.',
            office: 'This is an Office document, not a package.',
            epub: 'This is an e-book, not a package.',
            jar: 'This is a Java program, not a package.',
            cartridge: 'The manifest describes a Common Cartridge or a test (QTI), not SCORM.',
            other: 'The manifest is not written for SCORM.',
          },
          'The package has no manifest: neither `imsmanifest.xml`, `cmi5.xml` nor `tincan.xml` is at the top.',
        ),
        why: 'The learning platform looks for the manifest under just that name, at the top of the zip file. Without it the package is refused.',
        hint: sentenceBy(
          'kind',
          {
            folder: 'Open the folder, select all that is in it and pack that, instead of packing the folder.',
            case: 'Use the right name: `imsmanifest.xml`, `cmi5.xml` or `tincan.xml`.',
            nested: 'Unpack the outer zip file and upload the inner one.',
            aicc: 'Moodle and Totara take AICC, but it is not examined here.',
            'moodle-backup': 'Restore it as a course in the learning platform instead.',
            h5p: 'Upload it as an H5P activity instead.',
          },
          'Export again as SCORM 1.2 from the tool in which the course is made.',
        ),
      },
    },
    bad: { 'kurs.zip': 'min-kurs/imsmanifest.xml\nmin-kurs/index.html\n' },
    good: { 'kurs.zip': 'imsmanifest.xml\nindex.html\n' },
    *package(opened) {
      const data = missingManifest(opened);
      if (data !== undefined) yield aboutFile('package-no-manifest', data.path ?? '', data);
    },
  },
  {
    id: 'package-xml',
    severity: 'error',
    kind: 'package',
    words: {
      sv: {
        title: 'Manifestet är riktig XML',
        message: sentenceBy(
          'kind',
          {
            encoding: ({ encoding }) => `Manifestet ska vara ${encoding} men innehåller andra byte.`,
            declared: ({ encoding }) => `Manifestet är skrivet i ${encoding} och inte i UTF-8.`,
            doctype: 'Manifestet har en dokumenttyp (DOCTYPE).',
            prefix: ({ what }) => `Prefixet \`${what}\` är inte deklarerat med \`xmlns:${what}\`.`,
            deep: 'Manifestet har element i varandra i hundratals nivåer.',
            unclosed: ({ what }) => `Elementet \`${what}\` stängs inte där det ska.`,
            'unclosed-tag': ({ what }) => `Starttaggen \`${what}\` är inte hel.`,
            entity: ({ what }) => `\`${what}\` är ingenting som XML känner till.`,
            ampersand: 'Ett `&` står ensamt.',
            twice: ({ what }) => `Attributet \`${what}\` står två gånger.`,
            quotes: 'Ett värde saknar citattecken.',
            root: 'Här skulle manifestet börja.',
            extra: 'Här står något efter manifestets slut.',
            character: 'Här står ett tecken som inte får finnas i XML.',
            large: 'Manifestet är större än 16 MB.',
          },
          ({ what }) => `Manifestet är inte välformat: \`${what}\`.`,
        ),
        why: 'Lärplattformen avbryter uppladdningen vid första felet i manifestet, ofta utan att säga varför.',
        hint: sentenceBy(
          'kind',
          {
            doctype: 'Ta bort raden med `<!DOCTYPE`. Den kan dölja annat innehåll, och ingen lärplattform behöver den.',
            declared: 'Spara filen som UTF-8 och skriv `encoding="UTF-8"` på första raden.',
            encoding: 'Spara filen som UTF-8 och skriv `encoding="UTF-8"` på första raden.',
            ampersand: 'Skriv `&` som `&amp;`.',
            entity: 'Skriv `&` som `&amp;`, och bokstäver som de är.',
          },
          'Rätta raden, eller exportera paketet på nytt.',
        ),
      },
      en: {
        title: 'The manifest is proper XML',
        message: sentenceBy(
          'kind',
          {
            encoding: ({ encoding }) => `The manifest should be ${encoding} but holds other bytes.`,
            declared: ({ encoding }) => `The manifest is written in ${encoding} and not in UTF-8.`,
            doctype: 'The manifest has a document type (DOCTYPE).',
            prefix: ({ what }) => `The prefix \`${what}\` is not declared with \`xmlns:${what}\`.`,
            deep: 'The manifest has elements within elements in hundreds of levels.',
            unclosed: ({ what }) => `The element \`${what}\` is not closed where it should be.`,
            'unclosed-tag': ({ what }) => `The start tag \`${what}\` is not whole.`,
            entity: ({ what }) => `\`${what}\` is nothing that XML knows.`,
            ampersand: 'An `&` stands alone.',
            twice: ({ what }) => `The attribute \`${what}\` stands twice.`,
            quotes: 'A value has no quotes.',
            root: 'Here the manifest should begin.',
            extra: 'Here is something after the end of the manifest.',
            character: 'Here is a character that must not be in XML.',
            large: 'The manifest is larger than 16 MB.',
          },
          ({ what }) => `The manifest is not well-formed: \`${what}\`.`,
        ),
        why: 'The learning platform stops the upload at the first fault in the manifest, often without saying why.',
        hint: sentenceBy(
          'kind',
          {
            doctype: 'Delete the line with `<!DOCTYPE`. It can hide other content, and no learning platform needs it.',
            declared: 'Save the file as UTF-8 and write `encoding="UTF-8"` on its first line.',
            encoding: 'Save the file as UTF-8 and write `encoding="UTF-8"` on its first line.',
            ampersand: 'Write `&` as `&amp;`.',
            entity: 'Write `&` as `&amp;`, and letters as they are.',
          },
          'Correct the line, or export the package again.',
        ),
      },
    },
    bad: { 'imsmanifest.xml': '<title>Hot & våld</title>\n' },
    good: { 'imsmanifest.xml': '<title>Hot &amp; våld</title>\n' },
  },
  {
    id: 'package-schema',
    severity: 'error',
    kind: 'package',
    words: {
      sv: {
        title: 'Manifestet följer sitt schema',
        message: sentenceBy(
          'kind',
          {
            unexpected: ({ element, expected }) =>
              `\`${element}\` får inte stå här.${expected === '' ? '' : ` Här väntas ${String(expected)}.`}`,
            missing: ({ element, expected }) =>
              `I \`${element}\` fattas något.${expected === '' ? '' : ` Här väntas ${String(expected)}.`}`,
            'attribute-missing': ({ element, attribute }) => `\`${element}\` saknar attributet \`${attribute}\`.`,
            'attribute-unknown': ({ element, attribute }) => `\`${element}\` får inte ha attributet \`${attribute}\`.`,
            value: ({ element, value, expected }) =>
              `Värdet \`${value}\` går inte i \`${element}\`.${expected === '' ? '' : ` Här går till exempel ${String(expected)}.`}`,
            'attribute-value': ({ element, attribute, value, expected }) =>
              `Värdet \`${value}\` går inte i attributet \`${attribute}\` i \`${element}\`.${expected === '' ? '' : ` Här går till exempel ${String(expected)}.`}`,
            text: ({ element }) => `\`${element}\` får inte innehålla text.`,
            duplicate: ({ element, value }) => `\`${value}\` i \`${element}\` finns flera gånger.`,
          },
          ({ what }) => `Schemat säger: \`${what}\`.`,
        ),
        why: 'Lärplattformar som kontrollerar schemat avvisar paketet, och andra läser manifestet på sitt eget sätt.',
        hint: () => 'Rätta manifestet, eller exportera paketet på nytt och meddela den som gör verktyget.',
      },
      en: {
        title: 'The manifest obeys its schema',
        message: sentenceBy(
          'kind',
          {
            unexpected: ({ element, expected }) =>
              `\`${element}\` must not stand here.${expected === '' ? '' : ` Expected is ${String(expected)}.`}`,
            missing: ({ element, expected }) =>
              `Something is missing in \`${element}\`.${expected === '' ? '' : ` Expected is ${String(expected)}.`}`,
            'attribute-missing': ({ element, attribute }) => `\`${element}\` lacks the attribute \`${attribute}\`.`,
            'attribute-unknown': ({ element, attribute }) =>
              `\`${element}\` must not have the attribute \`${attribute}\`.`,
            value: ({ element, value, expected }) =>
              `The value \`${value}\` will not do in \`${element}\`.${expected === '' ? '' : ` ${String(expected)} would do, for example.`}`,
            'attribute-value': ({ element, attribute, value, expected }) =>
              `The value \`${value}\` will not do in the attribute \`${attribute}\` of \`${element}\`.${expected === '' ? '' : ` ${String(expected)} would do, for example.`}`,
            text: ({ element }) => `\`${element}\` must not hold text.`,
            duplicate: ({ element, value }) => `\`${value}\` in \`${element}\` is there several times.`,
          },
          ({ what }) => `The schema says: \`${what}\`.`,
        ),
        why: 'Learning platforms that check the schema refuse the package, and others read the manifest in their own way.',
        hint: () => 'Correct the manifest, or export the package again and tell the makers of the tool.',
      },
    },
    bad: {
      'imsmanifest.xml':
        '<item identifier="ITEM-1" identifierref="RES-1">\n  <metadata/>\n  <title>Kurs</title>\n</item>\n',
    },
    good: {
      'imsmanifest.xml':
        '<item identifier="ITEM-1" identifierref="RES-1">\n  <title>Kurs</title>\n  <metadata/>\n</item>\n',
    },
  },
];

type Missing = { readonly kind: string; readonly path?: string };

/** Why there is no manifest to be read; undefined where there is one, or where the zip itself is the trouble. */
function missingManifest({ zip, scorm, cmi5, tincan, texts, files, findings }: OpenedPackage): Missing | undefined {
  if (scorm ?? cmi5 ?? tincan) return undefined;
  const names = zip.entries.map(({ path }) => path);
  if (names.length === 0) return zip.findings.length > 0 ? undefined : { kind: 'none' };
  if (MANIFESTS.some((name) => names.includes(name)))
    return findings.some(({ rule }) => rule === 'package-xml')
      ? undefined
      : foreignManifest(texts.get('imsmanifest.xml'));
  const wanted = (path: string): boolean => MANIFESTS.some((name) => path.toLowerCase().split(/[/\\]/).at(-1) === name);
  const root = names.find((path) => !/[/\\]/.test(path) && wanted(path));
  if (root !== undefined) return { kind: 'case', path: root };
  const deep = names.find(wanted);
  if (deep !== undefined) return { kind: 'folder', path: deep };
  const other = OTHERS.find(([pattern]) => names.some((name) => pattern.test(name)));
  if (other !== undefined) return { kind: other[1] };
  const nested = files.paths.find((path) => /^[^/]+\.zip$/i.test(path));
  return nested === undefined ? { kind: 'none' } : { kind: 'nested', path: nested };
}

/** A manifest that could be read, yet is none of SCORM. One that could not be read has its own finding. */
function foreignManifest(text: string | undefined): Missing | undefined {
  return text === undefined
    ? undefined
    : {
        kind: /imscc|common cartridge|imsqti/i.test(text.slice(0, 4000)) ? 'cartridge' : 'other',
        path: 'imsmanifest.xml',
      };
}
