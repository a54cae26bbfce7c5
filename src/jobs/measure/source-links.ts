import { findRepository, resolveRevision } from '../../disk/git.js';
import type { SourceLine } from '../../model/coverage.js';
import { CallError } from '../../text/call-error.js';

/**
 * Fills in `links.source`: the commit that is checked out, the path in the repository, the line. Outside git the
 * revision is HEAD and
 * paths are the workspace's.
 */
export function sourceLinks(template: string, root: string): (at: SourceLine) => string {
  const { revision, prefix } = checkedOut(root);
  const folder = prefix === '' ? '' : `${prefix}/`;
  return ({ file, line }) =>
    template
      .replaceAll('{rev}', revision)
      .replaceAll('{path}', `${folder}${file}`.split('/').map(encodeURIComponent).join('/'))
      .replaceAll('{line}', String(line));
}

function checkedOut(root: string): { readonly revision: string; readonly prefix: string } {
  try {
    const repository = findRepository(root);
    return { revision: resolveRevision(repository, 'HEAD'), prefix: repository.prefix };
  } catch (error) {
    if (error instanceof CallError) return { revision: 'HEAD', prefix: '' };
    throw error;
  }
}
