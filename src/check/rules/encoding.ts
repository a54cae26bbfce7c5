import type { ReaderFaults } from '../../model/reader-faults.js';
import { defineRule } from '../../findings/rule.js';

const latin1 = new Uint8Array(
  [...'---\nid: prova-i-ett-samtal\ntitle: "Prova n']
    .map((letter) => letter.charCodeAt(0))
    .concat(0xe5, 0x67, 0x6f, 0x74),
);

/** Texts are UTF-8, and no character has been lost or garbled on the way. */
export const rule = defineRule<ReaderFaults['encoding']>()({
  id: 'encoding',
  severity: 'error',
  kind: 'form',
  foundBy: ['read/decode.ts'],
  words: {
    sv: {
      title: 'Texter sparas som UTF-8',
      message: {
        zip: 'Filen är ett Word-dokument eller något annat packat, inte en text.',
        nul: 'Filen innehåller ett osynligt nolltecken (NUL).',
        'utf-16': 'Filen verkar vara sparad som UTF-16 i stället för UTF-8.',
        control: ({ code }) => `Här står ett osynligt styrtecken (${code}).`,
        lost: 'Här har ett tecken gått förlorat: bara ”�” är kvar.',
        garbled: ({ written }) => `”${written}” ser ut som en bokstav eller ett citattecken som sparats i fel kodning.`,
        bytes: 'Filen är inte sparad som UTF-8: här kommer ett tecken som inte går att läsa.',
      },
      why: 'Med en annan kodning blir å, ä och ö obegripliga tecken för deltagarna. Därför gissar verktyget aldrig.',
      hint: {
        zip: 'Öppna dokumentet i Word, kopiera texten och klistra in den i en ny textfil som slutar på `.md`. Det räcker inte att döpa om filen.',
        nul: 'Ta bort tecknet, eller spara om filen: välj ”Spara som” och kodningen UTF-8.',
        control:
          'Ta bort tecknet och skriv ett mellanslag eller en radbrytning i stället. Det följer ofta med när text klistras in från presentationer.',
        lost: 'Skriv det tecken som ska stå där.',
        garbled: 'Skriv om det som ska stå där. Gäller det hela filen: hämta texten på nytt och spara den som UTF-8.',
        otherwise:
          'Öppna filen i din redigerare, välj ”Spara som” och kodningen UTF-8. Kontrollera sedan att å, ä och ö ser rätt ut.',
      },
    },
    en: {
      title: 'Texts are saved as UTF-8',
      message: {
        zip: 'The file is a Word document or something else that is packed, not a text.',
        nul: 'The file holds an invisible null character (NUL).',
        'utf-16': 'The file seems to be saved as UTF-16 instead of UTF-8.',
        control: ({ code }) => `There is an invisible control character here (${code}).`,
        lost: 'A character has been lost here: only “�” is left.',
        garbled: ({ written }) =>
          `“${written}” looks like a letter or quotation mark that was saved in the wrong encoding.`,
        bytes: 'The file is not saved as UTF-8: the character here cannot be read.',
      },
      why: 'In another encoding å, ä and ö turn into gibberish for the learners. That is why the tool never guesses.',
      hint: {
        zip: 'Open the document in Word, copy the text and paste it into a new text file that ends in `.md`. Renaming the file is not enough.',
        nul: 'Take the character away, or save the file again: choose “Save as” and the encoding UTF-8.',
        control:
          'Take the character away and write a space or a line break instead. It often comes along when text is pasted from presentations.',
        lost: 'Write the character that should stand there.',
        garbled:
          'Write again what should stand there. If it is the whole file: fetch the text anew and save it as UTF-8.',
        otherwise:
          'Open the file in your editor, choose “Save as” and the encoding UTF-8. Then check that å, ä and ö look right.',
      },
    },
  },
  bad: { 'resa/kurs/follow-up/01-prova.md': latin1 },
  good: {
    'resa/kurs/follow-up/01-prova.md': `---
id: prova-i-ett-samtal
title: "Prova något i ett samtal"
kind: practise
time: 30 min
goals:
  - oppna-fragor
why: "Det du har övat på blir ditt först när du använder det."
---
Välj ett samtal som du ska ha och prova tre öppna frågor.
`,
  },
});
