import type { CourseId, JourneyId } from '../model/ids.js';
import type { LoadedFile } from '../model/source-file.js';
import type { Preset } from '../model/preset.js';
import type { CourseCard, Journey, LmsId, ReviewScope, Settings, Source, Workspace } from '../model/workspace.js';
import { idProposal } from '../text/ascii.js';
import { bytesOf } from '../text/bytes.js';
import { isJourneyFile } from '../text/journey-file.js';
import { decodeText } from './decode.js';
import { readYamlFile } from './document.js';
import { frontMatter } from './front-matter.js';
import { idRegister } from './ids.js';
import { readJourney } from './journey.js';
import { listOf, present } from './loose.js';
import { newNotes, type Notes } from './reading.js';
import type { KurspaketFile } from './schema/types.generated.js';
import { readSources } from './sources.js';
import { readYaml } from './yaml.js';
import type { Loose } from './loose.js';
import type { Origin } from '../model/place.js';

/** What is known to work in an LMS, by its id in the settings. */
export type Presets = Readonly<Partial<Record<LmsId, Preset>>>;

/** Cards by folder that have been read before, of course.md files that are as they were then and can be read. */
export type KnownCards = ReadonlyMap<string, Omit<CourseCard, 'at'>>;

/** Reads what stands above the single course: settings, sources, journeys and a card for each course. */
export function readWorkspace(
  files: readonly LoadedFile[],
  notes: Notes,
  presets: Presets = {},
  knownCards: KnownCards = new Map(),
): Workspace {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const settingsFile = byPath.get('kurspaket.yaml');
  const settings = settingsOf(settingsFile && readYamlFile('kurspaket', settingsFile, notes), presets);
  const sourcesFile = byPath.get('sources.yaml');
  const sources =
    sourcesFile === undefined ? { byId: new Map<string, Source>(), complete: true } : readSources(sourcesFile, notes);
  const unreadable: string[] = sources.complete ? [] : ['sources.yaml'];
  const register = idRegister(notes);
  const journeyFiles = files.filter(({ path }) => isJourneyFile(path));
  const found = courseCards(files, journeyFiles, { language: settings.language, register, knownCards });
  const cards = found.filter(({ twin }) => twin !== true);
  const known = new Map(cards.map((card) => [String(card.id), card]));
  unreadable.push(...cards.flatMap(({ unread, folder }) => (unread === true ? [`${folder}/course.md`] : [])));
  const surroundings = {
    language: settings.language,
    courses: { byId: known, complete: !cards.some(({ unread }) => unread) },
    register,
  };
  const journeys = journeyFiles.flatMap((file) => {
    const { journey, complete } = readJourney(file, surroundings, notes);
    if (!complete) unreadable.push(file.path);
    return journey ?? [];
  });
  const owner = new Map(journeys.map((journey) => [journey.folder, journey]));
  const asCards = (those: readonly Found[]): readonly CourseCard[] =>
    those.map(({ journeyFolder, unread: _, twin: __, ...card }) =>
      withJourney(card, journeyFolder === undefined ? undefined : owner.get(journeyFolder), settings),
    );
  const [courses, twins] = [asCards(cards), asCards(found.filter(({ twin }) => twin === true))];
  homeless(files, [...courses, ...twins], notes);
  return {
    settings,
    toolLanguage: settings.language === 'en' ? 'en' : 'sv',
    sources: sources.byId,
    journeys,
    courses,
    twins,
    unreadable,
    texts: notes.texts,
  };
}

/** A course before its journey is read: the folder of its journey instead of the journey. */
type Found = CourseCard & {
  readonly journeyFolder?: string;
  readonly ownLanguage?: string;
  readonly unread?: true;
  readonly twin?: true;
};

/** What the cards are read with. */
interface CardReading {
  readonly language: string;
  readonly register: ReturnType<typeof idRegister>;
  readonly knownCards: KnownCards;
}

function courseCards(
  files: readonly LoadedFile[],
  journeys: readonly LoadedFile[],
  { language, register, knownCards }: CardReading,
): readonly Found[] {
  const folders = files
    .filter(({ path }) => `/${path}`.endsWith('/course.md'))
    .map(({ path }) => path.slice(0, -'/course.md'.length));
  const journeyFolders = journeys
    .map(({ path }) => path.slice(0, -'journey.yaml'.length))
    .sort((a, b) => b.length - a.length);
  return folders
    .filter((folder) => !folders.some((other) => folder.startsWith(`${other}/`)))
    .flatMap((folder): readonly Found[] => {
      const file = files.find(({ path }) => path === `${folder}/course.md`);
      if (file === undefined) return [];
      const above = journeyFolders.find((candidate) => folder.startsWith(candidate));
      const journeyFolder = above === undefined ? {} : { journeyFolder: above.replace(/\/$/, '') };
      const known = knownCards.get(folder);
      if (known !== undefined)
        return register('course', known.id, { file: file.path, start: 0, end: 0 })
          ? [{ ...known, ownLanguage: known.language, ...journeyFolder, at: readWhenAsked(file) }]
          : [];
      const front = cardData(file);
      const { data, at } = front;
      const id = (typeof data.id === 'string' ? data.id : idProposal(folder.split('/').pop() ?? folder)) as CourseId;
      const twin = !register('course', id, at.value('id'));
      const status =
        (['draft', 'pilot', 'published', 'retired'] as const).find((known) => known === data.status) ?? 'published';
      const own = typeof data.language === 'string' ? { ownLanguage: data.language } : {};
      return [
        {
          id,
          title: typeof data.title === 'string' ? data.title : id,
          status,
          language,
          folder,
          at,
          ...own,
          ...journeyFolder,
          ...(front.unread && { unread: true as const }),
          ...(twin && { twin }),
        },
      ];
    });
}

/** The places of a course.md that is not read before somebody wants to know one. */
function readWhenAsked(file: LoadedFile): Origin {
  let origin: Origin | undefined;
  const at = (): Origin => (origin ??= cardData(file).at);
  return { file: file.path, value: (...path) => at().value(...path), key: (...path) => at().key(...path) };
}

/**
 * The front matter of course.md without a word of complaint: what is wrong with it is said when the course itself is
 * read.
 */
function cardData(file: LoadedFile): {
  readonly data: Readonly<Record<string, unknown>>;
  readonly at: Origin;
  readonly unread?: true;
} {
  const silent = newNotes();
  const text = decodeText(file, silent);
  const stretch = text === undefined ? undefined : frontMatter(file.path, text, silent);
  const yaml = stretch && readYaml(stretch, silent);
  const place = { file: file.path, start: 0, end: 0 };
  if (yaml === undefined || typeof yaml.data !== 'object' || yaml.data === null)
    return { data: {}, at: { file: file.path, value: () => place, key: () => place }, unread: true };
  return { data: yaml.data as Readonly<Record<string, unknown>>, at: yaml.origin };
}

function withJourney(
  { ownLanguage, ...card }: Omit<Found, 'journeyFolder'>,
  journey: Journey | undefined,
  settings: Settings,
): CourseCard {
  return {
    ...card,
    language: ownLanguage ?? journey?.language ?? settings.language,
    ...(journey && { journey: journey.id as JourneyId }),
  };
}

const HERE = { file: 'kurspaket.yaml', start: 0, end: 0 };
const NOWHERE: Origin = { file: 'kurspaket.yaml', value: () => HERE, key: () => HERE };

function settingsOf(
  document: { readonly data: Loose<KurspaketFile>; readonly at: Origin } | undefined,
  presets: Presets,
): Settings {
  const data = document?.data ?? {};
  const preset = data.lms === undefined ? undefined : presets[data.lms];
  const usual = preset?.packageSize.value;
  const size = data.limits?.packageSize;
  return {
    language: data.language ?? 'sv',
    targets:
      data.targets === undefined
        ? (preset?.targets.value ?? ['scorm12'])
        : listOf(data.targets).filter((target) => target !== undefined),
    packaging: data.packaging ?? preset?.packaging.value ?? 'part',
    statements: data.statements ?? 'all',
    limits: {
      packageSize: {
        warn: bytesOf(size?.warn ?? '') ?? usual?.warn ?? 50_000_000,
        error: bytesOf(size?.error ?? '') ?? usual?.error ?? 200_000_000,
      },
      goalsPerCourse: data.limits?.goalsPerCourse ?? 8,
    },
    coverage: { failUnder: data.coverage?.failUnder ?? 100 },
    policy: { pilot: scopesOf(data.policy?.pilot?.signOffs), published: scopesOf(data.policy?.published?.signOffs) },
    links: present({ source: data.links?.source }),
    rules: Object.fromEntries(
      Object.entries(data.rules ?? {}).flatMap(([rule, severity]) =>
        severity === undefined ? [] : [[rule, severity]],
      ),
    ),
    at: document?.at ?? NOWHERE,
    ...present({
      organisation: data.organisation,
      iriBase: data.iriBase === undefined ? undefined : separated(data.iriBase),
      preset,
    }),
  };
}

/** An IRI base that ids can follow: without a separator at its end the last word would run into them. */
function separated(base: string): string {
  return /[/#=:]$/.test(base) ? base : `${base}/`;
}

function scopesOf(scopes: readonly (ReviewScope | undefined)[] | undefined): readonly ReviewScope[] {
  return [...new Set(listOf(scopes).filter((scope) => scope !== undefined))];
}

/** Folders that look like a course but lack course.md. */
function homeless(files: readonly LoadedFile[], courses: readonly CourseCard[], notes: Notes): void {
  const seen = new Set<string>();
  for (const { path } of files) {
    const match = /^(.*?)\/?(?:preparation|between-days|follow-up|course-days|tasks)\/\d[^/]*\.md$/.exec(path);
    const folder = match?.[1];
    if (folder === undefined || seen.has(folder) || courses.some((course) => path.startsWith(`${course.folder}/`)))
      continue;
    seen.add(folder);
    const atRoot = folder === '' && files.some((file) => file.path === 'course.md');
    notes.findings.push({
      rule: 'stray-file',
      at: { file: atRoot ? 'course.md' : path, start: 0, end: 0 },
      facts: atRoot ? { kind: 'course-at-root' } : { kind: 'no-course', folder: folder || '.' },
    });
  }
}
