import type { Diagnostic, Severity, ToolLanguage } from '../model/diagnostic.js';

/** Numbers of findings of each severity. */
export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly courses: number;
  /** Set if packages have been inspected instead of courses. */
  readonly packages?: number;
}

/** Counts diagnostics. */
export function summaryOf(diagnostics: readonly Diagnostic[], courses: number): Summary {
  const count = (severity: Severity): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info'), courses };
}

/** `2 fel, 1 varning och 3 upplysningar i 6 kurser.` */
export function summarySentence(
  { errors, warnings, infos, courses, packages }: Summary,
  language: ToolLanguage,
): string {
  const sv = language === 'sv';
  const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
  const inCourses = sv ? plural(courses, 'kurs', 'kurser') : plural(courses, 'course', 'courses');
  const inPackages = (count: number): string => (sv ? `${count} paket` : plural(count, 'package', 'packages'));
  const where = packages === undefined ? inCourses : inPackages(packages);
  if (errors + warnings + infos === 0) return sv ? `Inga fel i ${where}.` : `Nothing wrong in ${where}.`;
  const counted = [
    plural(errors, sv ? 'fel' : 'error', sv ? 'fel' : 'errors'),
    plural(warnings, sv ? 'varning' : 'warning', sv ? 'varningar' : 'warnings'),
    ...(infos > 0 ? [plural(infos, sv ? 'upplysning' : 'notice', sv ? 'upplysningar' : 'notices')] : []),
  ];
  const list = `${counted.slice(0, -1).join(', ')} ${sv ? 'och' : 'and'} ${counted.at(-1)}`;
  return `${list} ${sv ? 'i' : 'in'} ${where}.`;
}
