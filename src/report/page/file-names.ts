import { asciiSlug } from '../../text/ascii.js';

/**
 * A file name a page, from ids: safe whatever an id holds, never taken twice, never index.html. Absent: what belongs to
 * nothing that
 * has an id.
 */
export function fileNames(ids: readonly (string | undefined)[]): readonly string[] {
  const stems = ids.map((id) => {
    const slug = id === undefined ? '_courses' : asciiSlug(id) || '_';
    return slug === 'index' ? '_index' : slug;
  });
  return stems.map((stem, index) => (stems.indexOf(stem) === index ? `${stem}.html` : `${stem}--${index + 1}.html`));
}
