/** The first fault of a WebVTT file, with offsets into its text. */
export interface VttFault {
  readonly kind: 'header' | 'no-cues' | 'comma' | 'timing' | 'backwards' | 'order' | 'arrow';
  readonly start: number;
  readonly end: number;
}

const TIME = /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})$/;

/**
 * Checks captions by the grammar of WebVTT (W3C, section 4): header, timings, their order. Undefined where all is well.
 */
export function vttFault(text: string): VttFault | undefined {
  const lines = [...text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)].map((match) => ({
    text: match[1] ?? '',
    start: match.index,
  }));
  const [head = { text: '', start: 0 }] = lines;
  const fault = (kind: VttFault['kind'], { start, text: line } = head): VttFault => ({
    kind,
    start,
    end: start + line.trimEnd().length,
  });
  if (!/^WEBVTT(?:[ \t]|$)/.test(head.text)) return fault('header');
  let cues = 0;
  let before = 0;
  let inBlock = true;
  for (const line of lines.slice(1)) {
    if (line.text.trim() === '') {
      inBlock = false;
      continue;
    }
    if (!line.text.includes('-->')) {
      inBlock ||= /^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/.test(line.text);
      continue;
    }
    if (inBlock) return fault('arrow', line);
    const [written = '', rest = ''] = line.text.split('-->');
    const [from, to] = [secondsOf(written), secondsOf(/^\s*(\S*)/.exec(rest)?.[1] ?? '')];
    if (from === undefined || to === undefined) return fault(/\d,\d{1,3}/.test(line.text) ? 'comma' : 'timing', line);
    if (to <= from) return fault('backwards', line);
    if (from < before) return fault('order', line);
    before = from;
    cues += 1;
    inBlock = true;
  }
  return cues === 0 ? fault('no-cues') : undefined;
}

function secondsOf(time: string): number | undefined {
  const match = TIME.exec(time.trim());
  return match === null
    ? undefined
    : Number(match[1] ?? 0) * 3600 + Number(match[2]) * 60 + Number(match[3]) + Number(match[4]) / 1000;
}
