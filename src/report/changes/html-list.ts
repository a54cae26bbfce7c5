import type { CourseChange } from '../../model/course-change.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { html, type Html } from '../../text/html.js';
import type { TextRun } from '../../text/word-difference.js';
import { reservationsOf } from './facts.js';
import type { ChangeLine } from './lines.js';
import { sectionsOf } from './sections.js';
import type { ChangeWords } from './words.js';

/** A text with what came and went marked: by a line under or through it, and in words for whoever listens. */
export function markedRuns(runs: readonly TextRun[], words: ChangeWords): Html {
  return html`${runs.map(({ kind, text }, index) => {
    if (kind === 'same') return text;
    const said = text.trimEnd();
    // A word that went and the one that came instead never run together.
    const gap = kind === 'removed' && runs[index + 1]?.kind === 'added' ? ' ' : text.slice(said.length);
    const spoken = html`<span class="vh">[${words.mark[kind]}: </span>${said}<span class="vh">]</span>`;
    return kind === 'added'
      ? html`<ins class="added">${spoken}</ins>${gap}`
      : html`<del class="removed">${spoken}</del>${gap}`;
  })}`;
}

/** Lines of a report as a list; `isThere` tells which anchors can be jumped to. */
export function changeList(
  lines: readonly ChangeLine[],
  words: ChangeWords,
  isThere: (anchor: string) => boolean = () => false,
  depth = 0,
): Html {
  return html`<ul class="changes">${lines.map(({ sign, text, runs, lines: below, anchor }) => {
    // Below a line that says so, what is changed is plain to see.
    const label = depth > 0 && sign === 'changed' ? '' : words.sign[sign];
    const said = anchor !== undefined && isThere(anchor) ? html`<a href="#${anchor}">${text}</a>` : html`${text}`;
    return html`<li class="${label === '' ? 'plain-line' : sign}">${label !== '' && html`<span class="sign">${label}</span> `}<div>${said}${runs && html`${text === '' ? '' : ': '}${markedRuns(runs, words)}`}${below && changeList(below, words, isThere, depth + 1)}</div></li>`;
  })}</ul>`;
}

/**
 * What became of a course, from verdict to details: the inside of a card. `level` is that of the sections' headings.
 */
export function courseChanges(
  course: CourseChange,
  diagnostics: readonly Diagnostic[],
  words: ChangeWords,
  level: 2 | 3 | 4,
  isThere?: (anchor: string) => boolean,
): Html {
  const tag = { 2: 'h2', 3: 'h3', 4: 'h4' }[level];
  const heading = (title: string): Html => ({ markup: `<${tag}>${html`${title}`.markup}</${tag}>` });
  return html`${course.state === 'changed' && html`<p class="verdict">${words.consequences[course.class]}</p>`}
${diagnostics.map(({ severity, message, hint }) => html`<p class="trouble ${severity}"><span class="sign">${words.sign.warning}</span> ${message} ${hint.replaceAll('`', '')}</p>`)}
${reservationsOf(course, words).map((text) => html`<p class="soft">${text}</p>`)}
<div class="change-sections">${sectionsOf(course, words).map(
    ({ id, title, lines }) => html`<section class="change-section ${id}">${heading(title)}
${changeList(lines, words, isThere)}</section>`,
  )}</div>`;
}

/** The look of changes, beside that of all reports. */
export const changeStyle = `:root { --added: #17603a; --added-back: #ddf0e2; --removed: #96302c; --removed-back: #fae3df; }
@media screen and (prefers-color-scheme: dark) { :root { --added: #a3e0b6; --added-back: #1c3a29; --removed: #f4b5ad; --removed-back: #472522; } }
ins, del { border-radius: 3px; text-decoration-thickness: 2px; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
ins { background: var(--added-back); color: var(--added); text-decoration-line: underline; text-underline-offset: .2em; }
del { background: var(--removed-back); color: var(--removed); text-decoration-line: line-through; }
.changes { padding: 0; list-style: none; margin: 0 0 .4em; }
.changes li { display: grid; grid-template-columns: auto 1fr; gap: 0 .6rem; align-items: baseline; padding: .2rem 0; }
.changes li > div { grid-column: 2; min-width: 0; }
.changes li.plain-line > div { grid-column: 1 / -1; }
.changes .changes { margin: .15rem 0 .3rem; padding-left: .8rem; border-left: 2px solid var(--line); font-size: .9375rem; }
.changes .changes li { padding: .1rem 0; }
.sign { display: inline-block; padding: 0 .5em; border: 1px solid var(--line); border-radius: 5px; color: var(--soft); font-size: .75rem; font-weight: 600; line-height: 1.55; white-space: nowrap; }
.added > .sign { border-color: var(--added); background: var(--added-back); color: var(--added); }
.removed > .sign { border-color: var(--removed); background: var(--removed-back); color: var(--removed); }
.warning > .sign { border-color: var(--accent-text); color: var(--accent-text); }
.trouble { padding: .6rem .9rem; border: 1px solid var(--accent-text); border-left-width: 5px; border-radius: 8px; }
.change-section { margin-top: 1.1rem; }
.change-section h2, .change-section h3, .change-section h4 { margin-bottom: .3rem; font-size: 1.0625rem; }
.class { font-weight: 600; }
@media print { ins { background: none; } del { background: none; } .changes li { break-inside: avoid; } }
@media (forced-colors: active) { ins, del { color: CanvasText; } .sign { border-color: CanvasText; } }
`;
