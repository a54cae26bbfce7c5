/** What an LMS has stored of one learner in one SCO: values by element. */
export type Tracks = Readonly<Record<string, string>>;

/** The values an LMS makes up for a launch, as Moodle and Totara do. */
export interface Launch {
  readonly learner: string;
  readonly name: string;
  readonly mode: 'normal' | 'review' | 'browse';
  readonly entry: 'ab-initio' | 'resume' | '';
  readonly tracks: Tracks;
  readonly masteryScore?: string;
  readonly launchData?: string;
}

/** How a learner's next launch begins: review once the attempt is finished, unless something else is asked for. */
export function launchOf(learner: string, tracks: Tracks, asked?: Launch['mode']): Launch {
  const status = tracks['cmi.core.lesson_status'] ?? '';
  const isFinished = ['completed', 'passed', 'failed'].includes(status);
  return {
    learner,
    name: `Learner ${learner}`,
    mode: asked ?? (isFinished ? 'review' : 'normal'),
    entry: status === '' ? 'ab-initio' : tracks['cmi.core.exit'] === 'suspend' ? 'resume' : '',
    tracks,
  };
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
  return `${two(sum / 360_000)}:${two(sum / 6000 % 60)}:${two(sum / 100 % 60)}${rest}`;
}
