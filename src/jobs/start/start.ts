import { join, sep } from 'node:path';
import { isOccupied } from '../../disk/list.js';
import { readText, writeText } from '../../disk/write-text.js';
import type { ToolLanguage } from '../../model/diagnostic.js';
import { CallError } from '../../text/call-error.js';
import { languageOfFolder } from '../workspace/language-of-folder.js';
import { firstCourse } from './first-course.js';
import { azurePipeline } from './pipelines/azure.js';
import { githubPipeline } from './pipelines/github.js';
import { gitlabPipeline } from './pipelines/gitlab.js';

const PIPELINES = { github: githubPipeline, gitlab: gitlabPipeline, azure: azurePipeline } as const;

/** A service that runs pipelines. */
export type Forge = keyof typeof PIPELINES;

/** A course that is to be begun. */
export interface NewCourse {
  /** As the caller names it. */
  readonly folder: string;
  /** Absolute. */
  readonly path: string;
  /** Default: the folder's name. */
  readonly title?: string;
  /** Without course days. */
  readonly digital: boolean;
  /** Default: the journey's or the workspace's, else Swedish. */
  readonly language?: ToolLanguage;
}

/** Writes the first files of a course and answers with their absolute paths. CallError: the folder is not empty. */
export function startCourse({ folder, path, title, digital, language }: NewCourse): readonly string[] {
  if (isOccupied(path))
    throw new CallError({
      sv: `${folder} finns redan och är inte tom. Välj en ny mapp.`,
      en: `${folder} is there already and not empty. Choose a new folder.`,
    });
  const name = path.split(sep).at(-1) ?? 'kurs';
  return written(
    path,
    firstCourse({
      title: title ?? capital(name.replaceAll('-', ' ')),
      folder: name,
      digital,
      language: language ?? languageOfFolder(path) ?? 'sv',
    }),
  );
}

/** Writes a pipeline into a folder and answers with its files' absolute paths. CallError: one of them is there. */
export function startPipeline(forge: Forge, folder: string): readonly string[] {
  const files = PIPELINES[forge];
  const there = Object.keys(files).find((path) => readText(join(folder, path)) !== undefined);
  if (there !== undefined)
    throw new CallError({
      sv: `${there} finns redan. Flytta undan den eller ta över det du behöver.`,
      en: `${there} is there already. Move it away, or take over what you need.`,
    });
  return written(folder, files);
}

function written(folder: string, files: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(files).map(([file, text]) => {
    const path = join(folder, file);
    writeText(path, text);
    return path;
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
