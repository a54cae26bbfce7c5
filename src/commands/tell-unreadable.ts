import type { ToolLanguage } from '../model/diagnostic.js';
import type { Terminal } from './command.js';

/**
 * Says which courses a report had to leave out. The answer is the exit code: 1 if there are any. `folders`: of the
 * courses, in the workspace.
 */
export function tellUnreadable(folders: readonly string[], language: ToolLanguage, terminal: Terminal): number {
  for (const folder of folders)
    terminal.err(
      language === 'sv'
        ? `${folder}/course.md går inte att läsa. Kör kurspaket check.\n`
        : `${folder}/course.md cannot be read. Run kurspaket check.\n`,
    );
  return folders.length > 0 ? 1 : 0;
}
