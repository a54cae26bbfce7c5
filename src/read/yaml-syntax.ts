import type { Document, YAMLParseError } from 'yaml';
import type { FindingOf, YamlSyntaxFault } from '../model/reader-faults.js';
import type { Place } from '../model/place.js';
import { indentFault, indentOf, lineAt } from './yaml-indents.js';
import { faultOfLine, openedOnLine, type LineFault } from './yaml-line-faults.js';
import type { YamlStretch } from './yaml.js';

/** A finding about YAML that cannot be read, or reads as something else. */
type YamlFinding = FindingOf<'yaml-syntax'> | FindingOf<'yaml-prose'>;

/** How many lines before the parser's complaint an opened quotation or bracket is looked for. */
const LOOK_BACK = 30;
/** How many complaints are looked at, and how many lines of one. */
const MOST = 20;

/** Complaints that are mistakes of their own; others may only follow from the first. */
const OWN: ReadonlySet<string> = new Set([
  'tab',
  'no-space',
  'no-colon',
  'odd-space',
  'after-quote',
  'start',
  'colon',
  'indented',
  'lone-item',
  'glued-dash',
]);
/** After these, and after a key whose lines below have lost it, nothing can be told of what follows. */
const OPEN: ReadonlySet<string> = new Set(['quote-open', 'bracket-open', 'outdented']);

/** What the parser says where the indentation may be wrong. */
const INDENTS = new Set(['BAD_INDENT', 'BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY']);
/** Mistakes of lines that may run together into one complaint. */
const LINES: ReadonlySet<string> = new Set(['no-space', 'no-colon', 'glued-dash']);

/** Names what the YAML parser complains of as the producer's own mistakes where they can be recognised, one a line. */
export function syntaxFindings(document: Document.Parsed, stretch: YamlStretch): readonly YamlFinding[] {
  const findings: YamlFinding[] = [];
  for (const error of document.errors.slice(0, MOST)) {
    const finding = findingOf(error, stretch);
    for (const each of [finding, ...runTogether(error, stretch)]) {
      const isOwn = findings.length === 0 || OWN.has(each.facts.kind);
      if (isOwn && !findings.some(({ at }) => at.start === each.at.start)) findings.push(each);
    }
    if (OPEN.has(finding.facts.kind) || ('value' in finding.facts && finding.facts.value === '')) break;
  }
  return findings;
}

/** Finds lines without a colon that run together into one complaint: those after the first. */
function runTogether(error: YAMLParseError, stretch: YamlStretch): readonly YamlFinding[] {
  const yaml = stretch.text.slice(stretch.start, stretch.end);
  const findings: YamlFinding[] = [];
  for (
    let at = yaml.indexOf('\n', error.pos[0]) + 1;
    at > 0 && at < error.pos[1] && findings.length < MOST;
    at = yaml.indexOf('\n', at) + 1
  ) {
    const fault = faultOfLine(lineAt(yaml, at));
    if (fault !== undefined && LINES.has(fault.facts.kind)) findings.push(placed(fault, at, stretch));
  }
  return findings;
}

/** Gives a mistake on a line its place in the file; `at` is where the line begins in the YAML. */
export function placed(
  { start, end, ...fault }: LineFault,
  at: number,
  { file, start: from }: YamlStretch,
): YamlFinding {
  return { ...fault, at: { file, start: from + at + start, end: from + at + end } };
}

function findingOf(error: YAMLParseError, stretch: YamlStretch): YamlFinding {
  const yaml = stretch.text.slice(stretch.start, stretch.end);
  const from = Math.min(error.pos[0], yaml.length);
  const lineStart = yaml.lastIndexOf('\n', from - 1) + 1;
  const line = lineAt(yaml, lineStart);
  const place = (start: number, end: number): Place => ({
    file: stretch.file,
    start: stretch.start + start,
    end: stretch.start + Math.max(start, Math.min(end, yaml.length)),
  });
  const until = Math.max(from, Math.min(error.pos[1], lineStart + line.length));
  const found = (facts: YamlSyntaxFault, start = from, end = until): YamlFinding => ({
    rule: 'yaml-syntax',
    at: place(start, end),
    facts,
  });

  if (error.code === 'TAB_AS_INDENT') return found({ kind: 'tab' });
  if (error.code === 'MULTIPLE_DOCS') return found({ kind: 'several-documents' });
  const fault = lineFault(error, yaml, lineStart);
  if (fault !== undefined) return placed(fault.fault, fault.at, stretch);
  const next = lineStart + line.length + 1;
  // A text that goes on in the next line and has a colon there is read as a key with a value.
  const below = error.code === 'BLOCK_AS_IMPLICIT_KEY' ? lineAt(yaml, next) : '';
  if (/^\s+[^\s"'-].*:\s/.test(below) && /:\s+\S/.test(line) && indentOf(below) > indentOf(line))
    return { rule: 'yaml-prose', at: place(from, next + below.trimEnd().length), facts: { kind: 'colon' } };
  if (error.code === 'BAD_INDENT' || error.code === 'BLOCK_AS_IMPLICIT_KEY')
    return found({ kind: 'indent' }, lineStart, lineStart + line.trimEnd().length);
  return found({ kind: 'other', detail: error.message.split(/ at line \d+/)[0] ?? '' });
}

/** Finds the line that is at fault for a complaint about the line that begins at `lineStart`. */
function lineFault(
  { code }: YAMLParseError,
  yaml: string,
  lineStart: number,
): { readonly fault: LineFault; readonly at: number } | undefined {
  const opened = openedBefore(yaml, lineStart);
  if (opened !== undefined) return opened;
  const fault = faultOfLine(lineAt(yaml, lineStart));
  if (fault !== undefined) return { fault, at: lineStart };
  return INDENTS.has(code) ? indentFault(yaml, lineStart) : undefined;
}

/** A quotation or bracket that is still open where the parser gave up. */
function openedBefore(yaml: string, lineStart: number): { readonly fault: LineFault; readonly at: number } | undefined {
  let at = lineStart;
  for (let lines = 0; lines <= LOOK_BACK; lines += 1) {
    const fault = openedOnLine(lineAt(yaml, at));
    const closing = fault !== undefined && 'closing' in fault.facts ? fault.facts.closing : undefined;
    if (fault !== undefined && !isClosedBelow(yaml, at, lineStart, closing ?? yaml[at + fault.start] ?? ''))
      return { fault, at };
    if (at === 0) return undefined;
    at = yaml.lastIndexOf('\n', at - 2) + 1;
  }
  return undefined;
}

/** True where a quotation or bracket goes over several lines and ends before the next key. */
function isClosedBelow(yaml: string, opening: number, until: number, closing: string): boolean {
  let at = opening;
  while (at < until) {
    at += lineAt(yaml, at).length + 1;
    const line = lineAt(yaml, at);
    if (at > until || /^\s*(?:- +)?[\p{L}\w-]+:(?:\s|$)/u.test(line)) return false;
    if (line.includes(closing)) return true;
  }
  return false;
}
