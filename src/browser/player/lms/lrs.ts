/** Answer of a learning record store. */
export interface Answer {
  readonly status: number;
  /** Undefined where there is none, or the LRS does not show it to pages of other origins. */
  readonly etag: string | undefined;
  readonly text: string;
}

/** Parts of a request besides its resource. */
export interface Question {
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: string;
  /** A header and its value. */
  readonly condition?: readonly [name: string, value: string] | undefined;
}

/** A learning record store as one launch may use it (xAPI 1.0.3, part three). Never throws. */
export interface Lrs {
  /** `resource` relative to the endpoint. No answer: undefined. */
  readonly ask: (method: 'GET' | 'PUT' | 'POST', resource: string, what?: Question) => Promise<Answer | undefined>;
  /** Tells whether the credential has been refused (401), so that nothing more is asked. */
  readonly isOver: () => boolean;
}

/** Milliseconds after which a request counts as unanswered. */
const PATIENCE = 30_000;
/** Characters of a body that may outlive its page: browsers let 64 KiB do so, all requests together. */
const LASTING = 25_000;

/** `authorization`: the value of the header, asked for at each request. */
export function openLrs(endpoint: string, authorization: () => string): Lrs {
  const base = endpoint.replace(/\/*$/, '/');
  let isOver = false;
  return {
    isOver: () => isOver,
    ask: async (method, resource, { query = {}, body, condition } = {}) => {
      if (isOver) return undefined;
      const known = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
      // No header that a preflight of an LRS might not know.
      const headers: Record<string, string> = { Authorization: authorization(), 'X-Experience-API-Version': '1.0.3' };
      if (body) headers['Content-Type'] = 'application/json';
      if (condition) headers[condition[0]] = condition[1];
      const patience = new AbortController();
      const timer = setTimeout(() => {
        patience.abort();
      }, PATIENCE);
      try {
        const response = await fetch(
          base + resource + (known.length ? `?${new URLSearchParams(known)}`.replace(/\+/g, '%20') : ''),
          {
            method,
            headers,
            ...(body && { body, keepalive: body.length < LASTING }),
            signal: patience.signal,
            credentials: 'omit',
            cache: 'no-store',
            referrerPolicy: 'no-referrer',
          },
        );
        isOver ||= response.status === 401;
        return {
          status: response.status,
          etag: response.headers.get('ETag') ?? undefined,
          text: await response.text(),
        };
      } catch {
        return undefined;
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

/** Tells whether the LRS has done what it was asked. */
export function isDone(answer: Answer | undefined): boolean {
  return answer?.status === 200 || answer?.status === 204;
}
