// @module-tag slow
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleWorkspace } from '../../src/check/examples/example-workspace.js';
import type { Example } from '../../src/findings/rule.js';
import { COURSE, DAY, edited, READ, task } from '../diff/edited.js';
import { repository, writeFiles } from '../disk/repository.js';
import { call } from './terminal.js';

const below = (folder: string, files: Example): Example =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [join(folder, path), content]));
const workspace = (more: Example = {}): string => repository(below('content', { ...exampleWorkspace, ...more }));
const LONGER = edited(READ, 'time: 10 min', 'time: 15 min');

describe('kurspaket diff says', () => {
  test('a goal in other words is told once, not at every task and session that trains it', async () => {
    const root = workspace();
    writeFiles(
      root,
      below('content', {
        ...edited(COURSE, 'öppna frågor i samtal', 'öppna frågor under samtal'),
        ...edited(DAY, 'time: 45 min', 'time: 50 min'),
        ...LONGER,
      }),
    );
    const { out } = await call(root, 'diff', 'HEAD');
    expect(out).toContain('öppna frågor [-i-] {+under+} samtal');
    expect(out).toContain('~ Pass: ');
    expect(out).not.toContain('Mål: ');
  });

  test('the difference in time tells what is required from what is voluntary', async () => {
    const root = workspace();
    writeFiles(root, below('content', { 'resa/kurs/preparation/02-mer.md': task('mer', 'required: false\n') }));
    const { out } = await call(root, 'diff', 'HEAD');
    expect(out).toContain('~ Förberedelser: 10 min → 10 min, frivilligt 20 min (frivilligt +20 min)');
  });

  test('a rule that is set aside is told of, also where nothing else has changed, until it expires', async () => {
    const waiver = (rule: string, expires: string): string =>
      `  - {rule: ${rule}, approvedBy: SKR, date: 2026-02-01, expires: ${expires}, reason: "Provas."}\n`;
    const root = workspace({
      'resa/kurs/reviews.yaml': `waivers:\n${waiver('missing-part', '2026-12-31')}${waiver('missing-alt', '2026-03-01')}`,
    });
    writeFiles(
      root,
      below('content', {
        'resa/kurs/reviews.yaml': `waivers:\n${waiver('missing-part', '2026-12-31')}${waiver('missing-alt', '2026-03-01')}${waiver('too-many-goals', '2027-01-31')}`,
      }),
    );
    const { code, out } = await call(root, 'diff', 'HEAD', '--today', '2026-04-01');
    expect(code).toBe(0);
    expect(out).toContain(
      '    · Avsteg från missing-part: godkänt av SKR till 2026-12-31. Provas.\n    ! Nytt avsteg från too-many-goals: godkänt av SKR till 2027-01-31. Provas.',
    );
    expect(out).not.toContain('missing-alt');
  });

  test('what could not be read asks for no version: mending it is never stopped by what was broken', async () => {
    const broken = { 'resa/journey.yaml': '- id: "resa\n', [READ]: '---\nid: [\n---\n' };
    for (const [path, text] of Object.entries(broken)) {
      const root = workspace({ [path]: text });
      writeFiles(root, below('content', exampleWorkspace));
      const { code, out } = await call(root, 'diff', 'HEAD');
      expect([path, code]).toEqual([path, 0]);
      expect(out).toContain('Allt i den tidigare versionen gick inte att läsa.');
    }
  });
});
