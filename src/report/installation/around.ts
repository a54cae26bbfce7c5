import { html, type Html } from '../../text/html.js';
import { categoryOf } from './csv.js';
import type { SortedSheet } from './sheet.js';
import type { InstallationWords } from './words.js';

/** Things to see to before anybody comes in, to tick on paper. */
export function beforeSection({ facts, own, tables, update }: SortedSheet, words: InstallationWords): Html {
  const isThere = update !== undefined && update.change.state !== 'added';
  const hasDays = facts.activities.some(({ kind }) => kind === 'day');
  const withPackages = hasDays ? 'both' : 'packages';
  const lines = [
    ...(tables === undefined || isThere ? [] : [words.create(tables[0], categoryOf(facts))]),
    ...(tables === undefined ? [] : [words.goals(tables[1])]),
    ...(facts.audiences.length === 0 ? [] : [words.showFor(facts.audiences.join(', '))]),
    ...(facts.after.length === 0 ? [] : [words.prerequisite(facts.after.join(', '))]),
    words.locked,
    words.courseDone[own.length === 0 ? 'days' : withPackages],
    ...(own.length === 0 ? [] : [words.tryIt]),
  ];
  return html`<section><h2>${words.before}</h2><ul class="boxes">${lines.map((line) => html`<li>${line}</li>`)}</ul></section>`;
}

/** The catalogue, what can be seen of learners, the way back and the end. */
export function afterwardsSections({ facts, target, update }: SortedSheet, words: InstallationWords): Html {
  const { summary, image } = facts;
  const seen = words.seenText;
  const isScorm = target?.startsWith('scorm') === true;
  const lines = [
    seen.status,
    ...(isScorm ? [seen.goals] : []),
    ...(target === 'scorm2004' || target === 'scorm2004-3' ? [seen.progress] : []),
    ...(target === 'cmi5' || target === 'xapi' ? [seen.statements] : []),
    seen.time,
    seen.never,
  ];
  const before = update?.change.version.before;
  const back = [before === undefined ? words.backToOlder : words.backTo(before), ...words.backText];
  return html`${
    summary !== undefined &&
    html`<section><h2>${words.catalogue}</h2><blockquote>${summary}</blockquote>
${image && html`<dl><dt>${words.picture}</dt><dd><code>${image.file}</code></dd><dt>${words.alternative}</dt><dd>${image.alt}</dd></dl>`}</section>`
  }
${
  target !== undefined &&
  html`<section><h2>${words.seen}</h2>${list(lines)}</section>
<section><h2>${words.back}</h2>${list(back)}</section>`
}
<section><h2>${words.retire}</h2>${list(words.retireText)}</section>`;
}

const list = (lines: readonly string[]): Html => html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
