import { attempt } from './attempt.js';

/** Milliseconds between signs of life; tabs in the background may be held to one a minute. */
const BEAT = 5_000;
const DEAD_AFTER = 70_000;
/** Milliseconds a tab that holds the lock has to answer. */
const ANSWER_TIME = 1_000;

/** Message between tabs: a question, to be answered by a certain time, or the answer that the lock is held. */
interface Message {
  readonly ask?: string;
  readonly until?: number;
  readonly held?: string;
}

/** State of a tab: asking → holding, where nobody answers; holding → reading, where another tab has the lock. */
type Phase =
  /** Another tab has left a sign of life: it is given time to answer. */
  | { readonly name: 'asking'; readonly timer: number }
  /** `hasWaited`: it had asked before it took the lock, so that a late answer changes nothing. */
  | { readonly name: 'holding'; readonly timer: number; readonly hasWaited: boolean }
  | { readonly name: 'reading' }
  | { readonly name: 'released' };

/**
 * Makes one tab of the browser the writer of a part. A second tab stays a reader for good, since what its LMS page has
 * read grows old; only where the first turns out to have died before does it take over.
 */
export class TabLock {
  private readonly me = String(Math.random()).slice(2);
  private readonly key: string;
  private readonly channel: BroadcastChannel | undefined;
  private phase: Phase = { name: 'reading' };

  /** `onChange` is called when the tab has become a writer, or a reader. */
  constructor(
    name: string,
    private readonly onChange: () => void,
  ) {
    this.key = `${name}:tab`;
    this.channel = attempt(() => new BroadcastChannel(this.key));
    this.channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => this.hear(data));
    const sign = this.sign();
    if (isFresh(sign)) this.ask(sign);
    else this.take(false);
  }

  /** Tells whether this tab is the one that writes. */
  isHeld(): boolean {
    // Another tab may have taken over while this one was frozen.
    if (this.phase.name === 'holding') {
      const sign = this.sign();
      if (sign && !sign.startsWith(`${this.me} `) && isFresh(sign)) this.yield();
    }
    return this.phase.name === 'holding';
  }

  release(): void {
    if (this.isHeld())
      attempt(() => {
        localStorage.removeItem(this.key);
      });
    this.enter({ name: 'released' });
    attempt(() => this.channel?.close());
  }

  /** reading → asking: who left the sign is dead if it neither answers nor gives another. */
  private ask(sign: string): void {
    this.post({ ask: this.me, until: Date.now() + ANSWER_TIME });
    const timer = window.setTimeout(
      () => {
        if (this.sign() !== sign) return this.enter({ name: 'reading' });
        this.take(true);
        this.onChange();
      },
      this.channel ? ANSWER_TIME : DEAD_AFTER,
    );
    this.enter({ name: 'asking', timer });
  }

  /** reading, asking → holding. */
  private take(hasWaited: boolean): void {
    // Without storage only the other tabs can tell: ask, and step back if one answers.
    if (!this.beat()) this.post({ ask: this.me, until: Date.now() + ANSWER_TIME });
    const timer = window.setInterval(() => {
      if (this.isHeld()) this.beat();
    }, BEAT);
    this.enter({ name: 'holding', timer, hasWaited });
  }

  /** holding → reading. */
  private yield(): void {
    this.enter({ name: 'reading' });
    this.onChange();
  }

  private hear({ ask, until = Infinity, held }: Message): void {
    const { phase, me } = this;
    if (ask && ask !== me) {
      // Held up for longer than a second: who asked has taken over meanwhile.
      if (phase.name === 'holding' && Date.now() > until) return this.yield();
      if (this.isHeld()) this.post({ held: ask });
    }
    if (held !== me) return;
    if (phase.name === 'asking') this.enter({ name: 'reading' });
    else if (phase.name === 'holding' && !phase.hasWaited) this.yield();
  }

  private enter(next: Phase): void {
    if ('timer' in this.phase) window.clearTimeout(this.phase.timer);
    this.phase = next;
  }

  private post(message: Message): void {
    this.channel?.postMessage(message);
  }

  /** The last sign of life of whichever tab; empty where there is none. */
  private sign(): string {
    return attempt(() => localStorage.getItem(this.key)) ?? '';
  }

  /** Gives a sign of life; false where the browser keeps none. */
  private beat(): boolean {
    return (
      attempt(() => {
        localStorage.setItem(this.key, `${this.me} ${Date.now()}`);
        return true;
      }) ?? false
    );
  }
}

function isFresh(sign: string): boolean {
  return Math.abs(Date.now() - Number(sign.split(' ')[1])) < DEAD_AFTER;
}
