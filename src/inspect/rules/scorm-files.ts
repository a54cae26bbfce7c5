import { sentenceBy } from '../../text/sentences.js';
import { resolveAddress } from '../address.js';
import { aboutFile, type PackageFinding } from '../finding.js';
import type { OpenedPackage } from '../opened-package.js';
import type { PackageRule } from '../rule.js';
import { is2004, type Resource, type ScormManifest } from '../scorm/manifest.js';
import { descendants, placeOf, valueOf } from '../xml/element.js';

/** Whether the manifest and the zip tell of the same files. */
export const rules: readonly PackageRule[] = [
  {
    id: 'package-missing-file',
    severity: 'error',
    kind: 'package',
    grouped: true,
    words: {
      sv: {
        title: 'Filerna som manifestet nämner finns',
        message: sentenceBy(
          'kind',
          {
            launch: ({ path }) => `Startsidan \`${path}\` finns inte i paketet.`,
            metadata: ({ path }) => `Metadatafilen \`${path}\` finns inte i paketet.`,
            dependency: ({ path }) => `\`dependency\` pekar på \`${path}\`, som ingen resurs heter.`,
          },
          ({ path }) => `\`${path}\` finns inte i paketet.`,
        ),
        why: 'Deltagaren får en felsida (404) eller en sida där något fattas.',
        hint: ({ proposal }) =>
          proposal === undefined
            ? 'Lägg till filen eller ta bort raden.'
            : `${proposal}`.includes('\\')
              ? `I zip-filen heter den \`${proposal}\`, med omvänt snedstreck. Packa om med ett program som skriver \`/\` mellan mappar.`
              : `Ska det vara \`${proposal}\`? Servrar skiljer på stora och små bokstäver.`,
      },
      en: {
        title: 'The files that the manifest names are there',
        message: sentenceBy(
          'kind',
          {
            launch: ({ path }) => `The first page \`${path}\` is not in the package.`,
            metadata: ({ path }) => `The metadata file \`${path}\` is not in the package.`,
            dependency: ({ path }) => `\`dependency\` points to \`${path}\`, which is no resource.`,
          },
          ({ path }) => `\`${path}\` is not in the package.`,
        ),
        why: 'The learner gets an error page (404) or a page where something is missing.',
        hint: ({ proposal }) =>
          proposal === undefined
            ? 'Add the file or delete the line.'
            : `${proposal}`.includes('\\')
              ? `In the zip file it is called \`${proposal}\`, with backslashes. Pack it again with a program that writes \`/\` between folders.`
              : `Was \`${proposal}\` meant? Servers tell upper case from lower.`,
      },
    },
    bad: {
      'imsmanifest.xml': '<resource … href="Index.html">\n  <file href="Index.html"/>\n',
      'kurs.zip': 'imsmanifest.xml\nindex.html\n',
    },
    good: {
      'imsmanifest.xml': '<resource … href="index.html">\n  <file href="index.html"/>\n',
      'kurs.zip': 'imsmanifest.xml\nindex.html\n',
    },
    *package(opened) {
      if (opened.scorm !== undefined) yield* missingFiles(opened.scorm, opened);
    },
  },
  {
    id: 'package-unlisted-file',
    severity: 'warning',
    kind: 'package',
    grouped: true,
    words: {
      sv: {
        title: 'Filerna i paketet står i manifestet',
        message: ({ path }) => `\`${path}\` står inte i manifestet.`,
        why: 'Moodle och Totara tar med alla filer, men andra plattformar tar bara dem som manifestet räknar upp. Där fattas filen på sidan.',
        hint: () => 'Lägg till `<file href="…"/>` på resursen, eller ta bort filen om ingen använder den.',
      },
      en: {
        title: 'The files of the package are in the manifest',
        message: ({ path }) => `\`${path}\` is not in the manifest.`,
        why: 'Moodle and Totara take every file, but other platforms take those alone that the manifest lists. There the file is missing on the page.',
        hint: () => 'Add `<file href="…"/>` to the resource, or delete the file if nobody uses it.',
      },
    },
    bad: { 'imsmanifest.xml': '<file href="index.html"/>\n', 'kurs.zip': 'imsmanifest.xml\nindex.html\nstil.css\n' },
    good: {
      'imsmanifest.xml': '<file href="index.html"/>\n<file href="stil.css"/>\n',
      'kurs.zip': 'imsmanifest.xml\nindex.html\nstil.css\n',
    },
    *package({ scorm, files }) {
      if (scorm === undefined) return;
      const listed = new Set(
        scorm.resources.flatMap(({ files: own, base, href }) =>
          [...own.map((file) => file.href), href ?? ''].map((each) => resolveAddress(each, base).path),
        ),
      );
      for (const element of descendants(scorm.document.root))
        if (element.local === 'location') listed.add(resolveAddress(element.text.trim()).path);
      for (const path of files.paths)
        if (!listed.has(path) && !ALWAYS.test(path))
          yield aboutFile('package-unlisted-file', path, { path, group: 'unlisted' });
    },
  },
  {
    id: 'package-file-list',
    severity: 'warning',
    kind: 'package',
    grouped: true,
    words: {
      sv: {
        title: 'Varje resurs räknar upp sina filer en gång',
        message: sentenceBy(
          'kind',
          {
            start: ({ id, path }) => `\`${id}\` räknar inte upp sin egen startsida \`${path}\`.`,
            'no-href': ({ id }) => `\`${id}\` används men har ingen \`href\`.`,
            type: ({ id }) => `\`${id}\` har inte \`type="webcontent"\`.`,
          },
          ({ id, path }) => `\`${id}\` räknar upp \`${path}\` två gånger.`,
        ),
        why: 'Plattformar som följer standarden tar bara filerna i listan, och ADL:s granskning underkänner paketet.',
        hint: () =>
          'Ge resursen `type="webcontent"`, en `href`, och ett `<file href="…"/>` för varje fil, startsidan också.',
      },
      en: {
        title: 'Each resource lists its files once',
        message: sentenceBy(
          'kind',
          {
            start: ({ id, path }) => `\`${id}\` does not list its own first page \`${path}\`.`,
            'no-href': ({ id }) => `\`${id}\` is used but has no \`href\`.`,
            type: ({ id }) => `\`${id}\` does not have \`type="webcontent"\`.`,
          },
          ({ id, path }) => `\`${id}\` lists \`${path}\` twice.`,
        ),
        why: 'Platforms that follow the standard take the files of the list alone, and ADL’s own test fails the package.',
        hint: () =>
          'Give the resource `type="webcontent"`, an `href`, and a `<file href="…"/>` for each file, the first page included.',
      },
    },
    bad: {
      'imsmanifest.xml':
        '<resource identifier="RES-1" type="webcontent" href="index.html">\n  <file href="stil.css"/>\n</resource>\n',
    },
    good: {
      'imsmanifest.xml':
        '<resource identifier="RES-1" type="webcontent" href="index.html">\n  <file href="index.html"/>\n  <file href="stil.css"/>\n</resource>\n',
    },
    *package({ scorm }) {
      const used = new Set(scorm?.organizationList.flatMap(({ all }) => all.map(({ reference }) => reference)));
      for (const resource of scorm?.resources ?? []) yield* listFindings(resource, used.has(resource.identifier));
    },
  },
  {
    id: 'package-address',
    severity: 'error',
    kind: 'package',
    grouped: true,
    words: {
      sv: {
        title: 'Adresser i manifestet leder till filer i paketet',
        message: sentenceBy(
          'kind',
          {
            external: ({ href }) => `\`${href}\` ligger på en annan webbplats.`,
            backslash: ({ href }) => `\`${href}\` har omvänt snedstreck.`,
            absolute: ({ href }) => `\`${href}\` börjar med snedstreck: det är en plats på servern.`,
            up: ({ href }) => `\`${href}\` leder ut ur paketet.`,
            quote: ({ href }) => `\`${href}\` har citattecken eller vinkelparenteser.`,
            encoding: ({ href }) => `\`${href}\` är inte rätt kodad: \`%\` ska följas av två tecken 0–9 eller A–F.`,
            base: ({ href }) => `\`xml:base\` är \`${href}\`, men inte på resursen.`,
            extension: ({ href }) => `\`${href}\` har ingen filändelse.`,
            'not-ascii': ({ href }) => `\`${href}\` har andra tecken än a–z.`,
          },
          'Adressen är tom.',
        ),
        why: 'Lärplattformen öppnar adressen som den står. En annan webbplats når aldrig lärplattformen, så ingenting sparas. Moodle och Totara bryr sig bara om `xml:base` på själva resursen.',
        hint: () => 'Skriv en adress som utgår från paketets rot, med `/` mellan mapparna: `sidor/start.html`.',
      },
      en: {
        title: 'Addresses in the manifest lead to files of the package',
        message: sentenceBy(
          'kind',
          {
            external: ({ href }) => `\`${href}\` is on another site.`,
            backslash: ({ href }) => `\`${href}\` has a backslash.`,
            absolute: ({ href }) => `\`${href}\` begins with a slash: it is a place on the server.`,
            up: ({ href }) => `\`${href}\` leads out of the package.`,
            quote: ({ href }) => `\`${href}\` has quotes or angle brackets.`,
            encoding: ({ href }) => `\`${href}\` is not encoded properly: two characters 0–9 or A–F must follow \`%\`.`,
            base: ({ href }) => `\`xml:base\` is \`${href}\`, but not on the resource.`,
            extension: ({ href }) => `\`${href}\` has no file extension.`,
            'not-ascii': ({ href }) => `\`${href}\` has characters beyond a–z.`,
          },
          'The address is empty.',
        ),
        why: 'The learning platform opens the address as it stands. Another site never reaches the platform, so nothing is saved. Moodle and Totara heed `xml:base` on the resource itself alone.',
        hint: () => 'Write an address from the root of the package, with `/` between folders: `pages/start.html`.',
      },
    },
    bad: { 'imsmanifest.xml': '<resource identifier="RES-1" … href="https://kurser.example/start.html">\n' },
    good: { 'imsmanifest.xml': '<resource identifier="RES-1" … href="sidor/start.html">\n' },
    *package({ scorm }) {
      if (scorm !== undefined) yield* addressFindings(scorm);
    },
  },
];

/** The manifest itself, and what only validators read. */
const ALWAYS =
  /^(?:imsmanifest\.xml|cmi5\.xml|tincan\.xml|[^/]+\.(?:xsd|dtd))$|^(?:common|extend|unique|vocab)\/[^/]+\.xsd$|^adlcp_rootv1p2\.xsd$|(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$)/i;

function* missingFiles({ resources, document }: ScormManifest, { files }: OpenedPackage): Iterable<PackageFinding> {
  const told = new Set<string>();
  const missing = (path: string | undefined): Readonly<Record<string, string>> | undefined => {
    if (path === undefined || files.has(path) || told.has(path)) return undefined;
    told.add(path);
    const proposal = files.near(path);
    return { path, ...(proposal !== undefined && { proposal }) };
  };
  for (const { element, href, base, files: own, dependencies } of resources) {
    const start = href === undefined ? undefined : missing(resolveAddress(href, base).path);
    if (start !== undefined)
      yield { rule: 'package-missing-file', at: placeOf(element, 'href'), data: { kind: 'launch', ...start } };
    for (const file of own) {
      const data = missing(resolveAddress(file.href, base).path);
      if (data !== undefined)
        yield { rule: 'package-missing-file', at: placeOf(file.element, 'href'), data: { kind: 'file', ...data } };
    }
    for (const dependency of dependencies) {
      const wanted = valueOf(dependency, 'identifierref') ?? '';
      if (!resources.some(({ identifier }) => identifier === wanted))
        yield {
          rule: 'package-missing-file',
          at: placeOf(dependency, 'identifierref'),
          data: { kind: 'dependency', path: wanted },
        };
    }
  }
  for (const element of descendants(document.root)) {
    const data =
      element.local === 'location' && element.prefix === 'adlcp'
        ? missing(resolveAddress(element.text.trim()).path)
        : undefined;
    if (data !== undefined)
      yield { rule: 'package-missing-file', at: element.inside, data: { kind: 'metadata', ...data } };
  }
}

function* listFindings(
  { element, identifier: id = 'resource', href, base, files }: Resource,
  isUsed: boolean,
): Iterable<PackageFinding> {
  const rule = 'package-file-list';
  if (valueOf(element, 'type') !== 'webcontent')
    yield { rule, at: placeOf(element, 'type'), data: { kind: 'type', id } };
  if (href === undefined) {
    if (isUsed) yield { rule, at: element.place, data: { kind: 'no-href', id }, severity: 'error' };
    return;
  }
  const listed = files.map((file) => resolveAddress(file.href, base).path);
  const start = resolveAddress(href, base);
  if (start.path !== undefined && start.trouble === undefined && !listed.includes(start.path))
    yield { rule, at: placeOf(element, 'href'), data: { kind: 'start', id, path: start.path } };
  for (const [index, file] of files.entries())
    if (listed.indexOf(listed[index]) < index)
      yield { rule, at: placeOf(file.element, 'href'), data: { kind: 'twice', id, path: file.href } };
}

function* addressFindings({ resources, document, edition }: ScormManifest): Iterable<PackageFinding> {
  const rule = 'package-address';
  for (const { element, href, base, files, isSco } of resources) {
    for (const [owner, written, isLaunch] of [
      ...(href === undefined ? [] : [[element, href, true] as const]),
      ...files.map((file) => [file.element, file.href, false] as const),
    ]) {
      const { path, trouble } = resolveAddress(written, base);
      const at = placeOf(owner, 'href');
      if (trouble === 'external' && isLaunch && !isSco)
        yield { rule, at, data: { kind: trouble, href: written }, severity: 'warning' };
      else if (trouble !== undefined) yield { rule, at, data: { kind: trouble, href: written } };
      else if (isLaunch && isSco && !/\.[^./]+$/.test(path ?? ''))
        yield { rule, at, data: { kind: 'extension', href: written }, severity: 'warning' };
      else if (isLaunch && is2004(edition) && /[^\u0020-\u007e]/.test(written))
        yield { rule, at, data: { kind: 'not-ascii', href: written }, severity: 'warning' };
    }
  }
  for (const element of [document.root, ...document.root.children.filter(({ local }) => local === 'resources')]) {
    const base = element.attributes.find(({ name }) => name === 'xml:base');
    if (base !== undefined && base.value !== '' && base.value !== './')
      yield { rule, at: base.valuePlace, data: { kind: 'base', href: base.value } };
  }
}
