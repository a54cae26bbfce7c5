export { asCode, didYouMean, menadeDu, sentenceBy, type Sentence } from '../text/sentences.js';
