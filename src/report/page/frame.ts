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

/** The document of a report. */
export function reportPage({ language, title, style = '', script, body }: ReportPage): string {
  return `<!doctype html>
${html`<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${raw(groundStyle + style)}</style>
</head>
<body>
${body}
${script !== undefined && html`<script>${raw(script)}</script>`}
</body>
</html>
`.markup}`;
}
