import { sizeText } from '../../text/bytes.js';
import { sentenceBy } from '../../text/sentences.js';
import { aboutFile } from '../finding.js';
import type { PackageRule } from '../rule.js';

/** Larger packages seldom pass the limits of a site (PHP, the web server, the course). */
const LARGE = 200_000_000;
/** What editors, version control and systems leave behind. */
const LEFTOVER =
  /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|\._[^/]*$|Thumbs\.db$|desktop\.ini$|\.git\/|\.svn\/|\.hg\/|\.idea\/|\.vscode\/|node_modules\/|[^/]*~$|[^/]*\.(?:bak|tmp|swp|orig)$)/i;

/** How the zip is made, and what has come along in it. */
export const rules: readonly PackageRule[] = [
  {
    id: 'package-zip64',
    severity: 'warning',
    kind: 'package',
    words: {
      sv: {
        title: 'SCORM-paket är vanliga zip-filer',
        message: () => 'Zip-filen använder 64-bitarstillägget (zip64).',
        why: 'Tillägget behövs först över 4 GB. Det ingår inte i SCORM, och äldre lärplattformar kan inte läsa det. I cmi5 är det tillåtet.',
        hint: () =>
          'Packa om utan zip64 (i Java och Python finns en inställning). Är paketet över 4 GB behöver filmerna ligga någon annanstans.',
      },
      en: {
        title: 'SCORM packages are plain zip files',
        message: () => 'The zip file uses the 64-bit extension (zip64).',
        why: 'The extension is needed beyond 4 GB alone. It is no part of SCORM, and older learning platforms cannot read it. In cmi5 it is allowed.',
        hint: () =>
          'Pack again without zip64 (Java and Python have a setting). If the package is over 4 GB, the films must lie elsewhere.',
      },
    },
    bad: { 'kurs.zip': 'imsmanifest.xml   (zip64)\n' },
    good: { 'kurs.zip': 'imsmanifest.xml\n' },
  },
  {
    id: 'package-compression',
    severity: 'error',
    kind: 'package',
    grouped: true,
    words: {
      sv: {
        title: 'Filer är packade med deflate, eller inte alls',
        message: sentenceBy(
          'kind',
          { descriptor: 'Filen är opackad men säger först efteråt hur stor den är.' },
          ({ method }) => `Filen är packad med en metod (${method}) som lärplattformar inte kan.`,
        ),
        why: 'SCORM tillåter bara de två vanliga sätten. Lärplattformen packar upp resten, och filen fattas på sidan.',
        hint: () => 'Packa om som vanlig zip. I 7-Zip heter metoden Deflate, inte Deflate64, LZMA eller Zstandard.',
      },
      en: {
        title: 'Files are packed with deflate, or not at all',
        message: sentenceBy(
          'kind',
          { descriptor: 'The file is not packed, yet tells only afterwards how large it is.' },
          ({ method }) => `The file is packed by a method (${method}) that learning platforms do not know.`,
        ),
        why: 'SCORM allows the two usual ways alone. The learning platform unpacks the rest, and the file is missing on the page.',
        hint: () =>
          'Pack again as a plain zip. In 7-Zip the method is called Deflate, not Deflate64, LZMA or Zstandard.',
      },
    },
    bad: { 'kurs.zip': 'index.html   LZMA\n' },
    good: { 'kurs.zip': 'index.html   deflate\n' },
  },
  {
    id: 'package-extra-bytes',
    severity: 'warning',
    kind: 'package',
    words: {
      sv: {
        title: 'Zip-filen innehåller bara sina filer',
        message: sentenceBy(
          'kind',
          {
            before: ({ bytes }) =>
              `Före zip-filens innehåll ligger ${sizeText(Number(bytes), 'sv')} som inte hör till någon fil.`,
            after: ({ bytes }) => `Efter zip-filens slut ligger ${sizeText(Number(bytes), 'sv')} till.`,
          },
          ({ bytes }) => `Mellan filerna ligger ${sizeText(Number(bytes), 'sv')} som inte hör till någon fil.`,
        ),
        why: 'Vissa program vägrar läsa en sådan zip, och ingen har granskat vad det är.',
        hint: () => 'Packa upp och packa om. Är filen ett självuppackande arkiv behövs en vanlig zip.',
      },
      en: {
        title: 'The zip file holds its files alone',
        message: sentenceBy(
          'kind',
          {
            before: ({ bytes }) =>
              `Before the content of the zip file lie ${sizeText(Number(bytes), 'en')} that belong to no file.`,
            after: ({ bytes }) => `After the end of the zip file lie another ${sizeText(Number(bytes), 'en')}.`,
          },
          ({ bytes }) => `Between the files lie ${sizeText(Number(bytes), 'en')} that belong to no file.`,
        ),
        why: 'Some programs refuse to read such a zip, and nobody has reviewed what it is.',
        hint: () => 'Unpack and pack again. If the file is a self-extracting archive, a plain zip is needed.',
      },
    },
    bad: { 'kurs.zip': 'MZ… (program, 120 kB)\nimsmanifest.xml\n' },
    good: { 'kurs.zip': 'imsmanifest.xml\n' },
  },
  {
    id: 'package-large',
    severity: 'warning',
    kind: 'package',
    words: {
      sv: {
        title: 'Paketet går att ladda upp',
        message: ({ bytes }) => `Paketet är ${sizeText(Number(bytes), 'sv')}.`,
        why: 'De flesta lärplattformar har en gräns på 50–200 MB för uppladdningar. Deltagare på mobilnät får vänta länge.',
        hint: () =>
          'Fråga driften vilken gräns som gäller. Lägg stora filmer på en videotjänst, eller komprimera dem mer.',
      },
      en: {
        title: 'The package can be uploaded',
        message: ({ bytes }) => `The package is ${sizeText(Number(bytes), 'en')}.`,
        why: 'Most learning platforms have a limit of 50–200 MB for uploads. Learners on mobile networks wait long.',
        hint: () => 'Ask operations which limit there is. Keep large films on a video service, or compress them more.',
      },
    },
    bad: { 'kurs.zip': 'media/film.mp4   640 MB\n' },
    good: { 'kurs.zip': 'media/film.mp4    31 MB\n' },
    *package({ bytes }) {
      if (bytes > LARGE) yield aboutFile('package-large', '', { bytes });
    },
  },
  {
    id: 'package-leftover',
    severity: 'warning',
    kind: 'package',
    grouped: true,
    words: {
      sv: {
        title: 'Bara kursens egna filer följer med',
        message: ({ path }) => `\`${path}\` hör inte till kursen.`,
        why: 'Operativsystem och verktyg lämnar filer efter sig. De gör paketet större och kan berätta om den som gjorde det.',
        hint: () =>
          'Ta bort filen och packa om. På Mac: packa i Terminal med `zip -X`, eller använd ett verktyg som lämnar `__MACOSX` därhän.',
      },
      en: {
        title: 'The course’s own files alone are in it',
        message: ({ path }) => `\`${path}\` is no part of the course.`,
        why: 'Operating systems and tools leave files behind. They make the package larger and may tell about whoever made it.',
        hint: () =>
          'Delete the file and pack again. On a Mac: pack in Terminal with `zip -X`, or use a tool that leaves `__MACOSX` out.',
      },
    },
    bad: { 'kurs.zip': 'imsmanifest.xml\n__MACOSX/._imsmanifest.xml\n.DS_Store\n' },
    good: { 'kurs.zip': 'imsmanifest.xml\n' },
    *package({ zip }) {
      for (const { path, isFolder } of zip.entries)
        if (!isFolder && LEFTOVER.test(path)) yield aboutFile('package-leftover', path, { path, group: 'leftover' });
    },
  },
];
