import { run } from '../../src/commands/run.js';

/** What a call of the tool says and answers. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Calls the tool in a folder, without colours. */
export async function call(cwd: string, ...args: readonly string[]): Promise<Said> {
  const said = { out: '', err: '' };
  const code = await run(args, {
    cwd,
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
    colors: false,
    interactive: false,
  });
  return { code, ...said };
}
