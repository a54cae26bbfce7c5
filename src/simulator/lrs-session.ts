interface ActivityId {
  readonly id: string;
}

/** An xAPI statement as it lies in the store. */
export interface StoredStatement {
  readonly id: string;
  readonly timestamp: string;
  readonly actor: Readonly<Record<string, unknown>>;
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string; readonly definition?: Readonly<Record<string, unknown>> };
  readonly result?: Readonly<Record<string, unknown>>;
  readonly context?: Readonly<Record<string, unknown>> & {
    readonly contextActivities?: Readonly<Record<string, ActivityId | readonly ActivityId[]>>;
  };
}

/** One launch of one learner, as the LMS remembers it. */
export interface LrsSession {
  readonly protocol: 'cmi5' | 'xapi';
  readonly learner: string;
  readonly actor: object;
  readonly registration: string | undefined;
  readonly activity: string;
  readonly mode: 'Normal' | 'Browse' | 'Review';
  /** The value of the Authorization header. */
  readonly authorization: string;
  readonly contextTemplate: object;
  /** cmi5: the token has been fetched. */
  isFetched: boolean;
  hasPreferences: boolean;
  /** launched → open → terminated, or abandoned where it is left behind; `note` and `abandon` alone change it. */
  state: 'launched' | 'open' | 'terminated' | 'abandoned';
  /** Verbs of its cmi5 defined statements. */
  readonly said: string[];
}

const CMI5 = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
const MOVE_ON = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
const ADL = 'http://adlnet.gov/expapi/verbs/';
const VOIDED = `${ADL}voided`;
const DEFINED = ['initialized', 'completed', 'passed', 'failed', 'terminated'];

/**
 * Finds why the LMS refuses a statement, with the number of the cmi5 requirement; undefined where it takes it.
 * `hasCompleted`: in this registration.
 */
export function refusalOf(statement: StoredStatement, session: LrsSession, hasCompleted: boolean): string | undefined {
  if (statement.verb?.id === VOIDED) return '6.3.0.0-1: nothing may be voided';
  return session.protocol === 'cmi5' ? cmi5Refusal(statement, session, hasCompleted) : undefined;
}

function cmi5Refusal(statement: StoredStatement, session: LrsSession, hasCompleted: boolean): string | undefined {
  const verb = statement.verb.id.startsWith(ADL) ? statement.verb.id.slice(ADL.length) : '';
  const categories = categoriesOf(statement);
  const isDefined = categories.includes(CMI5);
  const isFirst = isDefined && verb === 'initialized';
  if (!statement.id) return '9.1.0.0-1: no id';
  if (!(statement.timestamp ?? '').endsWith('Z')) return '9.7.0.0-1: no timestamp in UTC';
  if (!isSame(statement.actor, session.actor)) return '8.1.3.0-3: another actor';
  if (statement.context?.['registration'] !== session.registration) return '9.6.1.0-1: another registration';
  if (!holds(statement.context, session.contextTemplate)) return '10.2.1.0-7: the context template is not kept';
  if (isOver(session)) return '9.3.0.0-5: the session is over';
  if (!session.hasPreferences) return '11.0.0.0-3: the learner preferences have not been read';
  if (session.state === 'launched' && !isFirst) return '9.3.0.0-4: initialized comes first';
  if (!isDefined) return categories.includes(MOVE_ON) ? '9.6.2.2-2: moveon without cmi5' : undefined;
  const isMoveOn = categories.includes(MOVE_ON);
  return orderRefusal(statement, verb, session, hasCompleted) ?? resultRefusal(statement, verb, isMoveOn);
}

/** Refuses what cmi5 defines, but not here and not now. */
function orderRefusal(
  { object }: StoredStatement,
  verb: string,
  session: LrsSession,
  hasCompleted: boolean,
): string | undefined {
  if (!DEFINED.includes(verb)) return '9.3.0.0-1: no verb of cmi5';
  if (object.id !== session.activity) return '8.1.5.0-6: not about the activityId';
  if (session.said.includes(verb)) return '9.3.0.0-2: said already';
  if (session.mode !== 'Normal' && !['initialized', 'terminated'].includes(verb)) return '10.2.2.0-5: not in this mode';
  if (verb === 'completed' && hasCompleted) return '9.3.0.0-6: completed already';
  return undefined;
}

/** Refuses a result that does not belong to its verb. */
function resultRefusal({ result = {} }: StoredStatement, verb: string, isMoveOn: boolean): string | undefined {
  const isJudged = 'completion' in result || 'success' in result;
  if (verb === 'completed' && result['completion'] !== true) return '9.5.3.0-1: completed without completion';
  if (verb !== 'completed' && 'completion' in result) return '9.5.3.0-2: completion without completed';
  if ('success' in result !== ['passed', 'failed'].includes(verb)) return '9.5.2.0-3: success';
  if ('score' in result && !['passed', 'failed'].includes(verb)) return '9.5.1.0-2: a score';
  if (verb !== 'initialized' && !/^P(?=.)/.test(String(result['duration'] ?? ''))) return '9.5.4.1: no duration';
  if (isJudged !== isMoveOn) return '9.6.2.2: moveon';
  return undefined;
}

/** The statement's categories: one of them may stand without a list (xAPI 1.0.3, 2.4.6.2). */
function categoriesOf({ context }: StoredStatement): readonly string[] {
  return [context?.contextActivities?.['category'] ?? []].flat().map(({ id }) => id);
}

/** Takes note of a statement that is stored. */
export function note(statement: StoredStatement, session: LrsSession): void {
  if (session.protocol !== 'cmi5' || !categoriesOf(statement).includes(CMI5)) return;
  const verb = statement.verb.id.slice(ADL.length);
  session.said.push(verb);
  if (verb === 'initialized') session.state = 'open';
  if (verb === 'terminated') session.state = 'terminated';
}

/** Ends a session that another launch has left behind; false where it had ended already. */
export function abandon(session: LrsSession): boolean {
  if (isOver(session)) return false;
  session.state = 'abandoned';
  return true;
}

/** Tells whether a session has ended, so that nothing more is taken from it. */
export function isOver({ state }: LrsSession): boolean {
  return state === 'terminated' || state === 'abandoned';
}

/** Tells whether both say the same, in whatever order. */
export function isSame(a: unknown, b: unknown): boolean {
  return holds(a, b) && holds(b, a);
}

/** Tells whether `value` has all that `part` has: of lists, each member. */
function holds(value: unknown, part: unknown): boolean {
  if (Array.isArray(part))
    return Array.isArray(value) && part.every((member) => value.some((one) => holds(one, member)));
  if (typeof part !== 'object' || part === null) return value === part;
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.entries(part).every(([key, inner]) => holds((value as Record<string, unknown>)[key], inner))
  );
}
