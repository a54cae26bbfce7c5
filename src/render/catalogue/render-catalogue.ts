import type { PackageRecord } from '../../model/package.js';
import type { SiteFile } from '../../model/site.js';
import type { CourseCard, Workspace } from '../../model/workspace.js';
import { CATALOGUE_PAGE, isShown, journeyPage } from './addresses.js';
import type { ListedCourse } from './course-card.js';
import { journeyDocument, type ListedJourney } from './journey-page.js';
import { startDocument } from './start-page.js';

/**
 * The catalogue of all journeys: files that lie beside the folders of the courses. `records` are those of the courses
 * that lie there.
 */
export function renderCatalogue(
  workspace: Workspace,
  records: readonly PackageRecord[],
  assets: { readonly catalogue: string; readonly drawings: readonly SiteFile[] },
): readonly SiteFile[] {
  const byCourse = new Map(records.map((record) => [record.course, record]));
  const listed = (card: CourseCard): readonly ListedCourse[] => {
    const record = byCourse.get(card.id);
    return isShown(card) || record !== undefined ? [{ card, ...(record && { record }) }] : [];
  };
  const cards = new Map(workspace.courses.map((card) => [String(card.id), card]));
  const journeys = workspace.journeys.map((journey): ListedJourney => {
    const routes = journey.steps.map(({ courses }) => courses.flatMap((id) => listed(cards.get(id) as CourseCard)));
    const onRoute = new Set(journey.steps.flatMap(({ courses }) => courses));
    const others = workspace.courses
      .filter((card) => card.journey === journey.id && !onRoute.has(card.id))
      .flatMap(listed);
    return { journey, routes, others };
  });
  const alone = workspace.courses.filter(({ journey }) => journey === undefined).flatMap(listed);
  return [
    { path: CATALOGUE_PAGE, text: startDocument(workspace.settings, journeys, alone).markup },
    ...journeys.map((journey) => ({ path: journeyPage(journey.journey), text: journeyDocument(journey).markup })),
    { path: 'catalogue.css', text: assets.catalogue },
    ...assets.drawings.map((file) => ({ ...file, path: file.path.replace('theme/', '') })),
  ];
}
