import type { IdOwner } from '../model/reader-faults.js';
import type { AudienceId, CourseId, JourneyId, StepGoalId, StepId } from '../model/ids.js';
import type { Place } from '../model/place.js';
import type { LoadedFile } from '../model/source-file.js';
import type { CourseCard, Journey, Step } from '../model/workspace.js';
import { idProposal } from '../text/ascii.js';
import { readYamlFile, type YamlDocument } from './document.js';
import { goalLevel } from './goal-level.js';
import { idRegister, lookUp, type Known } from './ids.js';
import { listOf, present } from './loose.js';
import type { Notes } from './reading.js';
import type { JourneyFile } from './schema/types.generated.js';

/** What a journey needs to know of the workspace. */
export interface Surroundings {
  readonly language: string;
  readonly courses: Known<CourseCard>;
  readonly register: (kind: IdOwner, id: string, at: Place) => boolean;
}

/** Reads a journey.yaml. Routes keep only courses that exist; a course stands on one route, once. */
export function readJourney(
  file: LoadedFile,
  { language, courses, register }: Surroundings,
  notes: Notes,
): { readonly journey?: Journey; readonly complete: boolean } {
  const document = readYamlFile('journey', file, notes);
  if (document === undefined) return { complete: false };
  const { data, at } = document;
  const folder = file.path.replace(/\/?journey\.yaml$/, '');
  const id = (data.id ?? idProposal(folder.split('/').pop() ?? '')) as JourneyId;
  if (data.id !== undefined) register('journey', id, at.value('id'));
  const own = idRegister(notes);
  const audiences = listOf(data.audiences).flatMap((audience, index) => {
    if (audience?.id === undefined || !own('audience', audience.id, at.value('audiences', index, 'id'))) return [];
    return [{ id: audience.id as AudienceId, title: audience.title ?? audience.id }];
  });
  const journey: Journey = {
    id,
    title: data.title ?? id,
    language: data.language ?? language,
    words: present(data.words ?? {}),
    audiences,
    steps: stepsOf(document, folder, courses, notes),
    folder,
    at,
    ...(data.support?.text !== undefined && {
      support: { text: data.support.text, ...present({ url: data.support.url }) },
    }),
    ...present({ owner: data.owner, packaging: data.packaging }),
    ...(data.coverage?.failUnder !== undefined && { coverage: { failUnder: data.coverage.failUnder } }),
    ...(data.targets && { targets: listOf(data.targets).filter((target) => target !== undefined) }),
  };
  const named = [
    ...listOf(data.audiences),
    ...listOf(data.steps),
    ...listOf(data.steps).flatMap((step) => listOf(step?.goals)),
  ];
  return { journey, complete: named.every((entry) => entry?.id !== undefined) };
}

function stepsOf(
  { data, at }: YamlDocument<JourneyFile>,
  folder: string,
  courses: Known<CourseCard>,
  notes: Notes,
): readonly Step[] {
  const steps = idRegister(notes);
  const goals = idRegister(notes);
  const stops = idRegister(notes);
  return listOf(data.steps).flatMap((step, index): readonly Step[] => {
    if (step?.id === undefined || !steps('step', step.id, at.value('steps', index, 'id'))) return [];
    const route = listOf(step.courses).flatMap((id, place): readonly CourseId[] => {
      if (id === undefined) return [];
      const where = at.value('steps', index, 'courses', place);
      const card = lookUp(id, courses, notes, (unknown) => ({
        rule: 'unknown-course',
        at: where,
        facts: { kind: 'unknown', ...unknown },
      }));
      if (card === undefined || !stops('route', id, where)) return [];
      if (folder === '' || card.folder.startsWith(`${folder}/`)) return [card.id];
      notes.findings.push({
        rule: 'unknown-course',
        at: where,
        facts: { kind: 'elsewhere', id, elsewhere: card.folder },
      });
      return [];
    });
    return [
      {
        id: step.id as StepId,
        title: step.title ?? step.id,
        goals: listOf(step.goals).flatMap((goal, place) => {
          if (goal?.id === undefined || !goals('step-goal', goal.id, at.value('steps', index, 'goals', place, 'id')))
            return [];
          return [{ id: goal.id as StepGoalId, text: goal.text ?? '', level: goalLevel(goal.level) }];
        }),
        courses: route,
        ...present({ summary: step.summary }),
      },
    ];
  });
}
