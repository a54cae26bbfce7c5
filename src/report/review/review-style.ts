/** The look of a review copy, beside that of reports and of changes. */
export const reviewStyle = `.top-text, main, footer { max-width: 54rem; }
main { padding-top: 1.5rem; }
main > .card, main > .tools { margin: 0 0 1.25rem; }
.card > h2, .toc > h2 { margin-bottom: .6rem; }
h2 .chip, h3 .chip { vertical-align: .12em; }
table { width: 100%; }
.card table, .part table { margin-bottom: .4rem; }
.verdict-stale, .verdict-partial { border-style: dashed; border-color: var(--accent-text); color: var(--accent-text); background: none; }
.verdict-unsigned { background: none; color: var(--soft); }
.verdict-signed { border-color: var(--teal); background: var(--teal); color: var(--on-teal); }
td p { margin: 0; }
.list li { padding-left: .8em; text-indent: -.8em; }
.list li::before { content: "– "; color: var(--soft); }
.chip { font-family: var(--sans); }
.schedule td p { margin-top: .3rem; }
.toc ul, .toc ol { margin: 0; }
.toc > ul { columns: 2 18rem; column-gap: 2rem; }
.toc > ul > li { margin: 0 0 .5rem; break-inside: avoid; }
.toc > ul > li > a { font-weight: 600; }
.toc ol { padding-left: 1.4rem; font-size: .9375rem; }
.toc a { text-decoration: none; }
.toc a:hover { text-decoration: underline; }
.chip.added { border-color: var(--added); background: var(--added-back); color: var(--added); }
.chip.changed { border-style: dashed; border-color: var(--teal); background: none; color: var(--teal); }
.chip.gone, .chip.removed { border-color: var(--removed); background: var(--removed-back); color: var(--removed); }
.tools { display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; padding: .6rem 1.2rem .8rem; border: 1px solid var(--line); border-radius: 16px; }
.tools legend { padding: 0 .4rem; color: var(--soft); font-size: .9375rem; }
.tools label { display: flex; gap: .5rem; align-items: center; min-height: 2rem; }
.tools input { width: 1.2rem; height: 1.2rem; accent-color: var(--teal); }
.part { margin: 2.75rem 0 0; }
.part > h2 { margin-bottom: .9rem; padding-bottom: .35rem; border-bottom: 2px solid var(--teal); font-size: 1.6rem; }
.part > h3 { margin: 1.4rem 0 .5rem; }
.part > h2 .soft { font-family: var(--sans); font-weight: 400; }
.task { margin: 0 0 1.25rem; padding: 1.15rem 1.5rem 1.25rem; border: 1px solid var(--line); border-radius: 14px; background: var(--card); }
.task.added, .task.changed, .task.gone { border-left-width: 6px; }
.task.added { border-left-color: var(--added); }
.task.changed { border-left-color: var(--teal); border-left-style: double; }
.task.gone { border-left-color: var(--removed); border-left-style: dashed; background: none; }
.task > h3 { font-size: 1.25rem; }
.facts-line { margin: .15rem 0 .8rem; color: var(--soft); font-size: .9375rem; }
.facts { margin: 0 0 1rem; }
.facts > div { display: grid; grid-template-columns: 8.5rem 1fr; gap: 0 1rem; padding: .3rem 0; border-top: 1px solid var(--line); }
.facts > div:last-child { border-bottom: 1px solid var(--line); }
dt { color: var(--soft); font-size: .9375rem; }
.facts ul { margin: 0; padding-left: 1.1em; }
.prose > :first-child { margin-top: 0; }
.prose > :last-child { margin-bottom: 0; }
.prose h2, .prose h3, .prose h4, .prose h5, .prose h6 { margin: 1.3em 0 .4em; font-family: var(--serif); font-size: 1.0625rem; line-height: 1.3; }
.prose img, .cover img { max-width: 100%; height: auto; border-radius: 8px; background: #fff; }
.figure { display: block; margin: 1rem 0; }
.cover img { display: block; max-height: 16rem; width: auto; }
.alt { display: block; margin-top: .3rem; color: var(--soft); font-size: .875rem; }
.prose .table { overflow-x: auto; }
.prose blockquote { margin: 1em 0; padding-left: 1em; border-left: 3px solid var(--line); }
.prose pre { overflow-x: auto; }
.callout { margin: 1em 0; padding: .8rem 1.1rem; border-left: 4px solid var(--teal); border-radius: 0 10px 10px 0; background: var(--sand); }
.callout.warning { border-left-color: var(--accent); }
.callout-title { margin: 0 0 .2em; font-weight: 600; }
.callout > :last-child { margin-bottom: 0; }
.footnotes { margin-top: 1.5em; padding-top: .5em; border-top: 1px solid var(--line); font-size: .9375rem; }
.note-after { color: var(--soft); font-size: .85em; }
.file { text-decoration: underline dotted; text-underline-offset: .2em; }
.box { list-style: "☐  "; }
.film { margin-top: 1.1rem; padding-top: .8rem; border-top: 1px dashed var(--line); }
.film > ul { margin-bottom: .6rem; }
.film h4 { margin: .8rem 0 .4rem; font-size: 1rem; }
.transcript { padding-left: 1rem; border-left: 3px solid var(--line); }
.schedule { margin-top: 1rem; }
.schedule .rest > * { color: var(--soft); }
.sum > * { border-top: 2px solid var(--teal); border-bottom: 0; font-weight: 600; }
details > summary { color: var(--teal); cursor: pointer; }
details[open] > summary { margin-bottom: .8rem; }
body:has(#only-changes:checked) .task.same { display: none; }
body:has(#hide-removed:checked) del.removed, body:has(#hide-removed:checked) .task.gone { display: none; }
@media (max-width: 40rem) {
  .task { padding: .9rem 1rem 1rem; }
  .facts > div { grid-template-columns: 1fr; }
  .times .number { white-space: normal; }
  .times th, .times td { padding: .45em .3em; font-size: .9375rem; overflow-wrap: anywhere; hyphens: auto; }
}
@media print {
  .tools { display: none; }
  .small, .facts-line, .changes .changes, .toc ol, dt, .alt, .tools legend { font-size: .9em; }
  .chip, .sign, h2 .chip, h3 .chip { font-size: 8pt; }
  .part > h2 .small { font-size: 10.5pt; }
  .changes .changes .changes { font-size: inherit; }
  h1 { font-size: 20pt; }
  .part > h2 { font-size: 15pt; }
  .card h2 { font-size: 13pt; }
  .task > h3, .part > h3 { font-size: 12pt; }
  .change-section h3, .prose h3, .prose h4, .prose h5, .film h4 { font-size: 10.5pt; }
  .soft .small, .small .soft, .small.soft { font-size: .9em; }
  .part { margin-top: 8mm; }
  .task { padding: 3mm 4mm; border-radius: 0; }
  .task > h3, .part > h2, .facts-line { break-after: avoid; }
  .prose img { max-height: 90mm; }
  .scroll, .prose .table { overflow: visible; }
  table { font-size: 9pt; }
}
@media (forced-colors: active) { .task, .chip { border-color: CanvasText; } }
`;
