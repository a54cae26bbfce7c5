import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../src/jobs/package/package.js';
import type { TargetId } from '../../src/model/workspace.js';
import { readPackageFolder } from '../../src/simulator/package-files.js';
import type { PackageFiles } from '../../src/simulator/package-files.js';
import { unzip } from './unzip.js';

/** A task of the course, as its producer writes it; `was`: its earlier id. */
export interface WrittenTask {
  readonly id: string;
  readonly was?: string;
  readonly voluntary?: boolean;
  readonly goal?: string;
}

const taskFile = ({ id, was, voluntary, goal = 'samtala' }: WrittenTask): string => `---
id: ${id}
title: Uppgift ${id}
kind: practise
time: 20 min
goals: [${goal}]
why: "Du behöver kunna det här före kursdagen."
${voluntary ? 'required: false\n' : ''}${was ? `formerly: [${was}]\n` : ''}---

Öva tillsammans med en kollega och skriv ner vad ni kom fram till.
`;

const courseFile = (version: string): string => `---
id: prov
title: Provkurs
summary: "En kurs att prova lärplattformar med."
version: ${version}
status: published
language: sv
goals:
  - id: samtala
    text: "Du kan samtala om det svåra."
    level: färdighet
  - id: planera
    text: "Du kan planera ett möte."
    level: färdighet
contact:
  name: Redaktionen
---

Välkommen.
`;

/** Builds a course of these tasks with the tool itself and unpacks the package that came out. */
export async function builtCourse(
  version: string,
  tasks: readonly WrittenTask[],
  target: TargetId = 'scorm12',
): Promise<PackageFiles> {
  return (await builtPackages(version, tasks, [target])).get(target)!;
}

/** The same for several targets at once; of the web it gives the folder. */
export async function builtPackages(
  version: string,
  tasks: readonly WrittenTask[],
  targets: readonly TargetId[],
  settings = '',
): Promise<ReadonlyMap<TargetId, PackageFiles>> {
  const root = await mkdtemp(join(tmpdir(), 'kurspaket-tracking-'));
  try {
    const parts = join(root, 'prov', 'preparation');
    await mkdir(parts, { recursive: true });
    await writeFile(join(root, 'kurspaket.yaml'), `language: sv\niriBase: https://kurs.example/id/\n${settings}`);
    await writeFile(join(root, 'prov', 'course.md'), courseFile(version));
    for (const [index, task] of tasks.entries()) {
      await writeFile(join(parts, `${String(index + 1).padStart(2, '0')}-uppgift.md`), taskFile(task));
    }
    const report = await build({
      root,
      within: [],
      out: join(root, 'packages'),
      targets,
      drafts: false,
      dryRun: false,
      today: '2026-11-01',
    });
    const made = report.courses.flatMap(({ packages }) => packages);
    if (made.length !== targets.length)
      throw new Error(`Expected a package a target: ${JSON.stringify(report.diagnostics)}`);
    return new Map(
      await Promise.all(
        made.map(async ({ target, file, files }) => {
          const path = join(root, 'packages', file);
          return [target, files === undefined ? unzip(await readFile(path)) : await readPackageFolder(path)] as const;
        }),
      ),
    );
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
