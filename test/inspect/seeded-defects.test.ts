// @module-tag slow
import { describe, expect, test } from 'vitest';
import { wordPackageFindings } from '../../src/inspect/word-findings.js';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import { DEFECTS } from './defects.js';
import { brief } from './inspected.js';
import { spoiltPackages } from './spoilt-packages.js';

/** The text that a diagnostic points to. */
function pointed({ start, end }: Diagnostic, text: string): string {
  const lines = text.split('\n');
  const offset = ({ line, column }: Diagnostic['start']): number =>
    lines.slice(0, line - 1).reduce((sum, before) => sum + before.length + 1, 0) + column - 1;
  return text.slice(offset(start), offset(end));
}

test('at least thirty defects are sown', () => {
  expect(new Set(DEFECTS.map(({ name }) => name)).size).toBe(DEFECTS.length);
  expect(DEFECTS.length).toBeGreaterThanOrEqual(30);
});

describe.each(DEFECTS.map((defect) => [`${defect.rule}: ${defect.name} (${defect.from})`, defect] as const))(
  '%s',
  (_, defect) => {
    test('is found, where it is', async () => {
      const { rule, file, at, severity } = defect;
      const spoilt = (await spoiltPackages()).find((each) => each.defect === defect);
      if (spoilt === undefined) return expect.fail('not spoilt');
      const diagnostics = wordPackageFindings('paket.zip', spoilt.findings, spoilt.opened.texts, 'sv');
      const own = diagnostics.filter(
        (diagnostic) =>
          diagnostic.rule === rule && diagnostic.file === (file === '' ? 'paket.zip' : `paket.zip!/${file}`),
      );
      expect(own, brief(diagnostics).join('\n')).not.toEqual([]);
      if (at !== undefined)
        expect(own.map((diagnostic) => pointed(diagnostic, String(spoilt.files.get(file))))).toContain(at);
      if (severity !== undefined) expect(own.map((diagnostic) => diagnostic.severity)).toContain(severity);
    });
  },
);
