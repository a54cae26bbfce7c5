import type { Course, CourseDay } from '../../model/course.js';
import type { InstallationFacts, InstalledActivity } from '../../model/installation.js';
import type { Workspace } from '../../model/workspace.js';
import { partName, wordsFor } from '../../render/words/words.js';

/** What an administrator has to know of a course. Without `lms` in the settings it is told for Totara. */
export function installationFacts(course: Course, { settings, courses }: Workspace): InstallationFacts {
  const { journey, step, summary, image, contact, audience } = course;
  return {
    title: course.title,
    lms: settings.preset?.id ?? 'totara',
    audiences:
      audience === 'everybody'
        ? []
        : (journey?.audiences ?? []).filter(({ id }) => audience.includes(id)).map(({ title }) => title),
    after: course.after.map((id) => courses.find((card) => card.id === id)?.title ?? id),
    activities: activitiesOf(course),
    ...(journey && { journey: journey.title }),
    ...(step && { step: step.title }),
    ...(summary !== undefined && { summary }),
    ...(image && { image: { file: image.file.path, alt: image.alt } }),
    ...(contact && { contact }),
  };
}

/** Preparation, course days with what lies between them, follow-up; or the tasks alone. */
function activitiesOf(course: Course): readonly InstalledActivity[] {
  const words = wordsFor(course.language, course.journey);
  const part = (id: (typeof course.parts)[number]['id']): readonly InstalledActivity[] =>
    course.parts
      .filter((each) => each.id === id)
      .map(() => ({ kind: 'part', part: id, name: `${course.title} – ${partName(words, id)}` }));
  const days = course.days.map((day) => dayOf(day, course.title));
  return [
    ...part('preparation'),
    ...days.slice(0, 1),
    ...part('between-days'),
    ...days.slice(1),
    ...part('follow-up'),
    ...part('tasks'),
  ];
}

function dayOf(day: CourseDay, course: string): InstalledActivity {
  return {
    kind: 'day',
    name: `${course} – ${day.title}`,
    form: day.form,
    minutes: day.schedule.reduce((sum, { minutes }) => sum + minutes, 0),
    handouts: day.handouts.map(({ path }) => path),
  };
}
