import { ruleBook, type RuleBook } from '../../findings/rule.js';
import type { PackageRule } from '../rule.js';
import { rules as against } from './against.js';
import { rules as contents } from './contents.js';
import { rules as manifests } from './manifests.js';
import { rules as played } from './played.js';
import { rules as reporting } from './reporting.js';
import { rules as scormFields } from './scorm-fields.js';
import { rules as scormFiles } from './scorm-files.js';
import { rules as scormLms } from './scorm-lms.js';
import { rules as scormStructure } from './scorm-structure.js';
import { rules as scormVersion } from './scorm-version.js';
import { rules as xapiStructure } from './xapi-structure.js';
import { rules as zipForm } from './zip-form.js';
import { rules as zipNames } from './zip-names.js';
import { rules as zipSafety } from './zip-safety.js';

/** Every rule about packages, in the order in which a package is looked at. */
export const packageRules: readonly PackageRule[] = [
  ...zipSafety,
  ...zipNames,
  ...zipForm,
  ...manifests,
  ...scormVersion,
  ...scormStructure,
  ...scormFiles,
  ...scormFields,
  ...scormLms,
  ...xapiStructure,
  ...contents,
  ...reporting,
  ...played,
  ...against,
];

/** The same rules, to be looked up. */
export const packageRuleBook: RuleBook = ruleBook(packageRules);
