import type { TargetId } from '../model/workspace.js';
import { TARGETS } from '../targets/targets.js';
import { CallError } from '../text/call-error.js';
import { proposalFor } from '../text/proposal.js';

/**
 * The targets of `--target scorm12,web` or `--target all`, each once; an unknown one is a wrong call that proposes
 * another.
 */
export function targetsOf(value: string | undefined): readonly TargetId[] | undefined {
  if (value === undefined) return undefined;
  const known = TARGETS.map(({ id }) => id);
  const names = value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0)
    throw new CallError({ sv: '--target behöver ett värde.', en: '--target needs a value.' }, true);
  return [...new Set(names.flatMap((name) => (name === 'all' ? known : [targetCalled(name, known)])))];
}

function targetCalled(name: string, known: readonly TargetId[]): TargetId {
  const target = known.find((id) => id === name.toLowerCase());
  if (target !== undefined) return target;
  const proposal = proposalFor(name, known);
  const list = [...known, 'all'].join(', ');
  throw new CallError(
    {
      sv: `--target kan inte vara ”${name}”. ${proposal === undefined ? `Välj bland ${list}.` : `Menade du ${proposal}?`}`,
      en: `--target cannot be “${name}”. ${proposal === undefined ? `Choose among ${list}.` : `Did you mean ${proposal}?`}`,
    },
    true,
  );
}
