import { replaced, type Defect, type Spoil } from './defect.js';

const structure = (before: string | RegExp, after: string): Spoil => replaced('cmi5.xml', before, after);
const list = (before: string | RegExp, after: string): Spoil => replaced('tincan.xml', before, after);
const C = 'cmi5/kurs/course';
const X = 'xapi/kurs/preparation';

/** Faults in packages of cmi5 and Tin Can. */
export const XAPI_DEFECTS: readonly Defect[] = [
  {
    name: 'a course id that is no address',
    from: C,
    spoil: structure(/<course id="[^"]+"/, '<course id="kurs"'),
    rule: 'package-iri',
    file: 'cmi5.xml',
    at: 'kurs',
  },
  {
    name: 'an id twice',
    from: C,
    spoil: structure('https://kurs.example/id/kurs/follow-up', 'https://kurs.example/id/kurs/preparation'),
    rule: 'package-duplicate-identifier',
    file: 'cmi5.xml',
    at: 'https://kurs.example/id/kurs/preparation',
  },
  {
    name: 'an objective that is not there',
    from: C,
    spoil: structure(/idref="[^"]+oppna-fragor"/, 'idref="https://kurs.example/id/kurs/goal/borta"'),
    rule: 'package-iri',
    file: 'cmi5.xml',
    at: 'https://kurs.example/id/kurs/goal/borta',
  },
  {
    name: 'no moveOn',
    from: C,
    spoil: structure(' moveOn="Completed"', ''),
    rule: 'package-move-on',
    file: 'cmi5.xml',
    at: 'au',
  },
  {
    name: 'a moveOn that does not exist',
    from: C,
    spoil: structure('moveOn="Completed"', 'moveOn="Done"'),
    rule: 'package-schema',
    file: 'cmi5.xml',
    at: 'Done',
  },
  {
    name: 'no description',
    from: C,
    spoil: structure(/<description>.*?<\/description>/, ''),
    rule: 'package-schema',
    file: 'cmi5.xml',
    at: 'course',
  },
  {
    name: 'an address that leads nowhere',
    from: C,
    spoil: structure('<url>preparation.html', '<url>prepration.html'),
    rule: 'package-launch',
    file: 'cmi5.xml',
    at: 'prepration.html',
  },
  {
    name: 'an address with the LMS’s own words',
    from: C,
    spoil: structure('<url>preparation.html', '<url>preparation.html?registration=1'),
    rule: 'package-launch',
    file: 'cmi5.xml',
    at: 'preparation.html?registration=1',
  },
  {
    name: 'another namespace',
    from: C,
    spoil: structure(
      'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd',
      'https://w3id.org/xapi/profiles/cmi5/v2',
    ),
    rule: 'package-schema',
    file: 'cmi5.xml',
    at: 'courseStructure',
  },
  {
    name: 'white space around the launch',
    from: X,
    spoil: list(/(<launch lang="sv">)(\w+\.html)/, '<launch lang="sv">\n  preparation.html'),
    rule: 'package-launch',
    file: 'tincan.xml',
    at: '\n  preparation.html',
  },
  {
    name: 'no launch',
    from: X,
    spoil: list(/<launch .*<\/launch>/, ''),
    rule: 'package-launch',
    file: 'tincan.xml',
    at: 'activity',
  },
  {
    name: 'a type that is no address',
    from: X,
    spoil: list(/type="[^"]+module"/, 'type="course"'),
    rule: 'package-iri',
    file: 'tincan.xml',
    at: 'course',
    severity: 'warning',
  },
  {
    name: 'no type',
    from: X,
    spoil: list(/ type="[^"]+module"/, ''),
    rule: 'package-schema',
    file: 'tincan.xml',
    at: 'activity',
  },
  {
    name: 'a launch on the web',
    from: X,
    spoil: list(/(<launch lang="sv">)(\w+\.html)/, '<launch lang="sv">https://kurser.example/a.html'),
    rule: 'package-launch',
    file: 'tincan.xml',
    at: 'https://kurser.example/a.html',
  },
];
