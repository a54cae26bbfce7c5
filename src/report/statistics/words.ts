import type { ToolLanguage } from '../../model/diagnostic.js';
import type { JourneyStatistics } from '../../model/statistics.js';
import { english } from './english.js';
import { swedish } from './swedish.js';

/** Everything that the figures of a journey are told with, in one language. */
export type StatisticsWords = typeof swedish;

/** The words of a language, with the journey's own name for its steps. */
export function statisticsWords(
  language: ToolLanguage,
  journey?: Pick<JourneyStatistics, 'words' | 'language'>,
): StatisticsWords {
  const words = language === 'en' ? english : swedish;
  // A journey's own word is in its language: it would be foreign in a report in another.
  const step = journey?.language.startsWith(language) === true ? journey.words.step : undefined;
  return step === undefined ? words : { ...words, step: step.charAt(0).toUpperCase() + step.slice(1) };
}
