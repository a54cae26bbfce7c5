import type { ToolLanguage } from '../../model/diagnostic.js';
import type { Activity, CourseCoverage, JourneyCoverage, SourceLine } from '../../model/coverage.js';
import { html, type Html } from '../../text/html.js';
import type { GoalWording } from './goal-wording.js';
import type { CoverageWords } from './words.js';

/** Links out of a report. */
export interface ReportLinks {
  /** The address of a line of the source; absent: files are named, not linked. */
  readonly source?: (at: SourceLine) => string;
  /** The address of a place among the web pages of a course: `preparation.html#task-las`. */
  readonly page?: (course: string, page: string) => string;
}

/** Facts and words that every section of a coverage report is given. */
export interface CoverageView {
  readonly journey: JourneyCoverage;
  readonly words: CoverageWords;
  readonly language: ToolLanguage;
  readonly links: ReportLinks;
  /** Absent where nothing has been compared. */
  readonly changes?: readonly GoalWording[];
}

/** The row of a goal in the table of all goals: ids hold no double hyphen, so it is unique. */
export function goalRow(course: string, goal: string): string {
  return `goal--${course}--${goal}`;
}

/** Place in the source: a link, or the name of the file. */
export function place(at: SourceLine, { words, links }: CoverageView): Html {
  const name = at.file.slice(at.file.lastIndexOf('/') + 1);
  if (links.source === undefined) return html`<span class="place">${name}:${at.line}</span>`;
  return html`<a class="place" href="${links.source(at)}">${words.line(at.line)}<span class="vh"> ${words.toSource(name)}</span></a>`;
}

/** A task or session by its title, leading to the learner's page where that is known. */
export function activityName(activity: Activity, course: CourseCoverage, { links, language }: CoverageView): Html {
  const lang = languageMark(course.language, language);
  if (links.page === undefined || activity.page === undefined) return html`<span${lang}>${activity.title}</span>`;
  return html`<a href="${links.page(course.course, activity.page)}"${lang}>${activity.title}</a>`;
}

/** ` lang="sv"` for what producers wrote in another language than the report's. */
export function languageMark(language: string, report: ToolLanguage): Html | false {
  return language.toLowerCase().split('-')[0] === report ? false : html` lang="${language}"`;
}
