import { resolve } from 'node:path';
import { diff } from '../jobs/compare/compare.js';
import { check } from '../jobs/check/check.js';
import { signOffOverview } from '../jobs/review/sign-off-overview.js';
import { areasOf } from '../check/content-rules.js';
import { findWorkspace } from '../disk/find-workspace.js';
import { readPackageList } from '../disk/package-folder.js';
import { ciComment } from '../report/ci/comment.js';
import type { Command } from './command.js';
import { seenFrom, shownPath } from './seen-from.js';
import { dayOf } from './today.js';
import { writeAnswer } from './write-answer.js';

/** `kurspaket ci`: the whole comment for a merge request. */
export const command: Command<'ci'> = async ({ values, words }, terminal) => {
  const { base, pages, review, lang } = values;
  const { cwd } = terminal;
  const { root, within } = findWorkspace(words, cwd);
  const today = dayOf(values.today);
  const { diagnostics, language } = check({ root, within, today, ...(lang && { language: lang }) });
  const changed = base === undefined ? undefined : await diff({ base, workspace: () => root, cwd, today, language });
  const prefix = changed?.root === undefined ? '' : shownPath(changed.root, cwd);
  const comment = ciComment({
    ...signOffOverview({ root, within, today, language }),
    diagnostics: seenFrom(shownPath(root, cwd), diagnostics),
    language,
    areasOf,
    packages: readPackageList(resolve(cwd, values.packages)).packages,
    ...(changed && { changes: { ...changed, diagnostics: seenFrom(prefix, changed.diagnostics) } }),
    ...(pages !== undefined && { pages }),
    ...(review !== undefined && { review }),
  });
  writeAnswer(comment, values.out, terminal);
  return [...diagnostics, ...(changed?.diagnostics ?? [])].some(({ severity }) => severity === 'error') ? 1 : 0;
};
