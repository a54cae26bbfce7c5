import type { LevelFigures } from '../../curriculum/course-figures.js';
import type { GoalLevel } from '../../model/workspace.js';
import { durationText } from '../../text/duration.js';
import { html, type Html } from '../../text/html.js';

/** Pixels from one box to the next. */
const PITCH = 15;
const ACROSS = 4;

/** Goals that a box stands for, so that no pile has more boxes than `most`. */
export function boxUnit(levels: readonly LevelFigures[], most: number): number {
  return Math.max(1, Math.ceil(Math.max(0, ...levels.map(({ goals }) => goals)) / most));
}

/**
 * The four F as a stair: a pile a level with a box a goal (or `unit` of them), hollow where nothing trains it, the
 * figures below.
 */
export function levelStair(
  levels: readonly LevelFigures[],
  unit: number,
  names: Readonly<Record<GoalLevel, string>>,
): Html {
  return html`<ol class="plain stair">${levels.map(
    (figures) => html`<li><span class="pile"><b>${figures.goals}</b>${boxes(figures, unit)}</span>
<span class="level-name">${names[figures.level]}</span><span class="soft">${durationText(figures.minutes)}</span></li>`,
  )}</ol>`;
}

function boxes({ goals, covered }: LevelFigures, unit: number): Html {
  const count = Math.ceil(goals / unit);
  const rows = Math.ceil(count / ACROSS);
  const width = Math.min(ACROSS, Math.max(1, count)) * PITCH;
  const rects = Array.from({ length: count }, (_, index) => {
    const x = (index % ACROSS) * PITCH;
    const y = (rows - Math.floor(index / ACROSS) - 1) * PITCH;
    return html`<rect class="${(index + 1) * unit <= covered || covered === goals ? 'box' : 'box hollow'}" x="${x + 1.5}" y="${
      y + 2
    }" width="${PITCH - 3}" height="${PITCH - 5}" rx="2"/>`;
  });
  return html`<svg width="${width}" height="${rows * PITCH}" aria-hidden="true" focusable="false">${rects}</svg>`;
}
