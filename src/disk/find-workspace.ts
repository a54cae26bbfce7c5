import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { CallError } from '../text/call-error.js';

/** A workspace on this disk, and what of it the caller meant. */
export interface FoundWorkspace {
  /** Absolute. */
  readonly root: string;
  /** Paths relative to the root, with `/`; empty: everything. */
  readonly within: readonly string[];
}

const SETTINGS = 'kurspaket.yaml';

/** The workspace of the given paths; without paths the nearest one above the folder, or its `content/`. */
export function findWorkspace(paths: readonly string[], cwd: string): FoundWorkspace {
  if (paths.length === 0) {
    const root = above(cwd) ?? [join(cwd, 'content')].find((folder) => existsSync(join(folder, SETTINGS)));
    if (root === undefined) throw noWorkspace();
    return { root, within: cwd === root ? [] : [inside(root, cwd)].filter((path) => path !== '') };
  }
  const absolute = paths.map((path) => {
    const full = resolve(cwd, path);
    if (!existsSync(full)) throw new CallError({ sv: `${path} finns inte.`, en: `${path} does not exist.` });
    return realpathSync(full);
  });
  const roots = absolute.map((path) => {
    const folder = statSync(path).isDirectory() ? path : dirname(path);
    const content = join(folder, 'content');
    return above(folder) ?? (existsSync(join(content, SETTINGS)) ? content : withoutSettings(folder));
  });
  const root = roots[0] ?? cwd;
  if (roots.some((other) => other !== root)) {
    throw new CallError({
      sv: 'Sökvägarna hör till olika arbetsytor. Kör en gång för varje.',
      en: 'The paths belong to different workspaces. Run once for each.',
    });
  }
  const within = absolute.map((path) => inside(root, path));
  return { root, within: within.includes('') ? [] : within };
}

function above(folder: string): string | undefined {
  for (let current = folder; ; current = dirname(current)) {
    if (existsSync(join(current, SETTINGS))) return realpathSync(current);
    if (dirname(current) === current) return undefined;
  }
}

/**
 * Where content begins that has no settings: a folder called content, else that of its sources or journey; a course
 * lies in a folder of the workspace and is never the workspace itself.
 */
function withoutSettings(folder: string): string {
  const way: string[] = [];
  for (let current = folder; ; current = dirname(current)) {
    way.push(current);
    if (dirname(current) === current) break;
  }
  const holding = (name: string): string | undefined => way.find((candidate) => existsSync(join(candidate, name)));
  const course = holding('course.md');
  return (
    way.find((candidate) => basename(candidate) === 'content') ??
    holding('sources.yaml') ??
    holding('journey.yaml') ??
    (course === undefined ? folder : dirname(course))
  );
}

/** Empty for the root itself, and for a folder that holds it. */
function inside(root: string, path: string): string {
  const way = relative(root, path);
  return way.startsWith('..') ? '' : way.split(sep).join('/');
}

function noWorkspace(): CallError {
  return new CallError({
    sv: `Här finns ingen arbetsyta: varken . eller någon mapp ovanför har filen ${SETTINGS}, och ingen content-mapp har den. Ange sökvägen till ert innehåll, eller lägg en ${SETTINGS} där. Den får vara tom.`,
    en: `There is no workspace here: neither . nor a folder above it holds ${SETTINGS}, and no content folder does. Give the path to your content, or put a ${SETTINGS} there. It may be empty.`,
  });
}
