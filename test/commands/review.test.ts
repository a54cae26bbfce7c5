// @module-tag slow
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleWorkspace } from '../../src/check/examples/example-workspace.js';
import { COURSE, DAY, edited, READ } from '../diff/edited.js';
import { commit, repository, temporaryFolder, writeFiles } from '../disk/repository.js';
import { call } from './terminal.js';

function pageOf(root: string, course = 'kurs', folder = 'dist/review'): string {
  return readFileSync(join(root, folder, `${course}.html`), 'utf8');
}

describe('kurspaket review', () => {
  test('writes a page for each course', async () => {
    const root = temporaryFolder();
    writeFiles(root, exampleWorkspace);
    expect(await call(root, 'review')).toEqual({ code: 0, out: 'dist/review/kurs.html\n', err: '' });
    const page = pageOf(root);
    expect(page).toMatch(/^<!doctype html>\n<html lang="sv">/);
    expect(page).toContain('Läs bestämmelserna. Skriv ner en fråga');
    expect(page).not.toMatch(/<(?:script|link|iframe|ins|video|audio)\b/);
  });

  test('writes a page for each course that has changed since a revision, or says that none has', async () => {
    const root = repository(exampleWorkspace as Record<string, string>);
    expect(await call(root, 'review', '--base', 'HEAD')).toEqual({
      code: 0,
      out: 'Ingen kurs är ändrad sedan HEAD.\n',
      err: '',
    });
    expect(existsSync(join(root, 'dist'))).toBe(false);
    writeFiles(root, edited(READ, 'Skriv ner en fråga', 'Skriv upp en fråga'));
    expect((await call(root, 'review', '--base', 'HEAD', '--out', 'ut')).out).toBe('ut/kurs.html\n');
    expect(pageOf(root, 'kurs', 'ut')).toContain(
      'Skriv <del class="removed"><span class="vh">[borttaget: </span>ner<span class="vh">]</span></del> <ins class="added"><span class="vh">[tillagt: </span>upp<span class="vh">]</span></ins> en fråga',
    );
  });

  test('takes ids and folders, and writes an asked course whether it has changed or not', async () => {
    const root = repository(exampleWorkspace as Record<string, string>);
    for (const name of ['kurs', 'resa/kurs', 'resa'])
      expect((await call(root, 'review', name, '--base', 'HEAD')).out).toBe('dist/review/kurs.html\n');
    expect(pageOf(root)).toContain('Ingenting är ändrat sedan HEAD.');
    const { code, err } = await call(root, 'review', 'krus');
    expect([code, err]).toEqual([2, 'Det finns varken någon kurs eller någon mapp som heter krus. Menade du kurs?\n']);
  });

  test('tells how far the course has been reviewed', async () => {
    const root = repository(exampleWorkspace as Record<string, string>);
    expect(
      (await call(root, 'approve', 'kurs', '--scope', 'expert', '--by', 'Socialstyrelsen', '--date', '2026-02-01'))
        .code,
    ).toBe(0);
    await call(root, 'review', 'kurs');
    expect(pageOf(root)).toMatch(
      /Sakgranskning[\s\S]*?<span class="chip verdict-signed">Granskad<\/span>[\s\S]*?Socialstyrelsen 2026-02-01, version 1\.0\.0/,
    );
    writeFiles(root, edited(READ, 'Skriv ner', 'Skriv upp'));
    await call(root, 'review', 'kurs', '--lang', 'en');
    expect(pageOf(root)).toMatch(
      /Expert review[\s\S]*?verdict-stale">Changed since the review[\s\S]*?Changed since: preparation\/01-las\.md/,
    );
  });

  test('writes the same page for the same content', async () => {
    const root = repository(exampleWorkspace as Record<string, string>);
    commit(root, edited(READ, 'time: 10 min', 'time: 15 min'));
    const pages = [];
    for (let round = 0; round < 2; round += 1) {
      await call(root, 'review', '--base', 'HEAD~1');
      pages.push(pageOf(root));
    }
    expect(pages[0]).toBe(pages[1]);
    expect(readdirSync(join(root, 'dist/review'))).toEqual(['kurs.html']);
  });
});

describe('bad input', () => {
  test('a course that cannot be read is named, the others are written', async () => {
    const root = temporaryFolder();
    writeFiles(root, {
      ...exampleWorkspace,
      'resa/trasig/course.md': '---\nid: [\n---\n',
      'resa/trasig/tasks/01-x.md': '---\nid: x\n---\n',
    });
    const { code, out, err } = await call(root, 'review');
    expect([code, out]).toEqual([1, 'dist/review/kurs.html\n']);
    expect(err).toBe('resa/trasig/course.md går inte att läsa. Kör kurspaket check.\n');
  });

  test('a packages.json has no texts to compare with', async () => {
    const root = temporaryFolder();
    writeFiles(root, { ...exampleWorkspace, 'dist/packages.json': '{"packages":[]}' });
    const { code, err } = await call(root, 'review', '--base', 'dist/packages.json');
    expect([code, err]).toEqual([
      2,
      'dist/packages.json är en packages.json och har inga texter att jämföra med. Ange en git-revision eller en mapp.\n',
    ]);
  });

  test('markup in any text stays text', async () => {
    const evil = '<img src=x onerror=alert(1)></a></del><script>alert(2)</script>';
    const quoted = JSON.stringify(`${evil} ”'&`);
    const root = repository({
      ...exampleWorkspace,
      'resa/kurs/media/bild.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    } as Record<string, string>);
    writeFiles(root, {
      ...edited(COURSE, 'title: "Samtal med barn"', `title: ${quoted}`),
      ...edited(DAY, 'title: "Kursdag 1"', `title: ${quoted}`),
      ...edited(
        READ,
        'Läs bestämmelserna.',
        `Läs \`${evil}\` bestämmelserna. ![${evil.replace(/[[\]]/g, '')} "${evil}](../media/bild.svg) [![${evil}](../media/bild.svg)](../media/bild.svg)\n\n    ${evil}\n\n:lang[${evil}]{la}`,
        edited(READ, 'why: "Du vet varför frågorna betyder något innan du övar."', `why: ${quoted}`),
      ),
      'resa/kurs/media/credits.yaml': `- file: bild.svg\n  creator: ${quoted}\n  licence: ${quoted}\n`,
    });
    for (const args of [['review'], ['review', '--base', 'HEAD']] as const) {
      await call(root, ...args);
      const page = pageOf(root);
      expect(page).toContain('&lt;script&gt;alert(2)');
      const tags = page.replace(/<style>[\s\S]*?<\/style>/, '').match(/<[a-z!/][^>]*>/gi) ?? [];
      expect(
        tags.filter((tag) => /^<\/?(?:script|iframe|object)|\son\w+=/i.test(tag.replace(/"[^"]*"/g, '""'))),
      ).toEqual([]);
      expect([page.match(/<del\b/g)?.length ?? 0, page.match(/<a\b/g)?.length]).toEqual([
        page.match(/<\/del>/g)?.length ?? 0,
        page.match(/<\/a>/g)?.length,
      ]);
    }
    const { out } = await call(root, 'diff', 'HEAD', '--format', 'html');
    expect(out.match(/<script/g)).toBeNull();
  });
});
