import type { PackageFiles } from './inspected.js';

/** A change that spoils a package. */
export type Spoil = (files: PackageFiles) => PackageFiles;

/** A fault that somebody has put into a built package, and where it must be found. */
export interface Defect {
  readonly name: string;
  readonly from: string;
  readonly spoil: Spoil;
  readonly rule: string;
  /** The file that is named; empty for the package itself. */
  readonly file: string;
  /** The text at the place; absent where the whole file is meant. */
  readonly at?: string;
  readonly severity?: 'error' | 'warning' | 'info';
}

/** Replaces a text once; a text that is not there is a fault of the test. */
export function replaced(path: string, before: string | RegExp, after: string): Spoil {
  return (files) => {
    const text = String(files.get(path));
    const next = text.replace(before, () => after);
    if (next === text) throw new Error(`${path} has no ${String(before)}:\n${text.slice(0, 2000)}`);
    return new Map([...files, [path, next]]);
  };
}

/** Adds files, in the manifest's list of SCORM too. */
export function added(more: Readonly<Record<string, string>>, listed = true): Spoil {
  return (files) => {
    const manifest = files.get('imsmanifest.xml');
    const list = Object.keys(more)
      .map((path) => `      <file href="${path}"/>\n`)
      .join('');
    const with12 =
      listed && manifest !== undefined
        ? [['imsmanifest.xml', String(manifest).replace('    </resource>', () => `${list}    </resource>`)] as const]
        : [];
    return new Map([...files, ...with12, ...Object.entries(more)]);
  };
}

/** Takes files away. */
export function without(...paths: readonly string[]): Spoil {
  return (files) => new Map([...files].filter(([path]) => !paths.includes(path)));
}

/** One change after the other. */
export function both(...spoils: readonly Spoil[]): Spoil {
  return (files) => spoils.reduce((done, spoil) => spoil(done), files);
}
