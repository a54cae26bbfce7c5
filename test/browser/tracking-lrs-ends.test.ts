// @module-tag slow
import { beforeAll, expect, vi } from 'vitest';
import type { PackageFiles } from '../../src/simulator/package-files.js';
import type { LrsVisit } from '../../src/simulator/start-lrs.js';
import { lrsTest as test } from './lrs-course.js';
import type { LrsCourse } from './lrs-course.js';
import { builtPackages } from './tracking-course.js';
import { soon, useBrowser, visit as goTo } from './tracking-lab.js';
import type { Visit } from './tracking-lab.js';

// How visits to a record store end that is not well, in a real browser, with packages that the tool has built.
vi.setConfig({ testTimeout: 120_000 });
useBrowser();

let packages: ReadonlyMap<string, PackageFiles>;
beforeAll(async () => {
  packages = await builtPackages('1.0.0', [{ id: 'a' }, { id: 'b', goal: 'planera' }, { id: 'c' }], ['cmi5', 'xapi']);
}, 120_000);

const visit = ({ context, lrs }: Pick<LrsCourse, 'context' | 'lrs'>, how: LrsVisit = {}): Promise<Visit> =>
  goTo<LrsVisit>(context, lrs, 'anna', how);
const ready = ({ state }: LrsCourse): Promise<void> => soon(() => state()['record']).toBeDefined();
const line = (opened: Visit) => soon(() => opened.sco.textContent('#save-state'));
const saveAndClose = (opened: Visit): Promise<void> =>
  opened.sco.$eval('#save-close', (button) => {
    (button as HTMLButtonElement).click();
  });

test('cmi5: nothing is terminated while the record is not saved, and another device misses nothing afterwards', async ({
  start,
}) => {
  const course = await start(packages.get('cmi5')!);
  const opened = await visit(course, { returnURL: '' });
  await ready(course);
  course.lrs.faults.rules = [{ on: 'state', method: 'PUT', what: 503 }];
  await opened.tick('a');
  await line(opened).toContain('Lärplattformen tog inte emot det senaste.');
  await saveAndClose(opened);
  await soon(() => opened.sco.textContent('#mode')).toContain('Det senaste hann inte sparas.');
  expect(course.told().filter((said) => said.startsWith('terminated'))).toEqual([]);
  course.lrs.faults.rules = [];
  await opened.sco.evaluate(() => {
    location.reload();
  });
  await soon(() => course.told()).toContain('completed a');
  await soon(async () => (await opened.ticked()).join()).toBe('a');
  await line(opened).toMatch(/^Sparat i lärplattformen/);
  await opened.leave();
  const elsewhere = await visit({ ...course, context: await course.device() });
  await soon(() => elsewhere.ticked()).toEqual(['a']);
});

test('xAPI: a new registration begins without ticks, whatever the browser has of an old one', async ({ start }) => {
  const course = await start(packages.get('xapi')!);
  const opened = await visit(course);
  await ready(course);
  course.lrs.faults.rules = [{ on: 'everything', what: 503 }];
  for (const id of ['a', 'b', 'c']) await opened.tick(id);
  await line(opened).toContain('Dina bockar ligger kvar i webbläsaren');
  await opened.leave();
  course.lrs.faults.rules = [];
  const page = await course.context.newPage();
  const address = new URL(course.lrs.launch('anna'));
  address.searchParams.set('registration', '11111111-2222-4333-8444-555555555555');
  await page.goto(address.href);
  await page.waitForSelector('html.js input[data-task]', { state: 'attached' });
  await soon(() => page.textContent('#save-state')).toMatch(/^Spara/);
  expect(await page.$$eval('input[data-task]:checked', (boxes) => boxes.length)).toBe(0);
  expect(course.told().filter((said) => said.startsWith('completed'))).toEqual([]);
  await page.close();
  const again = await visit(course);
  await soon(async () => (await again.ticked()).length).toBe(3);
});

test('a credential that is no longer good: the learner is told to start again, and nothing is asked in vain', async ({
  start,
}) => {
  const course = await start(packages.get('cmi5')!);
  const opened = await visit(course, { returnURL: '' });
  await ready(course);
  course.lrs.faults.rules = [{ on: 'everything', what: 401 }];
  await opened.tick('a');
  await line(opened).toBe(
    'Lärplattformen har avslutat besöket. Gå tillbaka dit och starta om. Dina bockar ligger kvar i webbläsaren och skickas så snart det går.',
  );
  expect(await opened.sco.isVisible('#retry')).toBe(false);
  course.lrs.faults.rules = [];
  await opened.leave();
  const again = await visit(course, { returnURL: '' });
  await soon(() => again.ticked()).toEqual(['a']);
  await soon(course.told).toContain('completed a');
  await line(again).toMatch(/^Sparat i lärplattformen/);
});

test('a record store that does not answer keeps nobody waiting who saves and closes', async ({ start }) => {
  const course = await start(packages.get('xapi')!);
  const opened = await visit(course);
  await ready(course);
  course.lrs.faults.rules = [{ on: 'everything', what: 'silent' }];
  await opened.tick('a');
  await saveAndClose(opened);
  await soon(() => opened.sco.textContent('#mode')).toContain('Det senaste hann inte sparas.');
});
