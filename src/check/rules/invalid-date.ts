import type { ReaderFaults } from '../../model/reader-faults.js';
import { isDate } from '../../text/dates.js';
import { defineRule } from '../../findings/rule.js';

const register = (published: string): string => `- id: sol
  title: "Socialtjänstlag (2025:400)"
  publisher: Sveriges riksdag
  kind: law
  published: ${published}
  checked: 2026-02-01
`;

/** Dates exist and are written year-month-day. */
export const rule = defineRule<ReaderFaults['invalid-date']>()({
  id: 'invalid-date',
  severity: 'error',
  kind: 'form',
  foundBy: ['read/schema-finding.ts', 'read/validated.ts'],
  words: {
    sv: {
      title: 'Datum finns och skrivs år-månad-dag',
      message: {
        missing: ({ value }) => `Datumet \`${value}\` finns inte.`,
        form: ({ value }) => `\`${value}\` är inte ett datum som går att läsa.`,
      },
      why: 'Verktyget räknar med datumen, till exempel när ett avsteg slutar gälla eller en källa behöver kontrolleras igen.',
      hint: (data) => {
        const right = rightDate(data);
        return right === undefined
          ? `Skriv år, månad och dag: \`${data.key}: 2026-03-01\`.`
          : `${data.kind === 'missing' ? 'Månaden slutar tidigare. Menade du' : 'Menade du'} \`${data.key}: ${right}\`?`;
      },
    },
    en: {
      title: 'Dates exist and are written year-month-day',
      message: {
        missing: ({ value }) => `There is no date \`${value}\`.`,
        form: ({ value }) => `\`${value}\` is not a date that can be read.`,
      },
      why: 'The tool reckons with the dates, for instance when a waiver expires or a source needs to be checked again.',
      hint: (data) => {
        const right = rightDate(data);
        return right === undefined
          ? `Write year, month and day: \`${data.key}: 2026-03-01\`.`
          : `${data.kind === 'missing' ? 'The month ends earlier. Did you mean' : 'Did you mean'} \`${data.key}: ${right}\`?`;
      },
    },
  },
  bad: { 'sources.yaml': register('2025-02-30') },
  good: { 'sources.yaml': register('2025-02-28') },
});

/** The date that was meant, if that can be told: `2026-3-1`, `1/3 2026` or the last day of the month. */
function rightDate({ value }: ReaderFaults['invalid-date']): string | undefined {
  const match = /^(\d{4})\D(\d{1,2})\D(\d{1,2})$/.exec(value);
  const parts = match ?? reversed(/^(\d{1,2})\s*[-/.]\s*(\d{1,2})[-/. ]+(\d{4})$/.exec(value));
  if (parts === undefined) return undefined;
  const [year = '', month = '', day = ''] = parts.slice(1);
  const date = (number: string | number): string =>
    `${year}-${month.padStart(2, '0')}-${String(number).padStart(2, '0')}`;
  if (isDate(date(day))) return date(day);
  return Number(day) > 28 && Number(day) < 32 ? [30, 29, 28].map(date).find(isDate) : undefined;
}

function reversed(match: RegExpExecArray | null): readonly string[] | undefined {
  return match === null ? undefined : ['', match[3] ?? '', match[2] ?? '', match[1] ?? ''];
}
