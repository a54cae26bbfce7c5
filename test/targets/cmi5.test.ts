import { beforeAll, describe, expect, test } from 'vitest';
import type { LaunchData } from '../../src/model/launch-data.js';
import { everyPackage, IRI_BASE, RICH, textOf, WHOLE, type BuiltPackage } from './built-packages.js';
import { launchDataOf } from './launch-data-of.js';

let course: BuiltPackage;
let whole: BuiltPackage;
let structure: string;

beforeAll(async () => {
  const { packages } = await everyPackage(RICH, { targets: ['cmi5'] });
  course = packages.get('cmi5/kurs/course') as BuiltPackage;
  whole = (await everyPackage(WHOLE, { targets: ['cmi5'] })).packages.get('cmi5/kurs/course') as BuiltPackage;
  structure = textOf(course, 'cmi5.xml');
});

const all = (xml: string, pattern: RegExp): readonly string[] =>
  [...xml.matchAll(pattern)].map((match) => match[1] ?? '');

describe('the course structure (cmi5 §13, §14)', () => {
  test('lies at the root of one package a course, with a page for each AU', () => {
    expect(course.record).toMatchObject({ file: 'cmi5/kurs-1.0.0.zip', part: 'course', iriBase: IRI_BASE });
    expect(structure).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<courseStructure xmlns="https:\/\/w3id.org\/xapi\/profiles\/cmi5\/v1\/CourseStructure.xsd">/,
    );
    const urls = all(structure, /<url>([^<]*)<\/url>/g);
    expect(urls).toEqual(['preparation.html', 'follow-up.html']);
    for (const url of urls) expect([...course.files.keys()]).toContain(url);
  });

  test('every id is a whole IRI of its own, made of ids alone', () => {
    const ids = all(structure, /\sid="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual([
      `${IRI_BASE}kurs`,
      `${IRI_BASE}kurs/goal/oppna-fragor`,
      `${IRI_BASE}kurs/goal/egna-ord`,
      `${IRI_BASE}kurs/preparation`,
      `${IRI_BASE}kurs/follow-up`,
    ]);
    for (const id of ids) expect(new URL(id).href).toBe(id);
  });

  test('AUs are completed by completing, and nothing is to be mastered', () => {
    expect(all(structure, /<au [^>]*moveOn="([^"]*)"/g)).toEqual(['Completed', 'Completed']);
    expect(structure).not.toMatch(/masteryScore|launchParameters|entitlementKey/);
    for (const type of all(structure, /activityType="([^"]*)"/g)) expect(new URL(type).protocol).toBe('http:');
  });

  test('objectives are defined, described, and named by the AUs that train them', () => {
    const aus = structure.split('<au ').slice(1);
    expect(aus.map((au) => all(au, /idref="([^"]+)"/g))).toEqual([
      [`${IRI_BASE}kurs/goal/oppna-fragor`],
      [`${IRI_BASE}kurs/goal/oppna-fragor`, `${IRI_BASE}kurs/goal/egna-ord`],
    ]);
    expect(structure).toContain('Du kan dokumentera barnets &quot;egna&quot; ord &amp; tolka &lt;rätt&gt;.');
  });

  test('every text is in the language of the course', () => {
    const texts = all(structure, /<langstring( [^>]*)>/g);
    expect(texts.length).toBe(10);
    expect(new Set(texts)).toEqual(new Set([' lang="sv"']));
  });

  test('a course on one page is one AU beside the course', () => {
    const xml = textOf(whole, 'cmi5.xml');
    expect(all(xml, /<(?:course|au) id="([^"]+)"/g)).toEqual([`${IRI_BASE}kurs`, `${IRI_BASE}kurs/course`]);
    expect(all(xml, /<url>([^<]*)<\/url>/g)).toEqual(['course.html']);
  });
});

test('launch.js tells every page what its statements are made of, with the IRIs of the structure', () => {
  const launch = launchDataOf(course);
  expect(launch).toEqual({
    protocol: 'cmi5',
    version: '1.0.0',
    statements: {
      level: 'all',
      language: 'sv',
      course: {
        iri: `${IRI_BASE}kurs`,
        name: 'Samtal med barn & <unga>',
        description: 'En kursdag om att ställa frågor som bjuder in till berättelse.',
      },
      parts: {
        preparation: {
          iri: `${IRI_BASE}kurs/preparation`,
          name: 'Samtal med barn & <unga> – Förberedelser',
          description: expect.any(String),
        },
        'follow-up': {
          iri: `${IRI_BASE}kurs/follow-up`,
          name: 'Samtal med barn & <unga> – Efterarbete',
          description: expect.any(String),
        },
      },
      goals: {
        'oppna-fragor': {
          iri: `${IRI_BASE}kurs/goal/oppna-fragor`,
          name: 'Du kan använda öppna frågor i samtal med barn.',
        },
        'egna-ord': {
          iri: `${IRI_BASE}kurs/goal/egna-ord`,
          name: 'Du kan dokumentera barnets "egna" ord & tolka <rätt>.',
        },
      },
      tasks: {
        'las-om-ratten': {
          iri: `${IRI_BASE}kurs/task/las-om-ratten`,
          name: 'Läs om barnets rätt att komma till tals',
          kind: 'read',
        },
        'prova-i-ett-samtal': {
          iri: `${IRI_BASE}kurs/task/prova-i-ett-samtal`,
          name: 'Prova i ett samtal',
          kind: 'practise',
        },
        'skriv-ner': { iri: `${IRI_BASE}kurs/task/skriv-ner`, name: 'Skriv & jämför', kind: 'write' },
      },
    },
  } satisfies LaunchData);
});

test('the workspace decides how much is stated, and a base without separator gets one', async () => {
  const files = { ...RICH, 'kurspaket.yaml': 'language: sv\niriBase: https://kurs.example/id\nstatements: course\n' };
  const { packages } = await everyPackage(files, { targets: ['cmi5', 'xapi'] });
  for (const name of ['cmi5/kurs/course', 'xapi/kurs/preparation']) {
    expect(launchDataOf(packages.get(name) as BuiltPackage).statements).toMatchObject({
      level: 'course',
      course: { iri: 'https://kurs.example/id/kurs' },
    });
  }
});
