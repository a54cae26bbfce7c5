import type { ScopedCourse, Site, SiteFile } from '../model/site.js';
import type { RenderContext } from './context.js';
import { mediaOf } from './media.js';
import { page } from './page.js';
import { viewOf } from './view.js';

/** One scope of a course as a page with all it needs; `launch.js`, which the page names, is the target's to add. */
export function renderScope(scoped: ScopedCourse, context: RenderContext): Site {
  const view = viewOf(scoped, context);
  const name = `${scoped.scope}.html`;
  const files: readonly SiteFile[] = [
    { path: name, text: page(view).markup },
    { path: 'player.js', text: context.assets.player },
    { path: 'style.css', text: context.assets.style },
    ...context.assets.drawings,
    ...mediaOf(view).map((media) => ({ path: media.packaged, media })),
  ];
  return { page: name, files };
}
