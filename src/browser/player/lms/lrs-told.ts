import type { PageData, StatementData } from '../../../model/launch-data.js';
import type { Progress } from './adapter.js';
import type { Letter, Mark, Outbox } from './lrs-outbox.js';
import type { StateDocument } from './lrs-state.js';
import type { Statements } from './statements.js';

type Stamps = Record<string, number>;

/** Progress as the LRS knows it: news is told, which puts a letter into the outbox, and stated once it is confirmed. */
export class LrsTold {
  /** Percentage that was stated last. */
  percent = 0;
  /** Stamps by task that are on their way or have arrived, and those that the LRS has confirmed. */
  private readonly told: Stamps = {};
  readonly stated: Stamps = {};
  private isCompletionTold = false;
  isCompletionStated = false;

  /** `level`: whether tasks are told of at all. */
  constructor(
    private readonly page: PageData,
    private readonly level: StatementData['level'],
  ) {}

  /** Takes up what an earlier visit has left in State, and what waits still to be sent. */
  takeUp(there: Partial<StateDocument>, waiting: readonly Letter[]): void {
    for (const pair of Object.entries(there.stated ?? {})) raise(this.stated, pair);
    for (const pair of Object.entries(this.stated)) raise(this.told, pair);
    this.isCompletionStated ||= there.completed ?? false;
    this.isCompletionTold ||= this.isCompletionStated;
    for (const [, { task, completed }] of waiting) {
      if (task) raise(this.told, task);
      this.isCompletionTold ||= completed ?? false;
    }
    this.percent = there.progress ?? this.percent;
  }

  /** Puts statements of all that is news into the outbox. `seconds`: active time of all visits. */
  tell({ stamps, isCompleted, share }: Progress, seconds: number, say: Statements, outbox: Outbox): void {
    for (const { id, key } of this.level === 'all' ? this.page.tasks : []) {
      const stamp = stamps.get(key) ?? 0;
      const before = this.told[key] ?? 0;
      if (stamp > before && stamp % 2 !== before % 2)
        outbox.add([say.task(id, stamp % 2 === 1, stamp), { task: [key, stamp] }]);
      raise(this.told, [key, stamp]);
    }
    const now = Math.min(Math.floor(share * 100), 99);
    if (isCompleted && !this.isCompletionTold) {
      this.isCompletionTold = true;
      outbox.add([say.completed(seconds), { completed: true }]);
    } else if (!isCompleted && now !== this.percent) {
      this.percent = now;
      outbox.add([say.progressed(now), {}]);
    }
  }

  /** Takes note of a statement that the LRS has confirmed. */
  confirm({ task, completed }: Mark): void {
    if (task) raise(this.stated, task);
    this.isCompletionStated ||= completed ?? false;
  }
}

function raise(stamps: Stamps, [key, stamp]: readonly [string, number]): void {
  stamps[key] = Math.max(stamps[key] ?? 0, stamp);
}
