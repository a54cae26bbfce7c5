// @module-tag slow
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inspectFresh } from '../../../src/jobs/package/inspect-fresh.js';
import type { BuildMemory } from '../../../src/disk/build-memory.js';
import { readToolAssets } from '../../../src/disk/tool-assets.js';
import { readZip } from '../../disk/read-zip.js';
import { zipOf, type PackageFiles } from '../../inspect/inspected.js';
import { buildIn, built, recordsIn, TWO_COURSES } from '../../workspace.js';

// The last thing before a package gets its name.

const TARGETS = ['scorm12', 'scorm2004', 'scorm2004-3', 'cmi5', 'xapi'] as const;
const WORKSPACE = {
  ...TWO_COURSES,
  'kurspaket.yaml': `${String(TWO_COURSES['kurspaket.yaml'] ?? '')}\niriBase: https://kurser.example/\n`,
};

/** Inspects what lies in a folder as if it waited to be published. */
function inspected(out: string, known: readonly string[] = []): Promise<readonly string[]> {
  const staging = {
    folder: out,
    path: (file: string) => join(out, file),
    publish: () => undefined,
    discard: () => undefined,
  };
  return inspectFresh(staging, recordsIn(out), readToolAssets(), known);
}

test('a build holds every manifest against its schemas, and knows that the next time', async () => {
  const { folder, out } = await built(WORKSPACE, { targets: TARGETS });
  await buildIn(folder, { targets: TARGETS, cache: join(folder, 'cache'), out: join(folder, 'again') });
  const [name = ''] = readdirSync(join(folder, 'cache'));
  const memory = JSON.parse(readFileSync(join(folder, 'cache', name), 'utf8').replace(/^.*\n/, '')) as BuildMemory;
  const scorm = recordsIn(out).filter(({ target }) => target.startsWith('scorm'));
  expect(memory.manifests).toHaveLength(scorm.length);
  expect(await inspected(out, memory.manifests)).toEqual(memory.manifests);
  expect([...(await inspected(out))].sort()).toEqual([...(memory.manifests ?? [])].sort());
});

const damages: readonly (readonly [string, string, (files: Map<string, string | Buffer>) => void])[] = [
  [
    'a file that the manifest names is missing',
    'scorm12',
    (files) => {
      files.delete('style.css');
    },
  ],
  [
    'a manifest that its schemas refuse',
    'scorm2004',
    (files) => {
      files.set(
        'imsmanifest.xml',
        String(files.get('imsmanifest.xml')).replace('<organizations', '<organisationer/><organizations'),
      );
    },
  ],
  [
    'a manifest that is no XML',
    'scorm2004-3',
    (files) => {
      files.set('imsmanifest.xml', '<manifest>');
    },
  ],
  [
    'a course structure without its AU',
    'cmi5',
    (files) => {
      files.set('cmi5.xml', String(files.get('cmi5.xml')).replace(/<au [^]*<\/au>/, ''));
    },
  ],
  [
    'a page that is not there',
    'xapi',
    (files) => {
      for (const path of [...files.keys()]) if (path.endsWith('.html')) files.delete(path);
    },
  ],
];

test.each(damages)('%s: nothing gets its name', async (_, target, damage) => {
  const { out } = await built(WORKSPACE, { targets: [target as (typeof TARGETS)[number]] });
  const file = recordsIn(out)[0]?.file ?? '';
  const files = new Map<string, string | Buffer>(
    readZip(readFileSync(join(out, file))).map(({ path, content }) => [path, content]),
  );
  damage(files);
  writeFileSync(join(out, file), zipOf(files as PackageFiles));
  await expect(inspected(out)).rejects.toThrow(`The package ${file} is not as it should be:`);
});
