import type { PackageFacts, PackageUnit } from '../model/package-facts.js';
import { STANDARD_NAMES } from '../text/standard-names.js';
import type { OwnPage } from './content/own-page.js';
import type { PackageFinding } from './finding.js';
import type { OpenedPackage } from './opened-package.js';

/** A package with what it is. */
export interface Compared {
  readonly opened: OpenedPackage;
  readonly facts: PackageFacts;
}

/**
 * What learners would lose if a package took the place of an older one. LMSs match results by the identifiers of items
 * (SCORM) and activities (cmi5 §13, xAPI).
 */
export function comparisonFindings(old: Compared, next: Compared): readonly PackageFinding[] {
  const at = treeOf(next.opened);
  const [before, after] = [old.facts, next.facts];
  if (before.standard === 'other' || after.standard === 'other')
    return [{ rule: 'package-tracks-lost', at, data: { kind: 'unreadable' } }];
  if (family(before) !== family(after))
    return [
      {
        rule: 'package-tracks-lost',
        at,
        data: { kind: 'version', before: STANDARD_NAMES[before.standard], after: STANDARD_NAMES[after.standard] },
      },
    ];
  return [
    ...before.units.flatMap((unit) => unitFindings(unit, after, at)),
    ...tickFindings(old.opened.content?.pages ?? [], next.opened.content?.pages ?? []),
  ];
}

/** Tracks of SCORM 1.2 cannot be read by SCORM 2004, of whatever edition; the others know each their own. */
function family({ standard }: PackageFacts): string {
  return standard.startsWith('scorm-2004') ? 'scorm-2004' : standard;
}

function unitFindings(
  { identifier: id, title, launch, kind }: PackageUnit,
  { units }: PackageFacts,
  at: PackageFinding['at'],
): readonly PackageFinding[] {
  const same = units.find((unit) => unit.identifier === id);
  if (same !== undefined)
    return same.launch === launch
      ? []
      : [{ rule: 'package-launch-moved', at, data: { id, before: launch, after: same.launch } }];
  const heir = units.find((unit) => unit.launch === launch || (title !== '' && unit.title === title));
  const data =
    heir !== undefined
      ? { kind: 'renamed', id, other: heir.identifier }
      : kind === 'sco' || kind === 'asset'
        ? { kind: 'item', id, title }
        : { kind: 'unit', id };
  return [{ rule: 'package-tracks-lost', at, data }];
}

/**
 * Of packages that this tool has made: tasks whose ticks no task of the new version takes over, and new ones that must
 * be done.
 */
function tickFindings(before: readonly OwnPage[], after: readonly OwnPage[]): readonly PackageFinding[] {
  return before.flatMap((page): readonly PackageFinding[] => {
    const next = after.find(({ part }) => part === page.part) ?? after[0];
    if (next === undefined) return [];
    const at = { file: next.path, start: 0, end: 0 };
    const rule = 'package-ticks-lost';
    if (next.course !== page.course || next.part !== page.part)
      return [
        {
          rule,
          at,
          data: { kind: 'other', before: `${page.course}/${page.part}`, after: `${next.course}/${next.part}` },
        },
      ];
    const kept = new Set(next.tasks.flatMap(({ key, formerly }) => [key, ...formerly]));
    const known = new Set(page.tasks.map(({ key }) => key));
    const lost = page.tasks.filter(({ key }) => !kept.has(key));
    const fresh = next.tasks.filter(
      ({ key, formerly, required }) => required && ![key, ...formerly].some((old) => known.has(old)),
    );
    const listed = (tasks: OwnPage['tasks']): string => tasks.map(({ id }) => `\`${id}\``).join(', ');
    return [
      ...(lost.length > 0 ? [{ rule, at, data: { kind: 'lost', tasks: listed(lost) } }] : []),
      ...(fresh.length > 0
        ? [{ rule, at, data: { kind: 'required', tasks: listed(fresh) }, severity: 'info' as const }]
        : []),
    ];
  });
}

function treeOf({ scorm, cmi5, tincan }: OpenedPackage): PackageFinding['at'] {
  return (
    (scorm?.organizationList[0]?.element ?? scorm?.organizations ?? scorm?.document.root ?? cmi5?.root ?? tincan?.root)
      ?.place ?? { file: '', start: 0, end: 0 }
  );
}
