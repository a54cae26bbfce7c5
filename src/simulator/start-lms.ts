import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Faults } from './faults.js';
import { entryPage, playerPage } from './lms-pages.js';
import type { LmsWindow, PlayerPage } from './lms-pages.js';
import { askedFor, mediaType, readPackageFolder, scoOf } from './package-files.js';
import type { PackageFiles, Sco } from './package-files.js';
import { launchOf } from './tracks.js';
import type { Launch, Tracks } from './tracks.js';

export interface LmsOptions {
  /** An unpacked SCORM package, 1.2 or 2004: a folder, or its files. */
  readonly package: string | PackageFiles;
  /** 0: any free one. */
  readonly port?: number;
  /** Gives a module of this room as the browser runs it; absent: the compiled one. */
  readonly readModule?: (name: string) => Promise<string>;
  /** Another LMS side than this simulator. */
  readonly judge?: PlayerPage['judge'];
  /** Further files by path, without the leading `/`. */
  readonly files?: PackageFiles;
}

export interface LmsVisit {
  readonly window?: LmsWindow;
  /** Absent: as Moodle would choose. */
  readonly mode?: Launch['mode'];
}

/** A running LMS with one activity and any number of learners. */
export interface Lms {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** The page a learner goes to. */
  readonly address: (learner: string, visit?: LmsVisit) => string;
  readonly tracks: (learner: string) => Tracks;
  readonly setTracks: (learner: string, tracks: Tracks) => void;
  /** A new version of the package. Tracks stay where the item's identifier does, as in Moodle and Totara. */
  readonly replacePackage: (next: string | PackageFiles) => Promise<void>;
  /** Faults of the pages opened from now on. */
  readonly faults: Faults;
  /** Requests in order: method and path. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

/** The modules that a player page may ask for. */
const MODULES = [
  ...['api', 'elements', 'errors', 'session'].flatMap((name) => [`scorm12-${name}.js`, `scorm2004-${name}.js`]),
  'api-calls.js',
  'faults.js',
  'stored-values.js',
  'tracks.js',
];

/**
 * Starts an LMS for this machine alone (127.0.0.1), the strict side of the package's SCORM in its pages. Fails where
 * the package has no SCO or the port is taken.
 */
export async function startLms(options: LmsOptions): Promise<Lms> {
  const read = async (from: string | PackageFiles): Promise<PackageFiles> =>
    typeof from === 'string' ? readPackageFolder(from) : from;
  const readModule = options.readModule ?? ((name) => readFile(new URL(name, import.meta.url), 'utf8'));
  const learners = new Map<string, Tracks>();
  const faults: Faults = {};
  const requests: string[] = [];
  let revision = 0;
  let files: PackageFiles = new Map();
  let sco: Sco = { edition: '1.2', href: '', item: '', objectives: [] };

  const usePackage = async (next: string | PackageFiles): Promise<void> => {
    files = await read(next);
    const found = scoOf(files);
    if (!found) throw new Error('The package has no SCO: imsmanifest.xml names none.');
    if (revision > 0 && found.item !== sco.item) learners.clear();
    sco = found;
    revision++;
  };
  await usePackage(options.package);

  const address = (learner: string, visit: LmsVisit, path: string): string =>
    `${path}?${new URLSearchParams({ learner, window: visit.window ?? 'frame', ...(visit.mode && { mode: visit.mode }) })}`;
  const player = (query: URLSearchParams): string => {
    const learner = query.get('learner') ?? '';
    const mode = (query.get('mode') as Launch['mode'] | null) ?? undefined;
    return playerPage({
      edition: sco.edition,
      launch: { ...launchOf(learner, learners.get(learner) ?? {}, mode, sco.edition), objectives: sco.objectives },
      window: query.get('window') as LmsWindow,
      sco: `/package/${revision}/${sco.href}`,
      store: `/tracks?${new URLSearchParams({ learner })}`,
      faults,
      ...(options.judge && { judge: options.judge }),
    });
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = askedFor(request.url);
    if (asked === undefined) return void response.writeHead(400).end();
    const { url, path } = asked;
    requests.push(`${request.method} ${url.pathname}`);
    const html = (text: string): void => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(text);
    };
    if (path === 'play') return html(player(url.searchParams));
    if (path === 'enter') return html(entryPage(`/play${url.search}`));
    if (path === 'left') return html('<!doctype html><title>Left</title><p>Left');
    if (path === 'tracks' && request.method === 'POST') {
      const learner = url.searchParams.get('learner') ?? '';
      // The course can send as well as its player page does, and anything.
      const changes = Object.entries(JSON.parse(await bodyOf(request)) as object).filter(
        ([, value]) => typeof value === 'string',
      );
      learners.set(learner, { ...learners.get(learner), ...(Object.fromEntries(changes) as Tracks) });
      return void response.writeHead(200).end();
    }
    const module = path.startsWith('lms/') ? path.slice(4) : '';
    if (MODULES.includes(module))
      return void response.writeHead(200, { 'content-type': 'text/javascript' }).end(await readModule(module));
    const content = path.startsWith('package/')
      ? files.get(path.split('/').slice(2).join('/'))
      : options.files?.get(path);
    if (content === undefined) return void response.writeHead(404).end();
    sendFile(request, response, path, typeof content === 'string' ? Buffer.from(content) : content);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    address: (learner, visit = {}) => origin + address(learner, visit, visit.window === 'popup' ? '/enter' : '/play'),
    tracks: (learner) => learners.get(learner) ?? {},
    setTracks: (learner, tracks) => {
      learners.set(learner, tracks);
    },
    replacePackage: usePackage,
    faults,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function sendFile(request: IncomingMessage, response: ServerResponse, path: string, content: Uint8Array): void {
  // Films are asked for in ranges.
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
  const type = {
    'content-type': mediaType(path),
    'accept-ranges': 'bytes',
    'cache-control': 'private, max-age=7776000, immutable',
  };
  if (!range) return void response.writeHead(200, type).end(content);
  const from = Number(range[1]);
  const to = Math.min(range[2] ? Number(range[2]) : Infinity, content.length - 1);
  if (from > to) return void response.writeHead(416, { 'content-range': `bytes */${content.length}` }).end();
  response
    .writeHead(206, { ...type, 'content-range': `bytes ${from}-${to}/${content.length}` })
    .end(content.subarray(from, to + 1));
}
