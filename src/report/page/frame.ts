import type { ToolLanguage } from '../../model/diagnostic.js';
import type { PageLook } from '../../model/page-look.js';
import { html, raw, type Html } from '../../text/html.js';

/** A report that is one file: nothing is fetched, whoever opens it. */
export interface ReportPage {
  readonly language: ToolLanguage;
  readonly title: string;
  readonly look: PageLook;
  readonly body: Html;
}

/** The policy of a page without script: it may show itself, no more. */
const STILL = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The document of a report. */
export function reportPage({ language, title, look: { style, script }, body }: ReportPage): string {
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
<style>${raw(style)}</style>
</head>
<body>
${body}
${script !== undefined && html`<script>${raw(script)}</script>`}
</body>
</html>
`.markup
}`;
}
