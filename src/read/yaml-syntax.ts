import type { Document } from 'yaml';
import type { Finding, FindingData } from '../model/diagnostic.js';
import type { Place } from '../model/place.js';
import { quotedLine } from './quoted-line.js';
import type { YamlStretch } from './yaml.js';

/** The first thing the YAML parser complains of, named as the producer's own mistake where it can be recognised. */
export function syntaxFinding(document: Document.Parsed, stretch: YamlStretch): Finding | undefined {
  const error = document.errors[0];
  if (error === undefined) return undefined;
  const yaml = stretch.text.slice(stretch.start, stretch.end);
  const [from, to] = [Math.min(error.pos[0], yaml.length), Math.min(error.pos[1], yaml.length)];
  const lineStart = yaml.lastIndexOf('\n', from - 1) + 1;
  const line = yaml.slice(lineStart, endOfLine(yaml, from));
  const place = (start: number, end: number): Place => ({
    file: stretch.file,
    start: stretch.start + start,
    end: stretch.start + Math.max(start, Math.min(end, yaml.length)),
  });
  const found = (rule: string, data: FindingData, at = place(from, to)): Finding => ({ rule, at, data });
  const wholeValue = place(from, lineStart + line.trimEnd().length);

  if (error.code === 'TAB_AS_INDENT') return found('yaml-syntax', { kind: 'tab' });
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^\s*(?:- )?["']?([^"':\n]+)/.exec(line)?.[1]?.trim() ?? '';
    const first = yaml.search(new RegExp(`^[ \\t]*(?:- )?["']?${key.replace(/[^\w-]/g, '\\$&')}["']?\\s*:`, 'm'));
    const finding = found('yaml-syntax', { kind: 'duplicate-key', key }, place(from, from + key.length));
    return first >= 0 && first < lineStart ? { ...finding, related: [{ at: place(first, first + key.length), note: 'first' }] } : finding;
  }
  const noSpace = /^\s*(?:- )?([A-Za-zÅÄÖåäö][\w-]*):([^\s:/].*)$/.exec(line);
  if ((error.code === 'MULTILINE_IMPLICIT_KEY' || error.code === 'MISSING_CHAR' || error.code === 'BLOCK_AS_IMPLICIT_KEY') && noSpace !== null) {
    const start = lineStart + line.indexOf(noSpace[1] ?? '');
    return found('yaml-syntax', { kind: 'no-space', key: noSpace[1] ?? '', value: (noSpace[2] ?? '').trim() }, place(start, lineStart + line.trimEnd().length));
  }
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && /^\s*(?:- )?[\w-]+:\s+\S.*:\s/.test(`${line} `)) return found('yaml-prose', { kind: 'colon', ...quotedLine(line) }, wholeValue);
  if (error.code === 'BAD_SCALAR_START') return found('yaml-prose', { kind: 'start', character: yaml[from] ?? '', ...quotedLine(line) }, wholeValue);
  if (error.code === 'MISSING_CHAR' && /quote/.test(error.message)) return found('yaml-syntax', { kind: 'quote-open' });
  if (error.code === 'UNEXPECTED_TOKEN' && /^\s*(?:- )?[\w-]+:\s*["']/.test(line)) return found('yaml-prose', { kind: 'after-quote', ...quotedLine(line) }, wholeValue);
  if (error.code === 'BAD_INDENT' && /[[{]/.test(line)) return found('yaml-syntax', { kind: 'bracket-open' }, place(lineStart + line.search(/[[{]/), from));
  if (error.code === 'BAD_INDENT' || error.code === 'BLOCK_AS_IMPLICIT_KEY') return found('yaml-syntax', { kind: 'indent' });
  return found('yaml-syntax', { kind: 'other', detail: error.message.split(/ at line \d+/)[0] ?? '' });
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
