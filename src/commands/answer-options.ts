import type { ReportFormat } from '../report/reporters.js';
import type { Words } from './commands.js';
import type { Option } from './option.js';

const FILE: Words = { sv: 'fil', en: 'file' };
const FOLDER: Words = { sv: 'mapp', en: 'folder' };
const FILE_OR_FOLDER: Words = { sv: 'fil eller mapp', en: 'file or folder' };

/** The formats of findings, which `check`, `build` and `inspect` report. */
const FINDING_FORMATS = [
  'pretty',
  'json',
  'markdown',
  'github',
  'gitlab',
  'sarif',
  'junit',
] as const satisfies readonly ReportFormat[];

/** The formats in which other programs read findings. */
const FORGE_FORMATS = ['github', 'gitlab', 'sarif', 'junit'] as const;

const FORGES: Words = { sv: 'för andra program', en: 'for other programs' };
const OF_THE_MESSAGES: Words = { sv: 'språk för meddelandena', en: 'language of the messages' };
const OF_THE_REPORT: Words = { sv: 'rapportens språk', en: 'language of the report' };
const WRITTEN_FILE: Words = {
  sv: 'filen som skrivs i stället för att visas här',
  en: 'the file that is written instead of printing here',
};
const THE_WORKSPACES: Words = { sv: 'arbetsytans', en: 'the workspace’s' };
const SYSTEMS: Words = { sv: 'arbetsytans eller datorns', en: 'that of the workspace or the computer' };

/** The options that say where and how a command answers. */
export const ANSWER_OPTIONS = {
  out: {
    kind: 'text',
    value: FILE,
    completes: 'files',
    in: {
      build: {
        value: FOLDER,
        completes: 'folders',
        default: 'dist/packages',
        words: {
          sv: 'mappen för paketen, packages.json och SHA256SUMS',
          en: 'the folder for the packages, packages.json and SHA256SUMS',
        },
      },
      coverage: {
        value: FILE_OR_FOLDER,
        words: {
          sv: 'html: mappen för sidorna (dist/coverage); annars filen som skrivs i stället för att visas här',
          en: 'html: the folder for the pages (dist/coverage); otherwise the file that is written instead of printing here',
        },
      },
      stats: {
        value: FILE_OR_FOLDER,
        words: {
          sv: 'html: mappen för sidorna (dist/stats); annars filen som skrivs i stället för att visas här',
          en: 'html: the folder for the pages (dist/stats); otherwise the file that is written instead of printing here',
        },
      },
      review: {
        value: FOLDER,
        completes: 'folders',
        default: 'dist/review',
        words: { sv: 'mappen för sidorna', en: 'the folder for the pages' },
      },
      ci: { words: WRITTEN_FILE },
      diff: { words: WRITTEN_FILE },
    },
  },
  quiet: { kind: 'flag', words: { sv: 'skriv bara fel', en: 'write errors only' }, in: { build: {} } },
  'dry-run': {
    kind: 'flag',
    words: {
      sv: 'visa planen som JSON, oavsett --format, och skriv ingenting',
      en: 'show the plan as JSON, whatever the --format, and write nothing',
    },
    in: { build: {} },
  },
  format: {
    kind: 'choice',
    value: { sv: 'form', en: 'format' },
    values: {
      pretty: { sv: 'att läsa här', en: 'to read here' },
      html: { sv: 'sidor att öppna i en webbläsare', en: 'pages to open in a browser' },
      markdown: null,
      json: null,
      csv: { sv: 'för kalkylblad', en: 'for spreadsheets' },
      github: FORGES,
      gitlab: FORGES,
      sarif: FORGES,
      junit: FORGES,
    },
    words: { sv: 'hur svaret skrivs', en: 'how the answer is written' },
    in: {
      check: { values: FINDING_FORMATS, default: 'pretty' },
      build: { values: FINDING_FORMATS, default: 'pretty' },
      inspect: { values: FINDING_FORMATS, default: 'pretty' },
      coverage: {
        default: 'pretty',
        note: {
          sv: 'html ger en sida per resa; de fyra sista säger det som check säger om täckningen.',
          en: 'html makes a page a journey; the last four say what check says of coverage.',
        },
      },
      stats: { values: ['pretty', 'html', 'markdown', 'json'], default: 'pretty' },
      diff: {
        values: ['pretty', 'markdown', 'html', 'json', ...FORGE_FORMATS],
        default: 'pretty',
        note: {
          sv: 'markdown passar i ett ändringsförslag; de fyra sista säger bara om versionen räcker.',
          en: 'markdown suits a merge request; the last four say only whether the version will do.',
        },
      },
    },
  },
  cache: {
    kind: 'text',
    value: FOLDER,
    completes: 'folders',
    in: {
      build: {
        words: {
          sv: 'mapp för det som kan återanvändas till nästa gång',
          en: 'folder for what can be used again next time',
        },
      },
      check: {
        words: {
          sv: 'mapp för adressernas svar, som gäller i sju dagar',
          en: 'folder for the addresses’ answers, good for seven days',
        },
      },
    },
  },
  'no-cache': {
    kind: 'flag',
    in: {
      build: { words: { sv: 'bygg allt på nytt', en: 'build everything anew' } },
      check: { words: { sv: 'pröva alla adresser på nytt', en: 'try all addresses anew' } },
    },
  },
  lang: {
    kind: 'choice',
    value: { sv: 'språk', en: 'language' },
    values: { sv: null, en: null },
    words: OF_THE_MESSAGES,
    in: {
      check: { otherwise: THE_WORKSPACES },
      build: { otherwise: THE_WORKSPACES },
      approve: { otherwise: THE_WORKSPACES },
      coverage: { words: OF_THE_REPORT, otherwise: THE_WORKSPACES },
      stats: { words: OF_THE_REPORT, otherwise: THE_WORKSPACES },
      diff: { words: OF_THE_REPORT, otherwise: THE_WORKSPACES },
      ci: { words: { sv: 'kommentarens språk', en: 'language of the comment' }, otherwise: THE_WORKSPACES },
      review: {
        words: { sv: 'sidornas språk', en: 'language of the pages' },
        otherwise: { sv: 'kursens', en: 'the course’s' },
      },
      new: {
        words: { sv: 'språk för kursens texter', en: 'language of the course’s texts' },
        otherwise: { sv: 'resans eller arbetsytans', en: 'the journey’s or the workspace’s' },
      },
      inspect: { otherwise: SYSTEMS },
      explain: { words: { sv: 'förklaringens språk', en: 'language of the explanation' }, otherwise: SYSTEMS },
      init: { otherwise: { sv: 'datorns', en: 'the computer’s' } },
      completion: {
        words: { sv: 'språk för det som skalet visar', en: 'language of what the shell shows' },
        otherwise: { sv: 'datorns', en: 'the computer’s' },
      },
    },
  },
} as const satisfies Readonly<Record<string, Option>>;
