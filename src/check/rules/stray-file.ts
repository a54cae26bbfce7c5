import type { FindingData } from '../../model/diagnostic.js';
import { defineRule } from '../../findings/rule.js';
import type { ReaderFaults } from '../../model/reader-faults.js';

const task = `---
id: skriv-en-inbjudan
title: "Skriv en inbjudan till barnet"
kind: write
time: 15 min
goals:
  - oppna-fragor
why: "Ett samtal börjar redan i inbjudan."
---
Skriv tre meningar till ett barn som du ska träffa.
`;

/** Everything in a course folder has a place in the format. */
export const rule = defineRule<ReaderFaults['stray-file']>()({
  id: 'stray-file',
  severity: 'error',
  kind: 'form',
  foundBy: ['read/course-files.ts', 'read/document.ts', 'read/workspace.ts'],
  words: {
    sv: {
      title: 'Allt i en kursmapp har en plats',
      message: {
        folder: ({ name }) => `Mappen \`${name}\` läses inte.`,
        file: ({ name }) => `Filen \`${name}\` läses inte.`,
        'too-deep': ({ folder }) => `Filen ligger för djupt: mappar inuti \`${folder}\` läses inte.`,
        'no-number': ({ name }) => `\`${name}\` saknar nummer först i namnet.`,
        'not-markdown': ({ name, folder }) =>
          `\`${name}\` är ingen Markdown-fil (.md), och i \`${folder}\` läses bara sådana.`,
        'task-among-days': 'Det här är en uppgift (`kind`), men den ligger bland kursdagarna.',
        'day-among-tasks': 'Det här är en kursdag (`schedule`), men den ligger bland uppgifterna.',
        'tasks-beside-parts': 'Mappen `tasks` ligger bredvid andra delar av kursen.',
        'no-course': ({ folder }) => `Mappen \`${folder}\` ser ut som en kurs men saknar course.md.`,
        'course-at-root': 'Kursen ligger direkt i arbetsytans mapp.',
        otherwise: 'Filen läses inte.',
      },
      why: 'En fil som verktyget inte läser når aldrig deltagarna, och det märks annars inte förrän någon saknar den.',
      hint: {
        folder: ({ proposal }) =>
          proposal === undefined
            ? 'Flytta filerna till `preparation`, `course-days`, `between-days`, `follow-up`, `tasks`, `trainer` eller `media`.'
            : `Menade du \`${proposal}\`? Döp om mappen.`,
        file: ({ proposal }) =>
          proposal === undefined
            ? 'Bilder, filmer och bilagor hör hemma i `media`, utbildarnas material i `trainer`. Annars ta bort filen.'
            : `Menade du \`${proposal}\`? Döp om filen.`,
        'too-deep': ({ folder }) =>
          `Flytta filen till \`${folder}\`, eller till \`media\` om det är en bild eller bilaga.`,
        'no-number': ({ name, number }) =>
          `Börja namnet med filens plats i ordningen. Nästa lediga nummer ger \`${number}-${name}\`.`,
        'not-markdown': ({ name }) => {
          if (isDocument(name))
            return 'Kopiera texten till en ny fil som slutar på `.md`. Ska deltagarna hämta dokumentet, flytta det till `media` och länka till det.';
          return isText(name)
            ? `Döp om filen till \`${markdownName(name)}\`.`
            : 'Flytta filen till `media` och länka till den. Är det en text, låt namnet sluta på `.md`.';
        },
        'task-among-days': 'Flytta filen till `preparation`, `between-days` eller `follow-up`.',
        'day-among-tasks': 'Flytta filen till `course-days`.',
        'tasks-beside-parts':
          'Flytta uppgifterna till `preparation`, `between-days` eller `follow-up`. `tasks` är bara till för digitala kurser utan kursdagar.',
        'no-course': 'Skapa filen course.md i mappen, eller flytta filerna till den kurs de hör till.',
        'course-at-root': 'Flytta kursens filer till en egen mapp, till exempel `min-kurs`.',
        otherwise: 'Ta bort filen, eller flytta den dit den hör.',
      },
    },
    en: {
      title: 'Everything in a course folder has a place',
      message: {
        folder: ({ name }) => `The folder \`${name}\` is not read.`,
        file: ({ name }) => `The file \`${name}\` is not read.`,
        'too-deep': ({ folder }) => `The file lies too deep: folders inside \`${folder}\` are not read.`,
        'no-number': ({ name }) => `\`${name}\` has no number at the beginning of its name.`,
        'not-markdown': ({ name, folder }) =>
          `\`${name}\` is not a Markdown file (.md), and no others are read in \`${folder}\`.`,
        'task-among-days': 'This is a task (`kind`), but it lies among the course days.',
        'day-among-tasks': 'This is a course day (`schedule`), but it lies among the tasks.',
        'tasks-beside-parts': 'The folder `tasks` lies beside other parts of the course.',
        'no-course': ({ folder }) => `The folder \`${folder}\` looks like a course but has no course.md.`,
        'course-at-root': 'The course lies directly in the folder of the workspace.',
        otherwise: 'The file is not read.',
      },
      why: 'A file that the tool does not read never reaches the learners, and nobody would notice until somebody misses it.',
      hint: {
        folder: ({ proposal }) =>
          proposal === undefined
            ? 'Move the files to `preparation`, `course-days`, `between-days`, `follow-up`, `tasks`, `trainer` or `media`.'
            : `Did you mean \`${proposal}\`? Rename the folder.`,
        file: ({ proposal }) =>
          proposal === undefined
            ? 'Pictures, films and hand-outs belong in `media`, trainers’ material in `trainer`. Otherwise delete the file.'
            : `Did you mean \`${proposal}\`? Rename the file.`,
        'too-deep': ({ folder }) => `Move the file to \`${folder}\`, or to \`media\` if it is a picture or hand-out.`,
        'no-number': ({ name, number }) =>
          `Begin the name with the file’s place in the order. The next free number gives \`${number}-${name}\`.`,
        'not-markdown': ({ name }) => {
          if (isDocument(name))
            return 'Copy the text into a new file that ends in `.md`. If the learners are to fetch the document, move it to `media` and link to it.';
          return isText(name)
            ? `Rename the file to \`${markdownName(name)}\`.`
            : 'Move the file to `media` and link to it. If it is a text, let its name end in `.md`.';
        },
        'task-among-days': 'Move the file to `preparation`, `between-days` or `follow-up`.',
        'day-among-tasks': 'Move the file to `course-days`.',
        'tasks-beside-parts':
          'Move the tasks to `preparation`, `between-days` or `follow-up`. `tasks` is only for digital courses without course days.',
        'no-course': 'Create the file course.md in the folder, or move the files to the course they belong to.',
        'course-at-root': 'Move the files of the course to a folder of their own, such as `my-course`.',
        otherwise: 'Delete the file, or move it to where it belongs.',
      },
    },
  },
  bad: { 'resa/kurs/förberedelser/02-skriv.md': task },
  good: { 'resa/kurs/preparation/02-skriv.md': task },
});

function isDocument(name: FindingData[string] | undefined): boolean {
  return /\.(?:docx?|odt|rtf|pages)$/i.test(String(name));
}

function isText(name: FindingData[string] | undefined): boolean {
  return /\.(?:txt|text|markdown|mdown)$/i.test(String(name));
}

function markdownName(name: FindingData[string] | undefined): string {
  return `${String(name).replace(/(?:\.md)?\.[^.]*$/i, '')}.md`;
}
