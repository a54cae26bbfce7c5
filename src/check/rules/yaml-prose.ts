import { defineRule } from '../../findings/rule.js';
import type { ReaderFaults } from '../../model/reader-faults.js';

const task = (why: string): string => `---
id: prova-i-ett-samtal
title: "Prova i ett samtal"
kind: practise
time: 30 min
goals:
  - oppna-fragor
why: ${why}
---
Välj ett samtal som du ska ha och prova tre öppna frågor.
`;

/** A sentence is not cut or misread by the signs that mean something in YAML. */
export const rule = defineRule<ReaderFaults['yaml-prose']>()({
  id: 'yaml-prose',
  severity: 'error',
  kind: 'form',
  foundBy: ['read/validated.ts', 'read/yaml-line-faults.ts', 'read/yaml-prose.ts', 'read/yaml-syntax.ts'],
  words: {
    sv: {
      title: 'Meningar i inledningen står inom citattecken',
      message: {
        colon: (data) => `Ett kolon följt av mellanslag bryter av texten${after(data, ' efter ')}.`,
        hash: ({ cut }) => `Texten slutar vid \`#\`: ”${cut}” försvinner.`,
        comma: ({ cut }) => `Texten bryts av vid kommat: ”${cut}” läses som en egen nyckel.`,
        'smart-quotes': (data) =>
          `Texten${after(data, ' efter ')} börjar med ett typografiskt citattecken, och det kommer då med i texten.`,
        'quote-end': (data) => `Texten${after(data, ' efter ')} slutar med ett citattecken men börjar inte med ett.`,
        start: ({ character }) =>
          `Texten börjar med ${character === '`' ? '”`”' : `\`${character}\``}, och det betyder något annat i YAML.`,
        'after-quote': (data) => `Efter det avslutande citattecknet kommer mer text${after(data, ' i ')}.`,
      },
      why: 'Kolon, komma och `#` kan dela en mening i YAML, så att deltagarna bara ser en del av den, eller ingenting. Det hindrar bara raka citattecken runt hela texten. Citattecken som inte är raka blir en del av den.',
      hint: {
        comma: 'Sätt hela texten inom raka citattecken, eller skriv en nyckel per rad.',
        'smart-quotes': ({ write }) =>
          `Använd raka citattecken${write === undefined ? ' runt texten.' : `: \`${write}\`.`}`,
        'quote-end': ({ write }) =>
          write === undefined
            ? 'Skriv ett citattecken i början av texten också, eller ta bort det sista.'
            : `Skriv \`${write}\`.`,
        otherwise: (data) => withinQuotes(data, 'Sätt texten inom citattecken'),
      },
    },
    en: {
      title: 'Sentences in front matter stand within quotation marks',
      message: {
        colon: (data) => `A colon followed by a space cuts the text${after(data, ' after ')}.`,
        hash: ({ cut }) => `The text ends at \`#\`: “${cut}” is lost.`,
        comma: ({ cut }) => `The text is cut at the comma: “${cut}” is read as a key of its own.`,
        'smart-quotes': (data) =>
          `The text${after(data, ' after ')} begins with a typographic quotation mark, which becomes part of the text.`,
        'quote-end': (data) =>
          `The text${after(data, ' after ')} ends with a quotation mark but does not begin with one.`,
        start: ({ character }) =>
          `The text begins with ${character === '`' ? '“`”' : `\`${character}\``}, which means something else in YAML.`,
        'after-quote': (data) => `There is more text after the closing quotation mark${after(data, ' in ')}.`,
      },
      why: 'Colons, commas and `#` can cut a sentence in YAML, so that learners see just a part of it, or nothing. Only straight quotation marks around the whole text prevent that. Marks that are not straight become part of it.',
      hint: {
        comma: 'Put the whole text within straight quotation marks, or write one key a line.',
        'smart-quotes': ({ write }) =>
          `Use straight quotation marks${write === undefined ? ' around the text.' : `: \`${write}\`.`}`,
        'quote-end': ({ write }) =>
          write === undefined
            ? 'Write a quotation mark at the beginning of the text too, or delete the last one.'
            : `Write \`${write}\`.`,
        otherwise: (data) => withinQuotes(data, 'Put the text within quotation marks'),
      },
    },
  },
  bad: { 'resa/kurs/follow-up/01-prova.md': task('Så fungerar det: övning ger färdighet.') },
  good: { 'resa/kurs/follow-up/01-prova.md': task('"Så fungerar det: övning ger färdighet."') },
});

/** Asks for quotation marks, and writes the line with them where it can be told. */
function withinQuotes(fault: ReaderFaults['yaml-prose'], demand: string): string {
  return `${demand}${'write' in fault && fault.write !== undefined ? `: \`${fault.write}\`` : ''}.`;
}

function after({ key }: { readonly key?: string }, joint: string): string {
  return key === undefined ? '' : `${joint}\`${key}\``;
}
