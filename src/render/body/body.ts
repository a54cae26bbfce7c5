import type { Root as HastRoot } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import type { Body } from '../../model/course.js';
import { type Html, raw } from '../../text/html.js';
import type { View } from '../view.js';
import { fill } from '../words/words.js';
import { finishBody } from './finish.js';
import { bodyHandlers, type BodyFrame, interfaceMark } from './handlers.js';
import { bodySchema } from './sanitise-schema.js';

// One processor for all bodies: what differs travels with the file, because building one a body costs as much as using
// it.
const processor = unified()
  .use(() => (tree: MdastRoot, file) => remarkRehype(file.data['options'] as Options)(tree, file))
  .use(
    () => (tree: HastRoot, file) => finishBody(tree, file.data['prefix'] as string, file.data['tableLabel'] as string),
  )
  .use(rehypeSanitize, bodySchema)
  .use(rehypeStringify)
  .freeze();

/** A body as HTML for this page: ids under its own prefix, headings below its own heading, sanitised last. */
export function renderBody(body: Body, frame: BodyFrame, view: View): Html {
  const { page } = view.words;
  const options: Options = {
    handlers: bodyHandlers(body, frame, view),
    clobberPrefix: frame.prefix,
    footnoteLabel: page.footnotes,
    footnoteLabelTagName: `h${Math.min(6, 2 + frame.deeper)}`,
    footnoteLabelProperties: { className: ['vh'], ...interfaceMark(view) },
    footnoteBackLabel: (index, again) =>
      fill(page.footnoteBack, { n: again > 1 ? `${index + 1}-${again}` : index + 1 }),
  };
  const tree = processor.runSync(body.tree, { data: { options, prefix: frame.prefix, tableLabel: page.table } });
  return raw(processor.stringify(tree).trim());
}
