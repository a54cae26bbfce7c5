/** What the installation sheet adds to the look of all reports. */
export const installationStyle = `
section { margin-top: 2rem; }
section > h2 { margin-bottom: .6rem; }
main > section:first-child { margin-top: 1.5rem; }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) minmax(0, 1fr); gap: .35rem 1.25rem; margin: 0; }
dt { color: var(--soft); }
dd { overflow-wrap: anywhere; }
code { font-size: .875em; overflow-wrap: anywhere; }
blockquote { margin: 0 0 .8em; padding: .8rem 1.2rem; border-left: 4px solid var(--teal); background: var(--sand); }
.stops { padding: 0; list-style: none; counter-reset: stop; }
.stops > li { position: relative; margin-bottom: 1rem; padding: .9rem 1.25rem .9rem 4rem; border: 1px solid var(--line); border-radius: 16px; background: var(--card); counter-increment: stop; break-inside: avoid; }
.stops > li::before { content: counter(stop); position: absolute; left: 1.1rem; top: 1rem; width: 2rem; height: 2rem; border: 3px solid var(--teal); border-radius: 50%; text-align: center; font: 600 1rem/1.6rem var(--serif); }
.stops p { margin: .2rem 0 0; }
.stops dl { margin-top: .5rem; gap: .15rem 1.25rem; grid-template-columns: minmax(6.5rem, max-content) minmax(0, 1fr); }
dd .soft { white-space: nowrap; }
.settings { width: 100%; }
.screen { display: block; color: var(--soft); font-size: .875rem; font-weight: 400; }
.sums { display: block; }
.sums dt { margin-top: .8rem; color: inherit; break-after: avoid; }
.sums dd { break-inside: avoid; }
section > .soft:last-child { margin-top: .8rem; }
.kind { color: var(--soft); font-size: .875rem; font-weight: 600; }
.boxes { padding: 0; list-style: none; }
.boxes li { position: relative; margin-bottom: .5rem; padding-left: 2rem; break-inside: avoid; }
.boxes li::before { content: ""; position: absolute; left: 0; top: .3em; width: 1.1rem; height: 1.1rem; border: 2px solid var(--ink); border-radius: 3px; }
@media (max-width: 40rem) {
  .settings, .settings tbody, .settings tr, .settings th, .settings td { display: block; }
  .settings thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .settings tr { padding: .6rem 0; border-bottom: 1px solid var(--line); }
  .settings th, .settings td { padding: 0; border: 0; }
  .settings .screen { display: inline; }
}
@media (max-width: 30rem) { .stops > li { padding: 3.4rem 1rem .9rem; } dl, .stops dl { grid-template-columns: minmax(0, 1fr); gap: 0; } dd { margin-bottom: .5rem; } }
@media print {
  section { margin-top: 5mm; }
  .card, blockquote { break-inside: avoid-page; }
  .stops > li { margin-bottom: 2mm; padding: 2mm 4mm 2mm 14mm; border-radius: 0; }
  .stops > li::before { left: 3.5mm; top: 2.5mm; }
  .stops p { margin: 0; }
  .stops dl { margin-top: 1mm; gap: 0 5mm; }
  .settings th, .settings td { padding: 1mm 2mm; }
  .boxes li { margin-bottom: 1.5mm; }
}
`;
