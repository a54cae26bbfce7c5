import type { Course } from '../../model/course.js';
import type { FindingData } from '../../model/diagnostic.js';
import type { LinkAnswer } from '../../model/link-answer.js';
import type { Place } from '../../model/place.js';
import type { Workspace } from '../../model/workspace.js';
import { addressPlace } from './address-place.js';
import { bodiesOf } from './course-bodies.js';
import type { CheckContext } from '../../findings/rule.js';

/** A web address that somebody has written. */
export interface WebLink {
  readonly url: string;
  readonly at: Place;
  readonly in: 'source' | 'journey' | 'text';
}

/** The addresses of sources and journeys. Nobody is sent to what is repealed. */
export function linksAbove({ sources, journeys }: Pick<Workspace, 'sources' | 'journeys'>): readonly WebLink[] {
  return [
    ...[...new Set(sources.values())].flatMap(({ url, status, at }): readonly WebLink[] =>
      url === undefined || status === 'repealed' ? [] : [{ url, at: at.value('url'), in: 'source' }],
    ),
    ...journeys.flatMap(({ support, at }): readonly WebLink[] =>
      support?.url === undefined ? [] : [{ url: support.url, at: at.value('support', 'url'), in: 'journey' }],
    ),
  ];
}

/** The web addresses in a course's texts. */
export function linksIn(course: Course): readonly WebLink[] {
  return bodiesOf(course).flatMap(({ body }) =>
    [...body.references.values()].flatMap((reference): readonly WebLink[] =>
      reference.to.kind === 'web' ? [{ url: reference.url, at: addressPlace(body, reference), in: 'text' }] : [],
    ),
  );
}

/**
 * What is asked of a server: the address without what follows `#`; undefined for what is no address that a program may
 * ask for.
 */
export function askedAddress(url: string): string | undefined {
  try {
    const address = new URL(url);
    address.hash = '';
    return address.username + address.password === '' ? address.href : undefined;
  } catch {
    return undefined;
  }
}

/** Links that have been asked about, with their answers and what every sentence about them needs. */
export function answered(
  links: readonly WebLink[],
  { answers }: Pick<CheckContext, 'answers'>,
): readonly { readonly link: WebLink; readonly answer: LinkAnswer; readonly data: FindingData }[] {
  if (answers === undefined) return [];
  return links.flatMap((link) => {
    const address = askedAddress(link.url);
    const answer = address === undefined ? undefined : answers.get(address);
    if (address === undefined || answer === undefined) return [];
    const { reason = '', status = 0 } = answer;
    return [{ link, answer, data: { url: link.url, host: new URL(address).host, in: link.in, reason, status } }];
  });
}
