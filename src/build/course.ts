import { checkedCourse } from '../check-content.js';
import { loadFile } from '../disk/load.js';
import type { ToolAssets } from '../disk/tool-assets.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { PackagePlan } from '../model/package.js';
import type { SourceFile } from '../model/source-file.js';
import type { CourseCard, TargetId, Workspace } from '../model/workspace.js';
import { renderScope } from '../render/render-scope.js';
import { scopesOf } from '../render/scopes.js';
import { targetOf } from '../targets/targets.js';
import type { BuildOptions } from './report.js';

/** A course as far as it goes without writing anything. */
export interface PlannedCourse {
  readonly outcome: 'built' | 'failed' | 'draft' | 'retired' | 'empty';
  readonly diagnostics: readonly Diagnostic[];
  readonly plans: readonly PackagePlan[];
}

/** Reads, checks and renders a course and lets each target plan its packages. */
export function planCourse(id: string, files: readonly SourceFile[], workspace: Workspace, assets: ToolAssets, blocked: boolean, options: BuildOptions): PlannedCourse {
  const card = workspace.courses.find((candidate) => candidate.id === id) as CourseCard;
  const { course, diagnostics } = checkedCourse(card, files.map(loadFile), workspace, options);
  const without = (outcome: PlannedCourse['outcome']): PlannedCourse => ({ outcome, diagnostics, plans: [] });
  if (card.status === 'retired') return without('retired');
  if (course === undefined || blocked || diagnostics.some(({ severity }) => severity === 'error')) return without('failed');
  if (card.status === 'draft' && !options.drafts) return without('draft');
  const scopes = scopesOf(course);
  if (scopes.length === 0) return without('empty');
  const plans = scopes.flatMap((scoped) => {
    const site = renderScope(scoped, { courses: workspace.courses, assets });
    return (options.targets ?? course.targets).map((target: TargetId) => targetOf(target).plan(scoped, site, assets));
  });
  return { outcome: 'built', diagnostics, plans };
}
