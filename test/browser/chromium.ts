import { spawnSync } from 'node:child_process';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { BROWSER_ARGUMENTS, findBrowser } from '../../src/disk/find-browser.js';

/**
 * The browser to test with: what `KURSPAKET_BROWSER` names, else Chrome, Chromium or Edge on this machine, else the
 * Chromium of an npm package.
 * `KURSPAKET_BROWSER=npm` begins with that one: it is pinned by the lockfile, and without a desktop's windows the tests
 * take half the time.
 */
export async function findChromium(): Promise<string> {
  const named = process.env['KURSPAKET_BROWSER'];
  const found = named === 'npm' ? undefined : findBrowser(named);
  if (found !== undefined) return found;
  try {
    // Makes the package unpack the libraries it brings (NSS and others) and put them where its browser looks: a bare
    // machine has none.
    process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x';
    const { default: packaged } = await import('@sparticuz/chromium');
    const path = await packaged.executablePath();
    const { status, error, stderr } = spawnSync(path, ['--version'], { encoding: 'utf8' });
    if (status !== 0) throw error ?? new Error(stderr);
    return path;
  } catch (cause) {
    // There it is for Linux on one kind of processor alone.
    const other = named === 'npm' ? findBrowser('') : undefined;
    if (other !== undefined) return other;
    throw new Error(
      'The browser tests need Chrome, Chromium or Edge. Install one of them, or name it in KURSPAKET_BROWSER; ' +
        'the Chromium of the npm package @sparticuz/chromium (Linux) could not be used either.',
      { cause },
    );
  }
}

/**
 * Starts the browser, without window and without calls home. It opens our own pages alone, and inside a container there
 * is no sandbox to be had.
 */
export async function launchChromium(): Promise<Browser> {
  // The Chromium of the npm package knows English alone, and crashes at a new window where the system speaks something
  // else.
  return chromium.launch({
    executablePath: await findChromium(),
    args: [...BROWSER_ARGUMENTS],
    chromiumSandbox: false,
    env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
  });
}
