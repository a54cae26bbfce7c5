import type { Browser } from 'playwright-core';
import { BROWSER_ARGUMENTS, findBrowser } from '../../../disk/find-browser.js';
import { CallError } from '../../../text/call-error.js';

/** A browser, and whether it keeps the pages that it opens away from the machine. */
export interface OpenedBrowser {
  readonly browser: Browser;
  readonly isSandboxed: boolean;
}

/**
 * Opens a browser without a window, in its sandbox where it starts in one: as root and in many containers it does not.
 * A machine that lacks what is needed makes it a wrong call, which says what to install.
 */
export async function openBrowser(): Promise<OpenedBrowser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    throw new CallError({
      sv: 'För --play behövs Chrome, Chromium eller Edge. Installera en av dem, eller ange programmet i miljövariabeln KURSPAKET_BROWSER.',
      en: '--play needs Chrome, Chromium or Edge. Install one of them, or name the program in the environment variable KURSPAKET_BROWSER.',
    });
  }
  const { chromium } = await driver();
  const launch = (chromiumSandbox: boolean): Promise<Browser> =>
    chromium.launch({ executablePath, args: [...BROWSER_ARGUMENTS], chromiumSandbox });
  const sandboxed = await launch(true).catch(() => undefined);
  if (sandboxed !== undefined) return { browser: sandboxed, isSandboxed: true };
  try {
    return { browser: await launch(false), isSandboxed: false };
  } catch (error) {
    const reason = ((error as Error).message.split('\n')[0] ?? '').slice(0, 200);
    throw new CallError({
      sv: `Webbläsaren ${executablePath} gick inte att starta: ${reason}`,
      en: `The browser ${executablePath} could not be started: ${reason}`,
    });
  }
}

/** The driver is large and needed by few: whoever plays installs it. */
async function driver(): Promise<typeof import('playwright-core')> {
  try {
    return await import('playwright-core');
  } catch {
    throw new CallError({
      sv: 'För --play behövs npm-paketet playwright-core. Installera det bredvid kurspaket: npm install --save-dev playwright-core',
      en: '--play needs the npm package playwright-core. Install it beside kurspaket: npm install --save-dev playwright-core',
    });
  }
}
