import type { LmsState } from './lms/adapter.js';
import type { Mode } from './session-contract.js';
import { TabLock } from './tab-lock.js';

/**
 * Stages of a session: open → ending → ended, once. `isSaved` may still turn from false to true, where the LMS answers
 * after all.
 */
type Phase =
  | { readonly name: 'open' }
  /** Everything is on its way, and the LMS has not answered yet. */
  | { readonly name: 'ending' }
  | { readonly name: 'ended'; readonly isSaved: boolean };

/** Rights in a session: decided by the LMS, by other tabs, and by how far the session has come. */
export class SessionAccess {
  /** As the LMS told it last; undefined until it has answered. */
  lms: LmsState | undefined;
  private phase: Phase = { name: 'open' };
  private lock: TabLock | undefined;

  mode(): Mode {
    if (this.lms?.mode === 'browse') return 'browse';
    return this.lock && this.isOpen() && !this.lock.isHeld() ? 'second-tab' : (this.lms?.mode ?? 'normal');
  }

  mayChange(): boolean {
    return this.isOpen() && ['normal', 'review'].includes(this.mode());
  }

  isOpen(): boolean {
    return this.phase.name === 'open';
  }

  /** Tells whether all was saved when the session ended; undefined while the LMS has not answered. */
  isSaved(): boolean | undefined {
    return this.phase.name === 'ended' ? this.phase.isSaved : undefined;
  }

  /** Makes this tab the one that writes, unless another is; `onChange` is called when that has changed. */
  lockTab(name: string, onChange: () => void): void {
    if (this.mode() !== 'browse') this.lock ??= new TabLock(name, onChange);
  }

  beginEnding(): void {
    this.phase = { name: 'ending' };
  }

  end(isSaved: boolean): void {
    this.phase = { name: 'ended', isSaved };
  }

  releaseTab(): void {
    this.lock?.release();
  }
}
