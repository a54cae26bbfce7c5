import { describe, expect, test } from 'vitest';
import { GOAL_VERBS, goalLanguage, goalVerbs } from '../../../src/check/language/goal-verbs.js';
import { vagueVerb } from '../../../src/check/language/vague-verbs.js';
import { courseWithGoals, openQuestionsGoal } from '../../../src/check/examples/example-course.js';
import { findingsOf, textAt } from '../read-example.js';

const vague: readonly (readonly [string, string])[] = [
  ['Du förstår barnets behov.', 'förstår'],
  ['Du kan förstå barnets behov.', 'förstå'],
  ['Du ska kunna förstå och använda BBIC.', 'förstå'],
  ['Förstå grundprinciperna i BBIC.', 'Förstå'],
  ['Att förstå barnets behov', 'förstå'],
  ['Du kan beskriva och förstå barnets behov.', 'förstå'],
  ['Efter kursen kan du förstå barnets behov.', 'förstå'],
  ['Efter avslutad kurs ska du känna till lagen.', 'känna till'],
  ['När kursen är slut känner du till lagen.', 'känner du till'],
  ['Du känner väl till lagen.', 'känner väl till'],
  ['Du har kunskap om BBIC.', 'har kunskap om'],
  ['Du har god och aktuell kunskap om BBIC.', 'har god och aktuell kunskap om'],
  ['Du ska ha fått grundläggande kunskaper om våld.', 'ha fått grundläggande kunskaper om'],
  ['Du får ökad förståelse för barnets situation.', 'får ökad förståelse för'],
  ['Du har insikt i hur våld påverkar barn.', 'har insikt i'],
  ['Deltagaren ska ha kännedom om regelverket.', 'ha kännedom om'],
  ['Du är medveten om din makt.', 'är medveten om'],
  ['Du ska vara väl medveten om din makt.', 'vara väl medveten om'],
  ['Du vet vart du vänder dig.', 'vet'],
  ['Du kan BBIC.', 'kan'],
  ['Du kan grunderna i BBIC.', 'kan'],
  ['Du ska kunna socialtjänstlagen.', 'kunna'],
  ['Du kan redogöra för lagen. Du förstår varför den finns.', 'förstår'],
];

const clear: readonly string[] = [
  'Du kan redogöra för grundprinciperna i BBIC.',
  'Du kan förklara hur barn förstår det de är med om.',
  'Du kan beskriva vad kollegor behöver känna till om ärendet.',
  'Du kan bedöma om barnet har kunskap om sina rättigheter.',
  'Du kan ta reda på vad barnet vet.',
  'Du kan ge exempel på hur den som har insikt i sin situation kan berätta.',
  'Du kan känna igen tecken på våld.',
  'Du kan med stöd av BBIC planera en utredning.',
  'Du kan själv ringa och boka möten.',
  'Du kan se när ett barn far illa.',
  'Du kan nå rätt person.',
  'Du kan föreslå en insats.',
  'Du kan bli en bättre lyssnare.',
  'Du kan bemöta barn och föräldrar med respekt.',
  'Du kan minnas barnets ord.',
  'Du kan dokumentera fakta, iakttagelser och bedömningar var för sig.',
  'Du kan i samtal med barn uppge vem du är.',
  'Du har övat på att ställa öppna frågor.',
  'När barnet inte vet vad som händer kan du ge information.',
  'Du får barnet att vilja berätta.',
  'Du kan ange när sekretess gäller för det du får veta i arbetet.',
  'Du kan reflektera över den makt som din roll ger dig.',
];

const vagueEnglish: readonly (readonly [string, string])[] = [
  ['You understand the needs of the child.', 'understand'],
  ['You can describe and understand the act.', 'understand'],
  ['After the course you will be able to understand the act.', 'understand'],
  ['You know the principles of BBIC.', 'know'],
  ['You are aware of your power.', 'are aware of'],
  ['You have a good understanding of the act.', 'have a good understanding of'],
  ['The participants are fully familiar with the act.', 'are fully familiar with'],
];

describe('words that say nothing a learner does', () => {
  test.each(vague)('%s', (text, words) => {
    const span = vagueVerb(text, 'sv');
    expect(span && text.slice(span.start, span.end)).toBe(words);
  });

  test.each(vagueEnglish)('%s', (text, words) => {
    const span = vagueVerb(text, 'en');
    expect(span && text.slice(span.start, span.end)).toBe(words);
  });

  test.each(clear)('none in: %s', (text) => {
    const span = vagueVerb(text, 'sv');
    expect(span && text.slice(span.start, span.end)).toBeUndefined();
  });

  test.each([
    'You can explain how children understand what they meet.',
    'You can assess whether the child knows its rights.',
  ])('none in: %s', (text) => {
    expect(vagueVerb(text, 'en')).toBeUndefined();
  });

  test('none in a goal that begins with any verb of the table', () => {
    for (const language of ['sv', 'en'] as const) {
      for (const verb of Object.values(GOAL_VERBS[language]).flat()) {
        expect(
          vagueVerb(language === 'sv' ? `Du kan ${verb} lagen.` : `You can ${verb} the act.`, language),
          verb,
        ).toBeUndefined();
      }
    }
  });
});

describe('the verbs of a goal', () => {
  test.each<readonly [string, 'sv' | 'en', readonly string[]]>([
    ['Du kan planera och genomföra ett samtal.', 'sv', ['planera färdighet', 'genomföra färdighet']],
    [
      'Du kan planera, genomföra och värdera ett samtal.',
      'sv',
      ['planera färdighet', 'genomföra färdighet', 'värdera förtrogenhet'],
    ],
    ['Du kan beskriva BBIC och tillämpa det i en utredning.', 'sv', ['beskriva förståelse', 'tillämpa färdighet']],
    ['Du ska själv kunna redogöra för lagen.', 'sv', ['redogöra för fakta']],
    ['Efter kursen kan du ge exempel på skydd.', 'sv', ['ge exempel på förståelse']],
    ['Du kan förklara hur du kan planera och genomföra ett samtal.', 'sv', ['förklara förståelse']],
    ['Du kan förklara varför det är svårt att planera och dokumentera.', 'sv', ['förklara förståelse']],
    ['Du kan använda stöd som gör det lättare att välja och planera.', 'sv', ['använda färdighet']],
    ['Du kan hitta och beskriva lagen.', 'sv', []],
    ['Du kan anpassad kommunikation.', 'sv', []],
    ['Redogöra för lagen.', 'sv', ['redogöra för fakta']],
    ['You can plan and carry out a conversation.', 'en', ['plan färdighet', 'carry out färdighet']],
    ['You will be able to explain how to plan and use it.', 'en', ['explain förståelse']],
  ])('%s', (text, language, verbs) => {
    expect(goalVerbs(text, language).map(({ verb, level }) => `${verb} ${level}`)).toEqual(verbs);
  });

  test('no verb belongs to two levels', () => {
    for (const verbs of Object.values(GOAL_VERBS).map((levels) => Object.values(levels).flat()))
      expect(new Set(verbs).size).toBe(verbs.length);
  });

  test('languages without a table are left alone', () => {
    expect(['sv', 'sv-FI', 'en', 'EN-GB', 'fi', 'svx'].map(goalLanguage)).toEqual([
      'sv',
      'sv',
      'en',
      'en',
      undefined,
      undefined,
    ]);
  });
});

describe('where the words stand', () => {
  const step = (text: string): string => `id: resa
title: "Yrkesresan"
steps:
  - id: ny
    title: "Ny"
    goals:
      - id: ny-samtal
        text: ${text}
        level: förståelse
    courses:
      - kurs
`;
  test.each([
    [
      'in quotation marks',
      { 'resa/kurs/course.md': courseWithGoals([openQuestionsGoal('Du känner till lagen.', 'fakta')]) },
      'känner till',
    ],
    ['in a step', { 'resa/journey.yaml': step('"Du har insikt i lagen."') }, 'har insikt i'],
    ['bare', { 'resa/journey.yaml': step('Du har insikt i lagen.') }, 'har insikt i'],
    [
      'with a quotation mark inside, the whole text',
      { 'resa/journey.yaml': step('"Du förstår \\"lagen\\" väl."') },
      '"Du förstår \\"lagen\\" väl."',
    ],
  ])('%s', (_, example, words) => {
    const found = findingsOf('vague-goal-verb', example);
    expect(found.map((finding) => textAt(finding, example))).toEqual([words]);
  });
});

test('a goal of any length is read to an end', () => {
  for (const word of ['kan ', 'du ', 'planera och ', 'har god ', 'efter ', 'å']) {
    expect(() => [
      vagueVerb(word.repeat(20_000), 'sv'),
      goalVerbs(`Du kan ${word.repeat(20_000)}`, 'sv'),
    ]).not.toThrow();
  }
});
