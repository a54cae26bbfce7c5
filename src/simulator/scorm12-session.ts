import { done, read, refused, unread } from './api-calls.js';
import type { ApiState, Reply } from './api-calls.js';
import { handOver, holdUp, isUnsupported } from './faults.js';
import type { Faults } from './faults.js';
import { elements, generalName } from './scorm12-elements.js';
import { stateErrors12 } from './scorm12-errors.js';
import { StoredValues } from './stored-values.js';
import { addTimespans } from './tracks.js';
import type { Launch, Tracks } from './tracks.js';

/**
 * The LMS's side of one launch in SCORM 1.2, as strict as the standard and as particular as Moodle and Totara: values
 * are refused whole, only what has changed is sent, `LMSInitialize` forgets what is not committed, `LMSFinish` adds up
 * time and turns "not attempted" into "completed".
 */
export class Scorm12Lms {
  private state: ApiState = 'notInitialized';
  private values = new StoredValues({});
  /** Values that the server has been handed. */
  private sent: Tracks;
  private readonly given: Tracks;

  /** `store` is the server: it gets the changed elements and answers whether it has them. */
  constructor(
    private readonly launch: Launch,
    private readonly store: (changes: Tracks) => boolean,
    private readonly faults: Faults,
  ) {
    this.sent = launch.tracks;
    this.given = {
      'cmi.core.student_id': launch.learner,
      'cmi.core.student_name': launch.name,
      'cmi.core.lesson_mode': launch.mode,
      'cmi.core.credit': launch.mode === 'normal' ? 'credit' : 'no-credit',
      'cmi.core.entry': launch.entry,
      'cmi.student_data.mastery_score': launch.masteryScore ?? '',
      'cmi.launch_data': launch.launchData ?? '',
    };
  }

  /** notInitialized, terminated → running. */
  initialize(word: string): Reply {
    if (word !== '') return refused('201');
    this.values = new StoredValues(this.sent);
    const error = stateErrors12[this.state].initialize ?? (this.faults.initialize === 'false' ? '101' : undefined);
    this.state = 'running';
    // An earlier SCO in the same page did not finish: "false", and everything works all the same.
    return error ? refused(error) : done;
  }

  get(element: string): Reply {
    const forbidden = stateErrors12[this.state].get;
    if (forbidden) return unread(forbidden);
    const found = elements[generalName(element)];
    if (!found) return unread(errorOfUnknown(element));
    if (isUnsupported(element, this.faults)) return unread('401');
    if (found.access === 'write') return unread('404');
    if (element.endsWith('._count')) return read(String(this.values.count(element.slice(0, -'._count'.length))));
    return this.values.isMissing(element) ? unread('201') : read(this.value(element));
  }

  set(element: string, next: string): Reply {
    const forbidden = stateErrors12[this.state].set;
    if (forbidden) return refused(forbidden);
    const found = elements[generalName(element)];
    if (!found) return refused('201');
    if (isUnsupported(element, this.faults)) return refused('401');
    if (found.access === 'keyword') return refused('402');
    if (found.access === 'read') return refused('403');
    if (this.values.leavesGap(element)) return refused('201');
    const whole = element === 'cmi.comments' ? this.value(element) + next : next;
    const isTooLong = element === 'cmi.suspend_data' && next.length > (this.faults.suspendData ?? Infinity);
    if (!found.accepts(whole) || isTooLong) return refused('405');
    this.values.set(element, whole);
    return done;
  }

  commit(word: string): Reply {
    return this.whyNot(word, 'commit') ?? this.send({});
  }

  /** running → terminated, whatever the server says. */
  finish(word: string): Reply {
    const refusal = this.whyNot(word, 'terminate');
    if (refusal) return refusal;
    this.state = 'terminated';
    const { mode, masteryScore } = this.launch;
    const score = this.value('cmi.core.score.raw');
    if (this.value('cmi.core.lesson_status') === 'not attempted')
      this.values.set('cmi.core.lesson_status', 'completed');
    if (mode === 'normal' && masteryScore && score) {
      this.values.set('cmi.core.lesson_status', Number(score) >= Number(masteryScore) ? 'passed' : 'failed');
    }
    const time = addTimespans(this.value('cmi.core.total_time'), this.value('cmi.core.session_time'));
    return this.send({ 'cmi.core.total_time': time });
  }

  /** The value that the LMS page has in memory. */
  value(element: string): string {
    return this.values.get(element) ?? this.given[element] ?? elements[generalName(element)]?.initial ?? '';
  }

  private whyNot(word: string, call: 'commit' | 'terminate'): Reply | undefined {
    const error = word === '' ? stateErrors12[this.state][call] : '201';
    return error === undefined ? undefined : refused(error);
  }

  private send(more: Tracks): Reply {
    holdUp(this.faults);
    const isNew = ([name, now]: readonly [string, string]): boolean =>
      this.sent[name] !== now && name !== 'cmi.core.session_time';
    const changes = Object.fromEntries(this.values.entries().filter(isNew));
    // As Moodle does: what has been handed over counts as sent, whatever becomes of it, and is not sent again until it
    // changes.
    this.sent = { ...this.sent, ...changes };
    return handOver({ ...changes, ...more }, this.store, this.faults) ? done : refused('101');
  }
}

function errorOfUnknown(element: string): string {
  const parent = elements[generalName(element.replace(/\._(children|count)$/, ''))];
  if (parent && element.endsWith('._children')) return '202';
  return parent && element.endsWith('._count') ? '203' : '201';
}
