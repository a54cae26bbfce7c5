import { sentenceBy } from '../../text/sentences.js';
import type { PackageFinding } from '../finding.js';
import type { PackageRule } from '../rule.js';
import type { ScormManifest } from '../scorm/manifest.js';
import { attributeOf, childOf, descendants } from '../xml/element.js';

/** Columns of Moodle's and Totara's tables: more is a database error, and no activity is made. */
const COLUMN = 255;
/** Smallest permitted maxima (CAM): more may be cut. */
const MAXIMA = { title: 200, href: 2000, version: 20, parameters: 1000 } as const;
/** Of the elements that ADL adds to an item. */
const ADDED: Readonly<Record<string, number>> = { datafromlms: 255, dataFromLMS: 4000, prerequisites: 200 };

/** What stands in the fields of a manifest: how long, and with which characters. */
export const rules: readonly PackageRule[] = [
  {
    id: 'package-too-long',
    severity: 'warning',
    kind: 'package',
    grouped: true,
    words: {
      sv: {
        title: 'Texter i manifestet får plats',
        message: ({ field, length, limit }) => `\`${field}\` är ${length} tecken långt: ${limit} får plats.`,
        why: 'Standarden lovar inte plats för mer, så resten kan klippas av. Titlar och identifierare över 255 tecken ger databasfel i Moodle och Totara, och ingen aktivitet skapas.',
        hint: () => 'Korta texten. Det som ska läsas av deltagaren hör hemma på sidan.',
      },
      en: {
        title: 'Texts in the manifest fit',
        message: ({ field, length, limit }) => `\`${field}\` is ${length} characters long: there is room for ${limit}.`,
        why: 'The standard promises no room for more, so the rest may be cut off. Titles and identifiers of more than 255 characters give a database error in Moodle and Totara, and no activity is made.',
        hint: () => 'Shorten the text. What the learner is to read belongs on the page.',
      },
    },
    bad: { 'imsmanifest.xml': `<title>${'Handläggning med barnet i centrum. '.repeat(8)}</title>\n` },
    good: { 'imsmanifest.xml': '<title>Handläggning med barnet i centrum</title>\n' },
    *package({ scorm }) {
      if (scorm !== undefined) yield* longFields(scorm);
    },
  },
  {
    id: 'package-identifier',
    severity: 'warning',
    kind: 'package',
    grouped: true,
    words: {
      sv: {
        title: 'Identifierare börjar med en bokstav och har inga blanktecken',
        message: ({ value }) => `\`${value}\` får ingen identifierare heta.`,
        why: 'Identifieraren är det enda som lärplattformen känner igen kursen på. Tecken som tolkas olika gör att resultat och villkor tappas.',
        hint: () =>
          'Använd bokstäverna a–z, siffror, bindestreck, understreck och punkt, med en bokstav först. Byt inte på ett paket som deltagare redan har börjat på: då försvinner deras resultat.',
      },
      en: {
        title: 'Identifiers begin with a letter and have no white space',
        message: ({ value }) => `\`${value}\` cannot be an identifier.`,
        why: 'The identifier is the only thing by which the learning platform knows the course. Characters that are read differently lose results and conditions.',
        hint: () =>
          'Use the letters a–z, digits, hyphens, underscores and dots, with a letter first. Do not change it in a package that learners have begun: their results would vanish.',
      },
    },
    bad: { 'imsmanifest.xml': '<item identifier="1 Introduktion" …>\n' },
    good: { 'imsmanifest.xml': '<item identifier="ITEM-introduktion" …>\n' },
    *package({ scorm }) {
      for (const element of scorm === undefined ? [] : descendants(scorm.document.root)) {
        const found = attributeOf(element, 'identifier');
        if (
          found !== undefined &&
          found.prefix === '' &&
          !/^[A-Za-z_\u00c0-\uffff][\w.\-\u00b7-\uffff]*$/.test(found.value)
        )
          yield { rule: 'package-identifier', at: found.valuePlace, data: { value: found.value, group: 'identifier' } };
      }
    },
  },
  {
    id: 'package-title-text',
    severity: 'warning',
    kind: 'package',
    grouped: true,
    words: {
      sv: {
        title: 'Titlar är vanlig text',
        message: sentenceBy(
          'kind',
          {
            reference: ({ what }) => `\`${what}\` visas som det står.`,
            cdata: 'Ett `&` inom CDATA visas som `&amp;`.',
            markup: ({ what }) => `Titeln innehåller \`${what}\`, som visas som text.`,
          },
          'Titeln har radbrytningar eller blanktecken i kanten.',
        ),
        why: 'Moodle och Totara läser bara de enkla teckenreferenserna. I innehållsförteckningen och betygsboken står då `&#229;` i stället för å.',
        hint: () => 'Skriv bokstäverna som de är i UTF-8, `&` som `&amp;` och `<` som `&lt;`.',
      },
      en: {
        title: 'Titles are plain text',
        message: sentenceBy(
          'kind',
          {
            reference: ({ what }) => `\`${what}\` is shown as it stands.`,
            cdata: 'An `&` within CDATA is shown as `&amp;`.',
            markup: ({ what }) => `The title holds \`${what}\`, which is shown as text.`,
          },
          'The title has line breaks or white space around it.',
        ),
        why: 'Moodle and Totara read the simple character references alone. The table of contents and the grade book then say `&#229;` instead of å.',
        hint: () => 'Write letters as they are in UTF-8, `&` as `&amp;` and `<` as `&lt;`.',
      },
    },
    bad: { 'imsmanifest.xml': '<title>Att m&#246;ta barn</title>\n' },
    good: { 'imsmanifest.xml': '<title>Att möta barn</title>\n' },
    *package({ scorm }) {
      if (scorm !== undefined) yield* titleFindings(scorm);
    },
  },
];

function* longFields({ document, organizationList }: ScormManifest): Iterable<PackageFinding> {
  for (const { element, all } of organizationList) {
    for (const owner of [element, ...all.map((item) => item.element)]) {
      const title = childOf(owner, 'title');
      if (title !== undefined) yield* tooLong(title.inside, 'title', title.text, MAXIMA.title, COLUMN);
    }
  }
  for (const element of descendants(document.root)) {
    for (const { name, value, valuePlace } of element.attributes) {
      if (name === 'identifier') yield* tooLong(valuePlace, name, value, COLUMN, COLUMN);
      else if (name === 'href' || name === 'version' || name === 'parameters')
        yield* tooLong(valuePlace, name, value, MAXIMA[name], Infinity);
    }
    const maximum = element.prefix === 'adlcp' ? ADDED[element.local] : undefined;
    if (maximum !== undefined) yield* tooLong(element.inside, element.local, element.text, maximum, Infinity);
  }
}

function* tooLong(
  at: PackageFinding['at'],
  field: string,
  text: string,
  maximum: number,
  column: number,
): Iterable<PackageFinding> {
  const isTooMuch = text.length > column;
  const data = { field, length: text.length, limit: isTooMuch ? column : maximum, group: `${field} ${isTooMuch}` };
  if (text.length > maximum) yield { rule: 'package-too-long', at, data, ...(isTooMuch && { severity: 'error' }) };
}

function* titleFindings({ document, organizationList }: ScormManifest): Iterable<PackageFinding> {
  const rule = 'package-title-text';
  for (const { element, all } of organizationList) {
    for (const owner of [element, ...all.map((item) => item.element)]) {
      const title = childOf(owner, 'title');
      if (title === undefined) continue;
      const { file, start, end } = title.inside;
      const raw = document.text.slice(start, end);
      const reference = /&#x?[0-9a-f]+;/i.exec(raw);
      const markup = /<\/?(?:b|i|u|em|strong|br|p|span|div|font|sub|sup|a|h\d)\b[^>]*>/i.exec(title.text);
      if (reference !== null)
        yield {
          rule,
          at: { file, start: start + reference.index, end: start + reference.index + reference[0].length },
          data: { kind: 'reference', what: reference[0] },
        };
      else if (/<!\[CDATA\[[^\]]*&/.test(raw)) yield { rule, at: title.inside, data: { kind: 'cdata' } };
      else if (markup !== null) yield { rule, at: title.inside, data: { kind: 'markup', what: markup[0] } };
      else if (title.text !== title.text.trim() || /[\r\n\t]/.test(title.text))
        yield { rule, at: title.inside, data: { kind: 'space' }, severity: 'info' };
    }
  }
}
