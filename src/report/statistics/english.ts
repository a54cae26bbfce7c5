import type { StatisticsWords } from './words.js';

const number = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** What the year's report and the time audit say in English. */
export const english: StatisticsWords = {
  title: 'The journey in figures', on: (day) => `As of ${day}`, page: 'Year sheet', audits: 'Time audit by course', audit: 'Time audit', course: 'Course', index: 'All journeys in figures',
  step: 'Step', courses: 'Courses', tasks: 'Tasks', days: 'Course days', courseTime: 'Course time', goals: 'Course goals', stepGoals: 'Step goals', sum: 'Sum', everybody: 'All audiences',
  courseCounts: (n) => number(n, 'course', 'courses'), dayCounts: (n) => number(n, 'course day', 'course days'), taskCounts: (n) => number(n, 'task', 'tasks'),
  statuses: (pilot, draft) => [...(pilot > 0 ? [`${pilot} in pilot`] : []), ...(draft > 0 ? [number(draft, 'draft', 'drafts')] : [])].join(', '),
  retired: (n) => number(n, 'course is retired', 'courses are retired'), unreadable: (n) => `${number(n, 'course', 'courses')} cannot be read and ${n === 1 ? 'is' : 'are'} not counted`,
  voluntaryCount: (n) => (n === 0 ? 'all required' : number(n, 'is voluntary', 'are voluntary')),
  ofThem: (covered, of) => `${covered} of ${of} are trained`, ofSteps: (covered, of) => `${covered} of ${of} have course goals that are trained`,
  requirement: (percent, passes) => `The threshold of ${percent} % is ${passes ? '' : 'not '}met.`,
  timeTable: 'Time by step and audience', timeHint: 'Required tasks and course days without lunch. Voluntary time follows the plus sign.',
  timeTableOf: (step) => `Time by ${step.toLowerCase()} and audience`, plus: (time) => `+ ${time}`, more: (n) => `and ${n} more`,
  moreAudiences: (n) => `${number(n, 'more audience is', 'more audiences are')} in the JSON report.`, moreSteps: (n) => `${number(n, 'more step is', 'more steps are')} in the JSON report and in the sum.`,
  coverage: 'Goal coverage', sources: 'Sources to look into', noSources: 'All sources have been checked within a year and stand.',
  troubles: { repealed: 'repealed', stale: 'not checked for a year', outdated: 'built on older law' },
  reviews: 'Missing reviews', noPolicy: 'The workspace asks for no reviews.', allReviewed: (n) => `None. All ${n} required reviews are done.`,
  missing: (missing, asked) => `${missing} of ${asked} are missing`,
  scopes: { pedagogy: 'pedagogy', expert: 'subject matter', accessibility: 'accessibility', rights: 'rights' },
  verdicts: { unsigned: 'missing', stale: 'outdated', partial: 'partial' }, reviewed: (n, all) => `${n} of ${all} tasks reviewed`,
  waivers: 'Deviations in force', noWaivers: 'No deviation is in force.', until: (day) => `until ${day}`, by: (who) => `approved by ${who}`,
  required: 'Required', voluntary: 'Voluntary', task: 'Task or session', kind: 'Kind', audience: 'Audience', time: 'Time', all: 'All', version: 'Version', organisation: 'Published by',
  kinds: {
    read: 'Read', watch: 'Watch', listen: 'Listen', 'web-course': 'Web course', practise: 'Practise', reflect: 'Reflect', discuss: 'Discuss', write: 'Write', practical: 'Practical',
    introduction: 'Introduction', lecture: 'Lecture', 'group-work': 'Group work', exercise: 'Exercise', discussion: 'Discussion', reflection: 'Reflection', break: 'Break', lunch: 'Lunch', summary: 'Summary',
  },
  notCounted: 'not counted', auditHint: 'The time is what the course is planned for. Lunch is not counted. Voluntary tasks are listed apart.',
  statement: 'For the employer', participant: 'Participant', employer: 'Employer', period: 'Completed (date)', signature: 'Signature, employer',
  sums: 'Sums', sumRequired: 'Required tasks', sumDays: 'Course days without lunch', sumAll: 'Required course time', sumVoluntary: 'Voluntary tasks', whole: 'Whole course',
  draft: 'The course is a draft: times may change.', pilot: 'The course is being piloted: times may change.', printHint: 'The page is made to be printed on A4.', madeBy: 'Made with kurspaket.', table: 'Table, can be scrolled sideways',
};
