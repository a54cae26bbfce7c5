/** What a page that this tool has made says of its tasks (model/launch-data.ts, PageData), as far as comparing needs it. */
export interface OwnPage {
  readonly path: string;
  readonly course: string;
  readonly part: string;
  readonly tasks: readonly {
    readonly id: string;
    readonly key: string;
    readonly formerly: readonly string[];
    readonly required: boolean;
  }[];
}

const DATA = /<script type="application\/json" id="kurspaket-page">([^<]*)<\/script>/;

/** The data of a page of ours; undefined for any other page. */
export function ownPage(path: string, text: string): OwnPage | undefined {
  const json = DATA.exec(text)?.[1];
  if (json === undefined) return undefined;
  try {
    const { course, part, tasks } = JSON.parse(json) as Readonly<Record<string, unknown>>;
    if (typeof course !== 'string' || typeof part !== 'string' || !Array.isArray(tasks)) return undefined;
    return { path, course, part, tasks: (tasks as readonly unknown[]).flatMap(taskOf) };
  } catch {
    return undefined;
  }
}

function taskOf(task: unknown): OwnPage['tasks'] {
  const { id, key, formerly, required } = (task ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' || typeof key !== 'string') return [];
  return [
    {
      id,
      key,
      formerly: Array.isArray(formerly) ? formerly.filter((old) => typeof old === 'string') : [],
      required: required === true,
    },
  ];
}

/** The course's version in launch.js of ours. */
export function ownVersion(text: string): string | undefined {
  return /^window\.kurspaketLaunch = \{.*?"version":"([^"]+)"/.exec(text)?.[1];
}
