import { coverageOf, type CoverageReport } from '../../src/jobs/measure/coverage.js';
import type { ToolLanguage } from '../../src/model/diagnostic.js';
import type { CourseCoverage, CoveredGoal, JourneyCoverage } from '../../src/model/coverage.js';
import { loadedFile } from '../example-files.js';

/** The day on which the troubled journey is looked at. */
export const troubledDay = '2026-03-01';

const goal = (id: string, level: string, supports = 'ny-handlagga'): string =>
  `  - id: ${id}\n    text: "Du kan ${id.replaceAll('-', ' ')}."\n    level: ${level}\n    supports: [${supports}]\n`;

const course = (id: string, title: string, goals: string, more = ''): string => `---
id: ${id}
title: "${title}"
version: 1.0.0
status: published
${more}goals:
${goals}---
Om kursen.
`;

const task = (id: string, goals: string, more = ''): string => `---
id: ${id}
title: "Uppgift ${id}"
kind: ${/kind: (\S+)/.exec(more)?.[1] ?? 'practise'}
time: 20 min
${goals === '' ? '' : `goals: [${goals}]\n`}why: "Du behöver det."
${more.replace(/kind: \S+\n?/, '')}
---
Gör så här.
`;

/** A journey with one of every trouble a coverage report tells of. */
export const troubledFiles: Readonly<Record<string, string>> = {
  'kurspaket.yaml': 'language: sv\norganisation: Exempelregionen\n',
  'sources.yaml': `- {id: lag, title: "Socialtjänstlag (2025:400)", publisher: Riksdagen, kind: law, status: in-force, checked: 2026-01-01}
- {id: gammal-lag, title: "Socialtjänstlag (2001:453)", publisher: Riksdagen, kind: law, status: repealed, replacedBy: lag}
- {id: handbok, title: "Handbok om samtal", publisher: Socialstyrelsen, kind: handbook, status: outdated-basis, checked: 2026-01-01}
- {id: rapport, title: "Rapport om stöd", publisher: SBU, kind: report, status: in-force, checked: 2024-01-01}
`,
  'resa/journey.yaml': `id: resa
title: "Yrkesresan Prövning"
coverage: {failUnder: 75}
audiences:
  - {id: boende, title: Boende}
  - {id: daglig, title: Daglig verksamhet}
  - {id: assistans, title: Personlig assistans}
steps:
  - id: ny
    title: Ny
    summary: "0–2 år i yrket"
    goals:
      - {id: ny-handlagga, text: "Du kan handlägga.", level: färdighet}
      - {id: ny-otranat, text: "Du kan något som ingen tränar.", level: fakta}
      - {id: ny-ensamt, text: "Du kan något som inget kursmål bidrar till.", level: fakta}
    courses: [alla-fel, utkast, utgatt]
  - id: van
    title: Van
    courses: [trasig, halv]
`,
  'resa/alla-fel/course.md': course(
    'alla-fel',
    'Kursen med alla fel',
    [
      goal('ingen-tranar', 'färdighet', 'ny-otranat'),
      goal('for-en-grupp', 'fakta'),
      goal('for-tva-grupper', 'fakta'),
      goal('bara-frivilligt', 'fakta'),
      goal('frivilligt-for-boende', 'fakta'),
      goal('ovas-aldrig', 'förtrogenhet'),
      goal('foljs-inte-upp', 'färdighet'),
      goal('bara-lasning', 'fakta'),
      goal('upphavd', 'fakta'),
      goal('helt-bra', 'färdighet'),
    ].join(''),
  ),
  'resa/alla-fel/preparation/01-en.md': task('en-grupp', 'for-en-grupp', 'audience: [boende]'),
  'resa/alla-fel/preparation/02-tva.md': task('tva-grupper', 'for-tva-grupper', 'audience: [boende, daglig]'),
  'resa/alla-fel/preparation/03-valj.md': task('valj', 'bara-frivilligt, frivilligt-for-boende', 'required: false'),
  'resa/alla-fel/preparation/04-las.md': task('las', 'bara-lasning, ovas-aldrig', 'kind: read\nsource: handbok'),
  'resa/alla-fel/preparation/05-lag.md': task('lag', 'upphavd', 'kind: reflect\nsource: [gammal-lag, rapport]'),
  'resa/alla-fel/preparation/06-mycket.md': task(
    'mycket',
    'for-en-grupp, for-tva-grupper, bara-lasning, upphavd, helt-bra',
    'kind: read\naudience: [boende]',
  ),
  'resa/alla-fel/preparation/07-boka.md': task('boka', 'ingen-tranar', 'kind: practical'),
  'resa/alla-fel/course-days/01-dag.md': `---
id: dag-1
title: "Kursdag ett"
form: in-person
schedule:
  - {start: "09:00", time: 40 min, title: "Föreläsning", method: lecture, goals: [ovas-aldrig]}
  - {time: 60 min, title: "Lunch", method: lunch}
  - {time: 50 min, title: "Övning", method: exercise, goals: [foljs-inte-upp, helt-bra]}
---
Om dagen.
`,
  'resa/alla-fel/follow-up/01-obligatorisk.md': task(
    'obligatorisk',
    'frivilligt-for-boende',
    'kind: discuss\naudience: [daglig, assistans]',
  ),
  'resa/alla-fel/follow-up/02-prova.md': task('prova', 'helt-bra', ''),
  'resa/utkast/course.md': course(
    'utkast',
    'Kursen som är ett utkast',
    goal('utkastets-mal', 'fakta', 'ny-handlagga'),
    '',
  ).replace('status: published', 'status: draft'),
  'resa/utkast/tasks/01-gor.md': task('gor', 'utkastets-mal', 'kind: write'),
  'resa/utgatt/course.md': course('utgatt', 'Kursen som har utgått', goal('utgatt-mal', 'fakta')).replace(
    'status: published',
    'status: retired',
  ),
  'resa/trasig/course.md': '---\nid: trasig\ntitle: "Trasig\n---\n',
  'resa/halv/course.md': course(
    'halv',
    'Kursen med en trasig uppgift',
    goal('halvt', 'fakta').replace(/ {4}supports.*\n/, ''),
  ),
  'resa/halv/tasks/01-gor.md': task('halvt-gjort', 'halvt', 'kind: write'),
  'resa/halv/tasks/02-trasig.md': '---\nid: trasig-uppgift\ntitle: "Inget slut\n---\n',
  'ensam/course.md': course('ensam', 'Kursen utan resa', goal('ensamt-mal', 'fakta').replace(/ {4}supports.*\n/, '')),
  'ensam/tasks/01-gor.md': task('ensam-uppgift', 'ensamt-mal', 'kind: write'),
};

/** The coverage of texts by path. */
export function coverageOfTexts(
  texts: Readonly<Record<string, string>>,
  within: readonly string[] = [],
  language?: ToolLanguage,
): CoverageReport {
  const files = Object.entries(texts)
    .map(([path, text]) => loadedFile(path, text))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return coverageOf(files, (file) => file, { within, today: troubledDay, ...(language && { language }) });
}

/** A journey of a report by its id. */
export function journeyOf({ coverage }: CoverageReport, id: string | undefined): JourneyCoverage {
  const journey = coverage.journeys.find((candidate) => candidate.journey === id);
  if (journey === undefined) throw new Error(`no journey ${id}`);
  return journey;
}

/** A course of a journey by its id. */
export function courseOf(journey: JourneyCoverage, id: string): CourseCoverage {
  const course = journey.courses.find((candidate) => candidate.course === id);
  if (course === undefined) throw new Error(`no course ${id}`);
  return course;
}

/** A goal of a course by its id. */
export function goalOf(course: CourseCoverage, id: string): CoveredGoal {
  const goal = course.goals.find((candidate) => candidate.id === id);
  if (goal === undefined) throw new Error(`no goal ${id}`);
  return goal;
}
