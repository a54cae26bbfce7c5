import type { TaskKind } from '../../model/course.js';
import { html, type Html, raw } from '../../text/html.js';

/** Line drawings on a field of 24 × 24. */
const ICONS: Readonly<Record<TaskKind | 'check' | 'station', string>> = {
  read: '<path d="M12 6.5C9.5 4.8 6.5 4.5 3 5v13c3.5-.5 6.5-.2 9 1.5 2.5-1.7 5.5-2 9-1.5V5c-3.5-.5-6.5-.2-9 1.5zm0 0v13"/>',
  watch: '<rect x="3" y="5" width="18" height="14" rx="2.5"/><path d="M10 9.2v5.6l4.8-2.8z"/>',
  listen:
    '<path d="M4 14v-2a8 8 0 0 1 16 0v2"/><rect x="3" y="13.5" width="4.5" height="6.5" rx="1.8"/><rect x="16.5" y="13.5" width="4.5" height="6.5" rx="1.8"/>',
  'web-course': '<rect x="3" y="4" width="18" height="12" rx="2"/><path d="M8.5 20h7M12 16v4M7 8h6M7 11.5h9"/>',
  practise: '<path d="M4 20l1.2-4.6L16 4.6a2.1 2.1 0 0 1 3 3L8.2 18.4zM14 6.8l3 3"/>',
  reflect: '<path d="M9 17.5h6M10 20.5h4M8.5 14.8A6 6 0 1 1 15.5 14.8c-.6.5-.8 1.3-.8 2.7H9.3c0-1.4-.2-2.2-.8-2.7z"/>',
  discuss: '<path d="M3.5 5h11v8h-6l-3 2.8V13h-2zM17.5 9h3v8h-2v2.8l-3-2.8h-5v-1.5"/>',
  write: '<path d="M5 3.5h9.5L19 8v12.5H5zM14 3.5V8.5h5M8.5 12.5h7M8.5 16h5"/>',
  practical:
    '<rect x="4" y="5.5" width="16" height="15" rx="2"/><path d="M4 10h16M8.5 3.5v4M15.5 3.5v4M8.5 15l2.5 2.3 4.5-4.3"/>',
  check: '<path d="M5 12.8l4.6 4.6L19.2 7.2"/>',
  station: '<path d="M4 20.5V10l8-5.5 8 5.5v10.5zM9.5 20.5v-6h5v6"/>',
};

export type Icon = keyof typeof ICONS;

/** The drawings of a page, once: every use points here. */
export function iconSprite(icons: readonly Icon[]): Html {
  const symbols = icons.map((icon) => raw(`<symbol id="icon-${icon}" viewBox="0 0 24 24">${ICONS[icon]}</symbol>`));
  return html`<svg class="sprite" aria-hidden="true" focusable="false" width="0" height="0">${symbols}</svg>`;
}

/** A drawing beside a word that says the same. */
export function icon(name: Icon): Html {
  return html`<svg class="icon" aria-hidden="true" focusable="false"><use href="#icon-${name}"></use></svg>`;
}
