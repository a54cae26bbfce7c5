import type { Defect } from './defect.js';
import { CONTENT_DEFECTS } from './content-defects.js';
import { ITEM_DEFECTS } from './scorm-item-defects.js';
import { MANIFEST_DEFECTS } from './scorm-manifest-defects.js';
import { XAPI_DEFECTS } from './xapi-defects.js';

/** Every fault that is sown into a built package. */
export const DEFECTS: readonly Defect[] = [...MANIFEST_DEFECTS, ...ITEM_DEFECTS, ...CONTENT_DEFECTS, ...XAPI_DEFECTS];
