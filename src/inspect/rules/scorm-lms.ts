import { sentenceBy } from '../../text/sentences.js';
import type { PackageFinding } from '../finding.js';
import type { PackageRule } from '../rule.js';
import { is2004, type ScormManifest } from '../scorm/manifest.js';
import { attributeOf, descendants, valueOf } from '../xml/element.js';

/** What is allowed, yet does not do in Moodle and Totara what it says. */
export const rules: readonly PackageRule[] = [
  {
    id: 'package-several-scos',
    severity: 'warning',
    kind: 'package',
    words: {
      sv: {
        title: 'Ett paket har ett SCO',
        message: ({ count }) => `Paketet har ${count} SCO:er.`,
        why: 'I SCORM 2004 tappar Moodle och Totara allt som senare SCO:er sparar i samma besök. I SCORM 1.2 räcker det att ett enda är klart, om inte läraren kräver alla.',
        hint: () => 'Exportera med ett SCO i paketet (”single SCO”), eller dela kursen i flera paket.',
      },
      en: {
        title: 'A package has one SCO',
        message: ({ count }) => `The package has ${count} SCOs.`,
        why: 'In SCORM 2004 Moodle and Totara lose whatever later SCOs save in the same visit. In SCORM 1.2 one that is done is enough, unless the teacher asks for all.',
        hint: () => 'Export with one SCO in the package (“single SCO”), or divide the course into several packages.',
      },
    },
    bad: {
      'imsmanifest.xml':
        '<item identifier="ITEM-1" identifierref="SCO-1" …>\n<item identifier="ITEM-2" identifierref="SCO-2" …>\n',
    },
    good: { 'imsmanifest.xml': '<item identifier="ITEM-1" identifierref="SCO-1" …>\n' },
    *package({ scorm }) {
      const scos = new Set(scorm?.resources.flatMap(({ isSco, identifier }) => (isSco ? [identifier] : [])));
      const launched =
        scorm?.organizationList.flatMap(({ all }) => all).filter(({ reference }) => scos.has(reference)) ?? [];
      const second = launched[1];
      if (second !== undefined && scorm !== undefined)
        yield {
          rule: 'package-several-scos',
          at: second.element.place,
          data: { count: launched.length },
          ...(!is2004(scorm.edition) && { severity: 'info' }),
        };
    },
  },
  {
    id: 'package-sequencing',
    severity: 'warning',
    kind: 'package',
    grouped: true,
    words: {
      sv: {
        title: 'Styrningen i manifestet är sådan som fungerar',
        message: sentenceBy(
          'kind',
          {
            'map-info': 'Målet delas med andra delar (`mapInfo`).',
            rules: ({ what }) => `\`${what}\` styr ordningen mellan delarna.`,
            submanifest: 'Manifestet har ett manifest i sig.',
            'persist-state': '`persistState` finns inte längre i SCORM.',
            prerequisites: 'Villkoret saknar `type="aicc_script"`.',
            unknown: ({ what }) => `Villkoret nämner \`${what}\`, som ingen rad heter.`,
          },
          ({ what }) => `Tröskeln \`${what}\` läses inte som den står.`,
        ),
        why: 'Moodle och Totara kan bara en del av styrningen i SCORM. Resten hoppas över, och `mapInfo` får uppladdningen att krascha i nyare versioner.',
        hint: sentenceBy(
          'kind',
          {
            'map-info': 'Ta bort `imsss:mapInfo`, eller exportera som SCORM 1.2.',
            threshold:
              'Skriv tröskeln som attribut (`minProgressMeasure="0.8"`), eller låt sidan själv säga när den är klar.',
          },
          'Låt sidan själv styra ordningen, och lås upp delar med villkor i lärplattformen.',
        ),
      },
      en: {
        title: 'The sequencing in the manifest is of the kind that works',
        message: sentenceBy(
          'kind',
          {
            'map-info': 'The objective is shared with other parts (`mapInfo`).',
            rules: ({ what }) => `\`${what}\` rules the order of the parts.`,
            submanifest: 'The manifest has a manifest within it.',
            'persist-state': '`persistState` is no longer in SCORM.',
            prerequisites: 'The condition lacks `type="aicc_script"`.',
            unknown: ({ what }) => `The condition names \`${what}\`, which is no line.`,
          },
          ({ what }) => `The threshold \`${what}\` is not read as it stands.`,
        ),
        why: 'Moodle and Totara know a part of the sequencing of SCORM alone. The rest is passed over, and `mapInfo` crashes the upload in newer versions.',
        hint: sentenceBy(
          'kind',
          {
            'map-info': 'Delete `imsss:mapInfo`, or export as SCORM 1.2.',
            threshold:
              'Write the threshold as an attribute (`minProgressMeasure="0.8"`), or let the page itself say when it is done.',
          },
          'Let the page itself rule the order, and unlock parts by conditions in the learning platform.',
        ),
      },
    },
    bad: {
      'imsmanifest.xml':
        '<imsss:objective objectiveID="mal-1">\n  <imsss:mapInfo targetObjectiveID="urn:mal-1"/>\n</imsss:objective>\n',
    },
    good: { 'imsmanifest.xml': '<imsss:objective objectiveID="mal-1"/>\n' },
    *package({ scorm }) {
      if (scorm !== undefined) yield* sequencingFindings(scorm);
    },
  },
  {
    id: 'package-mastery-score',
    severity: 'warning',
    kind: 'package',
    words: {
      sv: {
        title: 'Godkändgränsen underkänner ingen som tar paus',
        message: sentenceBy(
          'kind',
          { number: ({ value }) => `Godkändgränsen \`${value}\` är inget tal mellan 0 och 100.` },
          ({ value }) => `Manifestet har en godkändgräns: ${value}.`,
        ),
        why: 'Med en gräns skriver Moodle och Totara själva godkänd eller underkänd varje gång sidan stängs. Den som pausar med 40 poäng av 80 blir underkänd.',
        hint: sentenceBy(
          'kind',
          { number: 'Skriv ett tal, till exempel `80`.' },
          'Prova att pausa mitt i kursen. Blir du underkänd, stäng av ”mastery override” i aktiviteten eller ta bort gränsen ur manifestet.',
        ),
      },
      en: {
        title: 'The mastery score fails nobody who takes a break',
        message: sentenceBy(
          'kind',
          { number: ({ value }) => `The mastery score \`${value}\` is no number from 0 to 100.` },
          ({ value }) => `The manifest has a mastery score: ${value}.`,
        ),
        why: 'With it Moodle and Totara themselves write passed or failed each time the page is closed. Whoever takes a break at 40 points of 80 fails.',
        hint: sentenceBy(
          'kind',
          { number: 'Write a number, such as `80`.' },
          'Try to take a break in the middle of the course. If you fail, switch off “mastery override” in the activity or delete the score from the manifest.',
        ),
      },
    },
    bad: { 'imsmanifest.xml': '<adlcp:masteryscore>åttio</adlcp:masteryscore>\n' },
    good: { 'imsmanifest.xml': '<item identifier="ITEM-1" identifierref="RES-1">\n  <title>Kurs</title>\n</item>\n' },
    *package({ scorm }) {
      for (const element of scorm === undefined ? [] : descendants(scorm.document.root)) {
        if (element.local !== 'masteryscore') continue;
        const value = element.text.trim();
        const isNumber = /^\d+(?:\.\d+)?$/.test(value) && Number(value) <= 100;
        yield {
          rule: 'package-mastery-score',
          at: element.inside,
          data: { kind: isNumber ? 'set' : 'number', value },
          ...(!isNumber && { severity: 'error' }),
        };
      }
    },
  },
];

/** Elements of simple sequencing that Moodle reads in part or not at all. */
const PASSED_OVER = new Set([
  'preConditionRule',
  'postConditionRule',
  'exitConditionRule',
  'rollupRule',
  'limitConditions',
  'randomizationControls',
  'constrainedChoiceConsiderations',
  'rollupConsiderations',
]);

function* sequencingFindings({ document, organizationList, edition }: ScormManifest): Iterable<PackageFinding> {
  const rule = 'package-sequencing';
  const items = new Set(organizationList.flatMap(({ all }) => all.flatMap(({ identifier }) => identifier ?? [])));
  for (const element of descendants(document.root)) {
    const { local, place, text } = element;
    if (local === 'mapInfo' && element.namespace.endsWith('/imsss'))
      yield { rule, at: place, data: { kind: 'map-info' }, severity: 'error' };
    else if (PASSED_OVER.has(local)) yield { rule, at: place, data: { kind: 'rules', what: element.name } };
    else if (local === 'manifest' && element !== document.root)
      yield { rule, at: place, data: { kind: 'submanifest' } };
    else if (
      local === 'completionThreshold' &&
      text.trim() !== '' &&
      attributeOf(element, 'minProgressMeasure') === undefined
    )
      yield { rule, at: element.inside, data: { kind: 'threshold', what: text.trim() } };
    else if (local === 'prerequisites') {
      if (valueOf(element, 'type') !== 'aicc_script') yield { rule, at: place, data: { kind: 'prerequisites' } };
      const unknown = text
        .split(/[&|~()=<>{},*\s"]+/)
        .find(
          (word) =>
            /^[A-Za-z_]/.test(word) &&
            !items.has(word) &&
            !/^(?:passed|completed|failed|incomplete|browsed|not|attempted|[pcfibn])$/i.test(word),
        );
      if (unknown !== undefined) yield { rule, at: element.inside, data: { kind: 'unknown', what: unknown } };
    }
    const persist = attributeOf(element, 'persistState');
    if (persist !== undefined && edition !== '1.2') yield { rule, at: persist.place, data: { kind: 'persist-state' } };
  }
}
