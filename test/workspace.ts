import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from '../src/jobs/package/package.js';
import type { BuildOptions, BuildReport } from '../src/jobs/package/report.js';
import { exampleWorkspace } from '../src/check/examples/example-workspace.js';
import type { PackageRecord } from '../src/model/package.js';
import { temporaryFolder } from './temporary-folder.js';

export { temporaryFolder };

/** Files by path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** The day on which the tests build. */
export const TODAY = '2026-03-01';

/** The course `kurs` of the rules' examples: preparation, a day and follow-up, in the folder `resa/kurs`. */
export const EXAMPLE = exampleWorkspace as Files;

/** Writes files below a folder, in the order given. */
export function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** A digital course of one task, in the folder `resa/<id>` of the example journey. */
export function digitalCourse(
  id: string,
  { version = '1.0.0', status = 'published', title = `Kursen ${id}`, body = 'Läs och fundera.', more = '' } = {},
): Files {
  return {
    [`resa/${id}/course.md`]: `---
id: ${id}
title: "${title}"
summary: "En digital kurs."
version: ${version}
status: ${status}
${more}goals:
  - id: mal
    text: "Du kan beskriva hur ett samtal börjar."
    level: fakta
    supports: [ny-samtal]
contact:
  name: "Yrkesresans redaktion"
---
En kurs att gå på egen hand.
`,
    [`resa/${id}/tasks/01-las.md`]: `---
id: las
title: "Läs om samtal"
kind: read
time: 10 min
goals: [mal]
why: "Du behöver grunderna."
---
${body}
`,
  };
}

/** Two courses: the example and a digital one. */
export const TWO_COURSES: Files = { ...EXAMPLE, ...digitalCourse('digital') };

/** Builds a workspace into `<folder>/out`, without a cache unless one is named. */
export function buildIn(folder: string, options: Partial<BuildOptions> = {}): Promise<BuildReport> {
  return build({
    root: join(folder, 'content'),
    out: join(folder, 'out'),
    within: [],
    drafts: false,
    dryRun: false,
    today: TODAY,
    ...options,
  });
}

/** Writes a workspace into `<folder>/content` and builds it. */
export async function built(
  files: Files,
  options: Partial<BuildOptions> = {},
): Promise<{ readonly folder: string; readonly out: string; readonly report: BuildReport }> {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'content'), files);
  return { folder, out: join(folder, 'out'), report: await buildIn(folder, options) };
}

/** The entries of packages.json. */
export function recordsIn(out: string): readonly PackageRecord[] {
  return (JSON.parse(readFileSync(join(out, 'packages.json'), 'utf8')) as { packages: readonly PackageRecord[] })
    .packages;
}

/** Every file below a folder, hidden ones too, sorted. */
export function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** What became of each course. */
export function outcomes({ courses }: BuildReport): Readonly<Record<string, string>> {
  return Object.fromEntries(courses.map(({ course, outcome }) => [course, outcome]));
}
