/** The digits of base64url (RFC 4648 §5), in order. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A whole number as `length` digits, most significant first; bits above are cut off. */
export function toDigits(value: number, length: number): string {
  let text = '';
  for (let i = length - 1; i >= 0; i--) text += DIGITS[Math.floor(value / 64 ** i) % 64];
  return text;
}

/** The number that digits stand for; NaN if one of them is none. */
export function fromDigits(text: string): number {
  let value = 0;
  for (const digit of text) {
    const index = DIGITS.indexOf(digit);
    value = index < 0 ? NaN : value * 64 + index;
  }
  return value;
}
