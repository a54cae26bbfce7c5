// @module-tag slow
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium, launchChromium } from '../browser/chromium.js';
import { runTool } from '../tool.js';
import { factsOf, said } from '../inspect/inspected.js';
import { playedIn } from '../jobs/inspect/played-package.js';
import { temporaryFolder } from '../temporary-folder.js';
import { scormZip, xapiZip } from './strangers-pages.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const MISSPELT =
  '<img alt="" src="100%.png"><img alt="" src="/%"><img alt="" src="/.//"><img alt="" src="/play?visit=%7B">';

test('addresses that cannot be decoded stop neither the simulator nor the course', async () => {
  expect(await playedIn(browser, xapiZip("await say('completed');", { body: MISSPELT }))).toMatchObject({
    said: [],
    played: { completed: true, status: 'completed' },
  });
});

test('nor the tool', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'p.zip'), xapiZip("await say('completed');", { body: MISSPELT }));
  const { code, out, err } = runTool(['inspect', 'p.zip', '--play', '--format', 'json'], {
    cwd: folder,
    env: { KURSPAKET_BROWSER: await findChromium() },
  });
  expect(err).not.toContain('Error');
  expect(code).toBeLessThan(2);
  expect(JSON.parse(out)).toMatchObject({ packages: [{ played: { completed: true } }] });
});

describe('what names no page is not launched, and told as a fault of the manifest', () => {
  test.each([
    ['a SCO without href', scormZip('', { resource: '' }), 'package-file-list'],
    [
      'a SCO without href below a base',
      scormZip('', { resource: 'xml:base="sidor/"', item: 'parameters="?a=1"' }),
      'package-file-list',
    ],
    ['a SCO with an empty href', scormZip('', { resource: 'href=""' }), 'package-address'],
    ['an activity with an empty launch', xapiZip('', { launch: '' }), 'package-launch'],
    ['an activity that launches what is told to it alone', xapiZip('', { launch: '?a=1#b' }), 'package-launch'],
  ])('%s', async (_, zip, rule) => {
    expect(await playedIn(browser, zip)).toEqual({ said: [], played: undefined });
    expect((await said(zip)).filter(({ severity }) => severity === 'error').map((each) => each.rule)).toContain(rule);
  });

  test('the address of a SCO without href is nothing, whatever stands around it', async () => {
    const { units } = await factsOf(scormZip('', { resource: 'xml:base="sidor/"', item: 'parameters="?a=1"' }));
    expect(units).toMatchObject([{ kind: 'sco', launch: '' }]);
  });
});
