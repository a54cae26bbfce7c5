// @module-tag slow
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { built, buildIn, filesIn, recordsIn, writeFiles, type Files } from '../workspace.js';
import { everyPackage, RICH, type BuiltPackage } from './built-packages.js';
import { launchDataOf } from './launch-data-of.js';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: { 'long-title': 'off' },
});
const WEB = { targets: ['web'] } as const;
const CATALOGUE = ['web/catalogue.css', 'web/index.html', 'web/resa.html', 'web/scenery.svg', 'web/suitcase.svg'];
const sha256 = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
const read = (out: string, path: string): string => readFileSync(join(out, path), 'utf8');

describe('the output folder', () => {
  test('has a folder a course, under a name without version, and the catalogue beside them', async () => {
    const { out } = await built(RICH, WEB);
    const beside = filesIn(out).filter((path) => !/^web\/(?:kurs|annan)\/|-installation\.html$|\.csv$/.test(path));
    expect(beside).toEqual(['SHA256SUMS', 'packages.json', ...CATALOGUE]);
    expect(filesIn(join(out, 'web/kurs'))).toEqual([
      'catalogue.css',
      'follow-up.html',
      'index.html',
      'launch.js',
      'media/figur.svg',
      'player.js',
      'preparation.html',
      'style.css',
      'theme/scenery.svg',
      'theme/suitcase.svg',
    ]);
  });

  test('the list tells the truth of every file', async () => {
    const { out } = await built(RICH, WEB);
    for (const { file, files = [], bytes, sha256: sum } of recordsIn(out)) {
      expect(files.map(({ path }) => path)).toEqual(filesIn(join(out, file)));
      for (const entry of files) expect(entry.sha256).toBe(sha256(join(out, file, entry.path)));
      expect(bytes).toBe(files.reduce((all, entry) => all + entry.bytes, 0));
      expect(sum).toBe(
        createHash('sha256')
          .update(files.map((entry) => `${entry.sha256}  ${entry.path}\n`).join(''))
          .digest('hex'),
      );
    }
    const sums = read(out, 'SHA256SUMS')
      .trim()
      .split('\n')
      .map((line) => line.split('  '));
    expect(sums.map(([, path]) => path)).toEqual(filesIn(out).filter((path) => path.startsWith('web/')));
    for (const [sum, path = ''] of sums) expect(sum).toBe(sha256(join(out, path)));
  });

  test('a new version takes the place of the old one, files that are gone included', async () => {
    const { folder, out } = await built(RICH, WEB);
    writeFiles(join(folder, 'content'), {
      'resa/kurs/preparation/01-las.md': (RICH['resa/kurs/preparation/01-las.md'] as string).replace(
        '![En triangel](../media/figur.svg)',
        'Läs.',
      ),
    });
    await buildIn(folder, WEB);
    expect(existsSync(join(out, 'web/kurs/media'))).toBe(false);
    expect(filesIn(out).filter((path) => path.includes('.kurspaket'))).toEqual([]);
  });

  test('a retired course leaves, with what is its own; the catalogue follows', async () => {
    const { folder, out } = await built(RICH, WEB);
    writeFileSync(join(out, 'web/annan/anteckning.txt'), 'Någon annans.');
    expect(read(out, 'web/resa.html')).toContain('href="annan/index.html"');
    writeFiles(join(folder, 'content'), {
      'resa/annan/course.md': (RICH['resa/annan/course.md'] as string).replace('status: pilot', 'status: retired'),
    });
    await buildIn(folder, WEB);
    expect(filesIn(join(out, 'web/annan'))).toEqual(['anteckning.txt']);
    expect(read(out, 'web/resa.html')).not.toContain('Den andra kursen');
    expect(recordsIn(out).map(({ course }) => course)).toEqual(['kurs']);
  });

  test('the page of a journey that is gone leaves the catalogue, and the catalogue leaves with the last course', async () => {
    const { folder, out } = await built(RICH, WEB);
    writeFiles(join(folder, 'content'), {
      'resa/journey.yaml': (RICH['resa/journey.yaml'] as string).replace('id: resa', 'id: resan'),
    });
    await buildIn(folder, WEB);
    expect(filesIn(join(out, 'web')).filter((path) => !path.includes('/'))).toEqual([
      'catalogue.css',
      'index.html',
      'resan.html',
      'scenery.svg',
      'suitcase.svg',
    ]);
    await buildIn(folder, { targets: ['web', 'scorm12'] });
    expect(existsSync(join(out, 'web/index.html'))).toBe(true);
    await buildIn(folder);
    expect(filesIn(out).every((path) => !path.startsWith('web/'))).toBe(true);
  });

  test('what stands is not written again, what is damaged is', async () => {
    const { folder, out } = await built(RICH, WEB);
    const cache = join(folder, 'cache');
    await buildIn(folder, { ...WEB, cache });
    const report = await buildIn(folder, { ...WEB, cache });
    expect(report.courses.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
    const good = [read(out, 'web/resa.html'), read(out, 'web/kurs/preparation.html')];
    writeFileSync(join(out, 'web/resa.html'), 'x');
    writeFileSync(join(out, 'web/kurs/preparation.html'), 'x');
    await buildIn(folder, { ...WEB, cache });
    expect([read(out, 'web/resa.html'), read(out, 'web/kurs/preparation.html')]).toEqual(good);
  });

  test('a course with errors keeps its last good pages', async () => {
    const { folder, out } = await built(RICH, WEB);
    const before = read(out, 'web/kurs/preparation.html');
    writeFiles(join(folder, 'content'), { 'resa/kurs/preparation/01-las.md': 'trasig' });
    await buildIn(folder, WEB);
    expect(read(out, 'web/kurs/preparation.html')).toBe(before);
    expect(read(out, 'web/resa.html')).toContain('href="kurs/index.html"');
    expect(recordsIn(out).find(({ course }) => course === 'kurs')?.current).toBe(false);
  });

  test('a list that somebody has written makes the tool delete nothing outside its own files', async () => {
    const { folder, out } = await built(RICH, WEB);
    mkdirSync(join(folder, 'viktigt'));
    writeFileSync(join(folder, 'viktigt/brev.txt'), 'Viktigt.');
    const list = JSON.parse(read(out, 'packages.json')) as {
      packages: { files: { path: string }[] }[];
      catalogue: { folder: string };
    };
    const [first] = list.packages;
    if (first?.files[0]) first.files[0].path = '../../../viktigt/brev.txt';
    list.catalogue.folder = '../viktigt';
    writeFileSync(join(out, 'packages.json'), JSON.stringify(list));
    writeFiles(join(folder, 'content'), {
      'resa/annan/course.md': (RICH['resa/annan/course.md'] as string).replace('status: pilot', 'status: retired'),
    });
    await buildIn(folder, WEB);
    expect(existsSync(join(folder, 'viktigt/brev.txt'))).toBe(true);
  });
});

describe('links', () => {
  test('lead to other parts, to their tasks, to other courses and to the journey', async () => {
    const { packages } = await everyPackage(RICH, WEB);
    expect(launchDataOf(packages.get('web/kurs/course') as BuiltPackage).links).toEqual({
      'journey/resa': '../resa.html',
      course: 'index.html',
      'course/annan': '../resa.html#course-annan',
      'part/preparation': 'preparation.html',
      'task/las-om-ratten': 'preparation.html#task-las-om-ratten',
      'part/follow-up': 'follow-up.html',
      'task/prova-i-ett-samtal': 'follow-up.html#task-prova-i-ett-samtal',
      'task/skriv-ner': 'follow-up.html#task-skriv-ner',
    });
  });

  test('never lead to a course that nobody may see', async () => {
    const files = {
      ...RICH,
      'resa/annan/course.md': (RICH['resa/annan/course.md'] as string).replace('status: pilot', 'status: draft'),
    };
    const { packages } = await everyPackage(files, WEB);
    expect(launchDataOf(packages.get('web/kurs/course') as BuiltPackage).links).not.toHaveProperty('course/annan');
  });

  test('on one page a course’s parts are places on it', async () => {
    const { packages } = await everyPackage({ ...RICH, 'kurspaket.yaml': 'language: sv\npackaging: course\n' }, WEB);
    expect(launchDataOf(packages.get('web/kurs/course') as BuiltPackage).links).toMatchObject({
      'part/follow-up': 'course.html#part-follow-up',
      'task/skriv-ner': 'course.html#task-skriv-ner',
    });
  });
});

describe('the catalogue', () => {
  const HOSTILE: Files = {
    ...RICH,
    'resa/journey.yaml': (RICH['resa/journey.yaml'] as string)
      .replace('title: "Yrkesresan"', 'title: "<script>alert(1)</script> & \\"resan\\""')
      .replace('title: "Ny"', 'title: "<b>Ny</b>"'),
    'resa/annan/course.md': (RICH['resa/annan/course.md'] as string).replace(
      'En digital kurs.',
      "<img src=x onerror=alert(1)> 'kurs'",
    ),
  };

  test.each([
    ['plain', RICH],
    ['with markup in every text', HOSTILE],
  ] as const)('is valid HTML, %s', async (_, files) => {
    const { out } = await built(files, WEB);
    for (const path of ['web/index.html', 'web/resa.html', 'web/kurs/index.html', 'web/annan/index.html']) {
      const report = await validator.validateString(read(out, path));
      expect(
        report.results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message }) => `${path} ${ruleId}: ${message}`),
        ),
      ).toEqual([]);
      expect(read(out, path)).not.toMatch(/<script|<b>|onerror=alert\(1\)>|<img src=x/);
    }
  });

  test('tells of every course what it takes, in the order of the route', async () => {
    const { out } = await built(RICH, WEB);
    const page = read(out, 'web/resa.html')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');
    expect(page).toContain('2 kurser · 50 min egen tid · 1 kursdag');
    expect(page).toMatch(
      /Hållplats 1 Samtal med barn &amp; &lt;unga&gt; En kursdag om .* 40 min egen tid · 1 kursdag Förberedelser 1 uppgift, 10 min 1 kursdag På plats, 2 h 15 min Efterarbete 1 uppgift och 1 frivillig, 30 min .*Hållplats 2 Den andra kursen Pilotversion/,
    );
  });

  test('is in the language of its journey, its courses in theirs', async () => {
    const files = {
      ...RICH,
      'resa/journey.yaml': `language: en\n${RICH['resa/journey.yaml'] as string}`,
      'resa/annan/course.md': (RICH['resa/annan/course.md'] as string).replace(
        'status: pilot',
        'status: pilot\nlanguage: sv',
      ),
    };
    const { out } = await built(files, WEB);
    const page = read(out, 'web/resa.html');
    expect(page).toContain('<html lang="en">');
    expect(page).toMatch(
      /<h3 id="course-annan-title" lang="sv"><a href="annan\/index.html">Den andra kursen<\/a> <span class="chip" lang="en">Pilot version<\/span>/,
    );
    expect(read(out, 'web/index.html')).toMatch(
      /<html lang="sv">[\s\S]*<section class="journey" aria-labelledby="journey-resa" lang="en">/,
    );
    expect(read(out, 'web/annan/index.html')).toContain('<html lang="sv">');
  });

  test('shows courses without a journey on the first page, and says of one that is not built that it is not here', async () => {
    const alone = Object.fromEntries(
      Object.entries(RICH).map(([path, content]) => [path.replace('resa/annan/', 'annan/'), content]),
    );
    const course = (RICH['resa/kurs/course.md'] as string).replace('../annan/course.md', '../../annan/course.md');
    const { out, folder } = await built(
      {
        ...alone,
        'resa/kurs/course.md': course,
        'resa/journey.yaml': (RICH['resa/journey.yaml'] as string).replace('      - annan\n', ''),
      },
      { ...WEB, within: ['annan'] },
    );
    expect(read(out, 'web/index.html')).toContain('<h2 id="alone-title">Fristående kurser</h2>');
    expect(read(out, 'web/resa.html')).toContain('Kursen finns inte här än.');
    await buildIn(folder, WEB);
    expect(read(out, 'web/resa.html')).not.toContain('Kursen finns inte här än.');
  });
});
