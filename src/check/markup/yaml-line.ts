/** A line of YAML to type: prose within quotation marks, plain words and numbers as they are. */
export function yamlLine(key: string, value: string | number | boolean): string {
  const text = String(value);
  return `${key}: ${typeof value !== 'string' || (/^[\p{L}\d][\p{L}\d.,:/_@-]*(?: \p{L}+)?$/u.test(text) && !/:(?:\s|$)/.test(text)) ? text : `"${text.replace(/["\\]/g, '\\$&')}"`}`;
}
