import { createHash } from 'node:crypto';
import { chmod, cp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { keepPublicTypes } from './public-types.js';

// The last step of `npm run build:tool`: all that the compiled tool puts into packages and reports, in
// dist/tool/assets.
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
// The XSDs of each edition of SCORM and the DTDs they name: they go into the root of every package.
await cp('src/targets/xsd', path.join(assets, 'schemas'), { recursive: true });
// npm sets the run bit when it links the command, and never again: a later build has to leave it so.
await chmod(path.join(tool, 'cli.js'), 0o755);
await keepPublicTypes(tool);
await writeFile(path.join(assets, 'build-id.txt'), `${await fingerprint(tool)}\n`);

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
