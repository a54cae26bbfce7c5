const NAME = 'journey.yaml';

/** True of the file that tells of a journey. */
export function isJourneyFile(path: string): boolean {
  return path === NAME || path.endsWith(`/${NAME}`);
}

/** True if a file is the journey.yaml of a folder above this one: what stands in it is true of the courses below. */
export function isJourneyAbove(path: string, folder: string): boolean {
  return isJourneyFile(path) && folder.startsWith(path.slice(0, -NAME.length));
}
