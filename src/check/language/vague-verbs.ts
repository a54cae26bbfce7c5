import { LONGEST_GOAL, type GoalLanguage, type TextSpan } from './goal-verbs.js';

/** The pieces of a goal's beginning, as patterns: “Efter kursen” “ska” “du” “även” *förstå*. */
interface Beginning {
  readonly opening: string;
  readonly subject: string;
  readonly modal: string;
  readonly adverb: string;
  /** A verb that shares its place with the vague one: “beskriva och” *förstå*. */
  readonly shared: string;
  readonly vague: readonly string[];
}

const SV_KNOWLEDGE = String.raw`(?:kunskap(?:er)?|kännedom|insikt(?:er)?|förståelse|medvetenhet|inblick)\s+(?:om|i|kring|för|av)`;
const EN_KNOWLEDGE = String.raw`(?:knowledge|understanding|awareness|insights?)\s+(?:of|about|into|in)`;

const BEGINNING: Readonly<Record<GoalLanguage, Beginning>> = {
  sv: {
    opening: String.raw`(?:efter|när)\s+(?:[^.,]{1,40}\s)?(?:kursen|kurs|kursdagen|kursdagarna|utbildningen)(?:\s+är\s+(?:slut|klar|över))?,?`,
    subject: '(?:du|ni|man|deltagaren|deltagarna|medarbetaren)',
    modal: String.raw`(?:ska|skall|kan|kunna|kommer\s+att|bör|måste|att)`,
    adverb: '(?:själv|även|också|bättre)',
    shared: String.raw`\p{L}+a\s+(?:och|samt)(?:\s+kunna)?`,
    vague: [
      'förstår?',
      'veta?',
      String.raw`känn(?:a|er)\s+(?:du\s+)?(?:(?:väl|också|även|bättre)\s+)?till`,
      String.raw`(?:har?|ha\s+fått|får?)\s+(?:du\s+)?(?:(?!som\s|att\s|hur\s)\p{L}+\s+){0,4}?${SV_KNOWLEDGE}`,
      String.raw`(?:vara|är|bli|blir)\s+(?:du\s+)?(?:(?:väl|mer|också)\s+)?medvet(?:en|na)\s+om`,
    ],
  },
  en: {
    opening: String.raw`(?:after|when)\s+(?:[^.,]{1,40}\s)?(?:course|training)(?:\s+is\s+over)?,?`,
    subject: String.raw`(?:you|(?:the\s+)?learners?|(?:the\s+)?participants?)`,
    modal: String.raw`(?:can|will|shall|should|must|(?:are|be|is)\s+able\s+to|to)`,
    adverb: '(?:also|better|fully)',
    shared: String.raw`\p{L}+\s+and`,
    vague: [
      'understands?',
      'knows?',
      'appreciates?',
      String.raw`(?:are|is|be|become)\s+(?:\p{L}+\s+)?(?:aware\s+of|familiar\s+with)`,
      String.raw`(?:have|has|gains?)\s+(?:(?!that\s|how\s)\p{L}+\s+){0,4}?${EN_KNOWLEDGE}`,
    ],
  },
};

const PATTERN: Readonly<Record<GoalLanguage, RegExp>> = { sv: pattern(BEGINNING.sv), en: pattern(BEGINNING.en) };

/** “Du kan lagen”: no verb after *kan*. */
const BARE_KUNNA = new RegExp(
  String.raw`^(?<lead>\s*${lead(BEGINNING.sv, '(?:ska|skall|bör)')})(?<vague>kan|kunna)(?!\p{L})(?<rest>.*)$`,
  'isu',
);
/**
 * Words that could be infinitives. Most end in -a, as *grunderna* does, which is none; the short ones are counted up,
 * with room for a prefix.
 */
const INFINITIVE = /(?<!\p{L})(?!\p{L}{3,}[eoa]rna(?!\p{L}))\p{L}*(?:a|as|ås|es|ys)(?!\p{L})/iu;
const SHORT_INFINITIVE =
  /(?<!\p{L})\p{L}{0,5}(?:ge|gå|få|se|stå|slå|nå|må|rå|så|bli|be|le|dö|strö|bo|tro|gro|ro|sno|ske|te|sy|klä|bry|fly|sky|spy)(?!\p{L})/iu;

/**
 * The words of a goal that nobody can see a learner do: *förstå*, *känna till*, *ha kunskap om*, *kunna* with nothing
 * after it.
 */
export function vagueVerb(goal: string, language: GoalLanguage): TextSpan | undefined {
  const text = goal.slice(0, LONGEST_GOAL);
  let offset = 0;
  for (const sentence of text.split(/(?<=[.!?])(?=\s)/u)) {
    const groups = PATTERN[language].exec(sentence)?.groups ?? (language === 'sv' ? bareKunna(sentence) : undefined);
    if (groups !== undefined) {
      const start = offset + (groups.lead ?? '').length;
      return { start, end: start + (groups.vague ?? '').length };
    }
    offset += sentence.length;
  }
  return undefined;
}

function lead({ opening, subject }: Beginning, modal: string): string {
  return String.raw`(?:${opening}\s+)?(?:${subject}\s+)?(?:${modal}\s+)*(?:${subject}\s+)?(?:${modal}\s+)*`;
}

function pattern(beginning: Beginning): RegExp {
  const { modal, adverb, shared, vague } = beginning;
  return new RegExp(
    String.raw`^(?<lead>\s*${lead(beginning, modal)}(?:${adverb}\s+)*(?:${shared}\s+)?)(?<vague>${vague.join('|')})(?!\p{L})`,
    'iu',
  );
}

function bareKunna(sentence: string): Record<string, string> | undefined {
  const groups = BARE_KUNNA.exec(sentence)?.groups;
  const rest = groups?.rest ?? '';
  return INFINITIVE.test(rest) || SHORT_INFINITIVE.test(rest) ? undefined : groups;
}
