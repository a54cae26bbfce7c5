import { attempt } from '../attempt.js';
import { findApi, isAlive } from './find-api.js';
import type { FoundApi } from './find-api.js';

type Api = Readonly<Record<string, (...words: readonly string[]) => unknown>>;

/** The names of the calls in one version of SCORM. */
export interface CallNames {
  readonly api: 'API' | 'API_1484_11';
  readonly initialize: 'LMSInitialize' | 'Initialize';
  readonly getValue: 'LMSGetValue' | 'GetValue';
  readonly setValue: 'LMSSetValue' | 'SetValue';
  readonly commit: 'LMSCommit' | 'Commit';
  readonly finish: 'LMSFinish' | 'Terminate';
  readonly lastError: 'LMSGetLastError' | 'GetLastError';
}

/** The LMS's API object: every call to it is made here, and none of them throws. */
export class ScormApi {
  /** Set where a call has thrown since the last `begin`. */
  hasThrown = false;
  /** Values that the LMS has, as far as we know, by element. */
  private known = new Map<string, string>();
  private initialized: Api | undefined;

  private constructor(
    private readonly start: Window,
    private readonly names: CallNames,
    private found: FoundApi<Api>,
  ) {}

  /** The API object of that window's page; undefined where no LMS is to be found. */
  static find(start: Window, names: CallNames): ScormApi | undefined {
    const found = findApi<Api>(start, names.api);
    return found && new ScormApi(start, names, found);
  }

  isAlive(): boolean {
    return isAlive(this.found, this.names.api);
  }

  /** Begins to watch for calls that throw. */
  begin(): void {
    this.hasThrown = false;
  }

  /** Looks for the API object again where the one we had is gone. */
  findAgain(): void {
    if (!this.isAlive()) this.found = findApi<Api>(this.start, this.names.api) ?? this.found;
  }

  /** Tells whether this very object has been asked for a session before. */
  isInitialized(): boolean {
    return this.found.api === this.initialized;
  }

  initialize(): void {
    this.call('initialize', '');
    this.initialized = this.found.api;
  }

  /** Forgets what the LMS has. */
  forget(): void {
    this.known = new Map();
  }

  get(element: string): string {
    return this.call('getValue', element);
  }

  /** Asks for a value that `set` need not repeat. */
  learn(element: string): string {
    const value = this.get(element);
    this.known.set(element, value);
    return value;
  }

  knownValue(element: string): string | undefined {
    return this.known.get(element);
  }

  /** `LMSSetValue` or `SetValue`, unless the LMS has the value already; true if it is accepted. */
  set(element: string, value: string): boolean {
    if (this.known.get(element) === value) return true;
    const isAccepted = this.call('setValue', element, value) === 'true';
    if (isAccepted) this.known.set(element, value);
    return isAccepted;
  }

  commit(): boolean {
    return this.call('commit', '') === 'true';
  }

  finish(): boolean {
    return this.call('finish', '') === 'true';
  }

  /** The error code of the last call. */
  lastError(): string {
    return this.call('lastError');
  }

  private call(name: Exclude<keyof CallNames, 'api'>, ...words: readonly string[]): string {
    const answer = attempt(() => this.found.api[this.names[name]]!(...words) ?? '');
    this.hasThrown ||= answer === undefined;
    return String(answer ?? '');
  }
}
