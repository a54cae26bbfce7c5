import type { Body, Credit, MediaFile } from '../model/course.js';
import { matchesPattern } from '../text/file-pattern.js';
import type { View } from './view.js';
import { tasksHere } from './view.js';

/** The media that this page shows or offers, sorted by packaged name; no other goes into its package. */
export function mediaOf(view: View): readonly MediaFile[] {
  const { course } = view.scoped;
  const tasks = tasksHere(view);
  const days = view.opensCourse ? course.days : [];
  const media = tasks.flatMap((task) => (task.media === undefined ? [] : [task.media]));
  const bodies = [
    ...(view.opensCourse ? [course.introduction] : []),
    ...tasks.map((task) => task.body),
    ...media.flatMap(({ transcript }) => (transcript === undefined ? [] : [transcript])),
    ...days.map((day) => day.body),
  ];
  const files = [
    ...bodies.flatMap(mediaIn),
    ...media.flatMap(({ file, captions }) => (captions === undefined ? [file] : [file, captions])),
    ...days.flatMap((day) => day.handouts),
  ];
  const byName = new Map(files.map((file) => [file.packaged, file]));
  return [...byName.values()].sort((a, b) => (a.packaged < b.packaged ? -1 : 1));
}

/** The credits of what this page shows, each with the files it speaks of. */
export function creditsOf(view: View): readonly { readonly credit: Credit; readonly files: readonly MediaFile[] }[] {
  const { credits, folder } = view.scoped.course;
  const owner = (file: MediaFile): Credit | undefined => {
    const name = file.path.slice(`${folder}/media/`.length);
    return credits.find((credit) => matchesPattern(credit.file, name));
  };
  const files = mediaOf(view).filter(({ path }) => !/\.(?:vtt|srt)$/i.test(path));
  const entries = credits.map((credit) => ({ credit, files: files.filter((file) => owner(file) === credit) }));
  return entries.filter((entry) => entry.files.length > 0);
}

function mediaIn(body: Body): readonly MediaFile[] {
  return [...body.references.values()].flatMap(({ to }) => (to.kind === 'media' ? [to.file] : []));
}
