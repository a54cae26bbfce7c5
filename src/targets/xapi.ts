import type { StatedActivity, StatementData } from '../model/launch-data.js';
import type { ScopedCourse, Site } from '../model/site.js';
import { xml, type Xml } from '../text/xml.js';
import { statementData } from './parts/statements.js';
import { launchFile, planOf, type Target } from './target.js';

const ACTIVITIES = 'http://adlnet.gov/expapi/activities';
const CHECKLIST_ITEM = 'http://id.tincanapi.com/activitytype/checklist-item';

/**
 * xAPI with a Tin Can launch (tincan.xml): only one activity of a package may be launched, so each page is a package.
 */
export const xapi: Target = {
  id: 'xapi',
  plan: (course, { settings }) =>
    course.pages.map((page) => {
      const { scoped, site } = page;
      const data = statementData({ ...course, pages: [page] }, settings, 'course');
      const launch = launchFile({ protocol: 'xapi', version: scoped.course.version, statements: data });
      const list = { path: 'tincan.xml', text: activityList(scoped, site, data) };
      const { iriBase } = settings;
      return planOf('xapi', scoped, [list, launch, ...site.files], iriBase === undefined ? {} : { iriBase });
    }),
};

/**
 * The launched activity stands first: some LMSs read no further. Nothing stands around the address: some do not trim.
 */
function activityList({ scope }: ScopedCourse, { page }: Site, data: StatementData): string {
  const { language, course, parts, goals, tasks } = data;
  const activity = (
    { iri, name, description }: StatedActivity,
    type: string,
    launch?: string,
  ): Xml => xml`    <activity id="${iri}" type="${type}">
      <name lang="${language}">${name}</name>
      <description lang="${language}">${description ?? name}</description>
${
  launch === undefined
    ? undefined
    : xml`      <launch lang="${language}">${launch}</launch>
`
}    </activity>
`;
  const launched = parts[scope] ?? course;
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<tincan xmlns="http://projecttincan.com/tincan.xsd">
  <activities>
${activity(launched, `${ACTIVITIES}/${scope === 'course' ? 'course' : 'module'}`, page)}${
    scope === 'course' ? undefined : activity(course, `${ACTIVITIES}/course`)
  }${Object.values(goals).map((goal) => activity(goal, `${ACTIVITIES}/objective`))}${Object.values(tasks).map((task) =>
    activity(task, CHECKLIST_ITEM),
  )}  </activities>
</tincan>
`.xml;
}
