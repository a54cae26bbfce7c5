import { beforeAll, describe, expect, test } from 'vitest';
import { everyPackage, IRI_BASE, RICH, textOf, WHOLE, type BuiltPackage } from './built-packages.js';
import { launchDataOf } from './launch-data-of.js';

const ACTIVITIES = 'http://adlnet.gov/expapi/activities';

let part: BuiltPackage;
let whole: BuiltPackage;

beforeAll(async () => {
  part = (await everyPackage(RICH, { targets: ['xapi'] })).packages.get('xapi/kurs/follow-up') as BuiltPackage;
  whole = (await everyPackage(WHOLE, { targets: ['xapi'] })).packages.get('xapi/kurs/course') as BuiltPackage;
});

interface Activity {
  readonly id: string;
  readonly type: string;
  readonly launch?: string;
  readonly languages: readonly string[];
}

function activities(built: BuiltPackage): readonly Activity[] {
  return [...textOf(built, 'tincan.xml').matchAll(/<activity id="([^"]+)" type="([^"]+)">(.*?)<\/activity>/gs)].map(
    ([, id = '', type = '', inside = '']) => {
      const launch = /<launch lang="[^"]*">([^<]*)<\/launch>/.exec(inside)?.[1];
      return {
        id,
        type,
        languages: [...inside.matchAll(/lang="([^"]*)"/g)].map((match) => match[1] ?? ''),
        ...(launch !== undefined && { launch }),
      };
    },
  );
}

describe('tincan.xml', () => {
  test('lies at the root, in the namespace of Tin Can, one package a page', () => {
    expect(part.record).toMatchObject({
      file: 'xapi/kurs-efterarbete-1.0.0.zip',
      part: 'follow-up',
      iriBase: IRI_BASE,
    });
    expect(textOf(part, 'tincan.xml')).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<tincan xmlns="http:\/\/projecttincan.com\/tincan.xsd">\n {2}<activities>\n {4}<activity /,
    );
  });

  test.each([
    ['part', 'follow-up.html', `${IRI_BASE}kurs/follow-up`, 'module'],
    ['course', 'course.html', `${IRI_BASE}kurs`, 'course'],
  ])(
    'of a %s: the launched activity stands first and alone is launched, without white space around its page',
    (_, page, iri, type) => {
      const built = page === 'course.html' ? whole : part;
      const [first, ...others] = activities(built);
      expect(first).toMatchObject({ id: iri, type: `${ACTIVITIES}/${type}`, launch: page });
      expect(others.filter(({ launch }) => launch !== undefined)).toEqual([]);
      expect([...built.files.keys()]).toContain(page);
    },
  );

  test('every activity has an IRI of its own, an IRI for its type, name and description in the course’s language', () => {
    for (const built of [part, whole]) {
      const all = activities(built);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      for (const { id, type, languages } of all) {
        expect(new URL(id).href).toBe(id);
        expect(new URL(type).href).toBe(type);
        expect(new Set(languages)).toEqual(new Set(['sv']));
        expect(languages.length).toBeGreaterThanOrEqual(2);
      }
    }
  });

  test('course, goals and tasks are named with the IRIs that statements will use', () => {
    const { statements } = launchDataOf(part);
    expect(statements?.parts).toEqual({
      'follow-up': {
        iri: `${IRI_BASE}kurs/follow-up`,
        name: expect.stringContaining('Efterarbete'),
        description: expect.any(String),
      },
    });
    const named = [
      statements?.parts['follow-up'],
      statements?.course,
      ...Object.values(statements?.goals ?? {}),
      ...Object.values(statements?.tasks ?? {}),
    ].map((activity) => activity?.iri);
    expect(activities(part).map(({ id }) => id)).toEqual(named);
    expect(Object.keys(statements?.tasks ?? {})).toEqual(['prova-i-ett-samtal', 'skriv-ner']);
  });

  test('a page of the whole course is about the course itself', () => {
    expect(launchDataOf(whole).statements?.parts['course']?.iri).toBe(`${IRI_BASE}kurs`);
  });
});

test('no package holds a credential, an endpoint or an actor', () => {
  for (const built of [part, whole])
    for (const path of ['launch.js', 'tincan.xml'])
      expect(textOf(built, path)).not.toMatch(/endpoint|auth|actor|mbox|password|token/i);
});
