// @module-tag slow
import { describe, expect, vi } from 'vitest';
import type { PackageFiles } from '../../src/simulator/package-files.js';
import type { LmsVisit } from '../../src/simulator/start-lms.js';
import { packageOf, soon, task, test, useBrowser, visit, windows } from './tracking-lab.js';

// Whole visits in a real browser.
vi.setConfig({ testTimeout: 90_000 });
useBrowser();

const course = (): PackageFiles => packageOf([task('a'), task('b'), task('extra', { required: false })]);

describe.each(windows)('in a %s', (window) => {
  test('ticks are there when the learner returns, and the part is completed once', async ({ start }) => {
    const { lms, context, status } = await start(course());
    const first = await visit(context, lms, 'anna', { window });
    expect(lms.tracks('anna')).toMatchObject({ 'cmi.core.lesson_status': 'incomplete', 'cmi.core.exit': 'suspend' });
    await first.tick('a');
    await first.leave();
    await soon(() => lms.tracks('anna')['cmi.core.total_time']).toMatch(/^00:00:/);
    expect(status()).toBe('incomplete');

    const second = await visit(context, lms, 'anna', { window });
    expect(await second.ticked()).toEqual(['a']);
    await second.tick('b');
    await soon(status).toBe('completed');
    const written = (await second.calls()).filter(({ words }) => words[0] === 'cmi.core.lesson_status');
    expect(written.map(({ words }) => words[1])).toEqual(['completed']);
    await second.leave();

    const review = await visit(context, lms, 'anna', { window });
    expect([await review.mode(), await review.ticked()]).toEqual(['review', ['a', 'b']]);
    await review.tick('extra');
    await review.tick('a', false);
    const calls = await review.calls();
    expect(calls.filter(({ call, words }) => call === 'LMSSetValue' && words[0] !== 'cmi.suspend_data')).toEqual([]);
    await review.leave();
    await soon(async () => {
      const last = await visit<LmsVisit>(context, lms, 'anna', { window, mode: 'browse' });
      const ticked = await last.ticked();
      await last.leave();
      return ticked;
    }).toEqual(['b', 'extra']);
    expect(status()).toBe('completed');
  });
});

test('no call is refused by the strict LMS, and each session is finished once', async ({ start }) => {
  const { lms, context, status } = await start(course());
  const { page, lmsPage, tick, calls } = await visit(context, lms, 'anna');
  const errors: string[] = [];
  lmsPage.on('pageerror', (error) => errors.push(error.message));
  await tick('a');
  await tick('b');
  await soon(status).toBe('completed');
  await page.evaluate(() => {
    document.querySelector('iframe')!.remove();
  });
  const all = await calls();
  expect(all.filter(({ answer }) => answer === 'false')).toEqual([]);
  expect(all.filter(({ call }) => call === 'LMSFinish')).toHaveLength(1);
  expect(all.some(({ words }) => words[0]?.includes('score'))).toBe(false);
  expect(errors).toEqual([]);
});

test('a course that is opened and closed is not completed', async ({ start }) => {
  const { lms, context, status } = await start(course());
  await (await visit(context, lms, 'anna')).leave();
  await soon(() => lms.tracks('anna')['cmi.core.total_time']).toBeDefined();
  expect(status()).toBe('incomplete');
});

test('browse writes nothing at all', async ({ start }) => {
  const { lms, context } = await start(course());
  const { tick, mode, leave, calls, ticked } = await visit<LmsVisit>(context, lms, 'anna', { mode: 'browse' });
  expect(await mode()).toBe('browse');
  await tick('a').catch(() => undefined);
  expect(await ticked()).toEqual([]);
  expect((await calls()).map(({ call }) => call)).toEqual(['LMSInitialize']);
  await leave();
  expect(lms.tracks('anna')).toEqual({});
});

describe('a new version', () => {
  const first = (): PackageFiles => packageOf([task('a'), task('b'), task('c', { required: false }), task('gone')]);
  const second = (): PackageFiles =>
    packageOf([task('new'), task('c', { required: false }), task('bee', { was: ['b'] }), task('a')]);

  test('keeps every tick: added, removed, renamed, reordered', async ({ start }) => {
    const { lms, context, status } = await start(first());
    const before = await visit(context, lms, 'anna');
    for (const id of ['a', 'b', 'gone']) await before.tick(id);
    await before.leave();
    await soon(status).toBe('completed');

    await lms.replacePackage(second());
    const after = await visit(context, lms, 'anna');
    expect((await after.ticked()).slice().sort()).toEqual(['a', 'bee']);
    const state = await after.sco.evaluate(() => ({
      isCompleted: globalThis.session.isCompleted(),
      news: ['new', 'c', 'bee', 'a'].filter((id) => globalThis.session.isNew(id)),
    }));
    expect(state).toEqual({ isCompleted: true, news: ['new'] });
    await after.tick('new');
    expect(await after.sco.evaluate(() => globalThis.session.isNew('new'))).toBe(false);
    await after.leave();

    await lms.replacePackage(first());
    const back = await visit(context, lms, 'anna');
    expect((await back.ticked()).slice().sort()).toEqual(['a', 'b', 'gone']);
    expect(status()).toBe('completed');
  });

  test('that drops the last open task completes the part', async ({ start }) => {
    const { lms, context, status } = await start(packageOf([task('a'), task('gone')]));
    const before = await visit(context, lms, 'anna');
    await before.tick('a');
    await before.leave();
    await lms.replacePackage(packageOf([task('a')]));
    await visit(context, lms, 'anna');
    await soon(status).toBe('completed');
  });
});

test('the audience decides what completes; the button where nothing is required', async ({ start }) => {
  const { lms, context, status } = await start(
    packageOf(
      [task('a'), task('m', { audience: ['myndighet'] }), task('f', { audience: ['familjehem'], required: false })],
      { audiences: ['myndighet', 'familjehem'] },
    ),
  );
  const first = await visit(context, lms, 'anna');
  for (const id of ['a', 'm', 'f']) await first.tick(id);
  expect(
    await first.sco.evaluate(() => [globalThis.session.isCompleted(), globalThis.session.setAudience('nobody')]),
  ).toEqual([false, false]);
  expect(await first.sco.evaluate(() => globalThis.session.setAudience('familjehem'))).toBe(true);
  await soon(status).toBe('completed');
  await first.leave();
  const again = await visit(context, lms, 'anna');
  expect(await again.sco.evaluate(() => globalThis.session.audience())).toBe('familjehem');

  await lms.replacePackage(packageOf([task('x', { required: false })]));
  const other = await visit(context, lms, 'berit');
  await other.tick('x');
  expect(await other.sco.evaluate(() => [globalThis.session.isCompleted(), globalThis.session.finishPart()])).toEqual([
    false,
    true,
  ]);
  await soon(() => status('berit')).toBe('completed');
});

test('save and close ends the session at once; nothing is written after it', async ({ start }) => {
  const { lms, context } = await start(course());
  const { sco, tick, save, calls, leave } = await visit(context, lms, 'anna');
  await tick('a');
  await sco.evaluate(() => {
    globalThis.session.setLocation('a');
    globalThis.session.close();
  });
  expect(await save()).toEqual({ state: 'closed', saved: true });
  expect(await sco.evaluate(() => globalThis.session.setDone('b', true))).toBe(false);
  expect((await calls()).filter(({ call }) => call === 'LMSFinish')).toHaveLength(1);
  await leave();
  const again = await visit(context, lms, 'anna');
  expect([await again.ticked(), await again.sco.evaluate(() => globalThis.session.location())]).toEqual([['a'], 'a']);
});

test('without an LMS the browser keeps the progress and says so', async ({ start }) => {
  const { lms, context } = await start(packageOf([task('a'), task('b')], {}, 'web'));
  const page = await context.newPage();
  await page.goto(`${lms.origin}/package/1/preparation.html`);
  expect(await page.evaluate(() => globalThis.session.save())).toEqual({ state: 'unchanged', where: 'browser' });
  await page.click('input[data-task=a]');
  expect(await page.evaluate(() => globalThis.session.save())).toMatchObject({ state: 'saved', where: 'browser' });
  await page.reload();
  expect(await page.isChecked('input[data-task=a]')).toBe(true);
  expect(await page.evaluate(() => Object.entries(localStorage).every(([key]) => key.startsWith('kurspaket:')))).toBe(
    true,
  );
});

test('an LMS that answers later, as cmi5 and xAPI do, is written to one at a time, and after a conflict read first', async ({
  start,
}) => {
  const { lms, context } = await start(packageOf([task('a')], {}, 'web'));
  const page = await context.newPage();
  await page.goto(`${lms.origin}/package/1/preparation.html`);
  const log = await page.evaluate(async () => {
    const told: string[] = [];
    const later = <T>(what: string, value: T): Promise<T> => {
      told.push(`${what} begins`);
      return new Promise((resolve) => {
        setTimeout(() => {
          told.push(`${what} ends`);
          resolve(value);
        }, 100);
      });
    };
    const outcomes = ['conflict', 'saved'] as const;
    let writes = 0;
    const saver = new globalThis.Saver(
      {
        read: () => later('read', undefined),
        write: () => later('write', outcomes[writes++] ?? 'saved'),
        end: () => later('end', 'saved'),
      },
      {
        connect: () => later('connect', true),
        mayWrite: () => true,
        keep: (isSaved) => {
          told.push(`keep ${isSaved}`);
        },
        emit: () => undefined,
        progress: () => ({
          text: '',
          location: '',
          isCompleted: false,
          goals: [],
          share: 0,
          stamps: new Map(),
          seconds: 0,
        }),
      },
    );
    await new Promise<void>((resolve) => {
      saver.start(resolve);
    });
    saver.changed();
    saver.flush();
    saver.flush();
    while (saver.state('browser').state !== 'saved')
      await new Promise((resolve) => {
        setTimeout(resolve, 20);
      });
    told.push(`closed ${await saver.end(true)}`);
    return told;
  });
  expect(log).toEqual([
    'connect begins',
    'connect ends',
    'write begins',
    'write ends',
    'connect begins',
    'connect ends',
    'write begins',
    'write ends',
    'keep true',
    'end begins',
    'end ends',
    'keep true',
    'closed true',
  ]);
});
