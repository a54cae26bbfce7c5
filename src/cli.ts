#!/usr/bin/env node
import { createColors } from 'picocolors';
import type { Terminal } from './commands/command.js';
import { run } from './commands/run.js';

const { stdout, stderr } = process;
const terminal: Terminal = {
  cwd: process.cwd(),
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  colors: stdout.isTTY === true && createColors().isColorSupported,
  interactive: stderr.isTTY === true && process.env['CI'] === undefined,
};

stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`kurspaket check | head`) is no fault of anybody.
  if (error.code === 'EPIPE') process.exit(0);
  stderr.write(`${error.message}\n`);
  process.exit(2);
});
process.exitCode = await run(process.argv.slice(2), terminal);
