// @module-tag slow
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { mediaType } from '../../src/simulator/package-files.js';
import type { PackageFiles } from '../../src/simulator/package-files.js';
import { builtPackages } from './tracking-course.js';
import { lab, useBrowser } from './tracking-lab.js';

// Whole visits in a real browser, to pages that the tool has built.
vi.setConfig({ testTimeout: 60_000 });
useBrowser();

let first: PackageFiles;
let second: PackageFiles;

beforeAll(async () => {
  const tasks = [{ id: 'a' }, { id: 'b', goal: 'planera' }, { id: 'extra', voluntary: true }];
  [first, second] = (
    await Promise.all([
      builtPackages('1.0.0', tasks, ['web']),
      builtPackages('2.0.0', [{ id: 'new' }, { id: 'bee', was: 'b', goal: 'planera' }, { id: 'a' }], ['web']),
    ])
  ).map((made) => made.get('web')!) as [PackageFiles, PackageFiles];
}, 120_000);

/** A place where pages lie, and how to put others there. */
interface Place {
  readonly address: string;
  readonly put: (files: PackageFiles) => Promise<void>;
}
const onDisk = async (): Promise<Place> => {
  const folder = await mkdtemp(join(tmpdir(), 'kurspaket-web-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return {
    address: pathToFileURL(join(folder, 'preparation.html')).href,
    put: async (files) => {
      for (const [path, content] of files) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), content);
      }
    },
  };
};
const onServer = async (): Promise<Place> => {
  let files: PackageFiles = new Map();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://web').pathname).slice(1);
    const content = files.get(path);
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': mediaType(path) }).end(content);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  );
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/preparation.html`,
    put: async (next) => {
      files = next;
    },
  };
};

const visitTo = async (context: BrowserContext, { address }: Place): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector('html.js');
  return page;
};
const tick = (page: Page, id: string): Promise<void> =>
  page.$eval(`input[data-task="${id}"]`, (box) => {
    (box as HTMLInputElement).click();
  });
const ticked = (page: Page): Promise<readonly string[]> =>
  page.$$eval('input[data-task]:checked', (boxes) =>
    boxes.map((box) => (box as HTMLInputElement).dataset['task'] ?? '').sort(),
  );

test.each([
  ['on a server', onServer],
  ['opened from disk', onDisk],
] as const)('%s the browser keeps the progress, over a new version', async (_, open) => {
  const place = await open();
  await place.put(first);
  const context = await lab.browser.newContext();
  onTestFinished(() => context.close());
  const one = await visitTo(context, place);
  expect(await one.textContent('#save-state')).toBe('Sparas bara i den här webbläsaren');
  await tick(one, 'a');
  expect(await one.textContent('#save-state')).toMatch(/^Sparat i den här webbläsaren/);
  await one.close();

  const two = await visitTo(context, place);
  expect(await ticked(two)).toEqual(['a']);
  await tick(two, 'b');
  expect(await two.textContent('#part-state')).toBe('Delen är godkänd. Allt som krävs är klart.');
  await two.click('#save-close');
  expect(await two.textContent('#mode')).toBe('Allt är sparat. Du kan stänga sidan.');
  await two.close();

  await place.put(second);
  const three = await visitTo(context, place);
  expect(await ticked(three)).toEqual(['a', 'bee']);
  expect(await three.textContent('#part-state')).toContain('1 uppgift är ny sedan dess');
});
