const WRITTEN =
  /^(?:(\d+(?:[.,]\d+)?)\s*(?:h|tim|timme|timmar|hour|hours))?\s*(?:(\d+)\s*(?:min|minut|minuter|minute|minutes))?$/i;
const ISO = /^PT(?:(\d+)H)?(?:(\d+)M)?$/;

/**
 * Minutes of a written duration (`45 min`, `1 h 30 min`, `1,5 h`, `PT1H30M`), or undefined if it is none or not a whole
 * number of minutes ≥ 1.
 */
export function minutesOf(text: string): number | undefined {
  const trimmed = text.trim();
  const match = ISO.exec(trimmed) ?? WRITTEN.exec(trimmed);
  if (match === null || (match[1] === undefined && match[2] === undefined)) return undefined;
  const minutes = Number((match[1] ?? '0').replace(',', '.')) * 60 + Number(match[2] ?? 0);
  const whole = Math.round(minutes);
  return Math.abs(minutes - whole) < 1e-9 && whole >= 1 ? whole : undefined;
}

/** `1 h 30 min`, `45 min`, `2 h`: the same in Swedish and English. */
export function durationText(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

/** ISO 8601: `PT1H30M`. */
export function isoDuration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`;
}
