// @module-tag slow
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleWorkspace } from '../../src/check/examples/example-workspace.js';
import { DAY, edited, READ, TRY } from '../diff/edited.js';
import { commit, git, repository, temporaryFolder, writeFiles } from '../disk/repository.js';
import { call } from './terminal.js';

/** A repository in which somebody has signed the course, and the change has been committed. */
async function signed(scope: string, ...more: readonly string[]): Promise<string> {
  const root = repository(exampleWorkspace as Record<string, string>);
  await call(root, 'approve', 'kurs', '--scope', scope, '--by', 'Socialstyrelsen', '--date', '2026-02-01', ...more);
  commit(root, {});
  return root;
}

async function since(root: string, scope: string, ...more: readonly string[]): Promise<string> {
  const { code, out, err } = await call(root, 'diff', '--since-approval', scope, ...more);
  expect([code, err]).toEqual([0, '']);
  return out;
}

describe('kurspaket diff --since-approval', () => {
  test('says that nobody has examined the course, or that nothing has changed since', async () => {
    expect(await since(await signed('rights'), 'expert')).toBe(
      'Ändrat sedan granskningen: sakgranskning\n\nSamtal med barn  inte granskad\n',
    );
    expect(await since(await signed('expert'), 'expert')).toBe(
      'Ändrat sedan granskningen: sakgranskning\n\nSamtal med barn  inget är ändrat sedan granskningen\n  · Socialstyrelsen granskade version 1.0.0 2026-02-01\n',
    );
  });

  test('tells what changed, in words, and only what the scope covers', async () => {
    const root = await signed('expert');
    commit(root, { ...edited(READ, 'Skriv ner', 'Skriv upp'), ...edited(DAY, 'time: 45 min', 'time: 50 min') });
    commit(root, edited(TRY, 'time: 30 min', 'time: 40 min'));
    expect(await since(root, 'expert')).toBe(`Ändrat sedan granskningen: sakgranskning

Samtal med barn  ändrad efter granskningen
  · Socialstyrelsen granskade version 1.0.0 2026-02-01
  ~ preparation/01-las.md
  · Uppgifter
    ~ Läs om barnets rätt att komma till tals (Förberedelser)
      ~ Texten är ändrad
        ~ Läs bestämmelserna. Skriv [-ner-] {+upp+} en fråga som du vill ta med till kursdagen.
`);
    expect(await since(root, 'pedagogy')).toContain('inte granskad');
  });

  test('says which course it cannot read, and that it is left out', async () => {
    const root = await signed('expert');
    commit(root, { 'resa/kurs/course.md': '---\nid: kurs\ntitle: "Samtal\n---\n' });
    const { code, out, err } = await call(root, 'diff', '--since-approval', 'expert');
    expect([code, err]).toEqual([1, 'resa/kurs/course.md går inte att läsa. Kör kurspaket check.\n']);
    expect(out).toBe('Ändrat sedan granskningen: sakgranskning\n');
  });

  test('goes by the latest of several sign-offs', async () => {
    const root = await signed('expert');
    commit(root, edited(READ, 'Skriv ner', 'Skriv upp'));
    await call(root, 'approve', 'kurs', '--scope', 'expert', '--by', 'Regionen', '--date', '2026-02-10');
    commit(root, {});
    commit(root, edited(TRY, 'tre öppna frågor', 'fyra öppna frågor'));
    const out = await since(root, 'expert');
    expect(out).toContain('  ~ follow-up/01-prova.md\n');
    expect(out).not.toContain('Skriv');
    expect(out).toContain('[-tre-] {+fyra+}');
  });

  test('knows the files by their digests where git knows nothing', async () => {
    const root = temporaryFolder();
    writeFiles(root, exampleWorkspace);
    await call(root, 'approve', 'kurs', '--scope', 'expert', '--by', 'Socialstyrelsen', '--date', '2026-02-01');
    writeFiles(root, edited(READ, 'Skriv ner', 'Skriv upp'));
    expect(await since(root, 'expert')).toBe(`Ändrat sedan granskningen: sakgranskning

Samtal med barn  ändrad efter granskningen
  · Socialstyrelsen granskade version 1.0.0 2026-02-01
  ~ preparation/01-las.md
  · Git vet inte hur texterna såg ut vid granskningen, så bara filerna kan visas.
`);
  });

  test('says what nobody has examined where some tasks were', async () => {
    const root = await signed('expert', '--task', 'las-om-ratten');
    expect(await since(root, 'expert', '--lang', 'en')).toMatch(
      /partly reviewed[\s\S]*! Not reviewed yet: Prova i ett samtal, course-days\/01-dag\.md, course\.md\n/,
    );
  });

  test('speaks to forges, browsers and programs, too', async () => {
    const root = await signed('expert');
    writeFiles(root, edited(READ, 'Skriv ner', 'Skriv upp'));
    expect(await since(root, 'expert', '--format', 'markdown')).toContain(
      '#### Samtal med barn: ändrad efter granskningen\n\n- Socialstyrelsen granskade version 1.0.0 2026-02-01\n- ✏️ preparation/01-las.md',
    );
    const json = JSON.parse(await since(root, 'expert', '--format', 'json')) as {
      courses: { verdict: string; files: unknown; since: { commit: string } }[];
    };
    expect(json.courses.map(({ verdict, files, since: { commit: from } }) => [verdict, files, from])).toEqual([
      ['stale', [{ file: 'preparation/01-las.md', state: 'changed' }], git(root, 'rev-parse', 'HEAD')],
    ]);
    expect((await call(root, 'diff', '--since-approval', 'expert', '--format', 'html', '--out', 'sida.html')).out).toBe(
      '',
    );
  });

  test('finds the state that was signed in a working tree of its own, content at any depth', async () => {
    const root = repository(
      Object.fromEntries(
        Object.entries(exampleWorkspace).map(([path, content]) => [`a/content/${path}`, content]),
      ) as Record<string, string>,
    );
    await call(join(root, 'a'), 'approve', 'kurs', '--scope', 'expert', '--by', 'Regionen', '--date', '2026-02-01');
    const first = commit(root, {});
    commit(
      root,
      Object.fromEntries(
        Object.entries(edited(READ, 'Skriv ner', 'Skriv upp')).map(([path, content]) => [`a/content/${path}`, content]),
      ),
    );
    const tree = join(temporaryFolder(), 'gren');
    git(root, 'worktree', 'add', '-q', '-b', 'gren', tree);
    const json = JSON.parse(
      (await call(join(tree, 'a', 'content'), 'diff', '--since-approval', 'expert', '--format', 'json')).out,
    ) as { courses: { since: { commit: string } }[] };
    expect(json.courses[0]?.since.commit).toBe(first);
  });

  test('takes no sides, and no scope that there is not', async () => {
    const root = await signed('expert');
    expect((await call(root, 'diff', 'HEAD', '--since-approval', 'expert')).err).toMatch(
      /^--since-approval jämför med det som godkändes/,
    );
    expect(await call(root, 'diff', '--since-approval', 'sak')).toMatchObject({ code: 2, out: '' });
  });
});
