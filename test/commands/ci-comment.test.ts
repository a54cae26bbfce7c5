// @module-tag slow
import { describe, expect, test } from 'vitest';
import { exampleWorkspace } from '../../src/check/examples/example-workspace.js';
import { edited, READ } from '../diff/edited.js';
import { commit, git, repository } from '../disk/repository.js';
import { call } from './terminal.js';

const content = Object.fromEntries(Object.entries(exampleWorkspace).map(([path, text]) => [`content/${path}`, text]));
const LONGER = edited(READ, 'time: 10 min', 'time: 15 min')[READ] as string;
const SECOND = 'content/resa/annan/course.md';
const waiver = (rule: string, expires: string): string =>
  `  - {rule: ${rule}, approvedBy: SKR, date: 2026-02-01, expires: ${expires}, reason: "Provas i höst."}\n`;

/**
 * A branch in which a task has got more time, where reviews are asked for, one of them has been made and another course
 * has not changed.
 */
async function reviewed(): Promise<string> {
  const folder = repository({
    ...content,
    'content/kurspaket.yaml': 'language: sv\npolicy:\n  published:\n    signOffs: [pedagogy, accessibility]\n',
    'content/resa/kurs/reviews.yaml': `waivers:\n${waiver('missing-part', '2026-12-31')}${waiver('too-many-goals', '2026-03-31')}`,
    [SECOND]: (content['content/resa/kurs/course.md'] as string)
      .replace('id: kurs', 'id: annan')
      .replace(/^title: .*$/m, 'title: "En annan kurs"')
      .replace('status: published', 'status: draft'),
  });
  await call(folder, 'approve', 'kurs', '--scope', 'pedagogy', '--by', 'SKR', '--date', '2026-03-01');
  await call(folder, 'approve', 'kurs', '--scope', 'rights', '--by', 'GR & RSS', '--date', '2026-03-02');
  commit(folder, {});
  git(folder, 'checkout', '-q', '-b', 'andring');
  commit(folder, { [`content/${READ}`]: LONGER });
  return folder;
}

describe('the comment of a merge request', () => {
  test('shows who has signed what, the changed courses open and the others folded', async () => {
    const { out } = await call(await reviewed(), 'ci', '--base', 'main', '--today', '2026-04-01');
    const [changed, others] = out
      .slice(out.indexOf('**Granskningar**'))
      .split('<details><summary>1 kurs som inte är ändrad</summary>');
    expect(changed).toContain(
      '| Kurs | Pedagogisk granskning | Sakgranskning | Tillgänglighetsgranskning | Rättighetsgranskning |',
    );
    expect(changed).toMatch(
      /\| Samtal med barn \| ⚠️ ändrat sedan dess, 1 av 2 uppgifter \(SKR 2026-03-01\) \| – \| ❌ saknas \| ✅ GR \\& RSS 2026-03-02 \|/,
    );
    expect(changed).not.toContain('En annan kurs');
    expect(others).toContain('| En annan kurs | – | – | – | – |');
  });

  test('tells the waivers that hold, whether they are needed or not', async () => {
    const { out } = await call(await reviewed(), 'ci', '--today', '2026-04-01');
    expect(out).toContain(
      '**Avsteg som gäller**\n\n- Samtal med barn: `missing-part`. Godkänt av SKR till 2026-12-31. Provas i höst.',
    );
    expect(out.slice(out.indexOf('**Avsteg som gäller**'))).not.toContain('too-many-goals');
  });

  test('names its files alike, wherever a finding comes from', async () => {
    const { out } = await call(await reviewed(), 'ci', '--base', 'main', '--today', '2026-04-01');
    expect(out).toMatch(/`content\/resa\/kurs\/course.md:\d+` Kursen har kvar version 1.0.0/);
    expect(
      [...out.matchAll(/^- (?:❌|⚠️|ℹ️) `([^`]+):\d+`/gm)].map((match) => match[1]?.startsWith('content/')),
    ).not.toContain(false);
  });

  test('says what the change means before it says what it is', async () => {
    const { out } = await call(await reviewed(), 'ci', '--base', 'main', '--today', '2026-04-01');
    const places = [
      'Kan inte slås ihop än',
      '🟠 **Ändrat innehåll**. Byt paketen på plats. Alla bockar finns kvar.',
      '### Det här behöver du titta på',
      '### Ändringar i kurserna',
      '**Granskningar**',
    ].map((text) => out.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('waits for the reviews that the policy asks for, by name', async () => {
    const folder = await reviewed();
    expect((await call(folder, 'ci', '--today', '2026-04-01')).out).toContain(
      '✋ **Väntar på pedagogisk granskning och tillgänglighetsgranskning**',
    );
    expect((await call(folder, 'ci', '--lang', 'en', '--today', '2026-04-01')).out).toContain(
      '✋ **Waiting for review of pedagogy and accessibility**',
    );
  });
});
