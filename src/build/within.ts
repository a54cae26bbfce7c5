/** True if a folder or file is one of the paths, lies in one, or holds one; without paths everything is meant. */
export function isWithin(path: string, within: readonly string[]): boolean {
  return within.length === 0 || within.some((part) => part === path || part.startsWith(`${path}/`) || path.startsWith(`${part}/`));
}
