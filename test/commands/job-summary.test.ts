// @module-tag slow
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { exampleWorkspace } from '../../src/check/examples/example-workspace.js';
import { edited, READ } from '../diff/edited.js';
import { repository, temporaryFolder, writeFiles } from '../disk/repository.js';
import { call } from './terminal.js';

afterEach(() => vi.unstubAllEnvs());

test.each([
  [['check'], '1 fel och 0 varningar i 1 kurs.'],
  [['coverage'], '### Måltäckning: '],
  [['diff', 'HEAD'], '### Ändringar i kurserna'],
])('%j writes its report to the job summary, beside the annotations', async (args, beginning) => {
  const root = repository(
    Object.fromEntries(Object.entries(exampleWorkspace).map(([path, text]) => [`content/${path}`, text])),
  );
  const [longer] = Object.values(edited(READ, 'time: 10 min', 'time: 10'));
  writeFiles(root, {
    [`content/${READ}`]:
      args[0] === 'check' ? (longer as string) : (exampleWorkspace[READ] as string).replace('10 min', '15 min'),
  });
  const file = join(temporaryFolder(), 'sammanfattning.md');
  vi.stubEnv('GITHUB_STEP_SUMMARY', file);
  await call(root, ...args, '--format', 'github');
  expect(readFileSync(file, 'utf8').startsWith(beginning)).toBe(true);
});
