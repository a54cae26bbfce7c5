import type { Rule } from '../../findings/rule.js';

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
export const rule: Rule = {
  id: 'unknown-course',
  severity: 'error',
  kind: 'form',
  words: {
    sv: {
      title: 'Kurser som nämns finns',
      message: ({ id, elsewhere }) =>
        elsewhere === undefined ? `Ingen kurs har id:t \`${id}\`.` : `Kursen \`${id}\` hör till en annan yrkesresa.`,
      why: 'En hållplats på resvägen måste leda någonstans. En kurs som inte finns går inte att visa eller bygga.',
      hint: ({ proposal, id, elsewhere }) => {
        if (elsewhere !== undefined)
          return `Kursen ligger i \`${elsewhere}\`. Flytta dess mapp hit, eller ta bort raden.`;
        return proposal === undefined
          ? `Ta bort raden tills kursen finns, eller skriv \`id: ${id}\` i kursens course.md.`
          : `Menade du \`${proposal}\`?`;
      },
    },
    en: {
      title: 'Courses that are named exist',
      message: ({ id, elsewhere }) =>
        elsewhere === undefined
          ? `No course has the id \`${id}\`.`
          : `The course \`${id}\` belongs to another journey.`,
      why: 'A stop on the route has to lead somewhere. A course that does not exist can be neither shown nor built.',
      hint: ({ proposal, id, elsewhere }) => {
        if (elsewhere !== undefined)
          return `The course lies in \`${elsewhere}\`. Move its folder here, or delete the line.`;
        return proposal === undefined
          ? `Delete the line until the course exists, or write \`id: ${id}\` in the course.md of the course.`
          : `Did you mean \`${proposal}\`?`;
      },
    },
  },
  bad: { 'resa/journey.yaml': journey('      - handlaggning-med-barnet-i-centrum\n') },
  good: { 'resa/journey.yaml': journey('') },
};
