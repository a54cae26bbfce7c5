import { zipOf } from '../inspect/inspected.js';

/** Gives a page of xAPI `say(verb)`, which tells the store of its own activity, and `send(statement)`. */
const SAY = `const asked = new URLSearchParams(location.search);
const send = (statement) => fetch(asked.get('endpoint') + 'statements', {
  method: 'POST', body: JSON.stringify(statement),
  headers: { 'Content-Type': 'application/json', Authorization: asked.get('auth'), 'X-Experience-API-Version': '1.0.3' },
});
const uuid = () => '00000000-0000-4000-8000-' + String(Math.random()).slice(2, 14).padEnd(12, '0');
const about = { object: { id: asked.get('activity_id') }, actor: JSON.parse(asked.get('actor')), context: { registration: asked.get('registration') } };
const say = (verb) => send({ id: uuid(), verb: { id: 'http://adlnet.gov/expapi/verbs/' + verb }, ...about });
`;

/** A stranger's xAPI package of one page. */
export function xapiZip(script: string, { body = '', launch = 'start.html' } = {}): Buffer {
  return zipOf(
    new Map([
      [
        'tincan.xml',
        `<?xml version="1.0" encoding="utf-8"?>
<tincan xmlns="http://projecttincan.com/tincan.xsd"><activities><activity id="https://kurs.example/a" type="http://adlnet.gov/expapi/activities/course">
<name lang="sv">T</name><description lang="sv">T</description><launch lang="sv">${launch}</launch></activity></activities></tincan>
`,
      ],
      ['start.html', page(SAY + script, body)],
    ]),
  );
}

/** A stranger's SCORM 1.2 package of one page; `resource`: the attributes of its only SCO. */
export function scormZip(script: string, { body = '', resource = 'href="start.html"', item = '' } = {}): Buffer {
  return zipOf(
    new Map([
      [
        'imsmanifest.xml',
        `<?xml version="1.0"?>
<manifest identifier="M" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
<organizations default="O"><organization identifier="O"><title>T</title><item identifier="I" identifierref="R" ${item}><title>T</title></item></organization></organizations>
<resources><resource identifier="R" type="webcontent" adlcp:scormtype="sco" ${resource}><file href="start.html"/></resource></resources>
</manifest>
`,
      ],
      ['start.html', page(`const api = window.parent.API;\n${script}`, body)],
    ]),
  );
}

function page(script: string, body: string): string {
  return `<!doctype html><html lang="sv"><meta charset="utf-8"><title>T</title><body>${body}<script type="module">\n${script}\n</script></body></html>`;
}
