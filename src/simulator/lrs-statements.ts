import type { LrsRequest, LrsResponse } from './lrs-documents.js';
import { isSame, note, refusalOf } from './lrs-session.js';
import type { LrsSession, StoredStatement } from './lrs-session.js';

/** A statement that was not taken, and why. */
export interface Refusal {
  readonly status: number;
  readonly reason: string;
  readonly statement: unknown;
}

export interface LrsStatements {
  /** In the order in which they came. */
  readonly all: () => readonly StoredStatement[];
  readonly refusals: readonly Refusal[];
  /**
   * POST and PUT (xAPI 1.0.3, part three, 2.1): all of a request or nothing; the same id with other content is a
   * conflict.
   */
  readonly answer: (request: LrsRequest, session: LrsSession) => LrsResponse;
  /** Stores a statement of the LMS itself. */
  readonly state: (statement: StoredStatement) => void;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** `validate`: what is wrong with a statement in the eyes of somebody else; an empty list where nothing is. */
export function openStatementStore(validate: (statement: unknown) => readonly string[]): LrsStatements {
  const stored: StoredStatement[] = [];
  const refusals: Refusal[] = [];
  const faultOf = (statement: StoredStatement, session: LrsSession, hasCompleted: boolean): Refusal | undefined => {
    const wrong = validate(statement);
    const isWhole =
      typeof statement.verb?.id === 'string' && typeof statement.object === 'object' && statement.object !== null;
    if (!isWhole) return { status: 400, reason: wrong.join('; ') || 'a verb and an object are required', statement };
    const known = stored.find(({ id }) => id === statement.id);
    if (!UUID.test(statement.id ?? '') || wrong.length)
      return { status: 400, reason: wrong.join('; ') || 'the id is no UUID', statement };
    if (known)
      return isSame(known, statement)
        ? undefined
        : { status: 409, reason: 'the id is known with other content', statement };
    const reason = refusalOf(statement, session, hasCompleted);
    return reason === undefined ? undefined : { status: 403, reason, statement };
  };

  return {
    all: () => stored,
    refusals,
    state: (statement) => {
      stored.push(statement);
    },
    answer: ({ method, query, body, headers }, session) => {
      if (method === 'GET') return { status: 403, body: 'This credential may only write' };
      if (headers['content-type'] !== 'application/json') return { status: 400, body: 'JSON is expected' };
      const sent = JSON.parse(body) as StoredStatement | readonly StoredStatement[];
      const statements =
        method === 'PUT'
          ? [{ ...(sent as StoredStatement), id: query.get('statementId') ?? '' }]
          : ([] as StoredStatement[]).concat(sent);
      if (!statements.length) return { status: 400, body: 'No statements' };
      // Judged one after the other, as if each were stored, but nothing is unless all are.
      const trial: LrsSession = { ...session, said: [...session.said] };
      let hasCompleted = stored.some((one) => isCompletionOf(one, session));
      for (const statement of statements) {
        const refusal = faultOf(statement, trial, hasCompleted);
        if (refusal) {
          refusals.push(refusal);
          return { status: refusal.status, body: refusal.reason };
        }
        note(statement, trial);
        hasCompleted ||= isCompletionOf(statement, session);
      }
      const fresh = statements.filter(({ id }) => !stored.some((known) => known.id === id));
      for (const statement of fresh) note(statement, session);
      stored.push(...fresh);
      return method === 'PUT' ? { status: 204 } : { status: 200, body: JSON.stringify(statements.map(({ id }) => id)) };
    },
  };
}

/** Tells whether a statement completes the activity of that registration. */
export function isCompletionOf(
  statement: StoredStatement,
  { activity, registration }: Pick<LrsSession, 'activity' | 'registration'>,
): boolean {
  return (
    statement.verb.id.endsWith('/completed') &&
    statement.object.id === activity &&
    statement.context?.['registration'] === registration
  );
}
