import type { CatalogueEntry, CatalogueStop } from '../../model/catalogue.js';
import type { Part } from '../../model/course.js';
import type { CoursePages } from '../../model/site.js';
import { dayMinutes } from '../sections/days.js';
import { partName, wordsFor } from '../words/words.js';

/** A course as the catalogue tells of it. */
export function catalogueEntry(course: CoursePages): CatalogueEntry {
  const { summary, image, audience, journey } = course.whole.course;
  const titles =
    audience === 'everybody'
      ? []
      : audience.map((id) => journey?.audiences.find((known) => known.id === id)?.title ?? id);
  return {
    audience: titles,
    stops: stopsOf(course),
    ...(summary !== undefined && { summary }),
    ...(image && { image: { file: image.file.packaged, alt: image.alt, ...sizeOf(image.file) } }),
  };
}

/** The course days are met after the first part. */
function stopsOf({ whole: { course }, pages }: CoursePages): readonly CatalogueStop[] {
  const words = wordsFor(course.language, course.journey);
  const page = (part: Part): string => {
    const found = pages.find(({ scoped }) => scoped.parts.includes(part));
    return found === undefined ? '' : `${found.site.page}${found.scoped.scope === 'course' ? `#part-${part.id}` : ''}`;
  };
  const parts = course.parts.map((part): CatalogueStop => {
    const required = part.tasks.filter((task) => task.required).length;
    const voluntary = part.tasks.length - required;
    return {
      kind: 'part',
      title: partName(words, part.id),
      page: page(part),
      tasks: required,
      voluntary,
      time: part.time,
    };
  });
  const days = course.days.map(({ title, form, schedule }): CatalogueStop => ({
    kind: 'day',
    title,
    form,
    minutes: dayMinutes(schedule),
  }));
  return course.parts[0]?.id === 'preparation'
    ? [...parts.slice(0, 1), ...days, ...parts.slice(1)]
    : [...days, ...parts];
}

interface Size {
  readonly width?: number;
  readonly height?: number;
}

function sizeOf({ width, height }: Size): Size {
  return width === undefined || height === undefined ? {} : { width, height };
}
