// Made by `npm run update`: change what it is made from instead.
import type { Rule } from '../../findings/rule.js';
import { rule as badAlt } from './bad-alt.js';
import { rule as brokenLink } from './broken-link.js';
import { rule as courseOnNoRoute } from './course-on-no-route.js';
import { rule as deadLink } from './dead-link.js';
import { rule as duplicateId } from './duplicate-id.js';
import { rule as duplicateNumber } from './duplicate-number.js';
import { rule as encoding } from './encoding.js';
import { rule as fileTooLarge } from './file-too-large.js';
import { rule as goalInOnePart } from './goal-in-one-part.js';
import { rule as goalNeverPractised } from './goal-never-practised.js';
import { rule as goalOnlyVoluntary } from './goal-only-voluntary.js';
import { rule as goalUntrained } from './goal-untrained.js';
import { rule as goalVerbLevel } from './goal-verb-level.js';
import { rule as goalWithoutStepGoal } from './goal-without-step-goal.js';
import { rule as headingOrder } from './heading-order.js';
import { rule as idCollision } from './id-collision.js';
import { rule as implausibleTime } from './implausible-time.js';
import { rule as insecureLink } from './insecure-link.js';
import { rule as invalidDate } from './invalid-date.js';
import { rule as linkText } from './link-text.js';
import { rule as longWords } from './long-words.js';
import { rule as mediaNameClash } from './media-name-clash.js';
import { rule as mergeMarker } from './merge-marker.js';
import { rule as missingAlt } from './missing-alt.js';
import { rule as missingAudioDescription } from './missing-audio-description.js';
import { rule as missingCaptions } from './missing-captions.js';
import { rule as missingFile } from './missing-file.js';
import { rule as missingIriBase } from './missing-iri-base.js';
import { rule as missingPart } from './missing-part.js';
import { rule as missingRights } from './missing-rights.js';
import { rule as missingTranscript } from './missing-transcript.js';
import { rule as movedLink } from './moved-link.js';
import { rule as outdatedBasis } from './outdated-basis.js';
import { rule as outdatedReference } from './outdated-reference.js';
import { rule as outsideCourse } from './outside-course.js';
import { rule as packageTooLarge } from './package-too-large.js';
import { rule as partWithoutRequired } from './part-without-required.js';
import { rule as personalNumber } from './personal-number.js';
import { rule as rawHtml } from './raw-html.js';
import { rule as remoteResource } from './remote-resource.js';
import { rule as repealedSource } from './repealed-source.js';
import { rule as retiredCourseLinked } from './retired-course-linked.js';
import { rule as schedule } from './schedule.js';
import { rule as schema } from './schema.js';
import { rule as severalGoalVerbs } from './several-goal-verbs.js';
import { rule as signOffMissing } from './sign-off-missing.js';
import { rule as signOffPartial } from './sign-off-partial.js';
import { rule as signOffStale } from './sign-off-stale.js';
import { rule as staleSource } from './stale-source.js';
import { rule as strayFile } from './stray-file.js';
import { rule as targetUnknownToLms } from './target-unknown-to-lms.js';
import { rule as tooLargeImage } from './too-large-image.js';
import { rule as tooManyGoals } from './too-many-goals.js';
import { rule as trainerMaterialLinked } from './trainer-material-linked.js';
import { rule as unclosedDirective } from './unclosed-directive.js';
import { rule as unknownAudience } from './unknown-audience.js';
import { rule as unknownCourse } from './unknown-course.js';
import { rule as unknownDirective } from './unknown-directive.js';
import { rule as unknownGoal } from './unknown-goal.js';
import { rule as unknownKey } from './unknown-key.js';
import { rule as unknownRule } from './unknown-rule.js';
import { rule as unknownSource } from './unknown-source.js';
import { rule as unreachableLink } from './unreachable-link.js';
import { rule as unrenderedMarkdown } from './unrendered-markdown.js';
import { rule as unsafeFile } from './unsafe-file.js';
import { rule as unsafeSvg } from './unsafe-svg.js';
import { rule as unsafeUrl } from './unsafe-url.js';
import { rule as unsupportedMediaType } from './unsupported-media-type.js';
import { rule as unusedMedia } from './unused-media.js';
import { rule as unusedSilence } from './unused-silence.js';
import { rule as vagueGoalVerb } from './vague-goal-verb.js';
import { rule as versionTooSmall } from './version-too-small.js';
import { rule as waiverInvalid } from './waiver-invalid.js';
import { rule as yamlProse } from './yaml-prose.js';
import { rule as yamlSyntax } from './yaml-syntax.js';

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = [
  badAlt,
  brokenLink,
  courseOnNoRoute,
  deadLink,
  duplicateId,
  duplicateNumber,
  encoding,
  fileTooLarge,
  goalInOnePart,
  goalNeverPractised,
  goalOnlyVoluntary,
  goalUntrained,
  goalVerbLevel,
  goalWithoutStepGoal,
  headingOrder,
  idCollision,
  implausibleTime,
  insecureLink,
  invalidDate,
  linkText,
  longWords,
  mediaNameClash,
  mergeMarker,
  missingAlt,
  missingAudioDescription,
  missingCaptions,
  missingFile,
  missingIriBase,
  missingPart,
  missingRights,
  missingTranscript,
  movedLink,
  outdatedBasis,
  outdatedReference,
  outsideCourse,
  packageTooLarge,
  partWithoutRequired,
  personalNumber,
  rawHtml,
  remoteResource,
  repealedSource,
  retiredCourseLinked,
  schedule,
  schema,
  severalGoalVerbs,
  signOffMissing,
  signOffPartial,
  signOffStale,
  staleSource,
  strayFile,
  targetUnknownToLms,
  tooLargeImage,
  tooManyGoals,
  trainerMaterialLinked,
  unclosedDirective,
  unknownAudience,
  unknownCourse,
  unknownDirective,
  unknownGoal,
  unknownKey,
  unknownRule,
  unknownSource,
  unreachableLink,
  unrenderedMarkdown,
  unsafeFile,
  unsafeSvg,
  unsafeUrl,
  unsupportedMediaType,
  unusedMedia,
  unusedSilence,
  vagueGoalVerb,
  versionTooSmall,
  waiverInvalid,
  yamlProse,
  yamlSyntax,
];
