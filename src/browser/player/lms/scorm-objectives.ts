import type { Progress } from './adapter.js';
import type { ScormApi } from './scorm-api.js';
import type { Dialect } from './scorm.js';

/** More of them are not read. */
const MOST = 1000;

/** The learner's goals as the LMS has them: `cmi.objectives`, with the index that it gives to each. */
export class ScormObjectives {
  /** Indices by id. */
  private indices = new Map<string, number>();

  constructor(
    private readonly api: ScormApi,
    private readonly dialect: Dialect,
  ) {}

  read(): void {
    const { api, indices } = this;
    indices.clear();
    const count = Math.min(Number(api.get('cmi.objectives._count')) || 0, MOST);
    for (let i = 0; i < count; i++) {
      const id = api.get(`cmi.objectives.${i}.id`);
      api.learn(this.statusOf(i));
      indices.set(indices.has(id) ? `${i} again` : id, i);
    }
  }

  /** Writes what has become of the goals; gives up where the LMS takes no more of them. */
  write({ goals, isCompleted }: Progress): void {
    const { api, indices } = this;
    for (const { id, done, share } of goals) {
      const index = indices.get(id) ?? indices.size;
      if (!indices.has(id) && !api.set(`cmi.objectives.${index}.id`, id)) return;
      indices.set(id, index);
      const status = this.statusOf(index);
      // An unticked task or a new one takes nothing back from a completed part.
      if (isFinal(api.knownValue(status)) && (done || isCompleted)) continue;
      api.set(status, done ? 'completed' : 'incomplete');
      if (this.dialect.measures.includes('objective'))
        api.set(`cmi.objectives.${index}.progress_measure`, measure(share));
    }
  }

  private statusOf(index: number): string {
    return `cmi.objectives.${index}.${this.dialect.objectiveStatus}`;
  }
}

/** A share of 0–1 with two decimals, cut off. */
export function measure(share: number): string {
  return String(Math.floor(share * 100) / 100);
}

/** Tells whether a status says that something has been completed. */
export function isFinal(status: string | undefined): boolean {
  return status === 'completed' || status === 'passed';
}
