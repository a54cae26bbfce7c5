/** The look of bars and stairs. */
export const pictureStyle = `.sprite { position: absolute; }
.ground-mid { fill: var(--mid); } .ground-teal { fill: var(--teal); } .ground-sand { fill: var(--sand); }
  .ground-accent { fill: var(--accent); } .ground-earth { fill: var(--earth); }
.line-card { stroke: var(--card); } .dot-earth { fill: var(--earth); }
.stretch { stroke: var(--card); stroke-width: 1.5; }
.stack { display: block; margin: .15rem 0 .35rem; border-radius: 5px; background: linear-gradient(var(--sand),
  var(--sand)) left center / 100% 2px no-repeat; }
.legend { display: flex; flex-wrap: wrap; gap: .1rem 1.2rem; margin: 0; font-size: .9375rem; }
.swatch { margin-right: .4rem; vertical-align: -.12em; }
.stair { display: grid; grid-template-columns: repeat(auto-fit, minmax(5.4rem, 1fr)); gap: .4rem 0; max-width: 26rem; font-size: .8125rem;
  line-height: 1.35; }
.stair li { display: grid; grid-template-rows: 1fr auto auto; text-align: center; }
.pile { display: flex; flex-direction: column; align-items: center; align-self: end; margin: 0 2px calc(var(--rise, 0) * 9px + .35rem);
  padding-bottom: 3px; border-bottom: 3px solid var(--line); }
.pile b { font-size: 1rem; }
.stair li:nth-child(2) { --rise: 1; } .stair li:nth-child(3) { --rise: 2; } .stair li:nth-child(4) { --rise: 3; }
.level-name { font-weight: 600; }
.box { fill: var(--teal); }
.box.hollow { fill: none; stroke: var(--accent-text); stroke-width: 1.6; stroke-dasharray: 3 2; }
@media (forced-colors: active) { .box { fill: CanvasText; } .box.hollow { fill: none; stroke: CanvasText; } .stretch { stroke: CanvasText;
  } }
`;
