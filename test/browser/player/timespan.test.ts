import { expect, test } from 'vitest';
import { timespan } from '../../../src/browser/player/lms/timespan.js';

test('times have two decimals, two to four hour digits, and never run over', () => {
  expect([0, 59.999, 3600, 360_000, 1e9, -1].map(timespan)).toEqual([
    '00:00:00.00',
    '00:00:59.99',
    '01:00:00.00',
    '100:00:00.00',
    '9999:59:59.99',
    '00:00:00.00',
  ]);
});
