import type { Root } from 'mdast';
import type { Code, Construct, Extension, State } from 'micromark-util-types';
import { directive } from 'micromark-extension-directive';
import type { FindingOf, ReaderFaults } from '../../model/reader-faults.js';
import { walk } from '../../text/walk.js';

const COLON = 58;
const CALL_OUTS = new Set(['note', 'warning', 'example']);
const OPENING = /^:::(?:note|warning|example|audience\{is=(?:[a-z0-9-]+|"[a-z0-9-]+"|'[a-z0-9-]+')\})$/;

/** `:::audience{is=a, b}`: several ids, however they are joined. */
const SEVERAL =
  /^:::\s*audience\s*\{\s*is\s*=\s*["'[]?\s*[\p{L}\d-]+["']?(?:\s*[,;&/+]\s*|\s+)["']?(?![\w-]+\s*=)[\p{L}\d]/u;

/** Succeeds, consuming nothing, where `:lang[` stands. */
const lang: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const word = ':lang[';
    let index = 0;
    const next: State = (code: Code) => {
      if (code !== word.charCodeAt(index)) return nok(code);
      effects.consume(code);
      index += 1;
      if (index < word.length) return next;
      effects.exit('chunkString');
      return ok;
    };
    return (code) => {
      effects.enter('chunkString');
      return next(code);
    };
  },
};

/**
 * Directives as the format has them (docs/format/README.md): containers of three colons, and `:lang[…]{…}` alone among
 * the inline ones, so that every other colon is text.
 */
export function restrictedDirectives(): Extension {
  const all = directive();
  const inline = constructOf(all.text?.[COLON], 0);
  const container = constructOf(all.flow?.[COLON], 0);
  return {
    flow: { [COLON]: container },
    text: {
      [COLON]: {
        ...inline,
        tokenize(effects, ok, nok) {
          return effects.check(lang, inline.tokenize.call(this, effects, ok, nok), nok);
        },
      },
    },
  };
}

function constructOf(constructs: Construct | readonly Construct[] | undefined, index: number): Construct {
  const found = Array.isArray(constructs)
    ? (constructs as readonly Construct[])[index]
    : (constructs as Construct | undefined);
  if (found === undefined) throw new Error('micromark-extension-directive has changed its constructs');
  return found;
}

/** A directive that is none of ours, or has no end. */
export type DirectiveFinding = FindingOf<'unknown-directive'> | FindingOf<'unclosed-directive'>;

/**
 * Lines that begin with `::` and are no directive of ours, directives within each other, and those without a closing
 * line.
 */
export function directiveFindings(file: string, text: string, tree: Root): readonly DirectiveFinding[] {
  const findings: DirectiveFinding[] = [];
  const verbatim: [number, number][] = [];
  const closed = new Set<number>();
  const unknown = (start: number, end: number, facts: ReaderFaults['unknown-directive']): void => {
    findings.push({ rule: 'unknown-directive', at: { file, start, end }, facts });
  };
  walk(tree, (node, _, parent) => {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    if (node.type === 'code' || node.type === 'inlineCode' || node.type === 'html' || node.type === 'yaml')
      verbatim.push([start, end]);
    if (node.type === 'textDirective') {
      const names = Object.entries(node.attributes ?? {});
      const language = names.length === 1 && names[0]?.[1] === '' ? names[0][0] : '';
      if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language)) unknown(start, end, { kind: 'lang' });
    }
    if (node.type !== 'containerDirective') return;
    const lines = text.slice(start, end).trimEnd().split('\n');
    const closing = lines.length > 1 && /^[\s>]*:::\s*$/.test(lines[lines.length - 1] ?? '');
    if (closing) closed.add(end - (lines[lines.length - 1] ?? '').length);
    else if (CALL_OUTS.has(node.name) || node.name === 'audience')
      findings.push({
        rule: 'unclosed-directive',
        at: { file, start, end: start + (lines[0] ?? '').trimEnd().length },
        facts: { name: node.name },
      });
    if (parent.type === 'containerDirective')
      unknown(start, start + (lines[0] ?? '').trimEnd().length, { kind: 'nested' });
  });
  let unknownOpen = 0;
  const inVerbatim = (offset: number): boolean => verbatim.some(([start, end]) => offset >= start && offset < end);
  for (const match of text.matchAll(/^([ \t>]*(?:(?:[-*+] |\d+[.)] )[ \t]*)?)(::[^\n\r]*)/gm)) {
    const start = match.index + (match[1] ?? '').length;
    const line = (match[2] ?? '').trimEnd();
    if (inVerbatim(start) || OPENING.test(line)) continue;
    if (line === ':::' && [...closed].some((offset) => start >= offset && start < offset + (match[0] ?? '').length + 1))
      continue;
    if (line !== ':::') unknownOpen += 1;
    else if (unknownOpen > 0) {
      // The closing line of one that is told of already.
      unknownOpen -= 1;
      continue;
    }
    unknown(
      start,
      start + line.length,
      line === ':::'
        ? { kind: 'stray-close' }
        : { kind: SEVERAL.test(line) ? 'several-audiences' : 'unknown', line: line.slice(0, 80) },
    );
  }
  return findings;
}
