import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { withSignOff } from '../../../src/jobs/review/reviews-text.js';
import type { WrittenSignOff } from '../../../src/jobs/review/sign-off-lines.js';

const signOff: WrittenSignOff = {
  scope: 'expert',
  by: 'Socialstyrelsen',
  date: '2026-03-01',
  version: '1.2.0',
  tasks: 'all',
  digests: { 'course.md': 'sha256-AAA=', 'preparation/01-las.md': 'sha256-BBB=' },
};
const lines = `  - scope: expert
    by: Socialstyrelsen
    date: 2026-03-01
    version: 1.2.0
    tasks: all
    digests:
      course.md: sha256-AAA=
      preparation/01-las.md: sha256-BBB=
`;
const other = `  - scope: rights   # bilderna
    by: "SKR"
    date: 2026-02-01
    version: 1.1.0
    digests: { media/credits.yaml: sha256-CCC= }
`;
const waivers = `# avsteg
waivers:
  - rule: too-many-goals
    approvedBy: SKR
`;

describe('a new sign-off comes last, and the rest stays to the letter', () => {
  test.each<readonly [string, string | undefined, string]>([
    ['in a file that is not there', undefined, `signOffs:\n${lines}`],
    ['in an empty file', '', `signOffs:\n${lines}`],
    ['after a comment alone', '# granskningar', `# granskningar\nsignOffs:\n${lines}`],
    ['where there are waivers alone', waivers, `${waivers}signOffs:\n${lines}`],
    ['after others', `signOffs:\n${other}\n${waivers}`, `signOffs:\n${other}${lines}\n${waivers}`],
    [
      'after others, without a line end',
      `${waivers}signOffs:\n${other.trimEnd()}`,
      `${waivers}signOffs:\n${other}${lines}`,
    ],
    [
      'after a comment that belongs to the last',
      `signOffs:\n${other}    # klart\n# slut\n`,
      `signOffs:\n${other}    # klart\n${lines}# slut\n`,
    ],
    ['in an empty list', `signOffs: []   # ännu inga\n${waivers}`, `signOffs:   # ännu inga\n${lines}${waivers}`],
    ['where nothing follows the key', `signOffs:\n${waivers}`, `signOffs:\n${lines}${waivers}`],
    [
      'in a list without indentation',
      'signOffs:\n- scope: rights\n  by: SKR\n',
      `signOffs:\n- scope: rights\n  by: SKR\n${lines.replace(/^ {2}/gm, '')}`,
    ],
    [
      'in a list with more of it',
      'signOffs:\n    - scope: rights\n      by: SKR\n',
      `signOffs:\n    - scope: rights\n      by: SKR\n${lines.replace(/^/gm, '  ').trimEnd()}\n`,
    ],
    [
      'with the line ends of Windows',
      `signOffs:\r\n${other.replaceAll('\n', '\r\n')}`,
      `signOffs:\r\n${(other + lines).replaceAll('\n', '\r\n')}`,
    ],
    ['after a byte order mark', `\uFEFF${waivers}`, `\uFEFF${waivers}signOffs:\n${lines}`],
  ])('%s', (_, before, after) => {
    const result = withSignOff(before, signOff);
    expect(result).toEqual({ text: after, renewed: false });
  });

  test('of some tasks, beside one of the whole', () => {
    const { text, renewed } = withSignOff(`signOffs:\n${lines}`, { ...signOff, tasks: ['las', 'se'] });
    expect(renewed).toBe(false);
    expect(text).toBe(`signOffs:\n${lines}${lines.replace('tasks: all', 'tasks:\n      - las\n      - se')}`);
  });

  test('with names that YAML would take for something else', () => {
    const { text } = withSignOff(undefined, {
      ...signOff,
      by: 'Region Väst: #1',
      version: '1.0',
      digests: { 'media/bild: ett #2.png': 'sha256-AAA=' },
    });
    expect(parse(text)).toEqual({
      signOffs: [
        { ...signOff, by: 'Region Väst: #1', version: '1.0', digests: { 'media/bild: ett #2.png': 'sha256-AAA=' } },
      ],
    });
  });
});

describe('the same signer, scope and tasks once more renew the sign-off', () => {
  test('and its comments and the order of its keys stay', () => {
    const before = `signOffs:
${other}
  # den stora granskningen
  - by: 'Socialstyrelsen'   # på remiss
    scope: expert
    version: 1.0.0 # förra året
    date: "2025-03-01"
    digests:
      course.md: sha256-old=
      gone.md: sha256-old=
    tasks: all

${waivers}`;
    const { text, renewed } = withSignOff(before, signOff);
    expect(renewed).toBe(true);
    expect(text).toBe(
      before
        .replace('1.0.0 # förra året', '1.2.0 # förra året')
        .replace('"2025-03-01"', '2026-03-01')
        .replace(
          '      course.md: sha256-old=\n      gone.md: sha256-old=\n',
          '      course.md: sha256-AAA=\n      preparation/01-las.md: sha256-BBB=\n',
        ),
    );
  });

  test.each<readonly [string, string]>([
    ['digests on one line', 'digests: { course.md: sha256-old= }'],
    ['no digests', 'tasks: all'],
    ['empty digests', 'digests: {}'],
    ['digests without a value', 'digests:'],
  ])('where it has %s', (_, keys) => {
    const before = `signOffs:\n  - scope: expert\n    by: Socialstyrelsen\n    date: 2025-03-01\n    version: 1.0.0\n    ${keys}\n# slut\n`;
    const { text, renewed } = withSignOff(before, signOff);
    expect(renewed).toBe(true);
    expect(text).toMatch(
      /^signOffs:\n {2}- scope: expert\n {4}by: Socialstyrelsen\n {4}date: 2026-03-01\n {4}version: 1\.2\.0\n[^]*# slut\n$/,
    );
    const { tasks: _all, ...rest } = signOff;
    expect(parse(text)).toEqual({ signOffs: [keys.startsWith('tasks') ? signOff : rest] });
  });

  test('whatever the order of its tasks', () => {
    const some = { ...signOff, tasks: ['las', 'se'] };
    const { text } = withSignOff(undefined, some);
    expect(withSignOff(text, { ...some, tasks: ['se', 'las'], date: '2026-03-09' })).toEqual({
      text: text.replace('2026-03-01', '2026-03-09'),
      renewed: true,
    });
  });

  test('twice the same is the same', () => {
    const { text } = withSignOff(`signOffs:\n${other}`, signOff);
    expect(withSignOff(text, signOff)).toEqual({ text, renewed: true });
  });
});

test('a file that has no lines to add to says the same afterwards', () => {
  const before = '# granskat\nsignOffs: [{ scope: rights, by: SKR, date: 2026-02-01, version: 1.1.0 }] # snart mer\n';
  const { text } = withSignOff(before, signOff);
  expect(text).toContain('# granskat');
  expect(parse(text)).toEqual({
    signOffs: [{ scope: 'rights', by: 'SKR', date: '2026-02-01', version: '1.1.0' }, signOff],
  });
  const again = withSignOff('{ "signOffs": [], "waivers": [] }', signOff);
  expect(parse(again.text)).toEqual({ signOffs: [signOff], waivers: [] });
  const flow = withSignOff('{ waivers: [] }', signOff);
  expect(parse(flow.text)).toEqual({ waivers: [], signOffs: [signOff] });
  const entry = withSignOff(
    'signOffs:\n  - { scope: expert, by: Socialstyrelsen, date: 2025-01-01, version: 1.0.0 }\n',
    signOff,
  );
  const { tasks: _, ...rest } = signOff;
  expect([parse(entry.text), entry.renewed]).toEqual([{ signOffs: [rest] }, true]);
});
