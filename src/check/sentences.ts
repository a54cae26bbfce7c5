export { didYouMean, menadeDu, sentenceBy, type Sentence } from '../text/sentences.js';
export { asCode } from './language/name-list.js';
