import { html, type Html } from '../../../text/html.js';

/** Hills, a road with stops and a suitcase behind the title: decoration, left out in print. */
export const scene: Html = html`<svg class="scene" viewBox="0 0 830 206" preserveAspectRatio="xMaxYMax slice" fill="none" aria-hidden="true" focusable="false">
<path d="M0 206c90-66 200-62 330-64 150-2 220-36 340-42 66-3 120 6 160 16v116z" fill="#2b736d"/>
<path d="M160 206c120-52 240-40 350-38 130 2 210-24 320-20v84z" fill="#184c49"/>
<path d="M330 176c40-26 120-14 150-34 24-16-30-26 6-42 34-15 104-6 132-22 18-10 4-20 40-30" stroke="#f3e9dc" stroke-width="7" stroke-linecap="round"/>
<path d="M330 176c40-26 120-14 150-34 24-16-30-26 6-42 34-15 104-6 132-22 18-10 4-20 40-30" stroke="#c8643c" stroke-width="1.8" stroke-dasharray="5 7" stroke-linecap="round"/>
<g fill="#f3e9dc" stroke="#17494a" stroke-width="3"><circle cx="404" cy="157" r="8"/><circle cx="478" cy="116" r="8"/>
<circle cx="566" cy="87" r="8"/></g>
<path d="M648 26h44v24h-44z" fill="#f3e9dc"/><path d="M642 28l28-19 28 19z" fill="#c8643c"/><path d="M665 36h10v14h-10z" fill="#1f5f5b"/>
<path d="M276 146v-7a5 5 0 0 1 5-5h14a5 5 0 0 1 5 5v7" stroke="#f3e9dc" stroke-width="4"/>
<rect x="258" y="145" width="60" height="35" rx="6" fill="#c8643c"/><path d="M270 145h6v35h-6zM300 145h6v35h-6z" fill="#8f4324"/>
</svg>`;
