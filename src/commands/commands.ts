import type { ToolLanguage } from '../model/diagnostic.js';

/** A text in the languages of the tool. */
export type Words = Readonly<Record<ToolLanguage, string>>;

/** A word of a call that is no option. */
export interface Argument {
  /** As the help shows it: `<required>`, `[left out at will]`. */
  readonly shown: Words;
  readonly words: Words;
  /** Proposals of a shell. */
  readonly completes: 'paths' | 'folders' | 'rules' | 'shells';
}

/** A command's purpose and call, apart from its options. */
export interface CommandDeclaration {
  /** Said of it in the list of commands. */
  readonly summary: Words;
  readonly intro: Words;
  readonly arguments: readonly Argument[];
  /** Number of words it takes besides options. Default: any. */
  readonly most?: number;
  /** Another way to call it, after the name. */
  readonly alsoCalled?: Words;
  /** The end of the help. */
  readonly outro?: Words;
}

const PATHS: Argument = {
  shown: { sv: '[sökvägar]', en: '[paths]' },
  words: {
    sv: 'kurser, mappar eller filer; annars hela arbetsytan (mappen content/)',
    en: 'courses, folders or files; otherwise the whole workspace (the folder content/)',
  },
  completes: 'paths',
};

/** The commands, in the order in which the help lists them. */
export const COMMANDS = {
  check: {
    summary: { sv: 'hittar allt som är fel', en: 'finds everything that is wrong' },
    intro: {
      sv: 'Hittar allt som är fel i kurserna och visar var, varför det spelar roll och vad du ska göra.',
      en: 'Finds everything that is wrong in the courses and shows where, why it matters and what to do.',
    },
    arguments: [PATHS],
  },
  build: {
    summary: { sv: 'kontrollerar och bygger paketen', en: 'checks and builds the packages' },
    intro: {
      sv: 'Kontrollerar kurserna och bygger paketen. En kurs med fel byggs inte; de andra byggs ändå.',
      en: 'Checks the courses and builds the packages. A course with errors is not built; the others are.',
    },
    arguments: [PATHS],
  },
  coverage: {
    summary: { sv: 'visar vad som tränar varje kunskapsmål', en: 'shows what trains every knowledge goal' },
    intro: {
      sv: 'Visar vad som tränar varje kunskapsmål, del för del och steg för steg, och vilka mål som saknar träning. Utkast räknas med, kurser som har utgått räknas inte.',
      en: 'Shows what trains every knowledge goal, part by part and step by step, and which goals nothing trains. Drafts are counted, retired courses are not.',
    },
    arguments: [PATHS],
    outro: {
      sv: 'Slutar med 1 när en resa inte når sitt krav (coverage.failUnder i kurspaket.yaml eller journey.yaml) och när en kurs inte går att läsa.',
      en: 'Ends with 1 when a journey does not reach its threshold (coverage.failUnder in kurspaket.yaml or journey.yaml) and when a course cannot be read.',
    },
  },
  stats: {
    summary: {
      sv: 'visar varje resa i siffror och kursernas tid',
      en: 'shows each journey in figures and the courses’ time',
    },
    intro: {
      sv: 'Visar varje resa i siffror: kurser, uppgifter, tid per steg och målgrupp, måltäckning, källor att se över, granskningar som saknas och avsteg som gäller. Med html blir det ett A4 per resa, och för varje kurs en tidsredovisning som en arbetsgivare kan spara.',
      en: 'Shows each journey in figures: courses, tasks, time by step and audience, goal coverage, sources to look into, missing reviews and deviations in force. html makes one A4 a journey, and for each course a time audit that an employer can file.',
    },
    arguments: [PATHS],
  },
  diff: {
    summary: { sv: 'visar vad som har ändrats och vad det betyder', en: 'shows what has changed and what it means' },
    intro: {
      sv: 'Jämför kurserna före och efter en ändring: mål, uppgifter, tider, källor, filer och godkännanden. Säger om ändringen är språklig, ändrar innehållet eller ändrar upplägget, vad den betyder i lärplattformen och om versionen räcker.',
      en: 'Compares the courses before and after a change: goals, tasks, times, sources, files and sign-offs. Says whether the change is one of wording, of content or of structure, what it means in the learning platform and whether the version says so.',
    },
    arguments: [
      {
        shown: { sv: '<före>', en: '<before>' },
        words: {
          sv: 'en git-revision (main, v1.2.0, HEAD~1, main... för grenens start), en mapp eller en packages.json',
          en: 'a git revision (main, v1.2.0, HEAD~1, main... for where the branch began), a folder or a packages.json',
        },
        completes: 'paths',
      },
      {
        shown: { sv: '[efter]', en: '[after]' },
        words: { sv: 'likadant; annars filerna som de ligger nu', en: 'likewise; otherwise the files as they lie now' },
        completes: 'paths',
      },
    ],
    most: 2,
    alsoCalled: {
      sv: '--since-approval <avseende> [flaggor]',
      en: '--since-approval <scope> [options]',
    },
  },
  review: {
    summary: { sv: 'gör en sida för den som ska granska en kurs', en: 'makes a page for whoever examines a course' },
    intro: {
      sv: 'Gör en sida för varje kurs, för den som ska granska den: allt på ett ställe, med bilder, textversioner, studiehandledning, schema, källor, rättigheter och vad som är godkänt. Sidan är en enda fil som går att skicka, läsa i mobilen och skriva ut.',
      en: 'Makes a page of each course for whoever is to examine it: everything in one place, with pictures, transcripts, the trainers’ guide, schedule, sources, rights and what has been approved. The page is one file to send, to read on a phone and to print.',
    },
    arguments: [
      {
        shown: { sv: '[kurser]', en: '[courses]' },
        words: { sv: 'id eller mappar; annars alla', en: 'ids or folders; otherwise all' },
        completes: 'paths',
      },
    ],
  },
  approve: {
    summary: { sv: 'skriver in att någon har granskat en kurs', en: 'records that somebody has reviewed a course' },
    intro: {
      sv: 'Skriver in i kursens reviews.yaml att någon har granskat den, med fingeravtryck av det som granskades. En kurs med fel kan inte godkännas.',
      en: 'Writes into the course’s reviews.yaml that somebody has reviewed it, with digests of what was reviewed. A course with errors cannot be approved.',
    },
    arguments: [
      {
        shown: { sv: '<kurs>', en: '<course>' },
        words: { sv: 'kursens id eller mapp', en: 'the course’s id or folder' },
        completes: 'paths',
      },
    ],
    outro: {
      sv: 'Samma granskning en gång till förnyar den som finns. Hur det går till i ett ändringsförslag (merge request): docs/sign-offs.md.',
      en: 'The same review once more renews the one that is there. How to do it in a merge request: docs/sign-offs.md.',
    },
  },
  ci: {
    summary: { sv: 'skriver kommentaren till ett ändringsförslag', en: 'writes the comment for a merge request' },
    intro: {
      sv: 'Skriver hela kommentaren till ett ändringsförslag som Markdown: om ändringen kan slås ihop, vad den ändrar och betyder i lärplattformen, täckning och tider före och efter, källor, tillgänglighet, godkännanden och paketen med storlek och SHA-1.',
      en: 'Writes the whole comment for a merge request as Markdown: whether the change can be merged, what it changes and means in the learning platform, coverage and times before and after, sources, accessibility, sign-offs, and the packages with size and SHA-1.',
    },
    arguments: [PATHS],
  },
  init: {
    summary: { sv: 'skriver en färdig pipeline', en: 'writes a pipeline, ready to run' },
    intro: {
      sv: 'Skriver en färdig pipeline som kontrollerar och bygger kurserna vid varje ändring och sparar paketen som artefakter. Filer som redan finns lämnas i fred.',
      en: 'Writes a pipeline, ready to run, that checks and builds the courses at every change and keeps the packages as artefacts. Files that are there already are left alone.',
    },
    arguments: [],
    most: 0,
  },
  inspect: {
    summary: {
      sv: 'säger vad ett paket är och vad som är fel med det',
      en: 'says what a package is and what is wrong with it',
    },
    intro: {
      sv: 'Säger vad ett paket är (SCORM 1.2, SCORM 2004, cmi5, xAPI) och vad som är fel med det, innan någon laddar upp det. Ingenting packas upp på disken.',
      en: 'Says what a package is (SCORM 1.2, SCORM 2004, cmi5, xAPI) and what is wrong with it, before anybody uploads it. Nothing is unpacked to the disk.',
    },
    arguments: [
      {
        shown: { sv: '<paket.zip>…', en: '<package.zip>…' },
        words: { sv: 'ett eller flera paket', en: 'one or more packages' },
        completes: 'paths',
      },
    ],
    outro: { sv: 'Slutar med 1 när något är fel.', en: 'Ends with 1 when something is wrong.' },
  },
  explain: {
    summary: { sv: 'förklarar en regel, med exempel', en: 'explains a rule, with examples' },
    intro: {
      sv: 'Förklarar en regel: varför den finns, hur felet kan se ut och hur det blir rätt.',
      en: 'Explains a rule: why it is there, what the fault can look like and what is right.',
    },
    arguments: [
      {
        shown: { sv: '[regel]', en: '[rule]' },
        words: {
          sv: 'regelns id; utan regel visas alla regler',
          en: 'the rule’s id; without a rule all rules are listed',
        },
        completes: 'rules',
      },
    ],
    most: 1,
  },
  new: {
    summary: { sv: 'börjar en ny kurs', en: 'begins a new course' },
    intro: {
      sv: 'Börjar en ny kurs i en ny mapp. Kursen är ett utkast som går att kontrollera direkt: byt ut texterna mot dina egna.',
      en: 'Begins a new course in a new folder. The course is a draft that can be checked at once: put your own texts in.',
    },
    arguments: [
      {
        shown: { sv: '<mapp>', en: '<folder>' },
        words: {
          sv: 'kursens mapp, till exempel content/barn-och-unga/min-kurs',
          en: 'the course’s folder, such as content/barn-och-unga/my-course',
        },
        completes: 'folders',
      },
    ],
    most: 1,
  },
  completion: {
    summary: { sv: 'gör att skalet fyller i kommandon och flaggor', en: 'lets the shell fill in commands and options' },
    intro: {
      sv: 'Skriver ett skript som lär skalet att fylla i kommandon, flaggor och deras värden när du trycker på Tab.',
      en: 'Prints a script that teaches the shell to fill in commands, options and their values when you press Tab.',
    },
    arguments: [
      {
        shown: { sv: '<skal>', en: '<shell>' },
        words: { sv: 'bash, zsh, fish eller pwsh (PowerShell)', en: 'bash, zsh, fish or pwsh (PowerShell)' },
        completes: 'shells',
      },
    ],
    most: 1,
    outro: {
      sv: `Lägg raden för ditt skal i filen som det läser vid start:

  bash  eval "$(kurspaket completion bash)"                 i ~/.bashrc
  zsh   eval "$(kurspaket completion zsh)"                  i ~/.zshrc, efter compinit
  fish  kurspaket completion fish | source                  i ~/.config/fish/config.fish
  pwsh  kurspaket completion pwsh | Out-String | Invoke-Expression   i $PROFILE`,
      en: `Put your shell’s line into the file that it reads when it starts:

  bash  eval "$(kurspaket completion bash)"                 in ~/.bashrc
  zsh   eval "$(kurspaket completion zsh)"                  in ~/.zshrc, after compinit
  fish  kurspaket completion fish | source                  in ~/.config/fish/config.fish
  pwsh  kurspaket completion pwsh | Out-String | Invoke-Expression   in $PROFILE`,
    },
  },
} as const satisfies Readonly<Record<string, CommandDeclaration>>;

/** A verb that a user types. */
export type CommandName = keyof typeof COMMANDS;

/** The names of the commands, in the order in which the help lists them. */
export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[];

/** Tells whether a word is the name of a command. */
export function isCommandName(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word);
}

/** Looks up the declaration of a command. */
export function declarationOf(name: CommandName): CommandDeclaration {
  return COMMANDS[name];
}
