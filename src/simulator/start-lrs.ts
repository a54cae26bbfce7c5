import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contentPage, entryPage } from './lms-pages.js';
import type { LmsWindow } from './lms-pages.js';
import type { LrsRequest } from './lrs-documents.js';
import type { LrsFaults } from './lrs-faults.js';
import { launchData, launchSession, lmsStatement, lrsPackageOf } from './lrs-launch.js';
import type { LrsLaunchOptions, LrsPackage } from './lrs-launch.js';
import { openLrsServer } from './lrs-server.js';
import { abandon } from './lrs-session.js';
import type { LrsSession, StoredStatement } from './lrs-session.js';
import { isCompletionOf } from './lrs-statements.js';
import type { Refusal } from './lrs-statements.js';
import { askedFor, mediaType, readPackageFolder } from './package-files.js';
import type { PackageFiles } from './package-files.js';

export interface LrsOptions {
  /** An unpacked cmi5 or xAPI package: a folder, or its files. */
  readonly package: string | PackageFiles;
  /** Finds what is wrong with a statement in the eyes of somebody else; such statements are refused (400). */
  readonly validate?: (statement: unknown) => readonly string[];
}

export interface LrsVisit extends LrsLaunchOptions {
  readonly window?: LmsWindow;
}

/** A running LMS that launches cmi5 and xAPI content, with its record store on another origin. */
export interface Lrs {
  /** The LMS's and the package's origin. */
  readonly origin: string;
  readonly endpoint: string;
  /** The page a learner goes to; every visit to it is a launch. */
  readonly address: (learner: string, visit?: LrsVisit) => string;
  /** A launch without a page around it: the address of the content. */
  readonly launch: (learner: string, options?: LrsLaunchOptions) => string;
  /** Statements that have been stored, in order; of one learner or of all. */
  readonly statements: (learner?: string) => readonly StoredStatement[];
  readonly refusals: readonly Refusal[];
  /** The learner's latest session. */
  readonly session: (learner: string) => LrsSession | undefined;
  /** The learner's State document of that name. */
  readonly state: (learner: string, stateId: string) => string | undefined;
  readonly setState: (learner: string, stateId: string, text: string) => void;
  readonly replacePackage: (next: string | PackageFiles) => Promise<void>;
  readonly faults: LrsFaults;
  /** Requests to the record store, in order: method and topic; in `log` in full. */
  readonly requests: readonly string[];
  readonly log: readonly LrsRequest[];
  readonly close: () => Promise<void>;
}

/** Starts both for this machine alone (127.0.0.1). Fails where the package is neither cmi5 nor xAPI. */
export async function startLrs(options: LrsOptions): Promise<Lrs> {
  const faults: LrsFaults = { rules: [] };
  const { server, documents, statements, sessions, requests, log } = openLrsServer(
    faults,
    options.validate ?? (() => []),
  );
  const registrations = new Map<string, string>();
  const latest = new Map<string, LrsSession>();
  let revision = 0;
  let files: PackageFiles = new Map();
  let found: LrsPackage;

  const usePackage = async (next: string | PackageFiles): Promise<void> => {
    files = typeof next === 'string' ? await readPackageFolder(next) : next;
    const read = lrsPackageOf(files);
    if (!read?.activities.length)
      throw new Error('The package has no page to launch: cmi5.xml and tincan.xml name none.');
    found = read;
    revision++;
  };
  await usePackage(options.package);

  const launch = (learner: string, asked: LrsLaunchOptions = {}): string => {
    const activity = found.activities.find(({ page }) => page === asked.page) ?? found.activities[0]!;
    const name = randomUUID();
    const registration = registrations.get(learner) ?? randomUUID();
    registrations.set(learner, registration);
    const made = { registration, session: randomUUID(), token: randomUUID() };
    const fetchUrl = `${lrsOrigin}/fetch?session=${name}`;
    const wanted = { protocol: found.protocol, activity, learner, made, endpoint, fetchUrl };
    const first = launchSession(wanted, asked);
    // An AU that is satisfied is launched for review, unless something else is asked for.
    const isSatisfied = found.protocol === 'cmi5' && statements.all().some((one) => isCompletionOf(one, first.session));
    const { session, query } = asked.mode || !isSatisfied ? first : launchSession(wanted, { ...asked, mode: 'Review' });
    sessions.set(name, session);
    if (found.protocol === 'cmi5') open(session, latest.get(learner), activity.moveOn, asked);
    latest.set(learner, session);
    const [, page = '', own = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(activity.page) ?? [];
    return `${origin}/package/${revision}/${page}?${own === '' ? '' : `${own}&`}${new URLSearchParams(query)}${fragment}`;
  };
  const open = (
    session: LrsSession,
    last: LrsSession | undefined,
    moveOn: string,
    { returnURL = `${origin}/left`, audio }: LrsLaunchOptions,
  ): void => {
    if (last && abandon(last)) statements.state(lmsStatement('abandoned', last, randomUUID(), new Date()));
    const agent = JSON.stringify(session.actor);
    const place = {
      activityId: session.activity,
      agent,
      registration: session.registration!,
      stateId: 'LMS.LaunchData',
    };
    documents.put('activities/state', place, JSON.stringify(launchData(session, moveOn, returnURL)));
    if (audio)
      documents.put(
        'agents/profile',
        { agent, profileId: 'cmi5LearnerPreferences' },
        JSON.stringify({ languagePreference: 'sv', audioPreference: audio }),
      );
    statements.state(lmsStatement('launched', session, randomUUID(), new Date()));
  };

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const wanted = askedFor(request.url);
    if (wanted === undefined) return void response.writeHead(400).end();
    const {
      url: { search, searchParams: query },
      path,
    } = wanted;
    const html = (text: string): void => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(text);
    };
    if (path === 'enter') return html(entryPage(`/play${search}`));
    if (path === 'left') return html('<!doctype html><title>Left</title><p>Left');
    if (path === 'play') {
      const asked = JSON.parse(query.get('visit') ?? '{}') as LrsVisit;
      return html(contentPage(asked.window ?? 'frame', launch(query.get('learner') ?? '', asked)));
    }
    const content = files.get(/^package\/\d+\/(.+)$/s.exec(path)?.[1] ?? '');
    if (content === undefined) return void response.writeHead(404).end();
    response
      .writeHead(200, { 'content-type': mediaType(path), 'cache-control': 'private, max-age=7776000' })
      .end(content);
  };
  const pages = createServer((request, response) => {
    try {
      answer(request, response);
    } catch {
      response.writeHead(500).end();
    }
  });
  const [origin, lrsOrigin] = await Promise.all([listen(pages), listen(server)]);
  const endpoint = `${lrsOrigin}/xapi/`;

  const placeOf = (learner: string, stateId: string): Readonly<Record<string, string>> => {
    const { activity, actor, registration } = latest.get(learner)!;
    return { activityId: activity, agent: JSON.stringify(actor), registration: registration!, stateId };
  };
  return {
    origin,
    endpoint,
    launch,
    faults,
    requests,
    log,
    address: (learner, visit = {}) =>
      `${origin}${visit.window === 'popup' ? '/enter' : '/play'}?${new URLSearchParams({ learner, visit: JSON.stringify(visit) })}`,
    statements: (learner) =>
      statements
        .all()
        .filter(
          ({ actor }) => learner === undefined || (actor['account'] as { name?: string } | undefined)?.name === learner,
        ),
    refusals: statements.refusals,
    session: (learner) => latest.get(learner),
    state: (learner, stateId) =>
      latest.has(learner) ? documents.text('activities/state', placeOf(learner, stateId)) : undefined,
    setState: (learner, stateId, text) => {
      documents.put('activities/state', placeOf(learner, stateId), text);
    },
    replacePackage: usePackage,
    close: async () => {
      await Promise.all([stop(pages), stop(server)]);
    },
  };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
