import type { CourseChange } from '../../model/course-change.js';
import { durationText } from '../../text/duration.js';
import { html, type Html } from '../../text/html.js';
import type { SortedSheet } from './sheet.js';
import type { InstallationWords } from './words.js';

/** First upload, or what an update changes and what to do with each package. */
export function updateSection({ update, own, facts }: SortedSheet, words: InstallationWords): Html {
  if (update === undefined || update.change.state === 'added')
    return html`<section class="card"><h2>${words.first}</h2><p>${words.firstText}</p></section>`;
  const { base, change } = update;
  const { lms, version } = change;
  const lost = titlesOf([...new Set(lms.migrations.flatMap((migration) => migration.lost))], change);
  const nameOf = (scope: string): string => {
    const activity = facts.activities.find((each) => each.kind === 'part' && each.part === scope);
    return activity?.name ?? own.find(({ part }) => part === scope)?.title ?? facts.title;
  };
  const fileOf = (scope: string, action: string): Html | false => {
    const file =
      action === 'keep' || action === 'retire'
        ? undefined
        : (own.find(({ part }) => part === scope) ?? own.find(({ part }) => part === 'course'))?.file;
    return file !== undefined && html` (<code>${file}</code>)`;
  };
  const isNewer = version.before !== undefined && version.after !== undefined && version.before !== version.after;
  return html`<section class="card"><h2>${words.update}</h2>
<p class="soft">${isNewer && `${words.versions(version.before ?? '', version.after ?? '')} `}${words.updateSince(base)}</p>
<p><strong>${words.classes[change.class]}</strong></p>
<ul>${lms.packages.map(({ scope, action }) => html`<li>${nameOf(scope)}: <strong>${words.actions[action]}</strong>${fileOf(scope, action)}</li>`)}</ul>
${lms.migrations.length > 0 && html`<p>${lost.length === 0 ? words.proven(lms.migrations.length) : words.lost(lost.join(', '))}</p>`}
${lms.affected.length > 0 && html`<h3>${words.affected}</h3><ul>${lms.affected.map(({ how, scope, titles, minutes }) => html`<li>${scope === undefined ? facts.title : nameOf(scope)}: ${words.affectedHow[how]}${titles.length > 0 && html` (${titles.join(', ')}${minutes > 0 && html`, ${durationText(minutes)}`})`}</li>`)}</ul>`}
${change.class !== 'none' && html`<ul class="boxes"><li>${words.when}</li><li>${words.everywhere}</li><li>${words.saved}</li></ul>`}</section>`;
}

/** Titles of tasks by their ids before; the id where nothing is known of a task. */
function titlesOf(ids: readonly string[], { tasks }: CourseChange): readonly string[] {
  return ids.map((id) => {
    const task = tasks.find((each) => each.id === id);
    return task?.before?.title ?? task?.after?.title ?? id;
  });
}
