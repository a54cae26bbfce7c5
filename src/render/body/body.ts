import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Body } from '../../model/course.js';
import { type Html, raw } from '../../text/html.js';
import type { View } from '../view.js';
import { fill } from '../words/words.js';
import { finishBody } from './finish.js';
import { bodyHandlers, type BodyFrame, interfaceMark } from './handlers.js';
import { bodySchema } from './sanitise-schema.js';

/** A body as HTML for this page: ids under its own prefix, headings below its own heading, sanitised last. */
export function renderBody(body: Body, frame: BodyFrame, view: View): Html {
  const { words } = view;
  const processor = unified()
    .use(remarkRehype, {
      handlers: bodyHandlers(body, frame, view),
      clobberPrefix: frame.prefix,
      footnoteLabel: words.page.footnotes,
      footnoteLabelTagName: `h${Math.min(6, 2 + frame.deeper)}`,
      footnoteLabelProperties: { className: ['vh'], ...interfaceMark(view) },
      footnoteBackLabel: (index, again) => fill(words.page.footnoteBack, { n: again > 1 ? `${index + 1}-${again}` : index + 1 }),
    })
    .use(finishBody, frame.prefix, words.page.table)
    .use(rehypeSanitize, bodySchema)
    .use(rehypeStringify);
  return raw(processor.stringify(processor.runSync(body.tree)).trim());
}
