import { proposalFor } from '../../text/proposal.js';
import { sentenceBy } from '../../text/sentences.js';
import { resolveAddress } from '../address.js';
import type { PackageFinding } from '../finding.js';
import type { OpenedPackage } from '../opened-package.js';
import type { PackageRule } from '../rule.js';
import { childOf, childrenOf, descendants, placeOf, valueOf, type XmlElement } from '../xml/element.js';

/** Course structures of cmi5 and activity lists of Tin Can, beyond their schemas. */
export const rules: readonly PackageRule[] = [
  {
    id: 'package-iri',
    severity: 'error',
    kind: 'package',
    grouped: true,
    words: {
      sv: {
        title: 'Aktiviteter heter en hel adress',
        message: sentenceBy(
          'kind',
          {
            type: ({ value }) => `Typen \`${value}\` är ingen hel adress.`,
            reference: ({ value }) => `Målet \`${value}\` finns inte i kursen.`,
          },
          ({ value }) => `\`${value}\` är ingen hel adress (IRI).`,
        ),
        why: 'Lärdatabasen känner igen kurser och mål på den adressen och inget annat. En ofullständig avvisas, eller blandas ihop med någon annans.',
        hint: ({ proposal }) =>
          proposal === undefined
            ? 'Skriv en adress under en domän som är er egen, till exempel `https://kurser.example/samtal`. Den behöver inte leda någonstans men får aldrig ändras.'
            : `Ska det vara \`${proposal}\`?`,
      },
      en: {
        title: 'Activities are called by a whole address',
        message: sentenceBy(
          'kind',
          {
            type: ({ value }) => `The type \`${value}\` is no whole address.`,
            reference: ({ value }) => `The objective \`${value}\` is not in the course.`,
          },
          ({ value }) => `\`${value}\` is no whole address (IRI).`,
        ),
        why: 'The record store knows courses and objectives by that address and nothing else. An incomplete one is refused, or mixed up with somebody else’s.',
        hint: ({ proposal }) =>
          proposal === undefined
            ? 'Write an address under a domain of your own, such as `https://courses.example/talks`. It need not lead anywhere but must never change.'
            : `Was \`${proposal}\` meant?`,
      },
    },
    bad: { 'cmi5.xml': '<course id="samtal">\n' },
    good: { 'cmi5.xml': '<course id="https://kurser.example/samtal">\n' },
    *package({ cmi5, tincan }) {
      for (const { root } of [cmi5, tincan].filter((document) => document !== undefined)) yield* iriFindings(root);
    },
  },
  {
    id: 'package-launch',
    severity: 'error',
    kind: 'package',
    words: {
      sv: {
        title: 'Startadressen leder till en sida i paketet',
        message: sentenceBy(
          'kind',
          {
            missing: ({ path }) => `Startsidan \`${path}\` finns inte i paketet.`,
            external: ({ url }) => `Startsidan \`${url}\` ligger på en annan webbplats.`,
            reserved: ({ what }) => `Adressen använder \`${what}\`, som lärplattformen själv lägger till.`,
            space: 'Runt adressen står blanktecken.',
            none: 'Ingen aktivitet har en startadress (`launch`).',
            several: 'Flera aktiviteter har en startadress.',
            'not-first': 'Aktiviteten som startas står inte först.',
          },
          ({ url }) => `\`${url}\` leder inte till någon fil i paketet.`,
        ),
        why: 'Där deltagaren startar kursen kommer en felsida, eller en sida som inte vet vem som läser.',
        hint: sentenceBy(
          'kind',
          {
            external:
              'Lägg sidorna i paketet. Ligger de på en egen server måste den alltid vara igång och tillåta anropen.',
            'not-first': 'Sätt aktiviteten med `launch` först: en del lärplattformar läser inte längre.',
            several: 'Behåll `launch` på en aktivitet. Övriga delar startas inne i kursen.',
            space: 'Skriv adressen direkt mellan taggarna. En del lärplattformar tar inte bort blanktecken.',
          },
          ({ proposal }) =>
            proposal === undefined ? 'Skriv en adress som utgår från paketets rot.' : `Ska det vara \`${proposal}\`?`,
        ),
      },
      en: {
        title: 'The launch address leads to a page of the package',
        message: sentenceBy(
          'kind',
          {
            missing: ({ path }) => `The first page \`${path}\` is not in the package.`,
            external: ({ url }) => `The first page \`${url}\` is on another site.`,
            reserved: ({ what }) => `The address uses \`${what}\`, which the learning platform adds itself.`,
            space: 'There is white space around the address.',
            none: 'No activity has a launch address (`launch`).',
            several: 'Several activities have a launch address.',
            'not-first': 'The activity that is launched is not the first.',
          },
          ({ url }) => `\`${url}\` leads to no file of the package.`,
        ),
        why: 'Where learners launch the course they get an error page, or a page that does not know who reads.',
        hint: sentenceBy(
          'kind',
          {
            external:
              'Put the pages into the package. If they are on a server of your own, it must always run and allow the calls.',
            'not-first': 'Put the activity with `launch` first: some learning platforms read no further.',
            several: 'Keep `launch` on one activity. The other parts are launched within the course.',
            space: 'Write the address directly between the tags. Some learning platforms do not take white space away.',
          },
          ({ proposal }) =>
            proposal === undefined ? 'Write an address from the root of the package.' : `Was \`${proposal}\` meant?`,
        ),
      },
    },
    bad: { 'tincan.xml': '<launch lang="sv">\n  start.html\n</launch>\n' },
    good: { 'tincan.xml': '<launch lang="sv">start.html</launch>\n' },
    *package(opened) {
      yield* cmi5Launches(opened);
      yield* tincanLaunches(opened);
    },
  },
  {
    id: 'package-move-on',
    severity: 'warning',
    kind: 'package',
    grouped: true,
    words: {
      sv: {
        title: 'Kursen säger när den är klar',
        message: sentenceBy(
          'kind',
          { missing: ({ id }) => `\`${id}\` säger inte när den är klar (\`moveOn\`).` },
          ({ id }) => `\`${id}\` är klar redan från början (\`moveOn="NotApplicable"\`).`,
        ),
        why: 'Utan `moveOn` räknas kursen som klar i samma stund som deltagaren anmäls, innan någon har öppnat den.',
        hint: () => 'Skriv `moveOn="Completed"`, eller `Passed` om kursen har ett prov.',
      },
      en: {
        title: 'The course says when it is done',
        message: sentenceBy(
          'kind',
          { missing: ({ id }) => `\`${id}\` does not say when it is done (\`moveOn\`).` },
          ({ id }) => `\`${id}\` is done from the beginning (\`moveOn="NotApplicable"\`).`,
        ),
        why: 'Without `moveOn` the course counts as done the moment the learner is enrolled, before anybody has opened it.',
        hint: () => 'Write `moveOn="Completed"`, or `Passed` if the course has a test.',
      },
    },
    bad: { 'cmi5.xml': '<au id="https://kurser.example/samtal/1">\n' },
    good: { 'cmi5.xml': '<au id="https://kurser.example/samtal/1" moveOn="Completed">\n' },
    *package({ cmi5 }) {
      for (const au of cmi5 === undefined ? [] : unitsOf(cmi5.root)) {
        const moveOn = valueOf(au, 'moveOn');
        if (moveOn === undefined || moveOn === 'NotApplicable')
          yield {
            rule: 'package-move-on',
            at: placeOf(au, 'moveOn'),
            data: { kind: moveOn === undefined ? 'missing' : 'never', id: valueOf(au, 'id') ?? 'au' },
          };
      }
    },
  },
];

const RESERVED = /[?&](endpoint|fetch|actor|registration|activityId)=/;

/** Every AU, in blocks too. */
export function unitsOf(root: XmlElement): readonly XmlElement[] {
  return descendants(root).filter(({ local }) => local === 'au');
}

function* iriFindings(root: XmlElement): Iterable<PackageFinding> {
  const rule = 'package-iri';
  const known = childrenOf(childOf(root, 'objectives'), 'objective').flatMap(
    (objective) => valueOf(objective, 'id') ?? [],
  );
  for (const element of descendants(root)) {
    const [id, reference, type] = [
      valueOf(element, 'id'),
      valueOf(element, 'idref'),
      valueOf(element, element.local === 'au' ? 'activityType' : 'type'),
    ];
    if (['course', 'block', 'au', 'objective', 'activity'].includes(element.local) && id !== undefined && !isIri(id))
      yield { rule, at: placeOf(element, 'id'), data: { kind: 'id', value: id } };
    if (element.local === 'objective' && reference !== undefined && !known.includes(reference)) {
      const proposal = proposalFor(reference, known);
      yield {
        rule,
        at: placeOf(element, 'idref'),
        data: { kind: 'reference', value: reference, ...(proposal !== undefined && { proposal }) },
      };
    }
    if ((element.local === 'au' || element.local === 'activity') && type !== undefined && !isIri(type))
      yield {
        rule,
        at: placeOf(element, element.local === 'au' ? 'activityType' : 'type'),
        data: { kind: 'type', value: type },
        severity: 'warning',
      };
  }
}

/** An absolute IRI: a scheme, a colon, something, no white space. */
function isIri(value: string): boolean {
  return /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(value.trim()) && !/^https?:\/*$/i.test(value.trim());
}

function* cmi5Launches(opened: OpenedPackage): Iterable<PackageFinding> {
  for (const au of opened.cmi5 === undefined ? [] : unitsOf(opened.cmi5.root)) {
    const url = childOf(au, 'url');
    if (url !== undefined && url.text.trim() !== '') yield* launchFindings(url, url.text.trim(), opened, 'warning');
  }
}

function* tincanLaunches(opened: OpenedPackage): Iterable<PackageFinding> {
  const rule = 'package-launch';
  if (opened.tincan === undefined) return;
  const activities = childrenOf(childOf(opened.tincan.root, 'activities'), 'activity');
  const launched = activities.filter((activity) => childOf(activity, 'launch') !== undefined);
  if (activities.length > 0 && launched.length === 0)
    yield { rule, at: activities[0]?.place ?? opened.tincan.root.place, data: { kind: 'none' } };
  if (launched[1] !== undefined)
    yield { rule, at: childOf(launched[1], 'launch')?.place ?? launched[1].place, data: { kind: 'several' } };
  if (launched[0] !== undefined && launched[0] !== activities[0])
    yield { rule, at: launched[0].place, data: { kind: 'not-first' }, severity: 'warning' };
  for (const launch of launched.flatMap((activity) => childrenOf(activity, 'launch'))) {
    if (launch.text !== launch.text.trim())
      yield { rule, at: launch.inside, data: { kind: 'space' }, severity: 'warning' };
    yield* launchFindings(launch, launch.text.trim(), opened, 'error');
  }
}

function* launchFindings(
  element: XmlElement,
  url: string,
  { files }: OpenedPackage,
  external: 'warning' | 'error',
): Iterable<PackageFinding> {
  const { path, query, trouble } = resolveAddress(url);
  const rule = 'package-launch';
  const at = element.inside;
  const what = RESERVED.exec(query)?.[1];
  if (trouble === 'external') yield { rule, at, data: { kind: 'external', url }, severity: external };
  else if (trouble !== undefined || path === undefined) yield { rule, at, data: { kind: trouble ?? 'empty', url } };
  else if (!files.has(path)) {
    const proposal = files.near(path);
    yield { rule, at, data: { kind: 'missing', path, ...(proposal !== undefined && { proposal }) } };
  }
  if (what !== undefined) yield { rule, at, data: { kind: 'reserved', what } };
}
