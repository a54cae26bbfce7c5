import { findChromium } from './chromium.js';

/** Finds the browser once for all tests: two workers that unpacked one at the same time would trip over each other. */
export async function setup(): Promise<void> {
  process.env['KURSPAKET_BROWSER'] = await findChromium();
}
