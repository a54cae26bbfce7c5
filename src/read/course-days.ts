import { posix } from 'node:path';
import type { CourseDay, Destination, Session } from '../model/course.js';
import type { DayId } from '../model/ids.js';
import type { Origin, Place } from '../model/place.js';
import type { ReaderFinding } from '../model/reader-faults.js';
import type { LoadedFile } from '../model/source-file.js';
import { idProposal } from '../text/ascii.js';
import { clockMinutes } from '../text/dates.js';
import { minutesOf } from '../text/duration.js';
import { readDocument } from './document.js';
import { listOf, present, type Loose } from './loose.js';
import { bodyOf } from './markdown/references.js';
import type { CourseDayFile } from './schema/types.generated.js';
import { fileAt, goalsOf, nameGoals, sourcesOf, type CourseContext } from './tasks.js';

/** Reads a course day's file. */
export function readCourseDay(file: LoadedFile, context: CourseContext): CourseDay | undefined {
  const before = context.notes.findings.length;
  const document = readDocument('course-day', file, context.notes);
  nameGoals(context, before);
  if (document === undefined) return undefined;
  const { data, at } = document;
  const id = (data.id ?? idProposal(posix.basename(file.path))) as DayId;
  if (data.id !== undefined) context.register('day', id, at.value('id'));
  return {
    id,
    title: data.title ?? id,
    form: data.form ?? 'in-person',
    schedule: listOf(data.schedule).flatMap((session, index) =>
      session === undefined ? [] : [sessionOf(session, index, document.text, at, context)],
    ),
    handouts: listOf(data.handouts).flatMap(
      (path, index) => fileAt(path, at.value('handouts', index), file.path, context) ?? [],
    ),
    trainerMaterials: listOf(data.trainerMaterials).flatMap((path, index) => trainerFile(path, index, at, context)),
    body: bodyOf(file.path, document.text, document.tree, context.resolve),
    file: file.path,
    at,
    ...(data.team && { team: present({ leaders: data.team.leaders, trainers: data.team.trainers }) }),
  };
}

type WrittenSession = Loose<NonNullable<CourseDayFile['schedule']>[number]>;

function sessionOf(session: WrittenSession, index: number, text: string, at: Origin, context: CourseContext): Session {
  const place = at.value('schedule', index, 'start');
  // 9.00 is a number to YAML: the clock is read from the source text.
  const written = text.slice(place.start, place.end).replace(/["']/g, '');
  const start = session.start === undefined ? undefined : clockMinutes(written);
  if (session.start !== undefined && start === undefined) {
    context.notes.findings.push({
      rule: 'schema',
      at: place,
      facts: { kind: 'clock', file: 'course-day', key: 'start', value: written },
    });
  }
  return {
    minutes: minutesOf(session.time ?? '') ?? 0,
    title: session.title ?? '',
    method: session.method ?? 'lecture',
    goals: goalsOf(session.goals, at, ['schedule', index, 'goals'], context),
    sources: sourcesOf(session.source, at, ['schedule', index, 'source'], context),
    ...present({ start, leads: session.leads }),
  };
}

function trainerFile(path: string | undefined, index: number, at: Origin, context: CourseContext): readonly string[] {
  if (path === undefined) return [];
  const to = context.resolve(path, at.file);
  if (to.kind === 'trainer' && context.files.has(to.path)) return [to.path];
  if (to.kind === 'media') return [to.file.path];
  if (to.kind === 'missing' && to.told === true) return [];
  context.notes.findings.push(misplacedMaterial(to.kind, path, at.value('trainerMaterials', index)));
  return [];
}

/** Says why a path leads to nothing that trainers can be given. */
function misplacedMaterial(kind: Destination['kind'], path: string, at: Place): ReaderFinding {
  switch (kind) {
    case 'outside':
    case 'course':
      return { rule: 'outside-course', at, facts: { kind: 'path', path } };
    case 'web':
    case 'unsafe':
    case 'mail':
      return { rule: 'remote-resource', at, facts: { url: path } };
    default:
      return { rule: 'missing-file', at, facts: { kind: 'missing', path } };
  }
}
