import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium, launchChromium } from '../browser/chromium.js';
import { runTool } from '../build/tool.js';
import { playedIn } from '../inspect/played-package.js';
import { temporaryFolder } from '../temporary-folder.js';
import { xapiZip } from './strangers-pages.js';

let browser: Browser;
beforeAll(async () => { browser = await launchChromium(); }, 60_000);
afterAll(() => browser.close());

const MISSPELT = '<img alt="" src="100%.png"><img alt="" src="/%"><img alt="" src="/.//"><img alt="" src="/play?visit=%7B">';

test('addresses that cannot be decoded stop neither the simulator nor the course', async () => {
  expect(await playedIn(browser, xapiZip("await say('completed');", { body: MISSPELT }))).toMatchObject({ said: [], played: { completed: true, status: 'completed' } });
}, 90_000);

test('nor the tool', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'p.zip'), xapiZip("await say('completed');", { body: MISSPELT }));
  const { code, out, err } = runTool(['inspect', 'p.zip', '--play', '--format', 'json'], { cwd: folder, env: { KURSPAKET_BROWSER: await findChromium() } });
  expect(err).not.toContain('Error');
  expect(code).toBeLessThan(2);
  expect(JSON.parse(out)).toMatchObject({ packages: [{ played: { completed: true } }] });
}, 90_000);
