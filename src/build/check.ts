import { checkedCourse, checkedWorkspace } from '../check-content.js';
import { listFiles } from '../disk/list.js';
import { loadFile } from '../disk/load.js';
import type { Diagnostic, ToolLanguage } from '../model/diagnostic.js';
import { isWithin } from './within.js';

/** What is to be checked: a workspace's folder and, of it, these paths (empty: everything). */
export interface CheckCall {
  readonly root: string;
  readonly within: readonly string[];
  readonly language?: ToolLanguage;
  /** YYYY-MM-DD. */
  readonly today: string;
}

export interface CheckReport {
  readonly diagnostics: readonly Diagnostic[];
  /** How many courses were checked. */
  readonly courses: number;
  /** The language of the sentences. */
  readonly language: ToolLanguage;
}

/** Finds everything wrong with a workspace, or with some courses of it, in one run. */
export function check(call: CheckCall): CheckReport {
  const files = listFiles(call.root);
  const { workspace, diagnostics } = checkedWorkspace(files.map((file) => (/\.ya?ml$|(?:^|\/)course\.md$/.test(file.path) ? loadFile(file) : file)), call);
  const cards = workspace.courses.filter(({ folder }) => isWithin(folder, call.within));
  const courses = cards.map((card) => {
    const own = files.filter(({ path }) => path.startsWith(`${card.folder}/`)).map(loadFile);
    return checkedCourse(card, own, workspace, call).diagnostics;
  });
  const journeys = new Set(cards.map(({ journey }) => workspace.journeys.find(({ id }) => id === journey)?.at.file));
  const concerns = (file: string): boolean =>
    call.within.length === 0 || file === 'kurspaket.yaml' || file === 'sources.yaml' || journeys.has(file) || isWithin(file, call.within);
  return {
    diagnostics: [...diagnostics.filter(({ file }) => concerns(file)), ...courses.flat()],
    courses: cards.length,
    language: call.language ?? workspace.toolLanguage,
  };
}
