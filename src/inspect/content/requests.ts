import { htmlPieces, htmlValue, type HtmlAttribute, type HtmlPiece } from './html-pieces.js';

/** How a file of a package would reach another origin. `link` is left out: what a person must click is no request. */
export type RequestKind =
  | 'script'
  | 'style'
  | 'picture'
  | 'media'
  | 'frame'
  | 'form'
  | 'hint'
  | 'base'
  | 'call'
  | 'redirect';

/** An address of another origin that a file asks for by itself. */
export interface OutsideRequest {
  readonly kind: RequestKind;
  readonly url: string;
  readonly start: number;
}

/** Files in which requests can be found. */
export type TextKind = 'html' | 'css' | 'js' | 'svg' | 'data';

/** Everything that a text asks other origins for when it is opened. In scripts only plain calls with a written address are seen. */
export function outsideRequests(text: string, kind: TextKind): readonly OutsideRequest[] {
  const found =
    kind === 'css'
      ? cssRequests(text, 0)
      : kind === 'js'
        ? scriptRequests(text, 0)
        : kind === 'data'
          ? []
          : [...htmlPieces(text)].flatMap(pieceRequests);
  return found.filter(({ url }) => isOutside(url));
}

/** The origin of an address, as a person would name it: its host. */
export function hostOf(url: string): string {
  try {
    return new URL(url.trim(), 'https://package.invalid').host;
  } catch {
    return url.trim().slice(0, 60);
  }
}

function isOutside(url: string): boolean {
  return /^\s*(?:(?:https?|wss?|ftp):)?\/\/[^/\s]/i.test(url);
}

/** Attributes that fetch, by element. */
const FETCHING: Readonly<Record<string, Readonly<Record<string, RequestKind>>>> = {
  script: { src: 'script', href: 'script' },
  img: { src: 'picture', srcset: 'picture' },
  source: { src: 'media', srcset: 'picture' },
  input: { src: 'picture' },
  video: { src: 'media', poster: 'picture' },
  audio: { src: 'media' },
  track: { src: 'media' },
  embed: { src: 'frame' },
  object: { data: 'frame' },
  iframe: { src: 'frame' },
  frame: { src: 'frame' },
  form: { action: 'form' },
  button: { formaction: 'form' },
  base: { href: 'base' },
  image: { href: 'picture' },
  use: { href: 'picture' },
  feimage: { href: 'picture' },
  body: { background: 'picture' },
  table: { background: 'picture' },
  td: { background: 'picture' },
};
/** What `<link>` fetches, by its relation; others are told to whoever asks. */
const LINKS: readonly (readonly [RegExp, RequestKind])[] = [
  [/stylesheet/i, 'style'],
  [/icon|apple-touch/i, 'picture'],
  [/modulepreload/i, 'script'],
  [/preconnect|dns-prefetch|preload|prefetch|prerender|manifest/i, 'hint'],
];

function pieceRequests(piece: HtmlPiece): readonly OutsideRequest[] {
  if (piece.kind !== 'element') {
    if (piece.kind === 'style') return cssRequests(piece.text, piece.start);
    return /json|template|text\/(?:html|x-)/i.test(htmlValue(piece.attributes, 'type'))
      ? []
      : scriptRequests(piece.text, piece.start);
  }
  const { name, attributes } = piece;
  return [
    ...attributes.flatMap((attribute) => attributeRequests(name, attribute)),
    ...linkRequests(name, attributes),
    ...refreshRequests(name, attributes),
  ];
}

function attributeRequests(element: string, { name, value, start }: HtmlAttribute): readonly OutsideRequest[] {
  if (name === 'style') return cssRequests(value, start);
  if (/^on[a-z]+$/.test(name)) return scriptRequests(value, start);
  const fetching = Object.hasOwn(FETCHING, element) ? FETCHING[element] : undefined;
  const kind = fetching !== undefined && Object.hasOwn(fetching, name) ? fetching[name] : undefined;
  if (kind === undefined) return [];
  if (name !== 'srcset') return [{ kind, url: value, start }];
  return value.split(/,\s+|\s+\d+(?:\.\d+)?[wx],?\s*/).map((url) => ({ kind, url: url.trim(), start }));
}

function linkRequests(element: string, attributes: readonly HtmlAttribute[]): readonly OutsideRequest[] {
  const href = attributes.find(({ name }) => name === 'href');
  const kind =
    element === 'link' ? LINKS.find(([relation]) => relation.test(htmlValue(attributes, 'rel')))?.[1] : undefined;
  return href === undefined || kind === undefined ? [] : [{ kind, url: href.value, start: href.start }];
}

function refreshRequests(element: string, attributes: readonly HtmlAttribute[]): readonly OutsideRequest[] {
  const content = attributes.find(({ name }) => name === 'content');
  if (element !== 'meta' || content === undefined || !/refresh/i.test(htmlValue(attributes, 'http-equiv'))) return [];
  const url = /url\s*=\s*['"]?([^'"]+)/i.exec(content.value)?.[1];
  return url === undefined ? [] : [{ kind: 'redirect', url, start: content.start }];
}

function cssRequests(css: string, offset: number): readonly OutsideRequest[] {
  return [...css.matchAll(/(@import\s+)?(?:url\(\s*["']?([^"')]{1,2000})|@import\s+["']([^"']{1,2000}))/gi)].map(
    (match) => {
      const url = match[2] ?? match[3] ?? '';
      return {
        kind: match[1] !== undefined || match[3] !== undefined ? 'style' : 'picture',
        url,
        start: offset + match.index + match[0].length - url.length,
      };
    },
  );
}

/** Calls and assignments that fetch the address written in them. */
const CALLS =
  /(?:\b(?:fetch|importScripts|import|sendBeacon|EventSource|WebSocket|Worker|SharedWorker)\s*\(\s*|\.open\(\s*["'`][A-Za-z]{3,7}["'`]\s*,\s*|\$\.(?:get|post|getJSON|getScript)\(\s*|\.src\s*=\s*|\bfrom\s*(?=["']https?:)|\bimport\s+(?=["']https?:))["'`]((?:https?:|wss?:)?\/\/[a-z0-9][^"'`\s]{3,})/gi;

function scriptRequests(script: string, offset: number): readonly OutsideRequest[] {
  return [...script.matchAll(CALLS)].map((match) => {
    const url = match[1] ?? '';
    return { kind: 'call' as const, url, start: offset + match.index + match[0].length - url.length };
  });
}
