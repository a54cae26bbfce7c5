import type { Faults } from './faults.js';
import type { LoggedCall } from './logged-call.js';
import { generalName } from './scorm12-elements.js';
import { elements2004, faultOfAnswer } from './scorm2004-elements.js';
import { addDurations } from './tracks.js';
import type { Launch, Tracks } from './tracks.js';

export type Scorm2004Call =
  | 'Initialize'
  | 'Terminate'
  | 'GetValue'
  | 'SetValue'
  | 'Commit'
  | 'GetLastError'
  | 'GetErrorString'
  | 'GetDiagnostic';
/** The object a SCO finds as `API_1484_11`: strings in, strings out. */
export type Scorm2004Api = Readonly<Record<Scorm2004Call, (...words: string[]) => string>>;

export interface Scorm2004Session {
  readonly api: Scorm2004Api;
  readonly log: readonly LoggedCall[];
  readonly faults: Faults;
  /** What the LMS page has in memory. */
  readonly value: (element: string) => string;
}

const MESSAGES: Readonly<Record<string, string>> = {
  0: 'No Error',
  101: 'General Exception',
  102: 'General Initialization Failure',
  103: 'Already Initialized',
  104: 'Content Instance Terminated',
  111: 'General Termination Failure',
  112: 'Termination Before Initialization',
  113: 'Termination After Termination',
  122: 'Retrieve Data Before Initialization',
  123: 'Retrieve Data After Termination',
  132: 'Store Data Before Initialization',
  133: 'Store Data After Termination',
  142: 'Commit Before Initialization',
  143: 'Commit After Termination',
  201: 'General Argument Error',
  301: 'General Get Failure',
  351: 'General Set Failure',
  391: 'General Commit Failure',
  401: 'Undefined Data Model Element',
  402: 'Unimplemented Data Model Element',
  403: 'Data Model Element Value Not Initialized',
  404: 'Data Model Element Is Read Only',
  405: 'Data Model Element Is Write Only',
  406: 'Data Model Element Type Mismatch',
  407: 'Data Model Element Value Out Of Range',
  408: 'Data Model Dependency Not Established',
};

/**
 * The LMS's side of one launch in SCORM 2004, as strict as the standard and as particular as Moodle and Totara: lists
 * and what differs
 * from what the page was opened with are sent, at every commit anew; time is added up by `Terminate` alone, and after
 * it nothing answers.
 * `store` is the server: it gets the elements and answers whether it has them. No DOM, no Node.
 */
export function openScorm2004Session(
  launch: Launch,
  store: (changes: Tracks) => boolean,
  faults: Faults = {},
  edition: 3 | 4 = 4,
): Scorm2004Session {
  const log: LoggedCall[] = [];
  const values = new Map(Object.entries(launch.tracks));
  let state: 'before' | 'open' | 'after' = 'before';
  let error = '0';

  for (const [index, id] of (launch.objectives ?? []).entries()) values.set(`cmi.objectives.${index}.id`, id);
  const first = new Map(values);
  const given: Tracks = {
    'cmi.learner_id': launch.learner,
    'cmi.learner_name': launch.name,
    'cmi.mode': launch.mode,
    'cmi.credit': launch.mode === 'normal' ? 'credit' : 'no-credit',
    'cmi.entry': launch.entry,
    ...(launch.launchData !== undefined && { 'cmi.launch_data': launch.launchData }),
  };
  const found = (element: string): (typeof elements2004)[string] | undefined => {
    const known = elements2004[generalName(element)];
    return known && known.since <= edition ? known : undefined;
  };
  const current = (element: string): string | undefined =>
    values.get(element) ?? given[element] ?? found(element)?.initial;
  const count = (list: string): number => {
    const members = [...values.keys()].filter((name) => name.startsWith(`${list}.`));
    return Math.max(-1, ...members.map((name) => parseInt(name.slice(list.length + 1), 10))) + 1;
  };
  const fail = (code: string): 'false' => {
    error = code;
    return 'false';
  };

  const initialize = (word: string): string => {
    if (word !== '') return fail('201');
    if (state === 'after') return fail('104');
    const wasOpen = state === 'open' || faults.initialize === 'false';
    state = 'open';
    return wasOpen ? fail('103') : 'true';
  };

  /** The lists that an element stands in, with its index in each. */
  const placesOf = (element: string): readonly (readonly [list: string, index: string])[] =>
    [...element.matchAll(/\.(\d+)(?=\.)/g)].map(({ index, 1: n = '' }) => [element.slice(0, index), n]);

  const get = (element: string): string => {
    const answerWith = (code: string): string => {
      error = code;
      return '';
    };
    if (state !== 'open') return answerWith(state === 'before' ? '122' : '123');
    if (element === '') return answerWith('301');
    if (/^adl\.nav\.request_valid\.(choice|jump)\.\{target=\S+\}$/.test(element)) return 'unknown';
    const it = found(element);
    if (!it) return answerWith(found(element.replace(/\._(children|count|version)$/, '')) ? '301' : '401');
    if (isUnsupported(element)) return answerWith('402');
    if (it.access === 'write') return answerWith('405');
    if (placesOf(element).some(([list, index]) => Number(index) >= count(list))) return answerWith('301');
    if (element.endsWith('._count')) return String(count(element.slice(0, -'._count'.length)));
    return current(element) ?? answerWith('403');
  };
  const isUnsupported = (element: string): boolean =>
    faults.unsupported?.some((name) => element.startsWith(name)) ?? false;

  const set = (element: string, next: string): string => {
    if (state !== 'open') return fail(state === 'before' ? '132' : '133');
    if (element === '') return fail('351');
    const it = found(element);
    if (!it) return fail('401');
    if (isUnsupported(element)) return fail('402');
    if (it.access === 'read' || it.access === 'keyword') return fail('404');
    if (placesOf(element).some(([list, index]) => Number(index) > count(list) || /^0\d/.test(index)))
      return fail('351');
    const fault = it.faultOf(next);
    if (fault) return fail(fault);
    const parent = /^cmi\.(?:objectives|interactions)\.\d+/.exec(element)?.[0] ?? '';
    if (it.needs.some((need) => !values.has(`${parent}.${need}`))) return fail('408');
    if (/\.(?:pattern|learner_response)$/.test(element)) {
      const wrong = faultOfAnswer(values.get(`${parent}.type`)!, next);
      if (wrong) return fail(wrong);
    }
    if (element.endsWith('.id') && !isFreeId(element, next)) return fail('351');
    if (element === 'cmi.suspend_data' && next.length > (faults.suspendData ?? Infinity)) return fail('406');
    values.set(element, next);
    return 'true';
  };
  // Ids of objectives are unique and stay; of interactions they may be repeated.
  const isFreeId = (element: string, id: string): boolean => {
    const list = element.slice(0, element.lastIndexOf('.', element.length - '.id'.length - 1));
    if (!list.endsWith('objectives')) return true;
    const kept = values.get(element);
    return (
      kept === id ||
      (kept === undefined &&
        ![...values].some(([name, value]) => name.startsWith(`${list}.`) && name.endsWith('.id') && value === id))
    );
  };

  const send = (extra: Tracks, code: string): string => {
    for (const until = Date.now() + (faults.delay ?? 0); Date.now() < until;);
    if (faults.commit === 'throw') throw new Error('The LMS page broke');
    if (faults.commit === 'false' || faults.expired) return fail(code);
    const isSent = (name: string, now: string): boolean =>
      (/\.\d+\./.test(name) || first.get(name) !== now) && name !== 'cmi.session_time';
    const changes = Object.fromEntries([...values].filter(([name, now]) => isSent(name, now)));
    return faults.commit === 'forget' || store({ ...changes, ...extra }) ? 'true' : fail(code);
  };
  const terminate = (word: string): string => {
    if (word !== '') return fail('201');
    if (state !== 'open') return fail(state === 'before' ? '112' : '113');
    const answer = send(
      { 'cmi.total_time': addDurations(current('cmi.total_time')!, current('cmi.session_time') ?? 'PT0S') },
      '111',
    );
    if (answer === 'true') state = 'after';
    return answer;
  };
  const commit = (word: string): string =>
    word !== '' ? fail('201') : state !== 'open' ? fail(state === 'before' ? '142' : '143') : send({}, '391');

  const logged =
    (call: Scorm2004Call, act: (...words: string[]) => string) =>
    (...words: string[]): string => {
      if (faults.gone || (call === 'Initialize' && faults.initialize === 'throw'))
        throw new Error('The LMS page is gone');
      error = '0';
      const answer = act(...words.map(String));
      log.push({ call, words: words.map(String), answer, error });
      return answer;
    };
  const api: Scorm2004Api = {
    Initialize: logged('Initialize', initialize),
    Terminate: logged('Terminate', terminate),
    GetValue: logged('GetValue', get),
    SetValue: logged('SetValue', set),
    Commit: logged('Commit', commit),
    GetLastError: () => error,
    GetErrorString: (code) => MESSAGES[code ?? ''] ?? '',
    GetDiagnostic: (code) => code || error,
  };
  return { api, log, faults, value: (element) => current(element) ?? '' };
}
