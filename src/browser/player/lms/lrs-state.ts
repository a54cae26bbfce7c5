import { attempt } from '../attempt.js';
import type { Outcome } from './adapter.js';
import { isDone } from './lrs.js';
import type { Answer, Lrs } from './lrs.js';

/** What the LRS keeps of one learner and one activity for the next visit: nothing that tells who it is. */
export interface StateDocument {
  /** The learner's record. */
  readonly record: string;
  readonly location: string;
  /** Active time of all visits. */
  readonly seconds: number;
  /** Stamps by task key: what has been stated of tasks, and confirmed. */
  readonly stated: Readonly<Record<string, number>>;
  /** Percentage that was stated last. */
  readonly progress: number;
  /** True once the completion has been stated. */
  readonly completed: boolean;
}

export interface StateStore {
  /** An empty document where there is none; undefined where the LRS does not tell. */
  readonly read: () => Promise<Partial<StateDocument> | undefined>;
  readonly write: (document: StateDocument) => Promise<Outcome>;
}

/** Conflicts in a row after which it is no use to read and merge at once: the LRS may answer with what is old. */
const CONFLICTS = 3;

/** The document of this player, written under the condition that nobody else has changed it since it was read. */
export function openStateStore(lrs: Lrs, query: Readonly<Record<string, string | undefined>>): StateStore {
  const place = { ...query, stateId: 'kurspaket' };
  let condition: readonly [string, string] | undefined;
  /** True once there is a document. */
  let exists = false;
  let conflicts = 0;
  let inFlight = 0;

  const get = (): Promise<Answer | undefined> => lrs.ask('GET', 'activities/state', place);
  const parse = (answer: Answer): Partial<StateDocument> =>
    attempt(() => Object(JSON.parse(answer.text)) as Partial<StateDocument>) ?? {};
  const take = ({ etag }: Answer): void => {
    condition = ['If-Match', etag ?? '*'];
    exists = true;
  };
  /** True if the LRS has just this; learns what it calls it. */
  const isThere = async (record: string): Promise<boolean> => {
    const answer = await get();
    const isSame = answer?.status === 200 && parse(answer).record === record;
    if (isSame) take(answer);
    return isSame;
  };
  const put = async (document: StateDocument, under: typeof condition): Promise<Outcome> => {
    const answer = await lrs.ask('PUT', 'activities/state', place, JSON.stringify(document), under);
    if (isDone(answer)) {
      exists = true;
      if (answer!.etag) take(answer!);
      else await isThere(document.record);
    } else if (answer?.status === 412 || answer?.status === 409) {
      // A browser repeats a request whose connection broke, and the repetition conflicts with the first.
      if (!(await isThere(document.record))) return ++conflicts > CONFLICTS ? 'refused' : 'conflict';
    } else return answer && answer.status !== 401 ? 'refused' : 'gone';
    conflicts = 0;
    return 'saved';
  };

  return {
    read: async () => {
      const answer = await get();
      if (answer?.status === 404) condition = ['If-None-Match', '*'];
      else if (answer?.status === 200) take(answer);
      else return undefined;
      return answer.status === 200 ? parse(answer) : {};
    },
    write: async (document) => {
      // What is under way gives it a name that we do not know yet.
      const isUnder = inFlight++ > 0 && exists;
      const outcome = await put(document, isUnder ? ['If-Match', '*'] : condition);
      inFlight--;
      return outcome;
    },
  };
}
