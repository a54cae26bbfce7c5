import type { Body, Reference } from '../../model/course.js';
import type { Place } from '../../model/place.js';

/** Finds the place of a link's or picture's address; the whole link where the address is elsewhere (`[text][1]`). */
export function addressPlace(body: Body, { url, at }: Reference): Place {
  const written = body.source.slice(at.start, at.end);
  const start = url === '' ? -1 : written.lastIndexOf(url);
  return start === -1 ? at : { file: at.file, start: at.start + start, end: at.start + start + url.length };
}
