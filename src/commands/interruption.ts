/**
 * Tells a command that somebody wants it to stop (Ctrl-C, or a machine that shuts down), so that it can leave things
 * tidy: it ends with exit code 130. A second signal ends it at once.
 */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

/** True for what a command throws when it has been told to stop. */
export function isInterruption(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
