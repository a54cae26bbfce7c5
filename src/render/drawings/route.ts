import type { Task } from '../../model/course.js';
import { html, type Html } from '../../text/html.js';

const WIDTH = 640;
const FIRST = 84;
const LAST = 556;

/**
 * The way through the part: a suitcase, a stop a task (smaller where it is voluntary), a station. The player fills the
 * stops.
 */
export function routeDrawing(tasks: readonly Task[]): Html {
  const radius = Math.max(3.5, Math.min(11, 180 / Math.max(1, tasks.length)));
  const stops = tasks.map((task, index) => {
    const x = tasks.length === 1 ? WIDTH / 2 : FIRST + ((LAST - FIRST) * index) / (tasks.length - 1);
    const r = task.required ? radius : radius * 0.7;
    const kind = task.required ? 'dot' : 'dot choice';
    return html`<circle class="${kind}" data-task="${task.id}" cx="${round(x)}" cy="${round(height(x))}" r="${round(r)}"/>`;
  });
  return html`<svg class="route" viewBox="0 0 ${WIDTH} 84" aria-hidden="true" focusable="false">
<path class="road" d="${roadPath()}"/><path class="road-line" d="${roadPath()}"/>
<g class="case"><path d="M16 35v-5a4 4 0 0 1 4-4h8a4 4 0 0 1 4 4v5"/><rect x="6" y="35" width="36" height="26" rx="5"/>
<path class="strap" d="M14 35v26M34 35v26"/></g>
${stops}
<g class="station"><path class="flag" d="M612 26V8l15 5-15 5"/><path class="roof" d="M588 42l24-17 24 17z"/>
<path class="house" d="M593 42h38v22h-38z"/><path class="door" d="M608 50h8v14h-8z"/></g>
</svg>`;
}

/** Two calm hills between the suitcase and the station. */
function height(x: number): number {
  return 46 + 17 * Math.sin(((x - 42) / (WIDTH - 92)) * Math.PI * 3);
}

function roadPath(): string {
  const points: string[] = [];
  for (let x = 42; x <= 594; x += 12) points.push(`${x} ${round(height(x))}`);
  return `M${points.join('L')}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
