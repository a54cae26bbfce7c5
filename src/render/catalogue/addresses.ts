import type { CourseCard, Journey, Workspace } from '../../model/workspace.js';

/** The catalogue's first page. */
export const CATALOGUE_PAGE = 'index.html';

/**
 * The page of a journey beside it. No id ends with a hyphen, and no folder of a course has a dot: the names never meet.
 */
export function journeyPage({ id }: Pick<Journey, 'id'>): string {
  return id === 'index' ? 'index-.html' : `${id}.html`;
}

/** Tells whether visitors of the catalogue may know of a course. */
export function isShown({ status }: Pick<CourseCard, 'status'>): boolean {
  return status === 'published' || status === 'pilot';
}

type Shown = Pick<Workspace, 'journeys' | 'courses'>;

/**
 * The address at which the catalogue tells of a journey or a course, relative to its folder. It holds whether or not
 * the course has been built.
 */
export function catalogueAddress(
  { journeys, courses }: Shown,
  what: 'journey' | 'course',
  id: string,
): string | undefined {
  const card = what === 'course' ? courses.find((candidate) => candidate.id === id) : undefined;
  const journey = journeys.find((candidate) => candidate.id === (what === 'journey' ? id : card?.journey));
  if (what === 'journey') return journey === undefined ? undefined : journeyPage(journey);
  if (card === undefined || !isShown(card)) return undefined;
  return `${journey === undefined ? CATALOGUE_PAGE : journeyPage(journey)}#course-${card.id}`;
}
