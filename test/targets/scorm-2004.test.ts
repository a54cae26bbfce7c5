// @module-tag slow
import { beforeAll, describe, expect, test } from 'vitest';
import { everyPackage, RICH, textOf, WHOLE, type BuiltPackage } from './built-packages.js';

const EDITIONS = { scorm2004: '2004 4th Edition', 'scorm2004-3': '2004 3rd Edition' } as const;

let packages: ReadonlyMap<string, BuiltPackage>;
let whole: ReadonlyMap<string, BuiltPackage>;

beforeAll(async () => {
  packages = (await everyPackage(RICH)).packages;
  whole = (await everyPackage(WHOLE)).packages;
});

const manifestOf = (name: string, from = packages): string => textOf(from.get(name) as BuiltPackage, 'imsmanifest.xml');
const all = (xml: string, pattern: RegExp): readonly string[] =>
  [...xml.matchAll(pattern)].map((match) => match[1] ?? '');

describe.each(Object.entries(EDITIONS))('%s (CAM ch. 3)', (target, version) => {
  test('schema and schemaversion stand first, letter by letter, without white space around', () => {
    expect(manifestOf(`${target}/kurs/preparation`)).toContain(
      `<metadata>\n    <schema>ADL SCORM</schema>\n    <schemaversion>${version}</schemaversion>\n  </metadata>`,
    );
  });

  test('namespaces and prefixes are those that LMSs look for, each with a schema in the root', () => {
    const { files } = packages.get(`${target}/kurs/preparation`) as BuiltPackage;
    const manifest = manifestOf(`${target}/kurs/preparation`);
    const prefixes = Object.fromEntries(
      [...manifest.matchAll(/xmlns(?::(\w+))?="([^"]+)"/g)].map((match) => [match[1] ?? '', match[2]]),
    );
    expect(prefixes).toEqual({
      '': 'http://www.imsglobal.org/xsd/imscp_v1p1',
      adlcp: 'http://www.adlnet.org/xsd/adlcp_v1p3',
      adlnav: 'http://www.adlnet.org/xsd/adlnav_v1p3',
      adlseq: 'http://www.adlnet.org/xsd/adlseq_v1p3',
      imsss: 'http://www.imsglobal.org/xsd/imsss',
      xsi: 'http://www.w3.org/2001/XMLSchema-instance',
    });
    const locations = all(manifest, /schemaLocation="([^"]+)"/g)[0]?.split(' ') ?? [];
    const mapped = Object.fromEntries(
      locations.flatMap((word, index) => (index % 2 === 0 ? [[word, locations[index + 1]]] : [])),
    );
    expect(Object.keys(mapped).sort()).toEqual(
      Object.entries(prefixes)
        .flatMap(([prefix, namespace]) => (prefix === 'xsi' ? [] : [namespace]))
        .sort(),
    );
    for (const file of Object.values(mapped)) expect([...files.keys()]).toContain(file);
    // What the schemas themselves name is there too, or a validator without network stops.
    for (const [path, bytes] of files)
      if (path.endsWith('.xsd'))
        for (const named of all(
          bytes.toString('latin1'),
          /(?:schemaLocation\s*=\s*|DOCTYPE[^>]*)"([\w.]+\.(?:xsd|dtd))"/g,
        ))
          expect([path, [...files.keys()]]).toEqual([path, expect.arrayContaining([named])]);
  });

  test('there is one organization, one item and one SCO, which belong together', () => {
    const manifest = manifestOf(`${target}/kurs/preparation`);
    expect(all(manifest, /<organization identifier="([^"]+)"/g)).toEqual(
      all(manifest, /<organizations default="([^"]+)"/g),
    );
    expect(all(manifest, /<item [^>]*identifierref="([^"]+)"/g)).toEqual(
      all(manifest, /<resource identifier="([^"]+)"/g),
    );
    expect(all(manifest, /<title>([^<]+)<\/title>/g)).toEqual(
      Array(2).fill('Samtal med barn &amp; &lt;unga&gt; – Förberedelser'),
    );
    expect(manifest).toContain('type="webcontent" adlcp:scormType="sco" href="preparation.html"');
    expect(manifest).not.toContain('scormtype');
  });

  test('every file of the page is listed once, its own page among them, and no schema', () => {
    const { files } = packages.get(`${target}/kurs/preparation`) as BuiltPackage;
    const listed = all(manifestOf(`${target}/kurs/preparation`), /<file href="([^"]+)"/g);
    expect(listed).toEqual(
      [...files.keys()].filter((path) => path !== 'imsmanifest.xml' && !/\.(?:xsd|dtd)$/.test(path)).sort(),
    );
    expect(listed).toContain('preparation.html');
    expect(listed).toContain('media/figur.svg');
    for (const path of listed) expect(path).toMatch(/^[a-z0-9][a-z0-9./-]*\.[a-z0-9]+$/);
  });

  test('goals are objectives under the ids that the player writes; nothing is mapped, measured or ruled', () => {
    expect(all(manifestOf(`${target}/kurs/preparation`), /<imsss:objective objectiveID="([^"]+)"/g)).toEqual([
      'oppna-fragor',
    ]);
    expect(all(manifestOf(`${target}/kurs/follow-up`), /<imsss:objective objectiveID="([^"]+)"/g)).toEqual([
      'oppna-fragor',
      'egna-ord',
    ]);
    for (const [name, built] of packages) {
      if (!name.startsWith(`${target}/`)) continue;
      const page = textOf(built, `${built.record.part}.html`);
      const data = JSON.parse(/id="kurspaket-page">(.*?)<\/script>/.exec(page)?.[1] ?? '{}') as {
        goals: readonly string[];
      };
      const manifest = textOf(built, 'imsmanifest.xml');
      expect(all(manifest, /<imsss:objective objectiveID="([^"]+)"/g)).toEqual(data.goals);
      expect(manifest).not.toMatch(
        /mapInfo|minNormalizedMeasure|satisfiedByMeasure|sequencingRules|rollup|completionThreshold|prerequisites|masteryscore|lom:|persistState/i,
      );
    }
  });

  test('a silent visit is not completed, and an LMS can start the item by itself', () => {
    const manifest = manifestOf(`${target}/kurs/preparation`);
    expect(manifest).toContain(
      '<imsss:deliveryControls tracked="true" completionSetByContent="true" objectiveSetByContent="true"/>',
    );
    expect(manifest).toContain('<imsss:controlMode choice="true" flow="true"/>');
  });

  test('identifiers are names in XML, unique, and those of SCORM 1.2', () => {
    const own = all(manifestOf(`${target}/kurs/preparation`), /\sidentifier="([^"]+)"/g);
    expect(new Set(own).size).toBe(own.length);
    for (const id of own) expect(id).toMatch(/^[A-Za-z_][A-Za-z0-9_.-]*$/);
    expect(own).toEqual(all(manifestOf('scorm12/kurs/preparation'), /\sidentifier="([^"]+)"/g));
  });

  test('a whole course is one SCO', () => {
    const built = whole.get(`${target}/kurs/course`) as BuiltPackage;
    expect(built.record.file).toBe(`${target}/kurs-1.0.0.zip`);
    expect(textOf(built, 'imsmanifest.xml')).toContain('adlcp:scormType="sco" href="course.html"');
  });
});

test('a new version with other titles, texts and order keeps every identifier', async () => {
  const next = {
    ...RICH,
    'resa/kurs/course.md': (RICH['resa/kurs/course.md'] as string)
      .replace('version: 1.0.0', 'version: 2.0.0')
      .replace('Samtal med barn &', 'Att samtala med barn &'),
    'resa/kurs/preparation/01-las.md': (RICH['resa/kurs/preparation/01-las.md'] as string).replace(
      'title: "Läs om barnets rätt att komma till tals"',
      'title: "Läs"',
    ),
  };
  const later = (await everyPackage(next)).packages;
  for (const target of ['scorm12', 'scorm2004', 'scorm2004-3']) {
    const ids = (from: ReadonlyMap<string, BuiltPackage>): readonly string[] =>
      all(manifestOf(`${target}/kurs/preparation`, from), /\s(?:identifier|identifierref|objectiveID)="([^"]+)"/g);
    expect(ids(later)).toEqual(ids(packages));
  }
});
