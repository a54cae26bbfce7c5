import { join } from 'node:path';
import { languageOfFolder } from '../jobs/workspace/language-of-folder.js';
import type { ToolLanguage } from '../model/diagnostic.js';

/** Swedish, unless the system speaks English. */
export function systemLanguage(): ToolLanguage {
  const system = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '';
  return system.startsWith('en') ? 'en' : 'sv';
}

/** The language of a command that reads no workspace: that of the one it is called in, else the system's. */
export function spokenLanguage(cwd: string): ToolLanguage {
  return languageOfFolder(join(cwd, 'content')) ?? systemLanguage();
}
