import type { SiteFile } from '../../model/site.js';

/** Wide enough for any window: the scene stands at 1440–1920, low hills run out to both sides. */
const SCENERY = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2880 280" width="2880" height="280" fill="none">
<circle cx="1762" cy="72" r="34" fill="#e6b98a"/>
<path d="M0 220c300-14 560-26 820-34 170-6 260-34 400-44 130-10 230 22 320 12 60-34 112-50 174-34 50-30 116-36 172-12 46-22 90-24 140-6 120 40 240 10 360 22 180 18 330 70 494 96z" fill="#2b736d"/>
<path d="M0 220c420-8 760-14 1060-22 150-6 260-20 390-16 70-32 150-38 222-12 84-34 172-38 258-8 110 34 230 26 350 32 220 8 420 18 600 26z" fill="#34817a"/>
<path d="M0 220c520-4 980-6 1300-10 96-2 120-12 196-16 90-6 150 0 240 6 60-12 124-16 190-6 150 20 320 18 480 20 180 2 330 4 474 6v60H0z" fill="#184c49"/>
<g transform="translate(1440 0)">
<path d="M372 220c-30-14-88-10-92-24-4-15 92-12 92-26 0-13-74-10-74-22 0-9 40-9 62-13" stroke="#f3e9dc" stroke-width="9" stroke-linecap="round"/>
<path d="M372 220c-30-14-88-10-92-24-4-15 92-12 92-26 0-13-74-10-74-22 0-9 40-9 62-13" stroke="#c8643c" stroke-width="2" stroke-dasharray="5 8" stroke-linecap="round"/>
<path d="M352 104h62v34h-62z" fill="#f3e9dc"/><path d="M344 106l39-26 39 26z" fill="#c8643c"/>
<path d="M376 118h14v20h-14z" fill="#1f5f5b"/><path d="M360 113h9v9h-9zM397 113h9v9h-9z" fill="#7fb3ac"/><path d="M383 80V60" stroke="#f3e9dc" stroke-width="3"/><path d="M384 60h17l-5 5.5 5 5.5h-17z" fill="#f3e9dc"/>
<path d="M438 122v18M459 124v16M330 124v12" stroke="#123c3a" stroke-width="3" stroke-linecap="round"/>
<g fill="#184c49"><path d="M438 104c12 0 15 20 0 26-15-6-12-26 0-26z"/><path d="M459 110c9 0 12 16 0 21-12-5-9-21 0-21z"/><path d="M330 112c7 0 10 14 0 18-10-4-7-18 0-18z"/></g>
<g fill="#f3e9dc" opacity=".8"><path d="M196 52c6-12 24-12 29-1 9-4 17 3 16 10h-55c-2-6 4-10 10-9z"/><path d="M438 34c4-9 17-9 21-1 7-2 12 2 11 8h-40c-1-5 3-8 8-7z" opacity=".8"/></g>
<path d="M150 156v-10a8 8 0 0 1 8-8h20a8 8 0 0 1 8 8v10" stroke="#f3e9dc" stroke-width="5"/><rect x="122" y="154" width="92" height="58" rx="9" fill="#c8643c"/>
<path d="M140 154h9v58h-9zM187 154h9v58h-9z" fill="#8f4324"/><path d="M140 176h9v8h-9zM187 176h9v8h-9z" fill="#f3e9dc"/><path d="M156 184l12-7 14 9v16h-26z" fill="#f3e9dc"/><path d="M163 193h12" stroke="#1f5f5b" stroke-width="3"/></g>
</svg>
`;

const SUITCASE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none">
<path d="M11 9V7a3 3 0 0 1 3-3h4a3 3 0 0 1 3 3v2" stroke="#f3e9dc" stroke-width="2.5"/>
<rect x="3" y="9" width="26" height="18" rx="3.5" fill="#c8643c"/><path d="M8 9h3.5v18H8zM20.5 9H24v18h-3.5z" fill="#8f4324"/><path d="M8 15h3.5v3H8zM20.5 15H24v3h-3.5z" fill="#f3e9dc"/>
</svg>
`;

/** Our own drawings beside the page: the journey's scenery and its suitcase, both to be seen on deep teal. */
export const themeFiles: readonly SiteFile[] = [
  { path: 'theme/scenery.svg', text: SCENERY },
  { path: 'theme/suitcase.svg', text: SUITCASE },
];
