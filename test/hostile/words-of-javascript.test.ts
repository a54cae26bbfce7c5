import { describe, expect, test } from 'vitest';
import { makeZip } from '../inspect/make-zip.js';
import { factsOf, said } from '../inspect/inspected.js';
import { mediaType } from '../../src/simulator/package-files.js';
import { scormZip } from './strangers-pages.js';

// Names that every object of JavaScript has, where a package may put names of its own.
describe.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'])('%s', (word) => {
  test('is a prefix that nothing declares, like any other', async () => {
    for (const [manifest, root, local] of [
      ['imsmanifest.xml', 'manifest', 'resource'],
      ['cmi5.xml', 'courseStructure', 'au'],
      ['tincan.xml', 'tincan', 'activity'],
    ]) {
      const zip = makeZip([
        {
          path: manifest ?? '',
          content: `<${root}><${word}:${local}/><x ${word}:a="1" ${word}="1"/><${word}/></${root}>`,
        },
      ]);
      const diagnostics = await said(zip);
      expect(diagnostics.filter(({ rule }) => rule === 'package-xml').map(({ message }) => message)).toEqual([
        expect.stringContaining(`\`${word}\``),
      ]);
      expect(await factsOf(zip)).toMatchObject({ file: 'paket.zip', files: 1 });
    }
  });

  test('is an element and an attribute that ask for nothing', async () => {
    const zip = scormZip('', {
      body: `<${word} name="https://annan.example/" length="https://annan.example/"></${word}><img alt="" ${word}="https://annan.example/">`,
    });
    expect((await said(zip)).filter(({ rule }) => rule === 'package-outside-request')).toEqual([]);
  });

  test('is the ending of a file of no known kind', async () => {
    expect(mediaType(`a.${word}`)).toBe('application/octet-stream');
    const zip = makeZip([{ path: `a.${word}`, content: '-----BEGIN PRIVATE KEY-----' }]);
    expect((await said(zip)).map(({ rule }) => rule)).not.toContain('package-secret');
  });
});
