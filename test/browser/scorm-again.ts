import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Judge } from './tracking-lab.js';

interface Version {
  /** Module of scorm-again, and the class it makes. */
  readonly module: string;
  readonly made: string;
  readonly api: 'API' | 'API_1484_11';
  /** What the launch says, by element. */
  readonly given: string;
  readonly calls: readonly string[];
}

const VERSIONS: Readonly<Record<'scorm12' | 'scorm2004', Version>> = {
  scorm12: {
    module: 'scorm-again/scorm12/min',
    made: 'Scorm12API',
    api: 'API',
    given:
      "{ 'cmi.core.student_id': launch.learner, 'cmi.core.lesson_mode': launch.mode, 'cmi.core.entry': launch.entry }",
    calls: ['LMSInitialize', 'LMSSetValue', 'LMSCommit', 'LMSFinish'],
  },
  scorm2004: {
    module: 'scorm-again/scorm2004/min',
    made: 'Scorm2004API',
    api: 'API_1484_11',
    given: "{ 'cmi.learner_id': launch.learner, 'cmi.mode': launch.mode, 'cmi.entry': launch.entry }",
    calls: ['Initialize', 'SetValue', 'Commit', 'Terminate'],
  },
};

/** The second judge: scorm-again's LMS side. It keeps what it has with our server, and begins with what is there. */
export async function scormAgain(version: 'scorm12' | 'scorm2004'): Promise<Judge> {
  const { module, made, api, given, calls } = VERSIONS[version];
  const script = await readFile(createRequire(import.meta.url).resolve(module), 'utf8');
  return {
    files: new Map([['scorm-again.js', script]]),
    page: {
      scripts: ['/scorm-again.js'],
      module: `const { launch } = page;
const api = window.${api} = new ${made}({ autocommit: false, logLevel: 5 });
const tracks = Object.fromEntries(Object.entries(launch.tracks).filter(([name]) => !name.endsWith('session_time')));
api.loadFromFlattenedJSON({ ...tracks, ...${given} }, '');
const flat = (value, name) => typeof value === 'object' && value !== null
  ? Object.entries(value).flatMap(([key, inner]) => flat(inner, name + '.' + key)) : [[name, String(value)]];
const keep = () => store(Object.fromEntries(flat(JSON.parse(api.renderCMIToJSONString()).cmi, 'cmi').map(([name, value]) =>
  [name.replace('.childArray', ''), value])));
const log = [];
for (const call of ${JSON.stringify(calls)}) {
  const real = api[call].bind(api);
  api[call] = (...words) => {
    const answer = real(...words);
    log.push({ call, words, answer, error: api[call.startsWith('LMS') ? 'LMSGetLastError' : 'GetLastError']() });
    if (/Commit|Finish|Terminate/.test(call)) keep();
    return answer;
  };
}
window.lms = { log, faults: {} };`,
    },
  };
}
