import { describe, expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/long-words.js';
import { pointedAt, TASK, taskWith } from '../pointed-at.js';

const hard = String(rule.bad['resa/kurs/preparation/01-las.md']).split('---\n')[2] ?? '';
const easy = 'Barnet ska få veta vad som händer. Det är du som berättar. '.repeat(10);
const law = 'Lag (1990:52) med särskilda bestämmelser om vård av unga';
const register = `- id: lvu\n  title: "${law}"\n  publisher: Sveriges riksdag\n  kind: law\n  status: in-force\n  checked: 2026-02-01\n- id: sol\n  title: SoL\n  publisher: Sveriges riksdag\n  kind: law\n  status: in-force\n  checked: 2026-02-01\n`;

function found(body: string, more: Readonly<Record<string, string>> = {}): ReturnType<typeof pointedAt> {
  return pointedAt('long-words', { [TASK]: taskWith(body), ...more });
}

test('tells the index and points at the hardest paragraph', () => {
  const [finding, ...others] = found(`${easy.slice(0, 59)}\n\n${hard}`);
  expect(others).toEqual([]);
  expect(finding?.severity).toBe('info');
  expect(finding?.message).toMatch(/läsbarhetsindex \d\d \(svår\)/);
  expect(finding?.text).toBe(hard.trim());
});

describe('is silent about', () => {
  test.each([
    ['an easy text', easy],
    ['a short text', hard.slice(0, 300)],
    [
      'a quotation',
      hard
        .trim()
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n'),
    ],
    ['a table', `| A | B |\n| --- | --- |\n| ${hard.replace(/\n/g, ' ').trim()} | x |`],
    [
      'a list without full stops',
      hard
        .split(/\s+/)
        .map((word) => `- ${word.replace(/[.,]/g, '')}`)
        .join('\n'),
    ],
    ['code', `\`\`\`\n${hard}\`\`\``],
  ])('%s', (_, body) => {
    expect(found(body)).toEqual([]);
  });

  test('names of laws, with or without the register', () => {
    const body = `Läs ${law}. `.repeat(20);
    expect(found(body, { 'sources.yaml': register })).toEqual([]);
    expect(found('Läs offentlighets- och sekretesslagen (2009:400). '.repeat(20))).toEqual([]);
  });

  test('a course in English', () => {
    const course =
      '---\nid: kurs\ntitle: Talking with children\nversion: 1.0.0\nstatus: published\nlanguage: en\ngoals:\n  - id: oppna-fragor\n    text: "You can use open questions."\n    level: färdighet\n---\nWelcome.\n';
    expect(found(hard, { 'resa/kurs/course.md': course })).toEqual([]);
  });

  test('a trainer’s text and a transcript', () => {
    expect(found('Prova.', { 'resa/kurs/trainer/guide.md': hard })).toEqual([]);
    const task = taskWith('Prova.', 'media:\n  file: ../media/a.mp3\n  transcript: ../media/a.md\n');
    expect(
      pointedAt('long-words', { [TASK]: task, 'resa/kurs/media/a.mp3': 'ID3', 'resa/kurs/media/a.md': hard }),
    ).toEqual([]);
  });
});
