import { exampleTask } from '../examples/example-task.js';
import { defineRule } from '../../findings/rule.js';
import type { ReaderFaults } from '../../model/reader-faults.js';

/** Texts have a size that people can have written. */
export const rule = defineRule<ReaderFaults['file-too-large']>()({
  id: 'file-too-large',
  severity: 'error',
  kind: 'form',
  foundBy: ['read/decode.ts', 'read/markdown/parse.ts'],
  words: {
    sv: {
      title: 'En text har rimlig storlek',
      message: {
        line: ({ limit }) => `Raden är längre än ${limit} 000 tecken.`,
        marks: 'Här står tusentals Markdown-tecken, som hakparenteser och asterisker, utan en tomrad emellan.',
        nesting: ({ limit }) =>
          `Här ligger listor, citat, rutor eller hakparenteser inuti varandra i mer än ${limit} nivåer.`,
        lines: ({ limit }) => `Texten har fler än ${limit} rader.`,
        paragraph: ({ limit }) => `Här står fler än ${limit} rader i följd utan en tom rad.`,
        file: ({ kilobytes, limit }) =>
          `Filen är ${kilobytes} kB. ${Number(limit) > 500 ? 'En YAML-fil' : 'En kurstext'} får vara högst ${limit} kB.`,
      },
      why: 'En så stor text är nästan alltid ett misstag, som en bild inklistrad som bokstäver. Den blir tung för deltagaren att öppna.',
      hint: {
        line: 'Dela upp raden. Är det en inklistrad bild, lägg bilden i mappen `media` och skriv `![beskrivning](../media/bild.png)`.',
        marks:
          'Dela upp texten i stycken med tomrader emellan. Har den inte skrivits för hand, ta bort det som kommit med av misstag.',
        nesting: 'Skriv om texten med färre nivåer.',
        paragraph: 'Dela upp texten i stycken med en tom rad emellan.',
        otherwise:
          'Dela upp innehållet i flera filer. Är det en inklistrad bild, lägg bilden i mappen `media` och länka till den.',
      },
    },
    en: {
      title: 'A text has a reasonable size',
      message: {
        line: ({ limit }) => `The line is longer than ${limit},000 characters.`,
        marks:
          'There are thousands of Markdown signs here, such as brackets and asterisks, without a blank line between.',
        nesting: ({ limit }) =>
          `Lists, quotations, call-outs or brackets lie within each other here, more than ${limit} levels deep.`,
        lines: ({ limit }) => `The text has more than ${limit} lines.`,
        paragraph: ({ limit }) => `More than ${limit} lines stand here without an empty line between them.`,
        file: ({ kilobytes, limit }) =>
          `The file is ${kilobytes} kB. A ${Number(limit) > 500 ? 'YAML file' : 'course text'} may be at most ${limit} kB.`,
      },
      why: 'A text of this size is nearly always a mistake, such as a picture pasted in as letters. It is slow for the learner to open.',
      hint: {
        line: 'Break the line up. If it is a pasted picture, put the picture in the folder `media` and write `![description](../media/picture.png)`.',
        marks:
          'Divide the text into paragraphs with blank lines between. If it was not written by hand, delete what came along by mistake.',
        nesting: 'Rewrite the text with fewer levels.',
        paragraph: 'Divide the text into paragraphs with an empty line between them.',
        otherwise:
          'Divide the content into several files. If it is a pasted picture, put the picture in the folder `media` and link to it.',
      },
    },
  },
  bad: { 'resa/kurs/follow-up/01-prova.md': exampleTask('Välj ett samtal. '.repeat(1200)) },
  good: { 'resa/kurs/follow-up/01-prova.md': exampleTask('Välj ett samtal som du ska ha och prova tre öppna frågor.') },
});
