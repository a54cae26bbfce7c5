import { describe, expect, test } from 'vitest';
import { linkTextFault } from '../../../src/check/language/link-words.js';

describe('says nothing', () => {
  test.each([
    'här',
    'Här',
    'klicka här',
    'Klicka här!',
    'tryck här',
    'Läs mer',
    'läs mer här',
    'Läs mer …',
    'Läs mer om detta',
    'mer',
    'Mer information',
    'mer info',
    'länk',
    'Länken',
    'den här länken',
    'denna sida',
    'webbplatsen',
    'Till webbplatsen',
    'öppna filen',
    'Ladda ner',
    'ladda ner filen',
    'pdf',
    'se här',
    'hit',
    'Gå hit',
    '»läs mer»',
    'here',
    'Click here',
    'read more',
    'Read more here',
    'More',
    'learn more',
    'link',
    'this link',
    'the website',
    'Download',
    'more information',
    'this page.',
  ])('%s', (text) => {
    expect(linkTextFault(text)).toBe('empty-words');
  });
});

describe('is an address', () => {
  test.each([
    'https://www.socialstyrelsen.se/',
    'http://kunskapsguiden.se/x',
    'www.liu.se',
    'kunskapsguiden.se/omraden',
    '<https://a.example/b>'.slice(1, -1),
  ])('%s', (text) => {
    expect(linkTextFault(text)).toBe('address');
  });
});

describe('is empty', () => {
  test.each(['', ' ', '\u00a0', '→', '…'])('“%s”', (text) => {
    expect(linkTextFault(text)).toBe('empty');
  });
});

describe('says where it leads', () => {
  test.each([
    'Kunskapsguiden',
    'den förra uppgiften',
    'din utredningsplan',
    'inbjudan som du skrev i förberedelserna',
    'Läs mer om BBIC',
    'Läs mer om barnets rättigheter',
    'här finns Socialstyrelsens grundbok',
    'länken mellan våld och utsatthet',
    'sidan om sekretess',
    'Ladda ner arbetsbladet',
    'Öppna frågor',
    'Titta på filmen Från oro till beslut',
    'delaktighetsguiden.se',
    '1177.se',
    'Härnösands kommun',
    'mer tid till barnen',
    'Download the work sheet',
    'Read more about consent',
    'heredity',
    'Linköpings universitet',
    'de två samtalen med Milo',
    'SOSFS 2014:5',
    'Fortsätt till uppgift 2',
  ])('%s', (text) => {
    expect(linkTextFault(text)).toBeUndefined();
  });
});
