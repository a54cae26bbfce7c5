// @module-tag slow
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { call } from './commands/terminal.js';
import { EXAMPLE, temporaryFolder, writeFiles } from './workspace.js';
import { git } from './disk/repository.js';

// Each file of test/transcripts is run as it stands: a block with `file=<path>` is written, a console block is typed
// line by line in a folder that holds the rules' example workspace in content/. UPDATE_GOLDEN=1 writes down what the
// tool says now.

const FOLDER = 'test/transcripts';
const BLOCK = /^```(\w+)(?: file=(\S+))?\n([\s\S]*?)^```$/gm;

/** What differs from machine to machine, or whenever a page is drawn anew. */
function steady(output: string, folder: string): string {
  return output
    .replaceAll(folder, '…')
    .replace(/\d+(?:[.,]\d+)? kB\b/g, '… kB')
    .replace(/\b(?:[0-9a-f]{64}|[0-9a-f]{40})\b/g, '…')
    .replace(/"(bytes|sha1|sha256)": (?:\d+|"(?:[0-9a-f]+|…)")/g, '"$1": …');
}

/** The words of a command line; quotes hold words together. */
function words(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|\S+/g)].map((match) => match[1] ?? match[0]);
}

/** Types a command line; answers with what stands below it. */
async function typed(line: string, folder: string): Promise<string> {
  const [program, ...args] = words(line);
  switch (program) {
    case 'rm':
      for (const path of args) rmSync(join(folder, path), { recursive: true });
      return '';
    case 'git':
      git(folder, ...args);
      return '';
    case 'kurspaket': {
      const { code, out, err } = await call(folder, ...args);
      return `${steady(out + err, folder)}[${code}]\n`;
    }
    default:
      throw new Error(`unknown program in a transcript: ${program}`);
  }
}

/** Runs a transcript as it stands; answers with what it should say. */
async function run(written: string, folder: string): Promise<string> {
  let said = '';
  let end = 0;
  for (const { 0: block, 1: language, 2: file, 3: content = '', index } of written.matchAll(BLOCK)) {
    said += written.slice(end, index);
    end = index + block.length;
    if (file !== undefined) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), content);
    }
    if (file !== undefined || language !== 'console') {
      said += block;
      continue;
    }
    const answers: string[] = [];
    for (const line of content.split('\n').filter((each) => each.startsWith('$ ')))
      answers.push(`${line}\n${await typed(line.slice(2), folder)}`);
    said += `\`\`\`console\n${answers.join('\n')}\`\`\``;
  }
  return said + written.slice(end);
}

let folder = '';

beforeEach(() => {
  folder = temporaryFolder();
  writeFiles(join(folder, 'content'), EXAMPLE);
  for (const name of ['HOME', 'XDG_CACHE_HOME', 'LOCALAPPDATA']) vi.stubEnv(name, join(folder, '.home'));
  vi.stubEnv('GITHUB_STEP_SUMMARY', '');
});

afterEach(() => void vi.unstubAllEnvs());

test.each(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.md'))
    .sort(),
)(
  '%s',
  async (name) => {
    const path = join(FOLDER, name);
    const written = readFileSync(path, 'utf8');
    const said = await run(written, folder);
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, said);
    expect(said).toBe(process.env['UPDATE_GOLDEN'] === '1' ? said : written);
    expect(said).toContain('$ kurspaket');
  },
  120_000,
);
