import { html, type Html, raw } from '../../text/html.js';
import { catalogueWords } from '../words/catalogue.js';
import type { InterfaceLanguage } from '../words/words.js';

/** The policy of a page: nothing runs, nothing is embedded or sent away. */
const POLICY = "script-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'";

/** A page of the catalogue: no script, one style, our own drawings. */
export interface CataloguePage {
  readonly language: InterfaceLanguage;
  /** The title of the window. */
  readonly name: string;
  /** Folder of `scenery.svg` and `suitcase.svg`, relative to the page. */
  readonly theme: string;
  /** The way here, above the heading. */
  readonly trail: Html;
  readonly heading: Html;
  /** Text below the heading. */
  readonly lead?: Html | false;
  readonly main: Html;
}

/** A whole HTML document. */
export function cataloguePage({ language, name, theme, trail, heading, lead, main }: CataloguePage): Html {
  const words = catalogueWords(language);
  return html`${raw('<!DOCTYPE html>')}
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${raw(POLICY)}">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="catalogue.css">
<link rel="icon" href="${theme}suitcase.svg" type="image/svg+xml">
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<header class="top">
<img class="scenery" src="${theme}scenery.svg" alt="" width="2880" height="280">
<div class="top-text">
<p class="trail"><img src="${theme}suitcase.svg" alt="" width="32" height="32">${trail}</p>
<h1>${heading}</h1>
${lead}
</div>
</header>
<main id="main" tabindex="-1">
${main}
</main>
</body>
</html>
`;
}

/** ` lang="fi"` for what stands in another language than the page, else nothing. */
export function languageMark(own: string, page: InterfaceLanguage): Html {
  return own.toLowerCase().split('-')[0] === page ? raw('') : html` lang="${own}"`;
}

/** Facts in a row, a dot between. */
export function factLine(facts: readonly string[]): Html {
  if (facts.length === 0) return html``;
  const dot = html`<span aria-hidden="true"> · </span>`;
  return html`<p class="facts">${facts.map((fact, index) => html`${index > 0 && dot}<span>${fact}</span>`)}</p>`;
}

/** A link to another site, in a new tab, which it says. */
export function outside(url: string, text: string, language: InterfaceLanguage): Html {
  const { newTab } = catalogueWords(language);
  return html`<a href="${url}" target="_blank" rel="noopener noreferrer">${text}<span class="note-after"> (${newTab})</span></a>`;
}
