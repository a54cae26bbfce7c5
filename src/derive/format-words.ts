/** The languages of the reference pages, in their order. */
export const languages = ['sv', 'en'] as const;
export type Language = (typeof languages)[number];

interface Words {
  readonly language: string;
  readonly keys: string;
  readonly columns: readonly [string, string, string, string];
  readonly valueColumns: readonly [string, string];
  readonly values: (label: string) => string;
  readonly required: string;
  readonly listOf: (what: string) => string;
  readonly oneOf: string;
  readonly below: string;
  readonly map: (what: string) => string;
  readonly types: Readonly<Record<string, string>>;
  readonly examples: string;
  readonly forms: readonly [title: string, lead: string];
  readonly index: readonly [title: string, lead: string];
}

/** What the pages about the format say besides what stands in the schemas. */
export const words: Readonly<Record<Language, Words>> = {
  sv: {
    language: 'På svenska',
    keys: 'Nycklar',
    columns: ['Nyckel', 'Betydelse', 'Värde', 'Exempel'],
    valueColumns: ['Värde', 'Betydelse'],
    values: (label) => `Värden för ${label}`,
    required: 'krävs',
    listOf: (what) => `lista: ${what}`,
    oneOf: 'ett av värdena nedan',
    below: 'egna nycklar, se nedan',
    map: (what) => `valfria nycklar, var och en med ${what}`,
    types: {
      string: 'text',
      number: 'tal',
      integer: 'heltal',
      boolean: 'true eller false',
      array: 'lista',
      object: 'nycklar',
    },
    examples: 'Exempel',
    forms: ['Så skrivs värdena', 'Former som flera filer använder.'],
    index: ['Innehållets format', 'Filerna som en kursproducent skriver, och vad som får stå i dem.'],
  },
  en: {
    language: 'In English',
    keys: 'Keys',
    columns: ['Key', 'Meaning', 'Value', 'Example'],
    valueColumns: ['Value', 'Meaning'],
    values: (label) => `Values of ${label}`,
    required: 'required',
    listOf: (what) => `list: ${what}`,
    oneOf: 'one of the values below',
    below: 'keys of its own, see below',
    map: (what) => `any keys, each with ${what}`,
    types: {
      string: 'text',
      number: 'number',
      integer: 'whole number',
      boolean: 'true or false',
      array: 'list',
      object: 'keys',
    },
    examples: 'Examples',
    forms: ['How values are written', 'Forms that several files use.'],
    index: ['The content format', 'The files that a course producer writes, and what may stand in them.'],
  },
};
