// @module-tag slow
import { beforeAll, describe, expect, vi } from 'vitest';
import type { PackageFiles } from '../../src/simulator/package-files.js';
import type { LmsVisit } from '../../src/simulator/start-lms.js';
import { scormAgain } from './scorm-again.js';
import { builtCourse } from './tracking-course.js';
import { soon, test, useBrowser, visit, windows } from './tracking-lab.js';
import type { Course, Judge, Visit } from './tracking-lab.js';

// Whole visits in a real browser, to packages that the tool has built.
vi.setConfig({ testTimeout: 120_000 });
useBrowser();

let first: PackageFiles;
let second: PackageFiles;

beforeAll(async () => {
  first = await builtCourse('1.0.0', [
    { id: 'a' },
    { id: 'b', goal: 'planera' },
    { id: 'gone' },
    { id: 'extra', voluntary: true },
  ]);
  second = await builtCourse('2.0.0', [
    { id: 'new' },
    { id: 'extra', voluntary: true },
    { id: 'bee', was: 'b', goal: 'planera' },
    { id: 'a' },
  ]);
}, 120_000);

const judges: readonly (readonly [string, () => Promise<Judge> | undefined])[] = [
  ['the strict simulator', () => undefined],
  ['scorm-again', () => scormAgain('scorm12')],
];
/** Leaves, and waits until the LMS has taken leave. */
const leave = async (opened: Visit, { lms }: Course): Promise<void> => {
  const before = lms.requests.length;
  await opened.leave();
  await soon(() => lms.requests.slice(before)).toContain('POST /tracks');
};
/** No call may have been refused. */
const refusals = async (opened: Visit): Promise<unknown> =>
  (await opened.calls()).filter(({ answer }) => answer === 'false');

describe.each(judges)('judged by %s', (_, judge) => {
  test.for(windows)(
    'in a %s: from the first visit to voluntary ticks after completion, over a new version',
    async (window, { start }) => {
      const course = await start(first, await judge());
      const { lms, context, status } = course;
      const track = (element: string): string | undefined => lms.tracks('anna')[element];
      const one = await visit(context, lms, 'anna', { window });
      await soon(status).toBe('incomplete');
      await one.tick('a');
      await one.tick('b');
      await soon(() => track('cmi.suspend_data')).toMatch(/\..{17}/);
      expect(await refusals(one)).toEqual([]);
      await leave(one, course);
      expect(status()).toBe('incomplete');
      const goals = [0, 1].map((n) => [track(`cmi.objectives.${n}.id`), track(`cmi.objectives.${n}.status`)]);
      expect(Object.fromEntries(goals)).toEqual({ samtala: 'incomplete', planera: 'completed' });

      const two = await visit(context, lms, 'anna', { window });
      expect((await two.ticked()).slice().sort()).toEqual(['a', 'b']);
      await two.tick('gone');
      await soon(status).toBe('completed');
      await soon(() => two.sco.textContent('#save-state')).toMatch(/^Sparat i lärplattformen/);
      expect(await refusals(two)).toEqual([]);
      await leave(two, course);

      await lms.replacePackage(second);
      const three = await visit(context, lms, 'anna', { window });
      expect((await three.ticked()).slice().sort()).toEqual(['a', 'bee']);
      await soon(() => three.sco.textContent('#part-state')).toContain('1 uppgift är ny sedan dess');
      await three.tick('extra');
      await three.tick('a', false);
      await leave(three, course);
      expect(status()).toBe('completed');

      const last = await visit<LmsVisit>(context, lms, 'anna', { window, mode: 'browse' });
      expect((await last.ticked()).slice().sort()).toEqual(['bee', 'extra']);
      expect(await last.sco.isDisabled('input[data-task=a]')).toBe(true);
      await last.leave();
    },
  );
});

test('where the script is long in coming, the page says why nothing can be ticked', async ({ start }) => {
  const { lms, context } = await start(first);
  let go = (): void => undefined;
  await context.route('**/player.js', async (route) => {
    await new Promise<void>((resume) => {
      go = resume;
    });
    await route.continue();
  });
  const page = await context.newPage();
  await page.goto(lms.address('anna', {}));
  const sco = await (await page.waitForSelector('iframe')).contentFrame();
  const notice = sco!.locator('.waiting');
  expect(await notice.isVisible()).toBe(false);
  await soon(() => notice.isVisible()).toBe(true);
  expect(await notice.innerText()).toContain('Ladda om sidan');
  expect(await sco!.locator('.tick').first().isVisible()).toBe(false);
  go();
  await soon(() => notice.isVisible()).toBe(false);
});

test('nothing is asked of any other place', async ({ start }) => {
  const { lms, context } = await start(first);
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const opened = await visit(context, lms, 'anna');
  await opened.tick('a');
  await soon(() => lms.tracks('anna')['cmi.suspend_data']).toMatch(/\..{9}/);
  expect(asked.filter((url) => !url.startsWith(lms.origin) && !url.startsWith('data:'))).toEqual([]);
});

test('Spara och stäng saves and ends at once', async ({ start }) => {
  const { lms, context } = await start(first);
  const opened = await visit(context, lms, 'anna');
  await opened.tick('a');
  await opened.sco.click('#save-close');
  expect(await opened.sco.textContent('#mode')).toBe('Allt är sparat. Du kan stänga sidan.');
  expect((await opened.calls()).filter(({ call }) => call === 'LMSFinish')).toHaveLength(1);
  expect(lms.tracks('anna')['cmi.suspend_data']).toMatch(/\..{9}/);
});

test('a failing LMS is told of in plain words, and everything is there on return', async ({ start }) => {
  const { lms, context } = await start(first);
  const opened = await visit(context, lms, 'anna');
  await opened.setFaults({ commit: 'false' });
  await opened.tick('a');
  await soon(() => opened.sco.textContent('#save-state')).toContain('Lärplattformen tog inte emot det senaste.');
  await opened.setFaults({});
  await opened.sco.$eval('#retry', (button) => {
    (button as HTMLButtonElement).click();
  });
  await soon(() => opened.sco.textContent('#save-state')).toMatch(/^Sparat i lärplattformen/);
  await context.setOffline(true);
  await opened.tick('b');
  await soon(() => opened.sco.textContent('#save-state')).toContain('Du är inte uppkopplad.');
  await opened.page.close();
  await context.setOffline(false);
  const back = await visit(context, lms, 'anna');
  expect((await back.ticked()).slice().sort()).toEqual(['a', 'b']);
});

test('in a second tab the boxes cannot be ticked, and it says why', async ({ start }) => {
  const { lms, context } = await start(first);
  await visit(context, lms, 'anna');
  const other = await visit(context, lms, 'anna');
  expect(await other.sco.isDisabled('input[data-task=a]')).toBe(true);
  expect(await other.sco.textContent('#mode')).toMatch(/flik|fönster/);
});
