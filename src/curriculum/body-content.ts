import type { Nodes } from 'mdast';
import type { Body, Course, Destination } from '../model/course.js';

/** A text as it is read: words, and blocks and marks with what decides their meaning. Plain JSON data. */
export type Content = string | readonly Content[];

/** What a file of the course is called in a link, whatever number it has now. */
export type NameOfFile = (path: string) => string;

/** Names tasks and days by their ids, other files by their path in the course's folder. */
export function fileNames(course: Pick<Course, 'parts' | 'days' | 'folder'>): NameOfFile {
  const ids = new Map<string, string>(
    [...course.parts.flatMap((part) => part.tasks), ...course.days].map(({ file, id }) => [file, id]),
  );
  return (path) => ids.get(path) ?? path.slice(course.folder.length + 1);
}

/** A body without what nobody reads: comments, how the Markdown is spelt, where its lines break. */
export function bodyContent(body: Body, names: NameOfFile): readonly Content[] {
  const inside = (node: Nodes): readonly Content[] =>
    'children' in node ? joined(node.children.flatMap(contentOf)) : [];
  const contentOf = (node: Nodes): readonly Content[] => {
    switch (node.type) {
      case 'html':
      case 'yaml':
      case 'definition':
        return [];
      case 'text':
        return [node.value];
      case 'inlineCode':
      case 'code':
        return [['code', node.value.replaceAll('\r\n', '\n')]];
      case 'image': {
        const picture = body.references.get(node.position?.start.offset ?? -1);
        return [
          [
            'image',
            picture?.decorative === true ? '' : (node.alt ?? ''),
            picture === undefined ? node.url : destinationName(picture.to, names),
          ],
        ];
      }
      case 'link': {
        const link = body.references.get(node.position?.start.offset ?? -1);
        return [['link', link === undefined ? node.url : destinationName(link.to, names), ...inside(node)]];
      }
      case 'heading':
        return [[`heading ${node.depth}`, ...trimmed(inside(node))]];
      case 'paragraph':
      case 'tableCell':
        return [[node.type, ...trimmed(inside(node))]];
      case 'list':
        return [[node.ordered === true ? `list from ${node.start ?? 1}` : 'list', ...inside(node)]];
      case 'footnoteReference':
      case 'footnoteDefinition':
        return [[node.type, node.identifier, ...inside(node)]];
      case 'containerDirective':
      case 'leafDirective':
      case 'textDirective': {
        const attributes = Object.entries(node.attributes ?? {})
          .map(([key, value]) => `${key}=${value ?? ''}`)
          .sort();
        return [[node.name, attributes, ...inside(node)]];
      }
      default:
        return [[node.type, ...inside(node)]];
    }
  };
  return inside(body.tree);
}

/** What a link or picture leads to, by a name that outlives renumbering. */
export function destinationName(to: Destination, names: NameOfFile): string {
  if (to.kind === 'media') return names(to.file.path);
  if (to.kind === 'course') return to.id;
  return 'url' in to ? to.url : names(to.path);
}

/** Runs of text as one, with one space wherever there is white space. */
function joined(pieces: readonly Content[]): readonly Content[] {
  const result: Content[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') result[result.length - 1] = last + piece;
    else result.push(piece);
  }
  return result
    .map((piece) => (typeof piece === 'string' ? piece.replace(/\s+/g, ' ') : piece))
    .filter((piece) => piece !== '');
}

function trimmed(pieces: readonly Content[]): readonly Content[] {
  const last = pieces.length - 1;
  return pieces
    .map((piece, index) =>
      typeof piece !== 'string'
        ? piece
        : index === 0 && index === last
          ? piece.trim()
          : index === 0
            ? piece.trimStart()
            : index === last
              ? piece.trimEnd()
              : piece,
    )
    .filter((piece) => piece !== '');
}
