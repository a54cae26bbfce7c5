import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildOptions, BuildReport } from '../../src/jobs/package/report.js';
import type { PackageRecord } from '../../src/model/package.js';
import type { TargetId } from '../../src/model/workspace.js';
import { unzip } from '../browser/unzip.js';
import { buildIn, EXAMPLE, recordsIn, writeFiles, type Files } from '../workspace.js';
import { temporaryPlace } from './temporary-place.js';

/** Every target, in the order of the tool. */
export const ALL: readonly TargetId[] = ['scorm12', 'scorm2004', 'scorm2004-3', 'cmi5', 'xapi', 'web'];
export const IRI_BASE = 'https://kurs.example/id/';

/**
 * The example course with what targets tell apart: a second goal, words that XML escapes, a picture, links to other
 * parts and courses.
 */
export const RICH: Files = {
  ...EXAMPLE,
  'kurspaket.yaml': `language: sv\norganisation: "Region & Kommun"\niriBase: ${IRI_BASE}\n`,
  'resa/journey.yaml': (EXAMPLE['resa/journey.yaml'] as string).replace(
    '      - kurs\n',
    '      - kurs\n      - annan\n',
  ),
  'resa/kurs/course.md': (EXAMPLE['resa/kurs/course.md'] as string)
    .replace('title: "Samtal med barn"', 'title: "Samtal med barn & <unga>"')
    .replace(
      'contact:',
      '  - id: egna-ord\n    text: "Du kan dokumentera barnets \\"egna\\" ord & tolka <rätt>."\n    level: färdighet\n    supports:\n      - ny-samtal\ncontact:',
    )
    .replace(
      'vill svara på.',
      'vill svara på. Se även [den andra kursen](../annan/course.md) och [uppgiften efteråt](follow-up/01-prova.md).',
    ),
  'resa/kurs/follow-up/02-skriv.md': (EXAMPLE['resa/kurs/follow-up/01-prova.md'] as string)
    .replace('prova-i-ett-samtal', 'skriv-ner')
    .replace('title: "Prova i ett samtal"', 'title: "Skriv & jämför"')
    .replace('- oppna-fragor', '- egna-ord')
    .replace('kind: practise', 'kind: write')
    .replace('time: 30 min', 'time: 30 min\nrequired: false'),
  'resa/kurs/course-days/01-dag.md': (EXAMPLE['resa/kurs/course-days/01-dag.md'] as string).replace(
    '      - oppna-fragor\n  - time: 15 min',
    '      - oppna-fragor\n      - egna-ord\n  - time: 15 min',
  ),
  'resa/kurs/media/figur.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0h10v10z"/></svg>\n',
  'resa/kurs/media/credits.yaml':
    '- file: "*"\n  creator: "Exempelregionen"\n  licence: CC BY 4.0\n  consent: not-needed\n',
  'resa/kurs/preparation/01-las.md': `${EXAMPLE['resa/kurs/preparation/01-las.md'] as string}\n![En triangel](../media/figur.svg)\n`,
  'resa/annan/course.md':
    '---\nid: annan\ntitle: "Den andra kursen"\nsummary: "En digital kurs."\nversion: 0.3.0\nstatus: pilot\ngoals:\n  - id: veta\n    text: "Du kan redogöra för grunderna."\n    level: fakta\n    supports:\n      - ny-samtal\n---\nEn kurs att gå på egen hand.\n',
  'resa/annan/tasks/01-las.md':
    '---\nid: las\ntitle: "Läs om grunderna"\nkind: read\ntime: 10 min\ngoals:\n  - veta\nwhy: "Du behöver grunderna."\n---\nLäs och fundera.\n',
};

/** The same with one package a course. */
export const WHOLE: Files = { ...RICH, 'kurspaket.yaml': `${RICH['kurspaket.yaml'] as string}packaging: course\n` };

/** A package with its files by path. */
export interface BuiltPackage {
  readonly record: PackageRecord;
  readonly files: ReadonlyMap<string, Buffer>;
}

/**
 * Builds every target of a workspace; answers with the packages by `<target>/<course>/<part>`, read into memory:
 * nothing is left behind.
 */
export async function everyPackage(
  files: Files,
  options: Partial<BuildOptions> = {},
): Promise<{ readonly report: BuildReport; readonly packages: ReadonlyMap<string, BuiltPackage> }> {
  const { folder, remove } = temporaryPlace();
  try {
    writeFiles(join(folder, 'content'), files);
    const report = await buildIn(folder, { targets: ALL, ...options });
    return { report, packages: packagesIn(join(folder, 'out')) };
  } finally {
    remove();
  }
}

/** The packages that an output folder's list names. */
function packagesIn(out: string): ReadonlyMap<string, BuiltPackage> {
  return new Map(
    recordsIn(out).map((record) => {
      const { target, course, part, file, files } = record;
      const content =
        files === undefined
          ? unzip(readFileSync(join(out, file)))
          : new Map(files.map(({ path }) => [path, readFileSync(join(out, file, path))]));
      return [`${target}/${course}/${part}`, { record, files: content }];
    }),
  );
}

/** The text of a file of a package. */
export function textOf({ files, record }: BuiltPackage, path: string): string {
  const file = files.get(path);
  if (file === undefined) throw new Error(`${record.file} has no ${path}`);
  return file.toString('utf8');
}
