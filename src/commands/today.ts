/** The day that `--today` gives, or the computer's own, as YYYY-MM-DD. */
export function dayOf(given: string | undefined): string {
  if (given !== undefined) return given;
  const date = new Date();
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
