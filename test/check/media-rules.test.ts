import { describe, expect, test } from 'vitest';
import { pngHead } from '../../src/check/examples/example-png.js';
import type { Example } from '../../src/findings/rule.js';
import { pointedAt, TASK, taskWith } from './pointed-at.js';

const MEDIA = 'resa/kurs/media';
const rights = { [`${MEDIA}/credits.yaml`]: '- file: "*"\n  creator: Redaktionen\n  licence: CC0\n' };

/** What a rule says of a task with these files beside it in media. */
function found(rule: string, task: string, names: readonly string[], more: Example = {}): ReturnType<typeof pointedAt> {
  const files = Object.fromEntries(names.map((name) => [`${MEDIA}/${name}`, new Uint8Array(16)]));
  return pointedAt(rule, { [TASK]: task, ...files, ...rights, ...more });
}

describe('unsupported-media-type', () => {
  const messages = (task: string, name: string, bytes = 16): readonly string[] =>
    found('unsupported-media-type', task, [], { [`${MEDIA}/${name}`]: new Uint8Array(bytes) }).map(
      ({ text, hint }) => `${text}: ${hint}`,
    );

  test.each(['png', 'jpg', 'JPEG', 'gif', 'svg'])('shows %s as a picture', (type) => {
    expect(messages(taskWith(`![En trappa.](../media/a.${type})`), `a.${type}`)).toEqual([]);
  });

  test.each([
    ['webp', 'som JPG'],
    ['avif', 'som JPG'],
    ['heic', 'som JPG'],
    ['tiff', 'som JPG'],
    ['svgz', 'vanlig SVG'],
    ['mp4', '`media:`'],
    ['pdf', 'utan utropstecken'],
  ])('refuses %s as a picture', (type, hint) => {
    const [message, ...others] = messages(taskWith(`![En trappa.](../media/a.${type})`), `a.${type}`);
    expect(others).toEqual([]);
    expect(message).toMatch(new RegExp(`^\\.\\./media/a\\.${type}: .*${hint}`));
  });

  test.each(['pdf', 'docx', 'xlsx', 'pptx', 'odt', 'png', 'svg', 'mp3', 'zip', 'txt'])(
    'offers %s as a link',
    (type) => {
      expect(messages(taskWith(`[Underlag](../media/a.${type})`), `a.${type}`)).toEqual([]);
    },
  );

  test.each([
    ['pages', 'som PDF'],
    ['woff2', 'typsnitt'],
    ['webp', 'JPG'],
    ['mov', 'MP4'],
    ['xyz', 'PDF, JPG'],
    ['bin', 'PDF, JPG'],
  ])('refuses %s as a link', (type, hint) => {
    expect(messages(taskWith(`[Underlag](../media/a.${type})`), `a.${type}`).join()).toContain(hint);
  });

  test.each([
    ['mp4', 16, undefined],
    ['mp3', 16, undefined],
    ['wav', 16, undefined],
    ['wav', 6_000_000, 'som MP3'],
    ['mov', 16, 'som MP4'],
    ['webm', 16, 'som MP4'],
    ['ogg', 16, 'som MP3'],
    ['png', 16, 'under `media:`'],
  ])('plays %s of %d bytes: %s', (type, bytes, hint) => {
    const all = messages(taskWith('Prova.', `media:\n  file: ../media/a.${type}\n`), `a.${type}`, Number(bytes)).join();
    if (hint === undefined) expect(all).toBe('');
    else expect(all).toContain(hint);
  });

  test('says it once a file, at its first use', () => {
    expect(messages(taskWith('![En trappa.](../media/a.webp) ![En trappa.](../media/a.webp)'), 'a.webp')).toHaveLength(
      1,
    );
  });
});

describe('unsafe-file', () => {
  test.each(['html', 'HTM', 'xml', 'js', 'mjs', 'exe', 'docm'])('refuses %s, in a draft too', (type) => {
    const draft = {
      'resa/kurs/course.md':
        '---\nid: kurs\ntitle: Samtal\nversion: 1.0.0\nstatus: draft\ngoals:\n  - id: oppna-fragor\n    text: "Du kan använda öppna frågor."\n    level: färdighet\n---\nHej.\n',
    };
    const task = taskWith(`[Öva själv](../media/a.${type})`);
    expect(found('unsafe-file', task, [`a.${type}`], draft).map(({ severity, text }) => `${severity} ${text}`)).toEqual(
      [`error ../media/a.${type}`],
    );
    expect(found('unsupported-media-type', task, [`a.${type}`])).toEqual([]);
  });

  test('is silent about what learners never get', () => {
    expect(
      found('unsafe-file', taskWith('Prova.'), ['a.html'], {
        'resa/kurs/trainer/guide.md': '[Öva](../media/a.html)\n',
      }),
    ).toEqual([]);
  });
});

describe('missing-rights', () => {
  const picture = taskWith('![En trappa.](../media/fig-1.png)');
  const credits = (...files: readonly string[]): Example => ({
    [`${MEDIA}/credits.yaml`]: files
      .map((file) => `- file: "${file}"\n  creator: Redaktionen\n  licence: CC0\n`)
      .join(''),
  });

  test.each([
    ['fig-1.png', []],
    ['FIG-1.PNG', []],
    ['fig-*.png', []],
    ['*', []],
    ['*.png', []],
    ['fig-*-*.png', ['../media/fig-1.png']],
    ['fig-1', ['../media/fig-1.png']],
    ['*.jpg', ['../media/fig-1.png']],
  ])('%s', (pattern, expected) => {
    expect(found('missing-rights', picture, ['fig-1.png'], credits(pattern)).map(({ text }) => text)).toEqual(expected);
  });

  test('asks whether a misspelt entry is meant', () => {
    expect(found('missing-rights', picture, ['fig-1.png'], credits('fig-1.pgn'))[0]?.hint).toContain(
      'Där står `fig-1.pgn` i dag',
    );
  });

  test('covers the catalogue’s picture and hand-outs, not captions and transcripts', () => {
    const day =
      '---\nid: dag-1\ntitle: Dag\nform: in-person\nschedule:\n  - start: "09:00"\n    time: 45 min\n    title: Öva\n    method: exercise\n    goals: [oppna-fragor]\nhandouts:\n  - ../media/blad.pdf\n---\nVälkommen.\n';
    const media = taskWith('Prova.', 'media:\n  file: ../media/ljud.mp3\n  transcript: ../media/ljud.md\n');
    const files = { 'resa/kurs/course-days/01-dag.md': day, [`${MEDIA}/ljud.md`]: 'Hej.\n', ...credits('nagot.png') };
    expect(
      found('missing-rights', media, ['blad.pdf', 'ljud.mp3'], files)
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['../media/blad.pdf', '../media/ljud.mp3']);
  });
});

test('points at the hand-out among the others, however its name is written', () => {
  const day = (...paths: readonly string[]): Example => ({
    'resa/kurs/course-days/01-dag.md': `---\nid: dag-1\ntitle: Dag\nform: in-person\nschedule:\n  - start: "09:00"\n    time: 45 min\n    title: Öva\n    method: exercise\n    goals: [oppna-fragor]\nhandouts:\n${paths.map((path) => `  - ${path}\n`).join('')}---\nVälkommen.\n`,
  });
  const handed = (...paths: readonly string[]): readonly string[] =>
    found(
      'unsupported-media-type',
      taskWith('Prova.'),
      ['a.pdf', 'ett blad.pages', 'två.pages', 'blad.pages'],
      day(...paths),
    ).map(({ text }) => text);
  expect(handed('../media/a.pdf', '"../media/ett blad.pages"', '../media/två.pages')).toEqual([
    '"../media/ett blad.pages"',
    '../media/två.pages',
  ]);
  expect(handed('../media/finns-inte.pdf', '../media/ett%20blad.pages')).toEqual(['../media/ett%20blad.pages']);
  expect(handed('"../media/ett blad.pages"', "'../media/blad.pages'")).toEqual([
    '"../media/ett blad.pages"',
    "'../media/blad.pages'",
  ]);
  expect(handed('../media/%61.pdf', '../media/%65tt blad.pages')).toHaveLength(1);
});

describe('unused-media', () => {
  test('what nobody names, and what trainers alone name', () => {
    const guide = { 'resa/kurs/trainer/guide.md': '![En karta.](../media/karta.png)\n' };
    const files = found(
      'unused-media',
      taskWith('![En trappa.](../media/bilder/trappa.png)'),
      ['bilder/trappa.png', 'karta.png', 'rest.png'],
      guide,
    );
    expect(files.map(({ file, message }) => [file, message])).toEqual([
      [`${MEDIA}/karta.png`, '`karta.png` används bara av utbildarna.'],
      [`${MEDIA}/rest.png`, '`rest.png` används inte av någon text.'],
    ]);
  });

  test('a transcript’s own picture is used', () => {
    const task = taskWith('Prova.', 'media:\n  file: ../media/ljud.mp3\n  transcript: ../media/ljud.md\n');
    expect(
      found('unused-media', task, ['ljud.mp3', 'karta.png'], { [`${MEDIA}/ljud.md`]: '![En karta.](karta.png)\n' }),
    ).toEqual([]);
  });
});

describe('too-large-image', () => {
  const size = (name: string, content: Uint8Array): readonly string[] =>
    found('too-large-image', taskWith(`![En trappa.](../media/${name})`), [], { [`${MEDIA}/${name}`]: content }).map(
      ({ message }) => message,
    );

  test.each([
    ['a.png', pngHead(1600, 1200, 400_000), []],
    ['a.png', pngHead(4000, 3000, 90_000), []],
    ['a.png', pngHead(4000, 3000, 150_000), ['Bilden `a.png` är 4000 × 3000 bildpunkter och tar 150 kB.']],
    ['a.png', pngHead(800, 600, 400_001), ['Bilden `a.png` tar 400 kB.']],
    ['a.gif', new Uint8Array(2_000_000), ['Bilden `a.gif` tar 2000 kB.']],
  ])('%s', (name, content, expected) => {
    expect(size(name, content)).toEqual(expected);
  });
});

test('remote-resource points at the address in texts and in front matter', () => {
  const task = taskWith(
    '![En trappa.](https://bilder.example/a.png) [Länk](https://bilder.example/)',
    'media:\n  file: https://film.example/a.mp4\n',
  );
  expect(
    found('remote-resource', task, [])
      .map(({ text }) => text)
      .sort(),
  ).toEqual(['https://bilder.example/a.png', 'https://film.example/a.mp4']);
});

test('a drawing may be one long line, and is looked through to its end', () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><path d="${'M0 0h3v3z'.repeat(5000)}"/><script/></svg>`;
  const files: Example = { [`${MEDIA}/a.svg`]: svg };
  const task = taskWith('![En trappa.](../media/a.svg)');
  expect(found('file-too-large', task, [], files)).toEqual([]);
  expect(found('unsafe-svg', task, [], files).map(({ text }) => text)).toEqual(['<script']);
});
