import { ANY_VALUE, oneOfWords, type Shape, type Slot, type ValueShape } from './shape.js';

/** The namespace of cmi5.xml (cmi5 §13.2). */
export const CMI5 = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';

const LANGUAGE: ValueShape = {
  accepts: (value) => /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/.test(value.trim()),
  expected: '`sv`, `en-GB`',
};
const NUMBER: ValueShape = {
  accepts: (value) => /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(value.trim()) && Number(value) >= 0 && Number(value) <= 1,
  expected: '`0`–`1`',
};
const SOMETHING: ValueShape = { accepts: (value) => value !== '', expected: '' };

const one = (name: string, shape: () => Shape): Slot => ({ names: { [name]: shape }, min: 1, max: 1 });
const optional = (name: string, shape: () => Shape): Slot => ({ ...one(name, shape), min: 0 });

const langstring: Shape = { attributes: { lang: LANGUAGE }, content: ANY_VALUE, foreign: true };
const text: Shape = {
  attributes: {},
  content: [{ names: { langstring: () => langstring }, min: 1, max: Infinity }],
  foreign: true,
};
const anything: Shape = { attributes: {}, content: 'anything', foreign: true };
const named: readonly Slot[] = [one('title', () => text), one('description', () => text)];
const id = { id: { ...ANY_VALUE, required: true } } as const;

const reference: Shape = { attributes: { idref: ANY_VALUE }, content: [] };
const references: Shape = {
  attributes: {},
  content: [{ names: { objective: () => reference }, min: 1, max: Infinity }],
  foreign: true,
};
const objective: Shape = { attributes: id, content: named, unordered: true };
const objectives: Shape = {
  attributes: {},
  content: [{ names: { objective: () => objective }, min: 1, max: Infinity }],
  foreign: true,
};
const course: Shape = { attributes: id, content: named, foreign: true };
const au: Shape = {
  attributes: {
    ...id,
    moveOn: oneOfWords('NotApplicable', 'Passed', 'Completed', 'CompletedAndPassed', 'CompletedOrPassed'),
    masteryScore: NUMBER,
    launchMethod: oneOfWords('AnyWindow', 'OwnWindow'),
    activityType: ANY_VALUE,
  },
  content: [
    ...named,
    optional('objectives', () => references),
    one('url', () => ({ attributes: {}, content: SOMETHING })),
    optional('launchParameters', () => anything),
    optional('entitlementKey', () => anything),
  ],
  foreign: true,
};
const parts: Slot = { names: { au: () => au, block: () => block }, min: 1, max: Infinity };
const block: Shape = {
  attributes: id,
  content: [...named, optional('objectives', () => references), parts],
  foreign: true,
};

/** cmi5's CourseStructure.xsd (§13.2, version 1), rule for rule: the test holds this against the schema itself. */
export const courseStructure: Shape = {
  attributes: {},
  content: [one('course', () => course), optional('objectives', () => objectives), parts],
  foreign: true,
};
