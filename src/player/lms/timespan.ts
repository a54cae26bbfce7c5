/** Seconds as CMITimespan of SCORM 1.2: `HHHH:MM:SS.SS`, hours in 2 to 4 digits, hundredths cut off. */
export function timespan(seconds: number): string {
  const hundredths = Math.min(Math.max(0, Math.floor(seconds * 100)), 3_599_999_999);
  const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
  return `${two(hundredths / 360_000)}:${two(hundredths / 6000 % 60)}:${two(hundredths / 100 % 60)}.${two(hundredths % 100)}`;
}
