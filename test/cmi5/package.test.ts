import { beforeAll, describe, expect, test } from 'vitest';
import type { PackageFiles } from '../../src/simulator/package-files.js';
import { builtPackages } from '../browser/tracking-course.js';

let files: PackageFiles;
let structure = '';

beforeAll(async () => {
  files = (await builtPackages('1.0.0', [{ id: 'a' }, { id: 'b', goal: 'planera' }], ['cmi5'])).get('cmi5')!;
  structure = new TextDecoder().decode(files.get('cmi5.xml') as Uint8Array);
});

const all = (pattern: RegExp): readonly string[] => [...structure.matchAll(pattern)].map(([, value = '']) => value);

describe('a package', () => {
  test('is a zip with the course structure at its root', () => {
    expect([...files.keys()].filter((path) => path.endsWith('cmi5.xml'))).toEqual(['cmi5.xml']);
    expect(structure).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\s*<courseStructure /);
  });

  test('names course, AUs and objectives by whole IRIs, each once, and has no blocks', () => {
    const ids = all(/<(?:course|objective|au)\b[^>]*\bid="([^"]*)"/g);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(ids.length);
    for (const iri of [...ids, ...all(/\bidref="([^"]*)"/g), ...all(/\bactivityType="([^"]*)"/g)])
      expect(iri).toMatch(/^https?:\/\/[^/\s]+\/\S+$/);
    expect(all(/(<block\b)/g)).toEqual([]);
    expect(all(/\bidref="([^"]*)"/g).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('launches pages of its own, by relative addresses without a query', () => {
    const urls = all(/<url>([^<]*)<\/url>/g);
    expect(urls).toEqual(['preparation.html']);
    for (const url of urls) expect([/^[a-z0-9-]+\.html$/.test(url), files.has(url)]).toEqual([true, true]);
  });

  test('holds every file that its page asks for, and asks nothing of other places', () => {
    const page = new TextDecoder().decode(files.get('preparation.html') as Uint8Array);
    const asked = [
      ...page.matchAll(/<(?:script|link|img|audio|video|source|track)\b[^>]*\b(?:src|href)="([^"]*)"/g),
    ].map(([, path = '']) => path);
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.filter((path) => !files.has(path))).toEqual([]);
  });

  test("is completed by completing, has no mastery score, and nothing that is not cmi5's own", () => {
    expect(all(/<au\b[^>]*\bmoveOn="([^"]*)"/g)).toEqual(['Completed']);
    expect(structure).not.toMatch(/masteryScore|launchParameters|entitlementKey|xmlns:/);
  });
});
