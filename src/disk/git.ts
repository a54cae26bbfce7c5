import { execFileSync } from 'node:child_process';
import { relative } from 'node:path';
import { CallError } from '../text/call-error.js';
import { proposalFor } from '../text/proposal.js';

/** A git repository on this disk, and where in it a folder lies. */
export interface Repository {
  /** Absolute folder of the working tree. */
  readonly root: string;
  /** The way from there to the folder, without `/` at its end; empty for the root itself. */
  readonly prefix: string;
  /** True where history has been cut off, as CI does. */
  readonly shallow: boolean;
}

/** A file of a revision. */
export interface TreeEntry {
  /** Relative to the folder that was listed, with `/`. */
  readonly path: string;
  /** The blob's name, in hexadecimal. */
  readonly object: string;
  readonly bytes: number;
  /** True for a symbolic link: the blob holds where it leads. */
  readonly link: boolean;
}

/** Most bytes that one call of git hands over: texts come in portions. */
const PORTION = 16 * 1024 * 1024;
const MOST = 1024 * 1024 * 1024;
/** What git would take from a hook that calls us, and what would make it speak another language. */
const ENVIRONMENT = {
  GIT_DIR: undefined,
  GIT_WORK_TREE: undefined,
  GIT_INDEX_FILE: undefined,
  GIT_PREFIX: undefined,
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
};

/**
 * The repository that holds a folder. CallError: git is not installed, there is no repository, git does not trust it.
 */
export function findRepository(folder: string): Repository {
  const answer = git(folder, ['rev-parse', '--show-toplevel', '--show-prefix', '--is-shallow-repository']);
  if (typeof answer === 'string') throw noRepository(folder, answer);
  const [root = '', prefix = '', shallow = ''] = answer.toString('utf8').split('\n');
  return { root, prefix: prefix.replace(/\/$/, ''), shallow: shallow === 'true' };
}

/**
 * The commit that a revision means: a branch, a tag, a commit's name, `HEAD~2`; `main...` is where this branch left
 * main. CallError: unknown, or cut off.
 */
export function resolveRevision(repository: Repository, revision: string): string {
  const ends = /^(.+?)\.\.\.(.*)$/.exec(revision);
  if (ends === null) return commitOf(repository, revision);
  const [ours, theirs] = [commitOf(repository, ends[1] ?? ''), commitOf(repository, ends[2] || 'HEAD')];
  const answer = git(repository.root, ['merge-base', ours, theirs]);
  if (typeof answer === 'string') throw repository.shallow ? cutOff(revision) : unrelated(revision);
  return answer.toString('utf8').trim();
}

/**
 * The files below a folder (relative to the repository's root) at a commit, submodules left out; undefined where there
 * is no such folder. CallError: outside the repository.
 */
export function listTree(repository: Repository, commit: string, folder: string): readonly TreeEntry[] | undefined {
  if (folder.startsWith('/') || folder.split('/').includes('..')) {
    throw new CallError({
      sv: `${folder} ligger utanför git-förrådet.`,
      en: `${folder} lies outside the git repository.`,
    });
  }
  const answer = git(repository.root, ['ls-tree', '-r', '-z', '-l', '--full-tree', `${commit}:${folder}`]);
  if (typeof answer === 'string') return undefined;
  return answer
    .toString('utf8')
    .split('\0')
    .flatMap((line): readonly TreeEntry[] => {
      const match = /^(\d+) blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(line);
      return match === null
        ? []
        : [{ path: match[4] ?? '', object: match[2] ?? '', bytes: Number(match[3]), link: match[1] === '120000' }];
    });
}

/** The bytes of blobs by their names. */
export function readObjects(
  repository: Repository,
  entries: readonly Pick<TreeEntry, 'object' | 'bytes'>[],
): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  let portion: string[] = [];
  let weight = 0;
  const fetch = (): void => {
    if (portion.length > 0) for (const [object, bytes] of batch(repository, portion)) found.set(object, bytes);
    portion = [];
    weight = 0;
  };
  for (const { object, bytes } of entries) {
    portion.push(object);
    weight += bytes;
    if (weight > PORTION) fetch();
  }
  fetch();
  return found;
}

/** Commits that changed a file (path from the repository's root), the newest first; none where there are none yet. */
export function commitsTouching(repository: Repository, path: string): readonly string[] {
  const answer = git(repository.root, ['log', '--format=%H', '--', `:(top,literal)${path}`]);
  return typeof answer === 'string'
    ? []
    : answer
        .toString('utf8')
        .split('\n')
        .filter((line) => line !== '');
}

/** The text of a file at a commit; undefined where it was not there. */
export function textAt(repository: Repository, commit: string, path: string): string | undefined {
  const answer = git(repository.root, ['cat-file', 'blob', `${commit}:${path}`]);
  return typeof answer === 'string' ? undefined : answer.toString('utf8');
}

function* batch(repository: Repository, objects: readonly string[]): Iterable<readonly [string, Uint8Array]> {
  const answer = git(repository.root, ['cat-file', '--batch'], `${objects.join('\n')}\n`);
  if (typeof answer === 'string') throw unreadable(answer);
  for (let at = 0; at < answer.length;) {
    const end = answer.indexOf(10, at);
    const [object = '', kind, size] = answer.subarray(at, end).toString('utf8').split(' ');
    if (kind !== 'blob') throw unreadable(`${object} ${kind ?? ''}`);
    yield [object, answer.subarray(end + 1, end + 1 + Number(size))];
    at = end + 1 + Number(size) + 1;
  }
}

function commitOf(repository: Repository, revision: string): string {
  const answer = revision.startsWith('-')
    ? ''
    : git(repository.root, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  if (typeof answer !== 'string') return answer.toString('utf8').trim();
  throw repository.shallow ? cutOff(revision) : unknown(repository, revision);
}

/** What git prints, or, where it refuses, its complaint. CallError: git is not there. */
function git(folder: string, args: readonly string[], input = ''): Buffer | string {
  try {
    return execFileSync('git', ['-C', folder, ...args], {
      input,
      maxBuffer: MOST,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, ...ENVIRONMENT },
    });
  } catch (error) {
    const { code, stderr } = error as NodeJS.ErrnoException & { readonly stderr?: Buffer };
    if (code === 'ENOENT')
      throw new CallError({
        sv: 'Git är inte installerat här, så äldre versioner kan inte läsas. Jämför med en mapp eller en packages.json i stället.',
        en: 'Git is not installed here, so earlier versions cannot be read. Compare with a folder or a packages.json instead.',
      });
    return stderr?.toString('utf8') ?? '';
  }
}

function noRepository(folder: string, complaint: string): CallError {
  const place = relative(process.cwd(), folder) || '.';
  if (complaint.includes('dubious ownership')) {
    return new CallError({
      sv: `Git litar inte på ${place}, för mappen ägs av en annan användare. Kör git config --global --add safe.directory med mappens sökväg.`,
      en: `Git does not trust ${place}, since another user owns the folder. Run git config --global --add safe.directory with the folder’s path.`,
    });
  }
  return new CallError({
    sv: `Mappen ${place} ligger inte i ett git-förråd, så det finns inga äldre versioner att läsa. Jämför med en mapp eller en packages.json i stället.`,
    en: `The folder ${place} is not in a git repository, so there are no earlier versions to read. Compare with a folder or a packages.json instead.`,
  });
}

function cutOff(revision: string): CallError {
  return new CallError({
    sv: `${revision} finns inte i den här kopian, för historiken är avkortad (eller så är namnet felstavat). Hämta mer historik: git fetch --deepen=200, eller fetch-depth: 0 (GitHub Actions), GIT_DEPTH: 0 (GitLab CI), fetchDepth: 0 (Azure Pipelines).`,
    en: `${revision} is not in this copy, since its history has been cut off (or the name is misspelt). Fetch more history: git fetch --deepen=200, or fetch-depth: 0 (GitHub Actions), GIT_DEPTH: 0 (GitLab CI), fetchDepth: 0 (Azure Pipelines).`,
  });
}

function unrelated(revision: string): CallError {
  return new CallError({
    sv: `${revision}: de två har ingen gemensam historik.`,
    en: `${revision}: the two have no history in common.`,
  });
}

function unknown(repository: Repository, revision: string): CallError {
  const names = git(repository.root, ['for-each-ref', '--format=%(refname:short)']);
  const proposal =
    typeof names === 'string'
      ? undefined
      : proposalFor(
          revision,
          names
            .toString('utf8')
            .split('\n')
            .filter((name) => name !== ''),
        );
  const [sv, en] =
    proposal === undefined
      ? [
          'Ange en gren, en tagg, en commit, en mapp eller en packages.json.',
          'Give a branch, a tag, a commit, a folder or a packages.json.',
        ]
      : [`Menade du ${proposal}?`, `Did you mean ${proposal}?`];
  return new CallError({
    sv: `${revision} finns inte, varken på disken eller i git. ${sv}`,
    en: `There is no ${revision}, neither on the disk nor in git. ${en}`,
  });
}

function unreadable(complaint: string): CallError {
  const line = complaint.trim().split('\n')[0] ?? '';
  return new CallError({
    sv: `Git kan inte läsa en fil i historiken: ${line}`,
    en: `Git cannot read a file of the history: ${line}`,
  });
}
