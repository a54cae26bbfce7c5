import { ANY_VALUE, type Shape, type Slot } from './shape.js';

/** The namespace of tincan.xml. */
export const TINCAN = 'http://projecttincan.com/tincan.xsd';

const inLanguage: Shape = { attributes: { lang: ANY_VALUE }, content: ANY_VALUE, foreign: true };
const anything: Shape = { attributes: {}, content: 'anything', foreign: true };
const some = (name: string, shape: Shape, min: number): Slot => ({
  names: { [name]: () => shape },
  min,
  max: Infinity,
});

const activity: Shape = {
  attributes: { id: { ...ANY_VALUE, required: true }, type: { ...ANY_VALUE, required: true } },
  content: [
    some('name', inLanguage, 1),
    some('description', inLanguage, 0),
    some('launch', inLanguage, 0),
    some('resource', inLanguage, 0),
    // Interactions bring their answers along.
    ...[
      'extensions',
      'interactionType',
      'correctResponsesPattern',
      'correctResponsePatterns',
      'choices',
      'scale',
      'source',
      'target',
      'steps',
    ].map((name) => some(name, anything, 0)),
  ],
  foreign: true,
  unordered: true,
};

/** What Rustici's text on launching says of tincan.xml; its schema is nowhere to be had. */
export const activityList: Shape = {
  attributes: {},
  content: [
    {
      names: { activities: () => ({ attributes: {}, content: [some('activity', activity, 1)], foreign: true }) },
      min: 1,
      max: 1,
    },
  ],
  foreign: true,
};
