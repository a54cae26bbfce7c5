import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** The compiled tool, as `npm run build:tool` leaves it. */
export const CLI = resolve('dist/tool/cli.js');

/** What a run of the tool leaves behind. */
export interface ToolRun {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the compiled tool as a user would. */
export function runTool(
  args: readonly string[],
  options: Pick<SpawnOptions, 'cwd' | 'env' | 'uid' | 'gid'> & { readonly node?: readonly string[] } = {},
): ToolRun {
  const { node = [], ...rest } = options;
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [...node, CLI, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    ...rest,
    env: quiet(rest.env),
  });
  return { code: status, signal, out: stdout, err: stderr };
}

/** Starts the tool and lets it run. */
export function startTool(
  args: readonly string[],
  options: Pick<SpawnOptions, 'cwd' | 'env'> = {},
): { readonly child: ChildProcess; readonly ended: Promise<ToolRun> } {
  const child = spawn(process.execPath, [CLI, ...args], {
    ...options,
    env: quiet(options.env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text));
  return {
    child,
    ended: new Promise((done) => child.once('close', (code, signal) => done({ code, signal, out, err }))),
  };
}

/** True if a program is on the machine's path. */
export function isInstalled(program: string): boolean {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .some((folder) => [program, `${program}.exe`].some((name) => existsSync(join(folder, name))));
}

/** The machine's surroundings without what makes Node talk. */
function quiet(env: NodeJS.ProcessEnv | undefined): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, FORCE_COLOR: __, ...rest } = process.env;
  return { ...rest, NO_COLOR: '1', ...env };
}
