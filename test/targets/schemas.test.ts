import { expect, test } from 'vitest';
import { everyPackage, RICH, textOf, WHOLE, type BuiltPackage } from './built-packages.js';
import { cmi5Complaints, hasCmi5Schema, scormComplaints, type Manifest } from './xsd.js';

async function manifests(target: string, file: string): Promise<readonly Manifest[]> {
  const packages: BuiltPackage[] = [];
  for (const files of [RICH, WHOLE])
    packages.push(...(await everyPackage(files, { targets: [target as 'cmi5'] })).packages.values());
  return packages.map((built, index) => ({ name: `${index}-${built.record.part}.xml`, xml: textOf(built, file) }));
}

test.each(['scorm12', 'scorm2004-3', 'scorm2004'] as const)(
  'manifests of %s are valid by the schemas that they bring',
  async (target) => {
    const all = await manifests(target, 'imsmanifest.xml');
    expect(all.length).toBe(5);
    expect(await scormComplaints(target, all)).toEqual([]);
  },
);

test.each(['scorm12', 'scorm2004-3', 'scorm2004'] as const)('the schemas of %s find what is wrong', async (target) => {
  const [first] = await manifests(target, 'imsmanifest.xml');
  const wrong =
    first?.xml.replace('<organizations', '<organisations').replace('</organizations>', '</organisations>') ?? '';
  expect(await scormComplaints(target, [{ name: 'wrong.xml', xml: wrong }])).not.toEqual([]);
});

// Where the schema does not lie beside the checkout, course structures are judged by the rules of cmi5.test.ts alone.
test.runIf(hasCmi5Schema)('course structures of cmi5 are valid by CourseStructure.xsd', async () => {
  const all = await manifests('cmi5', 'cmi5.xml');
  expect(all.length).toBe(4);
  expect(await cmi5Complaints(all)).toEqual([]);
  expect(
    await cmi5Complaints([
      { name: 'wrong.xml', xml: all[0]?.xml.replace('moveOn="Completed"', 'moveOn="Done"') ?? '' },
    ]),
  ).not.toEqual([]);
});
