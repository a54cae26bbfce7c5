import type { PackageFinding } from '../finding.js';
import type { XmlAttribute, XmlElement } from '../xml/element.js';

/** What a value may be. */
export interface ValueShape {
  readonly accepts: (value: string) => boolean;
  /** As one would say it: a list of words in `` ` ``, or nothing. */
  readonly expected: string;
}

/** What an element may hold: one kind of XML Schema's complex types, as far as course structures need it. */
export interface Shape {
  readonly attributes: Readonly<Record<string, ValueShape & { readonly required?: true }>>;
  readonly content: readonly Slot[] | 'anything' | ValueShape;
  /** Elements and attributes of other namespaces, the elements after one's own. */
  readonly foreign?: true;
  /** The slots' elements come in whatever order. */
  readonly unordered?: true;
}

/** A place in the order of an element's content: elements of these names, so many at least and at most. */
export interface Slot {
  readonly names: Readonly<Record<string, () => Shape>>;
  readonly min: number;
  readonly max: number;
}

/** Anything. */
export const ANY_VALUE: ValueShape = { accepts: () => true, expected: '' };

/** One of these words. */
export function oneOfWords(...words: readonly string[]): ValueShape {
  return { accepts: (value) => words.includes(value), expected: words.map((word) => `\`${word}\``).join(', ') };
}

/** Where an element and what is in it depart from a shape, in the order of the file. */
export function* departures(element: XmlElement, shape: Shape): Generator<PackageFinding> {
  yield* attributeDepartures(element, shape);
  if (shape.content === 'anything') return;
  if (!isSlots(shape.content)) {
    const value = element.text.trim();
    if (element.children[0] !== undefined)
      yield told(element.children[0].place, { kind: 'unexpected', element: element.children[0].name, expected: '' });
    else if (!shape.content.accepts(value))
      yield told(element.inside, {
        kind: 'value',
        element: element.name,
        value: value.slice(0, 100),
        expected: shape.content.expected,
      });
    return;
  }
  if (element.text.trim() !== '') yield told(element.inside, { kind: 'text', element: element.name });
  yield* contentDepartures(element, shape.content, shape);
}

function isSlots(content: Exclude<Shape['content'], 'anything'>): content is readonly Slot[] {
  return Array.isArray(content);
}

function* attributeDepartures(element: XmlElement, { attributes, foreign }: Shape): Generator<PackageFinding> {
  const own = element.attributes.filter(
    (attribute) => attribute.prefix !== 'xmlns' && attribute.namespace !== 'http://www.w3.org/2001/XMLSchema-instance',
  );
  for (const [name, value] of Object.entries(attributes)) {
    const found = own.find((attribute) => attribute.name === name);
    if (found === undefined && value.required === true)
      yield told(element.place, { kind: 'attribute-missing', element: element.name, attribute: name });
    else if (found !== undefined && !value.accepts(found.value))
      yield told(found.valuePlace, {
        kind: 'attribute-value',
        element: element.name,
        attribute: name,
        value: found.value.slice(0, 100),
        expected: value.expected,
      });
  }
  const isStray = ({ prefix, name }: XmlAttribute): boolean =>
    prefix === '' ? !Object.hasOwn(attributes, name) : foreign !== true;
  for (const stray of own.filter(isStray))
    yield told(stray.place, { kind: 'attribute-unknown', element: element.name, attribute: stray.name });
}

function* contentDepartures(
  element: XmlElement,
  slots: readonly Slot[],
  { foreign, unordered }: Shape,
): Generator<PackageFinding> {
  const counts = slots.map(() => 0);
  let current = 0;
  let isPast = false;
  for (const child of element.children) {
    if (child.namespace !== element.namespace) {
      if (foreign !== true || child.namespace === '')
        yield told(child.place, { kind: 'unexpected', element: child.name, expected: '' });
      isPast = unordered !== true;
      continue;
    }
    const index = slots.findIndex(
      (slot, at) => Object.hasOwn(slot.names, child.local) && (unordered === true || at >= current),
    );
    const slot = slots[index];
    const isSkipped =
      unordered !== true && slots.slice(current, index).some(({ min }, at) => (counts[current + at] ?? 0) < min);
    if (slot === undefined || isPast || isSkipped || (counts[index] ?? 0) >= slot.max) {
      yield told(child.place, {
        kind: 'unexpected',
        element: child.name,
        expected: isPast ? '' : expectedFrom(slots, counts, unordered === true ? 0 : current),
      });
      // Its own faults still count, where it is known at all.
    } else {
      counts[index] = (counts[index] ?? 0) + 1;
      current = unordered === true ? 0 : index;
    }
    const known = slots.find(({ names }) => Object.hasOwn(names, child.local))?.names[child.local];
    if (known !== undefined) yield* departures(child, known());
  }
  const missing = slots.filter(
    ({ min, names }, at) =>
      (counts[at] ?? 0) < min && !element.children.some(({ local }) => Object.hasOwn(names, local)),
  );
  if (missing.length > 0)
    yield told(element.place, { kind: 'missing', element: element.name, expected: missing.map(namesOf).join(', ') });
}

/** What could have stood there: up to the first thing that must. */
function expectedFrom(slots: readonly Slot[], counts: readonly number[], from: number): string {
  const open = slots.slice(from).map((slot, at) => ({ slot, count: counts[from + at] ?? 0 }));
  const must = open.findIndex(({ slot, count }) => count < slot.min);
  return open
    .slice(0, must === -1 ? undefined : must + 1)
    .filter(({ slot, count }) => count < slot.max)
    .map(({ slot }) => namesOf(slot))
    .join(', ');
}

function namesOf({ names }: Slot): string {
  return Object.keys(names)
    .map((name) => `\`${name}\``)
    .join(', ');
}

function told(at: PackageFinding['at'], data: NonNullable<PackageFinding['data']>): PackageFinding {
  return { rule: 'package-schema', at, data };
}
