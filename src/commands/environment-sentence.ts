import type { ToolLanguage } from '../model/diagnostic.js';

const SENTENCES: Readonly<Record<string, Readonly<Record<ToolLanguage, string>>>> = {
  ENOSPC: { sv: 'Disken är full', en: 'The disk is full' },
  EFBIG: {
    sv: 'Filen blir större än disken eller systemet tillåter',
    en: 'The file becomes larger than the disk or the system allows',
  },
  EDQUOT: { sv: 'Diskutrymmet är slut', en: 'The disk quota is used up' },
  EACCES: { sv: 'Åtkomst nekad', en: 'Access is denied' },
  EPERM: { sv: 'Åtkomst nekad', en: 'Access is denied' },
  EROFS: { sv: 'Disken går inte att skriva på', en: 'The disk cannot be written to' },
  ENOENT: { sv: 'Filen försvann medan den lästes', en: 'The file vanished while it was being read' },
  ENOTDIR: { sv: 'Det här är en fil, inte en mapp', en: 'This is a file, not a folder' },
  EISDIR: { sv: 'Det här är en mapp, inte en fil', en: 'This is a folder, not a file' },
  EEXIST: { sv: 'Det ligger redan en fil där', en: 'There is a file there already' },
  EIO: { sv: 'Disken svarar inte som den ska', en: 'The disk does not answer as it should' },
  EMFILE: { sv: 'För många öppna filer', en: 'Too many open files' },
};

/** Words in one line, naming the path, what is wrong with the machine and not with the content or the tool. */
export function environmentSentence(error: unknown, language: ToolLanguage): string | undefined {
  const { code, path } = error as NodeJS.ErrnoException;
  const words = typeof code === 'string' ? SENTENCES[code] : undefined;
  if (words === undefined) return undefined;
  // A package that could not be written is named as it would have been called, not where it waited.
  return path === undefined
    ? `${words[language]}.`
    : `${words[language]}: ${path.replace(/[\\/]\.kurspaket-\d+-\d+(?=[\\/]|$)/, '')}`;
}
