/** An element of the SCORM 1.2 data model (RTE §3.4), as Totara judges it in its standard mode. */
export interface Element {
  /** `keyword`: `_children`, `_count`, `_version`, never written (402). */
  readonly access: 'read' | 'write' | 'both' | 'keyword';
  /** Tells whether the value may be written (405 otherwise). */
  readonly accepts: (value: string) => boolean;
  /** Value before anything is stored. */
  readonly initial: string;
}

type Check = Element['accepts'];

const upTo =
  (length: number): Check =>
  (value) =>
    value.length <= length;
const like =
  (pattern: RegExp): Check =>
  (value) =>
    pattern.test(value);
const oneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    words.includes(value);
const within =
  (pattern: RegExp, least: number, most: number): Check =>
  (value) =>
    pattern.test(value) && Number(value) >= least && Number(value) <= most;

const INTEGER = /^-?\d+$/;
const DECIMAL = /^-?\d{0,3}(\.\d*)?$/;
const identifier = like(/^[A-Za-z0-9_-]{1,255}$/);
const score = within(/^(\d{1,3}(\.\d*)?)?$/, 0, 100);
const time = like(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
const span = like(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
const result: Check = (value) =>
  ['correct', 'wrong', 'unanticipated', 'neutral'].includes(value) || (value !== '' && DECIMAL.test(value));
const statuses = ['passed', 'completed', 'failed', 'incomplete', 'browsed'] as const;

const keyword = (initial: string): Element => ({ access: 'keyword', accepts: () => false, initial });
const read = (initial = ''): Element => ({ access: 'read', accepts: () => false, initial });
const write = (accepts: Check, initial = ''): Element => ({ access: 'write', accepts, initial });
const both = (accepts: Check, initial = ''): Element => ({ access: 'both', accepts, initial });

/** Every element by its general name: `n` stands for an index. */
export const elements: Readonly<Record<string, Element>> = {
  'cmi._children': keyword(
    'core,suspend_data,launch_data,comments,objectives,student_data,student_preference,interactions',
  ),
  'cmi._version': keyword('3.4'),
  'cmi.core._children': keyword(
    'student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time',
  ),
  'cmi.core.student_id': read(),
  'cmi.core.student_name': read(),
  'cmi.core.lesson_location': both(upTo(255)),
  'cmi.core.credit': read(),
  'cmi.core.lesson_status': both(oneOf(...statuses), 'not attempted'),
  'cmi.core.entry': read(),
  'cmi.core.score._children': keyword('raw,min,max'),
  'cmi.core.score.raw': both(score),
  'cmi.core.score.max': both(score),
  'cmi.core.score.min': both(score),
  'cmi.core.total_time': read('00:00:00'),
  'cmi.core.lesson_mode': read(),
  'cmi.core.exit': write(oneOf('time-out', 'suspend', 'logout', '')),
  'cmi.core.session_time': write(span, '00:00:00'),
  'cmi.suspend_data': both(upTo(4096)),
  'cmi.launch_data': read(),
  'cmi.comments': both(upTo(4096)),
  'cmi.comments_from_lms': read(),
  'cmi.objectives._children': keyword('id,score,status'),
  'cmi.objectives._count': keyword('0'),
  'cmi.objectives.n.id': both(identifier),
  'cmi.objectives.n.score._children': keyword('raw,min,max'),
  'cmi.objectives.n.score.raw': both(score),
  'cmi.objectives.n.score.min': both(score),
  'cmi.objectives.n.score.max': both(score),
  'cmi.objectives.n.status': both(oneOf(...statuses, 'not attempted')),
  'cmi.student_data._children': keyword('mastery_score,max_time_allowed,time_limit_action'),
  'cmi.student_data.mastery_score': read(),
  'cmi.student_data.max_time_allowed': read(),
  'cmi.student_data.time_limit_action': read(),
  'cmi.student_preference._children': keyword('audio,language,speed,text'),
  'cmi.student_preference.audio': both(within(INTEGER, -1, 100), '0'),
  'cmi.student_preference.language': both(upTo(255)),
  'cmi.student_preference.speed': both(within(INTEGER, -100, 100), '0'),
  'cmi.student_preference.text': both(within(INTEGER, -1, 1), '0'),
  'cmi.interactions._children': keyword(
    'id,objectives,time,type,correct_responses,weighting,student_response,result,latency',
  ),
  'cmi.interactions._count': keyword('0'),
  'cmi.interactions.n.id': write(identifier),
  'cmi.interactions.n.objectives._count': keyword('0'),
  'cmi.interactions.n.objectives.n.id': write(identifier),
  'cmi.interactions.n.time': write(time),
  'cmi.interactions.n.type': write(
    oneOf('true-false', 'choice', 'fill-in', 'matching', 'performance', 'sequencing', 'likert', 'numeric'),
  ),
  'cmi.interactions.n.correct_responses._count': keyword('0'),
  'cmi.interactions.n.correct_responses.n.pattern': write(upTo(255)),
  'cmi.interactions.n.weighting': write(within(DECIMAL, -100, 100)),
  'cmi.interactions.n.student_response': write(upTo(255)),
  'cmi.interactions.n.result': write(result),
  'cmi.interactions.n.latency': write(span),
};

/** The general name of an element: `cmi.objectives.3.id` is `cmi.objectives.n.id`. */
export function generalName(element: string): string {
  return element.replace(/\.\d+(?=\.)/g, '.n');
}
