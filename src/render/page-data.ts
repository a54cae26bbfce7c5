import type { PageData } from '../model/launch-data.js';
import { checklistOf } from '../progress/checklist.js';
import type { View } from './view.js';

/** What the page tells the player: its tasks by key, its goals, its audiences, the player's words. */
export function pageData(view: View): PageData {
  const { course, scope, parts } = view.scoped;
  return {
    course: course.id,
    part: scope,
    language: view.language,
    ...checklistOf(course, parts),
    words: view.words.player,
  };
}
