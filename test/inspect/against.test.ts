// @module-tag slow
import { beforeAll, describe, expect, test } from 'vitest';
import { comparisonFindings } from '../../src/inspect/compare.js';
import { packageFacts } from '../../src/inspect/package-facts.js';
import { wordPackageFindings } from '../../src/inspect/word-findings.js';
import type { Files } from '../workspace.js';
import { RICH } from '../targets/built-packages.js';
import { builtZips, filesOf, type BuiltZip } from './built-zips.js';
import { replaced } from './defect.js';
import { opened, zipOf } from './inspected.js';

const PREPARATION = 'resa/kurs/preparation/01-las.md';
const RETITLED: Files = {
  ...RICH,
  'resa/kurs/course.md': String(RICH['resa/kurs/course.md'])
    .replace('title: "Samtal med barn', 'title: "Att tala med barn')
    .replace('version: 1', 'version: 2'),
};
const RENAMED: Files = {
  ...RICH,
  [PREPARATION]: String(RICH[PREPARATION]).replace('id: las-om-ratten', 'id: las-om-samtal'),
};
const FORMERLY: Files = {
  ...RICH,
  [PREPARATION]: String(RICH[PREPARATION]).replace(
    'id: las-om-ratten',
    'id: las-om-samtal\nformerly:\n  - las-om-ratten',
  ),
};

type Zips = Awaited<ReturnType<typeof builtZips>>;
let now: Zips;
let retitled: Zips;
let renamed: Zips;
let formerly: Zips;

beforeAll(async () => {
  [now, retitled, renamed, formerly] = await Promise.all([
    builtZips(RICH),
    builtZips(RETITLED, ['scorm12', 'cmi5', 'xapi']),
    builtZips(RENAMED, ['scorm12']),
    builtZips(FORMERLY, ['scorm12']),
  ]);
});

const P = 'scorm12/kurs/preparation';

function zip(from: Zips, name: string): Buffer {
  const built = from.get(name);
  if (built === undefined) throw new Error(`no ${name} among ${[...from.keys()].join(', ')}`);
  return built.zip;
}

/** What is said of replacing one zip by another. */
async function replacing(old: Buffer, next: Buffer): Promise<readonly string[]> {
  const [before, after] = await Promise.all(
    [old, next].map(async (bytes) => {
      const each = await opened(bytes);
      return { opened: each, facts: packageFacts(each, { sha1: '', sha256: '' }) };
    }),
  );
  if (before === undefined || after === undefined) throw new Error('two packages');
  return wordPackageFindings('ny.zip', comparisonFindings(before, after), after.opened.texts, 'sv').map(
    ({ severity, rule, file, message }) => `${severity} ${rule} ${file.replace('ny.zip!/', '')} ${message}`,
  );
}

function manifest(before: string | RegExp, after: string): Buffer {
  return zipOf(replaced('imsmanifest.xml', before, after)(filesOf(now.get(P) as BuiltZip)));
}

describe('nothing is lost', () => {
  test('where a package takes its own place', async () => {
    for (const [, built] of now) expect(await replacing(built.zip, built.zip)).toEqual([]);
  });

  test.each([P, 'cmi5/kurs/course', 'xapi/kurs/preparation'])('where title and version are new: %s', async (name) => {
    expect(zip(retitled, name)).not.toEqual(zip(now, name));
    expect(await replacing(zip(now, name), zip(retitled, name))).toEqual([]);
  });

  test('where a task says what it was called', async () => {
    expect(await replacing(zip(now, P), zip(formerly, P))).toEqual([]);
  });

  test('between editions of SCORM 2004', async () => {
    expect(await replacing(zip(now, 'scorm2004-3/kurs/preparation'), zip(now, 'scorm2004/kurs/preparation'))).toEqual(
      [],
    );
  });
});

test('an item that is gone takes its tracks along', async () => {
  const [line, ...others] = await replacing(
    zip(now, P),
    manifest(
      /(<item identifier=")[^"]+("[\s\S]*?<title>)[^<]*/,
      '<item identifier="ITEM-9" identifierref="RES-kurs-preparation" isvisible="true"><title>Annat',
    ),
  );
  // The page is the same, so it is the same line under another name.
  expect(line).toBe('error package-tracks-lost imsmanifest.xml Raden `ITEM-kurs-preparation` heter nu `ITEM-9`.');
  expect(others).toEqual([]);
});

test('another part in the place of this one loses everything', async () => {
  const lines = await replacing(zip(now, P), zip(now, 'scorm12/kurs/follow-up'));
  expect(lines).toContainEqual(
    expect.stringMatching(
      /^error package-tracks-lost imsmanifest\.xml Raden `ITEM-kurs-preparation` .* finns inte i det nya paketet\.$/,
    ),
  );
  expect(lines).toContainEqual(
    expect.stringMatching(
      /^warning package-ticks-lost follow-up\.html Det gamla paketet är `kurs\/preparation`, det nya är `kurs\/follow-up`\.$/,
    ),
  );
});

test('SCORM 2004 in the place of SCORM 1.2 lets everybody start over', async () => {
  expect(await replacing(zip(now, P), zip(now, 'scorm2004/kurs/preparation'))).toEqual([
    'error package-tracks-lost imsmanifest.xml Det gamla paketet är SCORM 1.2, det nya SCORM 2004 4th Edition.',
  ]);
});

test('a first page that has moved keeps its tracks', async () => {
  const moved = manifest(/href="preparation\.html">/, 'href="player.js">');
  expect(await replacing(zip(now, P), moved)).toEqual([
    'info package-launch-moved imsmanifest.xml `ITEM-kurs-preparation` startade `preparation.html` och startar nu `player.js`.',
  ]);
});

test('a task under another id loses its ticks', async () => {
  const lines = await replacing(zip(now, P), zip(renamed, P));
  expect(lines).toEqual([
    'warning package-ticks-lost preparation.html Uppgifter som inte finns kvar: `las-om-ratten`.',
    'info package-ticks-lost preparation.html Nya obligatoriska uppgifter: `las-om-samtal`.',
  ]);
});

test('an AU or activity that is gone is another to the record store', async () => {
  const cmi5 = zipOf(
    replaced(
      'cmi5.xml',
      'https://kurs.example/id/kurs/preparation',
      'https://kurs.example/id/kurs/forberedelser',
    )(filesOf(now.get('cmi5/kurs/course') as BuiltZip)),
  );
  expect(await replacing(zip(now, 'cmi5/kurs/course'), cmi5)).toEqual([
    'error package-tracks-lost cmi5.xml Raden `https://kurs.example/id/kurs/preparation` heter nu `https://kurs.example/id/kurs/forberedelser`.',
  ]);
});

test('what is no package cannot be compared', async () => {
  expect(await replacing(Buffer.from('hej'), zip(now, P))).toEqual([
    'error package-tracks-lost imsmanifest.xml Det ena paketet går inte att jämföra med det andra.',
  ]);
});
