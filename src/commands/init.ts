import { join } from 'node:path';
import { azurePipeline } from '../jobs/start/pipelines/azure.js';
import { githubPipeline } from '../jobs/start/pipelines/github.js';
import { gitlabPipeline } from '../jobs/start/pipelines/gitlab.js';
import { readText, writeText } from '../disk/write-text.js';
import { CallError } from '../text/call-error.js';
import { oneOf, readArguments, type Command } from './command.js';

const PIPELINES = { github: githubPipeline, gitlab: gitlabPipeline, azure: azurePipeline } as const;

/** `kurspaket init --ci`: a pipeline that is ready to run. */
export const command: Command = {
  usage: {
    sv: `kurspaket init --ci github|gitlab|azure

Skriver en färdig pipeline som kontrollerar och bygger kurserna vid varje ändring och sparar paketen som artefakter.
Filer som redan finns lämnas i fred.`,
    en: `kurspaket init --ci github|gitlab|azure

Writes a pipeline, ready to run, that checks and builds the courses at every change and keeps the packages as artefacts.
Files that are there already are left alone.`,
  },
  async run(args, terminal) {
    const { values } = readArguments(args, { ci: { type: 'string' }, lang: { type: 'string' } }, 0);
    const forge = oneOf(values.ci, '--ci', ['github', 'gitlab', 'azure']);
    if (forge === undefined)
      throw new CallError(
        {
          sv: 'Säg vilken tjänst: --ci github, gitlab eller azure.',
          en: 'Say which service: --ci github, gitlab or azure.',
        },
        true,
      );
    const files = Object.entries(PIPELINES[forge]);
    const there = files.map(([path]) => path).find((path) => readText(join(terminal.cwd, path)) !== undefined);
    if (there !== undefined)
      throw new CallError({
        sv: `${there} finns redan. Flytta undan den eller ta över det du behöver.`,
        en: `${there} is there already. Move it away, or take over what you need.`,
      });
    for (const [path, text] of files) {
      writeText(join(terminal.cwd, path), text);
      terminal.out(`✓ ${path}\n`);
    }
    return 0;
  },
};
