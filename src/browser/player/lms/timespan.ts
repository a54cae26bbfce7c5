/** Seconds as CMITimespan of SCORM 1.2: `HHHH:MM:SS.SS`, hours in 2 to 4 digits, hundredths cut off. */
export function timespan(seconds: number): string {
  const hundredths = Math.min(hundredthsOf(seconds), 3_599_999_999);
  const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
  return `${two(hundredths / 360_000)}:${two((hundredths / 6000) % 60)}:${two((hundredths / 100) % 60)}.${two(hundredths % 100)}`;
}

/** Seconds as an ISO 8601 duration, as SCORM 2004, cmi5 and xAPI take it: `PT1H2M3.45S`, at most two decimals. */
export function duration(seconds: number): string {
  const hundredths = hundredthsOf(seconds);
  return `PT${Math.floor(hundredths / 360_000)}H${Math.floor(hundredths / 6000) % 60}M${(hundredths % 6000) / 100}S`;
}

function hundredthsOf(seconds: number): number {
  return Math.max(0, Math.floor(seconds * 100));
}
