import type { Image, Link, Nodes } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import type { Body, Course, Destination, Reference } from '../model/course.js';

/** A text as it is read: words, and blocks and marks with what decides their meaning. Plain JSON data. */
export type Content = string | readonly Content[];

/** Gives a file of the course a name that outlives renumbering. */
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
  return inside(body.tree, { body, names });
}

/** The surroundings of an element: the body it stands in, and names for files. */
interface Told {
  readonly body: Body;
  readonly names: NameOfFile;
}

function inside(node: Nodes, told: Told): readonly Content[] {
  return 'children' in node ? joined(node.children.flatMap((child) => contentOf(child, told))) : [];
}

function contentOf(node: Nodes, told: Told): readonly Content[] {
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
    case 'image':
      return [imageContent(node, told)];
    case 'link':
      return [['link', leadsTo(node, told), ...inside(node, told)]];
    case 'heading':
      return [[`heading ${node.depth}`, ...trimmed(inside(node, told))]];
    case 'paragraph':
    case 'tableCell':
      return [[node.type, ...trimmed(inside(node, told))]];
    case 'list':
      return [[node.ordered === true ? `list from ${node.start ?? 1}` : 'list', ...inside(node, told)]];
    case 'footnoteReference':
    case 'footnoteDefinition':
      return [[node.type, node.identifier, ...inside(node, told)]];
    case 'containerDirective':
    case 'leafDirective':
    case 'textDirective':
      return [[node.name, attributesOf(node), ...inside(node, told)]];
    default:
      return [[node.type, ...inside(node, told)]];
  }
}

function imageContent(node: Image, told: Told): Content {
  const isDecorative = referenceAt(node, told.body)?.decorative === true;
  return ['image', isDecorative ? '' : (node.alt ?? ''), leadsTo(node, told)];
}

function leadsTo(node: Image | Link, { body, names }: Told): string {
  const reference = referenceAt(node, body);
  return reference === undefined ? node.url : destinationName(reference.to, names);
}

function referenceAt(node: Image | Link, body: Body): Reference | undefined {
  return body.references.get(node.position?.start.offset ?? -1);
}

function attributesOf({ attributes }: Directives): Content {
  return Object.entries(attributes ?? {})
    .map(([key, value]) => `${key}=${value ?? ''}`)
    .sort();
}

/** Names where a link or picture leads, whatever number the file has now. */
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

/** Drops the white space at both ends of a run. */
function trimmed(pieces: readonly Content[]): readonly Content[] {
  const last = pieces.length - 1;
  return pieces
    .map((piece, index) => {
      if (typeof piece !== 'string') return piece;
      const begun = index === 0 ? piece.trimStart() : piece;
      return index === last ? begun.trimEnd() : begun;
    })
    .filter((piece) => piece !== '');
}
