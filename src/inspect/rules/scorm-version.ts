import { sentenceBy } from '../../text/sentences.js';
import type { PackageFinding } from '../finding.js';
import type { PackageRule } from '../rule.js';
import { is2004, KNOWN_VERSIONS, NAMESPACES, type ScormManifest } from '../scorm/manifest.js';
import { attributeOf, descendants, type XmlElement } from '../xml/element.js';

/** Which SCORM a manifest is, as those read it who compare letter by letter. */
export const rules: readonly PackageRule[] = [
  {
    id: 'package-schema-version',
    severity: 'error',
    kind: 'package',
    words: {
      sv: {
        title: 'Manifestet säger vilken SCORM det är, bokstav för bokstav',
        message: sentenceBy(
          'kind',
          {
            missing: 'Manifestet säger inte vilken version av SCORM det är.',
            schema: ({ value }) => `Schemat heter \`${value}\` och inte \`ADL SCORM\`.`,
            contradicts: ({ value }) => `Versionen är \`${value}\`, men manifestet är skrivet för en annan SCORM.`,
            'as-12': ({ value }) => `Versionen \`${value}\` läser Moodle och Totara som SCORM 1.2.`,
          },
          ({ value }) => `Versionen \`${value}\` är ingen som lärplattformar känner till.`,
        ),
        why: 'Moodle och Totara jämför versionen tecken för tecken, även blanktecken, och läser allt annat som SCORM 1.2. En kurs i SCORM 2004 hittar då ingen lärplattform, och inget sparas.',
        hint: ({ expected }) =>
          `Skriv exakt \`<schema>ADL SCORM</schema>\` och \`<schemaversion>${expected}</schemaversion>\`, utan blanktecken omkring.`,
      },
      en: {
        title: 'The manifest says which SCORM it is, letter by letter',
        message: sentenceBy(
          'kind',
          {
            missing: 'The manifest does not say which version of SCORM it is.',
            schema: ({ value }) => `The schema is called \`${value}\` and not \`ADL SCORM\`.`,
            contradicts: ({ value }) => `The version is \`${value}\`, but the manifest is written for another SCORM.`,
            'as-12': ({ value }) => `The version \`${value}\` is read as SCORM 1.2 by Moodle and Totara.`,
          },
          ({ value }) => `The version \`${value}\` is none that learning platforms know.`,
        ),
        why: 'Moodle and Totara compare the version character by character, white space too, and read anything else as SCORM 1.2. A course in SCORM 2004 then finds no learning platform, and nothing is saved.',
        hint: ({ expected }) =>
          `Write exactly \`<schema>ADL SCORM</schema>\` and \`<schemaversion>${expected}</schemaversion>\`, without white space around.`,
      },
    },
    bad: { 'imsmanifest.xml': '<schema>ADL SCORM</schema>\n<schemaversion>2004 2nd edition</schemaversion>\n' },
    good: { 'imsmanifest.xml': '<schema>ADL SCORM</schema>\n<schemaversion>2004 4th Edition</schemaversion>\n' },
    *package({ scorm }) {
      if (scorm !== undefined) yield* versionFindings(scorm);
    },
  },
  {
    id: 'package-prefix',
    severity: 'error',
    kind: 'package',
    grouped: true,
    words: {
      sv: {
        title: 'Prefixen i manifestet är de vanliga',
        message: ({ found, expected }) =>
          expected === '' ? `\`${found}\` ska skrivas utan prefix.` : `\`${found}\` ska ha prefixet \`${expected}:\`.`,
        why: 'Moodle och Totara bryr sig inte om namnrymder utan letar efter just de här namnen. Med ett annat prefix blir kursen en ”tillgång” som räknas som klar när den öppnas, eller försvinner.',
        hint: ({ expected }) =>
          expected === ''
            ? 'Deklarera namnrymden med `xmlns="…"` och ta bort prefixet.'
            : `Deklarera namnrymden med \`xmlns:${expected}="…"\` och skriv \`${expected}:\`.`,
      },
      en: {
        title: 'The prefixes in the manifest are the usual ones',
        message: ({ found, expected }) =>
          expected === ''
            ? `\`${found}\` must be written without a prefix.`
            : `\`${found}\` must have the prefix \`${expected}:\`.`,
        why: 'Moodle and Totara do not care about namespaces but look for just these names. With another prefix the course becomes an “asset” that counts as done when it is opened, or vanishes.',
        hint: ({ expected }) =>
          expected === ''
            ? 'Declare the namespace with `xmlns="…"` and take the prefix away.'
            : `Declare the namespace with \`xmlns:${expected}="…"\` and write \`${expected}:\`.`,
      },
    },
    bad: { 'imsmanifest.xml': '<resource identifier="RES-1" type="webcontent" a:scormtype="sco" href="index.html">\n' },
    good: {
      'imsmanifest.xml': '<resource identifier="RES-1" type="webcontent" adlcp:scormtype="sco" href="index.html">\n',
    },
    *package({ scorm }) {
      if (scorm === undefined) return;
      const wanted = new Map(
        NAMESPACES[is2004(scorm.edition) ? '2004' : '1.2'].map(({ namespace, prefix }) => [namespace, prefix]),
      );
      for (const { name, prefix, namespace, place } of namesIn(scorm.document.root)) {
        const expected = wanted.get(namespace);
        if (expected !== undefined && expected !== prefix && expected !== 'imsmd')
          yield { rule: 'package-prefix', at: place, data: { found: name, expected, group: `${prefix} ${expected}` } };
      }
    },
  },
  {
    id: 'package-schema-location',
    severity: 'warning',
    kind: 'package',
    words: {
      sv: {
        title: 'Scheman som används följer med',
        message: sentenceBy(
          'kind',
          { file: ({ schema }) => `Schemat \`${schema}\` ligger inte överst i paketet.` },
          ({ namespace }) => `Namnrymden \`${namespace}\` saknas i \`xsi:schemaLocation\`.`,
        ),
        why: 'Moodle och Totara läser inte scheman, men ADL:s granskning och strängare plattformar underkänner ett paket utan dem.',
        hint: () => 'Lägg till paret av namnrymd och schema i `xsi:schemaLocation`, och XSD-filen överst i paketet.',
      },
      en: {
        title: 'The schemas that are used are in the package',
        message: sentenceBy(
          'kind',
          { file: ({ schema }) => `The schema \`${schema}\` is not at the top of the package.` },
          ({ namespace }) => `The namespace \`${namespace}\` is missing in \`xsi:schemaLocation\`.`,
        ),
        why: 'Moodle and Totara do not read schemas, but ADL’s own test and stricter platforms fail a package without them.',
        hint: () =>
          'Add the pair of namespace and schema to `xsi:schemaLocation`, and the XSD file at the top of the package.',
      },
    },
    bad: { 'imsmanifest.xml': '<manifest identifier="M" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2">\n' },
    good: {
      'imsmanifest.xml':
        '<manifest identifier="M" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd">\n',
    },
    *package({ scorm, files }) {
      if (scorm === undefined) return;
      const { root } = scorm.document;
      const pairs = pairsOf(
        descendants(root)
          .map((element) => attributeOf(element, 'schemaLocation')?.value ?? '')
          .join(' '),
      );
      const used = new Set(
        namesIn(root)
          .map(({ namespace }) => namespace)
          .filter((namespace) => namespace !== '' && !namespace.startsWith('http://www.w3.org/')),
      );
      const at = attributeOf(root, 'schemaLocation')?.place ?? root.place;
      for (const namespace of used) {
        const schema = pairs.get(namespace);
        if (schema === undefined) yield { rule: 'package-schema-location', at, data: { kind: 'unmapped', namespace } };
        else if (!/^[a-z]+:/i.test(schema) && !files.has(schema))
          yield { rule: 'package-schema-location', at, data: { kind: 'file', namespace, schema } };
      }
    },
  },
];

function versionFindings({ schema, schemaVersion, edition, document }: ScormManifest): readonly PackageFinding[] {
  const expected = EXPECTED[edition];
  const value = schemaVersion?.text ?? '';
  const finding = (kind: string, element: XmlElement | undefined, severe: boolean, shown: string): PackageFinding => ({
    rule: 'package-schema-version',
    at: element?.inside ?? document.root.place,
    data: { kind, value: shown.replace(/\s+/g, ' '), expected },
    ...(!severe && { severity: 'warning' }),
  });
  const findings: PackageFinding[] = [];
  if (schemaVersion === undefined || value.trim() === '')
    findings.push(finding('missing', schemaVersion, is2004(edition), value));
  else if (!KNOWN_VERSIONS.has(value))
    findings.push(finding(is2004(edition) ? 'as-12' : 'unknown', schemaVersion, is2004(edition), value));
  else if ((KNOWN_VERSIONS.get(value) === '2004') !== is2004(edition))
    findings.push(finding('contradicts', schemaVersion, true, value));
  if (schema !== undefined && schema.text !== 'ADL SCORM') findings.push(finding('schema', schema, false, schema.text));
  return findings;
}

/** What ought to stand there. */
const EXPECTED: Readonly<Record<ScormManifest['edition'], string>> = {
  '1.2': '1.2',
  '2004-2': '2004 4th Edition',
  '2004-3': '2004 3rd Edition',
  '2004-4': '2004 4th Edition',
};

/** Elements and attributes that belong to a namespace. */
function namesIn(root: XmlElement): readonly {
  readonly name: string;
  readonly prefix: string;
  readonly namespace: string;
  readonly place: PackageFinding['at'];
}[] {
  return descendants(root).flatMap((element) => [
    element,
    ...element.attributes.filter(({ prefix }) => prefix !== 'xmlns' && prefix !== ''),
  ]);
}

function pairsOf(locations: string): ReadonlyMap<string, string> {
  const words = locations.split(/\s+/).filter((word) => word !== '');
  return new Map(words.flatMap((word, index) => (index % 2 === 0 ? [[word, words[index + 1] ?? ''] as const] : [])));
}
