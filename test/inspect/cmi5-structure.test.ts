import { beforeAll, expect, test } from 'vitest';
import { RICH } from '../targets/built-packages.js';
import { cmi5Complaints, hasCmi5Schema } from '../targets/xsd.js';
import { courseStructure } from '../../src/inspect/structure/cmi5-structure.js';
import { departures } from '../../src/inspect/structure/shape.js';
import { readXml } from '../../src/inspect/xml/read-xml.js';
import { builtZips, filesOf, type BuiltZip } from './built-zips.js';

let built: string;

beforeAll(async () => {
  const zips = await builtZips(RICH);
  built = String(filesOf(zips.get('cmi5/kurs/course') as BuiltZip).get('cmi5.xml'));
});

/** One change each; whether it is still a course structure is for the schema to say. */
const CHANGES: readonly (readonly [string, string | RegExp, string])[] = [
  ['nothing', /$/, ''],
  ['no course', /<course .*<\/course>/, ''],
  ['the course twice', /(<course .*<\/course>)/, '$1$1'],
  ['no title', /<title>.*?<\/title>/, ''],
  ['description first', /(<title>.*?<\/title>)(<description>.*?<\/description>)/, '$2$1'],
  [
    'description first in an objective',
    /(<objective id[^>]*>)(<title>.*?<\/title>)(<description>.*?<\/description>)/,
    '$1$3$2',
  ],
  ['an empty title', /<title>.*?<\/title>/, '<title/>'],
  ['text in a title', '<title>', '<title>Hej'],
  ['white space in a title', '<title>', '<title>\n  '],
  ['a wrong language', 'lang="sv"', 'lang="sv_SE!"'],
  ['a long language', 'lang="sv"', 'lang="sv-SE-1996"'],
  ['no language', ' lang="sv"', ''],
  ['another attribute on a langstring', '<langstring ', '<langstring dir="ltr" '],
  ['a foreign attribute on a langstring', '<langstring ', '<langstring xmlns:x="urn:x" x:dir="ltr" '],
  ['an element in a langstring', /(<langstring[^>]*>)/, '$1<b/>'],
  ['no objectives', /<objectives>[\s\S]*?<\/objectives>/, ''],
  ['empty objectives', /<objectives>[\s\S]*?<\/objectives>/, '<objectives/>'],
  ['an objective without id', /<objective id="[^"]*"/, '<objective'],
  ['an objective with a title twice', /(<objective id[^>]*>)(<title>.*?<\/title>)/, '$1$2$2'],
  ['a foreign attribute on an objective', '<objective id', '<objective xmlns:x="urn:x" x:a="1" id'],
  ['a reference with text', /<objective idref="([^"]*)"\/>/, '<objective idref="$1">hej</objective>'],
  ['a reference without idref', /<objective idref="[^"]*"\/>/, '<objective/>'],
  ['a reference with an id', /<objective idref=/, '<objective id="urn:x" idref='],
  ['no AU', /<au [\s\S]*<\/au>/, ''],
  ['an AU without id', /<au id="[^"]*"/, '<au'],
  ['an AU with another attribute', '<au ', '<au colour="red" '],
  ['an AU with a foreign attribute', '<au ', '<au xmlns:x="urn:x" x:colour="red" '],
  ['another moveOn', 'moveOn="Completed"', 'moveOn="completed"'],
  ['a possible moveOn', 'moveOn="Completed"', 'moveOn="CompletedOrPassed"'],
  ['no moveOn', ' moveOn="Completed"', ''],
  ['another launchMethod', 'launchMethod="AnyWindow"', 'launchMethod="NewWindow"'],
  ['a mastery score', '<au ', '<au masteryScore="0.8" '],
  ['a mastery score without zero', '<au ', '<au masteryScore=".8" '],
  ['a mastery score in percent', '<au ', '<au masteryScore="80" '],
  ['a mastery score with a comma', '<au ', '<au masteryScore="0,8" '],
  ['a mastery score as e', '<au ', '<au masteryScore="1e-1" '],
  ['no url', /<url>.*?<\/url>/, ''],
  ['an empty url', /<url>.*?<\/url>/, '<url></url>'],
  ['a blank url', /<url>.*?<\/url>/, '<url>  </url>'],
  ['two urls', /(<url>.*?<\/url>)/, '$1$1'],
  ['a url with an attribute', '<url>', '<url a="b">'],
  [
    'the url before the objectives',
    /(<objectives>\s*<objective idref[\s\S]*?<\/objectives>)\s*(<url>.*?<\/url>)/,
    '$2$1',
  ],
  ['launch parameters', '</url>', '</url><launchParameters>a=1</launchParameters>'],
  ['launch parameters with elements', '</url>', '</url><launchParameters><a/></launchParameters>'],
  ['an entitlement key', '</url>', '</url><entitlementKey>x</entitlementKey>'],
  ['both in order', '</url>', '</url><launchParameters>a</launchParameters><entitlementKey>x</entitlementKey>'],
  ['both out of order', '</url>', '</url><entitlementKey>x</entitlementKey><launchParameters>a</launchParameters>'],
  ['a foreign element at the end of an AU', '</au>', '<x:y xmlns:x="urn:x">z</x:y></au>'],
  ['a foreign element in the middle of an AU', '<url>', '<x:y xmlns:x="urn:x"/><url>'],
  ['an element of no namespace at the end of an AU', '</au>', '<y xmlns=""/></au>'],
  ['an unknown element', '</au>', '<colour/></au>'],
  [
    'a block',
    /(<au [\s\S]*?<\/au>)/,
    '<block id="urn:b"><title><langstring>A</langstring></title><description><langstring>B</langstring></description>$1</block>',
  ],
  [
    'an empty block',
    '<au ',
    '<block id="urn:b"><title><langstring>A</langstring></title><description><langstring>B</langstring></description></block><au ',
  ],
  [
    'a block in a block',
    /(<au [\s\S]*?<\/au>)/,
    '<block id="urn:b"><title><langstring>A</langstring></title><description><langstring>B</langstring></description><block id="urn:c"><title><langstring>A</langstring></title><description><langstring>B</langstring></description>$1</block></block>',
  ],
  [
    'objectives after the AUs',
    /(<objectives>\s*<objective id=[\s\S]*?<\/objectives>)([\s\S]*)(<\/courseStructure>)/,
    '$2$1$3',
  ],
  ['text between elements', '<au ', 'hej <au '],
  ['a comment between elements', '<au ', '<!-- hej --><au '],
];

test('a course structure of ours departs in nothing', () => {
  expect(told(built)).toEqual([]);
});

// Where the schema does not lie beside the checkout nobody can say whether our rules are its rules.
test.runIf(hasCmi5Schema)('our rules and CourseStructure.xsd agree on every change', async () => {
  const changed = CHANGES.map(([name, before, after]) => ({ name, xml: built.replace(before, after) }));
  for (const { name, xml } of changed.slice(1)) expect(xml, name).not.toBe(built);
  const complaints = await cmi5Complaints(changed.map(({ xml }, index) => ({ name: `change-${index}.xml`, xml })));
  const verdicts = changed.map(({ name, xml }, index) => ({
    name,
    ours: told(xml).length > 0,
    theirs: complaints.some((complaint) => complaint.startsWith(`change-${index}.xml:`)),
  }));
  expect(verdicts.filter(({ ours, theirs }) => ours !== theirs)).toEqual([]);
  expect(verdicts.filter(({ theirs }) => theirs).length).toBeGreaterThan(25);
});

function told(xml: string): readonly string[] {
  const { document, findings } = readXml('cmi5.xml', Buffer.from(xml));
  if (document === undefined) throw new Error(JSON.stringify(findings));
  return [...departures(document.root, courseStructure)].map(
    ({ data, at }) => `${JSON.stringify(data)} at ${at.start}`,
  );
}
