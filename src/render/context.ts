import type { SiteFile } from '../model/site.js';
import type { CourseCard } from '../model/workspace.js';

/** Facts that a page needs beyond its own course. */
export interface RenderContext {
  /** The courses of the workspace, to call them by name: `workspace.courses`. */
  readonly courses: readonly Pick<CourseCard, 'id' | 'title'>[];
  /** The same for every page: player.js, style.css and the drawings in `theme/`. */
  readonly assets: { readonly player: string; readonly style: string; readonly drawings: readonly SiteFile[] };
}
