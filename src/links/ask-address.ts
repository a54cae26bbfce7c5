import type { LinkAnswer } from '../model/link-answer.js';
import { respond, type RequestManners, type Response } from './respond.js';
import type { Turns, Wait } from './turns.js';

/** Manners towards servers; times in milliseconds. */
export interface Manners extends RequestManners {
  /** Between two requests to one host. */
  readonly between: number;
  /** Number of further attempts after a failure that may pass. */
  readonly retries: number;
  /** Before the first time; each time twice as long. */
  readonly backoff: number;
  /** A server that wants a longer wait is not asked again. */
  readonly longestWait: number;
  /** Number of hosts asked at a time. */
  readonly hosts: number;
  readonly wait: Wait;
}

const MOST_REDIRECTS = 10;

/** Answer of an address, and whether its own host said nothing at all. */
export interface Asked {
  readonly answer: LinkAnswer;
  readonly isHostSilent: boolean;
}

/** Asks an address by HEAD, and by GET where that fails; follows redirects; asks again where a fault may pass. */
export async function askAddress(address: string, manners: Manners, turns: Turns): Promise<Asked> {
  let current = address;
  let movedTo: string | undefined;
  let forGood = true;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    const response = await patiently(current, manners, turns);
    const next = 'status' in response && isRedirect(response.status) ? target(response.location, current) : undefined;
    if (next === undefined) {
      const answer = answerOf(response);
      if (answer.verdict !== 'well') return { answer, isHostSilent: 'silent' in response && hops === 0 };
      const insecure = current.startsWith('http:') ? { insecure: await encrypted(current, manners, turns) } : {};
      return {
        answer: { ...answer, ...(movedTo !== undefined && movedTo !== address && { movedTo }), ...insecure },
        isHostSilent: false,
      };
    }
    if (next === 'nowhere') break;
    forGood &&= 'status' in response && (response.status === 301 || response.status === 308);
    if (forGood) movedTo = next;
    current = next;
  }
  return { answer: { verdict: 'unreachable', reason: 'redirects' }, isHostSilent: false };
}

async function patiently(address: string, manners: Manners, turns: Turns): Promise<Response> {
  const { host } = new URL(address);
  let method: 'HEAD' | 'GET' = 'HEAD';
  for (let tries = 0; ;) {
    const response: Response = await turns(host, () => respond(address, method, manners));
    // Many servers know no HEAD, and say so in many ways.
    const isRefusal =
      'status' in response ? response.status >= 400 && response.status !== 429 : response.silent === 'connection';
    if (method === 'HEAD' && isRefusal) {
      method = 'GET';
      continue;
    }
    const wait = ('status' in response ? response.retryAfter : undefined) ?? manners.backoff * 2 ** tries;
    if (!mayPass(response) || tries >= manners.retries || wait > manners.longestWait) return response;
    tries += 1;
    await manners.wait(wait, manners.signal);
  }
}

function mayPass(response: Response): boolean {
  if ('status' in response)
    return response.status === 429 || (response.status >= 500 && response.status !== 501 && response.status !== 505);
  return response.silent !== 'no-host' && response.silent !== 'certificate';
}

function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}

function target(location: string | undefined, from: string): string | 'nowhere' {
  try {
    const next = new URL(location ?? 'none:', from);
    next.hash = '';
    return next.protocol === 'http:' || next.protocol === 'https:' ? next.href : 'nowhere';
  } catch {
    return 'nowhere';
  }
}

function answerOf(response: Response): LinkAnswer {
  if ('silent' in response)
    return { verdict: response.silent === 'no-host' ? 'dead' : 'unreachable', reason: response.silent };
  const { status } = response;
  if (status < 400) return { verdict: 'well', status };
  if (status === 404 || status === 410) return { verdict: 'dead', reason: 'gone', status };
  return { verdict: 'unreachable', reason: refusalOf(status), status };
}

/** Reads what a status of 400 or more says of a server that may answer another day. */
function refusalOf(status: number): 'busy' | 'server' | 'closed' | 'status' {
  if (status === 429) return 'busy';
  if (status >= 500) return 'server';
  return status === 401 || status === 403 || status === 407 || status === 451 ? 'closed' : 'status';
}

async function encrypted(
  address: string,
  manners: Manners,
  turns: Turns,
): Promise<NonNullable<LinkAnswer['insecure']>> {
  const https = address.replace(/^http:/, 'https:');
  const response = await turns(new URL(https).host, () => respond(https, 'HEAD', manners));
  return 'status' in response && response.status < 400 ? { https } : {};
}
