import { checkedCourse } from '../check/check-content.js';
import { loadFile } from '../../disk/load.js';
import type { ToolAssets } from '../../disk/tool-assets.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { PackagePlan } from '../../model/package.js';
import type { CoursePages } from '../../model/site.js';
import type { SourceFile } from '../../model/source-file.js';
import type { Workspace } from '../../model/workspace.js';
import { catalogueAddress } from '../../render/catalogue/addresses.js';
import { catalogueEntry } from '../../render/catalogue/entry.js';
import { renderFront } from '../../render/catalogue/front.js';
import { renderScope } from '../../render/render-scope.js';
import { scopesOf, wholeOf } from '../../render/scopes.js';
import type { WebSurroundings } from '../../targets/target.js';
import { targetOf } from '../../targets/targets.js';
import { installationFacts } from './installation-facts.js';
import type { BuildOptions } from './report.js';

/** A course as far as it goes without writing anything. */
export interface PlannedCourse {
  readonly outcome: 'built' | 'failed' | 'draft' | 'retired' | 'empty';
  readonly diagnostics: readonly Diagnostic[];
  readonly plans: readonly PackagePlan[];
  /** True if all this may be otherwise on another day. */
  readonly isDayBound: boolean;
}

/** Reads and checks a course, renders each of its pages once and lets each target plan its packages. */
export function planCourse(
  id: string,
  files: readonly SourceFile[],
  workspace: Workspace,
  assets: ToolAssets,
  blocked: boolean,
  options: BuildOptions,
): PlannedCourse {
  const card = workspace.courses.find((candidate) => candidate.id === id);
  if (card === undefined) throw new Error(`no course is called ${id}`);
  const { course, diagnostics, isDayBound } = checkedCourse(card, files.map(loadFile), workspace, options);
  const without = (outcome: PlannedCourse['outcome']): PlannedCourse => ({
    outcome,
    diagnostics,
    plans: [],
    isDayBound,
  });
  if (card.status === 'retired') return without('retired');
  if (course === undefined || blocked || diagnostics.some(({ severity }) => severity === 'error'))
    return without('failed');
  if (card.status === 'draft' && !options.drafts) return without('draft');
  const scopes = scopesOf(course);
  if (scopes.length === 0) return without('empty');
  const surroundingCourses = { courses: workspace.courses, assets };
  const pages: CoursePages = {
    whole: wholeOf(course),
    pages: scopes.map((scoped) => ({ scoped, site: renderScope(scoped, surroundingCourses) })),
  };
  const context = {
    schemas: assets.schemas,
    settings: workspace.settings,
    web: surroundings(pages, workspace, assets),
  };
  const installation = installationFacts(course, workspace);
  const plans = [...new Set(course.targets)]
    .flatMap((target) => targetOf(target).plan(pages, context))
    .map((plan) => ({ ...plan, installation }));
  return { outcome: 'built', diagnostics, plans, isDayBound };
}

function surroundings(pages: CoursePages, workspace: Workspace, assets: ToolAssets): WebSurroundings {
  return {
    front: () => renderFront(pages, assets.catalogue),
    entry: () => catalogueEntry(pages),
    addressOf: (what, id) => {
      const address = catalogueAddress(workspace, what, id);
      return address === undefined ? undefined : `../${address}`;
    },
  };
}
