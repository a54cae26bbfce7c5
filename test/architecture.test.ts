import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** A source file as this test looks at it. */
interface Source {
  /** `src/…` or `test/…`. */
  readonly path: string;
  readonly text: string;
  /** Without comments and the content of strings. */
  readonly code: string;
  readonly imports: readonly { readonly from: string; readonly typesOnly: boolean; readonly line: string }[];
}

const sources = ['src', 'test'].flatMap((root) =>
  (readdirSync(root, { recursive: true }) as string[])
    .map((name) => `${root}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(?:ts|css|mjs)$/.test(path))
    .map(read)
    .sort((a, b) => (a.path < b.path ? -1 : 1)),
);
const code = sources.filter(({ path }) => path.startsWith('src/') && path.endsWith('.ts'));

function read(path: string): Source {
  const text = readFileSync(path, 'utf8');
  const imports = [
    ...text.matchAll(
      /^(?:(?:import|export)\b([^;'`=]*?)\bfrom\s+|import\s+)'([^'\n]+)'|\bimport\(\s*'([^'\n]+)'\s*\)/gm,
    ),
  ].map((match) => ({
    from: match[2] ?? match[3] ?? '',
    typesOnly: /^\s*type\b/.test(match[1] ?? ''),
    line: match[0].replace(/\s+/g, ' '),
  }));
  const bare = text.replace(
    /\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g,
    (piece) => (/^['"`]/.test(piece) ? "''" : ''),
  );
  return { path, text, code: bare, imports };
}

/** Floors from the ground up; rooms of one floor never import each other. */
const FLOORS: readonly (readonly string[])[] = [
  ['model'],
  ['text', 'progress'],
  ['curriculum', 'findings'],
  ['read', 'check', 'render', 'targets', 'diff', 'disk', 'links', 'inspect', 'simulator'],
  ['report'],
  ['jobs'],
  ['commands', 'index'],
  ['cli'],
];

/**
 * The room of a file of src: its folder, or the file itself at the top; the check of content in memory belongs to
 * `build`.
 */
function roomOf(path: string): string {
  const [, top = ''] = path.split('/');
  return top.replace(/\.ts$/, '');
}

const floorOf = (room: string): number => FLOORS.findIndex((rooms) => rooms.includes(room));

/** Imports of own files, as `[from, to, import]`. */
const own = code.flatMap((source) =>
  source.imports
    .filter(({ from }) => from.startsWith('.'))
    .map((line) => [source, posix.join(posix.dirname(source.path), line.from).replace(/\.js$/, '.ts'), line] as const),
);

describe('floors', () => {
  test('every room stands on a floor', () => {
    const rooms = new Set(code.map(({ path }) => roomOf(path)));
    expect([...rooms].filter((room) => floorOf(room) === -1 && room !== 'browser' && room !== 'derive')).toEqual([]);
  });

  test('a room imports lower floors only, and never a room of its own floor', () => {
    const wrong = own.filter(([source, to]) => {
      const [room, other] = [roomOf(source.path), roomOf(to)];
      return room !== other && room !== 'derive' && room !== 'browser' && floorOf(other) >= floorOf(room);
    });
    expect(wrong.map(([source, , line]) => `${source.path}: ${line.line}`)).toEqual([]);
  });

  test('nobody imports what the build of the tool alone runs', () => {
    expect(
      own
        .filter(([source, to]) => roomOf(to) === 'derive' && roomOf(source.path) !== 'derive')
        .map(([source]) => source.path),
    ).toEqual([]);
  });

  test('what runs in a browser imports progress and types of the model, and is imported by nobody', () => {
    const wrong = own.filter(([source, to, line]) => {
      const [room, other] = [roomOf(source.path), roomOf(to)];
      if (room === 'browser')
        return !(other === 'browser' || other === 'progress' || (other === 'model' && line.typesOnly));
      return other === 'browser';
    });
    expect(wrong.map(([source, , line]) => `${source.path}: ${line.line}`)).toEqual([]);
    const packages = code
      .filter(({ path }) => roomOf(path) === 'browser' || roomOf(path) === 'progress')
      .flatMap(({ imports }) => imports.filter(({ from }) => !from.startsWith('.')));
    expect(packages).toEqual([]);
  });

  test('the model is types only', () => {
    const model = code.filter(({ path }) => roomOf(path) === 'model');
    expect(model.flatMap(({ imports }) => imports).filter(({ typesOnly }) => !typesOnly)).toEqual([]);
    expect(
      model.filter(({ code: text }) => /^export (?:function|const|let|class)\b/m.test(text)).map(({ path }) => path),
    ).toEqual([]);
  });
});

describe('jobs', () => {
  /** What each folder may import besides `workspace`, as the table in src/README.md says. */
  const allowed = new Map(
    [...readFileSync('src/README.md', 'utf8').matchAll(/^\| `(\w+)\/` \| `\1\.ts`.*\| ([^|]+) \|$/gm)].map(
      ([, folder = '', others = '']) => [folder, others.split(', ').filter((each) => each !== '–')] as const,
    ),
  );
  const folderOf = (path: string): string => /^src\/jobs\/(\w+)\//.exec(path)?.[1] ?? '';

  test('each folder has the file of its own name, and imports workspace and what the table names', () => {
    const folders = new Set(code.map(({ path }) => folderOf(path)).filter((folder) => folder !== ''));
    expect([...allowed.keys()].sort()).toEqual([...folders].sort());
    for (const [folder, others] of allowed) {
      expect(code.map(({ path }) => path)).toContain(`src/jobs/${folder}/${folder}.ts`);
      const imported = own.filter(([{ path }]) => folderOf(path) === folder).map(([, to]) => folderOf(to));
      const foreign = new Set(imported.filter((other) => !['', folder, 'workspace'].includes(other)));
      expect([...foreign].sort(), folder).toEqual([...others].sort());
    }
  });

  test('the table leads nobody in a circle', () => {
    const below = (folder: string, way: readonly string[]): void => {
      expect(way).not.toContain(folder);
      for (const other of allowed.get(folder) ?? []) below(other, [...way, folder]);
    };
    for (const folder of allowed.keys()) below(folder, []);
  });
});

test('a build in which nothing has changed loads neither the reader nor the libraries under it', () => {
  const reached = new Set(['src/commands/build.ts']);
  for (const path of reached) {
    for (const [source, to, { typesOnly, line }] of own)
      if (source.path === path && !typesOnly && !line.startsWith('import(')) reached.add(to);
  }
  const libraries = code
    .filter(({ path }) => reached.has(path))
    .flatMap(({ imports }) =>
      imports.flatMap(({ from, typesOnly }) => (typesOnly || /^(?:\.|node:)/.test(from) ? [] : [from])),
    );
  expect([...new Set(libraries)]).toEqual(['picocolors']);
  expect([...reached].filter((path) => /^src\/(?:read|check|render|inspect)\//.test(path))).toEqual([]);
});

describe('the machine', () => {
  /** Rooms that may use Node's own modules. */
  const NODE = new Set(['disk', 'commands', 'jobs', 'cli', 'derive']);
  /** The simulator's half that serves pages; the other half runs in them. */
  const SERVER = new Set(
    ['start-lms', 'start-lrs', 'lrs-server', 'package-files'].map((name) => `src/simulator/${name}.ts`),
  );

  test('only the rooms that meet the machine import node: modules', () => {
    const wrong = code.flatMap((source) =>
      source.imports
        .filter(({ from, line }) => {
          if (!from.startsWith('node:') || NODE.has(roomOf(source.path)) || SERVER.has(source.path)) return false;
          // Unpacking and summing bytes that somebody hands over touches nothing.
          if ((from === 'node:zlib' || from === 'node:crypto') && roomOf(source.path) === 'inspect') return false;
          // Joining paths of the workspace touches nothing: these are texts with `/`, on every machine.
          return !(
            from === 'node:path' &&
            line.includes('{ posix }') &&
            ['read', 'check', 'render'].includes(roomOf(source.path))
          );
        })
        .map(({ line }) => `${source.path}: ${line}`),
    );
    expect(wrong).toEqual([]);
  });

  test('Node’s modules are named with node:', () => {
    const bare =
      /^(?:fs|path|os|util|url|zlib|crypto|stream|child_process|http|https|net|events|process|module|buffer|worker_threads)(?:\/|$)/;
    expect(
      sources.flatMap(({ path, imports }) =>
        imports.filter(({ from }) => bare.test(from)).map(({ line }) => `${path}: ${line}`),
      ),
    ).toEqual([]);
  });

  test('only the disk touches files', () => {
    const wrong = code.filter(({ path }) => !['disk', 'derive'].includes(roomOf(path)) && !SERVER.has(path));
    expect(
      wrong.flatMap(({ path, imports }) =>
        imports.filter(({ from }) => /^node:fs\b/.test(from)).map(({ line }) => `${path}: ${line}`),
      ),
    ).toEqual([]);
  });

  test('one file asks the web', () => {
    expect(
      code
        .filter(({ path, code: text }) => roomOf(path) !== 'browser' && /(?<![.\w])fetch\((?!\))/.test(text))
        .map(({ path }) => path),
    ).toEqual(['src/links/respond.ts']);
  });

  test('one file of the tool runs other programs: git', () => {
    const runners = code.filter(({ imports }) => imports.some(({ from }) => from === 'node:child_process'));
    expect(runners.filter(({ path }) => roomOf(path) !== 'derive').map(({ path }) => path)).toEqual([
      'src/disk/git.ts',
    ]);
  });
});

describe('files', () => {
  test('names are kebab-case and say what the file holds', () => {
    const names = sources.filter(
      ({ path }) =>
        !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*(?:\.\d+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*(?:\.\d+)*(?:\.(?:generated|test|words|d))?\.(?:ts|css|mjs)$/.test(
          path,
        ),
    );
    expect(names.map(({ path }) => path)).toEqual([]);
    const empty = /^(?:utils?|lib|helpers?|shared|common|core|misc|stuff)(?:\.|$)/;
    expect(
      sources.filter(({ path }) => path.split('/').some((piece) => empty.test(piece))).map(({ path }) => path),
    ).toEqual([]);
  });

  test('there is no enum, no any, no default export', () => {
    const forbidden = /\benum\s+\w+\s*\{|(?::|<|\bas|\||&|,|=)\s*any\b(?=\s*(?:[\])}>,;|&=[]|$))|^export default\b/m;
    const found = sources.filter(
      ({ path }) => path.endsWith('.ts') && !path.endsWith('.d.ts') && !path.includes('.generated.'),
    );
    expect(
      found.flatMap(({ path, code: text }) =>
        text
          .split('\n')
          .filter((line) => forbidden.test(line))
          .map((line) => `${path}: ${line.trim()}`),
      ),
    ).toEqual([]);
  });

  test('there is no class but the error of a wrong call, and where there is state over time', () => {
    const classes = code
      .filter(({ path }) => !path.endsWith('.d.ts'))
      .flatMap(({ path, code: text }) =>
        [...text.matchAll(/\bclass\s+(\w+)[^{}()]*\{/g)].map((match) => `${path}: ${match[1]}`),
      );
    const machines = classes.filter((each) => /^src\/(?:browser|simulator)\//.test(each));
    expect(machines).toEqual([
      'src/browser/player/lms/lrs-adapter.ts: LrsAdapter',
      'src/browser/player/lms/lrs-outbox.ts: Outbox',
      'src/browser/player/lms/lrs-state.ts: StateStore',
      'src/browser/player/lms/lrs-told.ts: LrsTold',
      'src/browser/player/lms/scorm-api.ts: ScormApi',
      'src/browser/player/lms/scorm-objectives.ts: ScormObjectives',
      'src/browser/player/lms/scorm.ts: ScormAdapter',
      'src/browser/player/open-session.ts: LearnerSession',
      'src/browser/player/saver.ts: Saver',
      'src/browser/player/session-access.ts: SessionAccess',
      'src/browser/player/session-record.ts: SessionRecord',
      'src/browser/player/tab-lock.ts: TabLock',
      'src/browser/player/tick.ts: TickPath',
      'src/simulator/api-calls.ts: ApiCalls',
      'src/simulator/scorm12-session.ts: Scorm12Lms',
      'src/simulator/scorm2004-session.ts: Scorm2004Lms',
      'src/simulator/stored-values.ts: StoredValues',
    ]);
    expect(classes.filter((each) => !machines.includes(each))).toEqual([
      'src/disk/write-zip.ts: Output',
      'src/text/call-error.ts: CallError',
    ]);
  });

  test('imports name the file that will be there when compiled', () => {
    expect(
      own
        .filter(([, , { from }]) => !/\.(?:js|json|css)$/.test(from))
        .map(([source, , line]) => `${source.path}: ${line.line}`),
    ).toEqual([]);
  });
});

test('every room has a test among those of `npm run test:fast`', () => {
  const tests = new Map(sources.filter(({ path }) => path.startsWith('test/')).map((each) => [each.path, each]));
  const rooms = new Set<string>();
  for (const { path, text } of tests.values()) {
    if (!path.endsWith('.test.ts') || /@module-tag (?:slow|long)/.test(text)) continue;
    const reached = new Set([path]);
    for (const file of reached) {
      for (const { from, typesOnly } of tests.get(file)?.imports ?? []) {
        const to = posix.join(posix.dirname(file), from).replace(/\.js$/, '.ts');
        if (typesOnly || !from.startsWith('.')) continue;
        if (to.startsWith('src/')) rooms.add(roomOf(to));
        else reached.add(to);
      }
    }
  }
  // The model is types alone, and the theme what no program calls; `cli.ts` and `index.ts` hand on to the rooms.
  const asked = new Set(code.map(({ path }) => roomOf(path)));
  for (const room of ['model', 'cli', 'index']) asked.delete(room);
  expect([...asked].filter((room) => !rooms.has(room))).toEqual([]);
});

test('what a test puts in the place of something else is put back: the tests of a worker share their modules and their console', () => {
  const replaced = sources.filter(
    ({ path, code: text }) =>
      path.startsWith('test/') && /\bvi\.(?:spyOn|stubGlobal|stubEnv|useFakeTimers)\(/.test(text),
  );
  expect(
    replaced
      .filter(
        ({ code: text }) =>
          !/\.mockRestore\(|\bvi\.(?:restoreAllMocks|unstubAllGlobals|unstubAllEnvs|useRealTimers)\b/.test(text),
      )
      .map(({ path }) => path),
  ).toEqual([]);
});
