import { sentenceBy } from '../../text/sentences.js';
import type { PackageRule } from '../rule.js';

/** Names of files inside the zip. */
export const rules: readonly PackageRule[] = [
  {
    id: 'package-unsafe-path',
    severity: 'error',
    kind: 'package',
    grouped: true,
    words: {
      sv: {
        title: 'Filerna stannar i paketets mapp',
        message: sentenceBy(
          'kind',
          {
            up: ({ path }) => `\`${path}\` leder ut ur paketets mapp.`,
            absolute: ({ path }) => `\`${path}\` är en plats på servern och inte i paketet.`,
            drive: ({ path }) => `\`${path}\` är en plats på en hårddisk och inte i paketet.`,
            backslash: ({ path }) => `\`${path}\` har omvänt snedstreck mellan mapparna.`,
            control: ({ path }) => `\`${path}\` har osynliga tecken i namnet.`,
          },
          'En fil saknar namn.',
        ),
        why: 'Där paketet packas upp kan en sådan fil hamna utanför sin mapp och skriva över något annat, eller få ett namn som ingen hittar.',
        hint: sentenceBy(
          'kind',
          { backslash: 'Packa om med ett program som skriver `/` mellan mappar (alla nyare gör det).' },
          'Använd inte paketet förrän den som har gjort det har förklarat filen. Packa annars om utan den.',
        ),
      },
      en: {
        title: 'The files stay in the folder of the package',
        message: sentenceBy(
          'kind',
          {
            up: ({ path }) => `\`${path}\` leads out of the folder of the package.`,
            absolute: ({ path }) => `\`${path}\` is a place on the server and not in the package.`,
            drive: ({ path }) => `\`${path}\` is a place on a hard disk and not in the package.`,
            backslash: ({ path }) => `\`${path}\` has backslashes between the folders.`,
            control: ({ path }) => `\`${path}\` has invisible characters in its name.`,
          },
          'A file has no name.',
        ),
        why: 'Where the package is unpacked, such a file can end up outside its folder and overwrite something else, or get a name that nobody finds.',
        hint: sentenceBy(
          'kind',
          { backslash: 'Pack it again with a program that writes `/` between folders (all newer ones do).' },
          'Do not use the package before its maker has explained the file. Otherwise pack it again without it.',
        ),
      },
    },
    bad: { 'kurs.zip': 'imsmanifest.xml\n../../index.php\n' },
    good: { 'kurs.zip': 'imsmanifest.xml\nindex.html\n' },
  },
  {
    id: 'package-link',
    severity: 'error',
    kind: 'package',
    grouped: true,
    words: {
      sv: {
        title: 'Paketet har filer, inga genvägar',
        message: sentenceBy(
          'kind',
          { special: 'Filen är ingen vanlig fil utan en enhet eller ett rör.' },
          'Filen är en symbolisk länk: den pekar på en annan plats.',
        ),
        why: 'Uppackad på en server kan en länk visa filer som inte hör till paketet. Andra servrar packar upp den som en trasig fil.',
        hint: () => 'Lägg in själva filen i stället för länken, och packa om.',
      },
      en: {
        title: 'The package has files, no short cuts',
        message: sentenceBy(
          'kind',
          { special: 'The file is no plain file but a device or a pipe.' },
          'The file is a symbolic link: it points to another place.',
        ),
        why: 'Unpacked on a server a link can show files that do not belong to the package. Other servers unpack it as a broken file.',
        hint: () => 'Put the file itself there instead of the link, and pack again.',
      },
    },
    bad: { 'kurs.zip': 'imsmanifest.xml\nstil.css -> /etc/passwd\n' },
    good: { 'kurs.zip': 'imsmanifest.xml\nstil.css\n' },
  },
  {
    id: 'package-duplicate-name',
    severity: 'error',
    kind: 'package',
    grouped: true,
    words: {
      sv: {
        title: 'Varje fil finns en gång',
        message: sentenceBy(
          'kind',
          { folder: ({ path }) => `\`${path}\` är både en fil och en mapp.` },
          ({ path }) => `\`${path}\` finns flera gånger i paketet.`,
        ),
        why: 'Det beror på programmet vilken av filerna som används. Det som har granskats är kanske inte det som deltagarna ser.',
        hint: () => 'Packa om med en fil av varje namn.',
      },
      en: {
        title: 'Each file is there once',
        message: sentenceBy(
          'kind',
          { folder: ({ path }) => `\`${path}\` is both a file and a folder.` },
          ({ path }) => `\`${path}\` is in the package several times.`,
        ),
        why: 'It depends on the program which of the files is used. What has been reviewed may not be what learners see.',
        hint: () => 'Pack again with one file of each name.',
      },
    },
    bad: { 'kurs.zip': 'imsmanifest.xml\nindex.html\nindex.html\n' },
    good: { 'kurs.zip': 'imsmanifest.xml\nindex.html\n' },
  },
  {
    id: 'package-case-clash',
    severity: 'warning',
    kind: 'package',
    grouped: true,
    words: {
      sv: {
        title: 'Filnamn skiljer sig åt i mer än stora och små bokstäver',
        message: ({ path, other }) => `\`${path}\` och \`${other}\` skiljer sig bara åt i stora och små bokstäver.`,
        why: 'På en server eller dator med Windows eller macOS blir de en och samma fil, och den ena försvinner.',
        hint: () => 'Byt namn på den ena filen och rätta det som hänvisar till den.',
      },
      en: {
        title: 'File names differ in more than upper and lower case',
        message: ({ path, other }) => `\`${path}\` and \`${other}\` differ in upper and lower case alone.`,
        why: 'On a server or computer with Windows or macOS they become one file, and one of them vanishes.',
        hint: () => 'Rename one of the files and correct what refers to it.',
      },
    },
    bad: { 'kurs.zip': 'media/Bild.png\nmedia/bild.png\n' },
    good: { 'kurs.zip': 'media/bild-1.png\nmedia/bild-2.png\n' },
  },
  {
    id: 'package-name-encoding',
    severity: 'error',
    kind: 'package',
    grouped: true,
    words: {
      sv: {
        title: 'Namn med å, ä och ö är märkta som UTF-8',
        message: sentenceBy(
          'kind',
          { invalid: ({ path }) => `\`${path}\` sägs vara UTF-8 men är det inte.` },
          ({ path }) => `\`${path}\` har andra tecken än a–z, och zip-filen säger inte vilka.`,
        ),
        why: 'Moodle och Totara gissar då fel: filen får ett annat namn och sidan som behöver den hittar den inte (404).',
        hint: () =>
          'Byt till namn med bara a–z, siffror, bindestreck och punkt, eller packa om med ett program som märker namnen som UTF-8.',
      },
      en: {
        title: 'Names with letters beyond a–z are marked as UTF-8',
        message: sentenceBy(
          'kind',
          { invalid: ({ path }) => `\`${path}\` is said to be UTF-8 but is not.` },
          ({ path }) => `\`${path}\` has characters beyond a–z, and the zip file does not say which.`,
        ),
        why: 'Moodle and Totara then guess wrong: the file gets another name, and the page that needs it does not find it (404).',
        hint: () =>
          'Use names of a–z, digits, hyphens and dots alone, or pack again with a program that marks names as UTF-8.',
      },
    },
    bad: { 'kurs.zip': 'Övning.html   (ingen märkning)\n' },
    good: { 'kurs.zip': 'ovning.html\n' },
  },
  {
    id: 'package-file-name',
    severity: 'warning',
    kind: 'package',
    grouped: true,
    words: {
      sv: {
        title: 'Filnamn fungerar överallt',
        message: sentenceBy(
          'kind',
          {
            long: ({ path }) => `\`${path}\` är längre än 255 tecken.`,
            odd: ({ path }) => `\`${path}\` har en tom mapp eller en punkt som mapp.`,
            windows: ({ path }) => `\`${path}\` kan ingen fil heta i Windows.`,
          },
          ({ path }) => `\`${path}\` har andra tecken än a–z.`,
        ),
        why: 'Moodle och Totara klarar sådana namn bara ibland, och granskningsverktyg, andra plattformar och datorer gör det inte.',
        hint: () => 'Använd korta namn med a–z, siffror, bindestreck, understreck och punkt.',
      },
      en: {
        title: 'File names work everywhere',
        message: sentenceBy(
          'kind',
          {
            long: ({ path }) => `\`${path}\` is longer than 255 characters.`,
            odd: ({ path }) => `\`${path}\` has an empty folder or a dot for a folder.`,
            windows: ({ path }) => `\`${path}\` cannot be a file’s name in Windows.`,
          },
          ({ path }) => `\`${path}\` has characters beyond a–z.`,
        ),
        why: 'Moodle and Totara manage such names only at times, and review tools, other platforms and computers do not.',
        hint: () => 'Use short names of a–z, digits, hyphens, underscores and dots.',
      },
    },
    bad: { 'kurs.zip': 'Kapitel 1: å/ö.html\n' },
    good: { 'kurs.zip': 'kapitel-1/sida.html\n' },
  },
];
