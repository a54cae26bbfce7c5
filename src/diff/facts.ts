import type { Course } from '../model/course.js';
import type { ChangeClass, FactChange } from '../model/course-change.js';
import { textChange } from '../text/word-difference.js';

/** Facts of the course as a whole that are others. */
export function factChanges(base: Course, head: Course): readonly (FactChange & { readonly certain: boolean })[] {
  const prose = (before: string, after: string): ChangeClass =>
    before === '' || after === '' ? 'content' : textChange(before, after);
  const changes: readonly (readonly [
    FactChange['fact'],
    string,
    string,
    (before: string, after: string) => ChangeClass,
  ])[] = [
    ['id', base.id, head.id, () => 'structure'],
    ['title', base.title, head.title, prose],
    ['summary', base.summary ?? '', head.summary ?? '', prose],
    ['status', base.status, head.status, statusClass],
    ['audience', audience(base), audience(head), () => 'content'],
    ['language', base.language, head.language, () => 'content'],
    ['after', base.after.join(', '), head.after.join(', '), () => 'content'],
    ['packaging', base.packaging, head.packaging, () => 'structure'],
    ['contact', contact(base), contact(head), () => 'wording'],
    ['image', image(base), image(head), () => 'wording'],
    // Its place in a journey is the journey's to say.
    ['step', base.step?.title ?? '', head.step?.title ?? '', () => 'none'],
  ];
  return changes.flatMap(([fact, before, after, classOf]) => {
    const each = classOf(before, after);
    return before === after
      ? []
      : [{ fact, before, after, class: each, certain: each !== 'content' || (fact !== 'title' && fact !== 'summary') }];
  });
}

/** A pilot says so on its page; a draft is not built, and what is retired is built no more. */
function statusClass(before: string, after: string): ChangeClass {
  if (before === 'draft' || after === 'draft') return 'none';
  return after === 'retired' || before === 'retired' ? 'structure' : 'wording';
}

function audience({ audience: whom, journey }: Course): string {
  return whom === 'everybody'
    ? ''
    : whom.map((id) => journey?.audiences.find((each) => each.id === id)?.title ?? id).join(', ');
}

function contact({ contact: whom }: Course): string {
  return [whom?.name, whom?.email].filter((text) => text !== undefined).join(', ');
}

function image({ image: picture, folder }: Course): string {
  return picture === undefined ? '' : `${picture.file.path.slice(folder.length + 1)} (${picture.alt})`;
}
