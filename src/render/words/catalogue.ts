import type { InterfaceLanguage } from './words.js';

/** What the catalogue of web pages says, in one language. */
export type CatalogueWords = Readonly<Record<keyof typeof swedish, string>>;

const swedish = {
  catalogue: 'Kurskatalog', title: 'Alla resor', titleOf: 'Resor från {owner}', lead: 'Välj en resa och öppna ett steg. Där ligger kurserna, i den ordning du möter dem.',
  skip: 'Hoppa till innehållet',
  owner: 'Ansvarig', steps: 'Resans steg', toAll: 'Alla resor',
  courseOne: '1 kurs', courseMany: '{n} kurser', courseNone: 'Inga kurser än',
  ownTime: '{time} egen tid', dayOne: '1 kursdag', dayMany: '{n} kursdagar', voluntaryOnly: '{time} frivilligt',
  goalsHint: 'Det här ska kurserna tillsammans hjälpa dig att kunna.',
  route: 'Resväg', alone: 'Fristående kurser', elsewhere: 'Fler kurser', elsewhereHint: 'Kurser som hör till resan men inte har någon egen hållplats.',
  forWhom: 'För', notBuilt: 'Kursen finns inte här än.', pilot: 'Pilotversion', draft: 'Utkast',
  stop: 'Hållplats {n}', none: 'Här finns inga kurser än.',
  taskOne: '1 uppgift', taskMany: '{n} uppgifter', voluntaryOne: '1 frivillig', voluntaryMany: '{n} frivilliga', voluntaryTaskOne: '1 frivillig uppgift', voluntaryTaskMany: '{n} frivilliga uppgifter', and: '{one} och {other}',
  way: 'Så går kursen till', begin: 'Börja med {part}', courseGoals: 'Det här får du med dig', contact: 'Frågor om innehållet', support: 'Hjälp', 
  dayHint: 'Tid och plats står i kallelsen.', version: 'Version {version}', newTab: 'öppnas i ny flik', supportLink: 'Till supporten',
};

const english: CatalogueWords = {
  catalogue: 'Course catalogue', title: 'All journeys', titleOf: 'Journeys from {owner}', lead: 'Choose a journey and open a step. There are the courses, in the order in which you meet them.',
  skip: 'Skip to the content',
  owner: 'Run by', steps: 'Steps of the journey', toAll: 'All journeys',
  courseOne: '1 course', courseMany: '{n} courses', courseNone: 'No courses yet',
  ownTime: '{time} on your own', dayOne: '1 course day', dayMany: '{n} course days', voluntaryOnly: '{time} voluntary',
  goalsHint: 'What the courses together will help you to do.',
  route: 'Route', alone: 'Courses on their own', elsewhere: 'More courses', elsewhereHint: 'Courses that belong to the journey without a stop of their own.',
  forWhom: 'For', notBuilt: 'The course is not here yet.', pilot: 'Pilot version', draft: 'Draft',
  stop: 'Stop {n}', none: 'There are no courses here yet.',
  taskOne: '1 task', taskMany: '{n} tasks', voluntaryOne: '1 voluntary', voluntaryMany: '{n} voluntary', voluntaryTaskOne: '1 voluntary task', voluntaryTaskMany: '{n} voluntary tasks', and: '{one} and {other}',
  way: 'How the course runs', begin: 'Begin with {part}', courseGoals: 'What you will take with you', contact: 'Questions about the content', support: 'Help', 
  dayHint: 'Time and place are in your invitation.', version: 'Version {version}', newTab: 'opens in a new tab', supportLink: 'Go to support',
};

/** The catalogue's words in Swedish or English. */
export function catalogueWords(language: InterfaceLanguage): CatalogueWords {
  return language === 'sv' ? swedish : english;
}
