import { sentenceBy } from '../../text/sentences.js';
import { proposalFor } from '../../text/proposal.js';
import type { PackageFinding } from '../finding.js';
import type { PackageRule } from '../rule.js';
import { is2004, type Item, type Resource, type ScormManifest } from '../scorm/manifest.js';
import { attributeOf, descendants, placeOf, valueOf } from '../xml/element.js';

/** The tree of a manifest: organizations, items, resources, and how they hang together. */
export const rules: readonly PackageRule[] = [
  {
    id: 'package-scorm-type',
    severity: 'error',
    kind: 'package',
    grouped: true,
    words: {
      sv: {
        title: 'Resurser säger om de är SCO eller tillgång',
        message: sentenceBy(
          'kind',
          {
            case: ({ found, expected }) => `\`${found}\` ska skrivas \`${expected}\` i den här versionen av SCORM.`,
            value: ({ value, expected }) => `\`${expected}\` kan vara \`sco\` eller \`asset\`, inte \`${value}\`.`,
            'no-sco': 'Ingen resurs är ett SCO.',
          },
          ({ id, expected }) => `Resursen \`${id}\` startas men saknar \`${expected}\`.`,
        ),
        why: 'Bara ett SCO får tala med lärplattformen. Allt annat räknas som klart när det öppnas, och inget sparas.',
        hint: ({ expected }) => `Skriv \`${expected}="sco"\` på resursen med kursens startsida.`,
      },
      en: {
        title: 'Resources say whether they are SCO or asset',
        message: sentenceBy(
          'kind',
          {
            case: ({ found, expected }) => `\`${found}\` must be written \`${expected}\` in this version of SCORM.`,
            value: ({ value, expected }) => `\`${expected}\` can be \`sco\` or \`asset\`, not \`${value}\`.`,
            'no-sco': 'No resource is a SCO.',
          },
          ({ id, expected }) => `The resource \`${id}\` is launched but lacks \`${expected}\`.`,
        ),
        why: 'Only a SCO may talk to the learning platform. Anything else counts as done when it is opened, and nothing is saved.',
        hint: ({ expected }) => `Write \`${expected}="sco"\` on the resource with the first page of the course.`,
      },
    },
    bad: {
      'imsmanifest.xml':
        '<schemaversion>2004 4th Edition</schemaversion>\n…\n<resource identifier="RES-1" type="webcontent" adlcp:scormtype="sco" href="index.html">\n',
    },
    good: {
      'imsmanifest.xml':
        '<schemaversion>2004 4th Edition</schemaversion>\n…\n<resource identifier="RES-1" type="webcontent" adlcp:scormType="sco" href="index.html">\n',
    },
    *package({ scorm }) {
      if (scorm !== undefined) yield* scormTypeFindings(scorm);
    },
  },
  {
    id: 'package-organization',
    severity: 'error',
    kind: 'package',
    words: {
      sv: {
        title: 'Organisationen finns och har ett namn',
        message: sentenceBy(
          'kind',
          {
            none: 'Manifestet har ingen organisation.',
            'no-default': '`organizations` säger inte vilken organisation som gäller.',
            default: ({ value }) => `\`default\` pekar på \`${value}\`, som inte finns.`,
            title: 'Organisationen saknar `title`.',
            empty: 'Organisationen har inga `item`.',
            'item-title': ({ id }) => `\`${id}\` saknar \`title\`.`,
          },
          'Paketet har flera organisationer.',
        ),
        why: 'Organisationen är innehållsförteckningen som lärplattformen visar. Saknas den blir varje resurs en egen rad med sitt id som namn, eller så visas inget alls.',
        hint: sentenceBy(
          'kind',
          { several: 'Behåll en. De flesta plattformar visar bara den som `default` pekar på.' },
          'Ge organisationen och varje `item` en `title`, och låt `default` peka på organisationens `identifier`.',
        ),
      },
      en: {
        title: 'The organization is there and has a name',
        message: sentenceBy(
          'kind',
          {
            none: 'The manifest has no organization.',
            'no-default': '`organizations` does not say which organization is used.',
            default: ({ value }) => `\`default\` points to \`${value}\`, which does not exist.`,
            title: 'The organization has no `title`.',
            empty: 'The organization has no `item`.',
            'item-title': ({ id }) => `\`${id}\` has no \`title\`.`,
          },
          'The package has several organizations.',
        ),
        why: 'The organization is the table of contents that the learning platform shows. Without it every resource becomes a line of its own named by its id, or nothing is shown at all.',
        hint: sentenceBy(
          'kind',
          { several: 'Keep one. Most platforms show only the one that `default` points to.' },
          'Give the organization and every `item` a `title`, and let `default` point to the organization’s `identifier`.',
        ),
      },
    },
    bad: {
      'imsmanifest.xml':
        '<organizations default="ORG-2">\n  <organization identifier="ORG-1">\n    <title>Kurs</title>\n',
    },
    good: {
      'imsmanifest.xml':
        '<organizations default="ORG-1">\n  <organization identifier="ORG-1">\n    <title>Kurs</title>\n',
    },
    *package({ scorm }) {
      if (scorm !== undefined) yield* organizationFindings(scorm);
    },
  },
  {
    id: 'package-item',
    severity: 'error',
    kind: 'package',
    grouped: true,
    words: {
      sv: {
        title: 'Rader i innehållet leder till en resurs',
        message: sentenceBy(
          'kind',
          {
            leaf: ({ id }) => `\`${id}\` leder inte till någon resurs.`,
            branch: ({ id }) => `\`${id}\` har både underrader och en egen resurs.`,
            hidden: ({ id }) => `\`${id}\` är dold men är ett SCO.`,
          },
          ({ id, value }) => `\`${id}\` pekar på \`${value}\`, som inte finns.`,
        ),
        why: 'En rad utan resurs blir en rubrik som inte går att öppna. Ett dolt SCO öppnas aldrig, men räknas ändå när lärplattformen kräver att allt är klart.',
        hint: ({ proposal }) =>
          proposal === undefined
            ? 'Låt `identifierref` peka på en `resource`, bara på rader som inte har underrader.'
            : `Ska det vara \`${proposal}\`? Låt \`identifierref\` peka på en \`resource\`.`,
      },
      en: {
        title: 'Lines of the content lead to a resource',
        message: sentenceBy(
          'kind',
          {
            leaf: ({ id }) => `\`${id}\` leads to no resource.`,
            branch: ({ id }) => `\`${id}\` has both lines below it and a resource of its own.`,
            hidden: ({ id }) => `\`${id}\` is hidden but is a SCO.`,
          },
          ({ id, value }) => `\`${id}\` points to \`${value}\`, which does not exist.`,
        ),
        why: 'A line without a resource becomes a heading that cannot be opened. A hidden SCO is never opened, yet counts where the learning platform asks that all be done.',
        hint: ({ proposal }) =>
          proposal === undefined
            ? 'Let `identifierref` point to a `resource`, on lines alone that have no lines below.'
            : `Was \`${proposal}\` meant? Let \`identifierref\` point to a \`resource\`.`,
      },
    },
    bad: {
      'imsmanifest.xml': '<item identifier="ITEM-1" identifierref="RES-2">\n…\n<resource identifier="RES-1" …>\n',
    },
    good: {
      'imsmanifest.xml': '<item identifier="ITEM-1" identifierref="RES-1">\n…\n<resource identifier="RES-1" …>\n',
    },
    *package({ scorm }) {
      for (const { all } of scorm?.organizationList ?? [])
        for (const item of all) yield* itemFindings(item, scorm as ScormManifest);
    },
  },
  {
    id: 'package-duplicate-identifier',
    severity: 'error',
    kind: 'package',
    words: {
      sv: {
        title: 'Identifierare finns en gång',
        message: ({ value }) => `Identifieraren \`${value}\` finns flera gånger.`,
        why: 'Moodle och Totara behåller bara den sista: den första raden försvinner, och deltagarnas resultat blandas ihop.',
        hint: () =>
          'Ge varje organisation, rad, resurs och aktivitet en egen identifierare. Byt den som ingen har börjat på.',
        notes: { first: () => 'Den finns redan här.' },
      },
      en: {
        title: 'Identifiers are there once',
        message: ({ value }) => `The identifier \`${value}\` is there several times.`,
        why: 'Moodle and Totara keep the last alone: the first line vanishes, and the learners’ results are mixed up.',
        hint: () =>
          'Give every organization, line, resource and activity an identifier of its own. Change the one that nobody has begun.',
        notes: { first: () => 'It is here already.' },
      },
    },
    bad: { 'imsmanifest.xml': '<item identifier="ITEM-1" …>\n<item identifier="ITEM-1" …>\n' },
    good: { 'imsmanifest.xml': '<item identifier="ITEM-1" …>\n<item identifier="ITEM-2" …>\n' },
    *package({ scorm, cmi5, tincan }) {
      for (const [document, attribute] of [
        [scorm?.document, 'identifier'],
        [cmi5, 'id'],
        [tincan, 'id'],
      ] as const) {
        const seen = new Map<string, PackageFinding['at']>();
        for (const element of document === undefined ? [] : descendants(document.root)) {
          const found = attributeOf(element, attribute);
          if (found === undefined || found.prefix !== '') continue;
          const first = seen.get(found.value);
          if (first === undefined) seen.set(found.value, found.valuePlace);
          else
            yield {
              rule: 'package-duplicate-identifier',
              at: found.valuePlace,
              data: { value: found.value },
              related: [{ at: first, note: 'first' }],
            };
        }
      }
    },
  },
];

function* scormTypeFindings({ edition, resources, organizationList }: ScormManifest): Iterable<PackageFinding> {
  const [right, wrong] = is2004(edition) ? ['scormType', 'scormtype'] : ['scormtype', 'scormType'];
  const expected = `adlcp:${right}`;
  const launched = new Set(organizationList.flatMap(({ all }) => all.map(({ reference }) => reference)));
  for (const { element, identifier = '' } of resources) {
    const [good, bad] = [attributeOf(element, right), attributeOf(element, wrong)];
    if (bad !== undefined)
      yield { rule: 'package-scorm-type', at: bad.place, data: { kind: 'case', found: bad.name, expected } };
    const value = (good ?? bad)?.value;
    if (value !== undefined && value !== 'sco' && value !== 'asset')
      yield {
        rule: 'package-scorm-type',
        at: (good ?? bad)?.valuePlace ?? element.place,
        data: { kind: 'value', value, expected },
      };
    if (value === undefined && launched.has(identifier))
      yield { rule: 'package-scorm-type', at: element.place, data: { kind: 'none', id: identifier, expected } };
  }
  if (resources.length > 0 && !resources.some(({ isSco }) => isSco))
    yield {
      rule: 'package-scorm-type',
      at: (resources[0] as Resource).element.place,
      data: { kind: 'no-sco', expected },
    };
}

function* organizationFindings({ document, organizations, organizationList }: ScormManifest): Iterable<PackageFinding> {
  const rule = 'package-organization';
  if (organizations === undefined || organizationList.length === 0) {
    yield { rule, at: (organizations ?? document.root).place, data: { kind: 'none' }, severity: 'warning' };
    return;
  }
  const wanted = valueOf(organizations, 'default');
  if (wanted === undefined) yield { rule, at: organizations.place, data: { kind: 'no-default' }, severity: 'warning' };
  else if (!organizationList.some(({ identifier }) => identifier === wanted))
    yield { rule, at: placeOf(organizations, 'default'), data: { kind: 'default', value: wanted } };
  if (organizationList.length > 1)
    yield {
      rule,
      at: (organizationList[1] ?? organizationList[0])?.element.place ?? organizations.place,
      data: { kind: 'several' },
      severity: 'warning',
    };
  for (const { element, title, all } of organizationList) {
    if ((title ?? '').trim() === '') yield { rule, at: element.place, data: { kind: 'title' } };
    if (all.length === 0) yield { rule, at: element.place, data: { kind: 'empty' } };
    for (const item of all)
      if ((item.title ?? '').trim() === '')
        yield { rule, at: item.element.place, data: { kind: 'item-title', id: item.identifier ?? 'item' } };
  }
}

function* itemFindings(item: Item, { resources }: ScormManifest): Iterable<PackageFinding> {
  const { element, identifier: id = 'item', reference, children, isVisible } = item;
  const at = placeOf(element, 'identifierref');
  const rule = 'package-item';
  if (reference === undefined) {
    if (children.length === 0) yield { rule, at: element.place, data: { kind: 'leaf', id } };
    return;
  }
  if (children.length > 0) yield { rule, at, data: { kind: 'branch', id } };
  const resource = resources.find(({ identifier }) => identifier === reference);
  const proposal =
    resource === undefined
      ? proposalFor(
          reference,
          resources.flatMap(({ identifier }) => identifier ?? []),
        )
      : undefined;
  if (resource === undefined)
    yield { rule, at, data: { kind: 'missing', id, value: reference, ...(proposal !== undefined && { proposal }) } };
  else if (!isVisible && resource.isSco)
    yield { rule, at: placeOf(element, 'isvisible'), data: { kind: 'hidden', id }, severity: 'warning' };
}
