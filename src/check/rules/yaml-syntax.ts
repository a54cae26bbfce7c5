import { defineRule } from '../../findings/rule.js';
import type { ReaderFaults } from '../../model/reader-faults.js';

/** Front matter and YAML files can be read. */
export const rule = defineRule<ReaderFaults['yaml-syntax'], 'first'>()({
  id: 'yaml-syntax',
  severity: 'error',
  kind: 'form',
  foundBy: [
    'read/front-matter.ts',
    'read/yaml-duplicates.ts',
    'read/yaml-indents.ts',
    'read/yaml-line-faults.ts',
    'read/yaml-syntax.ts',
    'read/yaml.ts',
  ],
  words: {
    sv: {
      title: 'Inledningen och YAML-filer går att läsa',
      message: {
        'no-front-matter': 'Filen saknar inledning: raderna mellan `---` och `---` längst upp.',
        'front-matter-open': 'Inledningen har en början men inget slut.',
        'late-start': 'Inledningens första rad, `---`, står inte allra först i filen.',
        'odd-start': 'Inledningen börjar inte med tre bindestreck.',
        'odd-end': 'Inledningen slutar inte med tre bindestreck.',
        tab: 'Raden är indragen med tabb.',
        'duplicate-key': ({ key }) => `\`${key}\` står två gånger.`,
        'no-space': ({ key }) => `Mellanslaget efter \`${key}:\` saknas.`,
        'no-colon': ({ key }) => `Kolonet efter \`${key}\` saknas.`,
        'no-key': 'Raden har ingen nyckel.',
        'odd-space': 'Här står ett hårt mellanslag, som ser ut som ett vanligt men inte läses som ett.',
        'quote-open': 'Ett citattecken öppnas här men stängs aldrig.',
        'bracket-open': ({ opening }) =>
          `${opening === '{' ? 'En klammer' : 'En hakparentes'} öppnas här men stängs aldrig.`,
        indent: 'Indraget stämmer inte med raderna runt omkring.',
        indented: 'Raden är indragen längre än raden ovanför.',
        outdented: 'Raden är inte lika långt indragen som raderna runt omkring.',
        'lone-item': ({ key }) => `\`${key}\` på raden under hör inte till något.`,
        'glued-dash': 'Mellanslaget efter strecket saknas.',
        alias: 'Värdet börjar med `*` eller `&`, och det betyder något annat än text i YAML.',
        control: 'Ett osynligt styrtecken är inskrivet i texten med omvänt snedstreck.',
        tag: 'Värdet börjar med `!`, och det betyder något annat än text i YAML.',
        'too-deep': 'Här ligger för många nivåer inuti varandra.',
        'several-documents': 'Här står en rad `---` mitt i filen, som om en ny fil började.',
        other: 'Raden går inte att läsa.',
      },
      why: 'Kan verktyget inte läsa raderna vet det inte vad uppgiften heter, hur lång den är eller vilka mål den tränar.',
      hint: {
        'no-front-matter':
          'Skriv en rad `---` allra först i filen, sedan nycklarna, till exempel `title: "…"`, och sedan en rad `---` till.',
        'front-matter-open': 'Skriv `---` på en egen rad efter den sista nyckeln, före texten.',
        'late-start': 'Ta bort de tomma raderna och mellanslagen före `---`.',
        'odd-start': 'Första raden ska vara tre bindestreck: `---`.',
        'odd-end': 'Raden efter den sista nyckeln ska vara tre bindestreck: `---`.',
        tab: 'Byt tabben mot mellanslag, två för varje nivå.',
        'duplicate-key': ({ key }) => `Behåll den \`${key}\` som gäller och ta bort den andra.`,
        'no-space': ({ key, value }) => `Skriv \`${key}: ${value}\`.`,
        'no-colon': ({ key, value }) => `Skriv \`${value === '' ? `${key}:` : `${key}: ${value}`}\`.`,
        'no-key':
          'Hör raden till texten ovanför, sätt hela den texten inom citattecken på en rad. Annars skriv en nyckel och ett kolon först, till exempel `title: "…"`.',
        'odd-space': 'Byt det mot ett vanligt mellanslag.',
        'quote-open': ({ write }) =>
          write === undefined ? 'Avsluta texten med samma citattecken som den börjar med.' : `Skriv \`${write}\`.`,
        'bracket-open': ({ opening, closing }) =>
          opening === '{'
            ? `Skriv \`${closing}\` där det slutar, eller skriv en nyckel per rad utan klammer.`
            : `Skriv \`${closing}\` där listan slutar, eller skriv en sak per rad med \`- \` först.`,
        indent: 'Låt nycklar på samma nivå börja lika långt in, och det som hör till dem två mellanslag längre in.',
        indented: 'Ta bort mellanslagen först på raden, så att den börjar lika långt in som raden ovanför.',
        outdented: 'Skriv lika många mellanslag först på raden som det står på raden ovanför.',
        'lone-item': ({ key, write }) => `Skriv \`- ${write}\`, så att \`${key}\` hör dit.`,
        'glued-dash': ({ value }) => `Skriv ett mellanslag efter strecket: \`- ${value}\`.`,
        alias: 'Sätt texten inom citattecken: `"*Viktigt*"`.',
        control: 'Ta bort det omvända snedstrecket och koden efter det.',
        tag: 'Sätt texten inom citattecken: `"!"`.',
        'too-deep': 'Skriv om med färre nivåer.',
        'several-documents': 'Ta bort raden `---`.',
        otherwise: 'Kontrollera kolon, indrag och citattecken på raden och på raden före.',
      },
      notes: { first: (data) => `Här står \`${keyOf(data)}\` första gången.` },
    },
    en: {
      title: 'Front matter and YAML files can be read',
      message: {
        'no-front-matter': 'The file lacks its front matter: the lines between `---` and `---` at the top.',
        'front-matter-open': 'The front matter begins but never ends.',
        'late-start': 'The first line of the front matter, `---`, does not stand first in the file.',
        'odd-start': 'The front matter does not begin with three hyphens.',
        'odd-end': 'The front matter does not end with three hyphens.',
        tab: 'The line is indented with a tab.',
        'duplicate-key': ({ key }) => `\`${key}\` is written twice.`,
        'no-space': ({ key }) => `The space after \`${key}:\` is missing.`,
        'no-colon': ({ key }) => `The colon after \`${key}\` is missing.`,
        'no-key': 'The line has no key.',
        'odd-space': 'There is a hard space here, which looks like an ordinary one but is not read as one.',
        'quote-open': 'A quotation mark is opened here but never closed.',
        'bracket-open': ({ opening }) =>
          `${opening === '{' ? 'A brace' : 'A square bracket'} is opened here but never closed.`,
        indent: 'The indentation does not fit the lines around it.',
        indented: 'The line is indented farther than the line above.',
        outdented: 'The line is not indented as far as the lines around it.',
        'lone-item': ({ key }) => `\`${key}\` on the line below belongs to nothing.`,
        'glued-dash': 'The space after the dash is missing.',
        alias: 'The value begins with `*` or `&`, which means something else than text in YAML.',
        control: 'An invisible control character is written into the text with a backslash.',
        tag: 'The value begins with `!`, which means something else than text in YAML.',
        'too-deep': 'There are too many levels within each other here.',
        'several-documents': 'There is a line `---` in the middle of the file, as if a new file began.',
        other: ({ detail }) => `The line cannot be read${detail === '' ? '' : ` (${detail})`}.`,
      },
      why: 'Unless the tool can read these lines it does not know what the task is called, how long it takes or which goals it trains.',
      hint: {
        'no-front-matter':
          'Write a line `---` at the very beginning of the file, then the keys, such as `title: "…"`, and then another line `---`.',
        'front-matter-open': 'Write `---` on a line of its own after the last key, before the text.',
        'late-start': 'Delete the empty lines and spaces before `---`.',
        'odd-start': 'The first line should be three hyphens: `---`.',
        'odd-end': 'The line after the last key should be three hyphens: `---`.',
        tab: 'Replace the tab by spaces, two for each level.',
        'duplicate-key': ({ key }) => `Keep the \`${key}\` that is right and delete the other.`,
        'no-space': ({ key, value }) => `Write \`${key}: ${value}\`.`,
        'no-colon': ({ key, value }) => `Write \`${value === '' ? `${key}:` : `${key}: ${value}`}\`.`,
        'no-key':
          'If the line belongs to the text above, put that whole text in quotation marks on one line. Otherwise begin with a key and a colon, such as `title: "…"`.',
        'odd-space': 'Replace it by an ordinary space.',
        'quote-open': ({ write }) =>
          write === undefined
            ? 'End the text with the same quotation mark that it begins with.'
            : `Write \`${write}\`.`,
        'bracket-open': ({ opening, closing }) =>
          opening === '{'
            ? `Write \`${closing}\` where it ends, or write one key a line without braces.`
            : `Write \`${closing}\` where the list ends, or write one thing a line with \`- \` first.`,
        indent: 'Let keys of one level begin equally far in, and what belongs to them two spaces further in.',
        indented: 'Delete the spaces at the beginning of the line, so that it begins as far in as the line above.',
        outdented: 'Begin the line with as many spaces as the line above.',
        'lone-item': ({ key, write }) => `Write \`- ${write}\`, so that \`${key}\` belongs to it.`,
        'glued-dash': ({ value }) => `Write a space after the dash: \`- ${value}\`.`,
        alias: 'Put the text in quotation marks: `"*Important*"`.',
        control: 'Delete the backslash and the code after it.',
        tag: 'Put the text in quotation marks: `"!"`.',
        'too-deep': 'Rewrite it with fewer levels.',
        'several-documents': 'Delete the line `---`.',
        otherwise: 'Check colons, indentation and quotation marks on this line and the one before.',
      },
      notes: { first: (data) => `\`${keyOf(data)}\` is written here the first time.` },
    },
  },
  bad: {
    'resa/kurs/preparation/01-las.md': `---
id:las-om-ratten
title: "Läs om barnets rätt att komma till tals"
kind: read
time: 10 min
goals:
  - oppna-fragor
why: "Du vet varför frågorna betyder något innan du övar."
---
Läs bestämmelserna.
`,
  },
  good: {
    'resa/kurs/preparation/01-las.md': `---
id: las-om-ratten
title: "Läs om barnets rätt att komma till tals"
kind: read
time: 10 min
goals:
  - oppna-fragor
why: "Du vet varför frågorna betyder något innan du övar."
---
Läs bestämmelserna.
`,
  },
});

/** Names the key that is written twice. */
function keyOf(fault: ReaderFaults['yaml-syntax']): string {
  return fault.kind === 'duplicate-key' ? fault.key : '';
}
