import { folderName, openFolder, openSide, type ComparedSide } from '../../disk/compared-side.js';
import { withDigests } from '../../disk/same-bytes.js';
import type { WorkspaceChange } from '../../model/course-change.js';
import type { Diagnostic, ToolLanguage } from '../../model/diagnostic.js';
import { contentChange, type ChangeOptions } from './content-change.js';
import { outlineChange, type OutlineSide } from './outline-change.js';

/** Two states to compare: each side a git revision, a folder or a packages.json. */
export interface DiffCall extends Omit<ChangeOptions, 'language'> {
  readonly base: string;
  /** Default: the workspace as it lies on the disk. */
  readonly head?: string;
  /** Absolute folder of the workspace that revisions are of; asked only where it is needed. */
  readonly workspace: () => string;
  readonly cwd: string;
  readonly language?: ToolLanguage;
  /** Used where neither that nor a workspace says. */
  readonly otherwise?: ToolLanguage;
}

export interface DiffReport {
  /** As people call them. */
  readonly base: string;
  readonly head: string;
  readonly change: WorkspaceChange;
  /** Absolute folder of the head; absent where it is a packages.json. */
  readonly root?: string;
  /** `version-too-small`; files relative to that folder. */
  readonly diagnostics: readonly Diagnostic[];
  readonly language: ToolLanguage;
}

/**
 * Compares two states of the courses: what changed, of which class, what it does to learners, and whether the versions
 * say so. CallError: a side cannot be opened.
 */
export async function diff(call: DiffCall): Promise<DiffReport> {
  const [base, head] = await opened(call);
  const names = { base: base.name, head: head.name, ...(head.kind === 'content' && { root: head.root }) };
  if (base.kind === 'content' && head.kind === 'content') {
    const { change, diagnostics, workspace } = contentChange(base, head, call);
    return { ...names, change, diagnostics, language: call.language ?? workspace.toolLanguage };
  }
  const { change, diagnostics } = outlineChange(outlined(base), outlined(head), call);
  return { ...names, change, diagnostics, language: call.language ?? call.otherwise ?? 'sv' };
}

/** Both sides, with digests of what may be the same. */
export async function opened({
  base: before,
  head: after,
  workspace,
  cwd,
}: Pick<DiffCall, 'base' | 'head' | 'workspace' | 'cwd'>): Promise<readonly [ComparedSide, ComparedSide]> {
  const base = openSide(before, workspace, cwd);
  const head =
    after === undefined ? openFolder(workspace(), folderName(workspace(), cwd)) : openSide(after, workspace, cwd);
  if (base.kind !== 'content' || head.kind !== 'content') return [base, head];
  const files = await withDigests(base.files, head.files);
  return [
    { ...base, files: files.base },
    { ...head, files: files.head },
  ];
}

function outlined(side: ComparedSide): OutlineSide {
  return side.kind === 'packages' ? side : { kind: 'content', content: side };
}
