import type { Preset } from '../model/preset.js';
import type { LmsId } from '../model/workspace.js';

const MB = 1_000_000;
/** What anybody can upload and open: the tool's own limits. */
const USUAL = { warn: 50 * MB, error: 200 * MB };

const SEMINAR = {
  sv: 'Kursdagarna är egna aktiviteter mellan delarna, och varje del behöver sitt eget slutförande.',
  en: 'The course days are activities of their own between the parts, and each part needs a completion of its own.',
};
const PHP_LIMIT = {
  sv: 'Platsens egen gräns (PHP, webbplatsen, kursen) avgör och är olika överallt. Mer än 200 MB går sällan att ladda upp utan hjälp av driften.',
  en: 'The site’s own limit (PHP, the site, the course) decides and differs everywhere. More than 200 MB can seldom be uploaded without help from operations.',
};

/** What is known to work in each LMS, and why. */
export const PRESETS: Readonly<Record<LmsId, Preset>> = {
  totara: {
    id: 'totara',
    name: 'Totara',
    targets: {
      value: ['scorm12'],
      reason: {
        sv: 'Totara stödjer SCORM 1.2 helt och SCORM 2004 bara delvis. Mobilappens offlineläge tar bara emot SCORM 1.2.',
        en: 'Totara supports SCORM 1.2 fully and SCORM 2004 only in part. Offline attempts in the mobile app take SCORM 1.2 alone.',
      },
    },
    packaging: { value: 'part', reason: SEMINAR },
    packageSize: { value: USUAL, reason: PHP_LIMIT },
    also: [
      {
        value: 'scorm2004',
        reason: {
          sv: 'Spelaren tar emot paketet, men det är 1.2 som Totara lovar.',
          en: 'The player takes the package, but 1.2 is what Totara promises.',
        },
      },
      {
        value: 'xapi',
        reason: {
          sv: 'Kräver insticksmodulen mod_tincanlaunch och en lärdatabas (LRS): Totara själv spelar inga xAPI-paket.',
          en: 'Needs the plugin mod_tincanlaunch and a record store (LRS): Totara itself plays no xAPI packages.',
        },
      },
    ],
    doubts: [
      {
        sv: 'Totara 18 och senare är inte prövade. Fråga leverantören om de vill ha xAPI eller cmi5.',
        en: 'Totara 18 and later have not been tried. Ask the supplier whether they want xAPI or cmi5.',
      },
    ],
  },
  moodle: {
    id: 'moodle',
    name: 'Moodle',
    targets: {
      value: ['scorm12'],
      reason: {
        sv: 'Prövat i Moodle 4.2 och 4.5: allt i SCORM 1.2 fungerar. Appen spelar bara SCORM 1.2.',
        en: 'Tried in Moodle 4.2 and 4.5: all of SCORM 1.2 works. The app plays SCORM 1.2 alone.',
      },
    },
    packaging: { value: 'part', reason: SEMINAR },
    packageSize: { value: USUAL, reason: PHP_LIMIT },
    also: [
      {
        value: 'scorm2004',
        reason: {
          sv: 'Fungerar som här, med ett SCO i paketet. Med flera SCO:er tappar Moodle data, och mål med mapInfo får uppladdningen att krascha.',
          en: 'Works as it is made here, with one SCO a package. With several SCOs Moodle loses data, and objectives with mapInfo crash the upload.',
        },
      },
      { value: 'scorm2004-3', reason: { sv: 'Läses som fjärde utgåvan.', en: 'Read like the 4th edition.' } },
      {
        value: 'xapi',
        reason: {
          sv: 'Kräver insticksmodulen mod_tincanlaunch och en lärdatabas (LRS): Moodle själv spelar inga xAPI-paket.',
          en: 'Needs the plugin mod_tincanlaunch and a record store (LRS): Moodle itself plays no xAPI packages.',
        },
      },
      {
        value: 'cmi5',
        reason: {
          sv: 'Kräver en insticksmodul: mod_cmi5, eller mod_cmi5launch med en spelare och en lärdatabas.',
          en: 'Needs a plugin: mod_cmi5, or mod_cmi5launch with a player and a record store.',
        },
      },
    ],
    doubts: [],
  },
  canvas: {
    id: 'canvas',
    name: 'Canvas',
    targets: {
      value: ['scorm12'],
      reason: {
        sv: 'Canvas spelar SCORM genom ett eget verktyg, och SCORM 1.2 är det som alla sådana verktyg kan.',
        en: 'Canvas plays SCORM through a tool of its own, and SCORM 1.2 is what all such tools can do.',
      },
    },
    packaging: {
      value: 'part',
      reason: {
        sv: 'Varje paket blir en uppgift eller en sida i kursen. Delarna kan då stå i var sin modul med kursdagarna mellan.',
        en: 'Each package becomes an assignment or a page of the course, so that the parts can stand in modules with the course days between them.',
      },
    },
    packageSize: {
      value: USUAL,
      reason: {
        sv: 'Vi har inte hittat någon publicerad gräns. Verktygets vanliga gränser gäller.',
        en: 'We have found no published limit. The tool’s usual limits apply.',
      },
    },
    also: [
      {
        value: 'scorm2004',
        reason: {
          sv: 'Samma verktyg tar emot SCORM 2004, om skolan vill se hur långt deltagaren har kommit.',
          en: 'The same tool takes SCORM 2004, where somebody wants to see how far a learner has come.',
        },
      },
    ],
    doubts: [
      {
        sv: 'Vi har inte prövat paketen i Canvas själva. SCORM-verktyget ska vara påslaget för kontot, och Canvas skiljer på stora och små bokstäver i filnamn (paketen har bara små).',
        en: 'We have not tried the packages in Canvas ourselves. The SCORM tool must be switched on for the account, and Canvas tells upper case from lower in file names (the packages have lower case alone).',
      },
    ],
  },
  'open-edx': {
    id: 'open-edx',
    name: 'Open edX',
    targets: {
      value: ['scorm12'],
      reason: {
        sv: 'SCORM-blocket (openedx-scorm-xblock) tar emot SCORM 1.2 och 2004 och startar paketets första resurs: våra har bara en.',
        en: 'The SCORM block (openedx-scorm-xblock) takes SCORM 1.2 and 2004 and starts the first resource of a package: ours have only one.',
      },
    },
    packaging: {
      value: 'part',
      reason: {
        sv: 'Ett block rymmer ett paket. Med en del i varje kan kursdagarna ligga mellan dem i kursens disposition.',
        en: 'A block takes one package. With a part in each, the course days can lie between them in the course outline.',
      },
    },
    packageSize: {
      value: { warn: 50 * MB, error: 250 * MB },
      reason: {
        sv: 'Studio tar emot högst 250 MB i en standardinstallation med Tutor.',
        en: 'Studio takes at most 250 MB in a standard installation with Tutor.',
      },
    },
    also: [
      {
        value: 'scorm2004',
        reason: { sv: 'Samma block tar emot SCORM 2004.', en: 'The same block takes SCORM 2004.' },
      },
    ],
    doubts: [
      {
        sv: 'Vi har inte prövat paketen i Open edX själva. Blocket ska finnas med i kursens lista över avancerade moduler.',
        en: 'We have not tried the packages in Open edX ourselves. The block must be in the course’s list of advanced modules.',
      },
    ],
  },
  ilias: {
    id: 'ilias',
    name: 'ILIAS',
    targets: {
      value: ['scorm2004-3'],
      reason: {
        sv: 'ILIAS spelare för SCORM 2004 är gjord för den tredje utgåvan.',
        en: 'The SCORM 2004 player of ILIAS is made for the 3rd edition.',
      },
    },
    packaging: {
      value: 'part',
      reason: {
        sv: 'Varje paket blir en lärmodul som kan stå före och efter ett kurstillfälle i samma kurs.',
        en: 'Each package becomes a learning module, which can stand before and after a session in the same course.',
      },
    },
    packageSize: { value: USUAL, reason: PHP_LIMIT },
    also: [
      {
        value: 'scorm12',
        reason: {
          sv: 'Går lika bra, utan uppgift om hur långt deltagaren har kommit.',
          en: 'Works as well, without telling how far a learner has come.',
        },
      },
      {
        value: 'cmi5',
        reason: {
          sv: 'ILIAS har en egen objekttyp för xAPI och cmi5, som behöver en lärdatabas (LRS).',
          en: 'ILIAS has an object type of its own for xAPI and cmi5, which needs a record store (LRS).',
        },
      },
      { value: 'xapi', reason: { sv: 'Samma objekttyp som för cmi5.', en: 'The same object type as for cmi5.' } },
    ],
    doubts: [
      { sv: 'Vi har inte prövat paketen i ILIAS själva.', en: 'We have not tried the packages in ILIAS ourselves.' },
    ],
  },
  'scorm-cloud': {
    id: 'scorm-cloud',
    name: 'SCORM Cloud',
    targets: {
      value: ['scorm2004'],
      reason: {
        sv: 'SCORM Cloud spelar alla standarder. SCORM 2004, fjärde utgåvan, visar mest utan att någon lärdatabas behövs.',
        en: 'SCORM Cloud plays every standard. SCORM 2004 4th Edition shows most of what happens without a record store.',
      },
    },
    packaging: {
      value: 'part',
      reason: {
        sv: 'Samma uppdelning som i lärplattformen, så att det som prövas är det som sedan används.',
        en: 'Divided as in the learning platform, so that what is tried is what is used.',
      },
    },
    packageSize: {
      value: USUAL,
      reason: {
        sv: 'Gränsen beror på abonnemanget. Verktygets vanliga gränser gäller.',
        en: 'The limit depends on the subscription. The tool’s usual limits apply.',
      },
    },
    also: [
      { value: 'scorm12', reason: { sv: 'SCORM Cloud spelar det som det är.', en: 'SCORM Cloud plays it as it is.' } },
      {
        value: 'scorm2004-3',
        reason: { sv: 'SCORM Cloud spelar det som det är.', en: 'SCORM Cloud plays it as it is.' },
      },
      {
        value: 'cmi5',
        reason: {
          sv: 'Spelas, med SCORM Cloud själv som lärdatabas.',
          en: 'Played, with SCORM Cloud itself as the record store.',
        },
      },
      {
        value: 'xapi',
        reason: {
          sv: 'Spelas, med SCORM Cloud själv som lärdatabas.',
          en: 'Played, with SCORM Cloud itself as the record store.',
        },
      },
    ],
    doubts: [
      {
        sv: 'Vi har inte prövat paketen i SCORM Cloud själva.',
        en: 'We have not tried the packages in SCORM Cloud ourselves.',
      },
    ],
  },
};
