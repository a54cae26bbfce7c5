import type { ToolLanguage } from '../../model/diagnostic.js';
import { idProposal } from '../../text/ascii.js';
import { FIRST_COURSE_WORDS, type FirstCourseWords, type TaskLines } from './first-course-words.js';

/** Choices that a first course is made from. */
export interface FirstCourse {
  readonly title: string;
  /** The name of its folder, which becomes its id where the title makes none. */
  readonly folder: string;
  /** Without course days. */
  readonly digital: boolean;
  readonly language: ToolLanguage;
}

/**
 * Writes the first texts of a course, by path in its folder: a draft with one goal, a task before and after, and a
 * course day; or a digital course.
 */
export function firstCourse({ title, folder, digital, language }: FirstCourse): Readonly<Record<string, string>> {
  const words = FIRST_COURSE_WORDS[language];
  const { names } = words;
  const days = {
    [`preparation/${names.read}.md`]: task(words.read, words),
    [`course-days/${names.day}.md`]: day(words),
    [`follow-up/01-${names.try}.md`]: task(words.try, words),
  };
  const alone = {
    [`tasks/${names.read}.md`]: task(words.readAlone, words),
    [`tasks/02-${names.try}.md`]: task(words.try, words),
  };
  return {
    'course.md': course(idProposal(title) || idProposal(folder) || words.course, title, words),
    ...(digital ? alone : days),
  };
}

function course(id: string, title: string, { summary, goal, introduction }: FirstCourseWords): string {
  return `---
id: ${id}
title: ${JSON.stringify(title)}
summary: ${JSON.stringify(summary)}
version: 0.1.0
status: draft
goals:
  - id: ${goal.id}
    text: ${JSON.stringify(goal.text)}
    level: ${goal.level}
---
${introduction}
`;
}

function task({ id, title, kind, time, why, when, body }: TaskLines, { goal }: FirstCourseWords): string {
  return `---
id: ${id}
title: ${JSON.stringify(title)}
kind: ${kind}
time: ${time}
goals:
  - ${goal.id}
why: ${JSON.stringify(why)}
${when === undefined ? '' : `when: ${JSON.stringify(when)}\n`}---
${body}
`;
}

function day({ day: words, goal }: FirstCourseWords): string {
  return `---
id: ${words.id}
title: ${words.title}
form: in-person
schedule:
  - start: "09:00"
    time: 15 min
    title: ${words.welcome}
    method: introduction
  - time: 45 min
    title: ${words.basics}
    method: lecture
    goals:
      - ${goal.id}
  - time: 15 min
    title: ${words.pause}
    method: break
  - time: 60 min
    title: ${words.exercise}
    method: exercise
    goals:
      - ${goal.id}
  - time: 15 min
    title: ${words.end}
    method: summary
---
${words.body}
`;
}
