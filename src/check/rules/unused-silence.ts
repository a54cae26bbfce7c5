import { exampleTask } from '../examples/example-task.js';
import { defineRule } from '../../findings/rule.js';

type Fault = { readonly kind: 'no-rule' | 'no-reason' | 'error' | 'nothing'; readonly rule: string };

/** A comment that silences a rule has something to silence, and says why. */
export const rule = defineRule<Fault>()({
  id: 'unused-silence',
  severity: 'warning',
  kind: 'form',
  foundBy: ['findings/idle-silences.ts'],
  words: {
    sv: {
      title: 'Ingen kommentar tystar en regel i onödan',
      message: {
        'no-rule': 'Kommentaren säger inte vilken regel den tystar.',
        'no-reason': ({ rule: id }) =>
          `Kommentaren tystar \`${id}\` utan att säga varför, och har därför ingen verkan.`,
        error: ({ rule: id }) => `\`${id}\` är ett fel här, och fel går inte att tysta.`,
        nothing: ({ rule: id }) => `Kommentaren tystar \`${id}\`, men regeln har inget att säga om det som följer.`,
      },
      why: 'Kommentarer som blir kvar utan verkan kan dölja något nytt, och ingen minns till slut varför de står där.',
      hint: {
        'no-rule': 'Skriv regelns namn och skälet: `<!-- kurspaket-disable link-text: namnet på rapporten är så -->`.',
        'no-reason': ({ rule: id }) => `Skriv skälet efter ett kolon: \`kurspaket-disable ${id}: …\`.`,
        error:
          'Rätta felet och ta bort kommentaren. Är det ett godkänt avsteg, skriv det under `waivers:` i reviews.yaml.',
        otherwise: 'Ta bort kommentaren, eller flytta den till raden närmast före det som ska tystas.',
      },
    },
    en: {
      title: 'No comment silences a rule needlessly',
      message: {
        'no-rule': 'The comment does not say which rule it silences.',
        'no-reason': ({ rule: id }) =>
          `The comment silences \`${id}\` without saying why, and therefore has no effect.`,
        error: ({ rule: id }) => `\`${id}\` is an error here, and errors cannot be silenced.`,
        nothing: ({ rule: id }) =>
          `The comment silences \`${id}\`, but the rule has nothing to say about what follows.`,
      },
      why: 'Comments that are left without effect may hide something new, and in the end nobody remembers why they are there.',
      hint: {
        'no-rule':
          'Write the name of the rule and the reason: `<!-- kurspaket-disable link-text: that is the name of the report -->`.',
        'no-reason': ({ rule: id }) => `Write the reason after a colon: \`kurspaket-disable ${id}: …\`.`,
        error:
          'Correct the error and delete the comment. If it is an approved deviation, write it below `waivers:` in reviews.yaml.',
        otherwise: 'Delete the comment, or move it to the line just before what is to be silenced.',
      },
    },
  },
  bad: {
    'resa/kurs/follow-up/01-prova.md': exampleTask(
      '<!-- kurspaket-disable link-text: namnet på rapporten är så -->\n\nVälj ett samtal som du ska ha och prova tre frågor.',
    ),
  },
  good: { 'resa/kurs/follow-up/01-prova.md': exampleTask('Välj ett samtal som du ska ha och prova tre frågor.') },
});
