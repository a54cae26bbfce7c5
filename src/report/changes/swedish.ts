import type { ChangeWords } from './words.js';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
const list = (texts: readonly string[]): string => texts.map((text) => `”${text}”`).join(', ');
const sides = { base: 'den tidigare versionen', head: 'den nya versionen' };

/** Words of reports of changes in Swedish. */
export const swedish: ChangeWords = {
  language: 'sv',
  title: 'Ändringar i kurserna',
  between: (base, head) => `${base} → ${head}`,
  classes: {
    none: 'Paketen är oförändrade',
    wording: 'Språklig ändring',
    content: 'Ändrat innehåll',
    structure: 'Ändrat upplägg',
  },
  consequences: {
    none: 'Inget behöver göras i lärplattformen.',
    wording: 'Byt paketen på plats. Alla bockar finns kvar.',
    content: 'Byt paketen på plats. Alla bockar finns kvar.',
    structure: 'Läs vilka deltagare som påverkas innan du byter. Byt helst när få har kursen öppen.',
  },
  states: { added: 'Ny kurs', removed: 'Kursen är borttagen' },
  sections: {
    facts: 'Kursen',
    goals: 'Kunskapsmål',
    coverage: 'Måltäckning',
    tasks: 'Uppgifter',
    days: 'Kursdagar',
    time: 'Tid',
    sources: 'Källor',
    media: 'Bilder, filmer och andra filer',
    rights: 'Rättigheter',
    texts: 'Andra texter',
    signOffs: 'Granskning',
    lms: 'I lärplattformen',
  },
  parts: {
    preparation: 'Förberedelser',
    'between-days': 'Mellanuppgifter',
    'follow-up': 'Efterarbete',
    tasks: 'Uppgifter',
    course: 'Hela kursen',
    'course-days': 'Kursdagar',
  },
  kinds: {
    read: 'läsa',
    watch: 'se',
    listen: 'lyssna',
    'web-course': 'webbutbildning',
    practise: 'öva',
    reflect: 'reflektera',
    discuss: 'samtala',
    write: 'skriva',
    practical: 'praktiskt',
  },
  levels: { fakta: 'fakta', förståelse: 'förståelse', färdighet: 'färdighet', förtrogenhet: 'förtrogenhet' },
  forms: { 'in-person': 'på plats', online: 'digitalt', hybrid: 'på plats eller digitalt' },
  statuses: { draft: 'utkast', pilot: 'pilot', published: 'publicerad', retired: 'utgått' },
  sourceStatuses: {
    'in-force': 'gäller',
    repealed: 'upphävd',
    'under-review': 'ses över',
    'outdated-basis': 'bygger på äldre lag',
  },
  packagings: { part: 'ett paket för varje del', course: 'ett paket för hela kursen' },
  scopes: { pedagogy: 'Pedagogik', expert: 'Sakgranskning', accessibility: 'Tillgänglighet', rights: 'Rättigheter' },
  facts: {
    id: 'Id',
    title: 'Titel',
    summary: 'Sammanfattning',
    status: 'Status',
    audience: 'Målgrupp',
    language: 'Språk',
    after: 'Kurser att gå först',
    packaging: 'Paketering',
    contact: 'Kontakt',
    image: 'Katalogbild',
    step: 'Steg',
  },
  rights: { creator: 'upphovsperson', licence: 'licens', source: 'källa', consent: 'samtycke' },
  sourceKeys: {
    number: 'Nummer',
    publisher: 'Utgivare',
    kind: 'Typ',
    url: 'Adress',
    minutes: 'Längd',
    checked: 'Kontrollerad',
  },

  nothing: 'Ingen kurs är ändrad.',
  summary: (changed, all, classes) => {
    const words = {
      none: 'utan ändring i paketen',
      wording: 'med rättat språk',
      content: 'med ändrat innehåll',
      structure: 'med ändrat upplägg',
    };
    return `${changed} av ${count(all, 'kurs', 'kurser')} är ${changed === 1 ? 'ändrad' : 'ändrade'}: ${classes.map(([each, n]) => `${n} ${words[each]}`).join(', ')}.`;
  },
  unchanged: (titles) => `Oförändrade: ${titles.join(', ')}.`,
  outline:
    'Jämförelsen bygger på packages.json, som bara vet versioner, mål och tider. Ändringen kan vara större än den ser ut.',
  incomplete: (which) =>
    `Allt i ${which.map((side) => sides[side]).join(' och ')} gick inte att läsa. Det som ser borttaget eller nytt ut kan vara det som inte gick att läsa.`,
  unreadable: (files, side) => `Går inte att läsa i ${sides[side]}: ${files.join(', ')}.`,
  version: ({ before, after }) => {
    const isAnother = before !== undefined && after !== undefined && before !== after;
    return isAnother ? `Version ${before} → ${after}` : `Version ${after ?? before ?? ''}`;
  },
  guess: 'Bedömningen bygger på hur mycket text som är ändrad. Om innebörden är densamma avgör du.',
  trainersOnly: 'Bara det som utbildarna ser är ändrat.',
  everybody: 'alla',
  none: 'ingen',

  required: 'obligatorisk',
  voluntary: 'frivillig',
  nowRequired: 'Nu obligatorisk',
  nowVoluntary: 'Nu frivillig',
  moved: (from, to) => `Flyttad från ${from} till ${to}`,
  reordered: (part, from, to) => `Ny plats i ${part}: ${from} → ${to}`,
  titled: 'Rubrik',
  kind: 'Typ',
  time: 'Tid',
  whole: 'Sammanlagt',
  optional: (duration) => `frivilligt ${duration}`,
  why: 'Därför',
  when: 'När',
  audience: 'För',
  goal: 'Mål',
  source: 'Källa',
  mediaFile: 'Film eller ljud',
  level: 'Nivå',
  id: 'Id',
  supports: 'Bidrar till andra stegmål än förut',
  bodyChanged: 'Texten är ändrad',
  transcriptChanged: 'Textversionen är ändrad',
  mediaChanged: 'Filmen eller ljudet är ändrat',
  form: 'Form',
  dayOrder: (from, to) => `Ny plats bland dagarna: ${from} → ${to}`,
  session: 'Pass',
  clock: 'Klockslagen är ändrade (ser bara utbildarna)',
  leads: 'Vem som leder passen är ändrat (ser bara utbildarna)',
  team: 'Utbildarteamet är ändrat (ser bara utbildarna)',
  materials: 'Utbildarnas material är ändrat',
  handouts: 'Det som deltagarna får är ändrat',
  sessionSources: 'Passens källor är ändrade',
  introduction: 'Introduktionen',
  trainerText: 'Utbildarnas text',
  moreThings: (n) => `och ${n} till`,

  trained: (trained, goals) => `${trained} av ${count(goals, 'mål', 'mål')} tränas`,
  before: (text) => `(förut ${text})`,
  untrained: (goal) => `Tränas inte: ${goal}`,
  status: 'Status',
  waiver: ({ rule, state, approvedBy, expires, reason }) =>
    `${state === 'added' ? 'Nytt avsteg' : 'Avsteg'} från ${rule}: godkänt av ${approvedBy} till ${expires}. ${reason}`,
  stale: (by, date, files) => `${by} granskade ${date}. Ändrat sedan dess: ${files.join(', ')}`,
  concerns: (files) => `${count(files, 'ändrad fil', 'ändrade filer')} att granska`,

  verdicts: {
    signed: 'inget är ändrat sedan granskningen',
    unsigned: 'inte granskad',
    stale: 'ändrad efter granskningen',
    partial: 'delvis granskad',
  },
  sinceReview: (scope) => `Ändrat sedan granskningen: ${scope.toLowerCase()}`,
  signed: (by, date, version) => `${by} granskade version ${version} ${date}`,
  noState: 'Git vet inte hur texterna såg ut vid granskningen, så bara filerna kan visas.',
  notReviewed: (titles) => `Inte granskat än: ${titles.join(', ')}`,

  actions: {
    keep: 'paketet är detsamma',
    replace: 'byt paketet på plats',
    add: 'lägg in som ny aktivitet',
    retire: 'dölj aktiviteten, men ta inte bort den',
  },
  affected: ({ how, titles }, part, duration) => {
    const them = titles.length === 1 ? 'den' : 'dem';
    return {
      'more-to-do': `${part}: ${list(titles)} krävs nu (${duration}). Den som redan är klar förblir det och ser ${them} som ${titles.length === 1 ? 'ny' : 'nya'}. Den som inte är klar får mer att göra.`,
      'less-to-do': `${part}: ${list(titles)} krävs inte längre. Den som har gjort resten blir klar nästa gång delen öppnas.`,
      'tick-forgotten': `${part}: bocken för ${list(titles)} syns inte längre.`,
      'tick-elsewhere': `${list(titles)} ligger nu i ${part}. Bocken följer inte med mellan två paket, så uppgiften behöver bockas av igen.`,
      'new-activity': `${part} är en ny aktivitet, där alla börjar från början.`,
      'activity-gone': `${part} utgår. Deltagarnas resultat finns kvar så länge aktiviteten bara är dold.`,
      'asked-audience': `${part} frågar nu vad som gäller för deltagaren. Den som inte är klar kan bli det först efter att ha svarat.`,
      'other-tasks': `${part}: ${list(titles)} gäller nu andra deltagare än förut. Bockarna finns kvar, men vad som krävs är ett annat.`,
      days: `Kursdagarna är andra (${list(titles)}). Ändra seminariet i lärplattformen.`,
      'new-course': 'Kursen är ny i lärplattformen, och alla börjar från början.',
    }[how];
  },
  proven: (records) =>
    `Prövat med ${records} provdeltagare, från halvvägs till klar med allt: alla bockar och slutföranden finns kvar.`,
  notKept: (records) =>
    `Prövat med ${records} provdeltagare, från halvvägs till klar med allt: allt följer inte med, se nedan.`,

  journeys: 'Resor och steg',
  route: (step) => `Resvägen i ${step}`,
  sign: { added: 'Nytt', removed: 'Borttaget', changed: 'Ändrat', warning: 'Observera', note: '' },
  mark: { added: 'tillagt', removed: 'borttaget' },
  skip: 'Hoppa till kurserna',
  courses: 'Kurser',
  change: 'Ändring',
  madeBy: 'Gjord med kurspaket.',
};
