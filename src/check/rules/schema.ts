import type { FindingData } from '../../model/diagnostic.js';
import { defineRule } from '../../findings/rule.js';
import type { ReaderFaults } from '../../model/reader-faults.js';
import {
  choices,
  exampleLine,
  lacksUnit,
  namedKey,
  rightKind,
  withUnit,
  writtenValue,
  wrongKind,
} from '../language/schema-sentences.js';
import { asCode } from '../sentences.js';

const task = (time: string): string => `---
id: prova-i-ett-samtal
title: "Prova i ett samtal"
kind: practise
time: ${time}
goals:
  - oppna-fragor
why: "Det du har övat på blir ditt först när du använder det."
---
Välj ett samtal som du ska ha och prova tre öppna frågor.
`;

const NEEDED: ReadonlySet<unknown> = new Set([
  'id',
  'title',
  'kind',
  'time',
  'goals',
  'why',
  'version',
  'status',
  'text',
  'level',
  'publisher',
]);

/** True for a key that nobody can leave out where it stands. */
function isNeeded({ file, key }: FindingData): boolean {
  return NEEDED.has(key) && file !== 'kurspaket' && !(file === 'course-day' && key === 'goals');
}

/** The sentence for what stands instead of an id. */
function byMeaning({ means }: FindingData, sentences: Readonly<Record<'source' | 'goal', string>>): string | undefined {
  return means === 'source' || means === 'goal' ? sentences[means] : undefined;
}

/** What stands in front matter and YAML files has the form that the schemas give it. */
export const rule = defineRule<ReaderFaults['schema']>()({
  id: 'schema',
  severity: 'error',
  kind: 'form',
  foundBy: ['read/course-days.ts', 'read/schema-finding.ts'],
  words: {
    sv: {
      title: 'Varje nyckel har ett värde av rätt slag',
      message: {
        required: (data) => `${namedKey(data, 'sv')} saknas.`,
        type: (data) => wrongKind(data, 'sv'),
        enum: (data) => `${namedKey(data, 'sv')} kan inte vara ${writtenValue(data, 'det som står här')}.`,
        duration: (data) =>
          lacksUnit(data)
            ? `${namedKey(data, 'sv')} saknar enhet: \`${data.value}\`.`
            : `${namedKey(data, 'sv')} kan inte vara ${writtenValue(data, 'det som står här')}.`,
        size: (data) =>
          `${namedKey(data, 'sv')} är ingen storlek med enhet: ${writtenValue(data, 'det som står här')}.`,
        version: (data) => `Versionen ${writtenValue(data, 'här')} är inte tre tal med punkt emellan.`,
        clock: (data) => `${writtenValue(data, 'Det som står här')} går inte att läsa som ett klockslag.`,
        id: (data) => `${writtenValue(data, 'Det som står här')} kan inte vara ett id.`,
        empty: (data) => `${namedKey(data, 'sv')} saknar innehåll.`,
        'too-long': (data) => `${namedKey(data, 'sv')} är längre än ${data.limit} tecken.`,
        'too-few': (data) => `${namedKey(data, 'sv')} saknar innehåll: listan är tom.`,
        range: (data) => `${namedKey(data, 'sv')} kan inte vara ${writtenValue(data, 'det som står här')}.`,
        other: (data) => `${namedKey(data, 'sv')} kan inte vara ${writtenValue(data, 'det som står här')}.`,
      },
      why: 'Verktyget gör sidor, tider och uppföljning av det som står här. Därför måste formen gå att lita på.',
      hint: {
        required: (data) => {
          const line = exampleLine(
            data,
            'sv',
            `Lägg till \`${data.key}:\` och skriv på raderna under vad som hör dit, med \`- \` först på varje rad.`,
          );
          return data.file === 'task' && (data.key === 'why' || data.key === 'goals')
            ? `${line} Gäller det något rent praktiskt, som att boka kursdagen, skriv \`kind: practical\`.${data.known === undefined ? '' : ` Kursens mål är ${asCode(data.known)}.`}`
            : line;
        },
        type: (data) => rightKind(data, 'sv'),
        enum: (data) => choices(data, 'sv'),
        duration: (data) =>
          lacksUnit(data)
            ? `Skriv ${withUnit(data, 'sv')}`
            : `Skriv tiden i minuter eller timmar, minst en minut, till exempel \`${data.key}: 45 min\`, \`1 h 30 min\` eller \`1,5 h\`.`,
        size: (data) => `Skriv ett tal och kB, MB eller GB: \`${data.key}: ${data.proposal}\`.`,
        version: (data) => `Skriv \`version: ${data.proposal}\`.`,
        clock: (data) => `Skriv timmar och minuter inom citattecken: \`${data.key}: "09:00"\`.`,
        id: (data) =>
          byMeaning(data, {
            source:
              'Källan anges med sitt id i sources.yaml. Finns den inte där, lägg till den först, med adressen som `url`.',
            goal: `${data.known === undefined ? '' : `Skriv \`${data.known}\`. `}Målet anges med sitt id i course.md, inte med hela meningen.`,
          }) ??
          `${data.proposal === undefined || data.proposal === '' ? '' : `Skriv \`${data.proposal}\`. `}Ett id har små bokstäver a–z, siffror och bindestreck, och börjar med en bokstav.`,
        empty: (data) =>
          `${exampleLine(data, 'sv', `Skriv vad som hör dit på raderna under \`${data.key}:\`.`)}${isNeeded(data) ? '' : ' Behövs den inte, ta bort raden.'}`,
        'too-long': 'Korta ner det. Det som människor ska läsa skriver du i titeln.',
        'too-few': (data) => `Skriv minst en rad med \`- \` under \`${data.key}:\`.`,
        range: (data) =>
          `Skriv ett tal som är ${data.least === undefined ? '' : `minst ${data.least}`}${data.least !== undefined && data.most !== undefined ? ' och ' : ''}${data.most === undefined ? '' : `högst ${data.most}`}.`,
        otherwise: (data) =>
          exampleLine(data, 'sv', 'Skriv på samma sätt som i exemplet som `kurspaket explain schema` visar.'),
      },
    },
    en: {
      title: 'Every key has a value of the right kind',
      message: {
        required: (data) => `${namedKey(data, 'en')} is missing.`,
        type: (data) => wrongKind(data, 'en'),
        enum: (data) => `${namedKey(data, 'en')} cannot be ${writtenValue(data, 'what is written here')}.`,
        duration: (data) =>
          lacksUnit(data)
            ? `${namedKey(data, 'en')} lacks its unit: \`${data.value}\`.`
            : `${namedKey(data, 'en')} cannot be ${writtenValue(data, 'what is written here')}.`,
        size: (data) =>
          `${namedKey(data, 'en')} is not a size with a unit: ${writtenValue(data, 'what is written here')}.`,
        version: (data) => `The version ${writtenValue(data, 'here')} is not three numbers with dots between.`,
        clock: (data) => `${writtenValue(data, 'What is written here')} cannot be read as a time of day.`,
        id: (data) => `${writtenValue(data, 'What is written here')} cannot be an id.`,
        empty: (data) => `${namedKey(data, 'en')} has no content.`,
        'too-long': (data) => `${namedKey(data, 'en')} is longer than ${data.limit} characters.`,
        'too-few': (data) => `${namedKey(data, 'en')} has no content: the list is empty.`,
        range: (data) => `${namedKey(data, 'en')} cannot be ${writtenValue(data, 'what is written here')}.`,
        other: (data) => `${namedKey(data, 'en')} cannot be ${writtenValue(data, 'what is written here')}.`,
      },
      why: 'The tool makes pages, times and follow-up of what is written here, so it must be able to rely on the form.',
      hint: {
        required: (data) => {
          const line = exampleLine(
            data,
            'en',
            `Add \`${data.key}:\` and write what belongs to it on the lines below, each beginning with \`- \`.`,
          );
          return data.file === 'task' && (data.key === 'why' || data.key === 'goals')
            ? `${line} If it is something purely practical, such as booking the course day, write \`kind: practical\`.${data.known === undefined ? '' : ` The goals of the course are ${asCode(data.known)}.`}`
            : line;
        },
        type: (data) => rightKind(data, 'en'),
        enum: (data) => choices(data, 'en'),
        duration: (data) =>
          lacksUnit(data)
            ? `Write ${withUnit(data, 'en')}`
            : `Write the time in minutes or hours, at least a minute, such as \`${data.key}: 45 min\`, \`1 h 30 min\` or \`1.5 h\`.`,
        size: (data) => `Write a number and kB, MB or GB: \`${data.key}: ${data.proposal}\`.`,
        version: (data) => `Write \`version: ${data.proposal}\`.`,
        clock: (data) => `Write hours and minutes in quotation marks: \`${data.key}: "09:00"\`.`,
        id: (data) =>
          byMeaning(data, {
            source:
              'The source is named by its id in sources.yaml. If it is not there, add it first, with the address as `url`.',
            goal: `${data.known === undefined ? '' : `Write \`${data.known}\`. `}The goal is named by its id in course.md, not by the whole sentence.`,
          }) ??
          `${data.proposal === undefined || data.proposal === '' ? '' : `Write \`${data.proposal}\`. `}An id has lower-case a–z, digits and hyphens, and begins with a letter.`,
        empty: (data) =>
          `${exampleLine(data, 'en', `Write what belongs to it on the lines below \`${data.key}:\`.`)}${isNeeded(data) ? '' : ' If it is not needed, delete the line.'}`,
        'too-long': 'Shorten it. What people are to read belongs in the title.',
        'too-few': (data) => `Write at least one line with \`- \` below \`${data.key}:\`.`,
        range: (data) =>
          `Write a number that is ${data.least === undefined ? '' : `at least ${data.least}`}${data.least !== undefined && data.most !== undefined ? ' and ' : ''}${data.most === undefined ? '' : `at most ${data.most}`}.`,
        otherwise: (data) =>
          exampleLine(data, 'en', 'Write it as in the example that `kurspaket explain schema` shows.'),
      },
    },
  },
  bad: { 'resa/kurs/follow-up/01-prova.md': task('45') },
  good: { 'resa/kurs/follow-up/01-prova.md': task('45 min') },
});
