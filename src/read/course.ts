import type { Body, Course, Credit, ForWhom, Goal, Part, SignOff, Waiver } from '../model/course.js';
import type { AudienceId, CourseId, GoalId } from '../model/ids.js';
import type { Origin } from '../model/place.js';
import type { LoadedFile } from '../model/source-file.js';
import type { CourseCard, Step, StepGoal, Workspace } from '../model/workspace.js';
import { isJourneyAbove } from '../text/journey-file.js';
import { readCourseDay } from './course-days.js';
import { PARTS, sortCourseFiles } from './course-files.js';
import { decodeText } from './decode.js';
import { readDocument, readYamlFile, type MarkdownDocument } from './document.js';
import { goalLevel } from './goal-level.js';
import { idRegister, lookUp, type Known } from './ids.js';
import { listOf, present } from './loose.js';
import { parseMarkdown } from './markdown/parse.js';
import { bodyOf } from './markdown/references.js';
import { leavesHole, type Notes } from './reading.js';
import { resolverFor } from './resolve.js';
import type { CourseFile } from './schema/types.generated.js';
import { fileAt, partOf, readTask, type CourseContext } from './tasks.js';

/**
 * Reads the whole of a course. Whatever cannot be read is a finding and left out; undefined only where course.md itself
 * is unusable, though its other files are read for what is wrong in them.
 */
export function readCourse(
  card: CourseCard,
  files: readonly LoadedFile[],
  workspace: Workspace,
  notes: Notes,
): Course | undefined {
  const before = notes.findings.length;
  const courseFile = files.find(({ path }) => path === `${card.folder}/course.md`);
  if (courseFile === undefined) return undefined;
  const found = readDocument('course', courseFile, notes);
  const document = found ?? { data: {}, at: card.at, text: '', tree: { type: 'root' as const, children: [] } };
  const sorted = sortCourseFiles(card.folder, files, courseFile, notes);
  const { data, at } = document;
  const journey = workspace.journeys.find(({ id }) => id === card.journey);
  const step = journey?.steps.find(({ courses }) => courses.includes(card.id));
  const resolve = resolverFor(
    {
      folder: card.folder,
      tasks: new Set([...sorted.parts.values()].flat().map(({ path }) => path)),
      days: new Set(sorted.days.map(({ path }) => path)),
      media: sorted.media,
      ways: sorted.ways,
    },
    [...workspace.courses, ...(workspace.twins ?? [])],
  );
  const unreadable = workspace.unreadable ?? [];
  const unknownJourney = unreadable.some((path) => isJourneyAbove(path, card.folder));
  const audiences = new Map((journey?.audiences ?? []).map(({ id }) => [String(id), id]));
  const audience = courseAudience(data.audience, at, { byId: audiences, complete: !unknownJourney }, notes);
  const goals = courseGoals(document, step, !unknownJourney, notes);
  const allGoalsRead = data.goals !== undefined && listOf(data.goals).every((goal) => goal?.id !== undefined);
  const context: CourseContext = {
    goals: { byId: new Map(goals.map((goal) => [goal.id, goal])), complete: allGoalsRead },
    sources: { byId: workspace.sources, complete: !unreadable.includes('sources.yaml') },
    audiences: { byId: audiences, complete: !unknownJourney },
    audience,
    resolve,
    files: new Map(files.map((file) => [file.path, file])),
    register: idRegister(notes),
    notes,
  };
  const asked = audience === 'everybody' ? [...audiences.values()] : audience;
  const parts = PARTS.flatMap((id): readonly Part[] => {
    const tasks = (sorted.parts.get(id) ?? []).flatMap((file) => readTask(file, context) ?? []);
    return tasks.length === 0 ? [] : [partOf(id, tasks, asked)];
  });
  const image = fileAt(data.image?.file, at.value('image', 'file'), courseFile.path, context);
  const reviews = sorted.reviews && readYamlFile('reviews', sorted.reviews, notes);
  const days = sorted.days.flatMap((file) => readCourseDay(file, context) ?? []);
  const course: Course = {
    id: card.id,
    title: card.title,
    version: data.version ?? '0.0.0',
    status: card.status,
    audience,
    language: card.language,
    after: listOf(data.after).flatMap((id, index) => courseNamed(id, at, ['after', index], workspace, notes)),
    goals,
    packaging: data.packaging ?? journey?.packaging ?? workspace.settings.packaging,
    targets: journey?.targets ?? workspace.settings.targets,
    introduction: bodyOf(courseFile.path, document.text, document.tree, resolve),
    parts,
    days,
    trainerTexts: sorted.trainerTexts.flatMap((file) => trainerText(file, context)),
    trainerFiles: sorted.trainerFiles.map(({ path, bytes, digest }) => ({ path, bytes, ...present({ digest }) })),
    media: [...sorted.media.values()],
    credits: creditsOf(sorted.credits, notes),
    signOffs: listOf(reviews?.data.signOffs).flatMap((signOff, index): readonly SignOff[] => {
      if (signOff?.scope === undefined || reviews === undefined) return [];
      const { scope, by = '', date = '', version = '', tasks = 'all', digests = {} } = signOff;
      const named = typeof tasks === 'string' ? 'all' : listOf(tasks).filter((task) => task !== undefined);
      return [
        {
          scope,
          by,
          date,
          version,
          tasks: named,
          digests: present(digests) as Readonly<Record<string, string>>,
          at: reviews.at.value('signOffs', index, 'scope'),
        },
      ];
    }),
    waivers: listOf(reviews?.data.waivers).flatMap((waiver, index): readonly Waiver[] => {
      if (waiver?.rule === undefined || reviews === undefined) return [];
      const { rule, approvedBy = '', date = '', expires = '', reason = '' } = waiver;
      return [
        {
          rule,
          approvedBy,
          date,
          expires,
          reason,
          at: reviews.at.value('waivers', index, 'rule'),
          placeOf: (key) => reviews.at.value('waivers', index, key),
        },
      ];
    }),
    folder: card.folder,
    file: courseFile.path,
    at,
    complete: !notes.findings.slice(before).some(leavesHole),
    ...(data.contact?.name !== undefined && {
      contact: { name: data.contact.name, ...present({ email: data.contact.email }) },
    }),
    ...(image && { image: { file: image, alt: data.image?.alt ?? '' } }),
    ...present({ summary: data.summary, journey, step }),
  };
  return found && course;
}

function courseAudience(
  written: readonly (string | undefined)[] | undefined,
  at: Origin,
  audiences: Known<AudienceId>,
  notes: Notes,
): ForWhom {
  const chosen = new Set(
    listOf(written).map((id, index) =>
      id === undefined
        ? undefined
        : lookUp(id, audiences, notes, (unknown) => ({
            rule: 'unknown-audience',
            at: at.value('audience', index),
            facts: { kind: 'course', ...unknown },
          })),
    ),
  );
  // Whom a misspelt id meant is not known: better shown to all than withheld from some.
  return chosen.size === 0 || chosen.has(undefined) || chosen.size === audiences.byId.size
    ? 'everybody'
    : [...audiences.byId.values()].filter((id) => chosen.has(id));
}

function courseGoals(
  { data, at }: MarkdownDocument<CourseFile>,
  step: Step | undefined,
  journeyRead: boolean,
  notes: Notes,
): readonly Goal[] {
  const register = idRegister(notes);
  const stepGoals = {
    byId: new Map<string, StepGoal>((step?.goals ?? []).map((goal) => [goal.id, goal])),
    complete: journeyRead,
  };
  return listOf(data.goals).flatMap((goal, index): readonly Goal[] => {
    if (goal?.id === undefined) return [];
    if (!register('goal', goal.id, at.value('goals', index, 'id'))) return [];
    const supports = listOf(goal.supports).flatMap((id, place) => {
      if (id === undefined || step === undefined) return [];
      return (
        lookUp(id, stepGoals, notes, (unknown) => ({
          rule: 'unknown-goal',
          at: at.value('goals', index, 'supports', place),
          facts: { kind: 'step-goal', step: step.title, ...unknown },
        })) ?? []
      );
    });
    const formerly = listOf(goal.formerly).filter((former) => former !== undefined);
    return [{ id: goal.id as GoalId, text: goal.text ?? '', level: goalLevel(goal.level), supports, formerly, index }];
  });
}

function courseNamed(
  id: string | undefined,
  at: Origin,
  path: readonly (string | number)[],
  workspace: Workspace,
  notes: Notes,
): readonly CourseId[] {
  if (id === undefined) return [];
  const complete = workspace.unreadable?.some((path) => path.endsWith('course.md')) !== true;
  const known = { byId: new Map(workspace.courses.map((card) => [String(card.id), card.id])), complete };
  const course = lookUp(id, known, notes, (unknown) => ({
    rule: 'unknown-course',
    at: at.value(...path),
    facts: { kind: 'unknown', ...unknown },
  }));
  return course === undefined ? [] : [course];
}

function trainerText(file: LoadedFile, context: CourseContext): readonly Body[] {
  const text = decodeText(file, context.notes);
  return text === undefined
    ? []
    : [bodyOf(file.path, text, parseMarkdown(file.path, text, context.notes), context.resolve)];
}

function creditsOf(file: LoadedFile | undefined, notes: Notes): readonly Credit[] {
  const document = file && readYamlFile('credits', file, notes);
  return listOf(document?.data).flatMap((credit) => {
    if (credit?.file === undefined) return [];
    const { creator = '', licence = '' } = credit;
    return [{ file: credit.file, creator, licence, ...present({ source: credit.source, consent: credit.consent }) }];
  });
}
