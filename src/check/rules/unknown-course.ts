import { defineRule } from '../../findings/rule.js';
import type { ReaderFaults } from '../../model/reader-faults.js';

const journey = (course: string): string => `id: resa
title: "Yrkesresan"
steps:
  - id: ny
    title: "Ny"
    goals:
      - id: ny-samtal
        text: "Du kan genomföra samtal med barn och unga."
        level: färdighet
    courses:
      - kurs
${course}`;

/** Courses that are named exist. */
export const rule = defineRule<ReaderFaults['unknown-course']>()({
  id: 'unknown-course',
  severity: 'error',
  kind: 'form',
  foundBy: ['read/course.ts', 'read/journey.ts'],
  words: {
    sv: {
      title: 'Kurser som nämns finns',
      message: {
        unknown: ({ id }) => `Ingen kurs har id:t \`${id}\`.`,
        elsewhere: ({ id }) => `Kursen \`${id}\` hör till en annan yrkesresa.`,
      },
      why: 'En hållplats på resvägen måste leda någonstans. En kurs som inte finns går inte att visa eller bygga.',
      hint: {
        elsewhere: ({ elsewhere }) => `Kursen ligger i \`${elsewhere}\`. Flytta dess mapp hit, eller ta bort raden.`,
        unknown: ({ id, proposal }) =>
          proposal === undefined
            ? `Ta bort raden tills kursen finns, eller skriv \`id: ${id}\` i kursens course.md.`
            : `Menade du \`${proposal}\`?`,
      },
    },
    en: {
      title: 'Courses that are named exist',
      message: {
        unknown: ({ id }) => `No course has the id \`${id}\`.`,
        elsewhere: ({ id }) => `The course \`${id}\` belongs to another journey.`,
      },
      why: 'A stop on the route has to lead somewhere. A course that does not exist can be neither shown nor built.',
      hint: {
        elsewhere: ({ elsewhere }) => `The course lies in \`${elsewhere}\`. Move its folder here, or delete the line.`,
        unknown: ({ id, proposal }) =>
          proposal === undefined
            ? `Delete the line until the course exists, or write \`id: ${id}\` in the course.md of the course.`
            : `Did you mean \`${proposal}\`?`,
      },
    },
  },
  bad: { 'resa/journey.yaml': journey('      - handlaggning-med-barnet-i-centrum\n') },
  good: { 'resa/journey.yaml': journey('') },
});
