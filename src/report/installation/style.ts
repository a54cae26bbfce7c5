/** What the installation sheet adds to the look of all reports. */
export const installationStyle = `
section { margin-top: 2rem; }
section > h2 { margin-bottom: .6rem; }
main > section:first-child { margin-top: 1.5rem; }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .35rem 1.25rem; margin: 0; }
dt { color: var(--soft); }
code { font-size: .875em; overflow-wrap: anywhere; }
blockquote { margin: 0 0 .8em; padding: .8rem 1.2rem; border-left: 4px solid var(--teal); background: var(--sand); }
.stops { padding: 0; list-style: none; counter-reset: stop; }
.stops > li { position: relative; margin-bottom: 1rem; padding: .9rem 1.25rem .9rem 4rem; border: 1px solid var(--line); border-radius: 16px; background: var(--card); counter-increment: stop; break-inside: avoid; }
.stops > li::before { content: counter(stop); position: absolute; left: 1.1rem; top: 1rem; width: 2rem; height: 2rem; border: 3px solid var(--teal); border-radius: 50%; text-align: center; font: 600 1rem/1.6rem var(--serif); }
.stops p { margin: .2rem 0 0; }
.kind { color: var(--soft); font-size: .875rem; font-weight: 600; }
.boxes { padding: 0; list-style: none; }
.boxes li { position: relative; margin-bottom: .5rem; padding-left: 2rem; break-inside: avoid; }
.boxes li::before { content: ""; position: absolute; left: 0; top: .3em; width: 1.1rem; height: 1.1rem; border: 2px solid var(--ink); border-radius: 3px; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; } }
@media print { section { break-inside: avoid-page; } .top { background: none; color: #000; } }
`;
