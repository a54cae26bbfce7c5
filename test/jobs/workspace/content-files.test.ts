import { expect, test } from 'vitest';
import { exampleDay, exampleWorkspace } from '../../../src/check/examples/example-workspace.js';
import { checkContent, contentFiles, coverageOf } from '../../../src/index.js';

test('whoever uses the package from code can check and measure texts that lie on no disk', () => {
  const contents = Object.fromEntries(
    Object.entries(exampleWorkspace).flatMap(([path, content]) => (content === null ? [] : [[path, content]])),
  );
  expect(checkContent(contentFiles(contents), { today: exampleDay })).toEqual([]);
  expect(
    checkContent(contentFiles({ ...contents, 'resa/kurs/course.md': 'text' }), { today: exampleDay }).map(
      ({ file }) => file,
    ),
  ).toContain('resa/kurs/course.md');
  const { coverage } = coverageOf(contentFiles(contents), (file) => file, { within: [], today: exampleDay });
  expect(coverage.journeys[0]?.goals).toMatchObject({ covered: 1, of: 1 });
});
