import type { SourceReference } from '../../model/course.js';
import type { Source } from '../../model/workspace.js';
import { durationText } from '../../text/duration.js';
import { html, type Html } from '../../text/html.js';
import { contentLanguage, languageOf, type View } from '../view.js';
import { newTabLink } from './new-tab.js';

/**
 * Sources with the place in them to go to: what they are, who stands behind them, how long, and whether they still
 * hold.
 */
export function sourceList(references: readonly SourceReference[], view: View): Html {
  return html`<ul class="sources">${references.map(
    ({ source, where }) => html`<li>
${where !== undefined && html`<span class="where"${contentLanguage(view)}>${where.charAt(0).toUpperCase() + where.slice(1)}</span>`}
${sourceTitle(source, view)}
<span class="source-facts">${facts(source, view).join(' · ')}</span></li>`,
  )}</ul>`;
}

function sourceTitle(source: Source, view: View): Html {
  const title = html`<cite${languageOf(view, source.language ?? view.scoped.course.language)}>${source.title}</cite>`;
  return source.url === undefined ? title : newTabLink(source.url, title, view);
}

function facts(source: Source, view: View): readonly string[] {
  const { page, sourceKinds } = view.words;
  const status = {
    'in-force': '',
    repealed: page.repealed,
    'under-review': page.underReview,
    'outdated-basis': page.outdatedBasis,
  };
  // A law's title ends with its number already.
  const number =
    source.number !== undefined && !source.title.includes(source.number.replace(/^\D+/, '')) ? source.number : '';
  const length = source.minutes === undefined ? '' : durationText(source.minutes);
  const captions = source.captions === true && source.kind === 'film' ? page.captioned : '';
  const transcript =
    source.transcript === true && (source.kind === 'podcast' || source.kind === 'film') ? page.transcribed : '';
  return [
    sourceKinds[source.kind],
    source.publisher,
    number,
    length,
    captions,
    transcript,
    status[source.status],
  ].filter((fact) => fact !== '');
}
