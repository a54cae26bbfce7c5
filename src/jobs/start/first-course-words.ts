import type { ToolLanguage } from '../../model/diagnostic.js';

/** The words of a task of the first course. */
export interface TaskLines {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly time: string;
  readonly why: string;
  readonly when?: string;
  readonly body: string;
}

/** Everything that is written in the first course. */
export interface FirstCourseWords {
  readonly names: { readonly read: string; readonly day: string; readonly try: string };
  /** The id of a course whose title and folder make none. */
  readonly course: string;
  readonly goal: { readonly id: string; readonly text: string; readonly level: string };
  readonly summary: string;
  readonly introduction: string;
  readonly read: TaskLines;
  readonly readAlone: TaskLines;
  readonly try: TaskLines;
  readonly day: {
    readonly id: string;
    readonly title: string;
    readonly welcome: string;
    readonly basics: string;
    readonly pause: string;
    readonly exercise: string;
    readonly end: string;
    readonly body: string;
  };
}

/** The texts of the first course, in the languages of the tool. */
export const FIRST_COURSE_WORDS: Readonly<Record<ToolLanguage, FirstCourseWords>> = {
  sv: {
    names: { read: '01-las', day: '01-dag-1', try: 'prova' },
    course: 'kurs',
    goal: { id: 'tillampa-grunderna', text: 'Du kan tillämpa grunderna i ditt eget arbete.', level: 'färdighet' },
    summary: 'En mening som katalogen visar.',
    introduction: 'Berätta med några meningar vad kursen handlar om och vad deltagaren har nytta av.',
    read: {
      id: 'las',
      title: 'Läs inför kursdagen',
      kind: 'read',
      time: '30 min',
      why: 'Du behöver grunderna för att kunna pröva dem på kursdagen.',
      when: 'Senast en vecka före kursdagen',
      body: 'Läs och anteckna två saker som du vill pröva på kursdagen.',
    },
    readAlone: {
      id: 'las',
      title: 'Läs om grunderna',
      kind: 'read',
      time: '30 min',
      why: 'Du behöver grunderna för att kunna pröva dem själv.',
      body: 'Läs och anteckna två saker som du vill pröva.',
    },
    try: {
      id: 'prova',
      title: 'Pröva i ditt arbete',
      kind: 'practise',
      time: '45 min',
      why: 'Det du prövar själv stannar kvar.',
      body: 'Välj en av de saker du antecknade och pröva den. Berätta för en kollega hur det gick.',
    },
    day: {
      id: 'dag-1',
      title: 'Kursdag 1',
      welcome: 'Välkommen',
      basics: 'Grunderna',
      pause: 'Paus',
      exercise: 'Övning i smågrupper',
      end: 'Sammanfattning',
      body: 'Vi går igenom grunderna och prövar dem i smågrupper. Ta med dina anteckningar.',
    },
  },
  en: {
    names: { read: '01-read', day: '01-day-1', try: 'try' },
    course: 'course',
    goal: { id: 'apply-the-basics', text: 'You can apply the basics in your own work.', level: 'färdighet' },
    summary: 'One sentence that the catalogue shows.',
    introduction: 'Tell in a few sentences what the course is about and what the learner gains from it.',
    read: {
      id: 'read',
      title: 'Read before the course day',
      kind: 'read',
      time: '30 min',
      why: 'You need the basics to be able to try them on the course day.',
      when: 'At least a week before the course day',
      body: 'Read, and note two things that you want to try on the course day.',
    },
    readAlone: {
      id: 'read',
      title: 'Read about the basics',
      kind: 'read',
      time: '30 min',
      why: 'You need the basics to be able to try them yourself.',
      body: 'Read, and note two things that you want to try.',
    },
    try: {
      id: 'try',
      title: 'Try it in your work',
      kind: 'practise',
      time: '45 min',
      why: 'What you try yourself stays with you.',
      body: 'Choose one of the things that you noted and try it. Tell a colleague how it went.',
    },
    day: {
      id: 'day-1',
      title: 'Course day 1',
      welcome: 'Welcome',
      basics: 'The basics',
      pause: 'Break',
      exercise: 'Exercise in small groups',
      end: 'Summary',
      body: 'We go through the basics and try them in small groups. Bring your notes.',
    },
  },
};
