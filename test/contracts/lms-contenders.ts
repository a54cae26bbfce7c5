import type { Adapter } from '../../src/browser/player/lms/adapter.js';
import { openScorm12 } from '../../src/browser/player/lms/scorm12.js';
import { openScorm2004 } from '../../src/browser/player/lms/scorm2004.js';
import type { Faults } from '../../src/simulator/faults.js';
import type { LrsFault } from '../../src/simulator/lrs-faults.js';
import { openScorm12Session } from '../../src/simulator/scorm12-api.js';
import { openScorm2004Session } from '../../src/simulator/scorm2004-api.js';
import { launchOf } from '../../src/simulator/tracks.js';
import type { Tracks } from '../../src/simulator/tracks.js';
import { pageOf, runningLrs, task, visitLrs } from '../browser/player/lrs-lab.js';

/** What goes wrong, in words that every protocol has something for. */
export type Trouble = 'refuses' | 'vanishes' | 'loses the answer';
export type Mode = 'normal' | 'review' | 'browse';

/** One learner's activity in an LMS of one protocol. */
export interface Activity {
  /** Launches it; without a mode as the LMS chooses. */
  readonly visit: (mode?: Mode, version?: readonly string[]) => Adapter;
  /** What the LMS has stored, in its own words, to be compared. */
  readonly stored: () => unknown;
  readonly isCompleted: () => boolean;
  /** How often it was told of the completion. */
  readonly completions: () => number;
  /** How often it was told that a session has ended. */
  readonly ends: () => number;
  readonly trouble: (what: Trouble | undefined) => void;
  /** What the strict LMS would not take; troubles aside. */
  readonly refusals: () => readonly unknown[];
}

export interface Contender {
  readonly name: string;
  /** The LMS gives a completed activity back as a review. */
  readonly hasReview: boolean;
  readonly hasBrowse: boolean;
  readonly begin: () => Promise<Activity>;
}

const SCORM_FAULTS: Readonly<Record<Trouble, Faults>> = {
  refuses: { commit: 'false' },
  vanishes: { gone: true },
  'loses the answer': { commit: 'throw' },
};
const LRS_FAULTS: Readonly<Record<Trouble, LrsFault['what']>> = {
  refuses: 503,
  vanishes: 'lost-before',
  'loses the answer': 'lost-after',
};

function scorm(version: '1.2' | 'third' | 'fourth'): Activity {
  let tracks: Tracks = {};
  const faults: Faults = {};
  const log: { call: string; words: readonly string[]; answer: string }[] = [];
  let wasCompleted = 0;
  const status = version === '1.2' ? 'cmi.core.lesson_status' : 'cmi.completion_status';
  const store = (changes: Tracks): boolean => {
    if (changes[status] === 'completed' && tracks[status] !== 'completed') wasCompleted++;
    tracks = { ...tracks, ...changes };
    return true;
  };
  let inTrouble = false;
  return {
    visit: (mode) => {
      const launch = launchOf('anna', tracks, mode, version === '1.2' ? '1.2' : '2004 4th Edition');
      const session =
        version === '1.2'
          ? openScorm12Session(launch, store, faults)
          : openScorm2004Session(launch, store, faults, version === 'third' ? 3 : 4);
      const window: Record<string, unknown> = {
        [version === '1.2' ? 'API' : 'API_1484_11']: noting(session.api, (call) => {
          if (!inTrouble) log.push(call);
        }),
        closed: false,
        opener: null,
      };
      window['parent'] = window;
      const home = window as unknown as Window;
      return version === '1.2' ? openScorm12(home)! : openScorm2004(home, version === 'third' ? 3 : 4)!;
    },
    stored: () => ({ ...tracks }),
    isCompleted: () => tracks[status] === 'completed',
    completions: () => wasCompleted,
    ends: () => log.filter(({ call, answer }) => /Finish|Terminate/.test(call) && answer === 'true').length,
    trouble: (what) => {
      inTrouble = what !== undefined;
      for (const name of Object.keys(faults)) delete (faults as Record<string, unknown>)[name];
      if (what) Object.assign(faults, SCORM_FAULTS[what]);
    },
    refusals: () => log.filter(({ answer }) => answer === 'false'),
  };
}

/** The API with each call written down. */
function noting(api: object, note: (call: { call: string; words: readonly string[]; answer: string }) => void): object {
  return Object.fromEntries(
    Object.entries(api as Record<string, (...words: string[]) => string>).map(([call, act]) => [
      call,
      (...words: string[]) => {
        const answer = act(...words);
        note({ call, words, answer });
        return answer;
      },
    ]),
  );
}

async function lrs(protocol: 'cmi5' | 'xapi'): Promise<Activity> {
  const running = await runningLrs(protocol);
  const verbs = (verb: string, object = '') =>
    running
      .statements('anna')
      .filter(
        (one) =>
          one.verb.id.endsWith(`/${verb}`) && (object === '' || decodeURIComponent(one.object.id).endsWith(object)),
      );
  const completions = () => verbs('completed', '/preparation').length;
  return {
    visit: (mode, version = ['a', 'b']) =>
      visitLrs(
        running,
        'anna',
        mode ? { mode: `${mode[0]!.toUpperCase()}${mode.slice(1)}` as 'Normal' } : {},
        pageOf(version.map((id) => task(id))),
      ),
    stored: () => ({
      state: running.state('anna', 'kurspaket'),
      told: running.statements('anna').filter(({ verb }) => !/launched|abandoned|initialized|terminated/.test(verb.id)),
    }),
    isCompleted: () => completions() > 0,
    completions,
    ends: () => verbs('terminated').length,
    trouble: (what) => {
      running.faults.rules = what ? [{ on: 'everything', what: LRS_FAULTS[what] }] : [];
    },
    refusals: () => running.refusals,
  };
}

/** Every protocol with the LMS that judges it. */
export const contenders: readonly Contender[] = [
  { name: 'scorm12', hasReview: true, hasBrowse: true, begin: async () => scorm('1.2') },
  { name: 'scorm2004-3', hasReview: true, hasBrowse: true, begin: async () => scorm('third') },
  { name: 'scorm2004', hasReview: true, hasBrowse: true, begin: async () => scorm('fourth') },
  { name: 'cmi5', hasReview: true, hasBrowse: true, begin: () => lrs('cmi5') },
  { name: 'xapi', hasReview: false, hasBrowse: false, begin: () => lrs('xapi') },
];
