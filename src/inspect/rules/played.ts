import { counted, sentenceBy } from '../../text/sentences.js';
import type { PackageRule } from '../rule.js';

/** What was seen when a package was launched in a browser against the simulator. */
export const rules: readonly PackageRule[] = [
  {
    id: 'package-never-starts',
    severity: 'error',
    kind: 'package',
    words: {
      sv: {
        title: 'Kursen startar och hittar lärplattformen',
        message: sentenceBy(
          'kind',
          {
            page: ({ what }) => `Startsidan gick inte att öppna: \`${what}\`.`,
            'too-large': 'Paketet är för stort för att spelas upp här.',
          },
          ({ seconds }) => `Sidan öppnades, men anropade inte lärplattformen på ${seconds} sekunder.`,
        ),
        why: 'Utan det anropet sparas ingenting: deltagaren blir aldrig klar.',
        hint: sentenceBy(
          'kind',
          { 'too-large': 'Prova paketet i en testmiljö.' },
          'Titta efter fel i webbläsarens konsol, och exportera på nytt för rätt standard.',
        ),
      },
      en: {
        title: 'The course launches and finds the learning platform',
        message: sentenceBy(
          'kind',
          {
            page: ({ what }) => `The first page could not be opened: \`${what}\`.`,
            'too-large': 'The package is too large to be played here.',
          },
          ({ seconds }) => `The page opened, but did not call the learning platform in ${seconds} seconds.`,
        ),
        why: 'Without that call nothing is saved: learners are never done.',
        hint: sentenceBy(
          'kind',
          { 'too-large': 'Try the package in a test environment.' },
          'Look for errors in the console of the browser, and export again for the right standard.',
        ),
      },
    },
    bad: { 'start.html': '<script>window.top.API.LMSInitialize("");</script>\n' },
    good: { 'start.html': '<script>window.parent.API.LMSInitialize("");</script>\n' },
  },
  {
    id: 'package-never-completes',
    severity: 'warning',
    kind: 'package',
    words: {
      sv: {
        title: 'Kursen blir klar när man har gjort den',
        message: sentenceBy(
          'kind',
          { default: 'Kursen satte aldrig någon status.' },
          ({ ticks, clicks, films, status }) =>
            `Kursen blev inte klar av det vi provade: ${ticks} val, ${clicks} klick och ${films} ${films === 1 ? 'film' : 'filmer'}. Status: \`${status}\`.`,
        ),
        why: 'Vi bockar av, klickar oss fram och spelar filmer, men kan inte lösa prov. Blir den inte klar för en människa heller väntar deltagaren förgäves.',
        hint: sentenceBy(
          'kind',
          {
            default:
              'Moodle och Totara räknar då kursen som klar så snart den stängs (SCORM 1.2) eller aldrig (SCORM 2004). Be den som har gjort den att sätta status.',
          },
          'Gå igenom kursen själv i en testmiljö och se efter vad som krävs.',
        ),
      },
      en: {
        title: 'The course is done when one has done it',
        message: sentenceBy(
          'kind',
          { default: 'The course has never set any status.' },
          ({ ticks, clicks, films, status }) =>
            `The course was not done after what we tried: ${counted(ticks, 'choice')}, ${counted(clicks, 'click')} and ${counted(films, 'film')}. Status: \`${status}\`.`,
        ),
        why: 'We tick, click ahead and play films, but cannot solve tests. If it is not done for a person either, learners wait in vain.',
        hint: sentenceBy(
          'kind',
          {
            default:
              'Moodle and Totara then count the course as done as soon as it is closed (SCORM 1.2) or never (SCORM 2004). Ask its maker to set the status.',
          },
          'Go through the course yourself in a test environment and see what it takes.',
        ),
      },
    },
    bad: { 'skript.js': "api.LMSSetValue('cmi.core.lesson_status', 'incomplete');\n" },
    good: { 'skript.js': "if (allDone) api.LMSSetValue('cmi.core.lesson_status', 'completed');\n" },
  },
  {
    id: 'package-refused-call',
    severity: 'warning',
    kind: 'package',
    grouped: true,
    words: {
      sv: {
        title: 'Lärplattformen tar emot det som kursen skickar',
        message: ({ call, error }) => `\`${call}\` nekades med felkod ${error}.`,
        why: 'En strikt lärplattform, som Totara, kastar hela värdet. Det som skulle sparas är borta, och deltagaren märker det först nästa gång.',
        hint: sentenceBy(
          'error',
          {
            '405':
              'Värdet har fel form eller är för långt. I Totara får `cmi.suspend_data` ha 4 096 tecken, övriga 255.',
            '406': 'Värdet har fel form eller är för långt.',
            '401': 'Elementet finns inte i alla lärplattformar: kursen behöver klara sig utan.',
            '201': 'Elementet eller ordningen finns inte i standarden.',
          },
          'Rätta anropet, eller uppdatera verktyget som kursen är gjord i.',
        ),
      },
      en: {
        title: 'The learning platform takes what the course sends',
        message: ({ call, error }) => `\`${call}\` was refused with error ${error}.`,
        why: 'A strict platform, such as Totara, throws the whole value away. What was to be saved is gone, and the learner notices only next time.',
        hint: sentenceBy(
          'error',
          {
            '405':
              'The value has the wrong form or is too long. In Totara `cmi.suspend_data` may have 4,096 characters, others 255.',
            '406': 'The value has the wrong form or is too long.',
            '401': 'Not every platform has the element: the course must do without it.',
            '201': 'The element or the order is not in the standard.',
          },
          'Correct the call, or update the tool in which the course is made.',
        ),
      },
    },
    bad: { 'skript.js': "api.LMSSetValue('cmi.core.session_time', '0:5:3');\n" },
    good: { 'skript.js': "api.LMSSetValue('cmi.core.session_time', '00:05:03');\n" },
  },
  {
    id: 'package-page-trouble',
    severity: 'warning',
    kind: 'package',
    grouped: true,
    words: {
      sv: {
        title: 'Sidorna fungerar när de körs',
        message: sentenceBy(
          'kind',
          {
            missing: ({ what }) => `Sidan bad om \`${what}\`, som inte finns i paketet.`,
            outside: ({ what }) => `Sidan bad om något från ${what} när den kördes.`,
          },
          ({ what }) => `Ett skript stannade: \`${what}\`.`,
        ),
        why: 'Det som fattas eller stannar kan vara just det som sparar eller visar nästa sida. Anrop till andra webbplatser kan vara spärrade hos deltagaren.',
        hint: sentenceBy(
          'kind',
          {
            missing: 'Lägg filen i paketet, med samma stora och små bokstäver.',
            outside: 'Lägg det som behövs i paketet.',
          },
          'Visa felet för den som har gjort kursen.',
        ),
      },
      en: {
        title: 'The pages work when they run',
        message: sentenceBy(
          'kind',
          {
            missing: ({ what }) => `The page asked for \`${what}\`, which is not in the package.`,
            outside: ({ what }) => `The page asked for something from ${what} when it ran.`,
          },
          ({ what }) => `A script stopped: \`${what}\`.`,
        ),
        why: 'What is missing or stops may be the very thing that saves or shows the next page. Calls to other sites may be blocked where the learner is.',
        hint: sentenceBy(
          'kind',
          {
            missing: 'Put the file into the package, in the same case.',
            outside: 'Put what is needed into the package.',
          },
          'Show the error to whoever made the course.',
        ),
      },
    },
    bad: { 'start.html': '<script src="js/Spelare.js"></script>\n', 'kurs.zip': 'start.html\njs/spelare.js\n' },
    good: { 'start.html': '<script src="js/spelare.js"></script>\n', 'kurs.zip': 'start.html\njs/spelare.js\n' },
  },
];
