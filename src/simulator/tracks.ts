/** Values that an LMS has stored of one learner in one SCO, by element. */
export type Tracks = Readonly<Record<string, string>>;

/** The values an LMS makes up for a launch, as Moodle and Totara do. */
export interface Launch {
  readonly learner: string;
  readonly name: string;
  readonly mode: 'normal' | 'review' | 'browse';
  readonly entry: 'ab-initio' | 'resume' | '';
  readonly tracks: Tracks;
  readonly masteryScore?: string;
  /** SCORM 2004: ids that the manifest gives the SCO's objectives. */
  readonly objectives?: readonly string[];
  readonly launchData?: string;
}

/** The version of SCORM that a manifest names, as Moodle and Totara read it: what they do not know is 1.2. */
export type Edition = '1.2' | '2004 3rd Edition' | '2004 4th Edition';

/**
 * Begins a learner's next launch: review once the attempt is finished, unless something else is asked for. In SCORM
 * 2004 the data come back only where the SCO has asked for it (`cmi.exit` = suspend), though they stay in the database.
 */
export function launchOf(learner: string, tracks: Tracks, asked?: Launch['mode'], edition: Edition = '1.2'): Launch {
  const is12 = edition === '1.2';
  const status = tracks[is12 ? 'cmi.core.lesson_status' : 'cmi.completion_status'] ?? '';
  const isFinished = ['completed', 'passed', 'failed'].includes(status);
  const isSuspended = tracks[is12 ? 'cmi.core.exit' : 'cmi.exit'] === 'suspend';
  return {
    learner,
    name: `Learner ${learner}`,
    mode: asked ?? (isFinished ? 'review' : 'normal'),
    entry: entryOf(status, isSuspended, is12),
    tracks: is12 || isSuspended ? tracks : {},
  };
}

function entryOf(status: string, isSuspended: boolean, is12: boolean): Launch['entry'] {
  if (status === '') return 'ab-initio';
  if (isSuspended) return 'resume';
  return is12 ? '' : 'ab-initio';
}

/** The sum of two CMITimespans. */
export function addTimespans(a: string, b: string): string {
  const hundredths = (span: string): number => {
    const [hours, minutes, seconds] = span.split(':').map(Number) as [number, number, number];
    return Math.round((hours * 3600 + minutes * 60 + seconds) * 100);
  };
  const sum = hundredths(a) + hundredths(b);
  const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
  const rest = sum % 100 ? `.${two(sum % 100)}` : '';
  return `${two(sum / 360_000)}:${two((sum / 6000) % 60)}:${two((sum / 100) % 60)}${rest}`;
}

/** The sum of two ISO 8601 durations of hours, minutes and seconds. */
export function addDurations(a: string, b: string): string {
  const sum = hundredthsOf(a) + hundredthsOf(b);
  return `PT${Math.floor(sum / 360_000)}H${Math.floor(sum / 6000) % 60}M${(sum % 6000) / 100}S`;
}

/** Hundredths of a second in an ISO 8601 duration; years and months are none that can be counted. */
function hundredthsOf(duration: string): number {
  const [days, hours, minutes, seconds] = ['D', 'H', 'M', 'S'].map((unit) =>
    Number(new RegExp(`([\\d.]+)${unit}`).exec(unit === 'D' ? duration : duration.replace(/.*T/, ''))?.[1] ?? 0),
  ) as [number, number, number, number];
  return Math.round((((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 100);
}
