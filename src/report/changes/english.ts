import type { ChangeWords } from './words.js';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
const list = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(', ');
const sides = { base: 'the earlier version', head: 'the new version' };

/** Words of reports of changes in English. */
export const english: ChangeWords = {
  language: 'en',
  title: 'Changes to the courses',
  between: (base, head) => `${base} → ${head}`,
  classes: {
    none: 'The packages are unchanged',
    wording: 'Wording changed',
    content: 'Content changed',
    structure: 'Structure changed',
  },
  consequences: {
    none: 'Nothing needs doing in the learning platform.',
    wording: 'Replace the packages in place. Every tick is kept.',
    content: 'Replace the packages in place. Every tick is kept.',
    structure: 'Read which learners are affected before you replace anything. Replace when few have the course open.',
  },
  states: { added: 'New course', removed: 'The course is gone' },
  sections: {
    facts: 'The course',
    goals: 'Knowledge goals',
    coverage: 'Goal coverage',
    tasks: 'Tasks',
    days: 'Course days',
    time: 'Time',
    sources: 'Sources',
    media: 'Pictures, films and other files',
    rights: 'Rights',
    texts: 'Other texts',
    signOffs: 'Review',
    lms: 'In the learning platform',
  },
  parts: {
    preparation: 'Preparation',
    'between-days': 'Between course days',
    'follow-up': 'Follow-up',
    tasks: 'Tasks',
    course: 'The whole course',
    'course-days': 'Course days',
  },
  kinds: {
    read: 'read',
    watch: 'watch',
    listen: 'listen',
    'web-course': 'web course',
    practise: 'practise',
    reflect: 'reflect',
    discuss: 'discuss',
    write: 'write',
    practical: 'practical',
  },
  levels: { fakta: 'facts', förståelse: 'understanding', färdighet: 'skill', förtrogenhet: 'familiarity' },
  forms: { 'in-person': 'in person', online: 'online', hybrid: 'in person or online' },
  statuses: { draft: 'draft', pilot: 'pilot', published: 'published', retired: 'retired' },
  sourceStatuses: {
    'in-force': 'in force',
    repealed: 'repealed',
    'under-review': 'under review',
    'outdated-basis': 'built on older law',
  },
  packagings: { part: 'a package for each part', course: 'one package for the whole course' },
  scopes: { pedagogy: 'Pedagogy', expert: 'Expert review', accessibility: 'Accessibility', rights: 'Rights' },
  facts: {
    id: 'Id',
    title: 'Title',
    summary: 'Summary',
    status: 'Status',
    audience: 'Audience',
    language: 'Language',
    after: 'Take these first',
    packaging: 'Packaging',
    contact: 'Contact',
    image: 'Catalogue picture',
    step: 'Step',
  },
  rights: { creator: 'creator', licence: 'licence', source: 'source', consent: 'consent' },
  sourceKeys: {
    number: 'Number',
    publisher: 'Publisher',
    kind: 'Kind',
    url: 'Address',
    minutes: 'Length',
    checked: 'Checked',
  },

  nothing: 'No course has changed.',
  summary: (changed, all, classes) => {
    const words = {
      none: 'with no change to packages',
      wording: 'with corrected wording',
      content: 'with changed content',
      structure: 'with changed structure',
    };
    return `${changed} of ${count(all, 'course has', 'courses have')} changed: ${classes.map(([each, n]) => `${n} ${words[each]}`).join(', ')}.`;
  },
  unchanged: (titles) => `Unchanged: ${titles.join(', ')}.`,
  outline:
    'The comparison rests on packages.json, which knows versions, goals and times alone. The change may be larger than it looks.',
  incomplete: (which) =>
    `Not all of ${which.map((side) => sides[side]).join(' and ')} could be read. What looks new or gone may be what could not be read.`,
  unreadable: (files, side) => `Cannot be read in ${sides[side]}: ${files.join(', ')}.`,
  version: ({ before, after }) => {
    const isAnother = before !== undefined && after !== undefined && before !== after;
    return isAnother ? `Version ${before} → ${after}` : `Version ${after ?? before ?? ''}`;
  },
  guess: 'This rests on how much of the text has changed. Whether it still means the same is for you to say.',
  trainersOnly: 'Only what trainers see has changed.',
  everybody: 'everybody',
  none: 'none',

  required: 'required',
  voluntary: 'voluntary',
  nowRequired: 'Now required',
  nowVoluntary: 'Now voluntary',
  moved: (from, to) => `Moved from ${from} to ${to}`,
  reordered: (part, from, to) => `New place in ${part}: ${from} → ${to}`,
  titled: 'Title',
  kind: 'Kind',
  time: 'Time',
  whole: 'Together',
  optional: (duration) => `voluntary ${duration}`,
  why: 'Why',
  when: 'When',
  audience: 'For',
  goal: 'Goal',
  source: 'Source',
  mediaFile: 'Film or sound',
  level: 'Level',
  id: 'Id',
  supports: 'Supports other step goals than before',
  bodyChanged: 'The text has changed',
  transcriptChanged: 'The transcript has changed',
  mediaChanged: 'The film or sound has changed',
  form: 'Form',
  dayOrder: (from, to) => `New place among the days: ${from} → ${to}`,
  session: 'Session',
  clock: 'The clock times have changed (seen by trainers alone)',
  leads: 'Who leads the sessions has changed (seen by trainers alone)',
  team: 'The team has changed (seen by trainers alone)',
  materials: 'The trainers’ material has changed',
  handouts: 'What participants get has changed',
  sessionSources: 'The sources of the sessions have changed',
  introduction: 'The introduction',
  trainerText: 'The trainers’ text',
  moreThings: (n) => `and ${n} more`,

  trained: (trained, goals) => `${trained} of ${count(goals, 'goal is', 'goals are')} trained`,
  before: (text) => `(before: ${text})`,
  untrained: (goal) => `Not trained: ${goal}`,
  status: 'Status',
  waiver: ({ rule, state, approvedBy, expires, reason }) =>
    `${state === 'added' ? 'New waiver' : 'Waiver'} of ${rule}: approved by ${approvedBy} until ${expires}. ${reason}`,
  stale: (by, date, files) => `${by} examined it on ${date}. Changed since: ${files.join(', ')}`,
  concerns: (files) => `${count(files, 'changed file', 'changed files')} to examine`,

  verdicts: {
    signed: 'nothing has changed since the review',
    unsigned: 'not reviewed',
    stale: 'changed since the review',
    partial: 'partly reviewed',
  },
  sinceReview: (scope) => `Changed since the review: ${scope.toLowerCase()}`,
  signed: (by, date, version) => `${by} reviewed version ${version} on ${date}`,
  noState: 'Git does not know what the texts were when they were reviewed, so only the files can be shown.',
  notReviewed: (titles) => `Not reviewed yet: ${titles.join(', ')}`,

  actions: {
    keep: 'the package is the same',
    replace: 'replace the package in place',
    add: 'add as a new activity',
    retire: 'hide the activity, but do not delete it',
  },
  affected: ({ how, titles }, part, duration) => {
    const them = titles.length === 1 ? 'it' : 'them';
    const are = titles.length === 1 ? 'is' : 'are';
    return {
      'more-to-do': `${part}: ${list(titles)} ${are} now required (${duration}). Whoever has completed the part stays completed and sees ${them} as new. Whoever has not gets more to do.`,
      'less-to-do': `${part}: ${list(titles)} ${are} no longer required. Whoever has done the rest completes the part when it is next opened.`,
      'tick-forgotten': `${part}: the tick of ${list(titles)} is no longer seen.`,
      'tick-elsewhere': `${list(titles)} now ${titles.length === 1 ? 'stands' : 'stand'} in ${part}. A tick is not carried over from one package to another, so it has to be made again.`,
      'new-activity': `${part} is a new activity, where everybody begins anew.`,
      'activity-gone': `${part} is discontinued. Learners’ results are kept as long as the activity is only hidden.`,
      'asked-audience': `${part} now asks what applies to the learner. Whoever has not completed it can do so only after answering.`,
      'other-tasks': `${part}: ${list(titles)} ${are} now for other learners than before. Ticks are kept, but what is required is another.`,
      days: `The course days are others (${list(titles)}). Change the seminar in the learning platform.`,
      'new-course': 'The course is new in the learning platform, and everybody begins anew.',
    }[how];
  },
  proven: (records) =>
    `Tried with ${records} test learners, from halfway to everything done: every tick and completion is kept.`,
  notKept: (records) =>
    `Tried with ${records} test learners, from halfway to everything done: not everything is carried over, see below.`,

  journeys: 'Journeys and steps',
  route: (step) => `The route of ${step}`,
  sign: { added: 'New', removed: 'Gone', changed: 'Changed', warning: 'Note', note: '' },
  mark: { added: 'added', removed: 'removed' },
  skip: 'Skip to the courses',
  courses: 'Courses',
  change: 'Change',
  madeBy: 'Made with kurspaket.',
};
