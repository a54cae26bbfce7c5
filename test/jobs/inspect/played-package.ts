import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import type { Browser } from 'playwright-core';
import { packageFacts } from '../../../src/inspect/package-facts.js';
import { wordPackageFindings } from '../../../src/inspect/word-findings.js';
import type { PlayedFacts } from '../../../src/model/package-facts.js';
import { playPackage } from '../../../src/jobs/inspect/play/play-package.js';
import { opened, sourceOf } from '../../inspect/inspected.js';

/** What is said of a package that has been launched, and what became of it. */
export interface PlayedPackage {
  readonly said: readonly string[];
  readonly played: PlayedFacts | undefined;
}

/** Launches a zip that is in memory; `start` and `whole`: how long we wait, in seconds. */
export async function playedIn(browser: Browser, zip: Buffer, start = 20, whole = 40): Promise<PlayedPackage> {
  const each = await opened(zip);
  const compared = { opened: each, facts: packageFacts(each, { sha1: '', sha256: '' }) };
  const result = await playPackage(compared, sourceOf(zip), browser, { readModule, patience: { start, whole } });
  return {
    said: wordPackageFindings('p.zip', result.findings, each.texts, 'sv').map(
      ({ severity, rule, file, message }) => `${severity} ${rule} ${file} ${message}`,
    ),
    played: result.played,
  };
}

/** The simulator's modules from source. */
async function readModule(name: string): Promise<string> {
  return (await transform(await readFile(`src/simulator/${name.replace(/\.js$/, '.ts')}`, 'utf8'), { loader: 'ts' }))
    .code;
}
