import type { Course, Waiver } from '../../model/course.js';
import type { Place } from '../../model/place.js';
import { defineRule, type CheckContext, type Rule } from '../../findings/rule.js';

type Fault = {
  readonly kind: Kind;
  readonly rule: string;
  readonly date: string;
  readonly expires: string;
  readonly today: string;
};

/** A waiver is in force, approved, for a rule that may be waived, and needed. */
export const rule = defineRule<Fault>()({
  id: 'waiver-invalid',
  severity: 'error',
  kind: 'form',
  *course(course, context) {
    if (course.status === 'retired') return;
    for (const waiver of course.waivers) {
      const { rule: waived, date, expires } = waiver;
      const kind = kindOf(waiver, course, context);
      if (kind === undefined) continue;
      const facts: Fault = { kind, rule: waived, date, expires, today: context.today };
      yield {
        at: placeOf(waiver, kind),
        facts,
        ...(kind === 'idle' && { severity: 'warning' as const }),
      };
    }
  },
  words: {
    sv: {
      title: 'Avsteg gäller, är godkända och behövs',
      message: {
        never: (data) => `Det går inte att göra avsteg från regeln \`${data.rule}\`.`,
        reversed: (data) => `Avsteget slutar gälla ${data.expires}, innan det godkändes ${data.date}.`,
        nobody: (data) => `Avsteget från \`${data.rule}\` har ingen som har godkänt det.`,
        future: (data) => `Avsteget från \`${data.rule}\` är godkänt i framtiden: ${data.date}.`,
        idle: (data) => `Avsteget från \`${data.rule}\` behövs inte: kursen följer regeln.`,
        expired: (data) => `Avsteget från \`${data.rule}\` gällde till och med ${data.expires}.`,
      },
      why: 'Ett avsteg är ett undantag på viss tid som någon står för. Annars vet ingen vilka regler kursen följer.',
      hint: {
        never: 'Ta bort avsteget och rätta felet i stället. Regeln skyddar deltagare och system.',
        reversed: 'Byt plats på `date` och `expires`, eller rätta årtalet.',
        nobody: 'Skriv vilken organisation som har godkänt avsteget, till exempel `approvedBy: SKR`.',
        future: (data) => `Skriv den dag avsteget godkändes, senast i dag: \`date: ${data.today}\`.`,
        idle: 'Ta bort avsteget.',
        otherwise:
          'Rätta felet i kursen och ta bort avsteget, eller be den som godkände om ett nytt och skriv ett nytt datum i `expires`.',
      },
    },
    en: {
      title: 'Waivers are in force, approved and needed',
      message: {
        never: (data) => `The rule \`${data.rule}\` cannot be waived.`,
        reversed: (data) => `The waiver expires on ${data.expires}, before it was approved on ${data.date}.`,
        nobody: (data) => `Nobody is named as having approved the waiver of \`${data.rule}\`.`,
        future: (data) => `The waiver of \`${data.rule}\` was approved in the future: ${data.date}.`,
        idle: (data) => `The waiver of \`${data.rule}\` is not needed: the course follows the rule.`,
        expired: (data) => `The waiver of \`${data.rule}\` expired on ${data.expires}.`,
      },
      why: 'A waiver is an exception for a time that somebody answers for. Otherwise nobody knows which rules the course follows.',
      hint: {
        never: 'Delete the waiver and mend the fault instead. The rule protects learners and systems.',
        reversed: 'Swap `date` and `expires`, or correct the year.',
        nobody: 'Write which organisation has approved the waiver, such as `approvedBy: SKR`.',
        future: (data) => `Write the day on which it was approved, today at the latest: \`date: ${data.today}\`.`,
        idle: 'Delete the waiver.',
        otherwise:
          'Mend the fault in the course and delete the waiver, or ask whoever approved it for a new one and write a new date in `expires`.',
      },
    },
  },
  bad: { 'resa/kurs/reviews.yaml': waiver('personal-number') },
  good: { 'resa/kurs/reviews.yaml': 'waivers: []\n' },
});

/** What somebody writes where a name was asked for and there is none. */
const NOBODY = /^(?:[\s?.…–—x-]*|n\/?a|tbd|todo|ingen|nobody|none|vet ej|okänd|unknown)$/i;

type Kind = 'never' | 'nobody' | 'reversed' | 'idle' | 'future' | 'expired';

function kindOf(
  { rule: id, approvedBy, date, expires }: Waiver,
  course: Course,
  context: CheckContext,
): Kind | undefined {
  const waived = context.rules.get(id);
  // What is unknown or missing has been said already.
  if (waived === undefined || approvedBy === '' || date === '' || expires === '') return undefined;
  if (waived.kind !== 'content') return 'never';
  if (NOBODY.test(approvedBy)) return 'nobody';
  if (expires < date) return 'reversed';
  if (isIdle(waived, course, context)) return 'idle';
  if (date > context.today) return 'future';
  return expires < context.today ? 'expired' : undefined;
}

const KEY = { nobody: 'approvedBy', reversed: 'expires', future: 'date', expired: 'expires' } as const;

function placeOf(waiver: Waiver, kind: Kind): Place {
  return kind === 'never' || kind === 'idle' ? waiver.at : (waiver.placeOf?.(KEY[kind]) ?? waiver.at);
}

/**
 * True where the rule looks at courses itself and finds nothing in this one. While a file cannot be read nobody can
 * tell.
 */
function isIdle(waived: Rule, course: Course, context: CheckContext): boolean {
  return (
    course.complete &&
    waived.course !== undefined &&
    waived.answers === undefined &&
    [...waived.course(course, context)].length === 0
  );
}

function waiver(rule: string): string {
  return `waivers:
  - rule: ${rule}
    approvedBy: SKR
    date: 2026-02-01
    expires: 2027-02-01
    reason: "Exemplen i kursen behöver hela personnummer."
`;
}
