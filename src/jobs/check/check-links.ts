import { askedAddress, linksAbove, linksIn } from '../../check/markup/web-links.js';
import { sourceUses } from '../../check/source-uses.js';
import { recallAnswers, rememberAnswers } from '../../disk/link-memory.js';
import type { Manners } from '../../links/ask-address.js';
import { askAll, type OnAsked } from '../../links/ask-all.js';
import type { LinkAnswer } from '../../model/link-answer.js';
import { CallError } from '../../text/call-error.js';
import { check, type CheckCall, type CheckReport } from './check.js';
import { openWorkspace, readCourses } from '../workspace/workspace.js';
import { isWithin } from '../workspace/within.js';

export interface LinkCheckCall extends CheckCall {
  readonly manners: Manners;
  /** Folder for answers that need not be asked for again. */
  readonly cache?: string;
  readonly onAsked?: OnAsked;
}

export interface LinkCheckReport extends CheckReport {
  /** Answers by address, those from the memory too. */
  readonly answers: ReadonlyMap<string, LinkAnswer>;
  /** Number of answers taken from the memory. */
  readonly remembered: number;
}

/**
 * Checks as `check` does, and asks every web address that is meant whether it answers. CallError: no address answers,
 * so the network is missing.
 */
export async function checkLinks({ manners, cache, onAsked, ...call }: LinkCheckCall): Promise<LinkCheckReport> {
  const addresses = addressesOf(call);
  const known = recallAnswers(cache, call.today);
  const old = new Map(
    addresses.flatMap((address) => {
      const answer = known.get(address);
      return answer === undefined ? [] : [[address, answer] as const];
    }),
  );
  const fresh = await askAll(
    addresses.filter((address) => !old.has(address)),
    manners,
    onAsked,
  );
  if (old.size === 0 && isOffline(fresh)) {
    throw new CallError({
      sv: `Ingen av de ${fresh.size} adresserna svarade, så det är troligen nätet här som saknas eller är spärrat. Ingenting är avgjort om länkarna.`,
      en: `None of the ${fresh.size} addresses answered, so it is probably the network here that is missing or blocked. Nothing has been decided about the links.`,
    });
  }
  rememberAnswers(cache, call.today, fresh);
  const answers = new Map([...old, ...fresh]);
  return { ...check({ ...call, answers }), answers, remembered: old.size };
}

/** Of everything, or of the register: all of it; of some courses: what they use. */
function addressesOf({ root, within }: CheckCall): readonly string[] {
  const opened = openWorkspace(root);
  const { workspace } = opened;
  const courses = [...readCourses(opened, within)]
    .flatMap(({ course }) => course ?? [])
    .filter(({ status }) => status !== 'retired');
  const used = new Map(
    courses.flatMap((course) => sourceUses(course).map(({ source }) => [source.id, source] as const)),
  );
  const journeys = workspace.journeys.filter(({ id }) => courses.some(({ journey }) => journey?.id === id));
  const above = linksAbove({
    sources: isWithin('sources.yaml', within) ? workspace.sources : used,
    journeys: within.length === 0 ? workspace.journeys : journeys,
  });
  const urls = [...above, ...courses.flatMap(linksIn)].map(({ url }) => askedAddress(url));
  return [...new Set(urls.filter((address) => address !== undefined))].sort();
}

/** Set if several hosts were asked and none of them answered. */
function isOffline(answers: ReadonlyMap<string, LinkAnswer>): boolean {
  const hosts = new Set([...answers.keys()].map((address) => new URL(address).host));
  return (
    hosts.size > 2 &&
    [...answers.values()].every(
      ({ reason }) =>
        reason === 'no-host' ||
        reason === 'dns' ||
        reason === 'connection' ||
        reason === 'timeout' ||
        reason === 'not-asked',
    )
  );
}
