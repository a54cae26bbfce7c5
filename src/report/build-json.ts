import type { Diagnostic } from '../model/diagnostic.js';
import type { PackagePlan, PackageRecord } from '../model/package.js';
import { withoutFrames } from './json.js';
import type { Summary } from './summary.js';
import { escapeFor } from '../text/escape.js';

/** Facts of a build, or of its plan, for a machine. */
interface BuildFacts {
  readonly diagnostics: readonly Diagnostic[];
  readonly courses: readonly {
    readonly course: string;
    readonly outcome: string;
    readonly packages: readonly PackageRecord[];
    readonly plans: readonly PackagePlan[];
  }[];
}

/**
 * `{ "courses": [{ course, outcome, packages | plans }], "diagnostics": […], "summary": {…} }`; a plan names each file
 * with its size in bytes.
 */
export function jsonBuildReport({ diagnostics, courses }: BuildFacts, summary: Summary): string {
  const facts = {
    courses: courses.map(({ course, outcome, packages, plans }) => ({
      course,
      outcome,
      ...(packages.length > 0 ? { packages } : { plans: plans.map(planFacts) }),
    })),
    diagnostics: withoutFrames(diagnostics),
    summary,
  };
  return `${escapeFor('json', JSON.stringify(facts, null, 2))}\n`;
}

function planFacts({ files, time, timeByAudience, ...plan }: PackagePlan): object {
  return {
    ...plan,
    learningTime: { ...time, byAudience: timeByAudience },
    files: files.map((file) => ({
      path: file.path,
      bytes: 'text' in file ? Buffer.byteLength(file.text) : file.media.bytes,
    })),
  };
}
