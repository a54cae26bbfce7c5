// @module-tag slow
import { beforeAll, describe, expect, vi } from 'vitest';
import type { PackageFiles } from '../../src/simulator/package-files.js';
import type { LrsVisit } from '../../src/simulator/start-lrs.js';
import { lrsTest as test } from './lrs-course.js';
import type { LrsCourse } from './lrs-course.js';
import { builtPackages } from './tracking-course.js';
import { soon, useBrowser, visit as goTo, windows } from './tracking-lab.js';
import type { Visit } from './tracking-lab.js';

// Whole visits in a real browser, to packages that the tool has built, with the record store on another origin.
vi.setConfig({ testTimeout: 120_000 });
useBrowser();

const protocols = ['cmi5', 'xapi'] as const;
let first: ReadonlyMap<string, PackageFiles>;
let second: ReadonlyMap<string, PackageFiles>;

beforeAll(async () => {
  [first, second] = await Promise.all([
    builtPackages(
      '1.0.0',
      [{ id: 'a' }, { id: 'b', goal: 'planera' }, { id: 'gone' }, { id: 'extra', voluntary: true }],
      protocols,
    ),
    builtPackages(
      '2.0.0',
      [{ id: 'new' }, { id: 'extra', voluntary: true }, { id: 'bee', was: 'b', goal: 'planera' }, { id: 'a' }],
      protocols,
    ),
  ]);
}, 120_000);

const visit = (
  { context, lrs }: Pick<LrsCourse, 'context' | 'lrs'>,
  how: LrsVisit = {},
  learner = 'anna',
): Promise<Visit> => goTo<LrsVisit>(context, lrs, learner, how);
const sorted = async (opened: Visit): Promise<readonly string[]> => (await opened.ticked()).slice().sort();
const saveLine = (opened: Visit) => soon(() => opened.sco.textContent('#save-state'));
const saved = (opened: Visit): Promise<void> => saveLine(opened).toMatch(/^Sparat i lärplattformen/);
/** Ends the visit as the page offers it, and waits until the LMS has been told. */
const saveAndClose = async (opened: Visit, { told }: LrsCourse): Promise<void> => {
  const ends = (): number => told().filter((line) => line.startsWith('terminated')).length;
  const before = ends();
  await opened.sco.$eval('#save-close', (button) => {
    (button as HTMLButtonElement).click();
  });
  await soon(ends).toBe(before + 1);
};

describe.each(protocols)('%s', (protocol) => {
  test.for(windows)(
    'in a %s: from the first visit to ticks after completion, over a new version',
    async (window, { start }) => {
      const course = await start(first.get(protocol)!);
      const { lrs, told, state } = course;
      const one = await visit(course, { window });
      await one.tick('a');
      await one.tick('b');
      await saved(one);
      await one.leave();
      expect(told().filter((line) => !/^(launched|progressed)/.test(line))).toEqual([
        'initialized preparation',
        'completed a',
        'completed b',
      ]);
      expect(state()).toMatchObject({ completed: false, progress: 66 });

      const two = await visit(course, { window });
      await soon(() => sorted(two)).toEqual(['a', 'b']);
      await two.tick('gone');
      await saved(two);
      expect(told().slice(-2)).toEqual(['completed gone', 'completed preparation']);
      expect(state()).toMatchObject({ completed: true });
      await saveAndClose(two, course);
      if (protocol === 'cmi5')
        await soon(() => (two.page.isClosed() ? lrs.origin + '/left' : two.sco.url())).toBe(`${lrs.origin}/left`);
      else if (window !== 'simple')
        await soon(() => two.sco.textContent('#mode')).toBe('Allt är sparat. Du kan stänga sidan.');
      else await soon(() => two.page.isClosed()).toBe(true);
      await two.leave().catch(() => undefined);

      await lrs.replacePackage(second.get(protocol)!);
      const three = await visit(course, { window });
      await soon(() => sorted(three)).toEqual(['a', 'bee']);
      await soon(() => three.sco.textContent('#part-state')).toContain('1 uppgift är ny sedan dess');
      await three.tick('extra');
      await three.tick('a', false);
      await saved(three);
      await three.leave();
      expect(told().filter((line) => line === 'completed preparation')).toHaveLength(1);
      // Review in cmi5: kept, and nothing said about it.
      expect(
        told()
          .slice(told().lastIndexOf('initialized preparation') + 1)
          .sort(),
      ).toEqual(protocol === 'cmi5' ? [] : ['completed bee', 'completed extra', 'interacted a']);

      const last = await visit(course, { window, mode: 'Browse' });
      await soon(() => sorted(last)).toEqual(['bee', 'extra']);
      if (protocol === 'cmi5') expect(await last.sco.isDisabled('input[data-task=a]')).toBe(true);
      await last.leave();
      expect(lrs.refusals).toEqual([]);
      expect(lrs.requests.filter((line) => line === 'POST fetch')).toHaveLength(protocol === 'cmi5' ? 4 : 0);
    },
  );

  test('a tab that is closed at once loses nothing; no name and no credential is left behind', async ({ start }) => {
    const course = await start(first.get(protocol)!);
    const opened = await visit(course);
    // Read, written, and asked for its name: the page knows that its document is there.
    await soon(() => course.lrs.requests.filter((line) => line === 'GET state').length).toBe(2);
    const before = course.state()['record'];
    await opened.tick('a');
    await opened.page.close();
    await soon(() => course.state()['record'] !== before).toBe(true);
    const again = await visit(course);
    await soon(() => again.ticked()).toEqual(['a']);
    const kept = await again.sco.evaluate(() => Object.entries(localStorage).flat().join(' '));
    expect(kept).not.toMatch(/anna|Learner|Basic|prov|preparation/);
    await soon(course.told).toContain('completed a');
    expect(course.told().filter((line) => line === 'completed a')).toHaveLength(1);
    await saveAndClose(again, course);
    if (protocol === 'xapi') await soon(() => again.sco.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  });

  test('a reload goes on where it was: unsent statements are sent as they were, the session is begun once', async ({
    start,
  }) => {
    const course = await start(first.get(protocol)!);
    const { lrs, told } = course;
    const opened = await visit(course);
    await soon(() => course.state()['record']).toBeDefined();
    lrs.faults.rules = [{ on: 'statements', what: 503 }];
    await opened.tick('a');
    await saveLine(opened).toContain('Lärplattformen tog inte emot det senaste.');
    const waiting = () =>
      opened.sco.evaluate(() =>
        Object.values(sessionStorage).flatMap(
          (text) =>
            (JSON.parse(text as string) as { letters?: [{ id: string; timestamp: string }][] }).letters?.map(
              ([{ id, timestamp }]) => ({ id, timestamp }),
            ) ?? [],
        ),
      );
    const before = await waiting();
    expect(before.length).toBeGreaterThan(0);
    await opened.sco.evaluate(() => {
      location.reload();
    });
    await opened.sco.waitForSelector('input[data-task]', { state: 'attached' });
    lrs.faults.rules = [];
    await soon(told).toContain('completed a');
    expect(lrs.statements('anna').map(({ id, timestamp }) => ({ id, timestamp }))).toEqual(
      expect.arrayContaining(before),
    );
    // The page that was left may have sent what it had; the new one has its say a moment later.
    await soon(() => told().filter((line) => line === 'initialized preparation').length).toBe(
      protocol === 'cmi5' ? 1 : 2,
    );
    expect(lrs.requests.filter((line) => line === 'POST fetch')).toHaveLength(protocol === 'cmi5' ? 1 : 0);
    expect(lrs.refusals).toEqual([]);
  });

  test('two devices: ticks of both are kept, and each is told once', async ({ start }) => {
    const course = await start(first.get(protocol)!);
    const { lrs, told } = course;
    const home = await visit(course);
    await soon(() => course.state()['record']).toBeDefined();
    const work = await visit({ ...course, context: await course.device() });
    await work.tick('b');
    await saved(work);
    await home.tick('a');
    // In cmi5 the LMS has abandoned the first session when it launched the second: what it refuses waits for the next
    // one.
    if (protocol === 'xapi') await saved(home);
    else await saveLine(home).toContain('Lärplattformen tog inte emot det senaste.');
    await home.leave();
    await work.leave();
    const back = await visit(course);
    await soon(() => sorted(back)).toEqual(['a', 'b']);
    await soon(told).toContain('completed a');
    expect(
      told()
        .filter((line) => /^completed [ab]$/.test(line))
        .slice()
        .sort(),
    ).toEqual(['completed a', 'completed b']);
    expect(lrs.refusals.filter(({ status }) => status !== 403)).toEqual([]);
  });
});

describe('a record store in trouble', () => {
  test('refuses preflights: the learner is told, goes on, and everything is sent when it lets us through', async ({
    start,
  }) => {
    const course = await start(first.get('xapi')!);
    const opened = await visit(course);
    await soon(() => course.state()['record']).toBeDefined();
    course.lrs.faults.preflight = 'refused';
    await opened.tick('a');
    await saveLine(opened).toContain('Kontakten med lärplattformen är bruten.');
    expect(await opened.sco.textContent('#save-state')).toContain('Dina bockar ligger kvar i webbläsaren');
    delete course.lrs.faults.preflight;
    await opened.sco.$eval('#retry', (button) => {
      (button as HTMLButtonElement).click();
    });
    await saved(opened);
    expect(course.told()).toContain('completed a');
  });

  test('does not answer at all from the beginning: ticks stay in the browser, and are told at the next visit', async ({
    start,
  }) => {
    const course = await start(first.get('cmi5')!);
    course.lrs.faults.rules = [{ on: 'everything', what: 'lost-before' }];
    const opened = await visit(course);
    await opened.tick('a');
    await saveLine(opened).toContain('Dina bockar ligger kvar i webbläsaren');
    await opened.leave();
    course.lrs.faults.rules = [];
    const again = await visit(course);
    await soon(() => again.ticked()).toEqual(['a']);
    await soon(course.told).toContain('completed a');
    await saved(again);
  });

  test('is slow and hides its ETags: one thing at a time, and all of it in the end', async ({ start }) => {
    const course = await start(first.get('cmi5')!);
    Object.assign(course.lrs.faults, { delay: 700, etags: 'hidden' });
    const opened = await visit(course);
    for (const id of ['a', 'b', 'gone']) await opened.tick(id);
    await soon(course.told).toContain('completed preparation');
    await saved(opened);
    expect(course.lrs.refusals).toEqual([]);
    expect(
      course
        .told()
        .filter((line) => line.startsWith('completed'))
        .slice()
        .sort(),
    ).toEqual(['completed a', 'completed b', 'completed gone', 'completed preparation']);
  });
});

test('opened without a launch the browser keeps the progress, and says so', async ({ start }) => {
  const course = await start(first.get('xapi')!);
  const page = await course.context.newPage();
  await page.goto(`${course.lrs.origin}/package/1/preparation.html`);
  await soon(() => page.textContent('#save-state')).toBe('Sparas bara i den här webbläsaren');
  await page.$eval('input[data-task=a]', (box) => {
    (box as HTMLInputElement).click();
  });
  await page.reload();
  expect(await page.isChecked('input[data-task=a]')).toBe(true);
  expect(course.lrs.requests).toEqual([]);
});
