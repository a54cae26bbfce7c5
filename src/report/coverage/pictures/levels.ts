import { minutesOf } from '../../../curriculum/course-coverage.js';
import type { CourseCoverage } from '../../../model/coverage.js';
import { durationText } from '../../../text/duration.js';
import { html, type Html } from '../../../text/html.js';
import { languageMark, type CoverageView } from '../view.js';

const LEVELS = ['fakta', 'förståelse', 'färdighet', 'förtrogenhet'] as const;
/** Of one box, with the gap beside it. */
const PITCH = 15;
const ACROSS = 4;
/** Columns higher than this are drawn with several goals to a box. */
const MOST_BOXES = 48;

/** The four F of each step as a stair: a box a goal, hollow where nothing trains it, with the figures below. */
export function levelPicture(view: CoverageView): Html {
  const { journey, words, language } = view;
  const steps = [
    ...journey.steps.map(({ id, title }) => ({ title, own: journey.courses.filter(({ step }) => step === id) })),
    { title: journey.steps.length > 0 ? words.offRoute : journey.title, own: journey.courses.filter(({ step }) => step === undefined) },
  ].filter(({ own }) => own.some(({ goals }) => goals.length > 0)).map(({ title, own }) => ({ title, levels: LEVELS.map((level) => figuresOf(level, own)) }));
  const unit = Math.max(1, Math.ceil(Math.max(0, ...steps.flatMap(({ levels }) => levels.map(({ goals }) => goals))) / MOST_BOXES));
  return html`<h3>${words.levelPicture}</h3><p class="soft small">${words.levelHint}${unit > 1 && ` ${words.boxIs(unit)}`}</p>
<div class="stairs">${steps.map(({ title, levels }) => html`<figure><figcaption${languageMark(journey.language, language)}>${title}</figcaption>${stair(levels, unit, view)}</figure>`)}</div>`;
}

interface LevelFigures {
  readonly level: (typeof LEVELS)[number];
  readonly goals: number;
  readonly covered: number;
  readonly minutes: number;
}

function figuresOf(level: LevelFigures['level'], courses: readonly CourseCoverage[]): LevelFigures {
  const goals = courses.flatMap((course) => course.goals.filter((goal) => goal.level === level));
  const behind = courses.flatMap((course) => {
    const by = new Set(course.goals.filter((goal) => goal.level === level).flatMap(({ cells }) => cells.flatMap((cell) => cell.by)));
    return course.activities.filter(({ id }) => by.has(id));
  });
  return { level, goals: goals.length, covered: goals.filter(({ covered }) => covered).length, minutes: minutesOf(behind).minutes };
}

function stair(levels: readonly LevelFigures[], unit: number, { words }: CoverageView): Html {
  return html`<ol class="plain stair">${levels.map((figures) => html`<li><span class="pile"><b>${figures.goals}</b>${boxes(figures, unit)}</span>
<span class="level-name">${words.levels[figures.level]}</span><span class="soft">${durationText(figures.minutes)}</span></li>`)}</ol>`;
}

function boxes({ goals, covered }: LevelFigures, unit: number): Html {
  const count = Math.ceil(goals / unit);
  const rows = Math.ceil(count / ACROSS);
  const width = Math.min(ACROSS, Math.max(1, count)) * PITCH;
  const rects = Array.from({ length: count }, (_, index) => {
    const x = (index % ACROSS) * PITCH;
    const y = (rows - Math.floor(index / ACROSS) - 1) * PITCH;
    return html`<rect class="${(index + 1) * unit <= covered || covered === goals ? 'box' : 'box hollow'}" x="${x + 1.5}" y="${y + 2}" width="${PITCH - 3}" height="${PITCH - 5}" rx="2"/>`;
  });
  return html`<svg width="${width}" height="${rows * PITCH}" aria-hidden="true" focusable="false">${rects}</svg>`;
}
