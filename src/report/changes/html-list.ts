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

/** The inside of a course's card, from verdict to details, with headings of the third level. */
export function courseChanges(
  course: CourseChange,
  diagnostics: readonly Diagnostic[],
  words: ChangeWords,
  isThere?: (anchor: string) => boolean,
): Html {
  return html`${course.state === 'changed' && html`<p class="verdict">${words.consequences[course.class]}</p>`}
${diagnostics.map(({ severity, message, hint }) => html`<p class="trouble ${severity}"><span class="sign">${words.sign.warning}</span> ${message} ${hint.replaceAll('`', '')}</p>`)}
${reservationsOf(course, words).map((text) => html`<p class="soft">${text}</p>`)}
<div class="change-sections">${sectionsOf(course, words).map(
    ({ id, title, lines }) => html`<section class="change-section ${id}"><h3>${title}</h3>
${changeList(lines, words, isThere)}</section>`,
  )}</div>`;
}
