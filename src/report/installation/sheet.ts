import type { CourseChange } from '../../model/course-change.js';
import type { ToolLanguage } from '../../model/diagnostic.js';
import type { InstallationFacts, InstalledActivity } from '../../model/installation.js';
import type { PackageRecord } from '../../model/package.js';
import { sizeText } from '../../text/bytes.js';
import { durationText } from '../../text/duration.js';
import { html, type Html } from '../../text/html.js';
import { reportPage } from '../page/frame.js';
import { installationStyle } from './style.js';
import { updateSection } from './update.js';
import { installationWords, type InstallationWords } from './words.js';

/** What a sheet is made of. All packages are of one course, for the LMS of its facts. */
export interface SheetFacts {
  readonly facts: InstallationFacts;
  readonly packages: readonly PackageRecord[];
  /** The LMS's own name. */
  readonly lms: string;
  readonly language: ToolLanguage;
  /** Tool and version. */
  readonly tool: string;
  /** Absent: the first time. */
  readonly update?: { readonly base: string; readonly change: CourseChange };
}

/** One HTML page that tells an administrator how a course is put into the LMS. */
export function installationSheet(sheet: SheetFacts): string {
  const { facts, language, lms, tool } = sheet;
  const words = installationWords(language);
  const settings = facts.lms === 'totara' || facts.lms === 'moodle' ? words.totara : words.other;
  const body = html`
<header class="top"><div class="top-text">
<p class="kicker">${words.sheet} · ${lms}</p>
<h1>${facts.title}</h1>
<p>${words.intro(lms)}</p>
</div></header>
<main>
${courseSection(sheet, words)}
${updateSection(sheet, words)}
<section><h2>${words.activities}</h2>
${facts.activities.length === 0 ? html`<p>${words.noDigital}</p>` : html`<ol class="stops">${facts.activities.map((activity) => stop(activity, sheet, words))}</ol>`}
${facts.activities.some(({ kind }) => kind === 'day') && html`<p class="soft">${words.dayText}</p>`}
</section>
<section><h2>${words.settings}</h2>
<div class="scroll" tabindex="0" role="region" aria-label="${words.settings}"><table>
<thead><tr><th scope="col">${words.setting}</th><th scope="col">${words.value}</th><th scope="col">${words.why}</th></tr></thead>
<tbody>${settings.map(([name, value, why]) => html`<tr><th scope="row">${name}</th><td><strong>${value}</strong></td><td>${why}</td></tr>`)}</tbody>
</table></div></section>
<section><h2>${words.before}</h2>${checklist(words.beforeText)}</section>
${facts.summary !== undefined && html`<section><h2>${words.catalogue}</h2><blockquote>${facts.summary}</blockquote>
${facts.image && html`<p><strong>${words.picture}:</strong> ${facts.image.file}. <strong>${words.alternative}:</strong> ${facts.image.alt}</p>`}</section>`}
<section><h2>${words.seen}</h2><ul>${words.seenText.map((line) => html`<li>${line}</li>`)}</ul></section>
<section><h2>${words.back}</h2><ul>${words.backText.map((line) => html`<li>${line}</li>`)}</ul></section>
${checksums(sheet, words)}
</main>
<footer>${words.footer(tool)}</footer>`;
  return reportPage({ language, title: `${facts.title} – ${words.sheet}`, style: installationStyle, body });
}

function courseSection({ facts, packages, language }: SheetFacts, words: InstallationWords): Html {
  const [first] = packages;
  const target = first?.target;
  const own = packages.filter((record) => record.target === target);
  const sum = (kind: 'required' | 'optional'): number => own.reduce((minutes, { learningTime }) => minutes + learningTime[kind], 0);
  const rows: readonly (readonly [string, string])[] = [
    [words.version, first?.version ?? ''],
    ...(facts.journey === undefined ? [] : [[words.journey, [facts.journey, facts.step].filter((part) => part !== undefined).join(', ')] as const]),
    [words.audiences, facts.audiences.length === 0 ? words.everybody : facts.audiences.join(', ')],
    ...(facts.after.length === 0 ? [] : [[words.after, facts.after.join(', ')] as const]),
    [words.time, [words.required(durationText(sum('required'))), ...(sum('optional') > 0 ? [words.optional(durationText(sum('optional')))] : [])].join(', ')],
    ...(facts.contact === undefined ? [] : [[words.contact, [facts.contact.name, facts.contact.email].filter((part) => part !== undefined).join(', ')] as const]),
  ];
  return html`<section class="card"><h2>${words.course}</h2>
${first?.status === 'pilot' && html`<p><strong>${words.pilot}</strong></p>`}
<dl>${rows.map(([name, value]) => html`<dt>${name}</dt><dd lang="${language}">${value}</dd>`)}</dl></section>`;
}

function stop(activity: InstalledActivity, { packages, language }: SheetFacts, words: InstallationWords): Html {
  if (activity.kind === 'day') {
    return html`<li><p class="kind">${words.kinds.day}</p><h3>${activity.name}</h3>
<p>${words.forms[activity.form]}, ${durationText(activity.minutes)}. ${words.handouts}: ${activity.handouts.length === 0 ? words.none : activity.handouts.join(', ')}.</p></li>`;
  }
  const own = packages.filter(({ part }) => part === activity.part || part === 'course');
  return html`<li><p class="kind">${words.kinds.package}</p><h3>${activity.name}</h3>
<ul class="plain">${own.map(({ file, bytes }) => html`<li><code>${file}</code> <span class="soft">${sizeText(bytes, language)}</span></li>`)}</ul></li>`;
}

function checklist(lines: readonly string[]): Html {
  return html`<ul class="boxes">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

function checksums({ packages, language, facts }: SheetFacts, words: InstallationWords): Html {
  return html`<section><h2>${words.check}</h2>
${facts.lms === 'totara' && html`<p>${words.trusted}</p>`}
<div class="scroll" tabindex="0" role="region" aria-label="${words.check}"><table>
<thead><tr><th scope="col">${words.file}</th><th scope="col" class="number">${words.size}</th><th scope="col">SHA-1</th><th scope="col">SHA-256</th></tr></thead>
<tbody>${packages.map(({ file, bytes, sha1, sha256 }) => html`<tr><th scope="row"><code>${file}</code></th><td class="number">${sizeText(bytes, language)}</td><td><code>${sha1}</code></td><td><code>${sha256}</code></td></tr>`)}</tbody>
</table></div></section>`;
}
