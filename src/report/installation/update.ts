import { durationText } from '../../text/duration.js';
import { html, type Html } from '../../text/html.js';
import type { SheetFacts } from './sheet.js';
import type { InstallationWords } from './words.js';

/** First upload, or what an update changes and what to do with each package. */
export function updateSection({ update, packages, facts }: SheetFacts, words: InstallationWords): Html {
  if (update === undefined || update.change.state === 'added') return html`<section class="card"><h2>${words.first}</h2><p>${words.firstText}</p></section>`;
  const { base, change } = update;
  const { lms } = change;
  const lost = [...new Set(lms.migrations.flatMap((migration) => migration.lost))];
  const nameOf = (scope: string): string => {
    const activity = facts.activities.find((each) => each.kind === 'part' && each.part === scope);
    return activity?.name ?? packages.find(({ part }) => part === scope)?.title ?? facts.title;
  };
  return html`<section class="card"><h2>${words.update}</h2>
<p class="soft">${words.updateSince(base)}</p>
<p><strong>${words.classes[change.class]}</strong></p>
<ul>${lms.packages.map(({ scope, action }) => html`<li>${nameOf(scope)}: <strong>${words.actions[action]}</strong></li>`)}</ul>
${lms.migrations.length > 0 && html`<p>${lost.length === 0 ? words.proven(lms.migrations.length) : words.lost(lost.join(', '))}</p>`}
${lms.affected.length > 0 && html`<h3>${words.affected}</h3><ul>${lms.affected.map(({ how, scope, titles, minutes }) => html`<li>${scope === undefined ? facts.title : nameOf(scope)}: ${words.affectedHow[how]}${titles.length > 0 && html` (${titles.join(', ')}${minutes > 0 && html`, ${durationText(minutes)}`})`}</li>`)}</ul>`}
<ul class="boxes"><li>${words.when}</li><li>${words.everywhere}</li></ul></section>`;
}
