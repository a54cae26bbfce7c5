/** Markup that is safe to print: made by `html`, or vouched for by `raw`. */
export interface Html {
  readonly markup: string;
}

/** A value of a template: text is escaped, markup is not, nothing is printed for an absent one. */
export type HtmlValue = Html | string | number | false | null | undefined | readonly HtmlValue[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** A template of HTML that escapes what is put into it; attributes must be quoted. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let markup = strings[0] ?? '';
  values.forEach((value, index) => {
    markup += print(value) + (strings[index + 1] ?? '');
  });
  return { markup };
}

/** Markup that somebody else has made safe. */
export function raw(markup: string): Html {
  return { markup };
}

/** JSON for a `<script type="application/json">`: no `<` can end the element or begin a comment. */
export function jsonForScript(data: unknown): Html {
  return raw(
    JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029'),
  );
}

function print(value: HtmlValue): string {
  if (value === false || value === null || value === undefined) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map(print).join('');
}
