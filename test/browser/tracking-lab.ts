import { readFile } from 'node:fs/promises';
import { build, transform } from 'esbuild';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test as plainTest } from 'vitest';
import type { LaunchData, PageData, PageTask } from '../../src/model/launch-data.js';
import type { SaveState } from '../../src/browser/player/session-contract.js';
import { taskKey } from '../../src/progress/task-key.js';
import type { Faults } from '../../src/simulator/faults.js';
import type { LmsWindow, PlayerPage } from '../../src/simulator/lms-pages.js';
import type { LoggedCall } from '../../src/simulator/api-calls.js';
import type { PackageFiles } from '../../src/simulator/package-files.js';
import { startLms } from '../../src/simulator/start-lms.js';
import type { Lms, LmsVisit } from '../../src/simulator/start-lms.js';
import { launchChromium } from './chromium.js';

export const windows: readonly LmsWindow[] = ['frame', 'popup', 'simple'];

/** The tests' file's own browser, and the session with its plainest page. */
export const lab: { browser: Browser; player: string } = { browser: undefined as never, player: '' };

/** Starts the browser before a file's tests and ends it after them. */
export function useBrowser(): void {
  beforeAll(async () => {
    [lab.browser, lab.player] = await Promise.all([launchChromium(), bundlePlayer()]);
  }, 60_000);
  afterAll(() => lab.browser.close());
}

/** An LMS with one course, and a browser that has not been there. */
export interface Course {
  readonly lms: Lms;
  readonly context: BrowserContext;
  /** The lesson_status that the LMS has stored. */
  readonly status: (learner?: string) => string | undefined;
  /** Another device. */
  readonly device: () => Promise<BrowserContext>;
}

/** Another judge than the simulator: what its page loads, and the files for that. */
export interface Judge {
  readonly page: NonNullable<PlayerPage['judge']>;
  readonly files: PackageFiles;
}

export type Start = (files: PackageFiles, judge?: Judge) => Promise<Course>;

/** A test with courses of its own: tests of a file run side by side, since most of their time is waiting. */
export const test = plainTest.extend<{ start: Start }>({
  start: async ({ onTestFinished }, use) => {
    const opened: { close: () => Promise<void> }[] = [];
    const keep = <T extends { close: () => Promise<void> }>(made: T): T => {
      opened.unshift(made);
      return made;
    };
    onTestFinished(async () => {
      for (const made of opened) await made.close();
    });
    await use(async (files, judge) => {
      const lms = keep(
        await startLms({ package: files, readModule, ...(judge && { judge: judge.page, files: judge.files }) }),
      );
      const device = async (): Promise<BrowserContext> => keep(await lab.browser.newContext());
      return {
        lms,
        context: await device(),
        device,
        status: (learner = 'anna') => lms.tracks(learner)['cmi.core.lesson_status'],
      };
    });
  },
}).concurrent;

type Matcher = 'toBe' | 'toEqual' | 'toMatch' | 'toMatchObject' | 'toContain' | 'toBeDefined';

/** Expects something of a value that is on its way: longer than the player waits before it saves. */
export function soon(look: () => unknown): Readonly<Record<Matcher, (wanted?: unknown) => Promise<void>>> {
  const until =
    (matcher: Matcher) =>
    async (wanted?: unknown): Promise<void> => {
      for (let tries = 300; ; tries--) {
        try {
          return (expect(await look())[matcher] as (wanted: unknown) => void)(wanted);
        } catch (cause) {
          if (tries === 0) throw cause;
          await new Promise((resolve) => {
            setTimeout(resolve, 100);
          });
        }
      }
    };
  return {
    toBe: until('toBe'),
    toEqual: until('toEqual'),
    toMatch: until('toMatch'),
    toMatchObject: until('toMatchObject'),
    toContain: until('toContain'),
    toBeDefined: until('toBeDefined'),
  };
}

/** The simulator's modules from source. */
async function readModule(name: string): Promise<string> {
  const source = await readFile(
    new URL(`../../src/simulator/${name.replace(/\.js$/, '.ts')}`, import.meta.url),
    'utf8',
  );
  return (await transform(source, { loader: 'ts' })).code;
}

/** As one classic script. */
async function bundlePlayer(): Promise<string> {
  const entry = new URL('tracking-player.ts', import.meta.url).pathname;
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
  });
  return outputFiles[0]!.text;
}

export function task(id: string, more: Partial<PageTask> & { readonly was?: readonly string[] } = {}): PageTask {
  const { was = [], ...rest } = more;
  return { id, key: taskKey(id), formerly: was.map(taskKey), minutes: 10, required: true, goals: ['g1'], ...rest };
}

/** A package whose page is a list of tasks. */
export function packageOf(
  tasks: readonly PageTask[],
  more: Partial<PageData> = {},
  protocol: LaunchData['protocol'] = 'scorm12',
): PackageFiles {
  const page: PageData = {
    course: 'kurs',
    part: 'preparation',
    language: 'sv',
    tasks,
    goals: ['g1'],
    audiences: [],
    words: {},
    ...more,
  };
  const launch: LaunchData = { protocol, version: '1.0.0' };
  return new Map([
    [
      'imsmanifest.xml',
      '<manifest><item identifier="kurs-preparation" identifierref="r"/>' +
        '<resource identifier="r" adlcp:scormtype="sco" href="preparation.html"/></manifest>',
    ],
    [
      'preparation.html',
      `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Kurs</title>
<script type="application/json" id="kurspaket-page">${JSON.stringify(page)}</script>
<body><script src="launch.js"></script><script src="player.js"></script></html>`,
    ],
    ['launch.js', `globalThis.kurspaketLaunch = ${JSON.stringify(launch)};`],
    ['player.js', lab.player],
  ]);
}

/** A learner's visit: the LMS's page and the course in it. */
export interface Visit {
  /** The page that is open in the browser's tab or window. */
  readonly page: Page;
  /** The page that holds the API. */
  readonly lmsPage: Page;
  readonly sco: Frame;
  readonly tick: (taskId: string, done?: boolean) => Promise<void>;
  readonly ticked: () => Promise<readonly string[]>;
  readonly save: () => Promise<SaveState>;
  readonly mode: () => Promise<string>;
  /** What was called in the LMS, reading aside. */
  readonly calls: () => Promise<readonly LoggedCall[]>;
  readonly setFaults: (faults: Faults) => Promise<void>;
  /** Goes away as a learner does. */
  readonly leave: () => Promise<void>;
}

/** Goes to the course in that kind of window and waits until its tasks are there. */
export async function visit<How extends { readonly window?: LmsWindow } = LmsVisit>(
  context: BrowserContext,
  lms: { readonly address: (learner: string, how: How) => string },
  learner: string,
  how: How = {} as How,
): Promise<Visit> {
  const first = await context.newPage();
  await first.goto(lms.address(learner, how));
  let page = first;
  if (how.window === 'popup' || how.window === 'simple') {
    const opened = first.waitForEvent('popup');
    await first.click('button');
    page = await opened;
  }
  const lmsPage = how.window === 'simple' ? first : page;
  if (how.window !== 'simple') await page.waitForSelector('iframe[src]');
  const sco = how.window === 'simple' ? page.mainFrame() : await (await page.waitForSelector('iframe')).contentFrame();
  if (!sco) throw new Error('The frame of the course is missing.');
  // On a real page the boxes are there before the script that makes them work.
  await sco.waitForSelector('html.js input[data-task], body > input[data-task]', { state: 'attached' });
  return visitOf(page, lmsPage, sco, first);
}

function visitOf(page: Page, lmsPage: Page, sco: Frame, first: Page): Visit {
  return {
    page,
    lmsPage,
    sco,
    // A task may be folded away in a real page: what counts is the box itself.
    tick: (taskId, done = true) =>
      sco.$eval(
        `input[data-task="${taskId}"]`,
        (box, wanted) => {
          const input = box as HTMLInputElement;
          if (input.checked !== wanted) input.click();
        },
        done,
      ),
    ticked: () =>
      sco.$$eval('input[data-task]:checked', (boxes) =>
        boxes.map((box) => (box as HTMLInputElement).dataset['task'] ?? ''),
      ),
    save: () => sco.evaluate(() => globalThis.session.save()),
    mode: () => sco.evaluate(() => globalThis.session.mode()),
    calls: () =>
      lmsPage.evaluate(() =>
        (globalThis as unknown as { lms: { log: LoggedCall[] } }).lms.log.filter(
          ({ call }) => !call.endsWith('GetValue'),
        ),
      ),
    setFaults: (faults) =>
      lmsPage.evaluate((next) => {
        const { lms } = globalThis as unknown as { lms: { faults: Record<string, unknown> } };
        for (const name of Object.keys(lms.faults)) delete lms.faults[name];
        Object.assign(lms.faults, next);
      }, faults),
    leave: async () => {
      await page.goto('about:blank');
      await page.close();
      if (first !== page) await first.close();
    },
  };
}
