import type { CourseDay, Part, PartId, Task } from '../model/course.js';
import type { ScopedCourse } from '../model/site.js';
import type { Audience } from '../model/workspace.js';
import { audiencesToChoose } from '../progress/checklist.js';
import { html, type Html, raw } from '../text/html.js';
import type { RenderContext } from './context.js';
import {
  interfaceLanguage,
  type InterfaceLanguage,
  type InterfaceWords,
  partName,
  TERM_OF_PART,
  wordsFor,
} from './words/words.js';

/** A task and the part it belongs to. */
export interface TaskPlace {
  readonly task: Task;
  readonly part: Part;
  /** Tells whether it stands on this page. */
  readonly here: boolean;
}

/** A scope with all that the sections of its page are made from. */
export interface View {
  readonly scoped: ScopedCourse;
  readonly context: RenderContext;
  readonly language: InterfaceLanguage;
  readonly words: InterfaceWords;
  /** Audiences to choose between, in the journey's order; empty where no task differs. */
  readonly audiences: readonly Audience[];
  /** Every task of the course, by its file. */
  readonly places: ReadonlyMap<string, TaskPlace>;
  /** Tells whether the page presents the whole course: its introduction, its days in full. */
  readonly opensCourse: boolean;
}

/** Gathers what the sections of a page are made from. */
export function viewOf(scoped: ScopedCourse, context: RenderContext): View {
  const { course, scope } = scoped;
  const places = course.parts.flatMap((part) =>
    part.tasks.map((task) => [task.file, { task, part, here: scoped.parts.includes(part) }] as const),
  );
  return {
    scoped,
    context,
    language: interfaceLanguage(course.language),
    words: wordsFor(course.language, course.journey, scope),
    audiences: audiencesToChoose(course, scoped.parts),
    places: new Map(places),
    opensCourse: scope === 'course' || scope === course.parts[0]?.id,
  };
}

/** The id of a task's place on the page. */
export const taskAnchor = (task: Task): string => `task-${task.id}`;
/** The id of a course day's place on the page. */
export const dayAnchor = (day: CourseDay): string => `day-${day.id}`;

/** ` lang="fi"` for what a producer wrote in another language than the interface's, else nothing. */
export function contentLanguage(view: View): Html {
  return languageOf(view, view.scoped.course.language);
}

/** ` lang="en"` for something in this language, where it is not the page's own. */
export function languageOf(view: View, language: string): Html {
  const base = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';
  return base(language) === view.language ? raw('') : html` lang="${language}"`;
}

/** Marks words of the journey, in its own language: its title, its step, its support. */
export function journeyLanguage(view: View): Html {
  const { journey } = view.scoped.course;
  return journey === undefined ? raw('') : languageOf(view, journey.language);
}

/** Marks our own words among a producer's in another language. */
export function interfaceLanguageMark(view: View): Html {
  return contentLanguage(view).markup === '' ? raw('') : html` lang="${view.language}"`;
}

/** The name of a part, in the journey's language where the journey has named it. */
export function partLabel(part: PartId, view: View): Html {
  const { course, parts } = view.scoped;
  const own = course.journey?.words[TERM_OF_PART[part]] !== undefined && journeyLanguage(view);
  const elsewhere = !parts.some(({ id }) => id === part) && html` data-link="part/${part}"`;
  return html`<span${own}${elsewhere}>${partName(view.words, part)}</span>`;
}

/** The tasks of this page, part by part. */
export function tasksHere(view: View): readonly Task[] {
  return view.scoped.parts.flatMap((part) => part.tasks);
}

/** The title of an audience, or its id where the journey does not know it. */
export function audienceTitle(view: View, id: string): string {
  return view.scoped.course.journey?.audiences.find((audience) => audience.id === id)?.title ?? id;
}
