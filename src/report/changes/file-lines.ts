import type { MediaChange, RightsChange, SourceChange, SourceFacts } from '../../model/course-change.js';
import { sizeText } from '../../text/bytes.js';
import { durationText } from '../../text/duration.js';
import { bothSides, line, reworded, turned, type ChangeLine } from './lines.js';
import type { ChangeWords } from './words.js';

/** A source that is new, gone or another; one that no longer holds is said with a warning. */
export function sourceLine(change: SourceChange, words: ChangeWords): ChangeLine {
  const source = change.after ?? change.before;
  if (source === undefined) return line(change.state, change.id);
  const status = words.sourceStatuses[source.status as keyof ChangeWords['sourceStatuses']];
  const holds = change.after === undefined || change.after.status === 'in-force';
  const both = bothSides(change);
  if (both === undefined)
    return line(holds ? change.state : 'warning', `${holds ? '' : `${words.sign.added}: `}${source.title} (${status})`);
  return line(
    change.changed.includes('status') && !holds ? 'warning' : 'changed',
    source.title,
    aspects(both.before, both.after, words),
  );
}

function aspects(before: SourceFacts, after: SourceFacts, words: ChangeWords): readonly ChangeLine[] {
  const keys = words.sourceKeys;
  const status = (facts: SourceFacts): string =>
    words.sourceStatuses[facts.status as keyof ChangeWords['sourceStatuses']];
  const length = ({ minutes }: SourceFacts): string | undefined =>
    minutes === undefined ? undefined : durationText(minutes);
  return [
    ...turned(words.status, status(before), status(after)),
    ...reworded(words.titled, before.title, after.title),
    ...turned(keys.number, before.number, after.number),
    ...turned(keys.publisher, before.publisher, after.publisher),
    ...turned(keys.kind, before.kind, after.kind),
    ...turned(keys.url, before.url, after.url),
    ...turned(keys.minutes, length(before), length(after)),
    ...turned(keys.checked, before.checked, after.checked),
  ];
}

/** A picture, film or other file that is new, gone or another. */
export function mediaLine(
  { state, before, after }: MediaChange,
  folder: string,
  { language }: ChangeWords,
): ChangeLine {
  const name = (path: string): string => path.replace(`${folder}/media/`, '').replace(`${folder}/`, '');
  if (before === undefined || after === undefined) {
    const file = before ?? after;
    return line(state, file === undefined ? '' : `${name(file.path)} (${sizeText(file.bytes, language)})`);
  }
  const names = before.path === after.path ? name(after.path) : `${name(before.path)} → ${name(after.path)}`;
  return line(
    'changed',
    before.bytes === after.bytes
      ? names
      : `${names} (${sizeText(before.bytes, language)} → ${sizeText(after.bytes, language)})`,
  );
}

/** An entry of media/credits.yaml that is new, gone or another. */
export function rightsLine(change: RightsChange, words: ChangeWords): ChangeLine {
  const both = bothSides(change);
  const credit = change.after ?? change.before;
  if (both === undefined) return line(change.state, `${change.id}: ${credit?.creator ?? ''}, ${credit?.licence ?? ''}`);
  return line(
    'changed',
    change.id,
    change.changed.flatMap((aspect) => turned(words.rights[aspect], both.before[aspect], both.after[aspect])),
  );
}
