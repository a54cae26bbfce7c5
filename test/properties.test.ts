// @module-tag slow
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { build } from '../src/jobs/package/package.js';
import type { BuildReport } from '../src/jobs/package/report.js';
import { writeZip } from '../src/disk/write-zip.js';
import type { PageData } from '../src/model/launch-data.js';
import { outcomes, recordsIn, TODAY, writeFiles } from './workspace.js';
import { anyCourse, PART_NAMES, type MadeCourse } from './any-course.js';
import { readZip } from './disk/read-zip.js';
import { all, one, readXml } from './targets/read-xml.js';

/** Builds a made course in a folder of its own and hands over what became of it. */
async function withBuilt(
  made: MadeCourse,
  use: (report: BuildReport, out: string) => void | Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kurspaket-any-'));
  try {
    writeFiles(join(folder, 'content'), made.files);
    const options = { root: join(folder, 'content'), within: [], drafts: false, today: TODAY };
    await use(await build({ ...options, out: join(folder, 'out'), dryRun: false }), join(folder, 'out'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const entriesOf = (out: string, file: string): ReadonlyMap<string, Buffer> =>
  new Map(readZip(readFileSync(join(out, file))).map(({ path, content }) => [path, content]));
const shown = (text: string): string => text.replace(/\s+/g, ' ').trim();
const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

test('any course builds: a package for each part, or one for all, and its manifest lists just its files', async () => {
  await fc.assert(
    fc.asyncProperty(anyCourse, (made) =>
      withBuilt(made, (report, out) => {
        expect(
          report.diagnostics
            .filter(({ severity }) => severity === 'error')
            .map(({ file, message }) => `${file}: ${message}`),
        ).toEqual([]);
        expect(outcomes(report)).toEqual({ [made.id]: 'built' });
        const records = recordsIn(out);
        expect(records.map(({ part }) => part).sort()).toEqual(
          made.whole ? ['course'] : made.parts.map(({ id }) => id).sort(),
        );
        for (const { file, part } of records) {
          const entries = entriesOf(out, file);
          const manifest = readXml(entries.get('imsmanifest.xml')?.toString('utf8') ?? '');
          const listed = all(manifest, 'file').map(({ attributes }) => attributes['href']);
          expect(
            [
              ...listed,
              'imsmanifest.xml',
              'adlcp_rootv1p2.xsd',
              'ims_xml.xsd',
              'imscp_rootv1p1p2.xsd',
              'imsmd_rootv1p2p1.xsd',
            ].sort(),
          ).toEqual([...entries.keys()].sort());
          expect(one(manifest, 'resources', 'resource').attributes['href']).toBe(`${part}.html`);
        }
      }),
    ),
    { numRuns: 25 },
  );
});

test('titles of any letters arrive in the manifest, the page and the list', async () => {
  await fc.assert(
    fc.asyncProperty(anyCourse, (made) =>
      withBuilt(made, (_, out) => {
        for (const { file, part, title } of recordsIn(out)) {
          const entries = entriesOf(out, file);
          const name = made.whole ? shown(made.title) : `${shown(made.title)} – ${PART_NAMES[part]}`;
          expect(title).toBe(name);
          const titles = all(readXml(entries.get('imsmanifest.xml')?.toString('utf8') ?? ''), 'title').map(
            ({ text }) => text,
          );
          if (name.length <= 200) expect(titles).toEqual([name, name]);
          const html = entries.get(`${part}.html`)?.toString('utf8') ?? '';
          expect(html).toContain(escaped(made.title));
          for (const task of made.parts.filter(({ id }) => made.whole || id === part).flatMap(({ tasks }) => tasks))
            expect(html).toContain(escaped(task.title));
        }
      }),
    ),
    { numRuns: 25 },
  );
});

test('the page tells the player of just its tasks, and the list of their time', async () => {
  await fc.assert(
    fc.asyncProperty(anyCourse, (made) =>
      withBuilt(made, (_, out) => {
        for (const { file, part, learningTime } of recordsIn(out)) {
          const html = entriesOf(out, file).get(`${part}.html`)?.toString('utf8') ?? '';
          const data = JSON.parse(
            /<script type="application\/json" id="kurspaket-page">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null',
          ) as PageData;
          const tasks = made.parts.filter(({ id }) => made.whole || id === part).flatMap((own) => own.tasks);
          expect(data.tasks.map(({ id, minutes, required }) => ({ id, minutes, required }))).toEqual(
            tasks.map(({ id, minutes, required }) => ({ id, minutes, required })),
          );
          expect(new Set(data.tasks.map(({ key }) => key)).size).toBe(tasks.length);
          const sum = (required: boolean): number =>
            tasks.filter((task) => task.required === required).reduce((minutes, task) => minutes + task.minutes, 0);
          expect(learningTime).toMatchObject({ required: sum(true), optional: sum(false) });
        }
      }),
    ),
    { numRuns: 25 },
  );
});

describe('a zip', () => {
  test('gives back what was put into it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kurspaket-any-'));
    mkdirSync(join(folder, 'zips'));
    const name = fc.stringMatching(/^[a-z0-9][A-Za-z0-9._-]{0,20}(?:\/[a-z0-9][A-Za-z0-9._-]{0,20}){0,3}(?:\.txt)?$/);
    const files = fc.uniqueArray(
      fc.record({
        name,
        bytes: fc.uint8Array({ maxLength: 3000 }),
        times: fc.integer({ min: 0, max: 40 }),
      }),
      { selector: (file) => file.name, maxLength: 12 },
    );
    try {
      await fc.assert(
        fc.asyncProperty(files, async (made) => {
          const entries = made.map((file) => ({
            path: file.name,
            content: Buffer.concat(Array.from({ length: file.times }, () => file.bytes)),
          }));
          mkdirSync(join(folder, 'media'), { recursive: true });
          const media = entries.map(({ path, content }, index) => {
            const absolute = join(folder, 'media', `${index}`);
            writeFileSync(absolute, content);
            return { path, media: { path, absolute, packaged: path, bytes: content.length } };
          });
          await writeZip(join(folder, 'zips/a.zip'), media);
          const read = readZip(readFileSync(join(folder, 'zips/a.zip')));
          expect(read.map(({ path, content }) => ({ path, content }))).toEqual(
            entries.map(({ path, content }) => ({ path, content })),
          );
        }),
        { numRuns: 60 },
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
