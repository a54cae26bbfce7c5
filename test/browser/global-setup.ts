import type { TestProject } from 'vitest/node';
import { findChromium } from './chromium.js';

/**
 * Finds the browser once for all tests: two workers that unpacked one at the same time would trip over each other. A
 * run
 * without slow tests needs none.
 */
export async function setup({ config }: TestProject): Promise<void> {
  if (config.tagsFilter?.some((filter) => filter.includes('not slow'))) return;
  process.env['KURSPAKET_BROWSER'] = await findChromium();
}
