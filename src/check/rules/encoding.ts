import { sentenceBy } from '../sentences.js';
import type { Rule } from '../rule.js';

const latin1 = new Uint8Array([...'---\nid: prova-i-ett-samtal\ntitle: "Prova n'].map((letter) => letter.charCodeAt(0)).concat(0xe5, 0x67, 0x6f, 0x74));

/** Texts must be UTF-8 without control characters that break tools. */
export const rule: Rule = {
  id: 'encoding',
  severity: 'error',
  kind: 'form',
  words: {
    sv: {
      title: 'Texter sparas som UTF-8',
      message: sentenceBy('byte', {
        '00': 'Filen innehåller ett osynligt nolltecken (NUL).',
        ff: 'Filen verkar vara sparad som UTF-16 i stället för UTF-8.',
        fe: 'Filen verkar vara sparad som UTF-16 i stället för UTF-8.',
      }, 'Filen är inte sparad som UTF-8: här kommer ett tecken som inte går att läsa.'),
      why: 'Med en annan kodning blir å, ä och ö obegripliga tecken för deltagarna. Därför gissar verktyget aldrig.',
      hint: sentenceBy('byte', { '00': 'Ta bort tecknet, eller spara om filen: välj ”Spara som” och kodningen UTF-8.' },
        'Öppna filen i din redigerare, välj ”Spara som” och kodningen UTF-8. Kontrollera sedan att å, ä och ö ser rätt ut.'),
    },
    en: {
      title: 'Texts are saved as UTF-8',
      message: sentenceBy('byte', {
        '00': 'The file holds an invisible null character (NUL).',
        ff: 'The file seems to be saved as UTF-16 instead of UTF-8.',
        fe: 'The file seems to be saved as UTF-16 instead of UTF-8.',
      }, 'The file is not saved as UTF-8: the character here cannot be read.'),
      why: 'In another encoding å, ä and ö turn into gibberish for the learners. That is why the tool never guesses.',
      hint: sentenceBy('byte', { '00': 'Take the character away, or save the file again: choose “Save as” and the encoding UTF-8.' },
        'Open the file in your editor, choose “Save as” and the encoding UTF-8. Then check that å, ä and ö look right.'),
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
};
