// @module-tag slow
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findChromium } from '../browser/chromium.js';
import { runTool, type ToolRun } from '../tool.js';
import { xapiZip } from '../hostile/strangers-pages.js';
import { temporaryFolder } from '../temporary-folder.js';

/** Plays a package in a browser that is started by a script; with how each start was called. */
async function playedBy(
  script: string,
  ...args: readonly string[]
): Promise<ToolRun & { readonly starts: readonly string[] }> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'p.zip'), xapiZip("await say('completed');"));
  writeFileSync(
    join(folder, 'browser'),
    `#!/bin/sh\necho "$*" >> '${join(folder, 'starts')}'\n${script.replaceAll('BROWSER', `'${await findChromium()}'`)}\n`,
  );
  chmodSync(join(folder, 'browser'), 0o755);
  const ended = runTool(['inspect', 'p.zip', '--play', '--format', 'json', ...args], {
    cwd: folder,
    env: { KURSPAKET_BROWSER: join(folder, 'browser') },
  });
  return { ...ended, starts: readFileSync(join(folder, 'starts'), 'utf8').trim().split('\n') };
}

describe.runIf(process.platform !== 'win32')('the browser for strangers’ packages', () => {
  test('is started in its sandbox, and nothing is said of it', async () => {
    // The machine of the test may have none: what the tool asks for is what counts.
    const { starts, err, out } = await playedBy('exec BROWSER --no-sandbox "$@"');
    expect(starts).toHaveLength(1);
    expect(starts[0]).not.toContain('--no-sandbox');
    expect(err).toBe('');
    expect(JSON.parse(out)).toMatchObject({ packages: [{ played: { completed: true } }] });
  });

  test.each([
    ['sv', 'kör därför utan'],
    ['en', 'runs without it'],
  ])('is started without where it does not start with one, and that is said (%s)', async (language, words) => {
    const { starts, err, out } = await playedBy(
      `case " $* " in *' --no-sandbox '*) exec BROWSER "$@";; esac\necho 'No usable sandbox!' >&2\nexit 1`,
      '--lang',
      language,
    );
    expect(starts.map((start) => start.includes('--no-sandbox'))).toEqual([false, true]);
    expect(err.trim().split('\n')).toEqual([expect.stringContaining(words)]);
    expect(JSON.parse(out)).toMatchObject({ packages: [{ played: { completed: true } }] });
  });

  test('is a wrong call where it does not start at all', async () => {
    const { code, err } = await playedBy('exit 1');
    expect(code).toBe(2);
    expect(err).toMatch(/gick inte att starta/);
  });
});
