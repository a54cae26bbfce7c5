import type { Body, SourceReference, Task } from '../../model/course.js';
import { proseFigures } from '../../text/prose.js';
import { walk } from '../../text/walk.js';
import { pagesIn } from './page-range.js';
import { isWritten } from '../markup/written-keys.js';

/**
 * Words a minute: adults read Swedish at about 240, on a screen and with thought more slowly; laws and handbooks more
 * slowly still.
 */
const TEXT_PACE = 200;
const STUDY_PACE = 130;
const WORDS_ON_A_PAGE = 250;
const QUESTION_MINUTES = 5;

/** Minutes that what a task names takes, as far as it can be told. */
export interface ComputedTime {
  /** Reading the task's own text. */
  readonly text: number;
  /** The film or sound in the package. */
  readonly media: number;
  readonly pages: number;
  /** Reading those pages. */
  readonly reading: number;
  /** Whole films, podcasts and web courses, by their length in sources.yaml. */
  readonly sources: number;
  /** All of the above. */
  readonly total: number;
  /** What questions and steps in the text may ask for beyond reading them. */
  readonly work: number;
  /** False where the task leads to something whose length cannot be told. */
  readonly complete: boolean;
}

/** Computes what can be computed of a task's time. */
export function computedTime(task: Task): ComputedTime {
  const { body, media, sources } = task;
  const { words, questions } = figuresOf(body);
  const text = words / TEXT_PACE;
  const told =
    media === undefined ? 0 : (media.minutes ?? (media.transcript && figuresOf(media.transcript).words / TEXT_PACE));
  const known = sources.map(timeOfSource);
  const pages = known.reduce((sum, time) => sum + (time?.pages ?? 0), 0);
  const whole = known.reduce((sum, time) => sum + (time?.minutes ?? 0), 0);
  const reading = (pages * WORDS_ON_A_PAGE) / STUDY_PACE;
  // What is named but could not be found has left the model.
  const lost = (media === undefined && isWritten(task, 'media')) || (sources.length === 0 && isWritten(task, 'source'));
  const leadsOn = [...body.references.values()].some(({ kind }) => kind === 'link');
  return {
    text,
    media: told ?? 0,
    pages,
    reading,
    sources: whole,
    total: text + (told ?? 0) + reading + whole,
    work: questions * QUESTION_MINUTES,
    complete: told !== undefined && !leadsOn && !lost && known.every((time) => time !== undefined),
  };
}

function timeOfSource({
  source,
  where,
}: SourceReference): { readonly pages?: number; readonly minutes?: number } | undefined {
  if (where === undefined) return source.minutes === undefined ? undefined : { minutes: source.minutes };
  const pages = pagesIn(where);
  return pages === undefined ? undefined : { pages };
}

function figuresOf({ tree }: Body): { readonly words: number; readonly questions: number } {
  let [words, questions] = [0, 0];
  walk(tree, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') {
      words += proseFigures(node.value).words;
      questions += node.value.match(/\?(?=\s|$)/g)?.length ?? 0;
    }
    if (node.type === 'listItem') questions += 1;
  });
  return { words, questions };
}
