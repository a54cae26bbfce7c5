import type { ToolLanguage } from '../../model/diagnostic.js';
import { html, raw, type Html } from '../../text/html.js';
import { groundStyle } from './ground-style.js';

/** A report that is one file: nothing is fetched, whoever opens it. */
export interface ReportPage {
  readonly language: ToolLanguage;
  readonly title: string;
  /** Added to the common look; must not hold `</style`. */
  readonly style?: string;
  /** A classic script at the end of the body; must not hold `</script`. */
  readonly script?: string;
  readonly body: Html;
}

/** What a page without script may do: show itself. */
const STILL = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The document of a report. */
export function reportPage({ language, title, style = '', script, body }: ReportPage): string {
  return `<!doctype html>
${
  html`<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
${
  script === undefined &&
  html`<meta http-equiv="Content-Security-Policy" content="${STILL}">
`
}<title>${title}</title>
<style>${raw(groundStyle + style)}</style>
</head>
<body>
${body}
${script !== undefined && html`<script>${raw(script)}</script>`}
</body>
</html>
`.markup
}`;
}
