import type { GoalLanguage, TextSpan } from './goal-verbs.js';

const SV_SUBJECT = String.raw`(?:du|ni|man|deltagaren|deltagarna|medarbetaren)`;
const SV_MODAL = String.raw`(?:ska|skall|kan|kunna|kommer\s+att|bör|måste|att)`;
const SV_OPENING = String.raw`(?:efter|när)\s+(?:[^.,]{1,40}\s)?(?:kurs|kursen|kursdagen|kursdagarna|utbildningen)(?:\s+är\s+(?:slut|klar|över))?,?\s+`;
const SV_NOUN = String.raw`(?:kunskap(?:er)?|kännedom|insikt(?:er)?|förståelse|medvetenhet|inblick)\s+(?:om|i|kring|för|av)`;
const SV_VAGUE = String.raw`förstår?|(?:har?|ha\s+fått|får?)\s+(?:du\s+)?(?:(?!som\s|att\s|hur\s)\p{L}+\s+){0,4}?${SV_NOUN}|känn(?:a|er)\s+(?:du\s+)?(?:(?:väl|också|även|bättre)\s+)?till`
  + String.raw`|(?:vara|är|bli|blir)\s+(?:du\s+)?(?:(?:väl|mer|också)\s+)?medvet(?:en|na)\s+om|veta?`;
const EN_SUBJECT = String.raw`(?:you|the\s+learner|learners|the\s+participant|participants)`;
const EN_MODAL = String.raw`(?:can|will|shall|should|must|(?:are|be|is)\s+able\s+to|to)`;
const EN_OPENING = String.raw`(?:after|when)\s+(?:[^.,]{1,40}\s)?(?:course|training)(?:\s+is\s+over)?,?\s+`;
const EN_VAGUE = String.raw`understands?|knows?|appreciates?|(?:are|is|be|become)\s+(?:\p{L}+\s+)?(?:aware\s+of|familiar\s+with)`
  + String.raw`|(?:have|has|gains?)\s+(?:(?!that\s|how\s)\p{L}+\s+){0,4}?(?:knowledge|understanding|awareness|insights?)\s+(?:of|about|into|in)`;

/** Up to the verb that carries the goal; a first verb that shares its place (“beskriva och …”) may stand before it. */
const CARRIER: Readonly<Record<GoalLanguage, RegExp>> = {
  sv: carrier(SV_OPENING, SV_SUBJECT, SV_MODAL, String.raw`(?:själv|även|också|bättre)`, String.raw`\p{L}+a\s+(?:och|samt)\s+(?:kunna\s+)?`, SV_VAGUE),
  en: carrier(EN_OPENING, EN_SUBJECT, EN_MODAL, String.raw`(?:also|better|fully)`, String.raw`\p{L}+\s+and\s+`, EN_VAGUE),
};
const BARE_KUNNA = new RegExp(
  String.raw`^(?<lead>\s*(?:${SV_OPENING})?(?:${SV_SUBJECT}\s+)?(?:(?:ska|skall|bör)\s+(?:${SV_SUBJECT}\s+)?)?)(?<vague>kan|kunna)(?!\p{L})(?<rest>.*)$`, 'isu');
/** What could be an infinitive: most end in -a, the short ones are counted up; *grunderna* and its like are nouns. */
const INFINITIVE = /(?<!\p{L})(?!\p{L}{3,}(?:erna|orna|arna)(?!\p{L}))(?:\p{L}*(?:a|as|ås|es|ys)|\p{L}{0,5}(?:ge|gå|få|se|stå|slå|nå|må|rå|så|bli|be|le|dö|strö|bo|tro|gro|ro|sno|ske|te|sy|klä|bry|fly|sky|spy))(?!\p{L})/iu;

function carrier(opening: string, subject: string, modal: string, adverb: string, first: string, vague: string): RegExp {
  return new RegExp(String.raw`^(?<lead>\s*(?:${opening})?(?:${subject}\s+)?(?:${modal}\s+)*(?:${subject}\s+)?(?:${modal}\s+)*(?:${adverb}\s+)*(?:${first})?)(?<vague>${vague})(?!\p{L})`, 'iu');
}

/** The words of a goal that nobody can see a learner do: *förstå*, *känna till*, *ha kunskap om*, *kunna* with nothing after it. */
export function vagueVerb(text: string, language: GoalLanguage): TextSpan | undefined {
  let offset = 0;
  for (const sentence of text.split(/(?<=[.!?])(?=\s)/u)) {
    const groups = CARRIER[language].exec(sentence)?.groups ?? (language === 'sv' ? bareKunna(sentence) : undefined);
    if (groups !== undefined) {
      const start = offset + (groups.lead ?? '').length;
      return { start, end: start + (groups.vague ?? '').length };
    }
    offset += sentence.length;
  }
  return undefined;
}

function bareKunna(sentence: string): Record<string, string> | undefined {
  const groups = BARE_KUNNA.exec(sentence)?.groups;
  return groups === undefined || INFINITIVE.test(groups.rest ?? '') ? undefined : groups;
}
