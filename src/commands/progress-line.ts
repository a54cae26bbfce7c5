import type { Terminal } from './command.js';

const WIDTH = 24;

/**
 * Progress on a terminal where a person watches: one line, written over. Elsewhere it says nothing; the report has the
 * plain lines.
 */
export function progressLine(terminal: Terminal, silent: boolean): (done: number, all: number, course: string) => void {
  if (silent || !terminal.interactive) return () => undefined;
  let last = 0;
  return (done, all, course) => {
    if (done === all) {
      terminal.err('\r\u001b[K');
      return;
    }
    const now = Date.now();
    if (now - last < 50) return;
    last = now;
    const filled = Math.round((WIDTH * done) / Math.max(1, all));
    terminal.err(`\r\u001b[K${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${all} ${course.slice(0, 40)}`);
  };
}
