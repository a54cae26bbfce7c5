import { nameList } from '../language/name-list.js';
import { defineRule } from '../../findings/rule.js';

/** Facts of what it finds. */
type Fault = {
  readonly course: string;
  readonly journey: string;
  /** Titles of the journey’s steps. */
  readonly steps: readonly string[];
};

/** Every course of a journey is a stop on the route of one of its steps. */
export const rule = defineRule<Fault, 'steps'>()({
  id: 'course-on-no-route',
  severity: 'warning',
  kind: 'content',
  *course({ id, status, step, journey, at }) {
    if (
      journey === undefined ||
      step !== undefined ||
      journey.steps.length === 0 ||
      status === 'draft' ||
      status === 'retired'
    )
      return;
    yield {
      at: at.value('id'),
      facts: { course: id, journey: journey.title, steps: journey.steps.map(({ title }) => title) },
      related: [{ at: journey.at.key('steps'), note: 'steps' }],
    };
  },
  words: {
    sv: {
      title: 'Varje kurs är en hållplats på resan',
      message: (data) => `Kursen \`${data.course}\` finns inte med i något steg i ”${data.journey}”.`,
      why: 'Bara journey.yaml säger vilket steg en kurs hör till. Utan en plats där hör kursen inte ihop med resan, varken för deltagaren eller för den som planerar.',
      hint: (data) =>
        `Lägg till \`- ${data.course}\` under \`courses\` i rätt steg i journey.yaml: ${nameList(data.steps, 'eller')}. Är kursen inte klar, skriv \`status: draft\`.`,
      notes: { steps: () => 'Här står resans steg.' },
    },
    en: {
      title: 'Every course is a stop on the journey',
      message: (data) => `The course \`${data.course}\` is in none of the steps of “${data.journey}”.`,
      why: 'Only journey.yaml says which step a course belongs to. Without a place there the course is no part of the journey, neither to learners nor to those who plan.',
      hint: (data) =>
        `Add \`- ${data.course}\` below \`courses\` of the right step in journey.yaml: ${nameList(data.steps, 'or')}. If the course is not ready, write \`status: draft\`.`,
      notes: { steps: () => 'Here are the steps of the journey.' },
    },
  },
  bad: { 'resa/journey.yaml': journey('') },
  good: { 'resa/journey.yaml': journey('    courses:\n      - kurs\n') },
});

function journey(route: string): string {
  return `id: resa
title: "Yrkesresan"
steps:
  - id: ny
    title: "Ny"
    goals:
      - id: ny-samtal
        text: "Du kan genomföra samtal med barn och unga."
        level: färdighet
${route}  - id: van
    title: "Van"
`;
}
