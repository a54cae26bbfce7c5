import type { ScopedCourse, Site } from '../model/site.js';
import { xml } from '../text/xml.js';
import { lom12 } from './parts/lom-1.2.js';
import { launchFile, packageTitle, planOf, type Target } from './target.js';

/**
 * SCORM 1.2 (CAM §2.3): one SCO, the schemas in the root, identifiers made of ids alone so that an update keeps the
 * learners' tracks.
 */
export const scorm12: Target = {
  id: 'scorm12',
  plan: ({ pages }, { schemas }) =>
    pages.map(({ scoped, site }) => {
      const launch = launchFile({ protocol: 'scorm12', version: scoped.course.version });
      const files = [...site.files, launch];
      const manifest = {
        path: 'imsmanifest.xml',
        text: manifestOf(scoped, site, files.map(({ path }) => path).sort()),
      };
      return planOf('scorm12', scoped, [manifest, ...files, ...(schemas['scorm12'] ?? [])]);
    }),
};

function manifestOf(scoped: ScopedCourse, site: Site, paths: readonly string[]): string {
  const id = `${scoped.course.id}-${scoped.scope}`;
  const title = packageTitle(scoped, 200);
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="MANIFEST-${id}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:imsmd="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 imsmd_rootv1p2p1.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
${lom12(scoped, site.page)}
  </metadata>
  <organizations default="ORG-${id}">
    <organization identifier="ORG-${id}">
      <title>${title}</title>
      <item identifier="ITEM-${id}" identifierref="RES-${id}" isvisible="true">
        <title>${title}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="RES-${id}" type="webcontent" adlcp:scormtype="sco" href="${site.page}">
${paths.map(
  (path) => xml`      <file href="${path}"/>
`,
)}    </resource>
  </resources>
</manifest>
`.xml;
}
