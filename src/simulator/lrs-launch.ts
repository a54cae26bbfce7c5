import { textOf, unescaped } from './package-files.js';
import type { PackageFiles } from './package-files.js';
import type { LrsSession, StoredStatement } from './lrs-session.js';

/** Facts that an LMS learns of a package from cmi5.xml or tincan.xml: the pages that can be launched. */
export interface LrsPackage {
  readonly protocol: 'cmi5' | 'xapi';
  /** Publisher's ids with the pages they are. */
  readonly activities: readonly { readonly id: string; readonly page: string; readonly moveOn: string }[];
}

/** Form of a launch. */
export interface LrsLaunchOptions {
  readonly mode?: LrsSession['mode'];
  /** Which of the package's pages; absent: the first. */
  readonly page?: string;
  /** xapi: Rustici's bare token, and the actor as it was before 1.0. */
  readonly shape?: 'now' | 'old';
  /** cmi5: where the learner is to go afterwards; empty: nowhere. */
  readonly returnURL?: string;
  /** cmi5: what the learner has set, as `cmi5LearnerPreferences`. */
  readonly audio?: 'on' | 'off';
}

const HOME = 'https://lms.example';
const CMI5 = 'https://w3id.org/xapi/cmi5/context';

/** The package's protocol and pages; undefined where it has neither list. */
export function lrsPackageOf(files: PackageFiles): LrsPackage | undefined {
  const plain = (value = ''): string => unescaped(value.trim());
  const [structure, list] = [textOf(files, 'cmi5.xml'), textOf(files, 'tincan.xml')];
  const aus = [...(structure ?? '').matchAll(/<au\b([^>]*)>([\s\S]*?)<\/au>/g)];
  const launched = [
    ...(list ?? '').matchAll(/<activity\b([^>]*)>((?:(?!<\/activity>)[\s\S])*<launch\b[^>]*>([^<]*)<\/launch>)/g),
  ];
  const attribute = (tag = '', name: string): string => plain(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]);
  if (structure !== undefined) {
    return {
      protocol: 'cmi5',
      activities: aus.map(([, tag, inside = '']) => ({
        id: attribute(tag, 'id'),
        page: plain(/<url>([^<]*)<\/url>/.exec(inside)?.[1]),
        moveOn: attribute(tag, 'moveOn') || 'NotApplicable',
      })),
    };
  }
  return list === undefined
    ? undefined
    : {
        protocol: 'xapi',
        activities: launched.map(([, tag, , page]) => ({ id: attribute(tag, 'id'), page: plain(page), moveOn: '' })),
      };
}

/** A launch of an activity for a learner. */
export interface LrsLaunchRequest {
  readonly protocol: LrsPackage['protocol'];
  readonly activity: LrsPackage['activities'][number];
  readonly learner: string;
  /** Made up each time. */
  readonly made: { readonly registration: string; readonly session: string; readonly token: string };
  readonly endpoint: string;
  /** Address from which a cmi5 page gets its token. */
  readonly fetchUrl: string;
}

/** A session, and what the address of its page says. */
export function launchSession(
  { protocol, activity: { id: publisherId }, learner, made, endpoint, fetchUrl }: LrsLaunchRequest,
  options: LrsLaunchOptions,
): { readonly session: LrsSession; readonly query: Readonly<Record<string, string>> } {
  const isCmi5 = protocol === 'cmi5';
  const account = { homePage: HOME, name: learner };
  const actor = { objectType: 'Agent', name: `Learner ${learner}`, account };
  const activity = isCmi5 ? `${HOME}/activity/${encodeURIComponent(publisherId)}` : publisherId;
  const contextTemplate = {
    contextActivities: { grouping: [{ id: publisherId }] },
    extensions: { [`${CMI5}/extensions/sessionid`]: made.session, [`${HOME}/extensions/course`]: 'kurs' },
  };
  const session: LrsSession = {
    protocol,
    learner,
    actor,
    registration: made.registration,
    activity,
    mode: options.mode ?? 'Normal',
    authorization: `Basic ${made.token}`,
    contextTemplate: isCmi5 ? contextTemplate : {},
    isFetched: !isCmi5,
    hasPreferences: false,
    state: isCmi5 ? 'launched' : 'open',
    said: [],
  };
  const old = { name: [actor.name], account: [{ accountServiceHomePage: HOME, accountName: learner }] };
  const isOld = options.shape === 'old';
  const query = isCmi5
    ? { activityId: activity, registration: made.registration, actor: JSON.stringify(actor), fetch: fetchUrl, endpoint }
    : {
        endpoint: isOld ? endpoint.replace(/\/$/, '') : endpoint,
        auth: isOld ? made.token : session.authorization,
        actor: JSON.stringify(isOld ? old : actor),
        registration: made.registration,
        activity_id: activity,
        activity_platform: 'Simulator',
        'Accept-Language': 'sv',
        grouping: `${HOME}/programme`,
      };
  return { session, query };
}

/** The document `LMS.LaunchData` of a cmi5 session (§10). */
export function launchData({ contextTemplate, mode }: LrsSession, moveOn: string, returnURL: string): object {
  return { contextTemplate, launchMode: mode, moveOn, ...(returnURL && { returnURL }) };
}

/** Makes the statement of the LMS itself on a session (cmi5, §9.3): that it was launched, or left without an end. */
export function lmsStatement(
  verb: 'launched' | 'abandoned',
  { actor, activity, registration, contextTemplate }: LrsSession,
  id: string,
  now: Date,
): StoredStatement {
  const template = contextTemplate as { contextActivities: object };
  return {
    id,
    timestamp: now.toISOString(),
    actor: actor as StoredStatement['actor'],
    verb: {
      id: verb === 'launched' ? `http://adlnet.gov/expapi/verbs/${verb}` : `https://w3id.org/xapi/adl/verbs/${verb}`,
    },
    object: { id: activity },
    ...(verb === 'abandoned' && { result: { duration: 'PT1S' } }),
    context: {
      ...contextTemplate,
      registration: registration!,
      contextActivities: { ...template.contextActivities, category: [{ id: `${CMI5}/categories/cmi5` }] },
    },
  };
}
