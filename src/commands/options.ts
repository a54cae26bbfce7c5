import type { ReviewScope, TargetId } from '../model/workspace.js';
import { ANSWER_OPTIONS } from './answer-options.js';
import type { CommandName, Words } from './commands.js';
import type { Option, OptionUse } from './option.js';

const FOLDER: Words = { sv: 'mapp', en: 'folder' };
const ADDRESS: Words = { sv: 'adress', en: 'address' };
const BEFORE: Words = { sv: 'före', en: 'before' };
const ID: Words = { sv: 'id', en: 'id' };

/** Every option of every command, in the order in which the help lists them. */
export const OPTIONS = {
  target: {
    kind: 'text',
    isList: true,
    value: { sv: 'format', en: 'target' },
    values: {
      scorm12: null,
      scorm2004: null,
      'scorm2004-3': null,
      cmi5: null,
      xapi: null,
      web: null,
      all: null,
    } satisfies Record<TargetId | 'all', Words | null>,
    words: { sv: 'vad som byggs, flera med komma', en: 'what is built, several with commas' },
    otherwise: { sv: 'det som arbetsytan säger', en: 'what the workspace says' },
    in: { build: {} },
  },
  scope: {
    kind: 'text',
    value: { sv: 'avseende', en: 'scope' },
    values: {
      pedagogy: { sv: 'mål, varför, tid, typ och körschema', en: 'goals, why, time, kind and schedule' },
      expert: { sv: 'texter, målens formuleringar och källor', en: 'texts, the wording of goals, and sources' },
      accessibility: {
        sv: 'filmer och bilder, alternativtexter och länkar',
        en: 'films and pictures, alternative texts and links',
      },
      rights: { sv: 'media/credits.yaml', en: 'media/credits.yaml' },
    } satisfies Record<ReviewScope, Words>,
    words: { sv: 'vad som är granskat', en: 'what has been reviewed' },
    in: { approve: { isRequired: true } },
  },
  by: {
    kind: 'text',
    value: { sv: '"organisation"', en: '"organisation"' },
    words: { sv: 'organisationen som har granskat', en: 'the organisation that has reviewed' },
    in: { approve: { isRequired: true } },
  },
  task: {
    kind: 'text',
    isMultiple: true,
    value: ID,
    words: { sv: 'bara den här uppgiften; kan anges flera gånger', en: 'this task alone; can be given several times' },
    in: { approve: {} },
  },
  date: {
    kind: 'date',
    words: { sv: 'dagen då granskningen blev klar', en: 'the day on which the review was finished' },
    otherwise: { sv: 'i dag', en: 'today' },
    in: { approve: {} },
  },
  'since-approval': {
    kind: 'choice',
    value: { sv: 'avseende', en: 'scope' },
    values: { pedagogy: null, expert: null, accessibility: null, rights: null } satisfies Record<ReviewScope, null>,
    words: {
      sv: 'vad som är ändrat sedan någon godkände kurserna i det avseendet (reviews.yaml)',
      en: 'what has changed since somebody signed the courses in that respect (reviews.yaml)',
    },
    in: { diff: {} },
  },
  ci: {
    kind: 'choice',
    value: { sv: 'tjänst', en: 'service' },
    values: { github: null, gitlab: null, azure: null },
    words: { sv: 'tjänsten som ska köra den', en: 'the service that is to run it' },
    in: { init: { isRequired: true } },
  },
  title: {
    kind: 'text',
    value: { sv: '"kursens namn"', en: '"name of the course"' },
    words: { sv: 'kursens namn', en: 'the course’s name' },
    otherwise: { sv: 'mappens', en: 'the folder’s' },
    in: { new: {} },
  },
  digital: {
    kind: 'flag',
    words: { sv: 'en kurs utan kursdagar', en: 'a course without course days' },
    in: { new: {} },
  },
  base: {
    kind: 'text',
    value: BEFORE,
    completes: 'files',
    in: {
      ci: {
        words: {
          sv: 'en git-revision, en mapp eller en packages.json att jämföra med; utan den berättas inte vad som är ändrat',
          en: 'a git revision, a folder or a packages.json to compare with; without it nothing is told of what has changed',
        },
      },
      coverage: {
        words: {
          sv: 'html: visa vilka måltexter som har ändrats sedan en gren, en commit, en mapp eller en packages.json',
          en: 'html: show which goal texts have changed since a branch, a commit, a folder or a packages.json',
        },
      },
      review: {
        words: {
          sv: 'visa vad som är tillagt och borttaget sedan en git-revision eller mapp (main, v1.2.0, main... för grenens start); utan kurser blir det då en sida för varje kurs som är ändrad',
          en: 'show what has been added and removed since a git revision or folder (main, v1.2.0, main... for where the branch began); without courses there is then a page for each course that has changed',
        },
      },
    },
  },
  since: {
    kind: 'text',
    value: BEFORE,
    completes: 'files',
    words: {
      sv: 'bygg bara kurser som har ändrats sedan en git-revision (main...) eller en mapp; installationsbladen säger vad som är ändrat. Med en packages.json byggs alla, och bladen säger vad den vet',
      en: 'build only courses that have changed since a git revision (main...) or a folder; the installation sheets say what has. With a packages.json all are built, and the sheets say what it knows',
    },
    in: { build: {} },
  },
  course: {
    kind: 'text',
    isList: true,
    value: ID,
    words: { sv: 'bara de här kurserna, flera med komma', en: 'these courses alone, several with commas' },
    in: { diff: {} },
  },
  play: {
    kind: 'flag',
    words: {
      sv: 'starta kursen i en webbläsare mot en simulerad lärplattform: blir den någonsin klar? (kräver Chrome, Chromium eller Edge, och npm-paketet playwright-core)',
      en: 'launch the course in a browser against a simulated learning platform: is it ever done? (needs Chrome, Chromium or Edge, and the npm package playwright-core)',
    },
    in: { inspect: {} },
  },
  against: {
    kind: 'text',
    value: { sv: 'gammalt.zip', en: 'old.zip' },
    completes: 'files',
    words: {
      sv: 'det paket som ska bytas ut: tappar deltagarna sina resultat?',
      en: 'the package to be replaced: do learners lose their results?',
    },
    in: { inspect: {} },
  },
  packages: {
    kind: 'text',
    value: FOLDER,
    completes: 'folders',
    words: { sv: 'mappen som kurspaket build har skrivit', en: 'the folder that kurspaket build has written' },
    in: { ci: { default: 'dist/packages' } },
  },
  pages: {
    kind: 'text',
    value: ADDRESS,
    in: {
      ci: {
        words: {
          sv: 'adressen till de byggda kurserna (target web)',
          en: 'the address of the built courses (target web)',
        },
      },
      coverage: {
        words: {
          sv: 'html: adressen till kursernas webbsidor (target web), så att varje uppgift blir en länk',
          en: 'html: the address of the courses’ web pages (target web), which makes every task a link',
        },
      },
    },
  },
  review: {
    kind: 'text',
    value: ADDRESS,
    words: { sv: 'adressen till granskningsexemplaren', en: 'the address of the review copies' },
    in: { ci: {} },
  },
  drafts: { kind: 'flag', words: { sv: 'bygg även utkast', en: 'build drafts too' }, in: { build: {} } },
  'new-iri-base': {
    kind: 'flag',
    words: {
      sv: 'iriBase är medvetet en annan än i paketen som ligger i mappen',
      en: 'iriBase is meant to be another than in the packages that lie in the folder',
    },
    in: { build: {} },
  },
  links: {
    kind: 'flag',
    words: {
      sv: 'pröva också webbadresserna i källregistret och texterna; det tar sin tid, för ingen webbplats stressas',
      en: 'try the web addresses of sources and texts as well; takes its time, for no site is hurried',
    },
    in: { check: {} },
  },
  ...ANSWER_OPTIONS,
  today: {
    kind: 'date',
    words: { sv: 'räkna som om det var den dagen', en: 'reckon as if it were that day' },
    in: { build: {}, check: {}, ci: {}, coverage: {}, diff: {}, review: {}, stats: {} },
  },
} as const satisfies Readonly<Record<string, Option>>;

/** The name of an option, without its dashes. */
export type OptionName = keyof typeof OPTIONS;

/** An option as one command has it. */
export interface CommandOption extends OptionUse, Omit<Option, 'in' | 'values' | keyof OptionUse> {
  readonly name: OptionName;
  /** Allowed values, with a meaning where the word alone does not say it. */
  readonly meanings: readonly (readonly [value: string, meaning: Words | null])[];
}

/** Lists the options of a command, each as it stands there. */
export function optionsOf(command: CommandName): readonly CommandOption[] {
  return (Object.entries(OPTIONS) as [OptionName, Option][]).flatMap(([name, { in: uses, values = {}, ...option }]) => {
    const use = uses[command];
    if (use === undefined) return [];
    const meanings = (use.values ?? Object.keys(values)).map((value) => [value, values[value] ?? null] as const);
    return [{ ...option, ...use, name, meanings }];
  });
}
