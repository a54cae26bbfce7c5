import type { Diagnostic, Position, ToolLanguage } from '../model/diagnostic.js';
import type { Place } from '../model/place.js';
import { byPlace } from '../text/by-place.js';
import { frameLines, lineStarts, positionAt } from '../text/lines.js';
import { ruleOf, type JudgedFinding } from './judge.js';

/** Puts findings into words and places: sorted by file and place, each once. */
export function wordFindings(
  judged: readonly JudgedFinding[],
  texts: ReadonlyMap<string, string>,
  language: ToolLanguage,
): readonly Diagnostic[] {
  const lines = new Map<string, { readonly text: string; readonly starts: readonly number[] }>();
  const linesOf = (file: string): { readonly text: string; readonly starts: readonly number[] } => {
    const known = lines.get(file);
    if (known !== undefined) return known;
    const text = masked(
      texts.get(file) ?? '',
      judged
        .filter(({ finding }) => finding.secret === true && finding.at.file === file)
        .map(({ finding }) => finding.at),
    );
    const entry = { text, starts: lineStarts(text) };
    lines.set(file, entry);
    return entry;
  };
  const spot = (place: Place): { readonly start: Position; readonly end: Position } => {
    const { starts } = linesOf(place.file);
    return { start: positionAt(starts, place.start), end: positionAt(starts, Math.max(place.start, place.end)) };
  };
  const diagnostics = judged.map(({ finding, severity, waiver }): Diagnostic => {
    const wording = ruleOf(finding.rule).words[language];
    const data = finding.data ?? {};
    const { start, end } = spot(finding.at);
    const { text, starts } = linesOf(finding.at.file);
    return {
      rule: finding.rule,
      severity,
      file: finding.at.file,
      start,
      end,
      message: printable(wording.message(data)),
      why: wording.why,
      hint: printable(wording.hint(data)),
      related: (finding.related ?? []).map(({ at, note }) => ({
        file: at.file,
        ...spot(at),
        message: printable(wording.notes?.[note]?.(data) ?? ''),
      })),
      frame: texts.has(finding.at.file) ? frameLines(text, starts, start, end) : [],
      ...(waiver && { waiver: { approvedBy: waiver.approvedBy, expires: waiver.expires, reason: waiver.reason } }),
    };
  });
  return unique(diagnostics.sort(byPlace));
}

/** A sentence without what would command a terminal or turn its direction: it quotes texts of others. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');
}

/** The text with dots for what nobody is to read in a log; everything keeps its place. */
function masked(text: string, places: readonly Place[]): string {
  return places.reduce(
    (rest, { start, end }) => rest.slice(0, start) + '•'.repeat(end - start) + rest.slice(end),
    text,
  );
}

function unique(sorted: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return sorted.filter((diagnostic) => {
    const key = `${diagnostic.file}:${diagnostic.start.line}:${diagnostic.start.column}:${diagnostic.rule}:${diagnostic.message}`;
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}
