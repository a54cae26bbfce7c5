const NAME = 'journey.yaml';

/** Tells whether a file is the one that describes a journey. */
export function isJourneyFile(path: string): boolean {
  return path === NAME || path.endsWith(`/${NAME}`);
}

/** Tells whether a file is the journey.yaml of a folder above this one, which holds for the courses below it. */
export function isJourneyAbove(path: string, folder: string): boolean {
  return isJourneyFile(path) && folder.startsWith(path.slice(0, -NAME.length));
}
