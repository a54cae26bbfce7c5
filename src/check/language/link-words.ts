import { oneOf } from './one-of.js';

const PLACE = oneOf(
  'länk, länken, sida, sidan, webbsida, webbsidan, webbplats, webbplatsen, adress, dokument, dokumentet, fil, filen, artikel, pdf, pdf:en',
);

/** Link texts that say nothing of where they lead, in lower case. */
const EMPTY_WORDS: readonly RegExp[] = [
  /^(?:klicka|tryck|gå|se|läs)? ?(?:här|hit)$/,
  /^(?:läs|se|visa|få|hitta|här finns|lär dig) mer(?: (?:info|information))?(?: (?:här|om detta|om det|om detta här))?$/,
  /^(?:mer|mera)(?: (?:info|information|fakta|läsning))?(?: (?:här|finns här))?$/,
  new RegExp(`^(?:(?:den|det) här |denna |detta |följ(?:ande)? )?${PLACE}(?: här)?$`),
  /^(?:till|öppna|följ|via|på) (?:länken|sidan|webbsidan|webbplatsen|filen|dokumentet)$/,
  /^(?:ladda (?:ner|ned|hem)|hämta|öppna|visa|titta|lyssna|fortsätt|vidare)(?: (?:här|den här|filen|dokumentet|pdf))?$/,
  /^(?:click|press|tap|go|see|read|look)? ?here$/,
  /^(?:read|learn|see|find out|show|get)? ?more(?: (?:info|information|here))?$/,
  /^(?:this |the |follow the |follow this )?(?:link|page|web ?page|website|site|document|file|article|pdf)$/,
  /^(?:download|open|view|watch|listen|continue|next)(?: (?:here|this|the file|the document|pdf))?$/,
];

/**
 * Finds the fault of a link's text: it is empty, says nothing, or is a bare address. Undefined where it seems to say
 * something.
 */
export function linkTextFault(text: string): 'empty' | 'empty-words' | 'address' | undefined {
  if (/^\s*(?:https?:\/\/|www\.)\S+\s*$/i.test(text)) return 'address';
  // Whoever writes this much says something.
  if (text.length > 200) return text.trim() === '' ? 'empty' : undefined;
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ');
  const words = plain.replace(/^[\s"'“”„»«(›>→*-]+|[\s"'“”»«)›>→….!?:,*-]+$/g, '');
  if (words === '') return 'empty';
  if (/^(?:https?:\/\/|www\.)\S+$/.test(words)) return 'address';
  if (/^(?:[a-z0-9åäö-]+\.)+[a-z]{2,}\/\S+$/.test(words)) return 'address';
  return EMPTY_WORDS.some((pattern) => pattern.test(words)) ? 'empty-words' : undefined;
}
