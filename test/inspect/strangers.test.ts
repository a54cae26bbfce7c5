import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { PackageFacts } from '../../src/model/package-facts.js';
import { temporaryFolder } from '../temporary-folder.js';
import { brief, factsOf, said } from './inspected.js';

// Packages that another maker of SCORM packages has made here and now, as it makes them for everybody.

type Packager = (options: object, done: (message: string) => void) => void;
const makePackage = createRequire(import.meta.url)('simple-scorm-packager') as Packager;

/** A small course packed by a stranger's tool. */
async function packed(version: string, identifier: string): Promise<Buffer> {
  const folder = temporaryFolder();
  const source = join(folder, 'kurs');
  mkdirSync(source);
  writeFileSync(join(source, 'index.html'), '<!doctype html><html lang="sv"><title>Hej</title><p>Hej</p></html>\n');
  const quiet = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  await new Promise<string>((done) =>
    makePackage(
      {
        version,
        identifier,
        organization: 'Exempelregionen',
        title: 'Samtal',
        language: 'sv',
        masteryScore: 80,
        startingPage: 'index.html',
        source,
        package: { version: '1.0.0', zip: true, name: 'kurs', outputFolder: join(folder, 'ut'), vcard: {} },
      },
      done,
    ),
  );
  quiet.mockRestore();
  const [name = ''] = readdirSync(join(folder, 'ut'));
  return readFileSync(join(folder, 'ut', name));
}

const editions: readonly (readonly [string, PackageFacts['standard']])[] = [
  ['1.2', 'scorm-1.2'],
  ['2004 3rd Edition', 'scorm-2004-3'],
  ['2004 4th Edition', 'scorm-2004-4'],
];

test.each(editions)(
  'a package of SCORM %s by another tool is known for what it is, with what is wrong with it',
  async (version, standard) => {
    const zip = await packed(version, 'samtal');
    expect(await factsOf(zip)).toMatchObject({
      standard,
      title: 'Samtal',
      identifier: 'samtal',
      units: [{ kind: 'sco', launch: 'index.html' }],
    });
    const told = (await said(zip)).map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`);
    // It never calls the LMS, and its manifest holds metadata where the schemas allow none.
    expect(told).toContain('warning package-no-api: Inget skript i paketet anropar lärplattformen.');
    expect(told.filter((line) => line.startsWith('error'))).toEqual([
      'error package-schema: `metadata` får inte stå här.',
      'error package-schema: `metadata` får inte stå här. Här väntas `resource`.',
    ]);
    expect(told.some((line) => line.includes('package-mastery-score'))).toBe(version === '1.2');
  },
);

test('an identifier that no manifest may have is told with one that it may', async () => {
  const diagnostics = await said(await packed('1.2', '00'));
  expect(brief(diagnostics)).toEqual(
    expect.arrayContaining([
      'warning package-identifier imsmanifest.xml:2:23',
      'error package-schema imsmanifest.xml:2:23',
    ]),
  );
  expect(diagnostics.map(({ message }) => message)).toContain(
    'Värdet `00` går inte i attributet `identifier` i `manifest`. Här går till exempel `A-1`.',
  );
});
