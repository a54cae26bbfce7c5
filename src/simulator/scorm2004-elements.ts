/**
 * An element of the SCORM 2004 data model (RTE 4th ed., ch. 4), as Moodle, Totara and ADL's own model judge it
 * together.
 */
export interface Element2004 {
  /** `read` and `keyword` (`_children`, `_count`, `_version`) are never written (404). */
  readonly access: 'read' | 'write' | 'both' | 'keyword';
  /** The error code of a value that may not be written: 406 for its form, 407 for its range. */
  readonly faultOf: (value: string) => '406' | '407' | undefined;
  /** Value before anything is stored; undefined: none yet (403). */
  readonly initial: string | undefined;
  /**
   * Elements that must be set before it: the `id` of its objective or interaction, the `type` of its interaction (408).
   */
  readonly needs: readonly ('id' | 'type')[];
  /** The edition that knows it first. */
  readonly since: 3 | 4;
}

type Check = Element2004['faultOf'];

const like =
  (pattern: RegExp): Check =>
  (value) =>
    pattern.test(value) ? undefined : '406';
const upTo =
  (length: number): Check =>
  (value) =>
    value.length <= length ? undefined : '406';
const oneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    words.includes(value) ? undefined : '406';
const within =
  (pattern: RegExp, least: number, most: number): Check =>
  (value) => {
    if (!pattern.test(value)) return '406';
    return Number(value) >= least && Number(value) <= most ? undefined : '407';
  };

const REAL = /^-?\d{1,5}(\.\d{1,18})?$/;
const real = (least = -Infinity, most = Infinity): Check => within(REAL, least, most);
/** Without blanks; what begins with `urn:` must be one. */
const identifier = like(/^(?:(?!urn:)\S{1,4000}|urn:[A-Za-z0-9-]{1,31}:\S{1,3960})$/);
const text =
  (length: number): Check =>
  (value) =>
    upTo(length)(value.replace(/^\{lang=[A-Za-z]{2,3}(-[A-Za-z0-9-]{2,8})?\}/, ''));
const DATE = '(19[7-9]\\d|20[0-2]\\d|203[0-8])(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01])';
const ZONE = '(Z|[+-]([01]\\d|2[0-3])(:[0-5]\\d)?)';
/** A zone only behind decimals, at most two of these: so `toISOString()` is refused. */
const time = like(new RegExp(`^${DATE}(T([01]\\d|2[0-3])(:[0-5]\\d(:[0-5]\\d(\\.\\d{1,2}${ZONE}?)?)?)?)?)?)?$`));
const span = like(/^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/);
const completion = oneOf('completed', 'incomplete', 'not attempted', 'unknown');
const success = oneOf('passed', 'failed', 'unknown');
const result: Check = (value) =>
  ['correct', 'incorrect', 'unanticipated', 'neutral'].includes(value) ? undefined : real()(value);

const element = (access: Element2004['access'], faultOf: Check, initial?: string): Element2004 => ({
  access,
  faultOf,
  initial,
  needs: [],
  since: 3,
});
const keyword = (initial: string): Element2004 => element('keyword', () => '406', initial);
const read = (initial?: string): Element2004 => element('read', () => '406', initial);
const write = (faultOf: Check, initial?: string): Element2004 => element('write', faultOf, initial);
const both = (faultOf: Check, initial?: string): Element2004 => element('both', faultOf, initial);
const after = (needs: Element2004['needs'], it: Element2004): Element2004 => ({ ...it, needs });

const score = (parent: string, needs: Element2004['needs']): Readonly<Record<string, Element2004>> => ({
  [`${parent}._children`]: keyword('scaled,raw,min,max'),
  [`${parent}.scaled`]: after(needs, both(real(-1, 1))),
  [`${parent}.raw`]: after(needs, both(real())),
  [`${parent}.min`]: after(needs, both(real())),
  [`${parent}.max`]: after(needs, both(real())),
});
const comments = (list: string, access: (faultOf: Check) => Element2004): Readonly<Record<string, Element2004>> => ({
  [`${list}._children`]: keyword('comment,location,timestamp'),
  [`${list}._count`]: keyword('0'),
  [`${list}.n.comment`]: access(text(4000)),
  [`${list}.n.location`]: access(upTo(250)),
  [`${list}.n.timestamp`]: access(time),
});

/** Every element by its general name: `n` stands for an index. */
export const elements2004: Readonly<Record<string, Element2004>> = {
  'cmi._version': keyword('1.0'),
  ...comments('cmi.comments_from_learner', both),
  ...comments('cmi.comments_from_lms', () => read()),
  'cmi.completion_status': both(completion, 'unknown'),
  'cmi.completion_threshold': read(),
  'cmi.credit': read('credit'),
  'cmi.entry': read(''),
  'cmi.exit': write(oneOf('time-out', 'suspend', 'logout', 'normal', ''), ''),
  'cmi.interactions._children': keyword(
    'id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,latency,description',
  ),
  'cmi.interactions._count': keyword('0'),
  'cmi.interactions.n.id': both(identifier),
  'cmi.interactions.n.type': after(
    ['id'],
    both(
      oneOf(
        'true-false',
        'choice',
        'fill-in',
        'long-fill-in',
        'likert',
        'matching',
        'performance',
        'sequencing',
        'numeric',
        'other',
      ),
    ),
  ),
  'cmi.interactions.n.objectives._count': keyword('0'),
  'cmi.interactions.n.objectives.n.id': after(['id'], both(identifier)),
  'cmi.interactions.n.timestamp': after(['id'], both(time)),
  'cmi.interactions.n.correct_responses._count': keyword('0'),
  'cmi.interactions.n.correct_responses.n.pattern': after(['id', 'type'], both(upTo(4000))),
  'cmi.interactions.n.weighting': after(['id'], both(real())),
  'cmi.interactions.n.learner_response': after(['id', 'type'], both(upTo(4000))),
  'cmi.interactions.n.result': after(['id'], both(result)),
  'cmi.interactions.n.latency': after(['id'], both(span)),
  'cmi.interactions.n.description': after(['id'], both(text(250))),
  'cmi.launch_data': read(),
  'cmi.learner_id': read(''),
  'cmi.learner_name': read(''),
  'cmi.learner_preference._children': keyword('audio_level,language,delivery_speed,audio_captioning'),
  'cmi.learner_preference.audio_level': both(real(0), '1'),
  'cmi.learner_preference.language': both(like(/^([A-Za-z]{2,3}(-[A-Za-z0-9-]{2,8})?)?$/), ''),
  'cmi.learner_preference.delivery_speed': both(real(0), '1'),
  'cmi.learner_preference.audio_captioning': both(oneOf('-1', '0', '1'), '0'),
  'cmi.location': both(upTo(1000)),
  'cmi.max_time_allowed': read(),
  'cmi.mode': read('normal'),
  'cmi.objectives._children': keyword('id,score,success_status,completion_status,progress_measure,description'),
  'cmi.objectives._count': keyword('0'),
  'cmi.objectives.n.id': both(identifier),
  ...score('cmi.objectives.n.score', ['id']),
  'cmi.objectives.n.success_status': after(['id'], both(success, 'unknown')),
  'cmi.objectives.n.completion_status': after(['id'], both(completion, 'unknown')),
  'cmi.objectives.n.progress_measure': { ...after(['id'], both(real(0, 1))), since: 4 },
  'cmi.objectives.n.description': after(['id'], both(text(250))),
  'cmi.progress_measure': both(real(0, 1)),
  'cmi.scaled_passing_score': read(),
  ...score('cmi.score', []),
  'cmi.session_time': write(span),
  'cmi.success_status': both(success, 'unknown'),
  'cmi.suspend_data': both(upTo(64_000)),
  'cmi.time_limit_action': read('continue,no message'),
  'cmi.total_time': read('PT0S'),
  'adl.nav.request': both(
    like(/^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=\S{1,200}\}(choice|jump))$/),
    '_none_',
  ),
  'adl.nav.request_valid.continue': read('unknown'),
  'adl.nav.request_valid.previous': read('unknown'),
};

const short = like(/^[\w.]{0,250}$/);
const ANSWERS: Readonly<Record<string, Check>> = {
  'true-false': oneOf('true', 'false'),
  choice: short,
  sequencing: short,
  likert: short,
  numeric: real(),
};

/**
 * The error code of an answer, or of a correct one, to an interaction of that type: answers are names without hyphens,
 * split by `[,]`.
 */
export function faultOfAnswer(type: string, answer: string): '406' | '407' | undefined {
  const check = ANSWERS[type];
  return (
    check &&
    answer
      .split(type === 'numeric' ? '[:]' : '[,]')
      .map(check)
      .find(Boolean)
  );
}
