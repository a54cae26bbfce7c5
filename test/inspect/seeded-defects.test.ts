import { describe, expect, test } from 'vitest';
import { readToolAssets } from '../../src/disk/tool-assets.js';
import { packageFindings } from '../../src/inspect/package-findings.js';
import { wordPackageFindings } from '../../src/inspect/word-findings.js';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import { RICH } from '../targets/built-packages.js';
import { builtZips, filesOf, type BuiltZip } from './built-zips.js';
import { CONTENT_DEFECTS, SCORM_DEFECTS, XAPI_DEFECTS } from './defects.js';
import { brief, opened, zipOf, type PackageFiles } from './inspected.js';

const zips = await builtZips(RICH);
const defects = [...SCORM_DEFECTS, ...CONTENT_DEFECTS, ...XAPI_DEFECTS];

/** The text that a diagnostic points to. */
function pointed({ start, end }: Diagnostic, text: string): string {
  const lines = text.split('\n');
  const offset = ({ line, column }: Diagnostic['start']): number =>
    lines.slice(0, line - 1).reduce((sum, before) => sum + before.length + 1, 0) + column - 1;
  return text.slice(offset(start), offset(end));
}

function spoilt(from: string, spoil: (files: PackageFiles) => PackageFiles): PackageFiles {
  return spoil(filesOf(zips.get(from) as BuiltZip));
}

// All of them together, as one call with many packages: the schemas are read once.
const spoilts = await Promise.all(defects.map(({ from, spoil }) => opened(zipOf(spoilt(from, spoil)))));
const found = await packageFindings(spoilts, readToolAssets().schemas);

test('at least thirty defects are sown', () => {
  expect(new Set(defects.map(({ name }) => name)).size).toBe(defects.length);
  expect(defects.length).toBeGreaterThanOrEqual(30);
});

describe.each(defects.map((defect) => [`${defect.rule}: ${defect.name} (${defect.from})`, defect] as const))(
  '%s',
  (_, { name: defect, from, spoil, rule, file, at, severity }) => {
    test('is found, where it is', () => {
      const files = spoilt(from, spoil);
      const index = defects.findIndex(({ name }) => name === defect);
      const diagnostics = wordPackageFindings(
        'paket.zip',
        found[index] ?? [],
        spoilts[index]?.texts ?? new Map(),
        'sv',
      );
      const own = diagnostics.filter(
        (diagnostic) =>
          diagnostic.rule === rule && diagnostic.file === (file === '' ? 'paket.zip' : `paket.zip!/${file}`),
      );
      expect(own, brief(diagnostics).join('\n')).not.toEqual([]);
      if (at !== undefined) expect(own.map((diagnostic) => pointed(diagnostic, String(files.get(file))))).toContain(at);
      if (severity !== undefined) expect(own.map((diagnostic) => diagnostic.severity)).toContain(severity);
    });
  },
);
