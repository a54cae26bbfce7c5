import { bodiesOf } from '../markup/course-bodies.js';
import { exampleTask } from '../examples/example-task.js';
import { rawSigns, type RawSignFault } from '../markup/raw-signs.js';
import { defineRule } from '../../findings/rule.js';

type Fault = RawSignFault;

/** Headings, lists, tables and bold words become what they were meant as. */
export const rule = defineRule<Fault>()({
  id: 'unrendered-markdown',
  severity: 'warning',
  kind: 'content',
  *course(course) {
    for (const { body } of bodiesOf(course)) {
      for (const { start, end, facts } of rawSigns(body)) yield { at: { file: body.file, start, end }, facts };
    }
  },
  words: {
    sv: {
      title: 'Rubriker, listor, tabeller och fet text visas som sådana',
      message: {
        heading: ({ signs }) => `Mellanslaget efter \`${signs}\` saknas, så raden blir ingen rubrik.`,
        list: 'Mellanslaget efter strecket saknas, så raderna blir ingen lista.',
        delimiters: ({ columns, written }) =>
          `Raden med streck har ${written} av tabellens ${columns} kolumner, så det blir ingen tabell.`,
        'no-delimiters': 'Raden med streck saknas, så det blir ingen tabell.',
        cell: ({ columns, written }) =>
          `Tabellen har ${columns} kolumner men raden ${written} celler: texten här visas inte.`,
        bold: 'Den feta texten börjar men slutar inte, så `**` står kvar i texten.',
      },
      why: 'Deltagarna ser tecknen i stället för det som de skulle bli, eller går miste om en del av texten.',
      hint: {
        heading: ({ signs }) => `Skriv ett mellanslag efter \`${signs}\`.`,
        list: 'Skriv ett mellanslag efter varje streck: `- `.',
        delimiters: ({ columns }) =>
          `Skriv raden med lika många kolumner som raden ovanför: \`${delimiterRow(columns)}\`.`,
        'no-delimiters': ({ columns }) => `Skriv \`${delimiterRow(columns)}\` på en egen rad under den första.`,
        cell: ({ columns }) =>
          `Flytta texten till en av radens ${columns} första celler, eller lägg till en kolumn på tabellens två första rader.`,
        otherwise:
          'Skriv `**` direkt före det första ordet och direkt efter det sista: `**fet text**`. Ska tecknen synas skriver du `\\*\\*`.',
      },
    },
    en: {
      title: 'Headings, lists, tables and bold words are shown as such',
      message: {
        heading: ({ signs }) => `The space after \`${signs}\` is missing, so that the line is no heading.`,
        list: 'The space after the hyphen is missing, so that the lines are no list.',
        delimiters: ({ columns, written }) =>
          `The row of hyphens has ${written} columns and the table ${columns}, so that it is no table.`,
        'no-delimiters': 'The row of hyphens is missing, so that there is no table.',
        cell: ({ columns, written }) =>
          `The table has ${columns} columns and the row ${written} cells: the text here is not shown.`,
        bold: 'The bold text begins but does not end, so that `**` stands in the text.',
      },
      why: 'Learners see the signs instead of what they should have become, or miss a part of the text.',
      hint: {
        heading: ({ signs }) => `Write a space after \`${signs}\`.`,
        list: 'Write a space after each hyphen: `- `.',
        delimiters: ({ columns }) =>
          `Write the row with as many columns as the row above: \`${delimiterRow(columns)}\`.`,
        'no-delimiters': ({ columns }) =>
          `Write \`${delimiterRow(columns)}\` on a line of its own below the first one.`,
        cell: ({ columns }) =>
          `Move the text to one of the first ${columns} cells of the row, or add a column to the table’s first two rows.`,
        otherwise:
          'Write `**` right before the first word and right after the last: `**bold text**`. If the signs are to be seen, write `\\*\\*`.',
      },
    },
  },
  bad: { 'resa/kurs/follow-up/01-prova.md': exampleTask('##Före samtalet\n\nFörbered tre öppna frågor.') },
  good: { 'resa/kurs/follow-up/01-prova.md': exampleTask('## Före samtalet\n\nFörbered tre öppna frågor.') },
});

function delimiterRow(columns: number): string {
  return `|${' --- |'.repeat(Math.min(20, columns))}`;
}
