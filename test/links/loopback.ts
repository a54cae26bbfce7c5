import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Manners } from '../../src/links/ask-address.js';

/** A server on this machine and what it has been asked. */
export interface Loopback {
  /** `http://127.0.0.1:…`, without `/` at its end. */
  readonly origin: string;
  /** `HEAD /path`, in order. */
  readonly asked: readonly string[];
  /** Most requests that were under way at a time. */
  readonly atOnce: () => number;
  readonly requests: readonly IncomingMessage[];
}

/** Answers a request; `times`: how often that path has been asked before. */
export type Answering = (request: IncomingMessage, response: ServerResponse, times: number) => void;

/** Starts a server that is gone when the test is over. */
export async function loopback(answer: Answering): Promise<Loopback> {
  const asked: string[] = [];
  const requests: IncomingMessage[] = [];
  const times = new Map<string, number>();
  let [now, most] = [0, 0];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const before = times.get(path) ?? 0;
    times.set(path, before + 1);
    asked.push(`${request.method} ${path}`);
    requests.push(request);
    most = Math.max(most, (now += 1));
    response.on('close', () => (now -= 1));
    answer(request, response, before);
  });
  const origin = await listening(server);
  onTestFinished(() => server.closeAllConnections());
  return { origin, asked, requests, atOnce: () => most };
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** An address on this machine where nobody listens. */
export async function nobody(): Promise<string> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return `http://127.0.0.1:${port}`;
}

/** A host whose name is too long for any name server: it is refused on this machine, without a question to anybody. */
export const NO_HOST = `http://${'a'.repeat(64)}.example`;

/** Manners without waiting, but for an answer. */
export const HASTE: Manners = {
  userAgent: 'kurspaket-test/1.0',
  between: 0,
  timeout: 20_000,
  retries: 2,
  backoff: 1,
  longestWait: 10_000,
  hosts: 4,
  wait: () => Promise.resolve(),
};

/** Answers with a status, and with headers. */
export function says(response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, headers).end();
}
