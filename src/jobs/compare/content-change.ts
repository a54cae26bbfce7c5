import { compareWorkspaces, type ComparedContent, type OnCompared } from '../../diff/compare-workspaces.js';
import type { WaiverChange, WorkspaceChange } from '../../model/course-change.js';
import type { Diagnostic, ToolLanguage } from '../../model/diagnostic.js';
import type { CourseCard, Workspace } from '../../model/workspace.js';
import { newNotes, type Notes } from '../../read/reading.js';
import { openContent, readCourseOf, type ContentFiles } from '../workspace/workspace.js';
import { isSameFile } from './same-file.js';
import { versionDiagnostics } from './version-diagnostics.js';
import { filesBelow } from '../workspace/within.js';

export interface ChangeOptions {
  /** Tells whether a course is asked about. Default: all. */
  readonly asked?: (course: Pick<CourseCard, 'id' | 'folder'>) => boolean;
  /** Default: the head's own. */
  readonly language?: ToolLanguage;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly onCompared?: OnCompared;
  /**
   * Reads courses whose files are the same on both sides, too. Default: they are unchanged, and nothing more is told of
   * them.
   */
  readonly readAll?: boolean;
}

export interface ContentChange {
  readonly change: WorkspaceChange;
  /** `version-too-small`, by the head's settings, waivers and silences. */
  readonly diagnostics: readonly Diagnostic[];
  /** The head's. */
  readonly workspace: Workspace;
}

/**
 * Compares two contents and judges whether the versions in the head say as much as the change does. Without a base
 * everything is new.
 */
export function contentChange(
  base: ContentFiles | undefined,
  head: ContentFiles,
  options: ChangeOptions,
): ContentChange {
  let notes = newNotes();
  const before = base && compared(base, options, () => undefined);
  const after = compared(head, options, (fresh) => (notes = fresh));
  const { workspace } = after;
  const language = options.language ?? workspace.toolLanguage;
  const diagnostics: Diagnostic[] = [];
  const isSame =
    base === undefined || options.readAll === true ? undefined : sameFolders(base, head, before?.workspace, workspace);
  const change = compareWorkspaces(before, { ...after, ...(isSame && { isSame }) }, (each, was, is) => {
    if (is !== undefined)
      diagnostics.push(...versionDiagnostics(each, { course: is, notes, workspace }, { ...options, language }));
    options.onCompared?.(each, was, is);
  });
  // A deviation that has expired is nobody's excuse any more.
  const holds = ({ state, expires }: WaiverChange): boolean => state !== 'kept' || expires >= options.today;
  return {
    change: { ...change, courses: change.courses.map((each) => ({ ...each, waivers: each.waivers.filter(holds) })) },
    diagnostics,
    workspace,
  };
}

function compared(
  content: ContentFiles,
  { asked = () => true }: ChangeOptions,
  onRead: (notes: Notes) => void,
): ComparedContent {
  const opened = openContent(content);
  return {
    workspace: opened.workspace,
    cards: opened.workspace.courses.filter(asked),
    read: (card) => {
      const notes = newNotes();
      onRead(notes);
      return readCourseOf(opened, card, { notes });
    },
  };
}

/**
 * Tells courses of which every file is the same; nobody can be sure of any where settings, journeys or sources say
 * something else.
 */
function sameFolders(
  base: ContentFiles,
  head: ContentFiles,
  before: Workspace | undefined,
  after: Workspace,
): ((before: CourseCard, after: CourseCard) => boolean) | undefined {
  if (before === undefined || seenAbove(before) !== seenAbove(after)) return undefined;
  return (was, is) => {
    const [old, now] = [filesBelow(base.files, was.folder), filesBelow(head.files, is.folder)];
    const byPath = new Map(old.map((file) => [file.path, file]));
    return (
      was.folder === is.folder &&
      old.length === now.length &&
      now.every((file) => isSameFile(byPath.get(file.path), file, base.load, head.load))
    );
  };
}

/** Leaves out what no learner sees: the place in the file, and the day a source was last checked. */
const UNSEEN = new Set(['at', 'index', 'checked', 'checkedBy']);

/** Picks what courses take from the files above them. */
function seenAbove({ settings: { packaging }, sources, journeys, unreadable }: Workspace): string {
  return JSON.stringify([packaging, [...sources.values()], journeys, unreadable], (key, value: unknown) =>
    UNSEEN.has(key) ? undefined : value,
  );
}
