import { bodiesOf } from '../markup/course-bodies.js';
import { readingEase } from '../language/reading-ease.js';
import { defineRule } from '../../findings/rule.js';

/** From here on the scale says *svår*: official texts. */
const HARD = 50;

const frontMatter = `---
id: las-om-ratten
title: "Läs om barnets rätt att komma till tals"
kind: read
time: 10 min
goals:
  - oppna-fragor
why: "Du vet varför frågorna betyder något innan du övar."
---
`;

/** Facts of what it finds. */
type Fault = {
  /** Words a sentence. */
  readonly perSentence: number;
  /** Words of more than six letters, per cent. */
  readonly longShare: number;
  readonly lix: number;
};

/** Texts are easy to read. */
export const rule = defineRule<Fault>()({
  id: 'long-words',
  severity: 'info',
  kind: 'content',
  areas: ['readability'],
  *course(course, { workspace }) {
    if (!/^sv\b/i.test(course.language)) return;
    const names = [...new Set(workspace.sources.values())]
      .map(({ title }) => title)
      .sort((a, b) => b.length - a.length);
    for (const { body, reader, kind } of bodiesOf(course)) {
      // A transcript says what was said.
      if (reader === 'trainer' || kind === 'transcript') continue;
      const ease = readingEase(body, names, HARD);
      if (ease === undefined) continue;
      const { hardest, words, sentences, longWords, lix } = ease;
      const facts = {
        lix: Math.round(lix),
        perSentence: Math.round(words / Math.max(1, sentences)),
        longShare: Math.round((100 * longWords) / words),
      };
      yield { at: { file: body.file, start: hardest.start, end: hardest.end }, facts };
    }
  },
  words: {
    sv: {
      title: 'Texter är lätta att läsa',
      message: ({ lix, perSentence, longShare }) =>
        `Texten har läsbarhetsindex ${lix} (svår): ${perSentence} ord per mening, och ${longShare} procent av orden har fler än sex bokstäver. Här är den som tyngst.`,
      why: 'Myndigheters språk ska vara vårdat, enkelt och begripligt (11 § språklagen). Läsbarhetsindex (LIX) är ett trubbigt mått, men över 50 orkar många inte läsa klart efter en arbetsdag.',
      hint: 'Dela de längsta meningarna och skriv vem som gör vad: ”du bedömer” i stället för ”en bedömning genomförs”. Läs högt: där du tappar andan behövs en punkt.',
    },
    en: {
      title: 'Texts are easy to read',
      message: ({ lix, perSentence, longShare }) =>
        `The text has the readability index ${lix} (hard): ${perSentence} words a sentence, and ${longShare} per cent of the words have more than six letters. It is at its heaviest here.`,
      why: 'The language of Swedish authorities must be cultivated, simple and comprehensible (section 11 of the Language Act). The index (LIX) is a blunt measure, but above 50 many cannot finish reading after a day’s work.',
      hint: 'Divide the longest sentences and write who does what: “you assess” instead of “an assessment is carried out”. Read aloud: where you lose your breath a full stop is needed.',
    },
  },
  bad: {
    'resa/kurs/preparation/01-las.md': `${frontMatter}Förutsättningarna för barnets delaktighet under handläggningsprocessen säkerställs
genom kontinuerlig informationsöverföring mellan socialtjänstens handläggare, vårdnadshavare och eventuella samverkansparter, varvid särskild hänsyn ska tas till barnets individuella
förutsättningar, utvecklingsnivå och kommunikationsförmåga. Dokumentationsskyldigheten omfattar samtliga ställningstaganden som
aktualiseras under utredningsförfarandet, inklusive överväganden avseende barnets inställning och betydelsen av densamma. Verksamheternas
ledningssystem förutsätter regelbunden egenkontroll, systematisk avvikelsehantering och återkommande kompetensutvecklingsinsatser för
medarbetare med handläggningsansvar. Implementeringen av nödvändiga förbättringsåtgärder förutsätter organisatoriska ställningstaganden
på ledningsnivå samt resursmässiga prioriteringar i enlighet med verksamhetens övergripande målsättningar. Skriv ner en fråga.
`,
  },
  good: {
    'resa/kurs/preparation/01-las.md': `${frontMatter}Barnet ska få veta vad som händer, i varje steg. Det är du som berättar. Tänk på hur
gammalt barnet är, och på hur ni bäst förstår varandra. Skriv upp vad barnet tycker, och vad det har betytt för ditt beslut. Då kan både barnet och nästa handläggare följa hur du har
tänkt. Fråga din chef hur ni brukar göra när något har blivit fel, och när ni senast pratade om det i gruppen. Ofta finns det något som
går att göra bättre redan i morgon. Större ändringar tar tid och behöver beslutas av någon annan. Säg då till, och fråga igen om en månad.
Skriv till sist ner en fråga som du vill ta med till kursdagen.
`,
  },
});
