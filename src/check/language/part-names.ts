import type { FindingData, ToolLanguage } from '../../model/diagnostic.js';
import type { TrainingPart } from '../../curriculum/goal-training.js';

const NAMES: Readonly<Record<ToolLanguage, Readonly<Record<TrainingPart, string>>>> = {
  sv: {
    preparation: 'förberedelserna',
    'course-days': 'kursdagarna',
    'between-days': 'mellanuppgifterna',
    'follow-up': 'efterarbetet',
    tasks: 'uppgifterna',
  },
  en: {
    preparation: 'the preparation',
    'course-days': 'the course days',
    'between-days': 'the tasks between the course days',
    'follow-up': 'the follow-up',
    tasks: 'the tasks',
  },
};

/** Names a part as running text does, in its definite form. */
export function partName(part: TrainingPart | FindingData[string] | undefined, language: ToolLanguage): string {
  return NAMES[language][part as TrainingPart];
}
