import { onTestFinished } from 'vitest';
import type { LaunchData, PageData, PageTask } from '../../../src/model/launch-data.js';
import type { Adapter, Progress } from '../../../src/browser/player/lms/adapter.js';
import { openCmi5 } from '../../../src/browser/player/lms/cmi5.js';
import { openXapi } from '../../../src/browser/player/lms/xapi.js';
import { taskKey } from '../../../src/progress/task-key.js';
import type { LrsLaunchOptions } from '../../../src/simulator/lrs-launch.js';
import type { PackageFiles } from '../../../src/simulator/package-files.js';
import { startLrs } from '../../../src/simulator/start-lrs.js';
import type { Lrs } from '../../../src/simulator/start-lrs.js';
import { validateStatement } from '../../simulator/validate-statement.js';

/** What the player asks of a page besides the network. */
export const pageAround = { hidden: false, gone: [] as string[], media: [] as { muted: boolean }[] };
Object.assign(globalThis, {
  document: {
    get hidden() {
      return pageAround.hidden;
    },
    querySelectorAll: () => pageAround.media,
  },
  location: {
    assign: (address: string) => {
      pageAround.gone.push(address);
    },
  },
});

const BASE = 'https://kurs.example/id/kurs';
const goals = ['g1', 'g2'];

export function task(id: string, more: Partial<PageTask> = {}): PageTask {
  return { id, key: taskKey(id), formerly: [], minutes: 10, required: true, goals: ['g1'], ...more };
}

/** A page of these tasks. */
export function pageOf(tasks: readonly PageTask[]): PageData {
  return { course: 'kurs', part: 'preparation', language: 'sv', tasks, goals, audiences: [], words: {} };
}

/** What the target tells of it. */
export function launchOf(protocol: 'cmi5' | 'xapi', { tasks }: PageData, level: 'all' | 'course' = 'all'): LaunchData {
  return {
    protocol,
    version: '1.0.0',
    statements: {
      level,
      language: 'sv',
      course: { iri: BASE, name: 'Kursen', description: 'Om samtal.' },
      parts: { preparation: { iri: `${BASE}/preparation`, name: 'Kursen – Förberedelser' } },
      goals: Object.fromEntries(goals.map((id) => [id, { iri: `${BASE}/goal/${id}`, name: `Mål ${id}` }])),
      tasks: Object.fromEntries(
        tasks.map(({ id }) => [id, { iri: `${BASE}/task/${id}`, name: `Uppgift ${id}`, kind: 'practise' }]),
      ),
    },
  };
}

/** The least that a package of that protocol consists of. */
export function packageFor(protocol: 'cmi5' | 'xapi'): PackageFiles {
  const list =
    protocol === 'cmi5'
      ? `<courseStructure><course id="${BASE}"/><au id="${BASE}/preparation" moveOn="Completed"><url>preparation.html</url></au></courseStructure>`
      : `<tincan><activities><activity id="${BASE}/preparation"><launch lang="sv">preparation.html</launch></activity></activities></tincan>`;
  return new Map([[protocol === 'cmi5' ? 'cmi5.xml' : 'tincan.xml', list]]);
}

/** A record store of its own for a test. */
export async function runningLrs(protocol: 'cmi5' | 'xapi'): Promise<Lrs> {
  const lrs = await startLrs({ package: packageFor(protocol), validate: validateStatement });
  onTestFinished(() => lrs.close());
  return lrs;
}

/** The adapter of a launch; none of it is remembered by another. */
export function visitLrs(
  lrs: Lrs,
  learner: string,
  { level, ...options }: LrsLaunchOptions & { readonly level?: 'all' | 'course' } = {},
  data: PageData = pageOf([task('a'), task('b')]),
): Adapter {
  const address = new URL(lrs.launch(learner, options));
  const protocol = address.searchParams.has('fetch') ? 'cmi5' : 'xapi';
  const open = protocol === 'cmi5' ? openCmi5 : openXapi;
  return open(address.searchParams, data, launchOf(protocol, data, level))!;
}

/** The adapters of one launch, loaded again and again in one tab. */
export function reloading(lrs: Lrs, learner: string, data: PageData = pageOf([task('a'), task('b')])): () => Adapter {
  const kept = new Map<string, string>();
  Object.assign(globalThis, {
    sessionStorage: {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => {
        kept.set(name, value);
      },
      removeItem: (name: string) => {
        kept.delete(name);
      },
    },
  });
  onTestFinished(() => {
    delete (globalThis as { sessionStorage?: unknown }).sessionStorage;
  });
  const { searchParams } = new URL(lrs.launch(learner));
  const protocol = searchParams.has('fetch') ? 'cmi5' : 'xapi';
  return () => (protocol === 'cmi5' ? openCmi5 : openXapi)(searchParams, data, launchOf(protocol, data))!;
}

/** `ticks`: stamps by task id; odd ones are done. */
export function progressOf(
  text: string,
  ticks: Readonly<Record<string, number>> = {},
  more: Partial<Progress> = {},
): Progress {
  const stamps = new Map(Object.entries(ticks).map(([id, stamp]) => [taskKey(id), stamp]));
  return { text, location: '', isCompleted: false, goals: [], share: 0, stamps, seconds: 61.239, ...more };
}

/** What statements say, in short: verb and last part of the object's IRI. */
export function told(lrs: Lrs, learner?: string): readonly string[] {
  return lrs
    .statements(learner)
    .filter(({ verb }) => !/launched|abandoned/.test(verb.id))
    .map(({ verb, object }) => `${verb.id.split('/').at(-1)} ${decodeURIComponent(object.id).split('/').at(-1)}`);
}
