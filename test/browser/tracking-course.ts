import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../src/build/build.js';
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
export async function builtCourse(version: string, tasks: readonly WrittenTask[]): Promise<PackageFiles> {
  const root = await mkdtemp(join(tmpdir(), 'kurspaket-tracking-'));
  try {
    const parts = join(root, 'prov', 'preparation');
    await mkdir(parts, { recursive: true });
    await writeFile(join(root, 'kurspaket.yaml'), 'language: sv\n');
    await writeFile(join(root, 'prov', 'course.md'), courseFile(version));
    for (const [index, task] of tasks.entries()) {
      await writeFile(join(parts, `${String(index + 1).padStart(2, '0')}-uppgift.md`), taskFile(task));
    }
    const report = await build({ root, within: [], out: join(root, 'packages'), drafts: false, dryRun: false, today: '2026-11-01' });
    const made = report.courses.flatMap(({ packages }) => packages);
    if (made.length !== 1) throw new Error(`Expected one package: ${JSON.stringify(report.diagnostics)}`);
    return unzip(await readFile(join(root, 'packages', made[0]!.file)));
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
