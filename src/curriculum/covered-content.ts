import type { Body, Course, CourseDay, MediaFile, SignOff, SourceReference, Task } from '../model/course.js';
import type { ReviewScope } from '../model/workspace.js';
import { bodyContent, destinationName, fileNames, type Content, type NameOfFile } from './body-content.js';

/** Part of a file that a sign-off covers: some of its content, or its bytes. */
export type Covered = { readonly content: Content } | { readonly bytes: MediaFile };

/** The tasks that a sign-off is about; ids that they had before count. */
export function tasksOf(course: Pick<Course, 'parts'>, tasks: SignOff['tasks']): readonly Task[] {
  const all = course.parts.flatMap((part) => part.tasks);
  return tasks === 'all'
    ? all
    : all.filter(({ id, formerly }) => [id, ...formerly].some((name) => tasks.includes(name)));
}

/**
 * Collects what a scope covers, by path from the workspace's root; files of which it covers nothing are left out. For
 * some tasks alone: what belongs to them. pedagogy: goals, why, time, kind, schedule · expert: bodies, goal texts,
 * sources · accessibility: media, alt, links · rights: credits, which are the whole course's.
 */
export function coveredContent(
  course: Course,
  scope: ReviewScope,
  tasks: SignOff['tasks'],
): ReadonlyMap<string, Covered> {
  const own = tasksOf(course, tasks);
  const whole = tasks === 'all' ? course : undefined;
  switch (scope) {
    case 'pedagogy':
      return pedagogy(own, whole);
    case 'expert':
      return expert(own, whole, fileNames(course));
    case 'accessibility':
      return accessibility(own, course, whole, fileNames(course));
    case 'rights':
      return new Map(
        whole === undefined
          ? []
          : [[`${whole.folder}/media/credits.yaml`, { content: sorted(whole.credits.map(creditContent)) }]],
      );
  }
}

type Found = Map<string, Covered>;

function pedagogy(tasks: readonly Task[], course: Course | undefined): Found {
  const found: Found = new Map();
  if (course !== undefined) {
    const goals = course.goals.map(({ id, text, level, supports }) => [
      id,
      line(text),
      level,
      sorted(supports.map((goal) => goal.id)),
    ]);
    found.set(course.file, { content: sorted(goals) });
    for (const day of course.days)
      found.set(day.file, {
        content: day.schedule.map(({ start, minutes, title, method, goals: trained, leads }) => [
          clock(start),
          `${minutes}`,
          line(title),
          method,
          ids(trained),
          leads ?? '',
        ]),
      });
  }
  for (const { file, goals, why, minutes, kind } of tasks)
    found.set(file, { content: [ids(goals), line(why ?? ''), `${minutes}`, kind] });
  return found;
}

function expert(tasks: readonly Task[], course: Course | undefined, names: NameOfFile): Found {
  const found: Found = new Map();
  if (course !== undefined) {
    found.set(course.file, {
      content: [sorted(course.goals.map(({ text }) => line(text))), bodyContent(course.introduction, names)],
    });
    for (const day of course.days)
      found.set(day.file, {
        content: [sourceContent(day.schedule.flatMap(({ sources }) => sources)), bodyContent(day.body, names)],
      });
    for (const body of course.trainerTexts) found.set(body.file, { content: bodyContent(body, names) });
  }
  for (const task of tasks) {
    found.set(task.file, { content: [sourceContent(task.sources), bodyContent(task.body, names)] });
    const transcript = task.media?.transcript;
    if (transcript !== undefined) found.set(transcript.file, { content: bodyContent(transcript, names) });
  }
  return found;
}

function accessibility(tasks: readonly Task[], course: Course, whole: Course | undefined, names: NameOfFile): Found {
  const found: Found = new Map();
  const transcripts = new Map(
    course.parts
      .flatMap((part) => part.tasks)
      .flatMap(({ media }) =>
        media?.transcript === undefined ? [] : [[media.transcript.file, media.transcript] as const],
      ),
  );
  const meet = (file: MediaFile): void => {
    const transcript = transcripts.get(file.path);
    found.set(file.path, transcript === undefined ? { bytes: file } : { content: bodyContent(transcript, names) });
  };
  const access = (body: Body, file: string, more: readonly Content[]): void => {
    const references = [...body.references.values()];
    for (const { to } of references) if (to.kind === 'media') meet(to.file);
    const content = [
      ...more,
      ...references.map(({ kind, to, text, decorative }) => [
        kind,
        destinationName(to, names),
        decorative ? '' : line(text),
      ]),
    ];
    // What holds nothing of the kind need not be examined.
    if (content.length > 0) found.set(file, { content });
  };
  if (whole !== undefined) {
    const { image } = whole;
    if (image !== undefined) meet(image.file);
    access(whole.introduction, whole.file, image === undefined ? [] : [[names(image.file.path), line(image.alt)]]);
    for (const day of whole.days) access(day.body, day.file, handouts(day, meet, names));
    for (const body of whole.trainerTexts) access(body, body.file, []);
  }
  for (const { media, body, file } of tasks) {
    for (const each of [media?.file, media?.captions]) if (each !== undefined) meet(each);
    const transcript = media?.transcript;
    if (transcript !== undefined) found.set(transcript.file, { content: bodyContent(transcript, names) });
    access(
      body,
      file,
      media === undefined
        ? []
        : [
            [media.file, media.captions, transcript && { path: transcript.file }].map((each) =>
              each === undefined ? '' : names(each.path),
            ),
            media.audioDescription ?? '',
          ],
    );
  }
  return found;
}

function handouts(day: CourseDay, meet: (file: MediaFile) => void, names: NameOfFile): readonly Content[] {
  day.handouts.forEach(meet);
  return day.handouts.map(({ path }) => names(path));
}

/** A source by what tells it from others: its address, and when it was last checked, are nobody's judgement. */
function sourceContent(sources: readonly SourceReference[]): Content {
  return sorted(
    sources.map(({ source: { title, number, publisher, kind, published, status }, where }) => [
      line(title),
      number ?? '',
      publisher,
      kind,
      published ?? '',
      status,
      line(where ?? ''),
    ]),
  );
}

function creditContent({ file, creator, licence, source, consent }: Course['credits'][number]): Content {
  return [file, line(creator), line(licence), source ?? '', consent ?? ''];
}

function clock(start: number | undefined): string {
  return start === undefined ? '' : `${start}`;
}

function ids(things: readonly { readonly id: string }[]): Content {
  return things.map(({ id }) => id).sort();
}

/** A text of front matter, however it was folded. */
function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The order in which such things are written says nothing. */
function sorted(things: readonly Content[]): Content {
  const keyed = things
    .map((thing) => [JSON.stringify(thing), thing] as const)
    .sort(([a], [b]) => Number(a > b) - Number(a < b));
  return keyed.map(([, thing]) => thing);
}
