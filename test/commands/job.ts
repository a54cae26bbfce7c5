import { spawn } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLI } from '../tool.js';
import { temporaryFolder } from '../disk/repository.js';

/** What a forge's job came to. */
export interface JobRun {
  readonly code: number;
  /** What it printed, errors too. */
  readonly said: string;
}

/**
 * Runs a script as a job of a forge does, with the compiled tool as `npx kurspaket`. `programs`: shell scripts by name
 * that stand in the job's PATH.
 */
export function job(
  script: string,
  folder: string,
  inputs: Readonly<Record<string, string>>,
  programs: Readonly<Record<string, string>> = {},
): Promise<JobRun> {
  const bin = temporaryFolder();
  const all = { npx: `shift\nexec "${process.execPath}" "${CLI}" "$@"`, ...programs };
  for (const [name, text] of Object.entries(all)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  const env = {
    ...process.env,
    PATH: `${bin}:${process.env['PATH'] ?? ''}`,
    LANG: 'sv_SE.UTF-8',
    LC_ALL: '',
    LC_MESSAGES: '',
    ...inputs,
  };
  const child = spawn('bash', ['-eo', 'pipefail', '-c', script], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code: code ?? -1, said })));
}
