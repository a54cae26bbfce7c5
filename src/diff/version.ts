import type { VersionVerdict } from '../model/change-consequence.js';
import type { ChangeClass } from '../model/course-change.js';
import type { Status } from '../model/workspace.js';

/** A version as far as it counts: three numbers and what follows a hyphen. */
interface Version {
  readonly numbers: readonly [number, number, number];
  readonly preliminary: string;
}

const STEPS = { none: 'none', wording: 'patch', content: 'minor', structure: 'major' } as const;
const RANK: readonly VersionVerdict['needed'][] = ['none', 'patch', 'minor', 'major'];

/** Version and status that one side of a course declares. */
export interface Declared {
  readonly version: string;
  readonly status: Status;
}

/**
 * Judges whether the declared version says as much as the change does (semver: structure major, content minor, wording
 * patch; below 1.0.0 structure asks for a minor step, since nothing is settled yet). A course that was a draft until
 * now
 * had no version that anybody has seen.
 */
export function versionVerdict(
  base: Declared | undefined,
  head: Declared | undefined,
  change: { readonly class: ChangeClass; readonly certain: boolean },
): VersionVerdict {
  const declared = { ...(base && { before: base.version }), ...(head && { after: head.version }) };
  const [was, is] = [base && parsed(base.version), head && parsed(head.version)];
  const step = STEPS[change.class];
  const needed = step === 'major' && was?.numbers[0] === 0 ? 'minor' : step;
  if (was === undefined || is === undefined || base?.status === 'draft' || head?.status === 'retired')
    return { ...declared, needed, verdict: 'unjudged', certain: change.certain };
  const order = compared(was, is);
  const taken = stepTaken(was, is);
  const fits = order === 0 ? needed === 'none' : RANK.indexOf(taken) >= RANK.indexOf(needed);
  const verdict = verdictOf(order, fits);
  const proposed = verdict === 'fits' ? undefined : raised(was, needed);
  return {
    ...declared,
    needed,
    verdict,
    certain: verdict === 'too-small' ? change.certain : true,
    ...(proposed !== undefined && { proposed }),
  };
}

/** `order` is above zero where the number went down, zero where it is the same. */
function verdictOf(order: number, fits: boolean): VersionVerdict['verdict'] {
  if (order > 0) return 'backwards';
  if (fits) return 'fits';
  return order === 0 ? 'same' : 'too-small';
}

function parsed(text: string): Version | undefined {
  const match = /^(\d+)\.(\d+)\.(\d+)(?:-([^+]+))?(?:\+.*)?$/.exec(text);
  return match === null
    ? undefined
    : { numbers: [Number(match[1]), Number(match[2]), Number(match[3])], preliminary: match[4] ?? '' };
}

/** Above zero where the first is the later one. What follows a hyphen comes before the number itself. */
function compared(a: Version, b: Version): number {
  for (const [index, number] of a.numbers.entries())
    if (number !== b.numbers[index]) return number - (b.numbers[index] ?? 0);
  if (a.preliminary === b.preliminary) return 0;
  if (a.preliminary === '' || b.preliminary === '') return a.preliminary === '' ? 1 : -1;
  return a.preliminary.localeCompare(b.preliminary, 'en', { numeric: true });
}

function stepTaken(was: Version, is: Version): VersionVerdict['needed'] {
  const index = was.numbers.findIndex((number, place) => number !== is.numbers[place]);
  // Before the number itself is out, every step is free.
  if (index === -1) return was.preliminary !== '' ? 'major' : 'none';
  return (['major', 'minor', 'patch'] as const)[index] ?? 'none';
}

function raised({ numbers: [major, minor, patch] }: Version, step: VersionVerdict['needed']): string {
  if (step === 'major') return `${major + 1}.0.0`;
  return step === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
