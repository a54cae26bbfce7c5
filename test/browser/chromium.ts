import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable',
  'chrome.exe', 'msedge.exe'];

/** Places outside PATH where the installers of Windows and macOS put it. */
const APPLICATIONS = [
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')] : [];
  }),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** The browser to test with: `KURSPAKET_BROWSER`, else Chrome, Chromium or Edge on this machine, else the Chromium of an npm package. */
export async function findChromium(): Promise<string> {
  const named = process.env['KURSPAKET_BROWSER'];
  if (named) return named;
  const inPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
  const found = [...inPath, ...APPLICATIONS].find((file) => existsSync(file));
  if (found) return found;
  try {
    // Makes the package unpack the libraries it brings (NSS and others) and put them where its browser looks: a bare machine has none.
    process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x';
    const { default: packaged } = await import('@sparticuz/chromium');
    return await packaged.executablePath();
  } catch (cause) {
    throw new Error('The browser tests need Chrome, Chromium or Edge. Install one of them, or name it in KURSPAKET_BROWSER; '
      + 'the Chromium of the npm package @sparticuz/chromium (Linux) could not be used either.', { cause });
  }
}

/** Starts the browser, without window and without calls home. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync'],
  });
}
