/** The look of a sheet: a page of paper on a wide screen, one page on paper, a column on a phone. */
export const sheetStyle = `.sheet { margin: 1.5rem auto; padding: 0 1.25rem 1.5rem; background: var(--card); overflow: hidden; }
.sheet-head { margin: 0 -1.25rem 1.1rem; padding: 1.3rem 1.25rem 1.2rem; background: var(--band); color: var(--on-band); }
.sheet-head p { margin: 0; }
.sheet-head .kicker { margin-bottom: .2rem; }
.sheet h1 { font-size: 1.75rem; }
.sheet h2 { margin: 1.1rem 0 .35rem; padding-bottom: .2rem; border-bottom: 2px solid var(--teal); font-size: 1.0625rem; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .9rem 1.1rem; margin: 0; line-height: 1.3; }
.facts .figure { display: block; font: 600 1.7rem/1.15 var(--serif); color: var(--teal); }
.facts .name { display: block; font-weight: 600; }
.with-ring { display: flex; align-items: center; gap: .7rem; grid-column: span 1; min-width: 12rem; }
.more, .lead { color: var(--soft); font-size: .875rem; line-height: 1.35; }
.lead { margin: 0 0 .3rem; color: var(--ink); font-weight: 600; }
.times { width: 100%; margin: 0 0 .3rem; font-size: .875rem; line-height: 1.35; }
.times th, .times td { padding: .3rem .4rem; vertical-align: baseline; }
.times .number { white-space: normal; min-width: 4.2rem; }
.times tbody th { font-weight: 600; }
.times tfoot th, .times tfoot td { border-top: 2px solid var(--teal); border-bottom: 0; font-weight: 600; }
.plus { display: block; color: var(--soft); font-size: .93em; font-weight: 400; }
.keys { display: flex; flex-wrap: wrap; gap: 0 1.2rem; margin: 0 0 .3rem; }
.course-list { columns: 18rem; column-gap: 2rem; }
.few { columns: 1; }
.course-list li { display: flex; align-items: center; gap: .6rem; padding: .15rem 0; font-size: .9375rem; line-height: 1.35;
  break-inside: avoid; }
.course-title { flex: 1; min-width: 0; }
.course-list .number { flex: none; min-width: 5.4rem; }
.spent { flex: none; overflow: visible; }
.of-days { fill: var(--teal); } .of-tasks { fill: var(--mid); } .of-choice { fill: none; stroke: var(--mid); stroke-width: 1.5; }
.pictures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: 0 1.75rem; }
.pictures .stair { max-width: none; margin: .4rem 0 0; }
.pictures .stack { margin-top: .6rem; }
.pictures .legend { font-size: .875rem; }
.lists { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: 0 1.5rem; }
.lists li { padding: .22rem 0; border-bottom: 1px solid var(--line); font-size: .9375rem; line-height: 1.35; }
.rest { color: var(--soft); }
.made { margin: 1rem 0 0; color: var(--soft); font-size: .8125rem; }
@media screen and (min-width: 56rem) {
  .sheet { width: 210mm; min-height: 297mm; padding: 0 14mm 10mm; border: 1px solid var(--line);
    box-shadow: 0 8px 32px rgba(23, 50, 48, .14); }
  .sheet-head { margin: 0 -14mm 6mm; padding: 9mm 14mm 7mm; }
  .facts { grid-template-columns: 1.1fr 1.1fr 1.7fr 2fr 2fr; align-items: start; }
  .with-ring { min-width: 0; }
  .few .spent { width: 18rem; }
  .pictures .stair { grid-template-columns: repeat(4, minmax(0, 1fr)); font-size: .75rem; }
}
@media print {
  @page sheet { size: A4; margin: 0; }
  body:has(.sheet) { background: #fff; }
  .sheet { page: sheet; width: 210mm; height: 296.5mm; margin: 0; padding: 0 14mm; border: 0; font-size: 9.5pt; line-height: 1.3;
    break-inside: avoid; }
  .sheet-head { margin: 0 -14mm 5mm; padding: 9mm 14mm 6mm; background: #1f5f5b; color: #f3e9dc; }
  .sheet h1 { font-size: 18pt; max-height: 2.5em; overflow: hidden; }
  .sheet-head p { max-height: 2.6em; overflow: hidden; }
  .sheet h2 { break-after: avoid; }
  .sheet h2 { margin: 4mm 0 1.2mm; font-size: 11pt; }
  .facts { grid-template-columns: 25mm 25mm 33mm minmax(0, 1fr) minmax(0, 1fr); align-items: start; gap: 3mm 4mm; max-height: 24mm;
    overflow: hidden; }
  .with-ring { min-width: 0; gap: 2mm; }
  .with-ring .ring { width: 14mm; height: 14mm; }
  .facts .figure { font-size: 17pt; }
  .more, .lead { font-size: 8pt; }
  .times { font-size: 8pt; }
  .times th, .times td { padding: .8mm 1.2mm; }
  .times .number { min-width: 0; }
  .times { table-layout: fixed; font-size: 7.5pt; line-height: 1.2; }
  .times .number { white-space: nowrap; }
  .times thead .number { white-space: normal; }
  .w-step { width: 30mm; } .w-few { width: 16mm; }
  .clip { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
  .plus { font-size: 7pt; }
  .course-list { columns: 2; column-gap: 8mm; margin: 0; }
  .course-list.few { columns: 1; }
  .few .spent { width: 70mm; }
  .spent { width: 22mm; height: 2.2mm; }
  .spent.key { width: 4mm; }
  .course-list li { padding: .35mm 0; font-size: 8.5pt; }
  .course-list .number { min-width: 20mm; }
  .course-title { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
  .pictures { grid-template-columns: 1fr 1fr; gap: 0 7mm; }
  .pictures .stair { grid-template-columns: repeat(4, minmax(0, 1fr)); margin: 1mm 0 0; font-size: 7.5pt; }
  .pictures .legend { font-size: 8pt; }
  .pictures .pile { margin-bottom: calc(var(--rise, 0) * 1.5mm + 1mm); }
  .lists { grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 0 5mm; }
  .lists li { padding: .6mm 0; font-size: 8.5pt; }
  .lists li > * { display: block; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
  .made { position: absolute; margin: 0; inset: 289mm auto auto 14mm; font-size: 7.5pt; }
}
`;
