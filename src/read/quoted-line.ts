/** The key of a line of YAML, and the line as it should be written: its text within quotation marks. Empty for a line of another form, or a long one. */
export function quotedLine(line: string): { readonly key?: string; readonly write?: string } {
  const match = /^(?:- +)?([\p{L}\w-]+):[ \t]+(.*)$/u.exec(line.trim());
  const [key, text] = [match?.[1], match?.[2]];
  if (key === undefined || text === undefined) return {};
  const bare = unquoted(text);
  if (bare.length > 100) return { key };
  const quoted = !bare.includes('"') ? `"${bare.replaceAll('\\', '\\\\')}"` : bare.includes("'") ? `"${bare.replace(/["\\]/g, '\\$&')}"` : `'${bare}'`;
  return { key, write: `${key}: ${quoted}` };
}

/** Without the typographic quotation marks around the whole of it. */
function unquoted(text: string): string {
  return /^[“”„»](.*)[“”«»]$/.exec(text)?.[1] ?? text;
}
