import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { coverage as coverageOnDisk } from '../../src/jobs/measure/coverage.js';
import { readPageLook, readToolAssets } from '../../src/disk/tool-assets.js';
import { coveragePages, type CoveragePagesOptions } from '../../src/report/coverage/html.js';
import { coverageOfTexts, troubledFiles } from '../curriculum/troubled-journey.js';

const look = readPageLook('coverage');
const links = {
  source: ({ file, line }: { readonly file: string; readonly line: number }) =>
    `https://forge.example/blob/abc/${file}#L${line}`,
  page: (course: string, page: string) => `../web/${course}/${page}`,
};
const pagesOf = (
  texts: Readonly<Record<string, string>>,
  more: Partial<CoveragePagesOptions> = {},
  within: readonly string[] = [],
): ReadonlyMap<string, string> =>
  coveragePages(coverageOfTexts(texts, within).coverage, { language: 'sv', links, look, ...more });
const troubled = pagesOf(troubledFiles).get('resa.html') ?? '';

describe('the files', () => {
  test('are one a journey, and an index where there are several', () => {
    expect([...pagesOf(troubledFiles).keys()]).toEqual(['index.html', 'resa.html', '_courses.html']);
    expect([...pagesOf(troubledFiles, {}, ['resa']).keys()]).toEqual(['resa.html']);
  });

  test('no journey takes another’s file, whatever its id', () => {
    const journey = (id: string): string => `id: ${id}\ntitle: ${id}\nsteps:\n  - {id: ny, title: Ny}\n`;
    expect([
      ...pagesOf({
        'a/journey.yaml': journey('index'),
        'b/journey.yaml': journey('tva'),
        'c/journey.yaml': journey('tva'),
      }).keys(),
    ]).toEqual(['index.html', '_index.html', 'tva.html', 'tva--3.html']);
  });

  test('need nothing from anywhere: no address but links that somebody follows', () => {
    for (const page of pagesOf(troubledFiles).values()) {
      expect(page).not.toMatch(/<(?:link|img|iframe|script src|audio|video|object)\b/);
      expect(page).not.toMatch(/@import|url\((?!#)/);
    }
  });
});

test.each(['sv', 'en'] as const)('the page is sound HTML, in %s', async (language) => {
  const validate = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: { 'no-inline-style': 'off', 'long-title': 'off' },
  });
  const content = coveragePages(coverageOnDisk({ root: 'content', within: [], today: '2026-03-01' }).coverage, {
    language,
    links,
    look,
  });
  for (const page of [...content.values(), ...pagesOf(troubledFiles, { language }).values()]) {
    const report = await validate.validateString(page);
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
      ),
    ).toEqual([]);
  }
});

describe('links', () => {
  test('lead to the source line and to the task on the learner’s page', () => {
    expect(troubled).toContain('href="https://forge.example/blob/abc/resa/alla-fel/preparation/01-en.md#L2"');
    expect(troubled).toContain('href="../web/alla-fel/preparation.html#task-en-grupp"');
    expect(troubled).toContain('href="../web/alla-fel/preparation.html#day-dag-1"');
  });

  test('stay words where nobody has said where they lead', () => {
    const page = pagesOf(troubledFiles, { links: {} }).get('resa.html') ?? '';
    expect(page).not.toMatch(/href="(?!#|index\.html)/);
    expect(page).toContain('01-en.md:2');
  });

  test('within the page have somewhere to lead', () => {
    const ids = new Set([...troubled.matchAll(/\bid="([^"]+)"/g)].map((match) => match[1]));
    expect([...troubled.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]).filter((id) => !ids.has(id))).toEqual(
      [],
    );
  });
});

describe('the first screen', () => {
  const first = (page: string): string =>
    page
      .slice(page.indexOf('<main>'), page.indexOf('<details class="fold"'))
      .replace(/<svg[\s\S]*?<\/svg>/g, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');

  test('gives the verdict, every goal without training, repealed sources', () => {
    expect(first(troubled)).toContain('9 av 12 kursmål tränas Kravet på 75 % är uppfyllt.');
    for (const text of [
      'Du kan ingen tranar.',
      'Bara för Boende',
      'Inte för Personlig assistans',
      'Kursmålen bakom tränas inte',
      'Inget kursmål bidrar',
      'Socialtjänstlag (2001:453)',
      'Ersätts av lag',
    ])
      expect(first(troubled)).toContain(text);
  });

  test('tells which goal texts have changed, where something has been compared', () => {
    expect(troubled).not.toContain('Ändrade måltexter');
    const changes = [
      {
        course: 'alla-fel',
        title: 'Kursen med alla fel',
        goal: 'helt-bra',
        before: 'Du kan lite.',
        after: 'Du kan <mycket>.',
      },
      { course: 'alla-fel', title: 'Kursen med alla fel', goal: 'borta', before: 'Du kunde.' },
    ];
    const page = pagesOf(troubledFiles, { changes }).get('resa.html') ?? '';
    expect(page).toContain('Du kan lite.</del> <ins><span class="vh">Nu: </span>Du kan &lt;mycket&gt;.</ins>');
    expect(first(page)).toContain('Ändrade måltexter 2');
    expect(page).toContain('href="#goal--alla-fel--helt-bra"');
    expect(page).not.toContain('href="#goal--alla-fel--borta"');
    expect(first(pagesOf(troubledFiles, { changes: [] }).get('resa.html') ?? '')).toContain(
      'Inga måltexter har ändrats.',
    );
  });

  test('does not judge step goals by a part of the journey', () => {
    const page = pagesOf(troubledFiles, {}, ['resa/utkast']).get('resa.html') ?? '';
    expect(first(page)).toContain('Bara en del av resans kurser är med');
    expect(first(page)).not.toContain('Inget kursmål bidrar');
  });
});

test('texts are text, never markup', () => {
  const hostile = {
    ...troubledFiles,
    'ensam/course.md': (troubledFiles['ensam/course.md'] ?? '')
      .replace('Kursen utan resa', '<script>alert(1)</script>')
      .replace('Du kan ensamt mal.', '\\" onclick=\\"x</script><b>'),
  };
  const page = pagesOf(hostile, {}, ['ensam']).get('_courses.html') ?? '';
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(page.match(/<script/g)?.length).toBe(2);
  expect(page).not.toContain('<b>Du');
});

test('what is written in another language than the report’s says so', () => {
  expect(pagesOf(troubledFiles, { language: 'en' }).get('resa.html')).toContain(
    '<h1 lang="sv">Yrkesresan Prövning</h1>',
  );
  expect(troubled).not.toContain('lang="sv">Yrkesresan');
});

test('reports wear the learner’s colours, light and dark', () => {
  const palette = (style: string): readonly string[] =>
    [...style.matchAll(/:root\{(?:color-scheme|--paper)[^}]*\}/g)].slice(0, 2).map(([rule]) => rule);
  const learners = palette(readToolAssets().style);
  expect(learners).toHaveLength(2);
  for (const name of ['changes', 'coverage', 'installation', 'review', 'statistics'] as const)
    expect(palette(readPageLook(name).style), name).toEqual(learners);
});
