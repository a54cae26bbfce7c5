import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import type { PageData } from '../../src/model/launch-data.js';
import { scopesOf } from '../../src/render/scopes.js';
import { courseOf, exampleContent } from './courses.js';
import { examplePage, exampleRead, exampleTexts, pageOf, siteOf } from './example-course.js';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: { 'long-title': 'off' },
});

/** What is wrong with a page as HTML. */
async function complaints(page: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, message, ruleId }) => `${line}: ${message} (${ruleId})`),
  );
}

function idsOf(page: string): readonly string[] {
  return [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? '');
}

function dataOf(page: string): PageData {
  const [, json] = /<script type="application\/json" id="kurspaket-page">(.*?)<\/script>/s.exec(page) ?? [];
  return JSON.parse(json ?? '') as PageData;
}

const scopes = ['preparation', 'follow-up', 'course'];
const pages = scopes.map((scope) => [scope, examplePage(scope)] as const);

describe.each(pages)('the page of %s', (_, page) => {
  test('is valid HTML', async () => {
    expect(await complaints(page)).toEqual([]);
  });

  test('has every id once, and what points to one finds it', () => {
    const ids = idsOf(page);
    expect(new Set(ids).size).toBe(ids.length);
    const pointed = [
      ...page.matchAll(/\s(?:href="#|for="|aria-labelledby="|aria-describedby="|data-fold="|data-fold-all=")([^"]+)"/g),
    ].map(([, id]) => id ?? '');
    expect(pointed.length).toBeGreaterThan(10);
    for (const id of pointed) expect(ids).toContain(id);
  });

  test('fetches nothing from elsewhere, carries no style, script or handler of its own', () => {
    const fetched = [
      ...page.matchAll(/<(?:img|script|link|video|audio|track|source|iframe|use)\b[^>]*?\s(?:src|href)="([^"]*)"/g),
    ].map(([, url]) => url ?? '');
    expect(fetched).toContain('style.css');
    for (const url of fetched)
      expect(url).toMatch(/^(?:style\.css|player\.js|launch\.js|theme\/[a-z]+\.svg|media\/[a-z0-9.-]+|#icon-[a-z-]+)$/);
    expect(page).not.toMatch(/<[^>]*\s(?:style|on\w+)=/);
    expect(page).not.toMatch(/<style|<iframe|<object|<embed|data:|javascript:/);
    expect(page.match(/<script\b[^>]*>/g)).toEqual([
      '<script defer src="launch.js">',
      '<script defer src="player.js">',
      '<script type="application/json" id="kurspaket-page">',
    ]);
  });

  test('says of every link that opens a tab that it does, and gives the other side nothing', () => {
    for (const [link] of page.matchAll(/<a [^>]*target="_blank".*?<\/a>/gs)) {
      expect(link).toContain('rel="noopener noreferrer"');
      expect(link).toContain('öppnas i ny flik');
    }
    for (const [link] of page.matchAll(/<a [^>]*href="https?:[^>]*>/g)) expect(link).toContain('target="_blank"');
  });

  test('descends through its headings without a gap', () => {
    const levels = [...page.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
  });
});

describe('every text of a producer', () => {
  const hostile = `"><img src=x onerror=alert(1)><script>alert(2)</script>'&amp;`;
  const yaml = JSON.stringify(hostile);
  const id =
    /^(?:id|file|language|kind|level|form|method|start|time|url|version|status|courses|supports|audience|goals|after|required|captions|transcript|duration|audioDescription|source|consent|email|handouts|number):?$/;
  /** Every quoted or plain text of the front matter and the YAML files becomes hostile; ids and enums stay. */
  const texts = Object.fromEntries(
    Object.entries(exampleTexts).map(([path, text]) => {
      if (typeof text === 'number' || /\.(?:svg|vtt)$/.test(path)) return [path, text];
      const lines = text.split('\n').map((line) => {
        const [, before = '', key = '', value = ''] = /^(\s*-?\s*)([A-Za-z]+:)\s+(.+)$/.exec(line) ?? [];
        return value === '' || id.test(key) || value.startsWith('[') ? line : `${before}${key} ${yaml}`;
      });
      return [path, lines.join('\n').replaceAll('where: "kapitel 2"', `where: ${yaml}`)];
    }),
  );
  const content = exampleRead(texts);
  const course = courseOf(content, 'kurs');

  test('is text on the page, whatever it holds', async () => {
    expect(course.title).toBe(hostile);
    for (const scope of scopes) {
      const page = pageOf(siteOf(course, scope, content));
      expect(page).not.toMatch(/<img src=x|<script>|<[^>"]*onerror/);
      // Titles, goals, why, when, source, publisher, place, journey, step, audience, contact, support, credits,
      // sessions.
      expect(page.split('&quot;&gt;&lt;img src=x onerror=alert(1)&gt;').length).toBeGreaterThan(
        scope === 'follow-up' ? 20 : 45,
      );
      expect(await complaints(page)).toEqual([]);
    }
  });
});

describe('the page', () => {
  const page = examplePage('preparation');

  test('says that it is a pilot, in its title and to the reader', () => {
    expect(page).toContain('<title>Förberedelser: Kursen om &lt;allt&gt; &amp; lite till (Pilotversion)</title>');
    expect(page).toContain('<strong>Pilotversion</strong>');
    const published = examplePage('preparation', {
      'resa/kurs/course.md': String(exampleTexts['resa/kurs/course.md']).replace('pilot', 'published'),
    });
    expect(published).not.toContain('ilotversion');
  });

  test('tells the player of its tasks, goals and audiences', () => {
    const data = dataOf(page);
    expect(data).toMatchObject({
      course: 'kurs',
      part: 'preparation',
      language: 'sv',
      goals: ['veta', 'gora'],
      audiences: ['myndighet', 'familjehem'],
    });
    expect(
      data.tasks.map(({ id, minutes, required, goals, audience }) => ({ id, minutes, required, goals, audience })),
    ).toEqual([
      { id: 'las', minutes: 45, required: true, goals: ['veta', 'gora'], audience: undefined },
      { id: 'se', minutes: 65, required: true, goals: ['veta'], audience: ['familjehem'] },
      { id: 'boka', minutes: 10, required: false, goals: [], audience: undefined },
    ]);
    for (const { key } of data.tasks) expect(key).toMatch(/^[A-Za-z0-9_-]{4}$/);
  });

  test('asks for the audience only where tasks differ', () => {
    expect(page).toContain('<fieldset><legend>Vad gäller för dig?</legend>');
    const followUp = examplePage('follow-up');
    expect(followUp).not.toContain('<fieldset>');
    expect(dataOf(followUp).audiences).toEqual([]);
  });

  test('marks task, goal and part', () => {
    expect(page).toMatch(/<li class="stop" id="task-las" data-task="las">/);
    expect(page).toContain('<input type="checkbox" data-task="las">');
    expect(page).toContain('<span>Markera <em>Läs om det</em> som klar</span>');
    expect(page).toContain('<section class="part" id="part-preparation" data-part="preparation"');
    expect(page).toContain('data-goal="veta"');
  });

  test('tells of a film what it is before anybody fetches it, the text before the film', () => {
    expect(page).toContain('Film · 6 min · MP4, 12,4 MB · textad');
    expect(page).toContain(
      '<video controls preload="none" playsinline src="media/film.mp4" aria-label="Film till Se filmen">\n<track kind="captions" src="media/film.sv.vtt" srclang="sv" label="Undertexter">',
    );
    expect(page.indexOf('id="task-se--transcript"')).toBeLessThan(page.indexOf('<video'));
  });

  test('tells of sources what they are and what has become of them', () => {
    expect(page).toContain('<cite lang="en">Convention on the Rights of the Child</cite>');
    expect(page).toContain('Film · UN · 20 min · textad');
    expect(page).toContain('Bok · Förlaget · ses över');
  });

  test('shows course days in full where the course opens, in short later, never by the clock', () => {
    expect(page).toContain('Tid och plats står i din kallelse.');
    expect(page).toMatch(/Öva tillsammans<\/span>\s<span class="session-facts">Övning · 1 h/);
    expect(page).toContain('<a href="media/blad.pdf" download>blad.pdf</a>');
    const later = examplePage('follow-up');
    expect(later).toMatch(/<li class="stop day short" id="day-dag-1">/);
    expect(later).not.toContain('session-facts');
    for (const each of [page, later]) {
      expect(each).not.toMatch(/09:00|10:00/);
      expect(each.match(/<input type="checkbox"/g)?.length).toBe(dataOf(each).tasks.length);
      expect(each).toMatch(/På plats<\/span><span class="vh">, <\/span> <span>2 h</);
    }
  });

  test('names other parts without a status, and where a goal is trained', () => {
    expect(page).toMatch(/<dt>Också i<\/dt><dd><span data-link="part\/follow-up">Efterarbete<\/span><\/dd>/);
    expect(page).toContain('<dt>På kursdagarna</dt><dd><ul><li>Öva tillsammans</li></ul></dd>');
  });

  test("never shows a word of a trainer's guide", () => {
    for (const [, each] of pages) expect(each).not.toContain('KANARIEFÅGEL');
  });
});

describe('the files of a site', () => {
  const content = exampleRead();
  const course = courseOf(content, 'kurs');
  const paths = (scope: string): readonly string[] => siteOf(course, scope, content).files.map(({ path }) => path);

  test('the page first, then what it needs and no other medium', () => {
    const common = ['player.js', 'style.css', 'theme/scenery.svg', 'theme/suitcase.svg'];
    expect(paths('preparation')).toEqual([
      'preparation.html',
      ...common,
      'media/bild.svg',
      'media/blad.pdf',
      'media/film.mp4',
      'media/film.sv.vtt',
    ]);
    expect(paths('follow-up')).toEqual(['follow-up.html', ...common]);
    expect(paths('course')).toEqual([
      'course.html',
      ...common,
      'media/bild.svg',
      'media/blad.pdf',
      'media/film.mp4',
      'media/film.sv.vtt',
    ]);
  });

  test('everything that the page fetches is there, but launch.js', () => {
    for (const scope of scopes) {
      const page = pageOf(siteOf(course, scope, content));
      const named = [...page.matchAll(/\s(?:src|href)="((?:media|theme)\/[^"]*|[a-z]+\.(?:js|css))"/g)].map(
        ([, path]) => path ?? '',
      );
      for (const path of named) if (path !== 'launch.js') expect(paths(scope)).toContain(path);
    }
  });
});

describe("the interface's language", () => {
  const english = {
    'resa/kurs/course.md': String(exampleTexts['resa/kurs/course.md']).replace(
      'version: 1.2.0',
      'version: 1.2.0\nlanguage: fi',
    ),
  };

  test('is English for any other than Swedish, and what the producer wrote is marked as theirs', async () => {
    const page = examplePage('preparation', english);
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('<span class="course-name" lang="fi">');
    expect(page).toContain('<div class="prose" lang="fi">');
    expect(page).toContain('<span>Mark <em lang="fi">Läs om det</em> as done</span>');
    expect(page).toContain('<span class="note-after" lang="en"> (opens in a new tab)</span>');
    expect(page).toContain('<p class="callout-title" lang="en">Note</p>');
    expect(page).toContain('<span lang="sv" data-link="journey/resa">Yrkesresan Exempel</span>');
    expect(await complaints(page)).toEqual([]);
  });
});

describe('the example courses', () => {
  const content = exampleContent();
  const sites = content.courses.flatMap((course) =>
    (['part', 'course'] as const).flatMap((packaging) =>
      scopesOf({ ...course, packaging }).map(({ scope }) => [course.id, scope] as const),
    ),
  );

  test.each(sites)('%s, %s: valid, ids once', async (id, scope) => {
    const page = pageOf(siteOf(courseOf(content, id), scope, content));
    expect(await complaints(page)).toEqual([]);
    const ids = idsOf(page);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
