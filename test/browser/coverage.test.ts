// @module-tag slow
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coverage as coverageOnDisk } from '../../src/jobs/measure/coverage.js';
import { readPageLook } from '../../src/disk/tool-assets.js';
import { coveragePages } from '../../src/report/coverage/html.js';
import { coverageOfTexts, troubledFiles } from '../curriculum/troubled-journey.js';
import { axe } from './axe.js';
import { launchChromium } from './chromium.js';
import { reportLab, sticksOut, type ReportLab } from './report-lab.js';

const look = readPageLook('coverage');
const links = {
  source: ({ file, line }: { readonly file: string; readonly line: number }) =>
    `https://forge.example/blob/abc/${file}#L${line}`,
  page: (course: string, page: string) => `https://kurser.example/${course}/${page}`,
};
const changes = [
  {
    course: 'alla-fel',
    title: 'Kursen med alla fel',
    goal: 'helt-bra',
    before: 'Du kan lite.',
    after: 'Du kan helt bra.',
  },
];

/** The example journey grown to 125 courses, all on one route. */
function nation(): ReadonlyMap<string, string> {
  const { coverage } = coverageOnDisk({ root: 'content', within: [], today: '2026-11-01' });
  const [journey] = coverage.journeys;
  if (journey === undefined) throw new Error('the examples have no journey');
  const courses = Array.from({ length: 125 }, (_, index) => {
    const course = journey.courses[index % journey.courses.length];
    if (course === undefined) throw new Error('the journey has no courses');
    return { ...course, course: `${course.course}-${index + 1}`, title: `${course.title} ${index + 1}` };
  });
  return coveragePages(
    { ...coverage, journeys: [{ ...journey, journey: 'nation', courses }] },
    { language: 'sv', links, look },
  );
}

/** A busy machine is no fault of the page. */
const PATIENCE = { timeout: 15_000 };
let browser: Browser;
let lab: ReportLab;

beforeAll(async () => {
  browser = await launchChromium();
  lab = reportLab(
    browser,
    new Map([
      ...coveragePages(coverageOfTexts(troubledFiles).coverage, { language: 'sv', links, look, changes }),
      ...nation(),
      [
        'bare.html',
        coveragePages(
          coverageOfTexts({
            'bare/journey.yaml':
              'id: bare\ntitle: Resa utan kurser\nsteps:\n  - {id: ny, title: Ny, goals: [{id: mal, text: Du kan., level: fakta}]}\n',
          }).coverage,
          { language: 'sv', links: {}, look },
        ).get('bare.html') ?? '',
      ],
      [
        'english.html',
        coveragePages(coverageOfTexts(troubledFiles, ['resa']).coverage, { language: 'en', links: {}, look }).get(
          'resa.html',
        ) ?? '',
      ],
    ]),
  );
});
afterAll(async () => {
  lab.close();
  await browser.close();
});

const openFolds = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('details')) fold.open = true;
  });
const openTable = (page: Page): Promise<void> => page.locator('#table > summary').click();
/** The goals that are seen, in their order. */
const rows = (page: Page): Promise<readonly string[]> =>
  page.locator('#goals tbody tr:visible th > span:first-child').allTextContents();
const shown = (page: Page): Promise<string> => page.locator('#shown').innerText();

describe.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
] as const)('axe-core has nothing to say, %s', (_, look) => {
  test.each(['resa.html', 'english.html', 'index.html', '_courses.html', 'bare.html'])(
    '%s, folded and open',
    async (name) => {
      const { page, context, complaints, requests } = await lab.open(name, look);
      expect(await axe(page)).toEqual([]);
      await openFolds(page);
      expect(await axe(page)).toEqual([]);
      expect([...complaints, ...requests]).toEqual([]);
      await context.close();
    },
  );
});

test.each([
  [320, 640],
  [320, 256],
  [768, 900],
  [1900, 1000],
])('%i × %i: nothing but tables in their regions scrolls sideways', async (width, height) => {
  const { page, context } = await lab.open('resa.html', { viewport: { width, height } });
  expect(await sticksOut(page)).toEqual([]);
  await openFolds(page);
  expect(await sticksOut(page)).toEqual([]);
  await context.close();
});

test('on a phone every filter stands whole in its card', async () => {
  const { page, context } = await lab.open('resa.html', { viewport: { width: 320, height: 640 } });
  await openFolds(page);
  const beyond = await page
    .locator('.tools')
    .evaluate((tools) =>
      [...tools.querySelectorAll('select, input, button')]
        .filter((each) => each.getBoundingClientRect().right > tools.getBoundingClientRect().right + 1)
        .map(({ tagName, id }) => `${tagName} ${id}`),
    );
  expect(beyond).toEqual([]);
  await context.close();
});

test('wider text spacing and twice the text size lose nothing', async () => {
  for (const css of [
    '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }',
    'html { font-size: 200% !important }',
  ]) {
    const { page, context } = await lab.open('resa.html', { viewport: { width: 640, height: 900 } });
    await openFolds(page);
    await page.addStyleTag({ content: css });
    expect(await sticksOut(page)).toEqual([]);
    await context.close();
  }
});

test('every target is at least 24 pixels high, links in running text aside', async () => {
  const { page, context } = await lab.open('resa.html');
  await openFolds(page);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, select, input, summary')]
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && (width < 24 || height < 24);
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  );
  expect(small).toEqual([]);
  await context.close();
});

describe('the table', () => {
  test('is filtered by step, flag and words, tells how much is left, and lets go', async () => {
    const { page, context } = await lab.open('resa.html');
    await openTable(page);
    expect(await shown(page)).toBe('12 av 12 mål visas');
    await page.getByRole('combobox', { name: 'Steg' }).selectOption('Van');
    expect(await rows(page)).toEqual(['Du kan halvt.']);
    expect(await shown(page)).toBe('1 av 12 mål visas');
    await page.getByRole('button', { name: 'Rensa' }).click();
    await expect.poll(() => shown(page), PATIENCE).toBe('12 av 12 mål visas');
    await page.getByRole('combobox', { name: 'Att se över' }).selectOption('Övas aldrig');
    expect(await rows(page)).toEqual(['Du kan ovas aldrig.']);
    await page.getByRole('combobox', { name: 'Att se över' }).selectOption('Allt med märkning');
    expect((await rows(page)).length).toBe(9);
    await page.getByRole('searchbox', { name: 'Sök i målen' }).fill('UTKAST');
    expect(await rows(page)).toEqual([]);
    expect(await shown(page)).toBe('0 av 12 mål visas');
    expect(await page.locator('#shown').getAttribute('role')).toBe('status');
    await context.close();
  });

  test('shows what one audience meets: its tasks, its minutes, its sums', async () => {
    const { page, context } = await lab.open('resa.html');
    await openTable(page);
    const row = page.locator('#goal--alla-fel--for-en-grupp');
    const said = (cell: Locator): Promise<string> =>
      cell
        .locator('summary > :not(i)')
        .allTextContents()
        .then((texts) => texts.join(''));
    const cells = async (): Promise<readonly string[]> => [
      await said(row.locator('td').nth(3)),
      await row.locator('.sum').innerText(),
    ];
    expect(await cells()).toEqual(['40 min, 2 uppgifter', '40 min']);
    await page.getByRole('combobox', { name: 'Målgrupp' }).selectOption('Daglig verksamhet');
    expect(await cells()).toEqual(['0 min, Inget tränar målet här', '0 min']);
    await page.getByRole('combobox', { name: 'Målgrupp' }).selectOption('Boende');
    expect(await cells()).toEqual(['40 min, 2 uppgifter', '40 min']);
    await page.getByRole('combobox', { name: 'Målgrupp' }).selectOption('Daglig verksamhet');
    const two = page.locator('#goal--alla-fel--for-tva-grupper td').nth(3);
    expect(await said(two)).toBe('20 min, 1 uppgift');
    await two.locator('summary').click();
    expect(await page.locator('#goal--alla-fel--for-tva-grupper li[data-k]:visible').allTextContents()).toEqual([
      expect.stringContaining('Uppgift tva-grupper'),
    ]);
    await context.close();
  });

  test('is sorted by every column, by mouse and keyboard, and says so', async () => {
    const { page, context } = await lab.open('resa.html');
    await openTable(page);
    const head = (name: string) => page.getByRole('columnheader', { name });
    expect(
      await page.locator('#goals thead th').evaluateAll((heads) => heads.map((each) => each.getAttribute('aria-sort'))),
    ).toEqual(['ascending', ...Array.from({ length: 8 }, () => 'none')]);
    await head('Mål').getByRole('button').click();
    expect(await head('Mål').getAttribute('aria-sort')).toBe('ascending');
    const texts = await rows(page);
    expect(texts).toEqual([...texts].sort(new Intl.Collator('sv').compare));
    await head('Summa').getByRole('button').focus();
    await page.keyboard.press('Enter');
    expect(await head('Summa').getAttribute('aria-sort')).toBe('descending');
    expect(await head('Mål').getAttribute('aria-sort')).toBe('none');
    expect((await rows(page))[0]).toBe('Du kan helt bra.');
    await page.keyboard.press('Enter');
    expect(await head('Summa').getAttribute('aria-sort')).toBe('ascending');
    expect((await rows(page))[0]).toBe('Du kan ingen tranar.');
    await head('Kurs').first().getByRole('button').click();
    expect((await rows(page)).slice(0, 2)).toEqual(['Du kan ingen tranar.', 'Du kan for en grupp.']);
    await context.close();
  });

  test('opens a cell to links to the task and to its line, by the keyboard alone', async () => {
    const { page, context } = await lab.open('resa.html');
    await openTable(page);
    const cell = page.locator('#goal--alla-fel--helt-bra td').nth(4);
    await cell.locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
      'https://kurser.example/alla-fel/preparation.html#day-dag-1',
    );
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
      'https://forge.example/blob/abc/resa/alla-fel/course-days/01-dag.md#L8',
    );
    await page.getByRole('button', { name: 'Visa uppgifterna' }).click();
    expect(await page.locator('#goals details:not([open])').count()).toBe(0);
    await page.getByRole('button', { name: 'Visa uppgifterna', pressed: true }).click();
    expect(await page.locator('#goals details[open]').count()).toBe(0);
    await context.close();
  });

  test('tells screen readers what a figure belongs to', async () => {
    const { page, context } = await lab.open('resa.html');
    await openTable(page);
    expect(await page.getByRole('table', { name: 'Kunskapsmålen och det som tränar dem' }).count()).toBe(1);
    expect(await page.getByRole('row').filter({ hasText: 'helt bra' }).getByRole('rowheader').count()).toBe(1);
    expect(await page.locator('#goals thead th:not([scope=col])').count()).toBe(0);
    expect(await page.locator('#goals .absent').first().textContent()).toBe('Delen finns inte i kursen');
    expect(
      await page.getByRole('region', { name: 'Kunskapsmålen och det som tränar dem' }).getAttribute('tabindex'),
    ).toBe('0');
    await context.close();
  });
});

test('a link to a goal opens the fold, lets filters go and puts the focus on the goal', async () => {
  const { page, context } = await lab.open('resa.html#goal--alla-fel--helt-bra');
  const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.closest('tr')?.id);
  await expect.poll(focused, PATIENCE).toBe('goal--alla-fel--helt-bra');
  await page.getByRole('searchbox', { name: 'Sök i målen' }).fill('utkastets');
  await page.locator('#uncovered + ul a[href="#goal--alla-fel--ingen-tranar"]').click();
  await expect.poll(focused, PATIENCE).toBe('goal--alla-fel--ingen-tranar');
  expect(await page.locator('#goal--alla-fel--ingen-tranar').isVisible()).toBe(true);
  await context.close();
});

test('without script everything is there to read, and nothing pretends to work', async () => {
  const { page, context } = await lab.open('resa.html', { javaScriptEnabled: false });
  await page.locator('#table > summary').click();
  expect((await rows(page)).length).toBe(12);
  expect(await page.locator('#filters').isVisible()).toBe(false);
  expect(await page.locator('#goals thead button').count()).toBe(0);
  await context.close();
});

test('on paper every fold is open and no control is left', async () => {
  const { page, context } = await lab.open('resa.html');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await page.locator('#goals tbody tr:visible').count()).toBe(12);
  expect(await page.locator('.fold:not([open])').count()).toBe(0);
  expect(await page.locator('#filters').isVisible()).toBe(false);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await page.locator('.fold[open]').count()).toBe(0);
  await context.close();
});

describe('125 courses', () => {
  test('every goal is in the table, however far one scrolls, and filters and sorting work', async () => {
    const { page, context, complaints } = await lab.open('nation.html');
    await openTable(page);
    const all = await page.locator('#goals tbody tr').count();
    expect(all).toBeGreaterThan(500);
    await expect.poll(() => page.locator('#goals tbody tr:visible').count(), PATIENCE).toBe(all);
    await page.getByRole('searchbox', { name: 'Sök i målen' }).fill('samtal och delaktighet 122');
    expect((await rows(page)).length).toBe(6);
    await page.getByRole('searchbox', { name: 'Sök i målen' }).fill('');
    await page.getByRole('combobox', { name: 'Målgrupp' }).selectOption('Arbetsledare och chefer');
    expect(await shown(page)).toBe(`75 av ${all} mål visas`);
    await page.getByRole('columnheader', { name: 'Summa' }).getByRole('button').click();
    const sums = await page
      .locator('#goals tbody tr:visible .sum')
      .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('data-v'))));
    expect(sums).toEqual([...sums].sort((a, b) => b - a));
    expect(complaints).toEqual([]);
    await context.close();
  }, 60_000);
});
