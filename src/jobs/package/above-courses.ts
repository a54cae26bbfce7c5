import type { CheckedWorkspace } from '../check/check-content.js';
import { fingerprint, type BuildMemory } from '../../disk/build-memory.js';
import type { DigestIndex } from '../../disk/digests.js';
import { loadFile } from '../../disk/load.js';
import type { Diagnostic, ToolLanguage } from '../../model/diagnostic.js';
import type { SourceFile } from '../../model/source-file.js';
import type { CourseCard, Workspace } from '../../model/workspace.js';
import { isAboveCourses } from '../workspace/within.js';
import type { BuildOptions } from './report.js';

/** What stands above the single course, read or remembered. */
export interface AboveCourses {
  readonly key: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly cards: readonly Omit<CourseCard, 'at'>[];
  readonly unreadable: readonly string[];
  readonly language: ToolLanguage;
  /** Over all of it that the outcome of a course can depend on. */
  readonly digest: string;
  /** Read only when a course has to be built. */
  readonly workspace: () => Promise<Workspace>;
}

/** Reads settings, sources, journeys and the cards of the courses, unless the memory knows them as they are. */
export async function readAbove(
  files: readonly SourceFile[],
  digests: DigestIndex,
  memory: BuildMemory,
  build: string,
  options: BuildOptions,
): Promise<AboveCourses> {
  const top = files.filter(isAboveCourses);
  const digestOf = (file: SourceFile): string => `${file.path}:${digests[file.path]?.[1] ?? ''}`;
  const key = fingerprint(
    build,
    options.today,
    options.language ?? '',
    ...top.map(digestOf),
    ...files.map(({ path }) => path),
  );
  const known = memory.above?.key === key ? memory.above : undefined;
  let read: CheckedWorkspace | undefined;
  const now = async (): Promise<CheckedWorkspace> => {
    // The reader and its libraries take longer to load than an unchanged build takes in all.
    const { checkedWorkspace } = await import('../check/check-content.js');
    read ??= checkedWorkspace(
      files.map((file) => (isAboveCourses(file) ? loadFile(file) : file)),
      { ...options, ...(known && { knownCards: readableCards(known) }) },
    );
    return read;
  };
  if (known !== undefined) return { ...known, workspace: async () => (await now()).workspace };
  const { workspace, diagnostics } = await now();
  const cards = workspace.courses.map(({ at: _, ...card }) => card);
  const shared = top.filter(({ path }) => !path.endsWith('course.md')).map(digestOf);
  return {
    key,
    diagnostics,
    cards,
    unreadable: workspace.unreadable ?? [],
    language: options.language ?? workspace.toolLanguage,
    digest: fingerprint(...shared, JSON.stringify(cards), JSON.stringify(workspace.unreadable ?? [])),
    workspace: async () => workspace,
  };
}

function readableCards({
  cards,
  unreadable,
}: Pick<AboveCourses, 'cards' | 'unreadable'>): ReadonlyMap<string, Omit<CourseCard, 'at'>> {
  return new Map(
    cards.filter(({ folder }) => !unreadable.includes(`${folder}/course.md`)).map((card) => [card.folder, card]),
  );
}
