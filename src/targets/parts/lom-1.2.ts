import type { ScopedCourse } from '../../model/site.js';
import { isoDuration } from '../../text/duration.js';
import { xml, type Xml } from '../../text/xml.js';
import { packageTitle, trainedGoals } from '../target.js';

/**
 * Metadata of an aggregation (IMS LRM 1.2.1 as profiled in SCORM 1.2 CAM §2.2.4: every mandatory element), the goals as
 * educational objectives.
 */
export function lom12(scoped: ScopedCourse, page: string): Xml {
  const { course } = scoped;
  const language = course.language;
  const text = (value: string): Xml => xml`<imsmd:langstring xml:lang="${language}">${value}</imsmd:langstring>`;
  const token = (value: string): Xml =>
    xml`<imsmd:source><imsmd:langstring xml:lang="x-none">LOMv1.0</imsmd:langstring></imsmd:source><imsmd:value><imsmd:langstring xml:lang="x-none">${value}</imsmd:langstring></imsmd:value>`;
  const keywords = [
    course.journey?.title,
    course.step?.title,
    scoped.scope === 'course' ? undefined : scoped.title,
  ].filter((word) => word !== undefined);
  // Metadata that is there must be complete: a part without goals, such as one of practical tasks, is described by what
  // the course is about.
  const goals = trainedGoals(scoped);
  const classification = (
    purpose: string,
    description: string,
    keyword: string,
  ): Xml => xml`      <imsmd:classification>
        <imsmd:purpose>${token(purpose)}</imsmd:purpose>
        <imsmd:description>${text(description)}</imsmd:description>
        <imsmd:keyword><imsmd:langstring xml:lang="x-none">${keyword}</imsmd:langstring></imsmd:keyword>
      </imsmd:classification>
`;
  return xml`    <imsmd:lom>
      <imsmd:general>
        <imsmd:title>${text(packageTitle(scoped))}</imsmd:title>
        <imsmd:catalogentry><imsmd:catalog>kurspaket</imsmd:catalog><imsmd:entry><imsmd:langstring xml:lang="x-none">${course.id}/${scoped.scope}</imsmd:langstring></imsmd:entry></imsmd:catalogentry>
        <imsmd:language>${language}</imsmd:language>
        <imsmd:description>${text(course.summary ?? packageTitle(scoped))}</imsmd:description>
${(keywords.length > 0 ? keywords : [course.title]).map(
  (keyword) => xml`        <imsmd:keyword>${text(keyword)}</imsmd:keyword>
`,
)}      </imsmd:general>
      <imsmd:lifecycle>
        <imsmd:version><imsmd:langstring xml:lang="x-none">${course.version}</imsmd:langstring></imsmd:version>
        <imsmd:status>${token(course.status === 'published' ? 'Final' : 'Draft')}</imsmd:status>
      </imsmd:lifecycle>
      <imsmd:metametadata>
        <imsmd:metadatascheme>ADL SCORM 1.2</imsmd:metadatascheme>
        <imsmd:language>${language}</imsmd:language>
      </imsmd:metametadata>
      <imsmd:technical>
        <imsmd:format>text/html</imsmd:format>
        <imsmd:location type="URI">${page}</imsmd:location>
      </imsmd:technical>
      <imsmd:educational>
        <imsmd:typicallearningtime><imsmd:datetime>${isoDuration(scoped.time.required)}</imsmd:datetime></imsmd:typicallearningtime>
      </imsmd:educational>
      <imsmd:rights>
        <imsmd:cost>${token('no')}</imsmd:cost>
        <imsmd:copyrightandotherrestrictions>${token('yes')}</imsmd:copyrightandotherrestrictions>
      </imsmd:rights>
${goals.length > 0 ? goals.map((goal) => classification('Educational Objective', goal.text, goal.id)) : classification('Idea', course.summary ?? packageTitle(scoped), course.id)}    </imsmd:lom>`;
}
