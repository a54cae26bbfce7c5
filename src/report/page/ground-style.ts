/**
 * The look that all reports share: the learner's palette and letters, light, dark, on paper. Colour is never the only
 * sign of anything.
 */
export const groundStyle = `:root {
  color-scheme: light dark;
  --paper: #fbf8f3; --card: #fff; --sand: #f3e9dc; --line: #dccfbe; --ink: #22302f; --soft: #56635f;
  --teal: #1f5f5b; --teal-deep: #17494a; --on-teal: #fff; --accent: #c8643c; --accent-text: #a2482a; --focus: #0b57d0;
  --mid: #6aa39b; --pale: #c2dcd6; --earth: #8a5a34; --gap-back: #fbe9e1; --band: #1f5f5b; --on-band: #f3e9dc;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, Georgia, serif;
  --sans: system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #141e1d; --card: #1c2928; --sand: #283634; --line: #42524f; --ink: #efe9df; --soft: #b3bdb8;
    --teal: #8fcdc4; --teal-deep: #b5e0d9; --on-teal: #10201f; --accent: #e08a62; --accent-text: #f0a884; --focus: #9ecbff;
    --mid: #4f8f86; --pale: #2c4a46; --earth: #c79a6c; --gap-back: #3a2a23; --band: #17494a; --on-band: #f3e9dc;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { font-size: 100%; scroll-padding: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 var(--sans); overflow-wrap: break-word; }
h1, h2, h3, h4 { margin: 0; font-family: var(--serif); font-weight: 600; line-height: 1.25; text-wrap: balance; }
h1 { font-size: clamp(1.6rem, 1.2rem + 1.8vw, 2.4rem); }
h2 { font-size: 1.4rem; }
h3 { font-size: 1.1875rem; }
p, ul, ol, dl, table { margin: 0 0 .8em; }
ul, ol { padding-left: 1.3em; }
dd { margin: 0; }
a { color: var(--teal); text-underline-offset: .18em; text-decoration-thickness: 1px; }
a:hover { color: var(--teal-deep); text-decoration-thickness: 2px; }
:focus { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 4px; }
:focus:not(:focus-visible) { outline: none; }
[hidden] { display: none !important; }
.vh { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip: rect(0 0 0 0); clip-path: inset(50%);
  white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -6rem; z-index: 9; padding: .7rem 1.2rem; border-radius: 0 0 10px 10px;
  background: var(--card); color: var(--teal); font-weight: 600; }
.skip:focus { top: 0; }
.soft { color: var(--soft); }
.small { font-size: .9375rem; }
.top { background: var(--band); color: var(--on-band); }
.top-text { max-width: 76rem; margin: 0 auto; padding: 1.75rem 1.25rem 2rem; }
.kicker { margin: 0 0 .25rem; font-weight: 600; letter-spacing: .02em; }
.top p:last-child { margin: .5rem 0 0; }
.top a { color: inherit; }
main { max-width: 76rem; margin: 0 auto; padding: 0 1.25rem 4rem; }
footer { max-width: 76rem; margin: 0 auto; padding: 1rem 1.25rem 2rem; color: var(--soft); font-size: .9375rem; }
.card { padding: 1.25rem 1.5rem 1.35rem; border: 1px solid var(--line); border-radius: 16px; background: var(--card); }
.plain { padding: 0; list-style: none; }
.chip { display: inline-block; padding: .05em .6em; border: 1px solid var(--line); border-radius: 99px; background: var(--sand);
  color: var(--ink); font-size: .8125rem; font-weight: 600; line-height: 1.6; }
.chip.gap { border-color: var(--accent-text); background: var(--gap-back); color: var(--accent-text); }
.chip.weak { border: 1px dashed var(--accent-text); background: none; color: var(--accent-text); }
.chip.note { background: none; color: var(--soft); }
/* What is hidden from sight stays inside the region, or it would widen the page. */
.scroll { position: relative; overflow-x: auto; }
table { border-collapse: collapse; }
th, td { padding: .5em .7em; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid var(--teal); vertical-align: bottom; font-weight: 600; }
tbody th { font-weight: 400; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.fold { margin-top: 1rem; border: 1px solid var(--line); border-radius: 16px; background: var(--card); }
.fold > summary { display: flex; align-items: baseline; gap: .8rem; padding: .9rem 1.5rem; border-radius: 16px; cursor: pointer;
  list-style: none; }
.fold > summary::-webkit-details-marker { display: none; }
.fold > summary::before { content: ""; flex: none; width: .5em; height: .5em; border: solid var(--teal); border-width: 0 2.5px 2.5px 0;
  transform: rotate(-45deg) translate(-.1em, -.1em); }
.fold[open] > summary::before { transform: rotate(45deg) translate(-.15em, -.1em); }
.fold > summary h2 { font-size: 1.25rem; }
.fold > summary:hover h2 { color: var(--teal); }
.fold > summary .soft { margin-left: auto; text-align: right; }
.fold > .inside { padding: .25rem 1.5rem 1.5rem; }
@media (max-width: 40rem) {
  .card { padding: 1rem 1.1rem; }
  .fold > summary { flex-wrap: wrap; padding: .8rem 1.1rem; }
  .fold > summary h2 { flex: 1; }
  .fold > summary .soft { flex-basis: 100%; margin-left: 1.4rem; text-align: left; }
  .fold > .inside { padding: .25rem 1.1rem 1.1rem; }
}
@media (forced-colors: active) {
  .chip, .card, .fold { border-color: CanvasText; }
}
@media print {
  :root { --paper: #fff; --card: #fff; --sand: #f4f0ea; --line: #999; --ink: #000; --soft: #333; --teal: #17494a; --teal-deep: #17494a;
    --on-teal: #fff; --accent: #a2482a; --accent-text: #8a3a20; --gap-back: #fff; --pale: #d9e6e3; color-scheme: light; }
  @page { size: A4; margin: 14mm; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { font-size: 10pt; line-height: 1.4; }
  .top { background: none; color: #000; border-bottom: 2pt solid #17494a; }
  .top-text, main, footer { max-width: none; padding: 0; }
  .top-text { padding-bottom: 3mm; }
  .card, .fold { border-radius: 0; }
  .fold { border-width: 1px 0 0; }
  .fold > summary { padding: 3mm 0 1mm; }
  .fold > summary::before, .skip, .tools { display: none !important; }
  .fold > .inside { padding: 0; }
  .card { padding: 3mm 4mm; }
  .fold::details-content { display: block; content-visibility: visible; block-size: auto; }
  h2, h3, summary { break-after: avoid; }
  tr, li { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}
`;
