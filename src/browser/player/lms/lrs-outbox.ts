import type { Outcome } from './adapter.js';
import { isDone } from './lrs.js';
import type { Lrs } from './lrs.js';
import type { Statement } from './statements.js';

/** The news that a statement carries: stated once it is confirmed. */
export interface Mark {
  /** Key of a task, and the stamp of its change. */
  readonly task?: readonly [key: string, stamp: number];
  readonly completed?: true;
  readonly initialized?: true;
}
export type Letter = readonly [Statement, Mark];

/** The owner of an outbox, who hears what becomes of its letters. */
export interface OutboxOwner {
  /** Told what is waiting, whenever that has changed. */
  readonly keep: (letters: readonly Letter[]) => void;
  /** Told what the LRS has. */
  readonly sent: (mark: Mark) => void;
}

/** Statements in one request: few enough to outlive the page. */
const BATCH = 15;

/**
 * Statements on their way: waiting → confirmed, in order, kept until the LRS has them and sent again unchanged. One
 * that is refused for good is dropped, so that it does not hold up the others; not so the completion, which is what all
 * this is for.
 */
export class Outbox {
  constructor(
    private readonly lrs: Lrs,
    public letters: readonly Letter[],
    private readonly owner: OutboxOwner,
  ) {}

  add(letter: Letter): void {
    this.wait([...this.letters, letter]);
  }

  /** Sends what is waiting, in order; begins before it returns. Once: `saved`, or why something waits still. */
  async send(): Promise<Outcome> {
    const waiting = this.letters;
    const outcome = await this.sendAll(waiting, BATCH);
    return outcome === 'saved' && waiting.some((letter) => this.letters.includes(letter)) ? 'refused' : outcome;
  }

  private async sendAll(waiting: readonly Letter[], size: number): Promise<Outcome> {
    for (let i = 0; i < waiting.length; i += size) {
      const outcome = await this.post(waiting.slice(i, i + size));
      if (outcome !== 'saved') return outcome;
    }
    return 'saved';
  }

  private async post(batch: readonly Letter[]): Promise<Outcome> {
    const body = JSON.stringify(batch.map(([statement]) => statement));
    const answer = await this.lrs.ask('POST', 'statements', { body });
    const status = answer?.status ?? 401;
    if (status === 401) return 'gone';
    if (status === 429 || status >= 500) return 'refused';
    // 409: it is there already.
    if (isDone(answer) || (status === 409 && batch.length === 1)) {
      for (const [, mark] of batch) this.owner.sent(mark);
      this.drop(batch);
    } else if (batch.length > 1) {
      // One bad statement spoils them all.
      return this.sendAll(batch, 1);
    } else {
      console.warn(`kurspaket: the LRS refuses a statement (${status})`);
      if (!batch[0]?.[1].completed) this.drop(batch);
    }
    return 'saved';
  }

  private drop(gone: readonly Letter[]): void {
    this.wait(this.letters.filter((letter) => !gone.includes(letter)));
  }

  private wait(letters: readonly Letter[]): void {
    this.letters = letters;
    this.owner.keep(letters);
  }
}
