import type { LinkAnswers } from '../../findings/rule.js';
import { checkedCourse, checkedWorkspace } from './check-content.js';
import { listFiles } from '../../disk/list.js';
import { loadFile } from '../../disk/load.js';
import { withSignedMedia } from '../../disk/signed-media.js';
import type { Diagnostic, ToolLanguage } from '../../model/diagnostic.js';
import { concerns, filesBelow, isWithin } from '../workspace/within.js';

/** A call of `check`: a workspace's folder and, within it, these paths (empty: everything). */
export interface CheckCall {
  readonly root: string;
  readonly within: readonly string[];
  readonly language?: ToolLanguage;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Answers of addresses on the web, where they were tried. */
  readonly answers?: LinkAnswers;
}

export interface CheckReport {
  readonly diagnostics: readonly Diagnostic[];
  /** Number of courses checked. */
  readonly courses: number;
  /** The language of the sentences. */
  readonly language: ToolLanguage;
}

/** Finds everything wrong with a workspace, or with some courses of it, in one run. */
export function check(call: CheckCall): CheckReport {
  const files = listFiles(call.root);
  const { workspace, diagnostics } = checkedWorkspace(
    files.map((file) => (/\.ya?ml$|(?:^|\/)course\.md$/.test(file.path) ? loadFile(file) : file)),
    call,
  );
  const cards = workspace.courses.filter(({ folder }) => isWithin(folder, call.within));
  const courses = cards.map((card) => {
    const own = withSignedMedia(filesBelow(files, card.folder).map(loadFile));
    return checkedCourse(card, own, workspace, call).diagnostics;
  });
  const folders = cards.map(({ folder }) => folder);
  return {
    diagnostics: [...diagnostics.filter(({ file }) => concerns(file, folders, call.within)), ...courses.flat()],
    courses: cards.length,
    language: call.language ?? workspace.toolLanguage,
  };
}
