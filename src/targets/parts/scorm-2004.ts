import type { LaunchData } from '../../model/launch-data.js';
import type { PackagePlan } from '../../model/package.js';
import type { CoursePages, ScopedCourse, Site } from '../../model/site.js';
import { xml } from '../../text/xml.js';
import { launchFile, packageTitle, planOf, trainedGoals, type TargetContext } from '../target.js';

/** An edition of SCORM 2004. */
export interface Edition {
  readonly target: LaunchData['protocol'] & ('scorm2004' | 'scorm2004-3');
  /** Letter by letter: whatever LMSs do not know they read as SCORM 1.2. */
  readonly schemaVersion: string;
}

/**
 * One package a page: one SCO, the edition's schemas in the root, the goals as objectives. No LOM: its schemas may not
 * be shipped.
 */
export function plans2004(
  { pages }: CoursePages,
  { schemas }: TargetContext,
  edition: Edition,
): readonly PackagePlan[] {
  return pages.map(({ scoped, site }) => {
    const launch = launchFile({ protocol: edition.target, version: scoped.course.version });
    const files = [...site.files, launch];
    const manifest = {
      path: 'imsmanifest.xml',
      text: manifestOf(scoped, site, files.map(({ path }) => path).sort(), edition),
    };
    return planOf(edition.target, scoped, [manifest, ...files, ...(schemas[edition.target] ?? [])]);
  });
}

/**
 * CAM ch. 3. Identifiers are those of SCORM 1.2, made of ids alone. The item says no more than it must: `flow` lets an
 * LMS start it,
 * the delivery controls keep a silent visit from counting as completed, the objectives bear the ids that the player
 * writes.
 */
function manifestOf(scoped: ScopedCourse, site: Site, paths: readonly string[], { schemaVersion }: Edition): string {
  const id = `${scoped.course.id}-${scoped.scope}`;
  const title = packageTitle(scoped, 200);
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="MANIFEST-${id}" version="1.0"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"
  xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>${schemaVersion}</schemaversion>
  </metadata>
  <organizations default="ORG-${id}">
    <organization identifier="ORG-${id}">
      <title>${title}</title>
      <item identifier="ITEM-${id}" identifierref="RES-${id}" isvisible="true">
        <title>${title}</title>
        <imsss:sequencing>
          <imsss:objectives>
            <imsss:primaryObjective/>
${trainedGoals(scoped).map(
  (goal) => xml`            <imsss:objective objectiveID="${goal.id}"/>
`,
)}          </imsss:objectives>
          <imsss:deliveryControls tracked="true" completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="RES-${id}" type="webcontent" adlcp:scormType="sco" href="${site.page}">
${paths.map(
  (path) => xml`      <file href="${path}"/>
`,
)}    </resource>
  </resources>
</manifest>
`.xml;
}
