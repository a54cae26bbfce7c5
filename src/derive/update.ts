import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { derivedFiles, orphanedPages } from './derived-files.js';

// `npm run update` writes every derived file; with --check it names the stale ones instead and exits with 1.
const root = process.cwd();
const check = process.argv.includes('--check');

const files = await derivedFiles(root);

for (const file of files) {
  const target = path.join(root, file.path);
  const text = await file.make();
  if ((await readFile(target, 'utf8').catch(() => undefined)) === text) continue;
  if (check) {
    process.exitCode = 1;
    process.stderr.write(`${file.path} is stale: run npm run update\n`);
  } else {
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
    process.stdout.write(`${file.path}\n`);
  }
}

for (const page of await orphanedPages(root, files)) {
  if (check) {
    process.exitCode = 1;
    process.stderr.write(`${page} tells of something that is gone: run npm run update\n`);
  } else {
    await rm(path.join(root, page));
    process.stdout.write(`${page} removed\n`);
  }
}
