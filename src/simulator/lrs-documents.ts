/** A request as a record store sees it. */
export interface LrsRequest {
  readonly method: string;
  /** Relative to the endpoint. */
  readonly resource: string;
  readonly query: URLSearchParams;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

export interface LrsResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Documents of State and Agent Profile: the one that is, and the one before it. */
export interface LrsDocuments {
  /**
   * GET, PUT, POST and DELETE of one document (xAPI 1.0.3, part three, 2.2–2.3), every change under a condition; `old`:
   * as it was before.
   */
  readonly answer: (request: LrsRequest, old?: boolean) => LrsResponse;
  /** The text of a document. */
  readonly text: (resource: string, query: Readonly<Record<string, string>>) => string | undefined;
  /** Writes without asking. */
  readonly put: (resource: string, query: Readonly<Record<string, string>>, text: string) => void;
}

/** Key that tells an agent from others, whatever else is said of it. */
export function agentKey(agent: string): string {
  const { mbox, mbox_sha1sum, openid, account } = JSON.parse(agent) as Record<string, unknown>;
  return JSON.stringify(mbox ?? mbox_sha1sum ?? openid ?? account);
}

/** `etagOf`: the name of a text, in quotes. */
export function openDocuments(etagOf: (text: string) => string): LrsDocuments {
  const now = new Map<string, string>();
  const before = new Map<string, string>();
  const nameOf = (resource: string, query: URLSearchParams): string =>
    JSON.stringify([
      resource,
      query.get('activityId'),
      agentKey(query.get('agent') ?? '{}'),
      query.get('registration'),
      query.get('stateId') ?? query.get('profileId'),
    ]);
  const set = (name: string, text: string): void => {
    const last = now.get(name);
    if (last !== undefined) before.set(name, last);
    now.set(name, text);
  };

  const change = ({ method, headers, body }: LrsRequest, name: string): LrsResponse => {
    const [match, none] = [headers['if-match'], headers['if-none-match']];
    const text = now.get(name);
    if (match === undefined && none === undefined)
      return { status: method === 'PUT' ? 409 : 400, body: 'A condition is required' };
    const isMet =
      match !== undefined
        ? text !== undefined && (match === '*' || match === etagOf(text))
        : text === undefined || (none !== '*' && none !== etagOf(text));
    if (!isMet) return { status: 412, body: 'The document is another' };
    if (method === 'DELETE') {
      now.delete(name);
    } else if (method === 'POST') {
      const merged: unknown = { ...(JSON.parse(text ?? '{}') as object), ...(JSON.parse(body) as object) };
      set(name, JSON.stringify(merged));
    } else set(name, body);
    return { status: 204 };
  };

  return {
    answer: (request, old = false) => {
      const { method, resource, query, headers } = request;
      const name = nameOf(resource, query);
      if (!query.get('agent') || !(query.get('stateId') ?? query.get('profileId')))
        return { status: 400, body: 'A parameter is missing' };
      if (method === 'GET') {
        const text = old ? before.get(name) : now.get(name);
        return text === undefined
          ? { status: 404 }
          : { status: 200, headers: { ETag: etagOf(text), 'Content-Type': 'application/json' }, body: text };
      }
      if (!['PUT', 'POST', 'DELETE'].includes(method)) return { status: 405 };
      const isJson = method === 'DELETE' || headers['content-type'] === 'application/json';
      return isJson ? change(request, name) : { status: 400, body: 'JSON is expected' };
    },
    text: (resource, query) => now.get(nameOf(resource, new URLSearchParams(query))),
    put: (resource, query, text) => {
      set(nameOf(resource, new URLSearchParams(query)), text);
    },
  };
}
