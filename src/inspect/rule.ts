import type { ExplainedRule } from '../model/explained-rule.js';
import type { PackageFinding } from './finding.js';
import type { OpenedPackage } from './opened-package.js';

/**
 * One rule about packages. What is found while a zip is opened, by schemas, in a browser or by comparing has no `find`:
 * wording and examples only.
 */
export interface PackageRule extends ExplainedRule {
  readonly kind: 'package';
  /** Findings of the same kind (`data.group`, else `data.kind`) are told once, with the other places beside. */
  readonly grouped?: true;
  readonly find?: (opened: OpenedPackage) => Iterable<PackageFinding>;
}
