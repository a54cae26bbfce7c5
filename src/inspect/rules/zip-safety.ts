import { sizeText } from '../../text/bytes.js';
import { sentenceBy } from '../../text/sentences.js';
import type { PackageRule } from '../rule.js';

/** Files that cannot be opened, or must not be. */
export const rules: readonly PackageRule[] = [
  {
    id: 'package-not-a-zip',
    severity: 'error',
    kind: 'package',
    words: {
      sv: {
        title: 'Ett paket är en zip-fil',
        message: sentenceBy(
          'kind',
          {
            empty: 'Filen är tom.',
            rar: 'Filen är ett RAR-arkiv och ingen zip.',
            '7z': 'Filen är ett 7-Zip-arkiv och ingen zip.',
            gzip: 'Filen är packad med gzip och är ingen zip.',
            tar: 'Filen är ett tar-arkiv och ingen zip.',
            pdf: 'Filen är en PDF och ingen zip.',
            html: 'Filen är en webbsida och ingen zip.',
            xml: 'Filen är en XML-fil och ingen zip.',
            ole: 'Filen är ett äldre Office-dokument och ingen zip.',
            exe: 'Filen är ett program och ingen zip.',
            text: 'Filen är ren text och ingen zip.',
          },
          'Filen är ingen zip.',
        ),
        why: 'Lärplattformen tar bara emot zip-filer. Allt annat nekas vid uppladdningen.',
        hint: sentenceBy(
          'kind',
          {
            html: 'Nedladdningen har förmodligen gett en inloggningssida i stället för filen. Logga in och hämta paketet igen.',
            rar: 'Packa upp arkivet och packa innehållet som zip, med manifestet överst.',
            '7z': 'Packa upp arkivet och packa innehållet som zip, med manifestet överst.',
          },
          'Be om paketet på nytt från den som har gjort det, som zip.',
        ),
      },
      en: {
        title: 'A package is a zip file',
        message: sentenceBy(
          'kind',
          {
            empty: 'The file is empty.',
            rar: 'The file is a RAR archive and no zip.',
            '7z': 'The file is a 7-Zip archive and no zip.',
            gzip: 'The file is packed with gzip and is no zip.',
            tar: 'The file is a tar archive and no zip.',
            pdf: 'The file is a PDF and no zip.',
            html: 'The file is a web page and no zip.',
            xml: 'The file is an XML file and no zip.',
            ole: 'The file is an older Office document and no zip.',
            exe: 'The file is a program and no zip.',
            text: 'The file is plain text and no zip.',
          },
          'The file is no zip.',
        ),
        why: 'The learning platform takes zip files alone. Anything else is refused at the upload.',
        hint: sentenceBy(
          'kind',
          {
            html: 'The download has probably given a login page instead of the file. Log in and fetch the package again.',
            rar: 'Unpack the archive and pack its content as a zip, with the manifest at the top.',
            '7z': 'Unpack the archive and pack its content as a zip, with the manifest at the top.',
          },
          'Ask whoever made the package for it again, as a zip.',
        ),
      },
    },
    bad: { 'kurs.zip': '<!doctype html>\n<title>Logga in</title>\n' },
    good: { 'kurs.zip': 'PK…\n' },
  },
  {
    id: 'package-damaged',
    severity: 'error',
    kind: 'package',
    grouped: true,
    words: {
      sv: {
        title: 'Zip-filen är hel',
        message: sentenceBy(
          'kind',
          {
            cut: 'Zip-filen är avklippt: slutet fattas.',
            split: 'Filen är en av flera delar av en zip.',
            directory: ({ entries, promised }) =>
              `Zip-filens innehållsförteckning är skadad: ${entries} av ${promised} filer går att läsa.`,
            lost: 'Filen finns i innehållsförteckningen men inte där den ska ligga.',
            beyond: 'Filens innehåll slutar utanför zip-filen.',
            'other-name': 'Filen heter en sak i innehållsförteckningen och en annan där den ligger.',
            'other-method':
              'Filen är packad på ett sätt enligt innehållsförteckningen och på ett annat där den ligger.',
            'other-size':
              'Filens storlek eller kontrollsumma är en i innehållsförteckningen och en annan där den ligger.',
            overlap: ({ other }) => `Filen delar byte med \`${other}\`.`,
            checksum: 'Filens innehåll stämmer inte med kontrollsumman.',
            inflate: 'Filen går inte att packa upp.',
            short: 'Filens innehåll tar slut för tidigt.',
            size: 'Filen blir inte så stor som zip-filen säger.',
          },
          'Zip-filen är skadad.',
        ),
        why: 'Lärplattformen kan avvisa paketet, eller ta emot det med trasiga filer som ingen upptäcker förrän en deltagare öppnar sidan.',
        hint: sentenceBy(
          'kind',
          {
            split: 'Sätt ihop delarna till en enda zip-fil.',
            overlap: 'Så gör bara en fil som är byggd för att lura program. Använd den inte.',
            'other-name':
              'Så ser en fil ut som visar olika innehåll för olika program. Använd den inte förrän den som har gjort paketet har förklarat det.',
          },
          'Hämta eller kopiera paketet på nytt, och jämför storlek och kontrollsumma med den som har gjort det.',
        ),
      },
      en: {
        title: 'The zip file is whole',
        message: sentenceBy(
          'kind',
          {
            cut: 'The zip file is cut off: its end is missing.',
            split: 'The file is one of several pieces of a zip.',
            directory: ({ entries, promised }) =>
              `The directory of the zip file is damaged: ${entries} of ${promised} files can be read.`,
            lost: 'The file is in the directory but not where it should lie.',
            beyond: 'The content of the file ends outside of the zip file.',
            'other-name': 'The file has one name in the directory and another where it lies.',
            'other-method': 'The file is packed in one way by the directory and in another where it lies.',
            'other-size': 'The size or checksum of the file is one in the directory and another where it lies.',
            overlap: ({ other }) => `The file shares bytes with \`${other}\`.`,
            checksum: 'The content of the file does not agree with its checksum.',
            inflate: 'The file cannot be unpacked.',
            short: 'The content of the file ends too early.',
            size: 'The file does not become as large as the zip file says.',
          },
          'The zip file is damaged.',
        ),
        why: 'The learning platform may refuse the package, or take it with broken files that nobody notices until a learner opens the page.',
        hint: sentenceBy(
          'kind',
          {
            split: 'Put the pieces together into one zip file.',
            overlap: 'Only a file that is made to fool programs does so. Do not use it.',
            'other-name':
              'This is what a file looks like that shows different content to different programs. Do not use it before its maker has explained it.',
          },
          'Download or copy the package again, and compare size and checksum with its maker.',
        ),
      },
    },
    bad: { 'kurs.zip': 'imsmanifest.xml   4 210 byte, CRC 5a1f…\nindex.html        (går inte att packa upp)\n' },
    good: { 'kurs.zip': 'imsmanifest.xml   4 210 byte, CRC 5a1f…\nindex.html       18 004 byte, CRC 77c2…\n' },
  },
  {
    id: 'package-encrypted',
    severity: 'error',
    kind: 'package',
    grouped: true,
    words: {
      sv: {
        title: 'Paketet har inget lösenord',
        message: () => 'Filen är krypterad.',
        why: 'Lärplattformen kan inte fråga efter lösenord, så den kan inte packa upp paketet.',
        hint: () => 'Packa om utan lösenord. Ska innehållet skyddas görs det med behörigheter i lärplattformen.',
      },
      en: {
        title: 'The package has no password',
        message: () => 'The file is encrypted.',
        why: 'The learning platform cannot ask for passwords, so it cannot unpack the package.',
        hint: () =>
          'Pack it again without a password. If the content must be protected, use the permissions of the learning platform.',
      },
    },
    bad: { 'kurs.zip': 'imsmanifest.xml   krypterad (AES-256)\n' },
    good: { 'kurs.zip': 'imsmanifest.xml   deflate\n' },
  },
  {
    id: 'package-bomb',
    severity: 'error',
    kind: 'package',
    grouped: true,
    words: {
      sv: {
        title: 'Paketet är inte orimligt stort uppackat',
        message: sentenceBy(
          'kind',
          {
            many: ({ entries }) => `Paketet har ${entries} filer.`,
            large: ({ size, packed }) =>
              `Paketet är ${sizeText(Number(packed), 'sv')} packat och ${sizeText(Number(size), 'sv')} uppackat.`,
            ratio: ({ size, packed }) =>
              `Paketet är ${sizeText(Number(packed), 'sv')} packat och växer till ${sizeText(Number(size), 'sv')} uppackat.`,
          },
          ({ size, packed }) =>
            `Filen är ${sizeText(Number(packed), 'sv')} packad och växer till ${sizeText(Number(size), 'sv')} uppackad.`,
        ),
        why: 'Ett sådant paket kan fylla lärplattformens disk och stoppa den för alla. Ingenting har packats upp.',
        hint: () =>
          'Ladda inte upp paketet. Fråga den som har gjort det vad som är så stort, och lägg stora filmer på en videotjänst.',
      },
      en: {
        title: 'The package is not unreasonably large unpacked',
        message: sentenceBy(
          'kind',
          {
            many: ({ entries }) => `The package has ${entries} files.`,
            large: ({ size, packed }) =>
              `The package is ${sizeText(Number(packed), 'en')} packed and ${sizeText(Number(size), 'en')} unpacked.`,
            ratio: ({ size, packed }) =>
              `The package is ${sizeText(Number(packed), 'en')} packed and grows to ${sizeText(Number(size), 'en')} unpacked.`,
          },
          ({ size, packed }) =>
            `The file is ${sizeText(Number(packed), 'en')} packed and grows to ${sizeText(Number(size), 'en')} unpacked.`,
        ),
        why: 'Such a package can fill the disk of the learning platform and stop it for everybody. Nothing has been unpacked.',
        hint: () =>
          'Do not upload the package. Ask its maker what is so large, and keep large films on a video service.',
      },
    },
    bad: { 'kurs.zip': 'media/film.bin   10 MB packad   10 GB uppackad\n' },
    good: { 'kurs.zip': 'media/film.mp4   31 MB packad   31 MB uppackad\n' },
  },
];
