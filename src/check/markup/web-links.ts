import type { Course } from '../../model/course.js';
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

/** Lists the addresses of sources and journeys. Nobody is sent to what is repealed. */
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

/** Lists the web addresses in a course's texts. */
export function linksIn(course: Course): readonly WebLink[] {
  return bodiesOf(course).flatMap(({ body }) =>
    [...body.references.values()].flatMap((reference): readonly WebLink[] =>
      reference.to.kind === 'web' ? [{ url: reference.url, at: addressPlace(body, reference), in: 'text' }] : [],
    ),
  );
}

/**
 * Takes from an address what a server is asked for, all but what follows `#`; undefined for what is no address that a
 * program may ask for.
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

/** Facts of a link that has been asked about, of which every sentence about it is made. */
export type LinkFacts = Pick<WebLink, 'url' | 'in'> & {
  readonly host: string;
  /** Of the last answer; 0 where there was none. */
  readonly status: number;
};

/** Finds the links that have been asked about, each with its answer. */
export function answered(
  links: readonly WebLink[],
  { answers }: Pick<CheckContext, 'answers'>,
): readonly { readonly link: WebLink; readonly answer: LinkAnswer; readonly facts: LinkFacts }[] {
  if (answers === undefined) return [];
  return links.flatMap((link) => {
    const address = askedAddress(link.url);
    const answer = address === undefined ? undefined : answers.get(address);
    if (address === undefined || answer === undefined) return [];
    const { status = 0 } = answer;
    return [{ link, answer, facts: { url: link.url, host: new URL(address).host, in: link.in, status } }];
  });
}
