import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageLook } from '../model/page-look.js';
import type { SiteFile } from '../model/site.js';

/** Files that the tool itself brings to packages. */
export interface ToolAssets {
  readonly player: string;
  readonly style: string;
  /** The style of the web catalogue. */
  readonly catalogue: string;
  /** Our own pictures beside every page, `theme/scenery.svg` and `theme/suitcase.svg`. */
  readonly drawings: readonly SiteFile[];
  /** XSDs by target. */
  readonly schemas: Readonly<Record<string, readonly SiteFile[]>>;
  /** Changes with every build of the tool. */
  readonly build: string;
}

/** The folder `assets/` beside the compiled tool (or, when the sources run in a test, in dist/tool). */
function assetsFolder(): string {
  const here = fileURLToPath(new URL('..', import.meta.url));
  const compiled = join(here, 'assets');
  return existsSync(compiled) ? compiled : join(here, '..', 'dist', 'tool', 'assets');
}

/** Reads the assets that `npm run build:tool` has made. */
export function readToolAssets(): ToolAssets {
  const folder = assetsFolder();
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const names = (name: string): readonly string[] => readdirSync(join(folder, name)).sort();
  const schemas = names('schemas').map(
    (target) =>
      [
        target,
        names(join('schemas', target)).map((path) => ({ path, text: text(join('schemas', target, path)) })),
      ] as const,
  );
  return {
    player: text('player.js'),
    style: text('style.css'),
    catalogue: text('catalogue.css'),
    drawings: names('theme').map((name) => ({ path: `theme/${name}`, text: text(join('theme', name)) })),
    schemas: Object.fromEntries(schemas),
    build: text('build-id.txt').trim(),
  };
}

/** Reads the script that takes a step in a page of a course; it defines `kurspaketStep()`. */
export function readLearnerStep(): string {
  return readFileSync(join(assetsFolder(), 'learner-step.js'), 'utf8');
}

/** Reports that are pages, each with its stylesheet in `theme/`. */
type PageName = 'changes' | 'coverage' | 'installation' | 'review' | 'statistics';

/** Reads what a report's pages bring along, as `npm run build:tool` has bundled it. */
export function readPageLook(name: PageName): PageLook {
  const text = (file: string): string => readFileSync(join(assetsFolder(), file), 'utf8');
  const style = text(`${name}.css`);
  return name === 'coverage' ? { style, script: text('coverage-table.js') } : { style };
}
