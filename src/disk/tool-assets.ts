import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SiteFile } from '../model/site.js';

/** What the tool itself brings to every package. */
export interface ToolAssets {
  readonly player: string;
  readonly style: string;
  /** The style of the web catalogue. */
  readonly catalogue: string;
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
    schemas: Object.fromEntries(schemas),
    build: text('build-id.txt').trim(),
  };
}
