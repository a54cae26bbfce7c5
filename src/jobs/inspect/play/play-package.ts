import type { Browser, BrowserContext } from 'playwright-core';
import type { Compared } from '../../../inspect/compare.js';
import { aboutFile, type PackageFinding } from '../../../inspect/finding.js';
import { unpackAll } from '../../../inspect/unpack-all.js';
import type { ByteSource } from '../../../model/byte-source.js';
import type { PlayedFacts } from '../../../model/package-facts.js';
import { shownText } from './ask-page.js';
import { goAhead, NOTHING, together, type Done } from './go-ahead.js';
import { openLearnerSide, type LearnerSide } from './learner-side.js';
import { pageOf, playable } from './playable.js';

/** Findings of a launch, and what became of it; nothing where there was nothing to launch. */
export interface Played {
  readonly findings: readonly PackageFinding[];
  readonly played?: PlayedFacts;
}

export interface PlayOptions {
  /** Gives a module of the simulator as the browser runs it; absent: the compiled one. */
  readonly readModule?: (name: string) => Promise<string>;
  /** Seconds a course may take to call its LMS, and seconds for which we try to get through it. */
  readonly patience?: { readonly start: number; readonly whole: number };
}

/** More is not held in memory. */
const LARGEST = 500_000_000;
const PATIENCE = { start: 15, whole: 60 };
/**
 * Proxy for all that is not the simulator's, on a port where nobody listens: web sockets are not seen by who looks at
 * requests.
 */
const NOWHERE = 'http://127.0.0.1:1';
/** Steps without any new thing to do, after which nothing more will come. */
const IDLE = 8;
const STEP_PAUSE = 400;

/**
 * Launches a package in a browser against the simulator, goes through it as far as that can be done without
 * understanding it, and says what was seen.
 */
export async function playPackage(
  compared: Compared,
  source: ByteSource,
  browser: Browser,
  options: PlayOptions = {},
): Promise<Played> {
  const files = await unpackAll(compared.opened, source, LARGEST);
  if (files === undefined) return { findings: [aboutFile('package-never-starts', '', { kind: 'too-large' })] };
  const package_ = playable(compared, files);
  if (package_ === undefined) return { findings: [] };
  const side = await openLearnerSide(package_, options.readModule);
  try {
    const context = await browser.newContext({
      serviceWorkers: 'block',
      acceptDownloads: false,
      proxy: { server: NOWHERE, bypass: side.hosts.join(',') },
    });
    return await play(side, context, pageOf(package_.unit.launch), options.patience ?? PATIENCE).finally(() =>
      context.close(),
    );
  } finally {
    await side.close();
  }
}

async function play(
  side: LearnerSide,
  context: BrowserContext,
  file: string,
  patience: typeof PATIENCE,
): Promise<Played> {
  const seen = await watch(context, side);
  const page = await context.newPage();
  // A course may take the whole window over before the page around it is complete.
  await page.goto(side.address, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
  const hasStarted = await until(() => side.hasStarted(page), patience.start);
  if (!hasStarted) {
    const silent = aboutFile('package-never-starts', file, { kind: 'silent', seconds: patience.start });
    return {
      findings: [...seen(file), silent],
      played: { started: false, completed: false, status: 'not attempted', ...NOTHING },
    };
  }
  let done: Done = NOTHING;
  let idle = 0;
  await until(async () => {
    if (await side.isDone(page)) return true;
    const step = await goAhead(context.pages(), side.isCourse);
    idle = step.ticks + step.clicks + step.films > 0 ? 0 : idle + 1;
    done = together(done, step);
    return idle > IDLE;
  }, patience.whole);
  const isDone = await side.isDone(page);
  const refused = await side.leave(page);
  const { status, byDefault } = await side.status();
  const never = isDone
    ? []
    : [aboutFile('package-never-completes', file, { kind: byDefault ? 'default' : 'tried', ...done, status })];
  const refusals = refused.map(({ call, error }) =>
    aboutFile('package-refused-call', file, { call, error, group: `${call.replace(/,.*/, '')} ${error}` }),
  );
  return {
    findings: [...seen(file), ...refusals, ...never],
    played: { started: true, completed: isDone, status, ...done },
  };
}

/** Notes what goes wrong in any page. Requests to other origins are stopped, and told. */
async function watch(context: BrowserContext, side: LearnerSide): Promise<(file: string) => readonly PackageFinding[]> {
  const troubles = new Map<string, { readonly kind: string; readonly what: string }>();
  const note = (kind: string, what: string): void => {
    const shown = shownText(what);
    if (troubles.size < 50) troubles.set(`${kind} ${shown}`, { kind, what: shown });
  };
  await context.route('**/*', async (route) => {
    const address = route.request().url();
    // Browsers let names of hosts pass that are none: `http://a b/`.
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url !== undefined && (side.hosts.includes(url.host) || !/^(?:https?|wss?):$/.test(url.protocol)))
      return route.continue();
    note('outside', url?.host ?? address);
    return route.abort();
  });
  context.on('page', (page) =>
    page.on('websocket', (socket) => {
      note('outside', URL.canParse(socket.url()) ? new URL(socket.url()).host : socket.url());
    }),
  );
  context.on('response', (response) => {
    if (response.status() === 404 && side.isCourse(response.url())) note('missing', side.pathOf(response.url()));
  });
  context.on('weberror', (error) => note('error', error.error().message));
  return (file) =>
    [...troubles.values()].map(({ kind, what }) =>
      aboutFile('package-page-trouble', file, { kind, what, group: `${kind} ${what}` }),
    );
}

/** Asks again and again; true as soon as the answer is, false when the time is up. */
async function until(ask: () => Promise<boolean>, seconds: number): Promise<boolean> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end;) {
    if (await ask()) return true;
    await new Promise((resume) => {
      setTimeout(resume, STEP_PAUSE);
    });
  }
  return false;
}
