import type { Rule } from '../findings/rule.js';
import type { OpenedPackage } from './opened-package.js';

/** A rule about packages. */
export type PackageRule = Rule<OpenedPackage>;
