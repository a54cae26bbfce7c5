import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** A report opened from disk, and what the browser complained of. */
export interface ReportVisit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: readonly string[];
  /** Addresses beyond the file itself. */
  readonly requests: readonly string[];
}

export interface ReportLab {
  /** Opens a report by its name, with `#…` if need be. */
  readonly open: (name: string, options?: BrowserContextOptions) => Promise<ReportVisit>;
  readonly close: () => void;
}

/** Puts reports on disk, to be opened as their readers do. */
export function reportLab(browser: Browser, reports: ReadonlyMap<string, string>): ReportLab {
  const folder = mkdtempSync(join(tmpdir(), 'kurspaket-report-'));
  for (const [name, text] of reports) writeFileSync(join(folder, name), text);
  return {
    close: () => rmSync(folder, { recursive: true, force: true }),
    async open(where, options) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        reducedMotion: 'reduce',
        ...options,
      });
      const page = await context.newPage();
      const complaints: string[] = [];
      const requests: string[] = [];
      const [name = '', anchor] = where.split('#');
      const address = pathToFileURL(join(folder, name)).href;
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(address)) requests.push(request.url());
      });
      await page.goto(anchor === undefined ? address : `${address}#${anchor}`);
      return { page, context, complaints, requests };
    },
  };
}

/**
 * Elements that stick out to the right of the window, where nothing scrolls them; `the page` where it scrolls sideways.
 */
export async function sticksOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['the page'] : [];
    const scrolls = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
    const out = [...document.querySelectorAll('body *')].filter(
      (element) =>
        element.getClientRects().length > 0 &&
        element.getBoundingClientRect().right > innerWidth + 1 &&
        !scrolls(element),
    );
    return [
      ...wide,
      ...out.map(
        (element) =>
          `${element.tagName}.${element.getAttribute('class') ?? ''} ${(element.textContent ?? '').trim().slice(0, 30)}`,
      ),
    ];
  });
}

/** Pages of a PDF, by its page objects. */
export function pdfPages(pdf: Buffer): number {
  return (pdf.toString('latin1').match(/\/Type\s*\/Page(?![s\w])/g) ?? []).length;
}
