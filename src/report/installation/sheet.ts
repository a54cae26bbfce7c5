import type { CourseChange } from '../../model/course-change.js';
import type { ToolLanguage } from '../../model/diagnostic.js';
import type { InstallationFacts } from '../../model/installation.js';
import type { PackageRecord } from '../../model/package.js';
import type { PageLook } from '../../model/page-look.js';
import type { Preset } from '../../model/preset.js';
import type { TargetId } from '../../model/workspace.js';
import { sizeText } from '../../text/bytes.js';
import { durationText } from '../../text/duration.js';
import { html, type Html } from '../../text/html.js';
import { reportPage } from '../page/frame.js';
import { activitiesSection, timesOf } from './activities.js';
import { afterwardsSections, beforeSection } from './around.js';
import { settingsOf } from './settings.js';
import { updateSection } from './update.js';
import { installationWords, type InstallationWords } from './words.js';

/** Facts of which a sheet is made. All packages are of one course, for the LMS of its facts. */
export interface SheetFacts {
  readonly facts: InstallationFacts;
  readonly packages: readonly PackageRecord[];
  /** Preset of the LMS. */
  readonly preset: Preset;
  readonly language: ToolLanguage;
  /** Tool and version. */
  readonly tool: string;
  /** File names of the tables for importers of courses and of competencies, where the LMS has such. */
  readonly tables?: readonly [string, string];
  /** Absent: the first time. */
  readonly update?: { readonly base: string; readonly change: CourseChange };
}

/** A sheet with its packages parted: those to upload, all of one target, and the others. */
export interface SortedSheet extends SheetFacts {
  readonly target: TargetId | undefined;
  readonly own: readonly PackageRecord[];
  readonly others: readonly PackageRecord[];
}

/** One HTML page that tells an administrator how a course is put into the LMS. */
export function installationSheet(facts: SheetFacts, look: PageLook): string {
  const sheet = sorted(facts);
  const {
    facts: { title },
    language,
    preset,
    tool,
  } = sheet;
  const words = installationWords(language);
  const body = html`
<header class="top"><div class="top-text">
<p class="kicker">${words.sheet} · ${preset.name}</p>
<h1>${title}</h1>
<p>${words.intro(preset.name)}</p>
</div></header>
<main>
${courseSection(sheet, words)}
${updateSection(sheet, words)}
${activitiesSection(sheet, words)}
${sheet.own.length > 0 && settingsSection(sheet, words)}
${beforeSection(sheet, words)}
${afterwardsSections(sheet, words)}
${othersSection(sheet, words)}
${checksums(sheet, words)}
</main>
<footer>${words.footer(tool)}</footer>`;
  return reportPage({ language, title: `${title} – ${words.sheet}`, look, body });
}

/** The LMS gets the first of its preset's targets that has been built; nobody is to choose between six files. */
function sorted(sheet: SheetFacts): SortedSheet {
  const { packages, preset } = sheet;
  const isBuilt = (target: TargetId): boolean => packages.some((record) => record.target === target);
  const known = [...preset.targets.value, ...preset.also.map(({ value }) => value)];
  const target = known.find(isBuilt) ?? packages.find((record) => record.target !== 'web')?.target;
  return {
    ...sheet,
    target,
    own: packages.filter((record) => record.target === target),
    others: packages.filter((record) => record.target !== target),
  };
}

function courseSection({ facts, own, packages, language }: SortedSheet, words: InstallationWords): Html {
  const [first] = packages;
  const sum = (kind: 'required' | 'optional'): number =>
    own.reduce((minutes, { learningTime }) => minutes + learningTime[kind], 0);
  const days = facts.activities.reduce(
    (minutes, activity) => minutes + (activity.kind === 'day' ? activity.minutes : 0),
    0,
  );
  const times = [
    ...timesOf({ required: sum('required'), optional: sum('optional') }, words),
    ...(days > 0 ? [words.days(durationText(days))] : []),
  ];
  const rows: readonly (readonly [string, string])[] = [
    [words.version, first?.version ?? ''],
    ...(facts.journey === undefined
      ? []
      : [[words.journey, [facts.journey, facts.step].filter((part) => part !== undefined).join(', ')] as const]),
    [words.audiences, facts.audiences.length === 0 ? words.everybody : facts.audiences.join(', ')],
    ...(facts.after.length === 0 ? [] : [[words.after, facts.after.join(', ')] as const]),
    [words.time, times.join(', ')],
    ...(facts.contact === undefined
      ? []
      : [
          [
            words.contact,
            [facts.contact.name, facts.contact.email].filter((part) => part !== undefined).join(', '),
          ] as const,
        ]),
  ];
  return html`<section class="card"><h2>${words.course}</h2>
${first?.status === 'pilot' && html`<p><strong>${words.pilot}</strong></p>`}
<dl>${rows.map(([name, value]) => html`<dt>${name}</dt><dd lang="${language}">${value}</dd>`)}</dl></section>`;
}

function settingsSection({ facts, target, preset, language }: SortedSheet, words: InstallationWords): Html {
  const isScorm = target?.startsWith('scorm') === true;
  const title = isScorm ? words.settings.scorm : words.settings.other;
  const notes = notesOn(target, preset, language, words);
  const aside = (text: string | undefined): Html | false =>
    text !== undefined && html` <span class="screen" lang="en">${text}</span>`;
  return html`<section><h2>${title}</h2>
<table class="settings"><thead><tr><th scope="col">${words.setting}</th><th scope="col">${words.value}</th><th scope="col">${words.why}</th></tr></thead>
<tbody>${settingsOf(facts.lms, isScorm, language).map(
    ({ name, value, onScreen, why }) => html`<tr><th scope="row">${name}${aside(onScreen?.name)}</th>
<td><strong>${value}</strong>${aside(onScreen?.value)}</td><td>${why}</td></tr>`,
  )}</tbody></table>
${notes.length > 0 && html`<p class="soft"><strong>${words.doubts}:</strong> ${notes.join(' ')}</p>`}</section>`;
}

/** Notes on a format that is not the usual one, and on an LMS that is little known. */
function notesOn(
  target: TargetId | undefined,
  preset: Preset,
  language: ToolLanguage,
  words: InstallationWords,
): readonly string[] {
  const also = preset.also.find(({ value }) => value === target);
  const isUsual = target === undefined || preset.targets.value.includes(target);
  return [
    ...(isUsual ? [] : [also?.reason[language] ?? words.unproven(preset.name, target)]),
    ...preset.doubts.map((doubt) => doubt[language]),
  ];
}

function othersSection({ others, preset, language }: SortedSheet, words: InstallationWords): Html | false {
  return (
    others.length > 0 &&
    html`<section><h2>${words.others}</h2><p>${words.othersText(preset.name)}</p>
<ul>${others.map(({ file, bytes }) => html`<li><code>${file}</code> <span class="soft">${sizeText(bytes, language)}</span></li>`)}</ul></section>`
  );
}

function checksums({ own, language, facts }: SortedSheet, words: InstallationWords): Html | false {
  return (
    own.length > 0 &&
    html`<section><h2>${words.check}</h2>
${facts.lms === 'totara' && html`<p>${words.trusted}</p>`}
<dl class="sums">${own.map(
      ({
        file,
        bytes,
        sha1,
        sha256,
      }) => html`<dt><code>${file}</code> <span class="soft">${sizeText(bytes, language)}</span></dt>
<dd>SHA-1 <code>${sha1}</code></dd><dd>SHA-256 <code>${sha256}</code></dd>`,
    )}</dl></section>`
  );
}
