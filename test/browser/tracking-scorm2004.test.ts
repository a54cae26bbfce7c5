// @module-tag slow
import { beforeAll, describe, expect, vi } from 'vitest';
import type { LmsWindow } from '../../src/simulator/lms-pages.js';
import type { PackageFiles } from '../../src/simulator/package-files.js';
import type { LmsVisit } from '../../src/simulator/start-lms.js';
import { scormAgain } from './scorm-again.js';
import { builtPackages } from './tracking-course.js';
import { soon, test, useBrowser, visit, windows } from './tracking-lab.js';
import type { Course, Judge, Visit } from './tracking-lab.js';

// Whole visits in a real browser, to packages that the tool has built.
vi.setConfig({ testTimeout: 120_000 });
useBrowser();

const editions = ['scorm2004', 'scorm2004-3'] as const;
let first: ReadonlyMap<string, PackageFiles>;
let second: ReadonlyMap<string, PackageFiles>;

beforeAll(async () => {
  [first, second] = await Promise.all([
    builtPackages(
      '1.0.0',
      [{ id: 'a' }, { id: 'b', goal: 'planera' }, { id: 'gone' }, { id: 'extra', voluntary: true }],
      editions,
    ),
    builtPackages(
      '2.0.0',
      [{ id: 'new' }, { id: 'extra', voluntary: true }, { id: 'bee', was: 'b', goal: 'planera' }, { id: 'a' }],
      editions,
    ),
  ]);
}, 120_000);

/** Leaves, and waits until the LMS has taken leave. */
const leave = async (opened: Visit, { lms }: Course): Promise<void> => {
  const before = lms.requests.length;
  await opened.leave();
  await soon(() => lms.requests.slice(before)).toContain('POST /tracks');
};
/** No call may have been refused. */
const refusals = async (opened: Visit): Promise<unknown> =>
  (await opened.calls()).filter(({ answer }) => answer === 'false');
const sorted = async (opened: Visit): Promise<readonly string[]> => (await opened.ticked()).slice().sort();

const judges: readonly (readonly [
  string,
  (typeof editions)[number],
  () => Promise<Judge> | undefined,
  readonly LmsWindow[],
])[] = [
  ['4th edition, judged by the strict simulator', 'scorm2004', () => undefined, windows],
  ['3rd edition, judged by the strict simulator', 'scorm2004-3', () => undefined, windows],
  ['4th edition, judged by scorm-again', 'scorm2004', () => scormAgain('scorm2004'), ['frame', 'simple']],
];
const visits = judges.flatMap(([name, edition, judge, shown]) =>
  shown.map((window) => [name, edition, judge, window] as const),
);

describe('from the first visit to voluntary ticks after completion, over a new version', () => {
  test.for(visits)('%s, in a $3', async ([, edition, judge, window], { start }) => {
    const course = await start(first.get(edition)!, await judge());
    const { lms, context } = course;
    const track = (element: string): string | undefined => lms.tracks('anna')[element];
    const status = (): string | undefined => track('cmi.completion_status');
    const one = await visit(context, lms, 'anna', { window });
    await soon(status).toBe('incomplete');
    await one.tick('a');
    await one.tick('b');
    await soon(() => track('cmi.suspend_data')).toMatch(/\..{17}/);
    await leave(one, course);
    expect(status()).toBe('incomplete');
    expect([track('cmi.exit') ?? 'suspend', track('cmi.progress_measure')]).toEqual(['suspend', '0.66']);
    const goals = [0, 1].map((n) => [track(`cmi.objectives.${n}.id`), track(`cmi.objectives.${n}.completion_status`)]);
    expect(Object.fromEntries(goals)).toEqual({ samtala: 'incomplete', planera: 'completed' });

    const two = await visit(context, lms, 'anna', { window });
    expect(await sorted(two)).toEqual(['a', 'b']);
    await two.tick('gone');
    await soon(status).toBe('completed');
    await soon(() => two.sco.textContent('#save-state')).toMatch(/^Sparat i lärplattformen/);
    expect(await refusals(two)).toEqual([]);
    await leave(two, course);
    expect([
      track('cmi.progress_measure'),
      track('cmi.success_status') ?? 'unknown',
      track('cmi.score.raw') ?? '',
    ]).toEqual(['1', 'unknown', '']);

    await lms.replacePackage(second.get(edition)!);
    const three = await visit(context, lms, 'anna', { window });
    expect(await sorted(three)).toEqual(['a', 'bee']);
    await soon(() => three.sco.textContent('#part-state')).toContain('1 uppgift är ny sedan dess');
    await three.tick('extra');
    await three.tick('a', false);
    await soon(
      async () => (await three.calls()).filter(({ words }) => words[0] === 'cmi.suspend_data').length > 0,
    ).toBe(true);
    // Review: the ticks are kept, and nothing is said that could change what has been reached.
    const said = (await three.calls()).filter(({ call }) => call === 'SetValue').map(({ words }) => words[0]);
    expect(said.filter((element) => element !== 'cmi.suspend_data' && element !== 'cmi.exit')).toEqual([]);
    expect(await refusals(three)).toEqual([]);
    await leave(three, course);
    expect(status()).toBe('completed');

    const last = await visit<LmsVisit>(context, lms, 'anna', { window, mode: 'browse' });
    expect(await sorted(last)).toEqual(['bee', 'extra']);
    expect(await last.sco.isDisabled('input[data-task=a]')).toBe(true);
    await last.leave();
  });
});

test('Spara och stäng saves, ends at once, and everything comes back', async ({ start }) => {
  const { lms, context } = await start(first.get('scorm2004')!);
  const opened = await visit(context, lms, 'anna');
  await opened.tick('a');
  await opened.sco.click('#save-close');
  expect(await opened.sco.textContent('#mode')).toBe('Allt är sparat. Du kan stänga sidan.');
  expect((await opened.calls()).filter(({ call }) => call === 'Terminate')).toHaveLength(1);
  await opened.leave();
  const again = await visit(context, lms, 'anna');
  expect(await again.ticked()).toEqual(['a']);
});

test('a failing LMS is told of in plain words, and everything is there on return', async ({ start }) => {
  const { lms, context } = await start(first.get('scorm2004')!);
  const opened = await visit(context, lms, 'anna');
  await opened.setFaults({ commit: 'false' });
  await opened.tick('a');
  await soon(() => opened.sco.textContent('#save-state')).toContain('Lärplattformen tog inte emot det senaste.');
  await context.setOffline(true);
  await opened.tick('b');
  await opened.page.close();
  await context.setOffline(false);
  const back = await visit(context, lms, 'anna');
  expect(await sorted(back)).toEqual(['a', 'b']);
});

test('a course that is opened again in a page whose session has ended says that nothing is saved there', async ({
  start,
}) => {
  const { lms, context } = await start(first.get('scorm2004')!);
  const opened = await visit(context, lms, 'anna');
  await opened.lmsPage.evaluate(() => {
    document.querySelector('iframe')!.contentWindow!.location.reload();
  });
  await soon(() => opened.sco.textContent('#save-state').catch(() => '')).toContain(
    'Kontakten med lärplattformen är bruten.',
  );
  await opened.leave();
});
