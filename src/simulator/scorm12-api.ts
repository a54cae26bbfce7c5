import type { Faults } from './faults.js';
import type { LoggedCall } from './logged-call.js';
import { elements, generalName } from './scorm12-elements.js';
import { addTimespans } from './tracks.js';
import type { Launch, Tracks } from './tracks.js';

export type Scorm12Call =
  | 'LMSInitialize'
  | 'LMSFinish'
  | 'LMSGetValue'
  | 'LMSSetValue'
  | 'LMSCommit'
  | 'LMSGetLastError'
  | 'LMSGetErrorString'
  | 'LMSGetDiagnostic';
/** The object a SCO finds as `API`: strings in, strings out. */
export type Scorm12Api = Readonly<Record<Scorm12Call, (...words: string[]) => string>>;

export interface Scorm12Session {
  readonly api: Scorm12Api;
  readonly log: readonly LoggedCall[];
  readonly faults: Faults;
  /** What the LMS page has in memory. */
  readonly value: (element: string) => string;
}

const MESSAGES: Readonly<Record<string, string>> = {
  0: 'No error',
  101: 'General exception',
  201: 'Invalid argument error',
  202: 'Element cannot have children',
  203: 'Element not an array - cannot have count',
  301: 'Not initialized',
  401: 'Not implemented error',
  402: 'Invalid set value, element is a keyword',
  403: 'Element is read only',
  404: 'Element is write only',
  405: 'Incorrect data type',
};

/**
 * The LMS's side of one launch in SCORM 1.2, as strict as the standard and as particular as Moodle and Totara: values
 * are refused
 * whole, only what has changed is sent, `LMSInitialize` forgets what is not committed, `LMSFinish` adds up time and
 * turns "not
 * attempted" into "completed". `store` is the server: it gets the changed elements and answers whether it has them. No
 * DOM, no Node.
 */
export function openScorm12Session(
  launch: Launch,
  store: (changes: Tracks) => boolean,
  faults: Faults = {},
): Scorm12Session {
  const log: LoggedCall[] = [];
  let sent: Tracks = launch.tracks;
  let values = new Map<string, string>();
  let isOpen = false;
  let error = '0';

  const given: Tracks = {
    'cmi.core.student_id': launch.learner,
    'cmi.core.student_name': launch.name,
    'cmi.core.lesson_mode': launch.mode,
    'cmi.core.credit': launch.mode === 'normal' ? 'credit' : 'no-credit',
    'cmi.core.entry': launch.entry,
    'cmi.student_data.mastery_score': launch.masteryScore ?? '',
    'cmi.launch_data': launch.launchData ?? '',
  };
  const value = (element: string): string =>
    values.get(element) ?? given[element] ?? elements[generalName(element)]?.initial ?? '';
  const count = (list: string): number => {
    const members = [...values.keys()].filter((name) => name.startsWith(`${list}.`));
    const indices = members.map((name) => parseInt(name.slice(list.length + 1), 10));
    return Math.max(-1, ...indices) + 1;
  };
  const fail = (code: string): 'false' => {
    error = code;
    return 'false';
  };

  const initialize = (word: string): string => {
    if (word !== '') return fail('201');
    values = new Map(Object.entries(sent));
    // An earlier SCO in the same page did not finish: "false", and everything works all the same.
    const wasOpen = isOpen || faults.initialize === 'false';
    isOpen = true;
    return wasOpen ? fail('101') : 'true';
  };

  const hasGap = (element: string): boolean => {
    const parts = element.split('.');
    return parts.some((part, i) => /^\d+$/.test(part) && Number(part) > count(parts.slice(0, i).join('.')));
  };

  const get = (element: string): string => {
    const answerWith = (code: string): string => {
      error = code;
      return '';
    };
    if (!isOpen) return answerWith('301');
    const found = elements[generalName(element)];
    if (!found) {
      const parent = elements[generalName(element.replace(/\._(children|count)$/, ''))];
      return answerWith(
        !parent ? '201' : element.endsWith('._children') ? '202' : element.endsWith('._count') ? '203' : '201',
      );
    }
    if (isUnsupported(element)) return answerWith('401');
    if (found.access === 'write') return answerWith('404');
    if (element.endsWith('._count')) return String(count(element.slice(0, -'._count'.length)));
    const indexed = /^(.+?)\.(\d+)\./.exec(element);
    if (indexed && Number(indexed[2]) >= count(indexed[1]!)) return answerWith('201');
    return value(element);
  };
  const isUnsupported = (element: string): boolean =>
    faults.unsupported?.some((name) => element.startsWith(name)) ?? false;

  const set = (element: string, next: string): string => {
    if (!isOpen) return fail('301');
    const found = elements[generalName(element)];
    if (!found) return fail('201');
    if (isUnsupported(element)) return fail('401');
    if (found.access === 'keyword') return fail('402');
    if (found.access === 'read') return fail('403');
    if (hasGap(element)) return fail('201');
    const whole = element === 'cmi.comments' ? value(element) + next : next;
    const isTooLong = element === 'cmi.suspend_data' && next.length > (faults.suspendData ?? Infinity);
    if (!found.accepts(whole) || isTooLong) return fail('405');
    values.set(element, whole);
    return 'true';
  };

  const send = (extra: Tracks): string => {
    for (const until = Date.now() + (faults.delay ?? 0); Date.now() < until;);
    if (faults.commit === 'throw') throw new Error('The LMS page broke');
    const changes = Object.fromEntries(
      [...values].filter(([name, now]) => sent[name] !== now && name !== 'cmi.core.session_time'),
    );
    // As Moodle does: what has been handed over counts as sent, whatever becomes of it, and is not sent again until it
    // changes.
    sent = { ...sent, ...changes };
    if (faults.commit === 'false' || faults.expired) return fail('101');
    return faults.commit === 'forget' || store({ ...changes, ...extra }) ? 'true' : fail('101');
  };

  const finish = (): string => {
    isOpen = false;
    const score = value('cmi.core.score.raw');
    if (value('cmi.core.lesson_status') === 'not attempted') values.set('cmi.core.lesson_status', 'completed');
    if (launch.mode === 'normal' && launch.masteryScore && score) {
      values.set('cmi.core.lesson_status', Number(score) >= Number(launch.masteryScore) ? 'passed' : 'failed');
    }
    return send({ 'cmi.core.total_time': addTimespans(value('cmi.core.total_time'), value('cmi.core.session_time')) });
  };

  const whileOpen =
    (act: () => string) =>
    (word: string): string =>
      word !== '' ? fail('201') : isOpen ? act() : fail('301');
  const logged =
    (call: Scorm12Call, act: (...words: string[]) => string) =>
    (...words: string[]): string => {
      if (faults.gone || (call === 'LMSInitialize' && faults.initialize === 'throw'))
        throw new Error('The LMS page is gone');
      error = '0';
      const answer = act(...words.map(String));
      log.push({ call, words: words.map(String), answer, error });
      return answer;
    };
  const api: Scorm12Api = {
    LMSInitialize: logged('LMSInitialize', initialize),
    LMSFinish: logged('LMSFinish', whileOpen(finish)),
    LMSGetValue: logged('LMSGetValue', get),
    LMSSetValue: logged('LMSSetValue', set),
    LMSCommit: logged(
      'LMSCommit',
      whileOpen(() => send({})),
    ),
    LMSGetLastError: () => error,
    LMSGetErrorString: (code) => MESSAGES[code ?? ''] ?? '',
    LMSGetDiagnostic: (code) => code || error,
  };
  return { api, log, faults, value };
}
