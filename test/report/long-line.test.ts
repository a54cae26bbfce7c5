import pc from 'picocolors';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/jobs/check/check-content.js';
import { exampleDay, exampleWorkspace } from '../../src/check/examples/example-workspace.js';
import { prettyReport } from '../../src/report/pretty.js';
import { exampleFiles } from '../example-files.js';

const TASK = 'resa/kurs/follow-up/01-prova.md';
const PATHS = '<path d="M0 0h9v9z"/>'.repeat(40);

function framed(drawing: string): readonly string[] {
  const found = checkContent(
    exampleFiles({
      'resa/kurs/media/rum.svg': drawing,
      'resa/kurs/media/credits.yaml': '- file: rum.svg\n  creator: "Redaktionen"\n  licence: CC0 1.0\n',
      [TASK]: `${String(exampleWorkspace[TASK])}\n![Ett rum med två stolar.](../media/rum.svg)\n`,
    }),
    { today: exampleDay },
  );
  const report = prettyReport(
    found,
    { errors: 1, warnings: 0, infos: 0, courses: 1 } as never,
    'sv',
    pc.createColors(false),
  );
  return report.split('\n').filter((line) => line.includes('│'));
}

test('the mark stands below what it means on a drawing that is one long line', () => {
  const [line = '', marks = ''] = framed(
    `<svg xmlns="http://www.w3.org/2000/svg">${PATHS}<script>x()</script>${PATHS}</svg>`,
  );
  expect(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('<script');
  expect(line).toMatch(/│ ….*…$/);
  expect(line.length).toBeLessThan(215);
});

test('near the beginning the line begins where it begins', () => {
  const [line = '', marks = ''] = framed(`<svg xmlns="http://www.w3.org/2000/svg"><script>x()</script>${PATHS}</svg>`);
  expect(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('<script');
  expect(line).toMatch(/│ <svg.*…$/);
});

test('at the very end the line ends where it ends', () => {
  const [line = '', marks = ''] = framed(`<svg xmlns="http://www.w3.org/2000/svg">${PATHS}<script>x()</script></svg>`);
  expect(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('<script');
  expect(line).toMatch(/│ ….*<\/svg>$/);
});
