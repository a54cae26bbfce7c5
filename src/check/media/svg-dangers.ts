import { oneLine, shortened } from '../../text/shortened.js';
import { svgPieces, type SvgAttribute, type SvgPiece } from './svg-markup.js';

/** Something in an SVG file that runs, fetches or hides. */
export interface SvgDanger {
  readonly kind:
    | 'element'
    | 'event'
    | 'script-link'
    | 'external'
    | 'data'
    | 'style'
    | 'animation'
    | 'doctype'
    | 'stylesheet'
    | 'encoding'
    | 'html';
  /** The element's or attribute's name, or the address. */
  readonly what: string;
  readonly start: number;
  readonly end: number;
}

/** Elements that run code or hold a page within the picture. */
const ACTIVE = new Set(
  'script foreignobject handler listener iframe frame embed object audio video canvas form base meta link'.split(' '),
);
/** Attributes whose value is an address, in SVG or in HTML that has strayed into it. */
const ADDRESSES = new Set(['href', 'src', 'srcset', 'data', 'action', 'formaction', 'poster', 'base']);
/** Characters of an address that are quoted. */
const LONGEST = 60;
const ANIMATIONS = new Set(['animate', 'set', 'animatetransform', 'animatemotion', 'animatecolor']);

/** Finds everything in an SVG file that could run code or reach out of it. */
export function svgDangers(text: string): readonly SvgDanger[] {
  const dangers: SvgDanger[] = [];
  for (const piece of svgPieces(text)) {
    if (piece.kind === 'declaration') dangers.push(...declarationDangers(piece));
    else if (piece.kind === 'style') {
      const reach = cssReach(piece.text);
      const { start } = piece;
      if (reach !== undefined)
        dangers.push({ kind: 'style', what: reach.what, start: start + reach.start, end: start + reach.end });
    } else dangers.push(...elementDangers(piece));
  }
  return onePerDocument(dangers);
}

/** Keeps the first of a document type's dangers: one with twenty entities is one fault, not twenty-one. */
function onePerDocument(dangers: readonly SvgDanger[]): readonly SvgDanger[] {
  const first = dangers.find(({ kind }) => kind === 'doctype');
  return dangers.filter((danger) => danger.kind !== 'doctype' || danger === first);
}

function declarationDangers({ name, text, start, end }: SvgPiece & { kind: 'declaration' }): readonly SvgDanger[] {
  if (name === '!doctype' || name === '!entity')
    return [{ kind: 'doctype', what: name.slice(1).toUpperCase(), start, end }];
  if (name === '?xml-stylesheet') return [{ kind: 'stylesheet', what: 'xml-stylesheet', start, end }];
  const encoding = name === '?xml' ? /encoding\s*=\s*["']([^"']*)/i.exec(text)?.[1] : undefined;
  if (encoding === undefined || /^(?:utf-?8|us-ascii)$/i.test(encoding)) return [];
  return [{ kind: 'encoding', what: encoding, start, end: start + text.length }];
}

function elementDangers({ name, start, end, attributes }: SvgPiece & { kind: 'element' }): readonly SvgDanger[] {
  if (ACTIVE.has(name)) return [{ kind: 'element', what: name, start, end }];
  return attributes.flatMap((attribute): readonly SvgDanger[] => {
    const found = attributeDanger(name, attribute);
    return found === undefined ? [] : [{ ...found, start: attribute.start, end: attribute.end }];
  });
}

function attributeDanger(
  element: string,
  { name, written, value }: SvgAttribute,
): Pick<SvgDanger, 'kind' | 'what'> | undefined {
  // What browsers ignore within an address must not hide anything from us.
  const bare = value.replace(/[\u0000-\u0020\u007f-\u00a0]/g, '').toLowerCase();
  if (/^xmlns(?::|$)/i.test(written))
    return bare.includes('www.w3.org/1999/xhtml') ? { kind: 'html', what: written } : undefined;
  if (/^on[a-z]/.test(name)) return { kind: 'event', what: written };
  if (/(?:^|[^a-z])(?:javascript|vbscript):/.test(bare)) return { kind: 'script-link', what: written };
  const animates = ANIMATIONS.has(element) && name === 'attributename';
  if (animates && /^(?:[a-z]+:)?(?:href|src|on[a-z]+)$/.test(bare)) return { kind: 'animation', what: value };
  if (ADDRESSES.has(name)) {
    if (bare === '' || bare.startsWith('#')) return undefined;
    if (isBitmap(bare)) return undefined;
    return bare.startsWith('data:')
      ? { kind: 'data', what: written }
      : { kind: 'external', what: shortened(oneLine(value), LONGEST) };
  }
  const reach = cssReach(value);
  return reach === undefined ? undefined : { kind: 'style', what: reach.what };
}

/** Tells whether an address is a bitmap written into the file, which cannot run or fetch anything. */
function isBitmap(address: string): boolean {
  return /^data:image\/(?:png|jpe?g|gif|webp);/.test(address);
}

const REACHING =
  /@import[^;]*|(?:image-set|src|image)\(\s*["'][^)]*|url\(\s*(["']?)([^"')]*)|expression\(|-moz-binding|behavior\s*:/gi;

/**
 * Finds the first thing in CSS that fetches or runs something: `@import`, a `url()` that leads out of the file, `image-set`,
 * old bindings.
 */
function cssReach(css: string): { readonly what: string; readonly start: number; readonly end: number } | undefined {
  const bare = css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, (comment) => ' '.repeat(comment.length));
  const plain = bare.replace(/\\([0-9a-f]{1,6})\s?|\\(.)/gi, unescaped);
  for (const match of plain.matchAll(REACHING)) {
    const address = match[2]?.replace(/\s/g, '').toLowerCase();
    if (address !== undefined && (address.startsWith('#') || isBitmap(address) || address === '')) continue;
    return { what: shortened(oneLine(match[0]), LONGEST), start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** A CSS escape as its character. */
function unescaped(_: string, hex: string | undefined, character: string | undefined): string {
  if (hex === undefined) return character ?? '';
  const code = Number.parseInt(hex, 16);
  return code > 0x10ffff ? '' : String.fromCodePoint(code);
}
