import type { StatementData } from '../model/launch-data.js';
import type { CoursePages } from '../model/site.js';
import { xml, type Xml } from '../text/xml.js';
import { statementData } from './parts/statements.js';
import { filesOf, launchFile, planOf, trainedGoals, type Target } from './target.js';

const ACTIVITIES = 'http://adlnet.gov/expapi/activities';

/**
 * cmi5 (Quartz, §13–14): a course is one package, since its course structure has room for every part. Each page is an
 * AU of its own;
 * all read the same launch.js, so their bytes are those of every other target.
 */
export const cmi5: Target = {
  id: 'cmi5',
  plan(pages, { settings }) {
    const { whole } = pages;
    const data = statementData(pages, settings, 'part');
    const launch = launchFile({ protocol: 'cmi5', version: whole.course.version, statements: data });
    const structure = { path: 'cmi5.xml', text: courseStructure(pages, data) };
    const { iriBase } = settings;
    return [planOf('cmi5', whole, [structure, launch, ...filesOf(pages)], iriBase === undefined ? {} : { iriBase })];
  },
};

function courseStructure({ pages }: CoursePages, data: StatementData): string {
  const { language, course, parts, goals } = data;
  const text = (value: string): Xml => xml`<langstring lang="${language}">${value}</langstring>`;
  const naming = (name: string, about = name): Xml =>
    xml`<title>${text(name)}</title><description>${text(about)}</description>`;
  const objectives = Object.values(goals);
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${course.iri}">${naming(course.name, course.description)}</course>
${
  objectives.length > 0
    ? xml`  <objectives>
${objectives.map(
  ({ iri, name }) => xml`    <objective id="${iri}">${naming(name)}</objective>
`,
)}  </objectives>
`
    : undefined
}${pages.map(({ scoped, site }) => {
    const part = parts[scoped.scope] ?? course;
    const trained = trainedGoals(scoped);
    const type = `${ACTIVITIES}/${scoped.scope === 'course' ? 'course' : 'module'}`;
    return xml`  <au id="${part.iri}" moveOn="Completed" launchMethod="AnyWindow" activityType="${type}">
    ${naming(part.name, part.description)}
${
  trained.length > 0
    ? xml`    <objectives>
${trained.map(
  ({ id }) => xml`      <objective idref="${goals[id]?.iri}"/>
`,
)}    </objectives>
`
    : undefined
}    <url>${site.page}</url>
  </au>
`;
  })}</courseStructure>
`.xml;
}
