import type { PackageFiles } from './inspected.js';

/** A change that spoils a package. */
export type Spoil = (files: PackageFiles) => PackageFiles;

/** A fault that somebody has put into a built package, and where it must be found. */
export interface Defect {
  readonly name: string;
  readonly from: string;
  readonly spoil: Spoil;
  readonly rule: string;
  /** The file that is named; empty for the package itself. */
  readonly file: string;
  /** The text at the place; absent where the whole file is meant. */
  readonly at?: string;
  readonly severity?: 'error' | 'warning' | 'info';
}

/** Replaces a text once; a text that is not there is a fault of the test. */
export function replaced(path: string, before: string | RegExp, after: string): Spoil {
  return (files) => {
    const text = String(files.get(path));
    const next = text.replace(before, () => after);
    if (next === text) throw new Error(`${path} has no ${String(before)}:\n${text.slice(0, 2000)}`);
    return new Map([...files, [path, next]]);
  };
}

/** Adds files, in the manifest's list of SCORM too. */
function added(more: Readonly<Record<string, string>>, listed = true): Spoil {
  return (files) => {
    const manifest = files.get('imsmanifest.xml');
    const list = Object.keys(more)
      .map((path) => `      <file href="${path}"/>\n`)
      .join('');
    const with12 =
      listed && manifest !== undefined
        ? [['imsmanifest.xml', String(manifest).replace('    </resource>', () => `${list}    </resource>`)] as const]
        : [];
    return new Map([...files, ...with12, ...Object.entries(more)]);
  };
}

/** Takes files away. */
function without(...paths: readonly string[]): Spoil {
  return (files) => new Map([...files].filter(([path]) => !paths.includes(path)));
}

/** One change after the other. */
function both(...spoils: readonly Spoil[]): Spoil {
  return (files) => spoils.reduce((done, spoil) => spoil(done), files);
}

const manifest = (before: string | RegExp, after: string): Spoil => replaced('imsmanifest.xml', before, after);
const S12 = 'scorm12/kurs/preparation';
const S4 = 'scorm2004/kurs/preparation';
const S3 = 'scorm2004-3/kurs/preparation';
const M = 'imsmanifest.xml';
const ITEM = 'ITEM-kurs-preparation';
const ANOTHER = `<item identifier="ITEM-2" identifierref="RES-kurs-preparation">\n        <title>Del 2</title>\n      </item>\n    </organization>`;
const long = (length: number): string => 'Samtal med barn. '.repeat(Math.ceil(length / 17)).slice(0, length);

/** Faults in packages of SCORM. */
export const SCORM_DEFECTS: readonly Defect[] = [
  { name: 'no manifest', from: S12, spoil: without(M), rule: 'package-no-manifest', file: '' },
  {
    name: 'manifest in a folder',
    from: S12,
    spoil: (files) => new Map([...files].map(([path, content]) => [`kurs/${path}`, content])),
    rule: 'package-no-manifest',
    file: 'kurs/imsmanifest.xml',
  },
  {
    name: 'manifest in another case',
    from: S12,
    spoil: (files) => new Map([...files].map(([path, content]) => [path === M ? 'imsManifest.xml' : path, content])),
    rule: 'package-no-manifest',
    file: 'imsManifest.xml',
  },
  {
    name: 'a bare ampersand',
    from: S12,
    spoil: manifest('ADL SCORM', 'ADL & SCORM'),
    rule: 'package-xml',
    file: M,
    at: '&',
  },
  {
    name: 'an element that is not closed',
    from: S12,
    spoil: manifest('</organizations>', ''),
    rule: 'package-xml',
    file: M,
  },
  {
    name: 'a document type',
    from: S12,
    spoil: manifest('?>\n', '?>\n<!DOCTYPE manifest [<!ENTITY a "b">]>\n'),
    rule: 'package-xml',
    file: M,
    at: '<!DOCTYPE manifest [<!ENTITY a "b">]>',
  },
  {
    name: 'bytes that are no UTF-8',
    from: S12,
    spoil: (files) =>
      new Map([
        ...files,
        [
          M,
          Buffer.concat([Buffer.from(String(files.get(M)).slice(0, 60)), Buffer.from([0xe5, 0x20]), Buffer.from('x')]),
        ],
      ]),
    rule: 'package-xml',
    file: M,
  },
  {
    name: 'a prefix that nothing declares',
    from: S12,
    spoil: manifest('<schemaversion>', '<schemaversion x:lang="sv">'),
    rule: 'package-xml',
    file: M,
    at: 'x:lang',
  },
  {
    name: 'elements in a wrong order',
    from: S12,
    spoil: manifest(
      /(<organizations[\s\S]*<\/organizations>)\s*(<resources>[\s\S]*<\/resources>)/,
      '<resources/><organizations default="x"/>',
    ),
    rule: 'package-schema',
    file: M,
    at: 'resources',
  },
  {
    name: 'an unknown attribute',
    from: S12,
    spoil: manifest('isvisible="true"', 'isvisible="true" colour="red"'),
    rule: 'package-schema',
    file: M,
    at: 'colour',
  },
  {
    name: 'an identifier that begins with a digit',
    from: S12,
    spoil: manifest('identifier="MANIFEST-', 'identifier="1-'),
    rule: 'package-schema',
    file: M,
    at: '1-kurs-preparation',
  },
  {
    name: 'the same, by its own rule',
    from: S12,
    spoil: manifest('identifier="MANIFEST-', 'identifier="1 '),
    rule: 'package-identifier',
    file: M,
    at: '1 kurs-preparation',
  },
  {
    name: 'a value that is no boolean',
    from: S4,
    spoil: manifest('choice="true"', 'choice="kanske"'),
    rule: 'package-schema',
    file: M,
    at: 'kanske',
  },
  {
    name: 'a stray element of sequencing',
    from: S4,
    spoil: manifest('<imsss:primaryObjective/>', '<imsss:primaryGoal/>'),
    rule: 'package-schema',
    file: M,
    at: 'imsss:primaryGoal',
  },
  {
    name: 'a version that Moodle does not know',
    from: S4,
    spoil: manifest('2004 4th Edition', '2004 4th edition'),
    rule: 'package-schema-version',
    file: M,
    at: '2004 4th edition',
  },
  {
    name: 'white space around the version',
    from: S4,
    spoil: manifest('<schemaversion>2004 4th Edition<', '<schemaversion>\n      2004 4th Edition\n    <'),
    rule: 'package-schema-version',
    file: M,
    at: '\n      2004 4th Edition\n    ',
  },
  {
    name: 'no version',
    from: S3,
    spoil: manifest(/<schemaversion>.*<\/schemaversion>/, ''),
    rule: 'package-schema-version',
    file: M,
    at: 'manifest',
  },
  {
    name: 'a version of another SCORM',
    from: S12,
    spoil: manifest('>1.2<', '>2004 4th Edition<'),
    rule: 'package-schema-version',
    file: M,
    at: '2004 4th Edition',
  },
  {
    name: 'another schema',
    from: S12,
    spoil: manifest('>ADL SCORM<', '>SCORM<'),
    rule: 'package-schema-version',
    file: M,
    at: 'SCORM',
    severity: 'warning',
  },
  {
    name: 'another prefix for ADL',
    from: S12,
    spoil: both(manifest('xmlns:adlcp=', 'xmlns:a='), manifest('adlcp:scormtype', 'a:scormtype')),
    rule: 'package-prefix',
    file: M,
    at: 'a:scormtype',
  },
  {
    name: 'a schema that is not mapped',
    from: S12,
    spoil: manifest(' http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd', ''),
    rule: 'package-schema-location',
    file: M,
    at: 'xsi:schemaLocation',
  },
  {
    name: 'a schema that is not in the zip',
    from: S4,
    spoil: without('imsss_v1p0.xsd'),
    rule: 'package-schema-location',
    file: M,
    at: 'xsi:schemaLocation',
  },
  {
    name: 'scormtype in the case of 1.2',
    from: S4,
    spoil: manifest('adlcp:scormType', 'adlcp:scormtype'),
    rule: 'package-scorm-type',
    file: M,
    at: 'adlcp:scormtype',
  },
  {
    name: 'scormtype with another value',
    from: S12,
    spoil: manifest('scormtype="sco"', 'scormtype="SCO"'),
    rule: 'package-scorm-type',
    file: M,
    at: 'SCO',
  },
  {
    name: 'no SCO',
    from: S12,
    spoil: manifest('scormtype="sco"', 'scormtype="asset"'),
    rule: 'package-scorm-type',
    file: M,
    at: 'resource',
  },
  {
    name: 'a default that does not exist',
    from: S12,
    spoil: manifest('default="ORG-', 'default="OTHER-'),
    rule: 'package-organization',
    file: M,
    at: 'OTHER-kurs-preparation',
  },
  {
    name: 'an item without title',
    from: S4,
    spoil: manifest(/(isvisible="true">)\s*<title>.*<\/title>/, 'isvisible="true">'),
    rule: 'package-organization',
    file: M,
    at: 'item',
  },
  {
    name: 'several organizations',
    from: S12,
    spoil: manifest(
      '</organizations>',
      '<organization identifier="ORG-2"><title>Två</title><item identifier="I-3" identifierref="RES-kurs-preparation"><title>Tre</title></item></organization></organizations>',
    ),
    rule: 'package-organization',
    file: M,
    at: 'organization',
    severity: 'warning',
  },
  {
    name: 'a reference that leads nowhere',
    from: S12,
    spoil: manifest('identifierref="RES-kurs', 'identifierref="RSE-kurs'),
    rule: 'package-item',
    file: M,
    at: 'RSE-kurs-preparation',
  },
  {
    name: 'a line without a resource',
    from: S12,
    spoil: manifest(' identifierref="RES-kurs-preparation"', ''),
    rule: 'package-item',
    file: M,
    at: 'item',
  },
  {
    name: 'a hidden SCO',
    from: S12,
    spoil: manifest('isvisible="true"', 'isvisible="false"'),
    rule: 'package-item',
    file: M,
    at: 'false',
    severity: 'warning',
  },
  {
    name: 'an identifier twice',
    from: S12,
    spoil: manifest('</organization>', ANOTHER.replace('ITEM-2', ITEM)),
    rule: 'package-duplicate-identifier',
    file: M,
    at: ITEM,
  },
  {
    name: 'a first page that is not there',
    from: S12,
    spoil: without('preparation.html'),
    rule: 'package-missing-file',
    file: M,
    at: 'preparation.html',
  },
  {
    name: 'a file in another case',
    from: S12,
    spoil: (files) => new Map([...files].map(([path, content]) => [path.replace('player.js', 'Player.js'), content])),
    rule: 'package-missing-file',
    file: M,
    at: 'player.js',
  },
  {
    name: 'a dependency that leads nowhere',
    from: S12,
    spoil: manifest('    </resource>', '      <dependency identifierref="RES-common"/>\n    </resource>'),
    rule: 'package-missing-file',
    file: M,
    at: 'RES-common',
  },
  {
    name: 'a file that is not listed',
    from: S12,
    spoil: added({ 'extra.html': '<p>' }, false),
    rule: 'package-unlisted-file',
    file: 'extra.html',
  },
  {
    name: 'a file that is listed twice',
    from: S12,
    spoil: manifest('    </resource>', '      <file href="player.js"/>\n    </resource>'),
    rule: 'package-file-list',
    file: M,
    at: 'player.js',
  },
  {
    name: 'a first page that is not listed',
    from: S4,
    spoil: manifest('      <file href="preparation.html"/>\n', ''),
    rule: 'package-file-list',
    file: M,
    at: 'preparation.html',
  },
  {
    name: 'a first page on the web',
    from: S12,
    spoil: manifest('href="preparation.html">', 'href="https://kurser.example/start.html">'),
    rule: 'package-address',
    file: M,
    at: 'https://kurser.example/start.html',
  },
  {
    name: 'an address with backslashes',
    from: S12,
    spoil: both(added({ 'a/b.html': '<p>' }), manifest('href="a/b.html"', 'href="a\\b.html"')),
    rule: 'package-address',
    file: M,
    at: 'a\\b.html',
  },
  {
    name: 'an address that climbs',
    from: S12,
    spoil: manifest('<file href="launch.js"/>', '<file href="launch.js"/><file href="../launch.js"/>'),
    rule: 'package-address',
    file: M,
    at: '../launch.js',
  },
  {
    name: 'a base that Moodle does not see',
    from: S12,
    spoil: manifest('<resources>', '<resources xml:base="./sidor/">'),
    rule: 'package-address',
    file: M,
    at: './sidor/',
  },
  {
    name: 'a title over the column',
    from: S12,
    spoil: manifest(/<title>[^<]*<\/title>/, `<title>${long(300)}</title>`),
    rule: 'package-too-long',
    file: M,
    at: long(300),
    severity: 'error',
  },
  {
    name: 'a title over the standard',
    from: S4,
    spoil: manifest(/<title>[^<]*<\/title>/, `<title>${long(220)}</title>`),
    rule: 'package-too-long',
    file: M,
    at: long(220),
    severity: 'warning',
  },
  {
    name: 'a letter as a number',
    from: S12,
    spoil: manifest(/<title>[^<]*<\/title>/, '<title>M&#246;te</title>'),
    rule: 'package-title-text',
    file: M,
    at: '&#246;',
  },
  {
    name: 'several SCOs',
    from: S4,
    spoil: manifest('</organization>', ANOTHER),
    rule: 'package-several-scos',
    file: M,
    at: 'item',
    severity: 'warning',
  },
  {
    name: 'mapInfo',
    from: S4,
    spoil: manifest(
      /<imsss:objective objectiveID="([^"]+)"\/>/,
      '<imsss:objective objectiveID="a"><imsss:mapInfo targetObjectiveID="urn:a"/></imsss:objective>',
    ),
    rule: 'package-sequencing',
    file: M,
    at: 'imsss:mapInfo',
    severity: 'error',
  },
  {
    name: 'a threshold as text',
    from: S3,
    spoil: manifest(
      '<imsss:sequencing>',
      '<adlcp:completionThreshold>0.8</adlcp:completionThreshold>\n<imsss:sequencing>',
    ),
    rule: 'package-sequencing',
    file: M,
    at: '0.8',
    severity: 'warning',
  },
  {
    name: 'a prerequisite without type',
    from: S12,
    spoil: manifest('      </item>', '        <adlcp:prerequisites>ITEM-9</adlcp:prerequisites>\n      </item>'),
    rule: 'package-sequencing',
    file: M,
    at: 'adlcp:prerequisites',
  },
  {
    name: 'a mastery score',
    from: S12,
    spoil: manifest('      </item>', '        <adlcp:masteryscore>80</adlcp:masteryscore>\n      </item>'),
    rule: 'package-mastery-score',
    file: M,
    at: '80',
    severity: 'warning',
  },
  {
    name: 'a mastery score in words',
    from: S12,
    spoil: manifest('      </item>', '        <adlcp:masteryscore>åttio</adlcp:masteryscore>\n      </item>'),
    rule: 'package-mastery-score',
    file: M,
    at: 'åttio',
    severity: 'error',
  },
];

const page = (more: string): Spoil => replaced('preparation.html', '</body>', `${more}\n</body>`);

/** Faults in what the files of a package hold. */
export const CONTENT_DEFECTS: readonly Defect[] = [
  {
    name: 'a style sheet from elsewhere',
    from: S12,
    spoil: replaced(
      'preparation.html',
      '</head>',
      '<link rel="stylesheet" href="https://fonts.example/css?family=R&amp;x">\n</head>',
    ),
    rule: 'package-outside-request',
    file: 'preparation.html',
  },
  {
    name: 'a picture from elsewhere',
    from: S4,
    spoil: page('<img alt="" src="//bilder.example/a.png">'),
    rule: 'package-outside-request',
    file: 'preparation.html',
    at: '//bilder.example/a.png',
  },
  {
    name: 'a style sheet that imports',
    from: S12,
    spoil: (files) => replaced('style.css', /^/, '@import "https://fonts.example/a.css";\n')(files),
    rule: 'package-outside-request',
    file: 'style.css',
    at: 'https://fonts.example/a.css',
  },
  {
    name: 'a drawing that fetches',
    from: S12,
    spoil: added({
      'media/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"><image href="https://bilder.example/b.png"/></svg>',
    }),
    rule: 'package-outside-request',
    file: 'media/a.svg',
    at: 'https://bilder.example/b.png',
  },
  {
    name: 'a script that calls',
    from: 'cmi5/kurs/course',
    spoil: added({ 'a.js': 'const x = 1;\nfetch("https://api.example/v1/" + x);\n' }),
    rule: 'package-outside-request',
    file: 'a.js',
    at: 'https://api.example/v1/',
  },
  {
    name: 'a password in an address',
    from: 'xapi/kurs/preparation',
    spoil: added({ 'a.js': "const lrs = 'https://lrs.example/x?password=hemligt7';\n" }),
    rule: 'package-secret',
    file: 'a.js',
    at: '?password=hemligt7',
  },
  {
    name: 'Basic in a script',
    from: 'xapi/kurs/preparation',
    spoil: added({ 'a.js': "const auth = 'Basic a3Vyc2VyOmhlbWxpZ3Q3';\n" }),
    rule: 'package-secret',
    file: 'a.js',
    at: 'Basic a3Vyc2VyOmhlbWxpZ3Q3',
  },
  {
    name: 'a private key',
    from: S12,
    spoil: added({ 'a.json': '{"k":"-----BEGIN PRIVATE KEY-----\\nMIIE"}' }),
    rule: 'package-secret',
    file: 'a.json',
    at: '-----BEGIN PRIVATE KEY-----',
  },
  { name: 'a file of secrets', from: S12, spoil: added({ '.env': 'A=1\n' }), rule: 'package-secret', file: '.env' },
  {
    name: 'a module that is not served as one',
    from: S12,
    spoil: added({ 'a.mjs': 'export {};\n' }),
    rule: 'package-file-type',
    file: 'a.mjs',
  },
  {
    name: 'a program for a server',
    from: S12,
    spoil: added({ 'a.php': '<?php' }),
    rule: 'package-file-type',
    file: 'a.php',
  },
  {
    name: 'leftovers',
    from: S12,
    spoil: added({ '__MACOSX/._a.html': 'x' }),
    rule: 'package-leftover',
    file: '__MACOSX/._a.html',
  },
  {
    name: 'a page that says nothing to the LMS',
    from: S12,
    spoil: replaced('player.js', /^[\s\S]*$/, 'console.log(1);\n'),
    rule: 'package-no-api',
    file: '',
  },
  {
    name: 'a page for another SCORM',
    from: S12,
    spoil: replaced('player.js', /^[\s\S]*$/, 'window.parent.API_1484_11.Initialize("");\n'),
    rule: 'package-no-api',
    file: '',
  },
  {
    name: 'a page that is never done',
    from: S12,
    spoil: replaced('player.js', /^[\s\S]*$/, 'window.parent.API.LMSInitialize("");\n'),
    rule: 'package-no-completion',
    file: '',
  },
  {
    name: 'an AU that fetches no token',
    from: 'cmi5/kurs/course',
    spoil: replaced('player.js', /^[\s\S]*$/, 'console.log(1);\n'),
    rule: 'package-no-api',
    file: '',
  },
];

const structure = (before: string | RegExp, after: string): Spoil => replaced('cmi5.xml', before, after);
const list = (before: string | RegExp, after: string): Spoil => replaced('tincan.xml', before, after);
const C = 'cmi5/kurs/course';
const X = 'xapi/kurs/preparation';

/** Faults in packages of cmi5 and Tin Can. */
export const XAPI_DEFECTS: readonly Defect[] = [
  {
    name: 'a course id that is no address',
    from: C,
    spoil: structure(/<course id="[^"]+"/, '<course id="kurs"'),
    rule: 'package-iri',
    file: 'cmi5.xml',
    at: 'kurs',
  },
  {
    name: 'an id twice',
    from: C,
    spoil: structure('https://kurs.example/id/kurs/follow-up', 'https://kurs.example/id/kurs/preparation'),
    rule: 'package-duplicate-identifier',
    file: 'cmi5.xml',
    at: 'https://kurs.example/id/kurs/preparation',
  },
  {
    name: 'an objective that is not there',
    from: C,
    spoil: structure(/idref="[^"]+oppna-fragor"/, 'idref="https://kurs.example/id/kurs/goal/borta"'),
    rule: 'package-iri',
    file: 'cmi5.xml',
    at: 'https://kurs.example/id/kurs/goal/borta',
  },
  {
    name: 'no moveOn',
    from: C,
    spoil: structure(' moveOn="Completed"', ''),
    rule: 'package-move-on',
    file: 'cmi5.xml',
    at: 'au',
  },
  {
    name: 'a moveOn that does not exist',
    from: C,
    spoil: structure('moveOn="Completed"', 'moveOn="Done"'),
    rule: 'package-schema',
    file: 'cmi5.xml',
    at: 'Done',
  },
  {
    name: 'no description',
    from: C,
    spoil: structure(/<description>.*?<\/description>/, ''),
    rule: 'package-schema',
    file: 'cmi5.xml',
    at: 'course',
  },
  {
    name: 'an address that leads nowhere',
    from: C,
    spoil: structure('<url>preparation.html', '<url>prepration.html'),
    rule: 'package-launch',
    file: 'cmi5.xml',
    at: 'prepration.html',
  },
  {
    name: 'an address with the LMS’s own words',
    from: C,
    spoil: structure('<url>preparation.html', '<url>preparation.html?registration=1'),
    rule: 'package-launch',
    file: 'cmi5.xml',
    at: 'preparation.html?registration=1',
  },
  {
    name: 'another namespace',
    from: C,
    spoil: structure(
      'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd',
      'https://w3id.org/xapi/profiles/cmi5/v2',
    ),
    rule: 'package-schema',
    file: 'cmi5.xml',
    at: 'courseStructure',
  },
  {
    name: 'white space around the launch',
    from: X,
    spoil: list(/(<launch lang="sv">)(\w+\.html)/, '<launch lang="sv">\n  preparation.html'),
    rule: 'package-launch',
    file: 'tincan.xml',
    at: '\n  preparation.html',
  },
  {
    name: 'no launch',
    from: X,
    spoil: list(/<launch .*<\/launch>/, ''),
    rule: 'package-launch',
    file: 'tincan.xml',
    at: 'activity',
  },
  {
    name: 'a type that is no address',
    from: X,
    spoil: list(/type="[^"]+module"/, 'type="course"'),
    rule: 'package-iri',
    file: 'tincan.xml',
    at: 'course',
    severity: 'warning',
  },
  {
    name: 'no type',
    from: X,
    spoil: list(/ type="[^"]+module"/, ''),
    rule: 'package-schema',
    file: 'tincan.xml',
    at: 'activity',
  },
  {
    name: 'a launch on the web',
    from: X,
    spoil: list(/(<launch lang="sv">)(\w+\.html)/, '<launch lang="sv">https://kurser.example/a.html'),
    rule: 'package-launch',
    file: 'tincan.xml',
    at: 'https://kurser.example/a.html',
  },
];
