import type { LinkAnswer } from '../model/link-answer.js';
import { askAddress, type Manners } from './ask-address.js';
import { newTurns, pause } from './turns.js';

/**
 * The usual way of asking servers: one request a host at a time, four hosts at a time, half a second
 * between.
 */
export const MANNERS: Omit<Manners, 'userAgent'> = {
  between: 500,
  timeout: 15_000,
  retries: 2,
  backoff: 2_000,
  longestWait: 60_000,
  hosts: 4,
  wait: pause,
};

/** Told how many addresses have been asked, and whose turn it is. */
export type OnAsked = (done: number, all: number, host: string) => void;

/** Asks every address once, host by host; a host that does not answer at all is not troubled with the rest. */
export async function askAll(
  addresses: readonly string[],
  manners: Manners,
  onAsked: OnAsked = () => undefined,
): Promise<ReadonlyMap<string, LinkAnswer>> {
  const all = [...new Set(addresses)].sort();
  const hosts = new Map<string, string[]>();
  for (const address of all) {
    const { host } = new URL(address);
    hosts.set(host, [...(hosts.get(host) ?? []), address]);
  }
  const answers = new Map<string, LinkAnswer>();
  const turns = newTurns(() => manners.wait(manners.between, manners.signal));
  const waiting = hosts.entries();
  const worker = async (): Promise<void> => {
    for (const [host, own] of waiting) {
      let silence: LinkAnswer | undefined;
      let silent = 0;
      for (const address of own) {
        onAsked(answers.size, all.length, host);
        const { answer, isHostSilent } =
          silence === undefined ? await askAddress(address, manners, turns) : { answer: silence, isHostSilent: true };
        answers.set(address, answer);
        silent = isHostSilent ? silent + 1 : 0;
        // One page that is slow says nothing of the others; two of them do.
        if (isHostSilent && (isLasting(answer) || silent > 1))
          silence = isLasting(answer) ? answer : { verdict: 'unreachable', reason: 'not-asked' };
      }
    }
  };
  await Promise.all(Array.from({ length: manners.hosts }, worker));
  onAsked(all.length, all.length, '');
  return answers;
}

function isLasting({ reason }: LinkAnswer): boolean {
  return reason === 'no-host' || reason === 'dns' || reason === 'certificate';
}
