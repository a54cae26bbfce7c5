const session = (name: string): Shown => ({ file: 'test/cmi5/session.test.ts', test: name });
const package_ = (name: string): Shown => ({ file: 'test/cmi5/package.test.ts', test: name });
const none = (why: string): NotOurs => ({ why });

/** The test that shows a requirement is met. */
export interface Shown {
  readonly file: string;
  readonly test: string;
}
/** Why a requirement does not concern AUs or packages of ours. */
export interface NotOurs {
  readonly why: string;
}

const READ = session('is read from the address, in any order and among other things');
const TOKEN = session('gives the token once, to a POST without body and headers of its own; every request shows it');
const DATA = session('data and preferences are read before a word is said, and never written');
const ORDER = session('says initialized first and once, terminated last and once, and all else between');
const ONCE = session('is completed once in a registration, when all that is required is done');
const MODES = session('in %s says initialized and terminated alone');
const EACH = session('each has a UUID, a time in UTC, the actor as given, the registration and all of the template');
const DEFINED = session(
  'those of cmi5 are about the activityId, with their categories, completion and durations; no others have these',
);
const UNJUDGED = session('judge nobody: no passed, no failed, no success, no score, no mastery');
const BACK = session('is left for the returnURL, once terminated is stored');
const ROOT = package_('is a zip with the course structure at its root');
const IDS = package_('names course, AUs and objectives by whole IRIs, each once, and has no blocks');
const PAGES = package_('launches pages of its own, by relative addresses without a query');
const FILES = package_('holds every file that its page asks for, and asks nothing of other places');
const OWN = package_("is completed by completing, has no mastery score, and nothing that is not cmi5's own");
const SCHEMA: Shown = {
  file: 'test/targets/schemas.test.ts',
  test: 'course structures of cmi5 are valid by CourseStructure.xsd',
};

const LAUNCH = none('How an LMS launches.');
const GIVEN_TOKEN = none('How an LMS gives tokens.');
const ACTOR = none("The actor is the LMS's to make; it is used as it comes.");
const LMS_STATES = none('About statements that an LMS makes.');
const LMS_DATA = none('About documents that an LMS writes.');
const LMS_IMPORT = none('About how an LMS takes packages.');

/** Every requirement of cmi5 (npm @cmi5/requirements) that does not name the LMS as the one who must. */
export const requirements: Readonly<Record<string, Shown | NotOurs>> = {
  '3.0.0.0-1': IDS,
  '4.1.0.0-1': EACH,
  '4.4.0.0-1': ROOT,
  '4.4.0.0-2': OWN,
  '7.0.0.0-1': READ,
  '7.0.0.0-2': EACH,
  '7.0.0.0-3': DATA,
  '7.0.0.0-4': DATA,
  '7.0.0.0-5': ORDER,
  '7.1.1.0-1': ORDER,
  '7.1.2.0-1': ORDER,
  '7.1.3.0-1': ORDER,
  '8.1.0.0-1': LAUNCH,
  '8.1.0.0-2': LAUNCH,
  '8.1.0.0-3': LAUNCH,
  '8.1.0.0-4': LAUNCH,
  '8.1.0.0-5': LAUNCH,
  '8.1.0.0-6': PAGES,
  '8.1.0.0-7': READ,
  '8.1.0.0-8': LAUNCH,
  '8.1.1.0-2': READ,
  '8.1.1.0-3': READ,
  '8.1.2.0-2': GIVEN_TOKEN,
  '8.1.2.0-3': READ,
  '8.1.2.0-4': TOKEN,
  '8.1.2.0-5': TOKEN,
  '8.1.3.0-2': READ,
  '8.1.3.0-3': EACH,
  '8.1.4.0-2': READ,
  '8.1.4.0-3': READ,
  '8.1.5.0-3': LAUNCH,
  '8.1.5.0-5': READ,
  '8.1.5.0-6': DEFINED,
  '8.2.1.0-2': TOKEN,
  '8.2.1.0-3': GIVEN_TOKEN,
  '8.2.1.0-4': GIVEN_TOKEN,
  '8.2.1.0-5': TOKEN,
  '8.2.1.0-6': GIVEN_TOKEN,
  '8.2.2.0-2': GIVEN_TOKEN,
  '8.2.2.0-3': GIVEN_TOKEN,
  '8.2.2.0-4': TOKEN,
  '8.2.2.0-5': TOKEN,
  '8.2.3.0-1': GIVEN_TOKEN,
  '8.2.3.2-1': GIVEN_TOKEN,
  '9.1.0.0-1': EACH,
  '9.2.0.0-1': ACTOR,
  '9.2.0.0-2': ACTOR,
  '9.2.0.0-3': ACTOR,
  '9.3.0.0-1': ORDER,
  '9.3.0.0-2': ORDER,
  '9.3.0.0-3': UNJUDGED,
  '9.3.0.0-4': ORDER,
  '9.3.0.0-5': ORDER,
  '9.3.0.0-6': ONCE,
  '9.3.0.0-7': UNJUDGED,
  '9.3.0.0-8': UNJUDGED,
  '9.3.2.0-1': ORDER,
  '9.3.2.0-2': ORDER,
  '9.3.2.0-3': ORDER,
  '9.3.3.0-1': ONCE,
  '9.3.3.0-2': ONCE,
  '9.3.4.0-1': UNJUDGED,
  '9.3.4.0-2': UNJUDGED,
  '9.3.4.0-3': UNJUDGED,
  '9.3.5.0-1': UNJUDGED,
  '9.3.5.0-2': UNJUDGED,
  '9.3.7.0-2': LMS_STATES,
  '9.3.8.0-1': ORDER,
  '9.3.8.0-2': ORDER,
  '9.3.8.0-4': LMS_STATES,
  '9.3.9.0-2': LMS_STATES,
  '9.3.9.0-4': LMS_STATES,
  '9.3.9.0-6': LMS_STATES,
  '9.3.9.0-8': LMS_STATES,
  '9.3.9.0-9': LMS_STATES,
  '9.4.0.0-1': DEFINED,
  '9.4.0.0-2': DEFINED,
  '9.5.1.0-1': UNJUDGED,
  '9.5.1.0-2': UNJUDGED,
  '9.5.1.0-3': UNJUDGED,
  '9.5.2.0-1': UNJUDGED,
  '9.5.2.0-2': UNJUDGED,
  '9.5.2.0-3': UNJUDGED,
  '9.5.3.0-1': DEFINED,
  '9.5.3.0-2': DEFINED,
  '9.5.4.1-1': DEFINED,
  '9.5.4.1-2': DEFINED,
  '9.5.4.1-3': UNJUDGED,
  '9.5.4.1-4': UNJUDGED,
  '9.5.4.2-1': LMS_STATES,
  '9.5.4.2-2': LMS_STATES,
  '9.6.0.0-1': EACH,
  '9.6.1.0-1': EACH,
  '9.6.2.0-1': EACH,
  '9.6.2.1-1': DEFINED,
  '9.6.2.2-1': DEFINED,
  '9.6.2.2-2': DEFINED,
  '9.6.3.1-1': LMS_DATA,
  '9.6.3.1-4': EACH,
  '9.6.3.2-2': UNJUDGED,
  '9.7.0.0-1': EACH,
  '9.7.0.0-2': EACH,
  '10.1.0.0-1': LMS_DATA,
  '10.1.0.0-2': LMS_DATA,
  '10.1.0.0-3': LMS_DATA,
  '10.1.0.0-4': LMS_DATA,
  '10.1.0.0-5': LMS_DATA,
  '10.2.1.0-2': LMS_DATA,
  '10.2.1.0-3': LMS_DATA,
  '10.2.1.0-4': DATA,
  '10.2.1.0-5': DATA,
  '10.2.1.0-6': EACH,
  '10.2.1.0-7': EACH,
  '10.2.2.0-1': ONCE,
  '10.2.2.0-2': MODES,
  '10.2.2.0-3': MODES,
  '10.2.2.0-5': MODES,
  '10.2.2.0-6': ORDER,
  '10.2.2.0-7': ONCE,
  '10.2.2.0-8': MODES,
  '10.2.2.0-9': MODES,
  '10.2.2.0-10': MODES,
  '10.2.2.0-11': MODES,
  '10.2.4.0-2': UNJUDGED,
  '10.2.6.0-1': BACK,
  '11.0.0.0-1': DATA,
  '11.0.0.0-2': DATA,
  '11.0.0.0-3': DATA,
  '11.0.0.0-4': DATA,
  '11.0.0.0-5': LMS_DATA,
  '11.1.0.0-1': LMS_DATA,
  '11.1.0.0-2': LMS_DATA,
  '11.2.0.0-1': session('turns sound off for those who want none'),
  '13.1.0.0-1': LMS_IMPORT,
  '13.1.2.0-1': IDS,
  '13.1.3.0-1': IDS,
  '13.1.4.0-1': IDS,
  '13.1.4.0-2': PAGES,
  '13.1.4.0-3': PAGES,
  '13.1.5.0-1': OWN,
  '13.1.5.0-2': OWN,
  '13.2.0.0-1': SCHEMA,
  '14.0.0.0-1': LMS_IMPORT,
  '14.1.0.0-1': ROOT,
  '14.1.0.0-2': ROOT,
  '14.1.0.0-3': PAGES,
  '14.1.0.0-4': FILES,
  '14.2.0.0-1': none('Every course structure of ours lies in a zip.'),
};
