import { posix } from 'node:path';
import type { Body, Course, Reference } from '../../model/course.js';
import { anchorOf, headingAnchors } from '../../text/heading-anchors.js';
import { proposalFor } from '../../text/proposal.js';
import { almostLinks } from '../markup/almost-links.js';
import { addressPlace } from '../markup/address-place.js';
import { bodiesOf } from '../markup/course-bodies.js';
import { defineRule } from '../../findings/rule.js';
import { words, type BrokenLinkFault } from './broken-link.words.js';
import { urlDanger } from '../markup/url-dangers.js';

/** Links and pictures in texts lead to something that exists. */
export const rule = defineRule<BrokenLinkFault>()({
  id: 'broken-link',
  severity: 'error',
  kind: 'content',
  areas: ['rights'],
  *course(course) {
    const texts = new Map(bodiesOf(course).map(({ body }) => [body.file, body]));
    const anchorsOf = remembered(texts);
    for (const body of texts.values()) {
      for (const { kind, start, end, url, text, mark } of almostLinks(body)) {
        const address = kind === 'space' ? `<${url}>` : url.replace(/^www\./i, 'https://www.');
        yield {
          at: { file: body.file, start, end },
          facts: { kind, mark, write: `${mark}[${text.length > 60 ? '…' : text}](${address})` },
        };
      }
      for (const reference of body.references.values()) {
        if (urlDanger(reference.url) !== undefined) continue;
        const facts = faultOf(reference, { body, texts, anchorsOf, course });
        if (facts !== undefined) yield { at: addressPlace(body, reference), facts };
      }
    }
  },
  words,
  bad: {
    'resa/kurs/follow-up/01-prova.md': `---
id: prova-i-ett-samtal
title: "Prova i ett samtal"
kind: practise
time: 30 min
goals:
  - oppna-fragor
why: "Det du har övat på blir ditt först när du använder det."
---
Ta fram frågan från [uppgiften i förberedelserna](../preparation/01-lasa.md) och prova den i ett samtal.
`,
  },
  good: {
    'resa/kurs/follow-up/01-prova.md': `---
id: prova-i-ett-samtal
title: "Prova i ett samtal"
kind: practise
time: 30 min
goals:
  - oppna-fragor
why: "Det du har övat på blir ditt först när du använder det."
---
Ta fram frågan från [uppgiften i förberedelserna](../preparation/01-las.md) och prova den i ett samtal.
`,
  },
});

/** An address on the web without `https://`; names of files end in other ways. */
const WEB_ADDRESS = /^(?:www\.[a-z0-9-]+\.|(?:[a-z0-9-]+\.)+(?:se|nu|eu|com|org|net|gov)(?:\/|$))/i;

/** Where a link may lead, but no picture can come from. */
const TEXTS: ReadonlySet<Reference['to']['kind']> = new Set([
  'anchor',
  'introduction',
  'task',
  'day',
  'course',
  'mail',
]);

/** The text that a reference stands in, and what it may lead to. */
interface Surroundings {
  readonly body: Body;
  readonly texts: ReadonlyMap<string, Body>;
  readonly anchorsOf: AnchorsOf;
  readonly course: Course;
}

function faultOf(reference: Reference, surroundings: Surroundings): BrokenLinkFault | undefined {
  const { kind, url, to } = reference;
  const { body, texts, anchorsOf, course } = surroundings;
  if (kind === 'image' && TEXTS.has(to.kind)) return { kind: 'no-picture', url };
  switch (to.kind) {
    case 'anchor':
      return deadAnchor('anchor-here', url, body.file, anchorsOf(body));
    case 'missing':
      return to.told === true ? undefined : missingFault(reference, body, to.proposal);
    case 'trainer':
      return trainerFault(url, to.path, body, course);
    case 'task':
    case 'day':
    case 'introduction': {
      const hash = url.indexOf('#');
      const target = texts.get(to.path);
      return hash === -1 || target === undefined
        ? undefined
        : deadAnchor('anchor-elsewhere', url.slice(hash), target.file, anchorsOf(target));
    }
    default:
      return undefined;
  }
}

function missingFault({ kind, url }: Reference, body: Body, proposal: string | undefined): BrokenLinkFault {
  if (url === '') return { kind: 'empty' };
  if (WEB_ADDRESS.test(url)) return { kind: 'no-scheme', url };
  const near = proposal === undefined ? {} : { proposal: fromHere(proposal, body.file) };
  return { kind: kind === 'image' ? 'picture' : 'file', url, ...near };
}

/** Trainers' files that are not among those of the course; silent where not all of them could be read. */
function trainerFault(url: string, path: string, body: Body, course: Course): BrokenLinkFault | undefined {
  const known = [
    ...course.trainerTexts.map(({ file }) => file),
    ...(course.trainerFiles ?? []).map((file) => file.path),
  ];
  if (!course.complete || known.some((file) => file === path || file.startsWith(`${path}/`))) return undefined;
  const near = proposalFor(path, known);
  return { kind: 'file', url, ...(near !== undefined && { proposal: fromHere(near, body.file) }) };
}

function fromHere(path: string, file: string): string {
  return posix.relative(posix.dirname(file), path);
}

type AnchorsOf = (body: Body) => ReadonlySet<string>;

/** The anchors of a text, counted once however many links lead to them. */
function remembered(texts: ReadonlyMap<string, Body>): AnchorsOf {
  const known = new Map<string, ReadonlySet<string>>();
  return ({ file }) => {
    const tree = texts.get(file)?.tree;
    const anchors = known.get(file) ?? new Set(tree === undefined ? [] : headingAnchors(tree).values());
    known.set(file, anchors);
    return anchors;
  };
}

function deadAnchor(
  kind: 'anchor-here' | 'anchor-elsewhere',
  url: string,
  file: string,
  known: ReadonlySet<string>,
): BrokenLinkFault | undefined {
  const anchor = anchorOf(url);
  if (known.has(anchor)) return undefined;
  const near = proposalFor(anchor, [...known].slice(0, 100));
  const proposal = near === undefined ? {} : { proposal: `#${near}` };
  return { kind, url, name: posix.basename(file), ...proposal };
}
