import type { Place } from '../../model/place.js';

/** An element of an XML file, with the offsets of what it is made of. */
export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  /** The namespace that its prefix stands for; empty where there is none. */
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
  /** Of the name in the start tag. */
  readonly place: Place;
  /** Of its text, from the first character after the start tag. */
  readonly inside: Place;
}

export interface XmlAttribute {
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly namespace: string;
  readonly value: string;
  readonly place: Place;
  /** Of the value, without quotes. */
  readonly valuePlace: Place;
}

/** An XML file of a package that could be read. */
export interface XmlDocument {
  readonly text: string;
  readonly root: XmlElement;
}

/** The child elements of a local name. */
export function childrenOf(element: XmlElement | undefined, local: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.local === local) ?? [];
}

/** The first child element of a local name. */
export function childOf(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.children.find((child) => child.local === local);
}

/** The attribute of a local name, with whatever prefix. */
export function attributeOf(element: XmlElement | undefined, local: string): XmlAttribute | undefined {
  return element?.attributes.find((attribute) => attribute.local === local && attribute.prefix !== 'xmlns');
}

/** An element's value of an attribute; undefined where there is none. */
export function valueOf(element: XmlElement | undefined, local: string): string | undefined {
  return attributeOf(element, local)?.value;
}

/** The place of an attribute's value, or of the element's name where it has no such attribute. */
export function placeOf(element: XmlElement, local: string): Place {
  return attributeOf(element, local)?.valuePlace ?? element.place;
}

const flattened = new WeakMap<XmlElement, readonly XmlElement[]>();

/** An element and everything below it, in the order of the file; many rules ask for it. */
export function descendants(element: XmlElement): readonly XmlElement[] {
  const known = flattened.get(element);
  if (known !== undefined) return known;
  const found: XmlElement[] = [];
  const waiting = [element];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push(next);
    for (let index = next.children.length - 1; index >= 0; index -= 1) waiting.push(next.children[index] as XmlElement);
  }
  flattened.set(element, found);
  return found;
}
