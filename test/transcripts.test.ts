// @module-tag slow
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { runTool } from './tool.js';
import { EXAMPLE, temporaryFolder, writeFiles } from './workspace.js';
import { git } from './disk/repository.js';

// Each file of test/transcripts is run as it stands: a block with `file=<path>` is written, a console block is typed
// line by line in a
// folder that holds the rules' example workspace in content/. UPDATE_GOLDEN=1 writes down what the tool says now.

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

/** Runs the commands of a console block; answers with the block as it should stand. */
function typed(block: string, folder: string): string {
  const commands = block.split('\n').filter((line) => line.startsWith('$ '));
  return commands
    .map((line) => {
      const [program, ...args] = words(line.slice(2));
      if (program === 'rm') {
        for (const path of args) rmSync(join(folder, path), { recursive: true });
        return `${line}\n`;
      }
      if (program === 'git') {
        git(folder, ...args);
        return `${line}\n`;
      }
      if (program !== 'kurspaket') throw new Error(`unknown program in a transcript: ${program}`);
      const home = join(folder, '.home');
      const env = {
        HOME: home,
        XDG_CACHE_HOME: home,
        LOCALAPPDATA: home,
        LANG: 'sv_SE.UTF-8',
        LC_ALL: '',
        LC_MESSAGES: '',
        CI: '1',
      };
      const { code, out, err } = runTool(args, { cwd: folder, env });
      return `${line}\n${steady(out + err, folder)}[${code}]\n`;
    })
    .join('\n');
}

test.each(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.md'))
    .sort(),
)(
  '%s',
  (name) => {
    const path = join(FOLDER, name);
    const written = readFileSync(path, 'utf8');
    const folder = temporaryFolder();
    writeFiles(join(folder, 'content'), EXAMPLE);
    const said = written.replace(
      BLOCK,
      (block: string, language: string, file: string | undefined, content: string) => {
        if (file !== undefined) {
          mkdirSync(dirname(join(folder, file)), { recursive: true });
          writeFileSync(join(folder, file), content);
          return block;
        }
        return language === 'console' ? `\`\`\`console\n${typed(content, folder)}\`\`\`` : block;
      },
    );
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, said);
    expect(said).toBe(process.env['UPDATE_GOLDEN'] === '1' ? said : written);
    expect(said).toContain('$ kurspaket');
  },
  120_000,
);
