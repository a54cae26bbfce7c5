import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import { agentKey, openDocuments } from './lrs-documents.js';
import type { LrsDocuments, LrsRequest, LrsResponse } from './lrs-documents.js';
import { faultOf } from './lrs-faults.js';
import type { LrsFaults, LrsTopic } from './lrs-faults.js';
import { isOver } from './lrs-session.js';
import type { LrsSession } from './lrs-session.js';
import { openStatementStore } from './lrs-statements.js';
import type { LrsStatements } from './lrs-statements.js';

/** A learning record store with the launches it knows. */
export interface LrsServer {
  readonly server: Server;
  readonly documents: LrsDocuments;
  readonly statements: LrsStatements;
  /** Sessions by the name under which their token can be fetched. */
  readonly sessions: Map<string, LrsSession>;
  /** Requests in order: method and topic; preflights are left out. */
  readonly requests: string[];
  /** The same in full. */
  readonly log: LrsRequest[];
}

const HEADERS = ['authorization', 'content-type', 'x-experience-api-version', 'if-match', 'if-none-match'];

/** A server that speaks xAPI 1.0.3 under `/xapi/` and gives cmi5 tokens under `/fetch`; not listening yet. */
export function openLrsServer(faults: LrsFaults, validate: (statement: unknown) => readonly string[]): LrsServer {
  const documents = openDocuments((text) => `"${createHash('sha1').update(text).digest('hex')}"`);
  const statements = openStatementStore(validate);
  const sessions = new Map<string, LrsSession>();
  const requests: string[] = [];
  const log: LrsRequest[] = [];

  const giveToken = (name: string): LrsResponse => {
    const session = sessions.get(name);
    const answer =
      !session || session.isFetched
        ? { 'error-code': session ? '1' : '3', 'error-text': 'No token' }
        : { 'auth-token': session.authorization.replace(/^Basic /, '') };
    if (session) session.isFetched = true;
    return { status: 200, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(answer) };
  };

  const isOthers = ({ query }: LrsRequest, session: LrsSession): boolean => {
    const wanted = { activityId: session.activity, registration: session.registration };
    const agent = query.get('agent');
    return (
      session.protocol === 'cmi5' &&
      (agentKey(agent ?? '{}') !== agentKey(JSON.stringify(session.actor)) ||
        Object.entries(wanted).some(([name, value]) => query.get(name) !== null && query.get(name) !== value))
    );
  };

  const answer = (request: LrsRequest, topic: LrsTopic, isOld: boolean): LrsResponse => {
    const { method, headers, query } = request;
    const session = [...sessions.values()].find(
      ({ authorization, isFetched }) => isFetched && authorization === headers['authorization'],
    );
    if (!session) return { status: 401, body: 'Who are you?' };
    if (!/^1\.0(\.\d+)?$/.test(headers['x-experience-api-version'] ?? ''))
      return { status: 400, body: 'X-Experience-API-Version' };
    if (topic === 'statements') return statements.answer(request, session);
    if (topic === 'launch-data' && method !== 'GET') return { status: 403, body: "LMS.LaunchData is the LMS's" };
    if (isOthers(request, session)) return { status: 403, body: 'Not yours' };
    if (method !== 'GET' && isOver(session)) return { status: 403, body: 'The session is over' };
    if (topic === 'profile' && method === 'GET' && query.get('profileId') === 'cmi5LearnerPreferences')
      session.hasPreferences = true;
    return documents.answer(request, isOld);
  };

  const answerTo = (request: LrsRequest, topic: LrsTopic | undefined, isOld: boolean): LrsResponse => {
    if (topic === undefined) return { status: 404 };
    if (topic !== 'fetch') return answer(request, topic, isOld);
    return request.method === 'POST' ? giveToken(request.query.get('session') ?? '') : { status: 405 };
  };

  const topicOf = (path: string, query: URLSearchParams): LrsTopic | undefined => {
    if (path === '/fetch') return 'fetch';
    const resource = path.startsWith('/xapi/') ? path.slice('/xapi/'.length) : '';
    if (resource === 'statements') return 'statements';
    if (resource === 'activities/state') return query.get('stateId') === 'LMS.LaunchData' ? 'launch-data' : 'state';
    return resource === 'agents/profile' ? 'profile' : undefined;
  };

  const server = createServer((message, response) => {
    void (async () => {
      const { pathname, searchParams: query } = new URL(message.url ?? '/', 'http://lrs');
      const topic = topicOf(pathname, query);
      const method = message.method ?? 'GET';
      const send = ({ status, headers = {}, body = '' }: LrsResponse): void => {
        const { ETag, ...others } = headers;
        const shown =
          ETag === undefined || faults.etags === 'hidden' ? {} : { ETag, 'Access-Control-Expose-Headers': 'ETag' };
        response
          .writeHead(status, {
            'Access-Control-Allow-Origin': '*',
            'X-Experience-API-Version': '1.0.3',
            ...others,
            ...shown,
          })
          .end(body);
      };
      if (method === 'OPTIONS') {
        const isRefused = topic === undefined || topic === 'fetch' || faults.preflight;
        const allowed = {
          'Access-Control-Allow-Origin': '*',
          'Access-Control-Allow-Methods': 'GET, PUT, POST',
          'Access-Control-Allow-Headers': HEADERS.join(', '),
        };
        return void response.writeHead(isRefused ? 403 : 204, isRefused ? {} : allowed).end();
      }
      const request: LrsRequest = {
        method,
        resource: pathname.replace(/^\/(xapi\/)?/, ''),
        query,
        body: await bodyOf(message),
        headers: Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, String(value)])),
      };
      requests.push(`${method} ${topic ?? pathname}`);
      log.push(request);
      if (faults.delay)
        await new Promise((resolve) => {
          setTimeout(resolve, faults.delay);
        });
      const fault = topic && faultOf(faults, topic, method);
      if (fault === 'silent') return;
      if (fault === 'lost-before') return void message.socket.destroy();
      if (typeof fault === 'number') return send({ status: fault });
      const result = answerTo(request, topic, fault === 'old');
      if (fault === 'lost-after') return void message.socket.destroy();
      send(result);
    })().catch(() => {
      response.writeHead(400).end();
    });
  });
  return { server, documents, statements, sessions, requests, log };
}

async function bodyOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
