import type { CourseCard } from '../model/workspace.js';

/** Facts that a page needs beyond its own course. */
export interface RenderContext {
  /** The courses of the workspace, to call them by name: `workspace.courses`. */
  readonly courses: readonly Pick<CourseCard, 'id' | 'title'>[];
  /** The bundled player.js and style.css, the same for every page. */
  readonly assets: { readonly player: string; readonly style: string };
}
