import type { FindingData } from '../../model/diagnostic.js';
import { withLowerInitial } from '../../text/lower-initial.js';
import { namesOf } from './name-list.js';

type Language = 'sv' | 'en';

/** Names a key and what people call it: `` `why` (varför) ``. */
export function namedKey(data: FindingData, language: Language): string {
  const name = String((language === 'sv' ? data.keySv : data.keyEn) ?? data.key);
  const plain = withLowerInitial(name);
  return plain.toLowerCase() === String(data.key).toLowerCase() ? `\`${data.key}\`` : `\`${data.key}\` (${plain})`;
}

/** Quotes the value as it is written; `nothing` stands for one that cannot be shown. */
export function writtenValue(data: FindingData, nothing: string): string {
  return data.value === undefined || data.value === '' ? nothing : `\`${data.value}\``;
}

/** Tells whether a time lacks its unit. */
export function lacksUnit(data: FindingData): boolean {
  return /^\d+$/.test(String(data.value)) && Number(data.value) > 0;
}

/** `` `time: 2 min`, or `time: 2 h` ``: who writes a small number may mean hours. */
export function withUnit(data: FindingData, language: Language): string {
  const minutes = `\`${data.key}: ${data.proposal}\``;
  if (Number(data.value) > 8) return `${minutes}.`;
  const hours = `\`${data.key}: ${data.value} h\``;
  return language === 'sv'
    ? `${minutes}, eller ${hours} om du menar timmar.`
    : `${minutes}, or ${hours} if you mean hours.`;
}

/** “Skriv till exempel `title: "…"`.” with the schema's own example, or what to do where there is none. */
export function exampleLine(data: FindingData, language: Language, otherwise: string): string {
  if (data.proposal !== undefined)
    return language === 'sv' ? `Skriv \`${data.key}: ${data.proposal}\`.` : `Write \`${data.key}: ${data.proposal}\`.`;
  if (data.example === undefined) return otherwise;
  const line = yamlLine(String(data.key), data.example as string | number | boolean);
  return language === 'sv' ? `Skriv till exempel \`${line}\`.` : `Write, for example, \`${line}\`.`;
}

/** Tells what to write instead of a value that is none of the allowed ones. */
export function choices(data: FindingData, language: Language): string {
  const sv = language === 'sv';
  const allowed = String((sv ? data.allowedSv : data.allowedEn) ?? namesOf(data.allowed).join(', '));
  if (data.proposal === undefined) return sv ? `Välj något av ${allowed}.` : `Choose one of ${allowed}.`;
  const write = `${sv ? 'Skriv' : 'Write'} \`${data.item === true ? '' : `${data.key}: `}${data.proposal}\`.`;
  return allowed.includes(', ')
    ? `${write} ${sv ? 'Du kan välja mellan' : 'You can choose between'} ${allowed}.`
    : write;
}

const KINDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  sv: {
    string: 'en text',
    number: 'ett tal',
    integer: 'ett heltal',
    boolean: '`true` eller `false`',
    array: 'en lista',
    object: 'rader med nycklar och värden',
    id: 'ett id',
  },
  en: {
    string: 'a text',
    number: 'a number',
    integer: 'a whole number',
    boolean: '`true` or `false`',
    array: 'a list',
    object: 'lines of keys and values',
    id: 'an id',
  },
};

/** Says what the schema expects: “ska vara en text eller en lista”. */
export function wrongKind(data: FindingData, language: Language): string {
  const expected = String(data.expected)
    .split(',')
    .map((kind) => KINDS[language][kind] ?? kind)
    .join(language === 'sv' ? ' eller ' : ' or ');
  if (data.key === '') return language === 'sv' ? `Här ska det stå ${expected}.` : `There should be ${expected} here.`;
  const name = namedKey(data, language);
  if (data.item === true)
    return language === 'sv' ? `En rad i ${name} ska vara ${expected}.` : `A line of ${name} should be ${expected}.`;
  return language === 'sv' ? `${name} ska vara ${expected}.` : `${name} should be ${expected}.`;
}

/** Writes what to do to give a value the form that the schema expects. */
export function rightKind(data: FindingData, language: Language): string {
  const key = String(data.key);
  const expected = String(data.expected).split(',');
  if (data.proposal !== undefined) {
    const line = `\`${data.item === true ? '- ' : `${key}: `}${data.proposal}\``;
    return language === 'sv' ? `Skriv bara id:t: ${line}.` : `Write just the id: ${line}.`;
  }
  if (expected.includes('array')) return asList(data, language);
  if (expected.includes('object')) return asMapping(data, language);
  if (expected.includes('string')) return asText(data, language);
  return exampleLine(
    data,
    language,
    language === 'sv' ? 'Skriv bara talet, utan citattecken.' : 'Write just the number, without quotation marks.',
  );
}

/** Tells whether a single value was given where more was expected. */
function isLone({ given }: FindingData): boolean {
  return given === 'string' || given === 'number' || given === 'boolean';
}

function asList(data: FindingData, language: Language): string {
  const { key } = data;
  const value = String(data.value ?? '');
  const sv = language === 'sv';
  if (/^-\S/.test(value))
    return sv ? 'Skriv ett mellanslag efter strecket: `- `.' : 'Write a space after the dash: `- `.';
  if (isLone(data) && key !== '')
    return sv ? `Skriv en lista: \`${key}: [${value}]\`.` : `Write a list: \`${key}: [${value}]\`.`;
  return sv ? 'Börja varje rad med `- `.' : 'Begin every line with `- `.';
}

function asMapping(data: FindingData, language: Language): string {
  const sv = language === 'sv';
  const then = sv
    ? 'och sedan en nyckel per rad under, med två mellanslag först'
    : 'and then one key a line below, with two spaces first';
  if (data.item !== true && data.key === '')
    return sv ? 'Skriv en nyckel per rad, till exempel `title: "…"`.' : 'Write one key a line, such as `title: "…"`.';
  const first = data.item === true ? `- id: ${String(data.value ?? '') || '…'}` : `${data.key}:`;
  return `${sv ? 'Skriv' : 'Write'} \`${first}\` ${then}.`;
}

function asText(data: FindingData, language: Language): string {
  const sv = language === 'sv';
  if (!isLone(data)) {
    return sv
      ? 'Skriv ett enda värde. Börjar texten med en parentes, sätt den inom citattecken.'
      : 'Write one value. If the text begins with a bracket, put it in quotation marks.';
  }
  if (/^\S+$/.test(String(data.example ?? ''))) return exampleLine(data, language, '');
  const quoted = `\`"${data.value ?? ''}"\``;
  return sv ? `Sätt värdet inom citattecken: ${quoted}.` : `Put the value in quotation marks: ${quoted}.`;
}

/** Writes a line of YAML to type: prose within quotation marks, plain words and numbers as they are. */
function yamlLine(key: string, value: string | number | boolean): string {
  const text = String(value);
  const isPlain =
    typeof value !== 'string' || (/^[\p{L}\d][\p{L}\d.,:/_@-]*(?: \p{L}+)?$/u.test(text) && !/:(?:\s|$)/.test(text));
  return `${key}: ${isPlain ? text : `"${text.replace(/["\\]/g, '\\$&')}"`}`;
}
