import { done, read, refused, unread } from './api-calls.js';
import type { ApiCall, ApiState, Reply } from './api-calls.js';
import { handOver, holdUp, isUnsupported } from './faults.js';
import type { Faults } from './faults.js';
import { generalName } from './scorm12-elements.js';
import { elements2004, faultOfAnswer } from './scorm2004-elements.js';
import type { Element2004 } from './scorm2004-elements.js';
import { stateErrors2004 } from './scorm2004-errors.js';
import { placesOf, StoredValues } from './stored-values.js';
import { addDurations } from './tracks.js';
import type { Launch, Tracks } from './tracks.js';

/** Surroundings of the session: its server, its faults, its edition. */
export interface Scorm2004Setting {
  /** Gets the elements and answers whether the server has them. */
  readonly store: (changes: Tracks) => boolean;
  readonly faults: Faults;
  readonly edition: 3 | 4;
}

/**
 * The LMS's side of one launch in SCORM 2004, as strict as the standard and as particular as Moodle and Totara: lists
 * and what differs from what the page was opened with are sent, at every commit anew; time is added up by `Terminate`
 * alone, and after it nothing answers.
 */
export class Scorm2004Lms {
  private state: ApiState = 'notInitialized';
  private readonly values: StoredValues;
  /** Values that the page was opened with. */
  private readonly first: ReadonlyMap<string, string>;
  private readonly given: Tracks;

  constructor(
    launch: Launch,
    private readonly setting: Scorm2004Setting,
  ) {
    this.values = new StoredValues(launch.tracks);
    for (const [index, id] of (launch.objectives ?? []).entries()) this.values.set(`cmi.objectives.${index}.id`, id);
    this.first = new Map(this.values.entries());
    this.given = {
      'cmi.learner_id': launch.learner,
      'cmi.learner_name': launch.name,
      'cmi.mode': launch.mode,
      'cmi.credit': launch.mode === 'normal' ? 'credit' : 'no-credit',
      'cmi.entry': launch.entry,
      ...(launch.launchData !== undefined && { 'cmi.launch_data': launch.launchData }),
    };
  }

  /** notInitialized → running. */
  initialize(word: string): Reply {
    const error = word === '' ? this.forbidden('initialize') : '201';
    if (error !== undefined) return refused(error);
    this.state = 'running';
    return this.setting.faults.initialize === 'false' ? refused('103') : done;
  }

  get(element: string): Reply {
    const forbidden = this.forbidden('get');
    if (forbidden) return unread(forbidden);
    if (element === '') return unread('301');
    if (/^adl\.nav\.request_valid\.(choice|jump)\.\{target=\S+\}$/.test(element)) return read('unknown');
    const found = this.find(element);
    if (!found) return unread(this.find(element.replace(/\._(children|count|version)$/, '')) ? '301' : '401');
    if (isUnsupported(element, this.setting.faults)) return unread('402');
    if (found.access === 'write') return unread('405');
    if (this.values.isMissing(element)) return unread('301');
    if (element.endsWith('._count')) return read(String(this.values.count(element.slice(0, -'._count'.length))));
    const value = this.value(element);
    return value === undefined ? unread('403') : read(value);
  }

  set(element: string, next: string): Reply {
    const error = this.forbidden('set') ?? this.errorOfElement(element) ?? this.errorOfValue(element, next);
    if (error) return refused(error);
    this.values.set(element, next);
    return done;
  }

  commit(word: string): Reply {
    const error = word === '' ? this.forbidden('commit') : '201';
    return error === undefined ? this.send({}, '391') : refused(error);
  }

  /** running → terminated, if the server has everything. */
  terminate(word: string): Reply {
    const error = word === '' ? this.forbidden('terminate') : '201';
    if (error !== undefined) return refused(error);
    const time = addDurations(this.value('cmi.total_time')!, this.value('cmi.session_time') ?? 'PT0S');
    const reply = this.send({ 'cmi.total_time': time }, '111');
    if (reply === done) this.state = 'terminated';
    return reply;
  }

  /** The value that the LMS page has in memory; undefined where there is none yet. */
  value(element: string): string | undefined {
    return this.values.get(element) ?? this.given[element] ?? this.find(element)?.initial;
  }

  private forbidden(call: ApiCall): string | undefined {
    return stateErrors2004[this.state][call];
  }

  private find(element: string): Element2004 | undefined {
    const known = elements2004[generalName(element)];
    return known && known.since <= this.setting.edition ? known : undefined;
  }

  /** The error code of an element that may not be written, or not there. */
  private errorOfElement(element: string): string | undefined {
    if (element === '') return '351';
    const found = this.find(element);
    if (!found) return '401';
    if (isUnsupported(element, this.setting.faults)) return '402';
    if (found.access === 'read' || found.access === 'keyword') return '404';
    const isBadIndex = placesOf(element).some(([, index]) => /^0\d/.test(index));
    return isBadIndex || this.values.leavesGap(element) ? '351' : undefined;
  }

  /** The error code of a value that an element may not have. */
  private errorOfValue(element: string, next: string): string | undefined {
    const { faultOf, needs } = this.find(element)!;
    const fault = faultOf(next);
    if (fault) return fault;
    const parent = /^cmi\.(?:objectives|interactions)\.\d+/.exec(element)?.[0] ?? '';
    if (needs.some((need) => !this.values.has(`${parent}.${need}`))) return '408';
    const isAnswer = /\.(?:pattern|learner_response)$/.test(element);
    const wrong = isAnswer && faultOfAnswer(this.values.get(`${parent}.type`)!, next);
    if (wrong) return wrong;
    if (element.endsWith('.id') && !this.isFreeId(element, next)) return '351';
    const isTooLong = element === 'cmi.suspend_data' && next.length > (this.setting.faults.suspendData ?? Infinity);
    return isTooLong ? '406' : undefined;
  }

  /** Ids of objectives are unique and stay; of interactions they may be repeated. */
  private isFreeId(element: string, id: string): boolean {
    const list = element.slice(0, element.lastIndexOf('.', element.length - '.id'.length - 1));
    if (!list.endsWith('objectives')) return true;
    const kept = this.values.get(element);
    if (kept !== undefined) return kept === id;
    return !this.values
      .entries()
      .some(([name, value]) => name.startsWith(`${list}.`) && name.endsWith('.id') && value === id);
  }

  private send(more: Tracks, failure: string): Reply {
    const { store, faults } = this.setting;
    holdUp(faults);
    const isSent = ([name, now]: readonly [string, string]): boolean =>
      (/\.\d+\./.test(name) || this.first.get(name) !== now) && name !== 'cmi.session_time';
    const changes = Object.fromEntries(this.values.entries().filter(isSent));
    return handOver({ ...changes, ...more }, store, faults) ? done : refused(failure);
  }
}
