import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { readText } from '../../disk/write-text.js';
import type { ToolLanguage } from '../../model/diagnostic.js';

/**
 * The language of what is written in a folder: that of the journey above it, else of the workspace; undefined where
 * neither says. Unreadable files say nothing; `check` tells of them.
 */
export function languageOfFolder(folder: string): ToolLanguage | undefined {
  for (let current = folder; ; current = dirname(current)) {
    for (const name of ['journey.yaml', 'kurspaket.yaml']) {
      const language = languageIn(join(current, name));
      if (language !== undefined) return language.startsWith('sv') ? 'sv' : 'en';
    }
    if (dirname(current) === current) return undefined;
  }
}

function languageIn(path: string): string | undefined {
  try {
    const { language } = (parse(readText(path) ?? '') ?? {}) as { readonly language?: unknown };
    return typeof language === 'string' ? language : undefined;
  } catch {
    return undefined;
  }
}
