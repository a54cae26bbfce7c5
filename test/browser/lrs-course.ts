import type { BrowserContext } from 'playwright-core';
import { test as plainTest } from 'vitest';
import type { PackageFiles } from '../../src/simulator/package-files.js';
import { startLrs } from '../../src/simulator/start-lrs.js';
import type { Lrs } from '../../src/simulator/start-lrs.js';
import { validateStatement } from '../simulator/validate-statement.js';
import { lab } from './tracking-lab.js';

/** An LMS with one course and a record store, and a browser that has not been there. */
export interface LrsCourse {
  readonly lrs: Lrs;
  readonly context: BrowserContext;
  /** Another device. */
  readonly device: () => Promise<BrowserContext>;
  /** What has been stated, in short: verb and last part of the object's IRI. */
  readonly told: (learner?: string) => readonly string[];
  /** The player's State document. */
  readonly state: (learner?: string) => Readonly<Record<string, unknown>>;
}

/** A test with courses of its own: tests of a file run side by side, since most of their time is waiting. */
export const lrsTest = plainTest.extend<{ start: (files: PackageFiles) => Promise<LrsCourse> }>({
  start: async ({ onTestFinished }, use) => {
    const opened: { close: () => Promise<void> }[] = [];
    const keep = <T extends { close: () => Promise<void> }>(made: T): T => {
      opened.unshift(made);
      return made;
    };
    onTestFinished(async () => {
      for (const made of opened) await made.close();
    });
    await use(async (files) => {
      const lrs = keep(await startLrs({ package: files, validate: validateStatement }));
      const device = async (): Promise<BrowserContext> => keep(await lab.browser.newContext());
      return {
        lrs,
        context: await device(),
        device,
        told: (learner = 'anna') =>
          lrs
            .statements(learner)
            .map(
              ({ verb, object }) => `${verb.id.split('/').at(-1)} ${decodeURIComponent(object.id).split('/').at(-1)}`,
            ),
        state: (learner = 'anna') => JSON.parse(lrs.state(learner, 'kurspaket') ?? '{}') as Record<string, unknown>,
      };
    });
  },
}).concurrent;
