import { attempt } from '../attempt.js';
import type { Outcome } from './adapter.js';
import { isDone } from './lrs.js';
import type { Answer, Lrs } from './lrs.js';

/** The document that the LRS keeps of one learner and one activity for the next visit; it names nobody. */
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
  /** Set once the completion has been stated. */
  readonly completed: boolean;
}

/** Conflicts in a row after which it is no use to read and merge at once: the LRS may answer with what is old. */
const CONFLICTS = 3;

/** The document of this player, written under the condition that nobody else has changed it since it was read. */
export class StateStore {
  private readonly place: Readonly<Record<string, string | undefined>>;
  private condition: readonly [string, string] | undefined;
  /** Set once there is a document. */
  private exists = false;
  private conflicts = 0;
  private inFlight = 0;

  constructor(
    private readonly lrs: Lrs,
    query: Readonly<Record<string, string | undefined>>,
  ) {
    this.place = { ...query, stateId: 'kurspaket' };
  }

  /** An empty document where there is none; undefined where the LRS does not tell. */
  async read(): Promise<Partial<StateDocument> | undefined> {
    const answer = await this.get();
    if (answer?.status === 404) {
      this.condition = ['If-None-Match', '*'];
      return {};
    }
    if (answer?.status !== 200) return undefined;
    this.take(answer);
    return parse(answer);
  }

  async write(document: StateDocument): Promise<Outcome> {
    // What is under way gives it a name that we do not know yet.
    const isUnder = this.inFlight++ > 0 && this.exists;
    const outcome = await this.put(document, isUnder ? ['If-Match', '*'] : this.condition);
    this.inFlight--;
    return outcome;
  }

  private async put(document: StateDocument, condition: readonly [string, string] | undefined): Promise<Outcome> {
    const { lrs, place: query } = this;
    const answer = await lrs.ask('PUT', 'activities/state', { query, body: JSON.stringify(document), condition });
    if (isDone(answer)) {
      this.exists = true;
      if (answer!.etag) this.take(answer!);
      else await this.isThere(document.record);
    } else if (answer?.status === 412 || answer?.status === 409) {
      // A browser repeats a request whose connection broke, and the repetition conflicts with the first.
      if (!(await this.isThere(document.record))) return ++this.conflicts > CONFLICTS ? 'refused' : 'conflict';
    } else return answer && answer.status !== 401 ? 'refused' : 'gone';
    this.conflicts = 0;
    return 'saved';
  }

  /** Tells whether the LRS has just this record; learns what it calls it. */
  private async isThere(record: string): Promise<boolean> {
    const answer = await this.get();
    const isSame = answer?.status === 200 && parse(answer).record === record;
    if (isSame) this.take(answer);
    return isSame;
  }

  private get(): Promise<Answer | undefined> {
    return this.lrs.ask('GET', 'activities/state', { query: this.place });
  }

  private take({ etag }: Answer): void {
    this.condition = ['If-Match', etag ?? '*'];
    this.exists = true;
  }
}

function parse(answer: Answer): Partial<StateDocument> {
  return attempt(() => Object(JSON.parse(answer.text)) as Partial<StateDocument>) ?? {};
}
