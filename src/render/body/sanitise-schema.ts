import type { Options } from 'rehype-sanitize';

const ANYWHERE = ['id', 'lang'];

/**
 * All that a body may hold once it is HTML: nothing that runs, nothing that is styled by attribute, nothing from
 * elsewhere.
 */
export const bodySchema: Options = {
  strip: ['script', 'style'],
  clobber: [],
  clobberPrefix: '',
  tagNames: [
    'a',
    'blockquote',
    'br',
    'code',
    'del',
    'div',
    'em',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hr',
    'img',
    'ins',
    'li',
    'ol',
    'p',
    'pre',
    'section',
    'span',
    'strong',
    'sup',
    'table',
    'tbody',
    'td',
    'th',
    'thead',
    'tr',
    'ul',
  ],
  attributes: {
    '*': ANYWHERE,
    a: [
      ['href', /^(?:https?:|mailto:|tel:|#|media\/)/i],
      ['target', '_blank'],
      ['rel', 'noopener', 'noreferrer'],
      'ariaLabel',
      'ariaDescribedBy',
    ],
    // What a review copy marks in a text that was merged from two.
    del: [['className', 'removed']],
    ins: [['className', 'added']],
    div: [['className', /^[a-z-]+$/], ['role', 'group'], 'ariaLabel', ['tabIndex', 0], 'dataAudience'],
    h2: [['className', 'vh']],
    h3: [['className', 'vh']],
    h4: [['className', 'vh']],
    h5: [['className', 'vh']],
    h6: [['className', 'vh']],
    img: [['src', /^media\/[^:]*$/], 'alt', 'width', 'height'],
    li: [['className', 'box']],
    ol: ['start'],
    p: [['className', 'callout-title']],
    section: [['className', 'footnotes']],
    span: [
      ['className', 'note-after'],
      ['dataLink', /^(?:course|task)\/[a-z0-9-]+$/],
    ],
    td: [['className', 'center', 'right']],
    th: [
      ['className', 'center', 'right'],
      ['scope', 'col'],
    ],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
  required: {},
  ancestors: { li: ['ol', 'ul'], tbody: ['table'], td: ['table'], th: ['table'], thead: ['table'], tr: ['table'] },
};
