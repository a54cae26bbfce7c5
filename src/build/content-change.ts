import { compareWorkspaces, type ComparedContent, type OnCompared } from '../diff/compare-workspaces.js';
import type { WorkspaceChange } from '../model/course-change.js';
import type { Diagnostic, ToolLanguage } from '../model/diagnostic.js';
import type { LoadedFile, SourceFile } from '../model/source-file.js';
import type { CourseCard, Workspace } from '../model/workspace.js';
import { readCourse } from '../read/course.js';
import { newNotes, type Notes } from '../read/reading.js';
import { readAboveCourses } from './read-courses.js';
import { versionDiagnostics } from './version-diagnostics.js';
import { filesBelow } from './within.js';

/** The files of a content, sorted by path, and what gives one of them its content. */
export interface ContentFiles {
  readonly files: readonly SourceFile[];
  readonly load: (file: SourceFile) => LoadedFile;
}

export interface ChangeOptions {
  /** Whether a course is asked about. Default: all. */
  readonly asked?: (card: CourseCard) => boolean;
  /** Default: the head's own. */
  readonly language?: ToolLanguage;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly onCompared?: OnCompared;
}

export interface ContentChange {
  readonly change: WorkspaceChange;
  /** `version-too-small`, by the head's settings, waivers and silences. */
  readonly diagnostics: readonly Diagnostic[];
  /** The head's. */
  readonly workspace: Workspace;
}

/** Compares two contents and judges whether the versions in the head say as much as the change does. Without a base everything is new. */
export function contentChange(base: ContentFiles | undefined, head: ContentFiles, options: ChangeOptions): ContentChange {
  let notes = newNotes();
  const before = base && compared(base, options, () => undefined);
  const after = compared(head, options, (fresh) => (notes = fresh));
  const { workspace } = after;
  const language = options.language ?? workspace.toolLanguage;
  const diagnostics: Diagnostic[] = [];
  const change = compareWorkspaces(before, after, (each, was, is) => {
    if (is !== undefined) diagnostics.push(...versionDiagnostics(each, is, notes, workspace, { ...options, language }));
    options.onCompared?.(each, was, is);
  });
  return { change, diagnostics, workspace };
}

function compared(content: ContentFiles, { asked = () => true }: ChangeOptions, onRead: (notes: Notes) => void): ComparedContent {
  const workspace = readAboveCourses(content.files, content.load);
  return {
    workspace,
    cards: workspace.courses.filter(asked),
    read: (card) => {
      const notes = newNotes();
      onRead(notes);
      return readCourse(card, filesBelow(content.files, card.folder).map(content.load), workspace, notes);
    },
  };
}
