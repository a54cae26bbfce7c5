import type { LinkAnswer } from '../model/link-answer.js';

/** Response of a server to one request, or the reason for its silence. */
export type Response =
  | {
      readonly status: number;
      /** As it was sent. */
      readonly location?: string;
      /** Milliseconds to wait before asking again. */
      readonly retryAfter?: number;
    }
  | { readonly silent: 'no-host' | 'dns' | 'timeout' | 'connection' | 'certificate' };

export interface RequestManners {
  /** Tells the server who asks. */
  readonly userAgent: string;
  /** Milliseconds. */
  readonly timeout: number;
  readonly signal?: AbortSignal;
}

/** Makes one request; redirects are told, not followed, and no page is read. Throws only when `signal` says stop. */
export async function respond(
  address: string,
  method: 'HEAD' | 'GET',
  { userAgent, timeout, signal }: RequestManners,
): Promise<Response> {
  const limit = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(address, {
      method,
      redirect: 'manual',
      signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
      headers: {
        'user-agent': userAgent,
        accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
        'accept-language': 'sv,en;q=0.7',
      },
    });
    await response.body?.cancel();
    const [location, later] = [response.headers.get('location'), waitOf(response.headers.get('retry-after'))];
    return {
      status: response.status,
      ...(location !== null && { location }),
      ...(later !== undefined && { retryAfter: later }),
    };
  } catch (error) {
    signal?.throwIfAborted();
    return { silent: limit.aborted ? 'timeout' : silenceOf(error) };
  }
}

/** Seconds, or a date (RFC 9110, 10.2.3), as milliseconds from now. */
function waitOf(header: string | null): number | undefined {
  if (header === null) return undefined;
  const wait = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(?:GET_ISSUER|VERIFY)/;

function silenceOf(
  error: unknown,
): Extract<Response, { readonly silent: unknown }>['silent'] & NonNullable<LinkAnswer['reason']> {
  const cause = error instanceof Error ? (error.cause as { readonly code?: unknown } | undefined) : undefined;
  const code = typeof cause?.code === 'string' ? cause.code : '';
  if (code === 'ENOTFOUND') return 'no-host';
  if (code === 'EAI_AGAIN') return 'dns';
  if (CERTIFICATE.test(code)) return 'certificate';
  return code === 'ETIMEDOUT' || /^UND_ERR_.*TIMEOUT$/.test(code) ? 'timeout' : 'connection';
}
