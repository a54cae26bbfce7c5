import { attempt } from '../attempt.js';

/** An LMS's API object and the window it was found in. */
export interface FoundApi<Api> {
  readonly api: Api;
  readonly home: Window;
}

/**
 * Looks for the API object (SCORM 1.2 RTE §3.3) in this window and its parents, then in the window that opened one of
 * these and its parents. Windows of other origins and closed ones are passed by.
 */
export function findApi<Api extends object>(start: Window, name: string): FoundApi<Api> | undefined {
  const seen: Window[] = [];
  const look = (from: Window): FoundApi<Api> | undefined => {
    const chain: Window[] = [];
    for (let home: Window | undefined = from; home && !seen.includes(home) && seen.length < 500;) {
      const here: Window = home;
      const api = apiIn<Api>(here, name);
      if (api) return { api, home: here };
      seen.push(here);
      chain.push(here);
      home = attempt(() => here.parent);
    }
    for (const here of chain) {
      const opener = attempt(() => here.opener as Window | null);
      const found = opener && look(opener);
      if (found) return found;
    }
    return undefined;
  };
  return look(start);
}

/** Tells whether the window is still open and holds that object: an LMS page that has been left answers no longer. */
export function isAlive<Api extends object>({ api, home }: FoundApi<Api>, name: string): boolean {
  return apiIn(home, name) === api;
}

function apiIn<Api extends object>(home: Window, name: string): Api | undefined {
  return attempt(() =>
    home.closed ? undefined : ((home as unknown as Record<string, Api | undefined>)[name] ?? undefined),
  );
}
