import type { Page } from 'playwright-core';
import type { LoggedCall } from '../../../simulator/api-calls.js';
import { startLms } from '../../../simulator/start-lms.js';
import { startLrs } from '../../../simulator/start-lrs.js';
import { askPage, callsOf, shownText } from './ask-page.js';
import type { Playable } from './playable.js';

/** A call or statement that was refused. */
export interface Refused {
  readonly call: string;
  readonly error: string;
}

/** The simulator as a learner's browser meets it, whatever the protocol. */
export interface LearnerSide {
  /** The page that a learner goes to. */
  readonly address: string;
  /** Hosts that are the simulator's own. */
  readonly hosts: readonly string[];
  /** Tells whether an address is one of the course's own files. */
  readonly isCourse: (address: string) => boolean;
  /** The path in the package of such an address. */
  readonly pathOf: (address: string) => string;
  readonly hasStarted: (page: Page) => Promise<boolean>;
  readonly isDone: (page: Page) => Promise<boolean>;
  /** Lets the course go, and answers with what was refused in the whole visit. */
  readonly leave: (page: Page) => Promise<readonly Refused[]>;
  /** As the LMS has it afterwards. `byDefault`: the course has never set any. */
  readonly status: () => Promise<{ readonly status: string; readonly byDefault: boolean }>;
  readonly close: () => Promise<void>;
}

const LEARNER = 'anna';
/** Time for what a page does when it is left. */
const FAREWELL = 700;

/** Starts the simulator for a package. */
export function openLearnerSide(
  package_: Playable,
  readModule?: (name: string) => Promise<string>,
): Promise<LearnerSide> {
  return package_.protocol === 'scorm' ? scormSide(package_, readModule) : statementSide(package_);
}

const COURSE = /^\/package\/\d+\//;
const isIn =
  (origin: string) =>
  (address: string): boolean =>
    address.startsWith(`${origin}/`) && COURSE.test(new URL(address).pathname);
const pathOf = (address: string): string => decodeURIComponent(new URL(address).pathname).replace(COURSE, '');

async function scormSide({ files }: Playable, readModule?: (name: string) => Promise<string>): Promise<LearnerSide> {
  const lms = await startLms({ package: files, ...(readModule && { readModule }) });
  let calls: readonly LoggedCall[] = [];
  // The page of the LMS stays while the course comes and goes in its frame.
  const log = async (page: Page): Promise<readonly LoggedCall[]> => {
    calls = callsOf(await askPage(page, 'window.lms ? window.lms.log : []')) ?? calls;
    return calls;
  };
  const sets = ({ call, words, answer }: LoggedCall): boolean =>
    call.endsWith('SetValue') &&
    answer === 'true' &&
    /(?:lesson|completion|success)_status$/.test(words[0] ?? '') &&
    !(words[0] ?? '').startsWith('cmi.objectives');
  return {
    address: lms.address(LEARNER),
    hosts: [new URL(lms.origin).host],
    isCourse: isIn(lms.origin),
    pathOf,
    close: lms.close,
    hasStarted: async (page) => (await log(page)).some(({ call }) => call.endsWith('Initialize')),
    isDone: async (page) =>
      (await log(page)).some((each) => sets(each) && /^(?:completed|passed)$/.test(each.words[1] ?? '')),
    leave: async (page) => {
      await askPage(page, "document.querySelector('iframe')?.remove()");
      await page.waitForTimeout(FAREWELL).catch(() => undefined);
      return (await log(page)).flatMap(refusedCall);
    },
    status: async () => {
      const tracks = lms.tracks(LEARNER);
      return {
        status: shownText(tracks['cmi.core.lesson_status'] ?? tracks['cmi.completion_status'] ?? 'not attempted'),
        byDefault: !calls.some(sets),
      };
    },
  };
}

/** Asking for what is not there is how courses find out what an LMS can do; a second start is forgiven everywhere. */
function refusedCall({ call, words, error }: LoggedCall): readonly Refused[] {
  if (error === '0' || /GetValue$|Initialize$/.test(call)) return [];
  const shown = words.map((word) => `'${word.length > 60 ? `${word.slice(0, 59)}…` : word}'`).join(', ');
  return [{ call: shownText(`${call}(${shown})`, 400), error: shownText(error, 10) }];
}

async function statementSide({ files }: Playable): Promise<LearnerSide> {
  const lrs = await startLrs({ package: files });
  const verbs = (): readonly string[] =>
    lrs.statements().map(({ verb }) => verb.id.slice(verb.id.lastIndexOf('/') + 1));
  const isOver = (): boolean => {
    const activity = lrs.session(LEARNER)?.activity;
    return lrs
      .statements()
      .some(({ verb, object }) => /\/(?:completed|passed)$/.test(verb.id) && object.id === activity);
  };
  return {
    address: lrs.address(LEARNER),
    hosts: [new URL(lrs.origin).host, new URL(lrs.endpoint).host],
    isCourse: isIn(lrs.origin),
    pathOf,
    close: lrs.close,
    hasStarted: async () => lrs.requests.length > 0,
    isDone: async () => isOver(),
    leave: async (page) => {
      await page.waitForTimeout(FAREWELL).catch(() => undefined);
      return lrs.refusals.map(({ status, reason }) => ({ call: shownText(reason), error: String(status) }));
    },
    status: async () => ({ status: shownText(verbs().at(-1) ?? 'none'), byDefault: false }),
  };
}
