import type { Activity, CourseCoverage } from '../../../model/coverage.js';
import type { PartId } from '../../../model/course.js';
import { durationText } from '../../../text/duration.js';
import { html, type Html } from '../../../text/html.js';
import { languageMark, type CoverageView } from '../view.js';

type Stretch = PartId | 'course-days';

const STRETCHES: readonly Stretch[] = ['preparation', 'course-days', 'between-days', 'follow-up', 'tasks'];

/** Fills that differ in shape as well as in colour; drawn once in a document. */
export const patterns: Html = html`<svg class="sprite" width="0" height="0" aria-hidden="true" focusable="false"><defs>
<pattern id="fill-preparation" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="ground-mid" width="8" height="8"/><path class="line-card" d="M0 0v8" stroke-width="5"/></pattern>
<pattern id="fill-course-days" width="8" height="8" patternUnits="userSpaceOnUse"><rect class="ground-teal" width="8" height="8"/></pattern>
<pattern id="fill-between-days" width="8" height="8" patternUnits="userSpaceOnUse"><rect class="ground-sand" width="8" height="8"/><circle class="dot-earth" cx="4" cy="4" r="1.9"/></pattern>
<pattern id="fill-follow-up" width="10" height="10" patternUnits="userSpaceOnUse"><rect class="ground-accent" width="10" height="10"/><path class="line-card" d="M0 5h10" stroke-width="1.6"/></pattern>
<pattern id="fill-tasks" width="9" height="9" patternUnits="userSpaceOnUse"><rect class="ground-earth" width="9" height="9"/><path class="line-card" d="M0 0l9 9M9 0L0 9" stroke-width="1.1"/></pattern>
</defs></svg>`;

/** How the time of each step is shared between the parts, as bars of one scale. */
export function timePicture(view: CoverageView): Html {
  const { journey, words, language } = view;
  const steps = [
    ...journey.steps.map(({ id, title }) => ({ title, own: journey.courses.filter(({ step }) => step === id) })),
    { title: journey.steps.length > 0 ? words.offRoute : journey.title, own: journey.courses.filter(({ step }) => step === undefined) },
  ].filter(({ own }) => own.length > 0).map((step) => ({ ...step, times: timesOf(step.own) }));
  const most = Math.max(1, ...steps.map(({ times }) => sum(times)));
  const used = STRETCHES.filter((stretch) => steps.some(({ times }) => (times.get(stretch) ?? 0) > 0));
  return html`<h3>${words.timePicture}</h3><p class="soft small">${words.timeHint}</p>
<dl class="bars">${steps.map(({ title, times }) => html`<dt><span${languageMark(journey.language, language)}>${title}</span> <span class="soft">${durationText(sum(times))}</span></dt>
<dd><svg class="stack" width="100%" height="26" aria-hidden="true" focusable="false">${segments(times, most)}</svg><ul class="plain legend">${used.filter((stretch) => (times.get(stretch) ?? 0) > 0).map((stretch) => html`<li>${swatch(stretch)}${stretchName(stretch, view)} ${durationText(times.get(stretch) ?? 0)}</li>`)}</ul></dd>`)}</dl>`;
}

function segments(times: ReadonlyMap<Stretch, number>, most: number): readonly Html[] {
  let from = 0;
  return STRETCHES.filter((stretch) => (times.get(stretch) ?? 0) > 0).map((stretch) => {
    const width = (100 * (times.get(stretch) ?? 0)) / most;
    const rect = html`<rect class="stretch" x="${from.toFixed(2)}%" width="${width.toFixed(2)}%" y="1" height="24" fill="url(#fill-${stretch})"/>`;
    from += width;
    return rect;
  });
}

function swatch(stretch: Stretch): Html {
  return html`<svg class="swatch" width="18" height="14" aria-hidden="true" focusable="false"><rect class="stretch" x="1" y="1" width="16" height="12" fill="url(#fill-${stretch})"/></svg>`;
}

function stretchName(stretch: Stretch, { words }: CoverageView): string {
  return stretch === 'course-days' ? words.courseDays : words.parts[stretch];
}

function timesOf(courses: readonly CourseCoverage[]): ReadonlyMap<Stretch, number> {
  const times = new Map<Stretch, number>();
  for (const activity of courses.flatMap(({ activities }) => activities)) {
    if (activity.activity !== 'lunch') times.set(stretchOf(activity), (times.get(stretchOf(activity)) ?? 0) + activity.minutes);
  }
  return times;
}

function stretchOf({ column }: Activity): Stretch {
  return column.startsWith('day-') ? 'course-days' : (column as PartId);
}

function sum(times: ReadonlyMap<Stretch, number>): number {
  return [...times.values()].reduce((all, minutes) => all + minutes, 0);
}
