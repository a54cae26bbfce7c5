const number = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** What the year's report and the time audit say in Swedish; the shape of it is the shape of every language. */
export const swedish = {
  title: 'Resan i siffror', on: (day: string) => `Läget ${day}`, page: 'Årsblad', audits: 'Tidsredovisning per kurs', audit: 'Tidsredovisning', course: 'Kurs', index: 'Alla resor i siffror',
  step: 'Steg', courses: 'Kurser', tasks: 'Uppgifter', days: 'Kursdagar', courseTime: 'Kurstid', goals: 'Kursmål', stepGoals: 'Stegmål', sum: 'Summa', everybody: 'Alla målgrupper',
  courseCounts: (n: number) => number(n, 'kurs', 'kurser'), dayCounts: (n: number) => number(n, 'kursdag', 'kursdagar'), taskCounts: (n: number) => number(n, 'uppgift', 'uppgifter'),
  statuses: (pilot: number, draft: number) => [...(pilot > 0 ? [`${pilot} i pilot`] : []), ...(draft > 0 ? [`${draft} utkast`] : [])].join(', '),
  retired: (n: number) => number(n, 'kurs har utgått', 'kurser har utgått'), unreadable: (n: number) => `${number(n, 'kurs', 'kurser')} kan inte läsas och räknas inte`,
  voluntaryCount: (n: number) => (n === 0 ? 'alla obligatoriska' : number(n, 'är frivillig', 'är frivilliga')),
  ofThem: (covered: number, of: number) => `${covered} av ${of} tränas`, ofSteps: (covered: number, of: number) => `${covered} av ${of} har kursmål som tränas`,
  requirement: (percent: number, passes: boolean) => `Kravet på ${percent} % är ${passes ? '' : 'inte '}uppfyllt.`,
  timeTable: 'Tid per steg och målgrupp', timeHint: 'Obligatoriska uppgifter och kursdagar utan lunch. Frivillig tid står efter plustecknet.',
  timeTableOf: (step: string) => `Tid per ${step.toLowerCase()} och målgrupp`, plus: (time: string) => `+ ${time}`, more: (n: number) => `och ${n} till`,
  moreAudiences: (n: number) => `${number(n, 'målgrupp', 'målgrupper')} till finns i JSON-rapporten.`, moreSteps: (n: number) => `${n} steg till finns i JSON-rapporten; de är med i summan.`,
  coverage: 'Måltäckning', sources: 'Källor att se över', noSources: 'Alla källor är kontrollerade det senaste året och gäller.',
  troubles: { repealed: 'upphävd', stale: 'inte kontrollerad på ett år', outdated: 'bygger på äldre lag' },
  reviews: 'Granskningar som saknas', noPolicy: 'Arbetsytan ställer inga krav på granskning.', allReviewed: (n: number) => `Inga. Alla ${n} granskningar som krävs är gjorda.`,
  missing: (missing: number, asked: number) => `${missing} av ${asked} saknas`,
  scopes: { pedagogy: 'pedagogik', expert: 'sakinnehåll', accessibility: 'tillgänglighet', rights: 'rättigheter' },
  verdicts: { unsigned: 'saknas', stale: 'inaktuell', partial: 'delvis' }, reviewed: (n: number, all: number) => `${n} av ${all} uppgifter granskade`,
  waivers: 'Avsteg som gäller', noWaivers: 'Inga avsteg gäller.', until: (day: string) => `till ${day}`, by: (who: string) => `godkänt av ${who}`,
  required: 'Obligatoriskt', voluntary: 'Frivilligt', task: 'Uppgift eller pass', kind: 'Slag', audience: 'Målgrupp', time: 'Tid', all: 'Alla', version: 'Version', organisation: 'Ges ut av',
  kinds: {
    read: 'Läsa', watch: 'Se', listen: 'Lyssna', 'web-course': 'Webbkurs', practise: 'Öva', reflect: 'Reflektera', discuss: 'Samtala', write: 'Skriva', practical: 'Praktiskt',
    introduction: 'Introduktion', lecture: 'Föreläsning', 'group-work': 'Grupparbete', exercise: 'Övning', discussion: 'Samtal', reflection: 'Reflektion', break: 'Paus', lunch: 'Lunch', summary: 'Sammanfattning',
  },
  notCounted: 'räknas inte', auditHint: 'Tiden är den som kursen är planerad för. Lunch räknas inte. Frivilliga uppgifter redovisas för sig.',
  statement: 'Underlag till arbetsgivaren', participant: 'Deltagare', employer: 'Arbetsgivare', period: 'Genomförd (datum)', signature: 'Underskrift, arbetsgivare',
  sums: 'Summor', sumRequired: 'Obligatoriska uppgifter', sumDays: 'Kursdagar utan lunch', sumAll: 'Obligatorisk kurstid', sumVoluntary: 'Frivilliga uppgifter', whole: 'Hela kursen',
  draft: 'Kursen är ett utkast: tiderna kan ändras.', pilot: 'Kursen prövas just nu: tiderna kan ändras.', printHint: 'Sidan är gjord för att skrivas ut på A4.', madeBy: 'Gjord med kurspaket.', table: 'Tabell, går att rulla i sidled',
};
