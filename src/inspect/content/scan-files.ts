import type { FindingData } from '../../model/diagnostic.js';
import { frameLines, lineStarts, positionAt } from '../../text/lines.js';
import type { PackageFinding, Spot } from '../finding.js';
import { NO_USE, withUse, type ApiUse } from './api-use.js';
import { ownPage, ownVersion, type OwnPage } from './own-page.js';
import { hostOf, outsideRequests, type TextKind } from './requests.js';
import { secretsIn } from './secrets.js';

/** What the texts of a package hold, gathered file by file: no text is kept. */
export interface ContentFacts {
  readonly findings: readonly PackageFinding[];
  readonly use: ApiUse;
  readonly pages: readonly OwnPage[];
  readonly version?: string;
  /** Texts that were too large to be looked through. */
  readonly skipped: readonly string[];
}

/** Nothing looked at yet. */
export const NO_CONTENT: ContentFacts = { findings: [], use: NO_USE, pages: [], skipped: [] };

/** Larger texts than this are no scripts of people. */
export const LARGEST_TEXT = 32 * 1024 * 1024;

const KINDS: ReadonlyMap<string, TextKind> = new Map(
  Object.entries({
    html: 'html',
    htm: 'html',
    xhtml: 'html',
    xht: 'html',
    css: 'css',
    js: 'js',
    mjs: 'js',
    cjs: 'js',
    svg: 'svg',
    json: 'data',
    xml: 'data',
    txt: 'data',
    php: 'data',
    yaml: 'data',
    yml: 'data',
    config: 'data',
    env: 'data',
  }),
);

/** What kind of text a file is by its name; undefined where it is none that can be looked through. */
export function textKind(path: string): TextKind | undefined {
  return KINDS.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
}

/** Adds what one more text holds. */
export function withText(seen: ContentFacts, path: string, text: string): ContentFacts {
  const kind = textKind(path) ?? 'data';
  const page = kind === 'html' ? ownPage(path, text) : undefined;
  const version = seen.version ?? (path === 'launch.js' ? ownVersion(text) : undefined);
  return {
    findings: [...seen.findings, ...requestFindings(path, text, kind), ...secretFindings(path, text)],
    use: kind === 'html' || kind === 'js' ? withUse(seen.use, text) : seen.use,
    pages: page === undefined ? seen.pages : [...seen.pages, page],
    ...(version !== undefined && { version }),
    skipped: seen.skipped,
  };
}

/** One finding a host and way of asking in each file; the same in many files is brought together later. */
function requestFindings(path: string, text: string, kind: TextKind): readonly PackageFinding[] {
  const seen = new Set<string>();
  const found = outsideRequests(text, kind).filter(({ kind: how, url }) => {
    const key = `${how} ${hostOf(url)}`;
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
  const spot = spots(text);
  return found.map(({ kind: how, url, start }) => {
    const at = { start, end: start + url.length };
    return finding(
      'package-outside-request',
      path,
      at,
      { kind: how, host: hostOf(url), url: url.slice(0, 200), group: `${how} ${hostOf(url)}` },
      spot(at, (line) => line),
    );
  });
}

function secretFindings(path: string, text: string): readonly PackageFinding[] {
  const found = secretsIn(text);
  const spot = spots(text);
  // The report ends up in logs that others read: it shows where, not what.
  return found.slice(0, MOST).map((secret) =>
    finding(
      'package-secret',
      path,
      secret,
      { kind: secret.kind },
      spot(secret, (line) => hidden(line, text.slice(secret.start, secret.end))),
    ),
  );
}

/** Secrets told of one file. */
const MOST = 5;

function hidden(line: string, secret: string): string {
  const masked = line.replaceAll(secret, '•'.repeat(Math.min(secret.length, 40)));
  // Where the line is cut, so may the secret be.
  return masked === line ? '•••' : masked;
}

type Stretch = { readonly start: number; readonly end: number };

function finding(rule: string, path: string, at: Stretch, data: FindingData, spot: Spot): PackageFinding {
  return { rule, at: { file: path, start: at.start, end: at.end }, data, spot };
}

function spots(text: string): (at: Stretch, shown: (line: string) => string) => Spot {
  let starts: readonly number[] | undefined;
  return (at, shown) => {
    starts ??= lineStarts(text);
    const [start, end] = [positionAt(starts, at.start), positionAt(starts, at.end)];
    return {
      start,
      end,
      frame: frameLines(text, starts, start, end).map(({ line, text: content }) => ({
        line,
        text: line >= start.line && line <= end.line ? shown(content) : content,
      })),
    };
  };
}
