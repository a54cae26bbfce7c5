import { sentenceBy } from '../../text/sentences.js';
import type { PackageRule } from '../rule.js';

/** What learners would lose if a package took another's place. */
export const rules: readonly PackageRule[] = [
  {
    id: 'package-tracks-lost',
    severity: 'error',
    kind: 'package',
    words: {
      sv: {
        title: 'Deltagarnas resultat följer med till det nya paketet',
        message: sentenceBy(
          'kind',
          {
            item: ({ id, title }) => `Raden \`${id}\` (”${title}”) finns inte i det nya paketet.`,
            renamed: ({ id, other }) => `Raden \`${id}\` heter nu \`${other}\`.`,
            version: ({ before, after }) => `Det gamla paketet är ${before}, det nya ${after}.`,
            unit: ({ id }) => `Aktiviteten \`${id}\` finns inte i det nya paketet.`,
          },
          'Det ena paketet går inte att jämföra med det andra.',
        ),
        why: 'Lärplattformen känner igen resultat på radens identifierare. Byts paketet ut raderas allt som hör till en identifierare som inte finns kvar, för alla deltagare och utan fråga.',
        hint: sentenceBy(
          'kind',
          {
            version:
              'Ladda upp det nya som en egen aktivitet, och behåll den gamla tills alla är klara. Byts SCORM 1.2 mot 2004 på samma plats börjar alla om.',
            renamed: 'Ge raden sin gamla identifierare igen, om det är samma innehåll.',
          },
          'Behåll identifieraren, eller ladda upp det nya som en egen aktivitet.',
        ),
      },
      en: {
        title: 'The learners’ results come along to the new package',
        message: sentenceBy(
          'kind',
          {
            item: ({ id, title }) => `The line \`${id}\` (“${title}”) is not in the new package.`,
            renamed: ({ id, other }) => `The line \`${id}\` is now called \`${other}\`.`,
            version: ({ before, after }) => `The old package is ${before}, the new one ${after}.`,
            unit: ({ id }) => `The activity \`${id}\` is not in the new package.`,
          },
          'One package cannot be compared with the other.',
        ),
        why: 'The learning platform knows results by the identifier of the line. When the package is replaced, all that belongs to an identifier that is gone is deleted, for every learner and without a question.',
        hint: sentenceBy(
          'kind',
          {
            version:
              'Upload the new one as an activity of its own, and keep the old one until all are done. Where SCORM 1.2 is replaced by 2004 in the same place, everybody starts over.',
            renamed: 'Give the line its old identifier again, if the content is the same.',
          },
          'Keep the identifier, or upload the new one as an activity of its own.',
        ),
      },
    },
    bad: {
      'gammal.zip!/imsmanifest.xml': '<item identifier="ITEM-samtal" …>\n',
      'ny.zip!/imsmanifest.xml': '<item identifier="ITEM-samtal-2" …>\n',
    },
    good: {
      'gammal.zip!/imsmanifest.xml': '<item identifier="ITEM-samtal" …>\n',
      'ny.zip!/imsmanifest.xml': '<item identifier="ITEM-samtal" …>\n',
    },
  },
  {
    id: 'package-ticks-lost',
    severity: 'warning',
    kind: 'package',
    words: {
      sv: {
        title: 'Bockarna från den förra versionen gäller i den nya',
        message: sentenceBy(
          'kind',
          {
            other: ({ before, after }) => `Det gamla paketet är \`${before}\`, det nya är \`${after}\`.`,
            required: ({ tasks }) => `Nya obligatoriska uppgifter: ${String(tasks)}.`,
          },
          ({ tasks }) => `Uppgifter som inte finns kvar: ${String(tasks)}.`,
        ),
        why: 'En bock hör till uppgiftens id. Har uppgiften bytt id utan `formerly` får deltagaren göra om den.',
        hint: sentenceBy(
          'kind',
          {
            other: 'Kontrollera att det är rätt paket som ska bytas ut.',
            required: 'Den som inte är klar har mer att göra. Den som redan är klar förblir det.',
          },
          'Skriv `formerly` med det gamla id:t på uppgiften som har tagit över, om det finns en.',
        ),
      },
      en: {
        title: 'The ticks of the former version hold in the new one',
        message: sentenceBy(
          'kind',
          {
            other: ({ before, after }) => `The old package is \`${before}\`, the new one is \`${after}\`.`,
            required: ({ tasks }) => `New required tasks: ${String(tasks)}.`,
          },
          ({ tasks }) => `Tasks that are no longer there: ${String(tasks)}.`,
        ),
        why: 'A tick belongs to the id of the task. If the task has changed its id without `formerly`, learners must do it again.',
        hint: sentenceBy(
          'kind',
          {
            other: 'Make sure that this is the package to replace.',
            required: 'Those who are not done have more to do. Those who are done remain so.',
          },
          'Write `formerly` with the old id on the task that has taken over, if there is one.',
        ),
      },
    },
    bad: { 'preparation/01-las.md': 'id: las-om-ratten\n' },
    good: { 'preparation/01-las.md': 'id: las-om-ratten\nformerly: [las-ratten]\n' },
  },
  {
    id: 'package-launch-moved',
    severity: 'info',
    kind: 'package',
    words: {
      sv: {
        title: 'Startsidan ligger kvar där den låg',
        message: ({ id, before, after }) => `\`${id}\` startade \`${before}\` och startar nu \`${after}\`.`,
        why: 'Resultaten finns kvar. Den som har kursen öppen vid bytet kan få en felsida, och bokmärken slutar fungera.',
        hint: () => 'Byt paketet när få har kursen öppen, till exempel tidigt på morgonen.',
      },
      en: {
        title: 'The first page stays where it was',
        message: ({ id, before, after }) => `\`${id}\` launched \`${before}\` and now launches \`${after}\`.`,
        why: 'The results stay. Whoever has the course open at the change may get an error page, and bookmarks stop working.',
        hint: () => 'Replace the package when few have the course open, early in the morning for instance.',
      },
    },
    bad: {
      'gammal.zip!/imsmanifest.xml': '<resource … href="start.html">\n',
      'ny.zip!/imsmanifest.xml': '<resource … href="sidor/start.html">\n',
    },
    good: {
      'gammal.zip!/imsmanifest.xml': '<resource … href="start.html">\n',
      'ny.zip!/imsmanifest.xml': '<resource … href="start.html">\n',
    },
  },
];
